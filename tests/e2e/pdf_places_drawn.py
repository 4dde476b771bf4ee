"""Hiding places on the page: text, pictures and drawings."""

import io
import random
import zlib

import pikepdf
from pdf_place_tools import (
    BOX,
    HEIGHT,
    PLACES,
    SECRET,
    WIDTH,
    add,
    draw_form,
    fonts,
    form,
    image,
    jpeg,
    layer,
    place,
    place_image,
    plain,
    raw_image,
    resource,
    show,
    written,
)
from pikepdf import Array, Dictionary, Name, String
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

plain("text", show())
plain("kerned", b"BT /F1 12 Tf 40 60 Td [(Zy) 20 (xw) -30 (hook)] TJ ET")
plain("letter by letter", b"".join(show(c, 40 + 8 * i) for i, c in enumerate(SECRET)))
plain("quote operators", f"BT /F1 12 Tf 14 TL 40 74 Td ({SECRET}) ' ET".encode())
plain("hexadecimal", f"BT /F1 12 Tf 40 60 Td <{SECRET.encode().hex()}> Tj ET".encode())
plain(
    "octal escapes", ("BT /F1 12 Tf 40 60 Td (" + "".join(f"\\{ord(c):03o}" for c in SECRET) + ") Tj ET").encode()
)
plain("white on white", b"1 g " + show() + b" 0 g")
plain("tiny", show(size=1))
plain("drawn twice", show() + b" " + show(x=40.3))
plain("outlined", show(before="1 Tr"))
plain("invisible", show(before="3 Tr"))
plain("as a clip", show(before="7 Tr"))
plain("raised", show(before="5 Ts"))
plain("stretched", show(before="150 Tz"))
plain("transparent", b"q /G0 gs " + show() + b" Q")
plain("under a black box", show() + b" 0 g 30 50 120 30 re f")
plain("under a white box", show() + b" 1 g 30 50 120 30 re f 0 g")
plain("broken over lines", show("Zyx-") + show("whook", y=46))
plain("wide letters", b"BT /F1 12 Tf 9 Tc 40 60 Td (" + SECRET.encode() + b") Tj ET")
plain("mirrored", b"BT /F1 12 Tf -1 0 0 1 110 60 Tm (" + SECRET.encode() + b") Tj ET")


@place("turned text")
def _(pdf):
    add(pdf, f"BT /F1 12 Tf 0 1 -1 0 200 40 Tm ({SECRET}) Tj ET".encode())
    return [188, 90, 206, 162]


@place("slanted text")
def _(pdf):
    add(pdf, f"BT /F1 12 Tf .7 .7 -.7 .7 100 40 Tm ({SECRET}) Tj ET".encode())
    return [86, 110, 150, 164]


@place("form")
def _(pdf):
    draw_form(pdf, show())
    return BOX


@place("nested form")
def _(pdf):
    outer = form(pdf, b"q 1 0 0 1 20 0 cm /Inner Do Q")
    outer.Resources.XObject = Dictionary(Inner=form(pdf, show()))
    resource(pdf, "/XObject", "/Fm", outer)
    add(pdf, b"/Fm Do")
    return [58, 128, 130, 144]


@place("form drawn on two pages")
def _(pdf):
    shared = pdf.make_indirect(form(pdf, show()))
    pdf.pages.append(pdf.pages[0])
    for page in (0, 1):
        resource(pdf, "/XObject", "/Fm", shared, page)
    add(pdf, b"/Fm Do")
    return BOX


@place("form that only a mask draws")
def _(pdf):
    mask = form(pdf, show(before="1 g"), Group=Dictionary(S=Name.Transparency, CS=Name.DeviceGray))
    state = Dictionary(Type=Name.ExtGState, SMask=Dictionary(S=Name.Luminosity, G=pdf.make_indirect(mask)))
    resource(pdf, "/ExtGState", "/Gm", state)
    add(pdf, b"q /Gm gs 0 g 30 50 120 30 re f Q")
    return BOX


