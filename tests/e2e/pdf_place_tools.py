"""What the hiding places are made with: a page with a sentence that stays, and pieces to plant a secret with."""

import io
import zlib

from pikepdf import Array, Dictionary, Name, String
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
