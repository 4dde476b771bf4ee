"""PDFs made for the tests, and a search for planted secrets that shares no code with the product."""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Callable, Iterator
from typing import Any

import pikepdf
import pypdfium2
import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

Draw = Callable[[Canvas], None]


@pytest.fixture
def make_pdf() -> Callable[..., bytes]:
    """make_pdf(draw, ..., size=(300, 200)): one page per draw function."""

    def make(*draws: Draw, size: tuple[float, float] = (300, 200)) -> bytes:
        out = io.BytesIO()
        canvas = Canvas(out, pagesize=size, invariant=True, pageCompression=0)
        for draw in draws:
            canvas.setFont("Times-Roman", 12)
            draw(canvas)
            canvas.showPage()
        canvas.save()
        return out.getvalue()

    return make


@pytest.fixture
def text_pdf(make_pdf: Callable[..., bytes]) -> Callable[..., bytes]:
    """text_pdf("line", ...): one page, 12 point lines from the top, 14 points apart."""

    def make(*lines: str, size: tuple[float, float] = (300, 200)) -> bytes:
        def draw(canvas: Canvas) -> None:
            for number, line in enumerate(lines):
                canvas.drawString(40, size[1] - 50 - 14 * number, line)

        return make_pdf(draw, size=size)

    return make


@pytest.fixture
def edit_pdf() -> Callable[..., bytes]:
    """edit_pdf(data, change, **save): apply a function to the opened pikepdf document and save."""

    def edit(data: bytes, change: Callable[[pikepdf.Pdf], None], **save: Any) -> bytes:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            change(pdf)
            out = io.BytesIO()
            pdf.save(out, **save)
        return out.getvalue()

    return edit


def _spellings(secret: str) -> list[bytes]:
    plain = secret.encode()
    forms = [plain, secret.encode("utf-16-be"), secret.encode("utf-16-le")]
    return [*forms, *(form.hex().encode() for form in forms), *(form.hex().upper().encode() for form in forms)]


def _blobs(data: bytes) -> Iterator[tuple[str, bytes]]:
    yield "raw", data
    for number, match in enumerate(re.finditer(rb"stream\r?\n(.*?)endstream", data, re.DOTALL)):
        try:
            yield f"flate {number}", zlib.decompressobj().decompress(match.group(1))
        except zlib.error:
            continue
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for item in pdf.objects:
            if isinstance(item, pikepdf.Stream):
                yield f"stream {item.objgen}", item.read_raw_bytes()
                try:
                    yield f"decoded {item.objgen}", item.read_bytes()
                except pikepdf.PdfError:
                    continue
            yield from (("string", text) for text in _strings(item, 0))


def _strings(item: Any, depth: int) -> Iterator[bytes]:
    if isinstance(item, pikepdf.String):
        yield bytes(item)
        yield str(item).encode()
    elif isinstance(item, pikepdf.Name):
        yield str(item).encode()
    elif depth < 5 and isinstance(item, (pikepdf.Dictionary, pikepdf.Stream)):
        for key, value in item.items():
            yield key.encode()
            if not getattr(value, "is_indirect", False):
                yield from _strings(value, depth + 1)
    elif depth < 5 and isinstance(item, pikepdf.Array):
        for value in item:
            if not getattr(value, "is_indirect", False):
                yield from _strings(value, depth + 1)


@pytest.fixture
def leaks() -> Callable[[bytes, str], list[str]]:
    """leaks(data, secret): every place where the secret stands, in bytes, streams, strings or page text."""

    def search(data: bytes, secret: str) -> list[str]:
        found = [place for place, blob in _blobs(data) if any(form in blob for form in _spellings(secret))]
        document = pypdfium2.PdfDocument(data)
        for number, page in enumerate(document, 1):
            text = page.get_textpage().get_text_range()
            if secret.replace(" ", "") in re.sub(r"\s", "", text):
                found.append(f"text of page {number}")
        document.close()
        return found

    return search


@pytest.fixture
def page_text() -> Callable[..., str]:
    """page_text(data, index=0): what pdfium reads on a page."""

    def text(data: bytes, index: int = 0) -> str:
        document = pypdfium2.PdfDocument(data)
        result: str = document[index].get_textpage().get_text_range()
        document.close()
        return result.replace("\r\n", "\n")

    return text


@pytest.fixture
def rendered() -> Callable[..., Image.Image]:
    """rendered(data, index=0, scale=2): the page as pdfium shows it, RGB."""

    def render(data: bytes, index: int = 0, scale: float = 2) -> Image.Image:
        document = pypdfium2.PdfDocument(data)
        image: Image.Image = document[index].render(scale=scale).to_pil().convert("RGB")
        document.close()
        return image

    return render


@pytest.fixture
def contents() -> Callable[..., bytes]:
    """contents(data, index=0): the decoded content of a page."""

    def read(data: bytes, index: int = 0) -> bytes:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            page = pdf.pages[index]
            page.contents_coalesce()
            return page.Contents.read_bytes()

    return read
