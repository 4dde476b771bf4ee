"""Rules of structure: each broken once, without any removed text in the place."""

from __future__ import annotations

import io
from collections.abc import Callable

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Stream, String
from PIL import Image

from redactor.verification.pdf_content import scan
from redactor.verification.vocabulary import is_pdf_name

Edit = Callable[..., bytes]
Verdict = Callable[..., list[object]]


def _set(path: str, key: str, value: object) -> Callable[[pikepdf.Pdf], None]:
    def change(pdf: pikepdf.Pdf) -> None:
        holder = pdf.Root if path == "catalog" else pdf.pages[0].obj
        holder[key] = pdf.make_indirect(value) if path == "catalog" else value

    return change


def _metadata_of_a_stream(pdf: pikepdf.Pdf) -> None:
    form = Stream(pdf, b"q Q")
    form.Subtype, form.BBox, form.PieceInfo = Name.Form, Array([0, 0, 1, 1]), Dictionary()
    pdf.pages[0].Resources.XObject = Dictionary(Fm1=pdf.make_indirect(form))


def _exif_in_a_photo(pdf: pikepdf.Pdf) -> None:
    out = io.BytesIO()
    exif = Image.Exif()
    exif[0x010F] = "Camera maker"
    Image.new("RGB", (8, 8), "red").save(out, "JPEG", exif=exif)
    photo = Stream(pdf, out.getvalue())
    photo.Subtype, photo.Width, photo.Height, photo.Filter = Name.Image, 8, 8, Name.DCTDecode
    photo.ColorSpace, photo.BitsPerComponent = Name.DeviceRGB, 8
    pdf.pages[0].Resources.XObject = Dictionary(Im1=pdf.make_indirect(photo))


def _tag(**keys: object) -> Callable[[pikepdf.Pdf], None]:
    def change(pdf: pikepdf.Pdf) -> None:
        element = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.P, **keys))
        pdf.Root.StructTreeRoot = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot, K=element))

    return change


OUTLINE = "outline tells nothing more than the pages"


def _outline(title: str, **keys: object) -> Callable[[pikepdf.Pdf], None]:
    def change(pdf: pikepdf.Pdf) -> None:
        root = pdf.make_indirect(Dictionary(Type=Name.Outlines, Count=1))
        entry = Dictionary(Title=String(title), Parent=root, Dest=Array([pdf.pages[0].obj, Name.Fit]), **keys)
        root.First = root.Last = pdf.make_indirect(entry)
        pdf.Root.Outlines = root

    return change


RULES: dict[str, tuple[Callable[[pikepdf.Pdf], None], str]] = {
    "names": (_set("catalog", "/Names", Dictionary()), "nothing hidden in the catalog"),
    "open action": (_set("catalog", "/OpenAction", Dictionary(S=Name.Named)), "nothing hidden in the catalog"),
    "forms": (_set("catalog", "/AcroForm", Dictionary(Fields=Array())), "nothing hidden in the catalog"),
    "outline without entries": (_set("catalog", "/Outlines", Dictionary(Count=0)), OUTLINE),
    "title that no page shows": (_outline("Draft 7"), OUTLINE),
    "outline entry with an action": (_outline("x", A=Dictionary(S=Name.Named)), OUTLINE),
    "portfolio": (_set("catalog", "/Collection", Dictionary()), "nothing hidden in the catalog"),
    "unknown key": (_set("catalog", "/Zzz", Dictionary()), "nothing hidden in the catalog"),
    "alternative text": (_tag(Alt=String("a photo")), "no text in structure tags"),
    "replacement text": (_tag(ActualText=String("Agent")), "no text in structure tags"),
    "text after what is said": (_tag(ActualText=String("redacted; Agent")), "no text in structure tags"),
    "summary of a table": (_tag(A=Dictionary(O=Name.Table, Summary=String("x"))), "no text in structure tags"),
    "page thumbnail": (_set("page", "/Thumb", Dictionary()), "nothing hidden in pages"),
    "page action": (_set("page", "/AA", Dictionary()), "nothing hidden in pages"),
    "note": (_set("page", "/Annots", Array([Dictionary(Subtype=Name.Text)])), "no annotations"),
    "outer link": (
        _set(
            "page", "/Annots", Array([Dictionary(Subtype=Name.Link, A=Dictionary(S=Name.URI, URI=String("x:")))])
        ),
        "no annotations",
    ),
    "private data of a form": (_metadata_of_a_stream, "nothing hidden in objects"),
    "camera data of a photo": (_exif_in_a_photo, "picture metadata"),
}


