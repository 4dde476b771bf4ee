"""How redactions look in the kinds of text and in mail: masks, labels, and one pseudonym for one person."""

import email
import email.policy
import io
import re
import zipfile

import docx
import openpyxl
import pptx
import pytest

TEXT = "Mr John Smith met Jane Roe on Monday.\nSmith said that Ms Roe had called (202) 555-0143.\n"
ROWS = "name,said\nJohn Smith,nothing\nJane Roe,call (202) 555-0143\n"
MAIL = (
    "From: Jane Roe <jane.roe@example.org>\nTo: desk@example.org\nSubject: From Jane Roe\n"
    "Content-Type: text/plain\n\nMr John Smith was seen by Jane Roe.\n"
)

RICH = "{\\rtf1 Jo{\\b hn} Smith met Jane Roe.}"
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:John Smith\r\nNOTE:Met Jane Roe.\r\nEND:VCARD\r\n"


def word():
    document = docx.Document()
    paragraph = document.add_paragraph("Mr Jo")
    # A name over two runs.
    paragraph.add_run("hn Smith").bold = True
    paragraph.add_run(" met Jane Roe.")
    return document


def book():
    made = openpyxl.Workbook()
    made.active.append(["John Smith", "met", "Jane Roe"])
    return made


def show():
    made = pptx.Presentation()
    slide = made.slides.add_slide(made.slide_layouts[5])
    slide.shapes.title.text = "John Smith met Jane Roe."
    return made


def readable(path):
    """All text of a file, markup taken away."""
    data = path.read_bytes()
    if data[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            data = b" ".join(archive.read(name) for name in archive.namelist())
    text = re.sub(r"</(?:[a-z]+:)?(?:p|si|is)>", "\n", data.decode("utf-8", "replace"))
    text = re.sub(r"\\u(-?\d+)\?", lambda m: chr(int(m[1])), text)
    return re.sub(r"<[^>]*>", "", text)


@pytest.fixture(scope="module", params=["pseudonym", "mask", "label"])
def outputs(request, redactor, tmp_path_factory):
    folder = tmp_path_factory.mktemp(request.param)
    for name, content in (("a.txt", TEXT), ("b.csv", ROWS), ("c.eml", MAIL)):
        (folder / name).write_text(content)
    (folder / "h.rtf").write_text(RICH)
    (folder / "i.vcf").write_text(CARD, newline="")
    (folder / "j.json").write_text('{"one": "John Smith", "two": "Jane Roe"}')
    (folder / "k.xml").write_text("<a><b>John Smith</b><c>Jane Roe</c></a>")
    (folder / "l.html").write_text("<p>John <i>Smith</i> met Jane Roe.</p>")
    for name, made in (("d.docx", word()), ("e.xlsx", book()), ("f.pptx", show())):
        made.save(folder / name)
    (folder / "terms.txt").write_text("Monday\n")
    done = redactor(
        "redact", folder / "a.txt", folder / "b.csv", folder / "c.eml",
        *sorted(folder.glob("[d-l].*")), "-o", folder / "out",
        "--accept", "medium", "--appearance", request.param, "--terms", folder / "terms.txt",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return request.param, {path.name[0]: readable(path) for path in (folder / "out").glob("*_redacted.*")}


def test_the_chosen_appearance_stands_in_every_kind(outputs):
    appearance, files = outputs
    body = email.message_from_string(files["c"], policy=email.policy.default)
    assert "Smith" not in "".join(files.values())
    if appearance == "pseudonym":
        lines = files["a"].splitlines()
        assert lines == [
            "Mr Person A met Person B on Item A.",
            "Person A said that Ms Person B had called Phone number A.",
        ]
        # The same people in the next files of the case.
        assert files["b"].splitlines()[1:] == ["Person A,nothing", "Person B,call Phone number A"]
        assert "Person A was seen by Person B" in body.get_content()
        assert body["Subject"] == "From Person B"
    elif appearance == "mask":
        assert files["a"].splitlines()[0] == "Mr █████ met █████ on █████."
        assert files["b"].splitlines()[1] == "█████,nothing"
    else:
        assert files["a"].splitlines()[0] == "Mr [PERSON] met [PERSON] on [REDACTED]."
        assert "[PERSON] was seen by [PERSON]" in body.get_content()


@pytest.mark.parametrize("kind", "defhijkl")
def test_office_and_data_kinds_name_the_same_people_alike(outputs, kind):
    appearance, files = outputs
    assert "Smith" not in files[kind]
    assert "Roe" not in files[kind]
    first, second = {
        "pseudonym": ("Person A", "Person B"),
        "mask": ("\u2588" * 5, "\u2588" * 5),
        "label": ("[PERSON]", "[PERSON]"),
    }[appearance]
    # Cells that say the same share one string of the file (ISO 29500-1, 18.4.9).
    shown = 1 if kind == "e" and first == second else 2
    wanted = [first, second][:shown]
    assert re.search(r"[\s\S]*".join(map(re.escape, wanted)), files[kind])


def test_a_case_names_people_alike_in_later_commands(redactor, tmp_path):
    (tmp_path / "one.txt").write_text("Zelda Quist met Jane Roe.\n")
    (tmp_path / "two.txt").write_text("Jane Roe called. Ms Quist and John Smith did not.\n")
    case = tmp_path / "h.case"
    (tmp_path / "pass").write_text("the passphrase of the case")
    key = ("--passphrase-file", tmp_path / "pass")
    texts = []
    for number, name in enumerate(("one.txt", "two.txt")):
        steps = [("add", case, tmp_path / name), ("decide", case, "--accept", "medium"), ("approve", case)]
        steps = [*([("new", case)] if not number else []), *steps]
        steps += [("release", case, "-o", tmp_path / f"out{number}", "--appearance", "pseudonym")]
        for step in steps:
            done = redactor("case", *step, *key)
            assert done.returncode == 0, (step, done.stderr)
        assert "Two people with the same full name got the same pseudonym" in done.stdout
        (pack,) = (tmp_path / f"out{number}").glob("*.zip")
        with zipfile.ZipFile(pack) as archive:
            (member,) = [n for n in archive.namelist() if n.endswith(f"{name[:-4]}_redacted.txt")]
            texts.append(archive.read(member).decode())
    assert texts[0] == "Person A met Person B.\n"
    assert texts[1] == "Person B called. Ms Person A and Person C did not.\n"
    kept = case.read_bytes()
    assert not any(name in kept for name in (b"Quist", b"quist", b"Person A"))
