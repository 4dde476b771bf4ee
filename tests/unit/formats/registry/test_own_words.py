from redactor.formats import read, write_redacted
from redactor.formats.own_words import WITHHELD, own_words, withheld_stem
from redactor.model import Plan

MAIL = (
    b"From: ada@example.org\r\nTo: bob@example.org\r\nSubject: Rota\r\nMIME-Version: 1.0\r\n"
    b"Content-Type: multipart/mixed; boundary=b1\r\n\r\n"
    b"--b1\r\nContent-Type: text/plain\r\n\r\nSee the file.\r\n"
    b"--b1\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=plan.bin\r\n\r\n"
    b"\x00\x01\x02\x03\r\n--b1--\r\n"
)


def test_what_the_mail_writer_puts_in_is_on_the_list():
    words = own_words(read(MAIL, "rota.eml"))
    written = write_redacted(MAIL, "rota.eml", Plan(terms=("ada@example.org",))).data.decode()
    assert WITHHELD in written
    assert WITHHELD in words
    assert f"{withheld_stem(1)}.txt" in written
    assert withheld_stem(1) in words
    assert "redacted@redacted.invalid" in written
    assert "redacted@redacted.invalid" in words


def test_the_list_holds_no_word_of_the_document():
    words = " ".join(own_words(read(MAIL.replace(b"plan.bin", b"withheld-2.bin"), "rota.eml")))
    assert "Rota" not in words
    assert "plan" not in words
    assert "withheld-2" not in words


def test_a_file_without_attachments_adds_no_numbers():
    assert not [word for word in own_words(read(b"Nothing here.\n", "note.txt")) if any(c.isdigit() for c in word)]
