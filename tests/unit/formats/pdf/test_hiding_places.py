"""One secret in each hiding place; after writing, no trace of it in any byte, stream, string or page text.

In the places that a person sees, the plan names the secret; in the others nothing does, and it goes by rule.
"""

from __future__ import annotations

import io
import zlib

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name
from PIL import Image

from redactor.formats.pdf import read, write_redacted
from redactor.model import Plan, SpanOperation

SECRET = "Zyxwhook"
KEPT = "Remaining words"


def plan_for(data):
    """Spans on every visible place of the secret, and the secret as a term: what the workflow passes on."""
    spans = []
    for segment in read(data, "x").segments:
        at = segment.text.find(SECRET)
        while at >= 0:
            spans.append(SpanOperation(segment.address, at, at + len(SECRET), "[PERSON]"))
            at = segment.text.find(SECRET, at + 1)
    return Plan(spans=tuple(spans), terms=(SECRET,))


def form(pdf, content, **keys):
    stream = pdf.make_stream(content)
    stream.Type, stream.Subtype, stream.BBox = Name.XObject, Name.Form, Array([0, 0, 300, 200])
    stream.Resources = Dictionary(Font=pdf.pages[0].Resources.Font)
    for key, value in keys.items():
        stream[f"/{key}"] = value
    return stream


def show(text=SECRET, x=40, y=60, before=b""):
    return b"BT /F1 12 Tf " + before + f" {x} {y} Td ({text}) Tj ET".encode()


def add(pdf, content):
    pdf.pages[0].contents_add(content)


def annotation(pdf, **keys):
    item = Dictionary(Type=Name.Annot, Rect=[40, 50, 200, 80])
    for key, value in keys.items():
        item[f"/{key}"] = value
    annotations = pdf.pages[0].obj.get("/Annots", Array())
    annotations.append(pdf.make_indirect(item))
    pdf.pages[0].Annots = annotations
    return annotations[len(annotations) - 1]


def field(pdf, **keys):
    item = annotation(pdf, Subtype=Name.Widget, FT=Name.Tx, T="name", **keys)
    resources = Dictionary(Font=pdf.pages[0].Resources.Font)
    pdf.Root.AcroForm = Dictionary(Fields=[item], DA="/F1 12 Tf", DR=resources)
    return item


def name_tree(pdf, key, value):
    pdf.Root.Names = Dictionary({key: Dictionary(Names=[pikepdf.String("key"), value])})


def layer(pdf):
    group = pdf.make_indirect(Dictionary(Type=Name.OCG, Name="draft"))
    pdf.Root.OCProperties = Dictionary(OCGs=[group], D=Dictionary(OFF=[group]))
    return group


def attach(pdf):
    pdf.attachments[SECRET] = pikepdf.AttachedFileSpec(pdf, SECRET.encode(), filename=SECRET)


def structure(pdf):
    element = Dictionary(Type=Name.StructElem, S=Name.P, ActualText=SECRET, Alt=SECRET, T=SECRET)
    pdf.Root.StructTreeRoot = Dictionary(Type=Name.StructTreeRoot, K=pdf.make_indirect(element))


def outline(pdf):
    with pdf.open_outline() as tree:
        tree.root.append(pikepdf.OutlineItem(SECRET, 0))


def xmp(pdf):
    with pdf.open_metadata() as metadata:
        metadata["dc:title"] = SECRET


def info(pdf):
    pdf.docinfo["/Author"] = SECRET
    pdf.docinfo[f"/{SECRET}"] = "x"


def hidden_layer_text(pdf):
    pdf.pages[0].Resources.Properties = Dictionary(L0=layer(pdf))
    add(pdf, b"/OC /L0 BDC " + show() + b" EMC")


def hidden_layer_form(pdf):
    pdf.pages[0].Resources.XObject = Dictionary(Fm=form(pdf, show(), OC=layer(pdf)))
    add(pdf, b"/Fm Do")


def layer_name(pdf):
    group = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=SECRET))
    pdf.Root.OCProperties = Dictionary(OCGs=[group], D=Dictionary(Order=[SECRET, group]))


def image_exif(pdf):
    out = io.BytesIO()
    exif = Image.Exif()
    exif[0x013B] = SECRET
    Image.new("RGB", (16, 16), "red").save(out, "JPEG", exif=exif, comment=SECRET.encode())
    stream = pdf.make_stream(out.getvalue() + SECRET.encode(), Filter=Name.DCTDecode, Width=16, Height=16)
    stream.Type, stream.Subtype, stream.BitsPerComponent = Name.XObject, Name.Image, 8
    stream.ColorSpace, stream.Metadata = Name.DeviceRGB, pdf.make_stream(SECRET.encode())
    pdf.pages[0].Resources.XObject = Dictionary(Im=stream)
    add(pdf, b"q 20 0 0 20 10 10 cm /Im Do Q")


