"""Embedded fonts cut to the glyphs that the written file draws: a left-over outline is a letter of a removed name.

MuPDF knows which glyphs the pages of a file use and cuts TrueType and CFF programs to them; nothing but the
programs is taken from its result. Type 1 programs, and those that it can't follow, stay whole.
"""

from __future__ import annotations

import contextlib
import io
from typing import Any, Final

import pikepdf
from pikepdf import Dictionary, Name, Pdf, Stream

from redactor.errors import DamagedFileError
from redactor.formats.pdf.fontfiles import tidy_sfnt
from redactor.formats.pdf.mupdf import MuPdfError, library, open_mupdf
from redactor.formats.pdf.opening import open_pdf

_PROGRAMS: Final = (Name.FontFile2, Name.FontFile3)
_Key = tuple[int, str]


def has_programs(pdf: Pdf) -> bool:
    """True when a font of the document embeds a program that can be cut."""
    return any(True for _ in _programs(pdf))


def cut_fonts(data: bytes) -> bytes:
    """Return a written file with smaller font programs; the same bytes when none could be cut."""
    cut = _cut(data)
    if cut is None:
        return data
    with open_pdf(data) as pdf:
        changed = False
        for key, stream in _programs(pdf):
            program = cut.get(key, b"")
            # A program that did not get smaller was not cut; a new container alone is no reason to take it.
            if program and len(program) < len(_body(stream)):
                program = tidy_sfnt(program)
                stream.write(program)
                if Name.Length1 in stream:
                    stream.Length1 = len(program)
                changed = True
        return save_compact(pdf) if changed else data


def save_compact(pdf: Pdf) -> bytes:
    """Return the bytes of a finished document, the same for the same document."""
    out = io.BytesIO()
    pdf.save(
        out,
        compress_streams=True,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        deterministic_id=True,
        fix_metadata_version=False,
    )
    return out.getvalue()


def _cut(data: bytes) -> dict[_Key, bytes] | None:
    """Return the programs that MuPDF makes, by object number and key of their descriptor."""
    try:
        document = open_mupdf(data)
    except MuPdfError:
        return None
    mupdf = library().mupdf
    try:
        pages = list(range(len(document)))
        mupdf.pdf_subset_fonts2(mupdf.pdf_document_from_fz_document(document), pages)
        result = document.tobytes(garbage=0)
    except (mupdf.FzErrorBase, RuntimeError, ValueError):
        return None
    finally:
        document.close()
    with contextlib.suppress(DamagedFileError), open_pdf(result) as pdf:
        return {key: _body(stream) for key, stream in _programs(pdf)}
    return None


def _programs(pdf: Pdf) -> Any:
    for item in pdf.objects:
        if not isinstance(item, Dictionary):
            continue
        for key in _PROGRAMS:
            stream = item.get(key)
            if isinstance(stream, Stream):
                yield (item.objgen[0], str(key)), stream


def _body(stream: Stream) -> bytes:
    try:
        return bytes(stream.read_bytes())
    except (pikepdf.PdfError, RuntimeError):
        return b""
