"""A look at files that others redacted."""

from __future__ import annotations

import io
from collections.abc import Callable
from email.message import EmailMessage

import pikepdf
import pymupdf
import pytest
from pikepdf import Array, Dictionary, Name

from redactor.model import Outcome
from redactor.verification import audit

Edit = Callable[..., bytes]


def _worst(data: bytes, name: str) -> dict[str, Outcome]:
    out: dict[str, Outcome] = {}
    for result in audit(data, name):
        if out.get(result.check) is not Outcome.FAIL:
            out[result.check] = result.outcome
    return out


def _add(content: bytes) -> Callable[[pikepdf.Pdf], None]:
    return lambda pdf: pdf.pages[0].contents_add(content)


def test_good_file_passes(good_pdf: bytes) -> None:
    assert set(_worst(good_pdf, "report.pdf").values()) == {Outcome.PASS}


def test_text_under_a_drawn_box_fails(edit_pdf: Edit) -> None:
    data = edit_pdf(_add(b"q 0 g 38 246 200 16 re f Q"))
    assert _worst(data, "report.pdf")["no text under drawn boxes"] is Outcome.FAIL


def test_white_text_on_a_dark_row_is_no_alarm(edit_pdf: Edit) -> None:
    data = edit_pdf(_add(b"q 0 g 38 96 200 20 re f 1 g BT /F1 12 Tf 40 100 Td (Heading) Tj ET Q"))
    assert _worst(data, "report.pdf")["no text under drawn boxes"] is Outcome.PASS


@pytest.mark.parametrize("text", [b"3 Tr (ghost) Tj", b"1 g (ghost) Tj", b"-900 0 Td (ghost) Tj"])
def test_invisible_text_wants_a_look(text: bytes, edit_pdf: Edit) -> None:
    data = edit_pdf(_add(b"BT /F1 12 Tf 40 100 Td " + text + b" ET"))
    found = _worst(data, "report.pdf")
    assert found["no invisible text"] is Outcome.NEEDS_ACKNOWLEDGEMENT
    assert found["no text under drawn boxes"] is Outcome.PASS


def test_marks_that_were_never_applied_fail(good_pdf: bytes) -> None:
    with pymupdf.open(stream=good_pdf, filetype="pdf") as document:
        document[1].add_redact_annot(document[1].search_for("crane")[0])
        data = document.tobytes()
    found = [r for r in audit(data, "report.pdf") if r.check == "no unapplied redaction marks"]
    assert [(r.outcome, r.location) for r in found] == [(Outcome.FAIL, "page/2")]


def test_metadata_and_revisions_want_a_look(edit_pdf: Edit) -> None:
    def author(pdf: pikepdf.Pdf) -> None:
        pdf.docinfo["/Author"] = "Somebody"
        pdf.pages[0].Annots = Array([pdf.make_indirect(Dictionary(Type=Name.Annot, Subtype=Name.Text))])

    found = _worst(edit_pdf(author), "report.pdf")
    assert found["no document information"] is Outcome.NEEDS_ACKNOWLEDGEMENT
    assert found["no annotations"] is Outcome.NEEDS_ACKNOWLEDGEMENT
    assert Outcome.FAIL not in found.values()


def test_earlier_revision_wants_a_look(good_pdf: bytes) -> None:
    with pymupdf.open(stream=good_pdf, filetype="pdf") as document:
        out = io.BytesIO(good_pdf)
        document.save(out) if not document.can_save_incrementally() else None
        document[0].add_text_annot((50, 50), "x")
        data = good_pdf + document.tobytes()
    assert _worst(data, "report.pdf")["one revision"] is Outcome.NEEDS_ACKNOWLEDGEMENT


def test_office_and_mail(docx: Callable[..., bytes], mail: EmailMessage) -> None:
    comments = {"word/comments.xml": "<c><comment><p><t>a remark</t></p></comment></c>"}
    found = _worst(docx(parts=comments), "memo.docx")
    assert found["no comments"] is Outcome.NEEDS_ACKNOWLEDGEMENT
    mail["X-Mailer"] = "Something"
    assert _worst(mail.as_bytes(), "a.eml")["mail headers"] is Outcome.NEEDS_ACKNOWLEDGEMENT


@pytest.mark.parametrize(
    ("data", "name"), [(b"%PDF-1.7 nothing", "a.pdf"), (b"\0\1", "a.bin"), (b"PK\3\4", "a.docx")]
)
def test_unreadable_file_fails(data: bytes, name: str) -> None:
    assert _worst(data, name)["readable"] is Outcome.FAIL