@place("tiling pattern")
def _(pdf):
    tile = pdf.make_stream(show(x=0, y=5))
    tile.PatternType, tile.PaintType, tile.TilingType, tile.XStep, tile.YStep = 1, 1, 1, 100, 30
    tile.BBox, tile.Resources = Array([0, 0, 100, 30]), fonts(pdf)
    resource(pdf, "/Pattern", "/P", tile)
    add(pdf, b"/Pattern cs /P scn 30 40 200 60 re f")
    return [30, 100, 230, 160]


@place("Type 3 font")
def _(pdf):
    glyphs = {f"/{c}": pdf.make_stream(b"8 0 d0 0 0 6 8 re f") for c in set(SECRET)}
    codes = sorted(set(SECRET))
    font = Dictionary(
        Type=Name.Font, Subtype=Name.Type3, FontBBox=[0, 0, 8, 8], FontMatrix=[0.1, 0, 0, 0.1, 0, 0],
        CharProcs=Dictionary(glyphs), FirstChar=65, LastChar=64 + len(codes), Widths=[8] * len(codes),
        Encoding=Dictionary(Type=Name.Encoding, Differences=[65, *(Name(f"/{c}") for c in codes)]),
    )  # fmt: skip
    resource(pdf, "/Font", "/T3", pdf.make_indirect(font))
    text = "".join(chr(65 + codes.index(c)) for c in SECRET)
    add(pdf, f"BT /T3 12 Tf 40 60 Td ({text}) Tj ET".encode())
    return BOX


@place("text of a Type 3 glyph")
def _(pdf):
    font = Dictionary(
        Type=Name.Font, Subtype=Name.Type3, FontBBox=[0, 0, 99, 20], FontMatrix=[0.1, 0, 0, 0.1, 0, 0],
        CharProcs=Dictionary({"/a": pdf.make_stream(b"80 0 d0 " + show(x=0, y=0))}), FirstChar=65, LastChar=65,
        Widths=[80], Encoding=Dictionary(Type=Name.Encoding, Differences=[65, Name.a]), Resources=fonts(pdf),
    )  # fmt: skip
    resource(pdf, "/Font", "/T3", pdf.make_indirect(font))
    add(pdf, b"BT /T3 10 Tf 40 60 Td (A) Tj ET")
    return BOX


@place("codes known by ToUnicode alone")
def _(pdf):
    pairs = "".join(f"<{33 + i:02X}> <{ord(c):04X}> " for i, c in enumerate(SECRET))
    cmap = (
        f"1 begincodespacerange <00> <FF> endcodespacerange {len(SECRET)} beginbfchar {pairs} endbfchar".encode()
    )
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, ToUnicode=pdf.make_stream(cmap))
    resource(pdf, "/Font", "/Fu", pdf.make_indirect(font))
    codes = "".join(f"{33 + i:02X}" for i in range(len(SECRET)))
    add(pdf, f"BT /Fu 12 Tf 40 60 Td <{codes}> Tj ET".encode())
    return BOX


@place("codes known by Differences alone")
def _(pdf):
    names = [Name(f"/{c}") for c in SECRET]
    font = Dictionary(
        Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica,
        Encoding=Dictionary(Type=Name.Encoding, Differences=[33, *names]),
    )  # fmt: skip
    resource(pdf, "/Font", "/Fu", pdf.make_indirect(font))
    add(pdf, f"BT /Fu 12 Tf 40 60 Td <{''.join(f'{33 + i:02X}' for i in range(len(SECRET)))}> Tj ET".encode())
    return BOX


@place("replacement text of a span")
def _(pdf):
    add(pdf, f"/Span <</ActualText ({SECRET})>> BDC ".encode() + show("covert") + b" EMC")
    return BOX


@place("property list")
def _(pdf):
    resource(pdf, "/Properties", "/P0", Dictionary(ActualText=String(SECRET), Alt=String(SECRET)))
    add(pdf, b"/Span /P0 BDC EMC")


@place("layer that is off")
def _(pdf):
    resource(pdf, "/Properties", "/L0", layer(pdf))
    add(pdf, b"/OC /L0 BDC " + show() + b" EMC")