def bytes_after_flate(pdf):
    data = zlib.compress(b"\x80" * 16) + SECRET.encode()
    stream = pdf.make_stream(data, Filter=Name.FlateDecode, Width=4, Height=4)
    stream.Type, stream.Subtype, stream.BitsPerComponent = Name.XObject, Name.Image, 8
    stream.ColorSpace = Name.DeviceGray
    pdf.pages[0].Resources.XObject = Dictionary(Im=stream)
    add(pdf, b"q 20 0 0 20 10 10 cm /Im Do Q")


def inline_image_key(pdf):
    add(pdf, f"q 9 0 0 9 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G /Note ({SECRET}) ID A EI Q".encode())


def unused_resource(pdf):
    pdf.pages[0].Resources.XObject = Dictionary(Unused=form(pdf, show()))


def property_list(pdf):
    pdf.pages[0].Resources.Properties = Dictionary(P0=Dictionary(ActualText=SECRET))
    add(pdf, b"/Span /P0 BDC EMC " + f"/Span <</ActualText ({SECRET})>> BDC EMC".encode())


def font_name_key(pdf):
    for font in pdf.pages[0].Resources.Font.values():
        font.Name = Name(f"/{SECRET}")


def to_unicode_comment(pdf):
    mapping = f"% {SECRET}\nbegincmap 1 beginbfchar <41> <0041> endbfchar endcmap".encode()
    for font in pdf.pages[0].Resources.Font.values():
        font.ToUnicode = pdf.make_stream(mapping)


def group_and_piece_info(pdf):
    pdf.pages[0].obj.PieceInfo = Dictionary(App=Dictionary(Private=SECRET, LastModified="D:2024"))
    pdf.pages[0].obj.Group = Dictionary(S=Name.Transparency, Note=SECRET)


def page_labels(pdf):
    pdf.Root.PageLabels = Dictionary(Nums=[0, Dictionary(P=SECRET)])


def script(code):
    return Dictionary(S=Name.JavaScript, JS=code)


def signature(pdf):
    value = Dictionary(Name=SECRET, Reason=SECRET)
    pdf.Root.AcroForm = Dictionary(Fields=[Dictionary(FT=Name.Sig, T="s", V=value)])


