"""The whole sample case, as the README's first command does it."""

import json

import pytest
from leaks import find_leaks

RESULTS = (
    "harbour-report_redacted.pdf",
    "interview-memo_redacted.docx",
    "overtime_redacted.xlsx",
    "quay-photo_redacted.jpg",
    "post-draft_redacted.txt",
    "complaint-letter-scan_redacted.pdf",
    "request-2026-0417_redacted.eml",
)


def planted(samples, name="planted.txt"):
    return (samples / name).read_text(encoding="utf-8").splitlines()


def test_it_ends_well_and_says_what_it_did(demo):
    done, _ = demo
    assert done.returncode == 0, done.stdout + done.stderr
    assert "all verified" in done.stdout
    assert "LEAK" not in done.stdout
    assert done.stderr == ""


@pytest.mark.parametrize("name", RESULTS)
def test_each_sample_has_a_result_and_both_logs(demo, name):
    _, folder = demo
    stem = name.rsplit("_redacted", 1)[0]
    assert (folder / name).stat().st_size > 100
    log = json.loads((folder / f"{stem}_changelog.json").read_text())
    assert log["document"]["sha256_before"] != log["document"]["sha256_after"]
    assert log["entries"]
    assert (folder / f"{stem}_changelog.csv").read_text().count("\n") > len(log["entries"])


@pytest.mark.parametrize("name", RESULTS)
def test_no_planted_secret_is_left_in_raw_or_unpacked_bytes(demo, samples, name):
    _, folder = demo
    assert find_leaks((folder / name).read_bytes(), name, planted(samples)) == []


def test_the_search_itself_finds_the_secrets_in_the_originals(samples):
    """A search that finds nothing anywhere would prove nothing."""
    found = set()
    for path in samples.iterdir():
        if path.suffix != ".txt" or path.stem == "post-draft":
            found |= {secret for secret, _ in find_leaks(path.read_bytes(), path.name, planted(samples))}
    assert found == set(planted(samples))


def test_no_planted_secret_is_in_any_log(demo, samples):
    _, folder = demo
    for path in folder.glob("*_changelog.*"):
        text = path.read_text().lower()
        assert [secret for secret in planted(samples) if secret.lower() in text] == [], path.name


def test_what_must_survive_survives(demo, samples, redactor):
    """Read back with the scan command's text and plain readers, whichever kind it stands in."""
    _, folder = demo
    kept = "\n".join(plain_text(path) for path in sorted(folder.iterdir()) if "_redacted" in path.name)
    assert [line for line in planted(samples, "planted_keep.txt") if line not in kept] == []


def plain_text(path):
    import email
    import email.policy

    import openpyxl
    import pypdfium2
    from docx import Document

    if path.suffix == ".pdf":
        pdf = pypdfium2.PdfDocument(path)
        text = "\n".join(page.get_textpage().get_text_bounded() for page in pdf)
        pdf.close()
        return text
    if path.suffix == ".docx":
        return "\n".join(paragraph.text for paragraph in Document(path).paragraphs)
    if path.suffix == ".xlsx":
        book = openpyxl.load_workbook(path)
        return "\n".join(str(cell.value) for sheet in book for row in sheet.rows for cell in row)
    if path.suffix == ".eml":
        message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
        return f"{message['Subject']}\n{message.get_body(('plain',)).get_content()}"
    return path.read_text(encoding="utf-8") if path.suffix == ".txt" else ""


def test_the_window_was_pictured_with_findings(demo):
    from PIL import Image

    _, folder = demo
    with Image.open(folder / "window.png") as picture:
        assert picture.width >= 1000
        assert len(picture.convert("RGB").getcolors(1 << 24)) > 200


@pytest.mark.parametrize("name", RESULTS)
def test_verify_passes_on_each_result(demo, samples, redactor, name):
    _, folder = demo
    done = redactor("verify", folder / name, "--terms", samples / "planted.txt")
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    "name", ["harbour-report.pdf", "interview-memo.docx", "overtime.xlsx", "request-2026-0417.eml"]
)
def test_verify_fails_on_each_original(samples, redactor, name):
    done = redactor("verify", samples / name, "--terms", samples / "planted.txt")
    assert done.returncode == 3
    assert "failed verification" in done.stderr
    assert not any(secret in done.stdout + done.stderr for secret in planted(samples))


def test_verify_against_original_and_log(demo, samples, redactor):
    _, folder = demo
    log = folder / "harbour-report_changelog.json"
    original = samples / "harbour-report.pdf"
    good = redactor("verify", folder / "harbour-report_redacted.pdf", "--original", original, "--log", log)
    assert good.returncode == 0, good.stdout
    wrong = redactor("verify", original, "--original", original, "--log", log)
    assert wrong.returncode == 3
