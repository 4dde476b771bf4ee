"""Damaged and hostile files: never an exception, never silence about what could not be read."""

from __future__ import annotations

import io
import random
import zipfile
import zlib
from collections.abc import Callable
from email.message import EmailMessage

import pikepdf
import pytest

from redactor.model import Expectations, Outcome, PaintedBox, Rect, RemovedText
from redactor.verification import audit, find_terms, read_text, verify
from redactor.verification.pdf_content import scan

Growth = Callable[..., bool]

Verdict = Callable[..., list[object]]
EXPECTED = Expectations(
    removed=(RemovedText("Tobias Quillfeather"), RemovedText("40", 1)),
    boxes=(PaintedBox("", 1, Rect(10, 10, 60, 30)), PaintedBox("attachment/1", 1, Rect(10, 10, 60, 30))),
    page_count=2,
)


def _all(data: bytes, name: str) -> None:
    assert verify(data, name, EXPECTED, original=data)
    assert find_terms(data, name, ["Quillfeather"])
    assert audit(data, name)
    assert isinstance(read_text(data, name), list)


@pytest.mark.parametrize("seed", range(12))
def test_bytes_changed_at_random(
    seed: int,
    good_pdf: bytes,
    docx: Callable[..., bytes],
    xlsx: Callable[..., bytes],
    mail: EmailMessage,
    picture: Callable[..., bytes],
) -> None:
    rng = random.Random(seed)
    mail.add_attachment(good_pdf, maintype="application", subtype="pdf", filename="a.pdf")
    files = {
        "a.pdf": good_pdf, "a.docx": docx(), "a.xlsx": xlsx(), "a.eml": mail.as_bytes(), "a.jpg": picture("JPEG"),
        "a.png": picture("PNG"), "a.tif": picture("TIFF"), "a.gif": picture("GIF"), "a.webp": picture("WEBP"),
    }  # fmt: skip
    for name, data in files.items():
        broken = bytearray(data)
        for _ in range(rng.randrange(1, 30)):
            at = rng.randrange(len(broken))
            broken[at : at + rng.randrange(3)] = rng.randbytes(rng.randrange(3))
        _all(bytes(broken), name)


@pytest.mark.parametrize("name", ["a.pdf", "a.docx", "a.eml", "a.jpg", "a.txt", "a"])
@pytest.mark.parametrize(
    "data", [b"", b"\0", b"%PDF-", b"PK\3\4", b"\xff\xd8\xff", b"From: ", b"GIF89a", b"II*\0", b"<"]
)
def test_scraps_of_files(name: str, data: bytes) -> None:
    _all(data, name)


def test_stream_that_unpacks_to_too_much_is_a_failure(
    monkeypatch: pytest.MonkeyPatch, edit_pdf: Callable[..., bytes], failures: Verdict
) -> None:
    from redactor.verification import pdf_streams

    monkeypatch.setattr(pdf_streams, "MAX_STREAM", 1 << 20)

    def bomb(pdf: pikepdf.Pdf) -> None:
        pdf.Root.Pages["/Kept"] = pikepdf.Stream(
            pdf, zlib.compress(bytes(3 << 20)), Filter=pikepdf.Name.FlateDecode
        )

    assert "readable" in {r.check for r in failures(edit_pdf(bomb), "a.pdf", ())}


def test_member_that_unpacks_to_too_much_is_a_failure(monkeypatch: pytest.MonkeyPatch, failures: Verdict) -> None:
    from redactor.verification import zips

    monkeypatch.setattr(zips, "MAX_MEMBER", 1 << 20)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", bytes(3 << 20))
    assert ("readable", "a.txt") in {(r.check, r.location) for r in failures(out.getvalue(), "a.zip", ())}


def test_files_in_files_end_somewhere(failures: Verdict) -> None:
    data = b"From: a@example.org\nTo: b@example.org\n\nx"
    head = b"From: a@example.org\nTo: b@example.org\nMIME-Version: 1.0\n"
    for depth in range(30):
        mark = b"b%d" % depth
        part = b"Content-Type: application/octet-stream; name=a.eml\n\n" + data
        data = head + b"Content-Type: multipart/mixed; boundary=" + mark + b"\n\n--" + mark + b"\n" + part
        data += b"\n--" + mark + b"--\n"
    assert "too many files within files" in {r.detail for r in failures(data, "a.eml", ())}


def test_deep_xml_is_a_failure(docx: Callable[..., bytes], failures: Verdict) -> None:
    body = "<w:p>" * 1500 + "</w:p>" * 1500
    assert "readable" in {r.check for r in failures(docx(body), "a.docx", ())}


@pytest.mark.parametrize(
    "content", [b"(" * 200_000, b"<" * 200_000, b"<<" * 100_000, b"[(" * 100_000, b"/" * 200_000]
)
def test_hostile_content_takes_linear_time(content: bytes, grows_linearly: Growth) -> None:
    assert grows_linearly(lambda: scan(content[: len(content) // 4], {}), lambda: scan(content, {}))


def test_check_that_breaks_down_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    from redactor.verification import boxes

    def broken(*_arguments: object) -> list[object]:
        raise ZeroDivisionError

    monkeypatch.setattr(boxes, "check_boxes", broken)
    results = verify(b"text", "a.txt", Expectations())
    assert [r.detail for r in results if r.outcome is Outcome.FAIL] == ["the check broke down (ZeroDivisionError)"]