UNSEEN = {
    "info": info,
    "xmp": xmp,
    "outline": outline,
    "attachment": attach,
    "structure": structure,
    "layer text": hidden_layer_text,
    "layer form": hidden_layer_form,
    "layer name": layer_name,
    "image metadata": image_exif,
    "bytes after flate": bytes_after_flate,
    "inline image key": inline_image_key,
    "unused resource": unused_resource,
    "property list": property_list,
    "font name key": font_name_key,
    "comment in ToUnicode": to_unicode_comment,
    "piece info": group_and_piece_info,
    "page labels": page_labels,
    "comment in content": lambda pdf: add(pdf, f"% {SECRET}\n0 g".encode()),
    "unknown operator": lambda pdf: add(pdf, f"({SECRET}) foo ({SECRET}) 1 w".encode()),
    "compatibility section": lambda pdf: add(pdf, f"BX ({SECRET}) bar EX".encode()),
    "outside crop box": lambda pdf: (
        add(pdf, show(y=190)),
        setattr(pdf.pages[0], "CropBox", Array([0, 0, 300, 180])),
    ),
    "outside media box": lambda pdf: add(pdf, show(x=500)),
    "outside in a form": lambda pdf: (
        setattr(pdf.pages[0].Resources, "XObject", Dictionary(Fm=form(pdf, show(x=500)))),
        add(pdf, b"/Fm Do"),
    ),
    "clipped away": lambda pdf: add(pdf, b"q 0 0 5 5 re W n " + show() + b" Q"),
    "clipped by form box": lambda pdf: (
        setattr(pdf.pages[0].Resources, "XObject", Dictionary(Fm=form(pdf, show(), BBox=Array([0, 0, 5, 5])))),
        add(pdf, b"/Fm Do"),
    ),
    "rendering mode 3": lambda pdf: add(pdf, show(before=b"3 Tr")),
    "note contents": lambda pdf: annotation(pdf, Subtype=Name.Text, Contents=SECRET, T=SECRET, Subj=SECRET, F=2),
    "popup": lambda pdf: annotation(pdf, Subtype=Name.Popup, Contents=SECRET),
    "link": lambda pdf: annotation(
        pdf, Subtype=Name.Link, A=Dictionary(S=Name.URI, URI=f"https://example.org/{SECRET}")
    ),
    "hidden annotation": lambda pdf: annotation(pdf, Subtype=Name.Stamp, F=2, AP=Dictionary(N=form(pdf, show()))),
    "other appearances": lambda pdf: annotation(
        pdf, Subtype=Name.Stamp, AP=Dictionary(N=form(pdf, show("Kept")), D=form(pdf, show()), R=form(pdf, show()))
    ),
    "field default": lambda pdf: field(pdf, V="x", DV=SECRET, TU=SECRET, TM=SECRET, MaxLen=30),
    "field options": lambda pdf: field(pdf, V="x", Opt=Array([Array([SECRET, "x"])])),
    "xfa": lambda pdf: setattr(pdf.Root, "AcroForm", Dictionary(Fields=[], XFA=pdf.make_stream(SECRET.encode()))),
    "script": lambda pdf: name_tree(pdf, "/JavaScript", script(SECRET)),
    "open action": lambda pdf: setattr(pdf.Root, "OpenAction", script(pdf.make_stream(SECRET.encode()))),
    "page action": lambda pdf: setattr(pdf.pages[0].obj, "AA", Dictionary(O=script(SECRET))),
    "destinations": lambda pdf: setattr(pdf.Root, "Dests", Dictionary({f"/{SECRET}": Array([0, Name.Fit])})),
    "output intent": lambda pdf: setattr(
        pdf.Root, "OutputIntents", Array([Dictionary(S=Name.GTS_PDFX, Info=SECRET)])
    ),
    "catalogue key": lambda pdf: setattr(pdf.Root, "Private", Dictionary(Note=SECRET)),
    "viewer preferences": lambda pdf: setattr(pdf.Root, "ViewerPreferences", Dictionary(Note=SECRET)),
    "language": lambda pdf: setattr(pdf.Root, "Lang", SECRET),
    "thread": lambda pdf: setattr(pdf.Root, "Threads", Array([Dictionary(I=Dictionary(Title=SECRET))])),
    "collection": lambda pdf: setattr(pdf.Root, "Collection", Dictionary(Schema=Dictionary(N=SECRET))),
    "signature": signature,
}


def in_form(pdf):
    pdf.pages[0].Resources.XObject = Dictionary(Fm=form(pdf, show()))
    add(pdf, b"/Fm Do")


def in_nested_form(pdf):
    outer = form(pdf, b"q 1 0 0 1 20 0 cm /Inner Do Q")
    outer.Resources.XObject = Dictionary(Inner=form(pdf, show()))
    pdf.pages[0].Resources.XObject = Dictionary(Fm=outer)
    add(pdf, b"/Fm Do")


def in_pattern(pdf):
    tile = pdf.make_stream(show(x=0, y=5))
    tile.PatternType, tile.PaintType, tile.TilingType, tile.XStep, tile.YStep = 1, 1, 1, 100, 30
    tile.BBox, tile.Resources = Array([0, 0, 100, 30]), Dictionary(Font=pdf.pages[0].Resources.Font)
    pdf.pages[0].Resources.Pattern = Dictionary(P=tile)
    add(pdf, b"/Pattern cs /P scn 30 40 200 60 re f")


