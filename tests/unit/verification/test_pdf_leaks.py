"""One planted leak for each place of a PDF where a name survives."""

from __future__ import annotations

import base64
import io
import zlib
from collections.abc import Callable

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Stream, String

SECRET = "Tobias Quillfeather"
Edit = Callable[..., bytes]


def _append(pdf: pikepdf.Pdf, content: bytes) -> None:
    page = pdf.pages[0]
    page.contents_add(content)


def _show(operator: bytes) -> Callable[[pikepdf.Pdf], None]:
    def change(pdf: pikepdf.Pdf) -> None:
        font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
        pdf.pages[0].Resources.Font["/Fx"] = font
        _append(pdf, b"BT /Fx 10 Tf 40 100 Td " + operator + b" ET")

    return change


def _type0(pdf: pikepdf.Pdf) -> None:
    """Codes 1, 2, 3 ... mean nothing without the ToUnicode map."""
    letters = sorted(set(SECRET))
    codes = {char: number for number, char in enumerate(letters, start=1)}
    lines = "\n".join(f"<{codes[char]:04x}> <{ord(char):04x}>" for char in letters)
    cmap = f"1 begincodespacerange <0000> <ffff> endcodespacerange {len(letters)} beginbfchar\n{lines}\nendbfchar"
    descendant = Dictionary(
        Type=Name.Font, Subtype=Name.CIDFontType2, BaseFont=Name.Helvetica,
        CIDSystemInfo=Dictionary(Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0),
    )  # fmt: skip
    font = Dictionary(
        Type=Name.Font, Subtype=Name.Type0, BaseFont=Name.Helvetica, Encoding=Name("/Identity-H"),
        DescendantFonts=Array([descendant]), ToUnicode=Stream(pdf, cmap.encode()),
    )  # fmt: skip
    shown = "".join(f"{codes[char]:04x}" for char in SECRET).encode()
    form = Stream(pdf, b"BT /F9 10 Tf <" + shown + b"> Tj ET")
    form.Type, form.Subtype, form.BBox = Name.XObject, Name.Form, Array([0, 0, 100, 100])
    form.Resources = Dictionary(Font=Dictionary(F9=pdf.make_indirect(font)))
    # Named by the page's resources, drawn by nothing: pdfium never shows it.
    pdf.pages[0].Resources.XObject = Dictionary(Fm1=pdf.make_indirect(form))


def _differences(pdf: pikepdf.Pdf) -> None:
    """A simple font whose codes were renumbered, in a form that no page draws."""
    letters = sorted(set(SECRET))
    names = {" ": "space"}
    encoding = Dictionary(Differences=Array([1, *(Name("/" + names.get(char, char)) for char in letters)]))
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=encoding)
    raw = bytes(letters.index(char) + 1 for char in SECRET)
    form = Stream(pdf, b"BT /F9 10 Tf <" + raw.hex().encode() + b"> Tj ET")
    form.Subtype, form.Resources = Name.Form, Dictionary(Font=Dictionary(F9=font))
    pdf.Root.Pages.Resources = Dictionary(XObject=Dictionary(Fm2=pdf.make_indirect(form)))


def _form(pdf: pikepdf.Pdf) -> None:
    form = Stream(pdf, f"BT /F1 10 Tf ({SECRET}) Tj ET".encode())
    form.Type, form.Subtype, form.BBox = Name.XObject, Name.Form, Array([0, 0, 200, 100])
    pdf.pages[0].Resources.XObject = Dictionary(Fm1=pdf.make_indirect(form))


def _annotation(key: str) -> Callable[[pikepdf.Pdf], None]:
    def change(pdf: pikepdf.Pdf) -> None:
        note = Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=Array([0, 0, 10, 10]))
        note[key] = String(SECRET)
        pdf.pages[0].Annots = Array([pdf.make_indirect(note)])

    return change


def _field(pdf: pikepdf.Pdf) -> None:
    field = Dictionary(
        Type=Name.Annot,
        Subtype=Name.Widget,
        FT=Name.Tx,
        T=String("a"),
        V=String(SECRET),
        Rect=Array([9, 9, 99, 29]),
    )
    widget = pdf.make_indirect(field)
    pdf.pages[0].Annots = Array([widget])
    pdf.Root.AcroForm = Dictionary(Fields=Array([widget]))


def _attachment(pdf: pikepdf.Pdf) -> None:
    pdf.attachments["notes.txt"] = f"written by {SECRET}".encode()


def _attachment_name(pdf: pikepdf.Pdf) -> None:
    pdf.attachments[f"{SECRET}.txt"] = b"nothing"


def _outline(pdf: pikepdf.Pdf) -> None:
    with pdf.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem(f"Statement of {SECRET}", 0))


def _actual_text(pdf: pikepdf.Pdf) -> None:
    element = Dictionary(Type=Name.StructElem, S=Name.P, ActualText=String(SECRET))
    root = Dictionary(Type=Name.StructTreeRoot, K=Array([pdf.make_indirect(element)]))
    pdf.Root.StructTreeRoot = pdf.make_indirect(root)