@pytest.mark.parametrize("rule", RULES)
def test_broken_rule_fails(rule: str, edit_pdf: Edit, failures: Verdict) -> None:
    change, check = RULES[rule]
    assert check in {result.check for result in failures(edit_pdf(change), "report.pdf", ())}


def test_inner_link_passes(edit_pdf: Edit, failures: Verdict) -> None:
    link = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([0, 0, 9, 9]), Border=Array([0, 0, 0]))

    def change(pdf: pikepdf.Pdf) -> None:
        link.Dest = Array([pdf.pages[1].obj, Name.Fit])
        pdf.pages[0].Annots = Array([pdf.make_indirect(link)])

    assert failures(edit_pdf(change), "report.pdf", ()) == []


def test_properties_fail_but_producer_passes(edit_pdf: Edit, failures: Verdict) -> None:
    def title(pdf: pikepdf.Pdf) -> None:
        pdf.docinfo["/Title"] = "Draft 7"

    def producer(pdf: pikepdf.Pdf) -> None:
        pdf.docinfo["/Producer"] = "redactor"

    assert {r.check for r in failures(edit_pdf(title), "report.pdf", ())} == {"no document information"}
    assert failures(edit_pdf(producer), "report.pdf", ()) == []


def test_encrypted_file_fails(edit_pdf: Edit, failures: Verdict) -> None:
    closed = edit_pdf(lambda _pdf: None, encryption=pikepdf.Encryption(owner="owner", user="user"))
    assert "readable" in {result.check for result in failures(closed, "report.pdf")}
    opened = edit_pdf(lambda _pdf: None, encryption=pikepdf.Encryption(owner="owner", user=""))
    assert "no encryption" in {result.check for result in failures(opened, "report.pdf")}


def test_page_count_is_compared(good_pdf: bytes, edit_pdf: Edit, failures: Verdict) -> None:
    assert {r.check for r in failures(good_pdf, "report.pdf", page_count=3)} == {"page count"}

    def drop_all(pdf: pikepdf.Pdf) -> None:
        del pdf.pages[:]

    assert "page count" in {r.check for r in failures(edit_pdf(drop_all), "report.pdf", page_count=0)}


@pytest.mark.parametrize("cut", [0, 4, 9, 200, 900, -300])
def test_truncated_file_never_passes(cut: int, good_pdf: bytes, failures: Verdict) -> None:
    assert failures(good_pdf[:cut], "report.pdf", page_count=2)


@pytest.mark.parametrize(
    ("pieces", "found"),
    [
        ((b"Component", b"Score"), False),
        ((b"Com", b"ponents"), True),
        ((b"C", b"o", b"m", b"p", b"o", b"n", b"e", b"n", b"t", b"s"), True),
        ((b"COMPONENT", b"SCORE"), True),
    ],
)
def test_words_of_their_own_are_not_joined_in_raw_strings(pieces: tuple[bytes, ...], found: bool) -> None:
    shown = scan(b" ".join(b"BT (%s) Tj ET" % piece for piece in pieces), {})
    assert (b"components" in shown.raw.lower()) is found


def test_subtype_of_a_multiple_master_font_is_no_leak() -> None:
    assert is_pdf_name("MMType1")
    assert not is_pdf_name("MMType7")
