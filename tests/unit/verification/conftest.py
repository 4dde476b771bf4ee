"""Files made by hand: good ones, and the pieces to plant leaks with."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterable
from email.message import EmailMessage

import pikepdf
import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from redactor.model import Expectations, Outcome, RemovedText, VerifierResult
from redactor.verification import verify

SECRET = "Tobias Quillfeather"

Verdict = Callable[..., list[VerifierResult]]


@pytest.fixture
def secret() -> str:
    return SECRET


@pytest.fixture
def failures() -> Verdict:
    """Run all checks on a file that must not hold the secret; return the failures, none of which may repeat it."""

    def run(data: bytes, name: str, removed: Iterable[str] = (SECRET,), **more: object) -> list[VerifierResult]:
        texts = tuple(RemovedText(text) for text in removed)
        results = verify(data, name, Expectations(removed=texts, **more))  # type: ignore[arg-type]
        assert results
        for result in results:
            for text in removed:
                assert text.lower() not in f"{result.location} {result.detail}".lower()
        return [result for result in results if result.outcome is Outcome.FAIL]

    return run


def rebuild(data: bytes) -> bytes:
    """Write a PDF anew, as a writer by allow-list would: no information, no identifier of the tool."""
    source, target = pikepdf.open(io.BytesIO(data)), pikepdf.new()
    target.pages.extend(source.pages)
    for page in target.pages:
        for key in ("/Trans", "/Annots"):
            if key in page:
                del page[key]
    out = io.BytesIO()
    target.save(out, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return out.getvalue()


@pytest.fixture
def good_pdf() -> bytes:
    """Two pages of plain text without the secret, and nothing else."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(400, 300))
    for page in (1, 2):
        canvas.drawString(40, 250, f"Page {page} of the harbour report, in Times Roman.")
        canvas.drawString(40, 230, "The crane was inspected on Monday and nothing was found.")
        canvas.showPage()
    canvas.save()
    return rebuild(out.getvalue())


@pytest.fixture
def edit_pdf(good_pdf: bytes) -> Callable[[Callable[[pikepdf.Pdf], object]], bytes]:
    """Return a function that opens the good PDF, applies a change and saves it."""

    def edit(change: Callable[[pikepdf.Pdf], object], **how: object) -> bytes:
        with pikepdf.open(io.BytesIO(good_pdf)) as pdf:
            change(pdf)
            out = io.BytesIO()
            pdf.save(out, **how)
            return out.getvalue()

    return edit


CONTENT_TYPES = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/></Types>'
)
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
RELS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'


def make_zip(members: Iterable[tuple[str, str | bytes]]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return out.getvalue()


@pytest.fixture
def docx() -> Callable[..., bytes]:
    """Build a small .docx; `body` is XML of paragraphs, `parts` further members (or replaced ones)."""

    def build(body: str = "", parts: dict[str, str | bytes] | None = None) -> bytes:
        fonts = '<w:rPr><w:rFonts w:ascii="Times New Roman"/></w:rPr>'
        text = f"<w:p><w:r>{fonts}<w:t>The memo of Monday.</w:t></w:r></w:p>"
        members: dict[str, str | bytes] = {
            "[Content_Types].xml": CONTENT_TYPES,
            "_rels/.rels": f"<Relationships {RELS}/>",
            "word/document.xml": f"<w:document {W}><w:body>{text}{body}</w:body></w:document>",
            **(parts or {}),
        }
        return make_zip(members.items())

    return build


@pytest.fixture
def xlsx() -> Callable[..., bytes]:
    """Build a small .xlsx of one sheet; `rows` is XML inside sheetData."""

    def build(
        rows: str = "",
        parts: dict[str, str | bytes] | None = None,
        sheet: str = "",
        strings: str = "",
        columns: str = "",
    ) -> bytes:
        members: dict[str, str | bytes] = {
            "[Content_Types].xml": CONTENT_TYPES,
            "_rels/.rels": f"<Relationships {RELS}/>",
            "xl/workbook.xml": f"<workbook {S} {R}><sheets>"
            f'<sheet name="Rota" sheetId="1" {sheet} r:id="rId1"/></sheets>'
            "</workbook>",
            "xl/_rels/workbook.xml.rels": f'<Relationships {RELS}><Relationship Id="rId1" '
            'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" '
            'Target="worksheets/sheet1.xml"/></Relationships>',
            "xl/sharedStrings.xml": f"<sst {S}><si><t>Hours</t></si>{strings}</sst>",
            "xl/worksheets/sheet1.xml": f"<worksheet {S}>{columns}<sheetData>"
            '<row r="1"><c r="A1" t="s"><v>0</v></c></row>'
            f"{rows}</sheetData></worksheet>",
            **(parts or {}),
        }
        return make_zip(members.items())

    return build


@pytest.fixture
def mail() -> EmailMessage:
    """A message of only what is kept, to which tests add."""
    message = EmailMessage()
    message["From"] = "desk@example.org"
    message["To"] = "archive@example.org"
    message["Subject"] = "Harbour rota"
    message["Date"] = "Mon, 01 Jun 2026 09:00:00 +0000"
    message.set_content("The rota of Monday is attached.\n")
    return message


@pytest.fixture
def picture() -> Callable[..., bytes]:
    """Encode a small gradient; keyword arguments go to Pillow's save."""

    def build(kind: str, **how: object) -> bytes:
        image = Image.linear_gradient("L").resize((64, 48)).convert("RGB")
        out = io.BytesIO()
        image.save(out, kind, **how)
        return out.getvalue()

    return build