@place("layer that is on")
def _(pdf):
    resource(pdf, "/Properties", "/L0", layer(pdf, off=False))
    add(pdf, b"/OC /L0 BDC " + show() + b" EMC")
    return BOX


@place("form on a layer that is off")
def _(pdf):
    draw_form(pdf, show(), OC=layer(pdf))


for _turns in (90, 180, 270):

    @place(f"page turned by {_turns}")
    def _(pdf, turns=_turns):
        add(pdf, show())
        pdf.pages[0].Rotate = turns
        return {90: [54, 38, 72, 110], 180: [190, 54, 262, 72], 270: [128, 190, 146, 262]}[turns]


@place("crop box that is shifted")
def _(pdf):
    add(pdf, show())
    pdf.pages[0].CropBox = Array([20, 20, 290, 190])
    return [18, 118, 90, 134]


@place("user unit")
def _(pdf):
    add(pdf, show())
    pdf.pages[0].obj.UserUnit = 2
    return [2 * v for v in BOX]


@place("outside the crop box")
def _(pdf):
    add(pdf, show(y=5))
    pdf.pages[0].CropBox = Array([0, 30, WIDTH, HEIGHT])


plain("outside the media box", show(x=500))
PLACES["clipped away"] = lambda pdf: add(pdf, b"q 0 0 5 5 re W n " + show() + b" Q")
PLACES["clipped to nothing"] = lambda pdf: add(pdf, b"q 50 50 0 0 re W n " + show() + b" Q")
PLACES["clipped by the box of a form"] = lambda pdf: draw_form(pdf, show(), BBox=Array([0, 0, 5, 5]))
PLACES["clipped by text"] = lambda pdf: add(pdf, b"q BT /F1 12 Tf 7 Tr 250 20 Td (x) Tj ET " + show() + b" Q")


@place("vector outlines")
def _(pdf):
    from reportlab.graphics import renderPDF
    from reportlab.graphics.shapes import Drawing, Line

    drawing = Drawing(WIDTH, HEIGHT)
    rng = random.Random(1)
    for _ in range(60):
        x, y = 42 + rng.random() * 60, 60 + rng.random() * 8
        drawing.add(Line(x, y, x + 2, y + 2))
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(WIDTH, HEIGHT), pageCompression=0)
    renderPDF.draw(drawing, canvas, 0, 0)
    canvas.showPage()
    canvas.save()
    with pikepdf.open(io.BytesIO(out.getvalue())) as other:
        add(pdf, other.pages[0].Contents.read_bytes())
    return BOX


# Pictures: the secret stands in pixels.


@place("JPEG picture")
def _(pdf):
    picture = written()
    return place_image(pdf, image(pdf, jpeg(picture), picture, Filter=Name.DCTDecode))


@place("CMYK picture")
def _(pdf):
    picture = written().convert("CMYK")
    return place_image(pdf, image(pdf, jpeg(picture), picture, Filter=Name.DCTDecode))


@place("raw picture")
def _(pdf):
    return place_image(pdf, raw_image(pdf, written()))


@place("bilevel picture")
def _(pdf):
    return place_image(pdf, raw_image(pdf, written(mode="L").convert("1")))


@place("fax picture")
def _(pdf):
    picture = written(mode="L").convert("1")
    out = io.BytesIO()
    picture.save(out, "TIFF", compression="group4")
    with Image.open(io.BytesIO(out.getvalue())) as tiff:
        start, size = tiff.tag_v2[273][0], tiff.tag_v2[279][0]
    data = out.getvalue()[start : start + size]
    parms = Dictionary(K=-1, Columns=picture.width, Rows=picture.height)
    made = image(pdf, data, picture, Filter=Name.CCITTFaxDecode, DecodeParms=parms)
    return place_image(pdf, made)


@place("JPEG 2000 picture")
def _(pdf):
    picture = written()
    out = io.BytesIO()
    picture.save(out, "JPEG2000")
    return place_image(pdf, image(pdf, out.getvalue(), picture, Filter=Name.JPXDecode))