def _marked_content(pdf: pikepdf.Pdf) -> None:
    _append(pdf, b"/Span <</ActualText <feff" + SECRET.encode("utf-16-be").hex().encode() + b">>> BDC EMC")


def _xmp(pdf: pikepdf.Pdf) -> None:
    with pdf.open_metadata() as meta:
        meta["dc:creator"] = [SECRET]


def _information(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/Author"] = SECRET


def _private(pdf: pikepdf.Pdf) -> None:
    pdf.Root["/Office"] = Dictionary(Draft=String(SECRET))


def _page_private(pdf: pikepdf.Pdf) -> None:
    pdf.pages[1].PieceInfo = Dictionary(App=Dictionary(Private=String(SECRET)))


def _script(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=Stream(pdf, f"app.alert('{SECRET}')".encode()))


def _layer_name(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OCProperties = Dictionary(
        OCGs=Array([pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String(SECRET)))])
    )


def _page_label(pdf: pikepdf.Pdf) -> None:
    pdf.Root.PageLabels = Dictionary(Nums=Array([0, Dictionary(P=String(SECRET))]))


def _destination(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Dests = Dictionary({"/TobiasQuillfeather": Array([pdf.pages[0].obj, Name.Fit])})


def _font_name(pdf: pikepdf.Pdf) -> None:
    for font in pdf.pages[0].Resources.Font.values():
        font.BaseFont = Name("/ABCDEF+Tobias-Quillfeather")


def _font_file(pdf: pikepdf.Pdf) -> None:
    descriptor = Dictionary(
        Type=Name.FontDescriptor, FontFile2=Stream(pdf, b"\0\1\0\0" + SECRET.encode("utf-16-be"))
    )
    for font in pdf.pages[0].Resources.Font.values():
        font.FontDescriptor = pdf.make_indirect(descriptor)


def _orphan(pdf: pikepdf.Pdf) -> None:
    element = pdf.make_indirect(Dictionary(T=String(SECRET)))
    pdf.Root.Pages["/Kept"] = element


def _comment(pdf: pikepdf.Pdf) -> None:
    _append(pdf, f"% drawn for {SECRET}\n".encode())


def _picture(data: bytes, filters: Name, **more: object) -> Callable[[pikepdf.Pdf], None]:
    def change(pdf: pikepdf.Pdf) -> None:
        image = Stream(pdf, data)
        image.Type, image.Subtype, image.Width, image.Height = Name.XObject, Name.Image, 2, 2
        image.BitsPerComponent, image.ColorSpace, image.Filter = 8, Name.DeviceGray, filters
        for key, value in more.items():
            image[f"/{key}"] = value
        pdf.pages[0].Resources.XObject = Dictionary(Im1=pdf.make_indirect(image))

    return change


def _appearance(pdf: pikepdf.Pdf) -> None:
    look = Stream(pdf, f"BT /F1 9 Tf ({SECRET}) Tj ET".encode())
    look.Subtype, look.BBox = Name.Form, Array([0, 0, 90, 20])
    stamp = Dictionary(Type=Name.Annot, Subtype=Name.Stamp, Rect=Array([0, 0, 90, 20]), AP=Dictionary(N=look))
    pdf.pages[0].Annots = Array([pdf.make_indirect(stamp)])


def _pattern(pdf: pikepdf.Pdf) -> None:
    tile = Stream(pdf, f"BT /F1 9 Tf ({SECRET}) Tj ET".encode())
    tile.PatternType, tile.PaintType, tile.TilingType, tile.BBox = 1, 1, 1, Array([0, 0, 90, 20])
    tile.XStep, tile.YStep = 90, 20
    pdf.pages[0].Resources.Pattern = Dictionary(P1=pdf.make_indirect(tile))


def _split(text: str) -> bytes:
    return b"[" + b" ".join(f"({char})-12".encode() for char in text) + b"] TJ"


TREES: dict[str, Callable[[pikepdf.Pdf], None]] = {
    "plain text": _show(f"({SECRET}) Tj".encode()),
    "split over TJ": _show(_split(SECRET)),
    "hexadecimal string": _show(b"<" + SECRET.encode().hex().encode() + b"> Tj"),
    "octal escapes": _show(b"(" + b"".join(b"\\%03o" % byte for byte in SECRET.encode()) + b") Tj"),
    "glyph by glyph": _show(b"".join(f"({char}) Tj 6 0 Td ".encode() for char in SECRET)),
    "invisible text": _show(f"3 Tr ({SECRET}) Tj".encode()),
    "outside of the page": _show(f"-900 -900 Td ({SECRET}) Tj".encode()),
    "quote operator": _show(f"12 TL ({SECRET}) '".encode()),
    "upper case": _show(f"({SECRET.upper()}) Tj".encode()),
    "lost space": _show(b"(TobiasQuillfeather) Tj"),
    "two lines": _show(b"12 TL (Tobias) Tj T* (Quillfeather) Tj"),
    "hyphenated": _show(b"12 TL (Tobias Quill-) Tj T* (feather) Tj"),
    "composite font": _type0,
    "renumbered encoding": _differences,
    "undrawn form": _form,
    "annotation contents": _annotation("/Contents"),
    "annotation author": _annotation("/T"),
    "annotation subject": _annotation("/Subj"),
    "appearance of a stamp": _appearance,
    "form field": _field,
    "attachment": _attachment,
    "attachment's name": _attachment_name,
    "outline": _outline,
    "actual text": _actual_text,
    "marked content": _marked_content,
    "XMP": _xmp,
    "document information": _information,
    "private key of the catalog": _private,
    "private data of a page": _page_private,
    "script": _script,
    "layer's name": _layer_name,
    "page label": _page_label,
    "named destination": _destination,
    "font's name": _font_name,
    "font program": _font_file,
    "kept object": _orphan,
    "comment in content": _comment,
    "tiling pattern": _pattern,
    "behind a picture's pixels": _picture(zlib.compress(b"\0\0\0\0" + SECRET.encode()), Name.FlateDecode),
    "string of a picture": _picture(zlib.compress(b"\0\0\0\0"), Name.FlateDecode, Name=String(SECRET)),
}


@pytest.mark.parametrize("place", TREES)
def test_planted_leak_fails(place: str, edit_pdf: Edit, failures: Callable[..., list[object]]) -> None:
    found = failures(edit_pdf(TREES[place]), "report.pdf")
    checks = {result.check for result in found}
    assert checks & {
        "document text", "text in content streams", "strings and attributes", "names and identifiers", "raw bytes",
    }, checks  # fmt: skip


@pytest.mark.parametrize("place", ["outline", "document information", "form field", "undrawn form", "kept object"])
def test_planted_leak_in_object_streams_fails(
    place: str, edit_pdf: Edit, failures: Callable[..., list[object]]
) -> None:
    data = edit_pdf(TREES[place], object_stream_mode=pikepdf.ObjectStreamMode.generate)
    assert SECRET.encode() not in data
    assert any("removed text" in result.detail for result in failures(data, "report.pdf"))


def test_untouched_file_passes_every_check(good_pdf: bytes, failures: Callable[..., list[object]]) -> None:
    assert failures(good_pdf, "report.pdf", page_count=2) == []


def test_earlier_revision_fails(edit_pdf: Edit, good_pdf: bytes, failures: Callable[..., list[object]]) -> None:
    """An incremental update leaves the old bytes in the file; the current revision is without the secret."""
    old = edit_pdf(TREES["plain text"], compress_streams=False)
    start = len(old)
    with pikepdf.open(io.BytesIO(old)) as pdf:
        number = pdf.pages[0].Contents[-1].objgen[0]
        size, root = pdf.trailer.Size, pdf.Root.objgen[0]
    previous = int(old.rpartition(b"startxref")[2].split()[0])
    update = f"{number} 0 obj\n<</Length 0>>\nstream\n\nendstream\nendobj\n".encode()
    table = f"xref\n{number} 1\n{start:010d} 00000 n \ntrailer\n<</Size {size}/Root {root} 0 R/Prev {previous}>>\n"
    data = old + update + table.encode() + f"startxref\n{start + len(update)}\n%%EOF\n".encode()
    checks = {result.check for result in failures(data, "report.pdf")}
    assert "one revision" in checks
    assert checks & {"raw bytes", "text in content streams"}


def test_bytes_of_no_object_fail(good_pdf: bytes, failures: Callable[..., list[object]]) -> None:
    packed = zlib.compress(f"BT ({SECRET}) Tj ET".encode())
    orphan = (
        b"\n77 0 obj\n<</Length %d/Filter/FlateDecode>>\nstream\n" % len(packed)
        + packed
        + b"\nendstream\nendobj\n"
    )
    at = good_pdf.index(b"xref\n")
    assert failures(good_pdf[:at] + orphan + good_pdf[at:], "report.pdf")


@pytest.mark.parametrize(
    "tail", [SECRET.encode(), b"(" + SECRET.encode("utf-16-be") + b")", SECRET.encode().hex().encode()]
)
def test_bytes_behind_the_end_fail(tail: bytes, good_pdf: bytes, failures: Callable[..., list[object]]) -> None:
    found = failures(good_pdf + tail, "report.pdf")
    assert {"raw bytes", "one revision"} <= {result.check for result in found}


@pytest.mark.parametrize("shift", [0, 1, 2])
def test_base64_in_a_script_fails(shift: int, edit_pdf: Edit, failures: Callable[..., list[object]]) -> None:
    def change(pdf: pikepdf.Pdf) -> None:
        code = base64.b64encode(b"x" * shift + SECRET.encode() + b"tail")
        pdf.Root.Pages["/Data"] = Stream(pdf, b"var a='" + code + b"'")

    assert "raw bytes" in {result.check for result in failures(edit_pdf(change), "report.pdf")}
