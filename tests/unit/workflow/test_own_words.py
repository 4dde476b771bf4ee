"""Terms that equal what the writers put in themselves: they must not make an export fail."""

import email

import pytest

from redactor.workflow.records import ExportOptions, UnattendedOptions
from redactor.workflow.unattended import redact_file

MAIL = (
    b"From: Ada <ada@example.org>\r\nTo: bob@example.org\r\nSubject: The part with names\r\nMIME-Version: 1.0\r\n"
    b"Content-Type: multipart/mixed; boundary=b1\r\n\r\n"
    b"--b1\r\nContent-Type: text/plain\r\n\r\nThe attachment could be redacted with care.\r\n"
    b"--b1\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=plan.bin\r\n\r\n"
    b"\x00\x01\x02\x03\r\n--b1--\r\n"
)


@pytest.mark.parametrize("term", ["with", "attachment", "withheld", "could", "redacted", "txt", "ada@example.org"])
def test_a_term_that_stands_in_a_notice_is_removed_from_the_text_alone(bench, tmp_path, term):
    path = tmp_path / "rota.eml"
    path.write_bytes(MAIL)
    options = UnattendedOptions(detect=False, terms=(term,), export=ExportOptions(acknowledge_all=True))
    report = redact_file(bench, path, tmp_path / "out", options)
    message = email.message_from_bytes(report.output.read_bytes())
    body, notice = (part.get_payload(decode=True).decode() for part in message.get_payload())
    assert term not in f"{message['Subject']} {body}".lower()
    assert notice.strip() == "Attachment withheld: it could not be read."


def test_a_name_that_is_no_unicode_is_redacted_like_any_other(bench, tmp_path):
    path = tmp_path / "memo\udcff.txt"
    path.write_bytes(b"Please ask Tobias Quillfeather.\n")
    report = redact_file(bench, path, tmp_path / "out", UnattendedOptions(detect=False, terms=("Quillfeather",)))
    assert report.output.name == "memo\ufffd_redacted.txt"
    assert b"Quillfeather" not in report.output.read_bytes()