@place("picture mask")
def _(pdf):
    picture = Image.new("RGB", (440, 80), "black")
    mask = raw_image(pdf, Image.eval(written(mode="L"), lambda v: 255 - v))
    return place_image(pdf, raw_image(pdf, picture, SMask=pdf.make_indirect(mask)))


@place("picture below a transparent mask")
def _(pdf):
    mask = raw_image(pdf, Image.new("L", (440, 80), 0))
    return place_image(pdf, raw_image(pdf, written(), SMask=pdf.make_indirect(mask)))


@place("stencil")
def _(pdf):
    made = raw_image(pdf, written(mode="L").convert("1"), ImageMask=True)
    del made.ColorSpace
    return place_image(pdf, made)


@place("colour table picture")
def _(pdf):
    picture = written(mode="L").point(lambda v: v // 128)
    made = raw_image(pdf, picture)
    made.ColorSpace = Array([Name.Indexed, Name.DeviceRGB, 1, String(b"\0\0\0\xff\xff\xff")])
    return place_image(pdf, made)


@place("inline picture")
def _(pdf):
    picture = written(mode="L").convert("1")
    data = picture.tobytes()
    head = f"q 220 0 0 40 40 50 cm BI /W {picture.width} /H {picture.height} /BPC 1 /CS /G /F /AHx ID ".encode()
    add(pdf, head + data.hex().encode() + b"> EI Q")
    return [38, 108, 262, 152]


@place("picture used twice")
def _(pdf):
    picture = written()
    made = pdf.make_indirect(image(pdf, jpeg(picture), picture, Filter=Name.DCTDecode))
    place_image(pdf, made)
    return place_image(pdf, made, "1 0 0 1 40 50", "/Im2")


@place("part of a picture that a clip hides")
def _(pdf):
    picture = written()
    made = image(pdf, jpeg(picture), picture, Filter=Name.DCTDecode)
    resource(pdf, "/XObject", "/Im", made)
    add(pdf, b"q 40 50 5 40 re W n 220 0 0 40 40 50 cm /Im Do Q")


@place("part of a picture outside the page")
def _(pdf):
    place_image(pdf, raw_image(pdf, written()), "220 0 0 40 295 50")


@place("thumbnail")
def _(pdf):
    pdf.pages[0].Thumb = raw_image(pdf, written())


@place("alternate picture")
def _(pdf):
    main = raw_image(pdf, Image.new("RGB", (20, 20), "red"))
    main.Alternates = Array([Dictionary(Image=pdf.make_indirect(raw_image(pdf, written())))])
    place_image(pdf, main, "20 0 0 20 10 10")


@place("metadata of a picture")
def _(pdf):
    exif = Image.Exif()
    exif[0x013B] = SECRET
    picture = Image.new("RGB", (16, 16), "red")
    made = image(
        pdf, jpeg(picture, exif=exif, comment=SECRET.encode()) + SECRET.encode(), picture,
        Filter=Name.DCTDecode, Metadata=pdf.make_stream(SECRET.encode()), Name=Name(f"/{SECRET}"),
    )  # fmt: skip
    place_image(pdf, made, "20 0 0 20 10 10")


@place("bytes behind packed pixels")
def _(pdf):
    picture = Image.new("L", (4, 4), 128)
    data = zlib.compress(picture.tobytes()) + SECRET.encode()
    place_image(pdf, image(pdf, data, picture, Filter=Name.FlateDecode), "20 0 0 20 10 10")


@place("pixels behind the last row")
def _(pdf):
    picture = Image.new("L", (4, 4), 128)
    data = zlib.compress(picture.tobytes() + SECRET.encode())
    place_image(pdf, image(pdf, data, picture, Filter=Name.FlateDecode), "20 0 0 20 10 10")


@place("colour profile")
def _(pdf):
    from PIL import ImageCms

    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes() + SECRET.encode()
    stream = pdf.make_stream(profile, N=3, Alternate=Name.DeviceRGB)
    made = raw_image(pdf, Image.new("RGB", (4, 4), "red"))
    made.ColorSpace = Array([Name.ICCBased, stream])
    place_image(pdf, made, "20 0 0 20 10 10")


__all__ = ["PLACES"]
