"""How redactions look in the kinds of text and in mail: masks, labels, and one pseudonym for one person."""

import email
import email.policy

import pytest

TEXT = "Mr John Smith met Jane Roe on Monday.\nSmith said that Ms Roe had called (202) 555-0143.\n"
ROWS = "name,said\nJohn Smith,nothing\nJane Roe,call (202) 555-0143\n"
MAIL = (
    "From: Jane Roe <jane.roe@example.org>\nTo: desk@example.org\nSubject: From Jane Roe\n"
    "Content-Type: text/plain\n\nMr John Smith was seen by Jane Roe.\n"
)


@pytest.fixture(scope="module", params=["pseudonym", "mask", "label"])
def outputs(request, redactor, tmp_path_factory):
    folder = tmp_path_factory.mktemp(request.param)
    for name, content in (("a.txt", TEXT), ("b.csv", ROWS), ("c.eml", MAIL)):
        (folder / name).write_text(content)
    (folder / "terms.txt").write_text("Monday\n")
    done = redactor(
        "redact", folder / "a.txt", folder / "b.csv", folder / "c.eml", "-o", folder / "out",
        "--accept", "medium", "--appearance", request.param, "--terms", folder / "terms.txt",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return request.param, {path.name[0]: path.read_text() for path in (folder / "out").glob("*_redacted.*")}


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
