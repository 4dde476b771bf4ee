"""Options for PDF on the command line: passwords, and single pages made pictures."""

import email
import email.message
import email.policy
import hashlib
import io
import json

import pdf_places
import pikepdf
import pypdfium2
import pytest
from leaks import find_leaks


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "terms.txt").write_text(pdf_places.SECRET)
    (tmp_path / "passwords.txt").write_text("wrong\nopen sesame\n")
    with pikepdf.open(io.BytesIO(pdf_places.built("text")[0])) as pdf:
        pdf.save(tmp_path / "plain.pdf")
        pdf.save(tmp_path / "locked.pdf", encryption=pikepdf.Encryption(user="open sesame", owner="o", R=6))
    return tmp_path


def redact(redactor, folder, name, *more):
    return redactor(
        "redact", folder / name, "-o", folder / "out", "--accept", "none", "--terms", folder / "terms.txt", *more
    )


def test_locked_file_is_opened_with_a_password_of_the_file_and_written_plain(redactor, folder):
    original = (folder / "locked.pdf").read_bytes()
    done = redact(redactor, folder, "locked.pdf", "--password-file", folder / "passwords.txt")
    assert done.returncode == 0, done.stderr
    assert "will not be encrypted" in done.stdout
    written = (folder / "out" / "locked_redacted.pdf").read_bytes()
    assert b"/Encrypt" not in written
    assert find_leaks(written, "x.pdf", [pdf_places.SECRET]) == []
    log = (folder / "out" / "locked_changelog.json").read_text()
    assert hashlib.sha256(original).hexdigest() in log
    assert "open sesame" not in log
    assert json.loads(log)
    assert (folder / "locked.pdf").read_bytes() == original


@pytest.mark.parametrize("passwords", [None, "terms.txt"])
def test_locked_file_without_its_password_is_refused_in_one_line(redactor, folder, passwords):
    more = ("--password-file", folder / passwords) if passwords else ()
    done = redact(redactor, folder, "locked.pdf", *more)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "needs a password" in done.stderr
    assert not (folder / "out").exists()


def test_a_single_page_is_made_a_picture_that_can_still_be_searched(redactor, folder):
    done = redact(redactor, folder, "plain.pdf", "--flatten-page", "1")
    assert done.returncode == 0, done.stderr
    document = pypdfium2.PdfDocument(folder / "out" / "plain_redacted.pdf")
    assert document[0].get_textpage().get_text_range().split() == pdf_places.KEPT.split()
    assert next(iter(document[0].get_objects())).type == pypdfium2.raw.FPDF_PAGEOBJ_IMAGE
    document.close()


def test_a_page_that_is_not_there_is_refused(redactor, folder):
    assert redact(redactor, folder, "plain.pdf", "--flatten-page", "2").returncode == 2


def mail_with(folder, name):
    """A mail in a mail that carries the file."""
    inner, outer = (email.message.EmailMessage(policy=email.policy.SMTP) for _ in range(2))
    for message, text in ((inner, "The paper is attached."), (outer, "Passed on.")):
        message["From"], message["Subject"] = "desk@example.org", "Paper"
        message.set_content(text)
    inner.add_attachment((folder / name).read_bytes(), maintype="application", subtype="pdf", filename="paper.pdf")
    outer.add_attachment(inner)
    (folder / "m.eml").write_bytes(outer.as_bytes())


def attached(path):
    message = email.message_from_bytes(path.read_bytes())
    return [part.get_payload(decode=True) for part in message.walk() if part.get_filename() == "paper.pdf"]


def test_a_locked_pdf_inside_of_mails_is_opened_with_a_password_of_the_file(redactor, folder):
    mail_with(folder, "locked.pdf")
    done = redact(redactor, folder, "m.eml", "--password-file", folder / "passwords.txt")
    assert done.returncode == 0, done.stderr
    assert "An attachment was opened with a password" in done.stdout
    (written,) = attached(folder / "out" / "m_redacted.eml")
    assert b"/Encrypt" not in written
    assert find_leaks(written, "x.pdf", [pdf_places.SECRET]) == []
    with pypdfium2.PdfDocument(written) as document:
        assert document[0].get_textpage().get_text_range().split() == pdf_places.KEPT.split()
    log = (folder / "out" / "m_changelog.json").read_text()
    assert "open sesame" not in log


def test_a_locked_pdf_inside_of_mails_is_withheld_where_no_password_fits(redactor, folder):
    mail_with(folder, "locked.pdf")
    more = ("--password-file", folder / "terms.txt", "--acknowledge-unread")
    done = redact(redactor, folder, "m.eml", *more)
    assert done.returncode == 0, done.stderr
    assert attached(folder / "out" / "m_redacted.eml") == []
    assert b"JVBERi" not in (folder / "out" / "m_redacted.eml").read_bytes()