SEEN = {
    "text": lambda pdf: add(pdf, show()),
    "kerned text": lambda pdf: add(pdf, b"BT /F1 12 Tf 40 60 Td [(Zy) 20 (xw) -30 (hook)] TJ ET"),
    "letter by letter": lambda pdf: add(
        pdf, b"".join(b"BT /F1 12 Tf %d 60 Td (%c) Tj ET " % (40 + 8 * i, ord(c)) for i, c in enumerate(SECRET))
    ),
    "quote operators": lambda pdf: add(
        pdf, f"BT /F1 12 Tf 14 TL 40 74 Td ({SECRET}) ' 1 0 (under) \" ET".encode()
    ),
    "hexadecimal": lambda pdf: add(pdf, f"BT /F1 12 Tf 40 60 Td <{SECRET.encode().hex()}> Tj ET".encode()),
    "white on white": lambda pdf: add(pdf, b"1 g " + show() + b" 0 g"),
    "tiny": lambda pdf: add(pdf, b"BT /F1 1 Tf 40 60 Td (" + SECRET.encode() + b") Tj ET"),
    "drawn twice": lambda pdf: add(pdf, show() + b" " + show(x=40.3)),
    "turned text": lambda pdf: add(pdf, b"BT /F1 12 Tf 0 1 -1 0 200 40 Tm (" + SECRET.encode() + b") Tj ET"),
    "slanted text": lambda pdf: add(pdf, b"BT /F1 12 Tf .7 .7 -.7 .7 100 40 Tm (" + SECRET.encode() + b") Tj ET"),
    "form": in_form,
    "nested form": in_nested_form,
    "free text": lambda pdf: annotation(pdf, Subtype=Name.FreeText, Contents=SECRET, DA="/Helv 12 Tf 0 g"),
    "stamp": lambda pdf: annotation(pdf, Subtype=Name.Stamp, AP=Dictionary(N=form(pdf, show()))),
    "field value": lambda pdf: field(pdf, V=SECRET, DV=SECRET, DA="/F1 12 Tf 0 g"),
    "field appearance": lambda pdf: field(pdf, V=SECRET, AP=Dictionary(N=form(pdf, show()))),
    "layer that is on": lambda pdf: (
        setattr(pdf.pages[0].Resources, "Properties", Dictionary(L=Dictionary(Type=Name.OCG, Name="on"))),
        add(pdf, b"/OC /L BDC " + show() + b" EMC"),
    ),
    "pattern": in_pattern,
    "rotated page": lambda pdf: (add(pdf, show()), setattr(pdf.pages[0], "Rotate", 270)),
    "upside down page": lambda pdf: (add(pdf, show()), setattr(pdf.pages[0], "Rotate", 180)),
    "shifted crop box": lambda pdf: (
        add(pdf, show(x=60)),
        setattr(pdf.pages[0], "CropBox", Array([30, 20, 290, 190])),
    ),
    "user unit": lambda pdf: (add(pdf, show()), setattr(pdf.pages[0].obj, "UserUnit", 1.5)),
}


@pytest.fixture
def planted(text_pdf, edit_pdf):
    def make(plant):
        return edit_pdf(text_pdf(KEPT), plant)

    return make


@pytest.mark.parametrize("place", UNSEEN)
def test_unseen_places_are_emptied_without_being_asked(planted, leaks, page_text, place):
    data = planted(UNSEEN[place])
    assert leaks(data, SECRET)
    written = write_redacted(data, "x.pdf", Plan())
    assert leaks(written.data, SECRET) == []
    assert KEPT in page_text(written.data)
    assert not [s for s in read(written.data, "x").segments if not s.visible]


@pytest.mark.parametrize("place", SEEN)
def test_seen_places_are_emptied_by_plan(planted, leaks, place):
    data = planted(SEEN[place])
    written = write_redacted(data, "x.pdf", plan_for(data))
    assert leaks(written.data, SECRET) == []
    words = [s.text for s in read(written.data, "x").segments]
    assert any(KEPT in text for text in words) or any("picture" in w for w in written.warnings)


REPORTED = {
    "info": "document property",
    "xmp": "XMP metadata",
    "outline": "outline entry",
    "attachment": "attached file",
    "structure": "alternative text",
    "layer text": "switched-off layer",
    "script": "script or action",
    "page action": "private data",
    "link": "link",
    "note contents": "annotation",
    "field default": "form field data",
    "xfa": "XFA form",
    "outside crop box": "text outside the page or invisible",
    "rendering mode 3": "text outside the page or invisible",
    "clipped away": "text clipped away",
}


@pytest.mark.parametrize("place", REPORTED)
def test_dropped_things_are_reported_without_their_text(planted, place):
    removals = write_redacted(planted(UNSEEN[place]), "x", Plan()).removals
    assert REPORTED[place] in {removal.kind for removal in removals}
    assert all(removal.amount > 0 for removal in removals)
    assert SECRET not in repr(removals)


def test_previous_revision_is_gone(text_pdf, leaks):
    data = text_pdf(KEPT, SECRET)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        number = pdf.pages[0].Contents.objgen[0]
    update = b"\n%d 0 obj\n<</Length 0>>\nstream\n\nendstream\nendobj\n" % number
    offset = len(data)
    start = int(data[data.rindex(b"startxref") :].split()[1])
    trailer = data[data.rindex(b"trailer") : data.rindex(b"startxref")].replace(b"<<", b"<< /Prev %d" % start, 1)
    body = data + update
    body += (
        b"xref\n%d 1\n%010d 00000 n \n" % (number, offset + 1)
        + trailer
        + b"startxref\n%d\n%%%%EOF" % (offset + len(update))
    )
    assert leaks(body, SECRET)
    assert leaks(write_redacted(body, "x", Plan()).data, SECRET) == []


def test_data_after_the_end_is_gone(text_pdf, leaks):
    data = text_pdf(KEPT) + b"\n" + SECRET.encode()
    assert leaks(write_redacted(data, "x", Plan()).data, SECRET) == []
