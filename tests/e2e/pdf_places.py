"""Hiding places for one secret in a PDF, each a small file with a sentence that must stay.

`PLACES` maps a name to a function that plants SECRET in an open pikepdf document of one page (300 by 200 points).
A function may return the box over the secret, in points from the top left as shown, which is then told beside the
term. `RAW` holds places that only bytes can make. Nothing of the product is used.
"""

import io
import random
import zlib

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream, String
from PIL import Image, ImageDraw, ImageFont
from reportlab.pdfgen.canvas import Canvas

SECRET = "Zyxwhook"
KEPT = "Remaining words that stay"
WIDTH, HEIGHT = 300, 200
# Over the text that `show` draws at its usual place.
BOX = [38, 128, 110, 144]


def base(pages=1):
    """Return a file of pages that show KEPT at the top."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(WIDTH, HEIGHT), invariant=True, pageCompression=0)
    for _ in range(pages):
        canvas.setFont("Times-Roman", 12)
        canvas.drawString(40, 160, KEPT)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def show(text=SECRET, x=40, y=60, before="", size=12):
    return f"BT /F1 {size} Tf {before} {x} {y} Td ({text}) Tj ET".encode()


def add(pdf, content, page=0):
    pdf.pages[page].contents_add(content)


def fonts(pdf):
    return Dictionary(Font=pdf.pages[0].Resources.Font)


def form(pdf, content, **keys):
    made = pdf.make_stream(content)
    made.Type, made.Subtype, made.BBox = Name.XObject, Name.Form, Array([0, 0, WIDTH, HEIGHT])
    made.Resources = fonts(pdf)
    for key, value in keys.items():
        made[f"/{key}"] = value
    return made


def resource(pdf, group, name, value, page=0):
    resources = pdf.pages[page].Resources
    found = resources.get(group, Dictionary())
    found[name] = value
    resources[group] = found


def draw_form(pdf, content, **keys):
    resource(pdf, "/XObject", "/Fm", form(pdf, content, **keys))
    add(pdf, b"/Fm Do")


def annotation(pdf, **keys):
    item = pdf.make_indirect(Dictionary(Type=Name.Annot, Rect=[40, 50, 200, 80]))
    for key, value in keys.items():
        item[f"/{key}"] = value
    notes = pdf.pages[0].obj.get("/Annots", Array())
    notes.append(item)
    pdf.pages[0].Annots = notes
    return item


def field(pdf, **keys):
    item = annotation(pdf, Subtype=Name.Widget, FT=Name.Tx, T=String("name"), **keys)
    pdf.Root.AcroForm = Dictionary(Fields=[item], DA=String("/F1 12 Tf"), DR=fonts(pdf))
    return item


def name_tree(pdf, key, value, name="key"):
    names = pdf.Root.get("/Names", Dictionary())
    names[key] = Dictionary(Names=[String(name), value])
    pdf.Root.Names = names


def script(code):
    return Dictionary(S=Name.JavaScript, JS=code)


def layer(pdf, name="draft", off=True):
    group = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String(name)))
    config = Dictionary(OFF=[group]) if off else Dictionary()
    pdf.Root.OCProperties = Dictionary(OCGs=[group], D=config)
    return group


def written(width=220, height=40, mode="RGB", text=SECRET):
    """Return a picture that shows the secret in large letters, some noise below."""
    picture = Image.new(mode, (width * 2, height * 2), "white" if mode != "L" else 255)
    draw = ImageDraw.Draw(picture)
    draw.text((10, 10), text, font=ImageFont.load_default(48), fill="black" if mode != "L" else 0)
    return picture


def jpeg(picture, **options):
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=90, **options)
    return out.getvalue()


def image(pdf, data, picture, **keys):
    space = {"RGB": Name.DeviceRGB, "L": Name.DeviceGray, "1": Name.DeviceGray, "CMYK": Name.DeviceCMYK}[
        picture.mode
    ]
    made = pdf.make_stream(data)
    made.Type, made.Subtype = Name.XObject, Name.Image
    made.Width, made.Height, made.ColorSpace = picture.width, picture.height, space
    made.BitsPerComponent = 1 if picture.mode == "1" else 8
    for key, value in keys.items():
        made[f"/{key}"] = value
    return made


def place_image(pdf, made, matrix="220 0 0 40 40 50", name="/Im", page=0):
    resource(pdf, "/XObject", name, made, page)
    add(pdf, f"q {matrix} cm {name} Do Q".encode(), page)
    return [38, 108, 262, 152]


def raw_image(pdf, picture, **keys):
    return image(pdf, zlib.compress(picture.tobytes()), picture, Filter=Name.FlateDecode, **keys)


PLACES = {}


def place(name):
    def put(function):
        PLACES[name] = function
        return function

    return put


def plain(name, content):
    """A place that is a piece of content with the secret at BOX."""

    def plant(pdf):
        add(pdf, content)
        return BOX

    PLACES[name] = plant


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


# Annotations and fields.


@place("free text")
def _(pdf):
    annotation(pdf, Subtype=Name.FreeText, Contents=String(SECRET), DA=String("/Helv 12 Tf 0 g"))
    return [38, 118, 202, 152]


@place("stamp")
def _(pdf):
    annotation(pdf, Subtype=Name.Stamp, AP=Dictionary(N=form(pdf, show(), BBox=Array([30, 50, 190, 80]))))
    return [38, 118, 202, 152]


@place("other appearances")
def _(pdf):
    looks = Dictionary(N=form(pdf, show("Kept")), D=form(pdf, show()), R=form(pdf, show()))
    annotation(pdf, Subtype=Name.Stamp, AP=looks)


def noted(name, **keys):
    PLACES[name] = lambda pdf: annotation(pdf, **keys) and None


noted("note", Subtype=Name.Text, Contents=String(SECRET))
noted("note's author", Subtype=Name.Text, Contents=String("x"), T=String(SECRET))
noted("note's subject", Subtype=Name.Text, Contents=String("x"), Subj=String(SECRET))
noted("note in rich text", Subtype=Name.Text, RC=String(f"<body><p>{SECRET}</p></body>"))
noted("popup", Subtype=Name.Popup, Contents=String(SECRET))
noted(
    "highlight",
    Subtype=Name.Highlight,
    Contents=String(SECRET),
    QuadPoints=Array([40, 80, 90, 80, 40, 60, 90, 60]),
)
noted("unapplied redaction", Subtype=Name.Redact, OverlayText=String(SECRET))
noted("link", Subtype=Name.Link, A=Dictionary(S=Name.URI, URI=String(f"https://example.org/{SECRET}")))
noted("link to another file", Subtype=Name.Link, A=Dictionary(S=Name.Launch, F=String(f"{SECRET}.pdf")))
noted("link by name", Subtype=Name.Link, Dest=String(SECRET))
noted("note's identifier", Subtype=Name.Text, Contents=String("x"), NM=String(SECRET))
noted("measure", Subtype=Name.Line, L=Array([40, 60, 90, 60]), Measure=Dictionary(R=String(SECRET)))


@place("hidden annotation")
def _(pdf):
    annotation(pdf, Subtype=Name.Stamp, F=2, AP=Dictionary(N=form(pdf, show())))


@place("attached to an annotation")
def _(pdf):
    spec = Dictionary(
        Type=Name.Filespec, F=String(f"{SECRET}.txt"), UF=String(f"{SECRET}.txt"),
        EF=Dictionary(F=pdf.make_stream(SECRET.encode(), Type=Name.EmbeddedFile)),
    )  # fmt: skip
    annotation(pdf, Subtype=Name.FileAttachment, FS=spec, Contents=String(SECRET))


@place("field value")
def _(pdf):
    field(pdf, V=String(SECRET), DA=String("/F1 12 Tf 0 g"))
    return [38, 118, 202, 152]


@place("field appearance")
def _(pdf):
    field(pdf, V=String(SECRET), AP=Dictionary(N=form(pdf, show(), BBox=Array([30, 50, 190, 80]))))
    return [38, 118, 202, 152]


def fielded(name, **keys):
    PLACES[name] = lambda pdf: field(pdf, **keys) and None


fielded("field default", V=String("x"), DV=String(SECRET))
fielded("field tool tip", V=String("x"), TU=String(SECRET))
fielded("field export name", V=String("x"), TM=String(SECRET))
fielded("field options", V=String("x"), FF=131072, Opt=Array([Array([String(SECRET), String("x")])]))
fielded("field rich text", V=String("x"), RV=String(f"<p>{SECRET}</p>"))
fielded("field caption", V=String("x"), MK=Dictionary(CA=String(SECRET), AC=String(SECRET)))
fielded("field calculation", V=String("x"), AA=Dictionary(C=script(String(SECRET))))


@place("field without a page")
def _(pdf):
    item = pdf.make_indirect(Dictionary(FT=Name.Tx, T=String("orphan"), V=String(SECRET)))
    pdf.Root.AcroForm = Dictionary(Fields=[item])


@place("XFA form")
def _(pdf):
    pdf.Root.AcroForm = Dictionary(Fields=[], XFA=Array([String("data"), pdf.make_stream(SECRET.encode())]))


@place("signature")
def _(pdf):
    value = Dictionary(
        Type=Name.Sig, Name=String(SECRET), Reason=String(SECRET), Location=String(SECRET),
        Contents=String(SECRET.encode()), ByteRange=[0, 1, 2, 3],
    )  # fmt: skip
    pdf.Root.AcroForm = Dictionary(Fields=[Dictionary(FT=Name.Sig, T=String("s"), V=value)], SigFlags=3)


# The document's own structures.


@place("properties")
def _(pdf):
    pdf.docinfo["/Author"] = SECRET
    pdf.docinfo[f"/{SECRET}"] = "x"


@place("XMP")
def _(pdf):
    with pdf.open_metadata() as metadata:
        metadata["dc:title"] = SECRET


@place("outline")
def _(pdf):
    with pdf.open_outline() as tree:
        tree.root.append(pikepdf.OutlineItem(SECRET, 0))


@place("attachment")
def _(pdf):
    pdf.attachments[SECRET] = pikepdf.AttachedFileSpec(pdf, SECRET.encode(), filename=SECRET)


@place("associated file")
def _(pdf):
    stream = pdf.make_stream(SECRET.encode(), Type=Name.EmbeddedFile)
    spec = pdf.make_indirect(Dictionary(Type=Name.Filespec, UF=String(SECRET), EF=Dictionary(F=stream)))
    pdf.Root.AF = Array([spec])
    pdf.pages[0].obj.AF = Array([spec])


@place("portfolio")
def _(pdf):
    pdf.Root.Collection = Dictionary(
        Schema=Dictionary(N=Dictionary(Subtype=Name.S, N=String(SECRET))), D=String(SECRET)
    )


@place("structure")
def _(pdf):
    element = Dictionary(
        Type=Name.StructElem, S=Name.P, ActualText=String(SECRET), Alt=String(SECRET), T=String(SECRET),
        E=String(SECRET), ID=String(SECRET), Lang=String(SECRET),
        A=Dictionary(O=Name.Table, Summary=String(SECRET)),
    )  # fmt: skip
    pdf.Root.StructTreeRoot = Dictionary(
        Type=Name.StructTreeRoot, K=pdf.make_indirect(element), RoleMap=Dictionary({f"/{SECRET}": Name.P}),
        ClassMap=Dictionary({f"/{SECRET}": Dictionary(O=Name.Layout)}),
        IDTree=Dictionary(Names=[String(SECRET), element]),
    )  # fmt: skip
    pdf.Root.MarkInfo = Dictionary(Marked=True)


@place("type of a structure element")
def _(pdf):
    element = Dictionary(Type=Name.StructElem, S=Name(f"/{SECRET}"), Pg=pdf.pages[0].obj, K=0)
    pdf.Root.StructTreeRoot = Dictionary(Type=Name.StructTreeRoot, K=pdf.make_indirect(element))
    pdf.Root.MarkInfo = Dictionary(Marked=True)
    add(pdf, f"/{SECRET} <</MCID 0>> BDC ".encode() + show("tagged") + b" EMC")


def rooted(name, key, value):
    PLACES[name] = lambda pdf: pdf.Root.__setitem__(key, value)


def paged(name, key, value):
    PLACES[name] = lambda pdf: pdf.pages[0].obj.__setitem__(key, value)


rooted("page labels", "/PageLabels", Dictionary(Nums=[0, Dictionary(P=String(SECRET))]))
rooted("destinations", "/Dests", Dictionary({f"/{SECRET}": Array([0, Name.Fit])}))
rooted("output intent", "/OutputIntents", Array([Dictionary(S=Name.GTS_PDFX, Info=String(SECRET))]))
rooted("private key of the catalogue", "/Private", Dictionary(Note=String(SECRET)))
rooted("viewer preferences", "/ViewerPreferences", Dictionary(Note=String(SECRET)))
rooted("language", "/Lang", String(SECRET))
rooted("article thread", "/Threads", Array([Dictionary(I=Dictionary(Title=String(SECRET)))]))
rooted("base address", "/URI", Dictionary(Base=String(f"https://example.org/{SECRET}")))
rooted("web capture", "/SpiderInfo", Dictionary(V=1.0, C=Array([Dictionary(AU=String(SECRET))])))
rooted("legal note", "/Legal", Dictionary(Attestation=String(SECRET)))
rooted("requirements", "/Requirements", Array([Dictionary(S=String(SECRET))]))
rooted("validation data", "/DSS", Dictionary(VRI=Dictionary({f"/{SECRET}": Dictionary()})))
rooted("extensions", "/Extensions", Dictionary({f"/{SECRET}": Dictionary(BaseVersion=Name("/1.7"))}))
rooted("application data", "/PieceInfo", Dictionary(App=Dictionary(Private=String(SECRET))))
rooted("action of the document", "/AA", Dictionary(WC=script(String(SECRET))))
paged("application data of a page", "/PieceInfo", Dictionary(App=Dictionary(Private=String(SECRET))))
paged("action of a page", "/AA", Dictionary(O=script(String(SECRET))))
paged("private key of a page", "/Note", String(SECRET))
paged("page group", "/Group", Dictionary(S=Name.Transparency, Note=String(SECRET)))
paged("measure of a page", "/VP", Array([Dictionary(Name=String(SECRET), BBox=[0, 0, 9, 9])]))
paged("identifier of a page", "/ID", String(SECRET))
paged("separations of a page", "/SeparationInfo", Dictionary(DeviceColorant=String(SECRET)))


@place("destination tree")
def _(pdf):
    name_tree(pdf, "/Dests", Dictionary(D=Array([0, Name.Fit])), SECRET)


@place("script")
def _(pdf):
    name_tree(pdf, "/JavaScript", script(pdf.make_stream(SECRET.encode())))


@place("opening action")
def _(pdf):
    pdf.Root.OpenAction = script(pdf.make_stream(SECRET.encode()))


@place("page template")
def _(pdf):
    template = pdf.make_indirect(
        Dictionary(Type=Name.Template, MediaBox=[0, 0, 99, 99], Contents=pdf.make_stream(show()))
    )
    name_tree(pdf, "/Templates", template, SECRET)


@place("layer's name")
def _(pdf):
    group = layer(pdf, SECRET, off=False)
    pdf.Root.OCProperties.D = Dictionary(Order=Array([String(SECRET), group]), Name=String(SECRET))


@place("font's own name")
def _(pdf):
    for font in pdf.pages[0].Resources.Font.values():
        font.Name = Name(f"/{SECRET}")


@place("font's base name")
def _(pdf):
    font = Dictionary(
        Type=Name.Font, Subtype=Name.Type1, BaseFont=Name(f"/{SECRET}"), Encoding=Name.WinAnsiEncoding
    )
    resource(pdf, "/Font", "/Fb", font)
    add(pdf, b"BT /Fb 12 Tf 40 60 Td (kept here) Tj ET")


@place("comment in a character map")
def _(pdf):
    mapping = f"% {SECRET}\nbegincmap 1 beginbfchar <41> <0041> endbfchar endcmap".encode()
    for font in pdf.pages[0].Resources.Font.values():
        font.ToUnicode = pdf.make_stream(mapping)


@place("characters no longer drawn")
def _(pdf):
    add(pdf, show())
    pairs = " ".join(f"<{ord(c):02X}> <{ord(c):04X}>" for c in SECRET)
    mapping = f"begincmap {len(SECRET)} beginbfchar {pairs} endbfchar endcmap".encode()
    for font in pdf.pages[0].Resources.Font.values():
        font.ToUnicode = pdf.make_stream(mapping)
    return BOX


@place("colour's name")
def _(pdf):
    function = Dictionary(FunctionType=2, Domain=[0, 1], C0=[1, 1, 1], C1=[0, 0, 0], N=1)
    space = Array([Name.Separation, Name(f"/{SECRET}"), Name.DeviceRGB, function])
    resource(pdf, "/ColorSpace", "/Cs", space)
    add(pdf, b"/Cs cs 1 scn 10 10 20 20 re f")


@place("comment in a function")
def _(pdf):
    function = pdf.make_stream(
        f"{{ % {SECRET}\n dup dup }}".encode(), FunctionType=4, Domain=Array([0, 1]), Range=Array([0, 1] * 3)
    )
    space = Array([Name.Separation, Name.Spot, Name.DeviceRGB, function])
    resource(pdf, "/ColorSpace", "/Cs", space)
    add(pdf, b"/Cs cs 1 scn 10 10 20 20 re f")


@place("halftone")
def _(pdf):
    resource(pdf, "/ExtGState", "/G1", Dictionary(HT=Dictionary(HalftoneType=1, HalftoneName=String(SECRET))))
    add(pdf, b"/G1 gs")


@place("resource's name")
def _(pdf):
    resource(pdf, "/XObject", f"/{SECRET}", form(pdf, b"0 0 9 9 re f"))
    add(pdf, f"/{SECRET} Do".encode())


@place("unused resource")
def _(pdf):
    resource(pdf, "/XObject", "/Unused", form(pdf, show()))


@place("PostScript object")
def _(pdf):
    made = pdf.make_stream(f"({SECRET}) show".encode(), Type=Name.XObject, Subtype=Name.PS)
    resource(pdf, "/XObject", "/Ps", made)
    add(pdf, b"/Ps Do")


PLACES["comment in content"] = lambda pdf: add(pdf, f"% {SECRET}\n0 g".encode())
PLACES["unknown operator"] = lambda pdf: add(pdf, f"({SECRET}) foo ({SECRET}) 1 w".encode())
PLACES["compatibility section"] = lambda pdf: add(pdf, f"BX ({SECRET}) bar EX".encode())
PLACES["marked point"] = lambda pdf: add(pdf, f"/Note <</Text ({SECRET})>> DP".encode())
PLACES["tag of marked content"] = lambda pdf: add(pdf, f"/{SECRET} BMC EMC".encode())
PLACES["key of an inline picture"] = lambda pdf: add(
    pdf, f"q 9 0 0 9 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G /Note ({SECRET}) ID A EI Q".encode()
)
PLACES["key of a content stream"] = lambda pdf: pdf.pages[0].Contents.__setitem__("/Note", String(SECRET))
PLACES["trailer"] = lambda pdf: pdf.trailer.__setitem__("/Note", String(SECRET))


@place("unreferenced object")
def _(pdf):
    pdf.make_indirect(Dictionary(Note=String(SECRET)))


def built(name):
    """Return (bytes of the file, box or None) of a place of PLACES."""
    with pikepdf.open(io.BytesIO(base())) as pdf:
        box = PLACES[name](pdf)
        out = io.BytesIO()
        pdf.save(out, preserve_pdfa=False, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return out.getvalue(), box if isinstance(box, list) else None


# Places that only bytes can make.


def _startxref(data):
    return int(data[data.rindex(b"startxref") :].split()[1])


def _previous_revision():
    with pikepdf.open(io.BytesIO(base())) as pdf:
        add(pdf, show())
        pdf.pages[0].contents_coalesce()
        out = io.BytesIO()
        pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    data = out.getvalue()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        number = pdf.pages[0].Contents.objgen[0]
    content = b"BT /F1 12 Tf 40 160 Td (" + KEPT.encode() + b") Tj ET"
    update = b"\n%d 0 obj\n<</Length %d>>\nstream\n%s\nendstream\nendobj\n" % (number, len(content), content)
    trailer = data[data.rindex(b"trailer") : data.rindex(b"startxref")]
    trailer = trailer.replace(b"<<", b"<< /Prev %d" % _startxref(data), 1)
    table = b"xref\n%d 1\n%010d 00000 n \n" % (number, len(data) + 1)
    return data + update + table + trailer + b"startxref\n%d\n%%%%EOF" % (len(data) + len(update))


def _in_the_body():
    data = base()
    return data.replace(b"endobj\n", b"endobj\n% " + SECRET.encode() + b"\n", 1)


RAW = {
    "previous revision": _previous_revision,
    "bytes after the end": lambda: base() + b"\n" + SECRET.encode(),
    "bytes before the header": lambda: SECRET.encode() + b"\n" + base(),
    "comment between objects": _in_the_body,
    "second file behind the first": lambda: base() + b"\n" + built("text")[0],
}


def all_places():
    """Yield (name, bytes, box or None)."""
    for name in PLACES:
        yield (name, *built(name))
    for name, make in RAW.items():
        yield name, make(), None


__all__ = ["KEPT", "PLACES", "RAW", "SECRET", "Stream", "all_places"]
