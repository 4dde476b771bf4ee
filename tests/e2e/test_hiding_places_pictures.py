"""Every place of a picture that can hold a name, in all kinds: after the real command none holds it."""

import io
import json
from pathlib import Path

import numpy as np
import pillow_heif
import pytest
import zxingcpp
from PIL import Image, ImageDraw, ImageFont, ImageSequence, TiffImagePlugin

CORPUS = Path(__file__).resolve().parents[1] / "corpora"
SIZE = (480, 200)
BOX = (10, 20, 300, 80)
SECRET = b"zqhidden"


def page(mode="RGB", number=0, size=SIZE):
    """A secret in the box, other words below it."""
    base = {"1": "L", "LA": "RGBA"}.get(mode, mode if mode in ("L", "RGBA") else "RGB")
    image = Image.new(base, size, {"L": 255, "RGBA": (255, 255, 255, 255)}.get(base, (250, 240, 230)))
    ink = {"L": 0, "RGBA": (0, 0, 0, 255)}.get(base, (10, 10, 60))
    draw, font = ImageDraw.Draw(image), ImageFont.load_default(32)
    draw.text((20, 30), "Zelda Quux", fill=ink, font=font)
    draw.text((20, 130), f"Kept words {number}", fill=ink, font=font)
    return image if base == mode else image.convert(mode)


def saved(image, kind, **more):
    out = io.BytesIO()
    image.save(out, kind, **more)
    return out.getvalue()


def exif():
    made = Image.Exif()
    made[0x013B] = "zqhidden"
    return made.tobytes()


def tiff(*modes, tags=()):
    out = io.BytesIO()
    with TiffImagePlugin.AppendingTiffWriter(out, new=True) as writer:
        for number, mode in enumerate(modes, 1):
            info = TiffImagePlugin.ImageFileDirectory_v2()
            for tag in tags:
                info[tag] = "zqhidden"
            page(mode, number).save(writer, "TIFF", tiffinfo=info)
            writer.newFrame()
    return out.getvalue()


def animation(kind, **more):
    frames = [page("RGB", number).quantize(64) if kind == "GIF" else page("RGB", number) for number in (1, 2, 2)]
    frames[2].putpixel((479, 199), 0 if kind == "GIF" else (1, 1, 1))
    return saved(frames[0], kind, save_all=True, append_images=frames[1:], duration=100, loop=0, **more)


def under_alpha():
    """The name stands in the colours of pixels that are fully transparent."""
    image = page("RGBA")
    alpha = image.getchannel("A")
    alpha.paste(0, BOX)
    image.putalpha(alpha)
    return image


def heic(**more):
    out = io.BytesIO()
    pillow_heif.from_pillow(page()).save(out, quality=90, **more)
    return out.getvalue()


def sixteen_bits(kind):
    return saved(page("L").convert("I").point(lambda value: value * 257).convert("I;16"), kind)


# place: (file name, content, text that the original holds beside its pixels or None)
PLACES = {
    "tiff page": ("a1.tif", lambda: tiff("RGB"), None),
    "tiff later pages": ("a2.tif", lambda: tiff("RGB", "L", "RGB"), None),
    "tiff tags of every page": ("a3.tif", lambda: tiff("RGB", "RGB", tags=(270, 305, 315, 316, 33432)), SECRET),
    "tiff fax": ("a4.tif", lambda: saved(page("1"), "TIFF", compression="group4"), None),
    "tiff CMYK": ("a5.tif", lambda: tiff("CMYK"), None),
    "tiff palette": ("a6.tif", lambda: tiff("P"), None),
    "tiff under transparency": ("a7.tif", lambda: saved(under_alpha(), "TIFF"), None),
    "tiff 16 bits": ("a8.tif", lambda: sixteen_bits("TIFF"), None),
    "tiff behind the end": ("a9.tif", lambda: tiff("RGB") + SECRET, SECRET),
    "tiff JPEG": ("a10.tif", lambda: saved(page(), "TIFF", compression="jpeg"), None),
    "gif": ("b1.gif", lambda: saved(page().quantize(64), "GIF"), None),
    "gif later frames": ("b2.gif", lambda: animation("GIF"), None),
    "gif comment": ("b3.gif", lambda: animation("GIF", comment=SECRET), SECRET),
    "gif behind the end": ("b4.gif", lambda: animation("GIF") + SECRET, SECRET),
    "webp lossy": ("c1.webp", lambda: saved(page(), "WEBP", quality=85), None),
    "webp lossless": ("c2.webp", lambda: saved(page("RGBA"), "WEBP", lossless=True), None),
    "webp later frames": ("c3.webp", lambda: animation("WEBP"), None),
    "webp EXIF and XMP": ("c4.webp", lambda: saved(page(), "WEBP", exif=exif(), xmp=SECRET), SECRET),
    "webp under transparency": ("c5.webp", lambda: saved(under_alpha(), "WEBP", lossless=True, exact=True), None),
    "bmp": ("d1.bmp", lambda: saved(page(), "BMP"), None),
    "bmp palette": ("d2.bmp", lambda: saved(page("P"), "BMP"), None),
    "bmp behind the end": ("d3.bmp", lambda: saved(page(), "BMP") + SECRET, SECRET),
    "heic": ("e1.heic", heic, None),
    "heic EXIF": ("e2.heic", lambda: heic(exif=exif()), SECRET),
    "jpeg CMYK": ("f1.jpg", lambda: saved(page("CMYK"), "JPEG", quality=92), None),
    "jpeg turned by EXIF": ("f2.jpg", lambda: saved(page(), "JPEG", exif=exif(), quality=92), SECRET),
    "png palette": ("g1.png", lambda: saved(page("P"), "PNG"), None),
    "png under transparency": ("g2.png", lambda: saved(under_alpha(), "PNG"), None),
    "png 16 bits": ("g3.png", lambda: sixteen_bits("PNG"), None),
}


@pytest.fixture(scope="module")
def originals():
    return {name: make() for name, make, _ in PLACES.values()}


@pytest.fixture(scope="module")
def outputs(redactor, originals, tmp_path_factory):
    """All files after one run with a box on each page, and a term, without OCR: what is beside the pixels goes."""
    folder = tmp_path_factory.mktemp("pictures")
    found = {}
    for pages in (1, 2, 3):
        names = [name for name, data in originals.items() if frame_count(data) == pages]
        for name in names:
            (folder / name).write_bytes(originals[name])
        # A box on one frame of an animation is enough: it is one place in time.
        moving = [name for name in names if name.endswith((".gif", ".webp"))]
        for group, numbers in ((moving, [1]), ([n for n in names if n not in moving], range(1, pages + 1))):
            if group:
                boxes = folder / "boxes.json"
                boxes.write_text(json.dumps([{"page": number, "rect": BOX} for number in numbers]))
                done = redactor(
                    "redact", *(folder / name for name in group), "-o", folder / "out", "--boxes", boxes,
                    "--accept", "none", "--acknowledge-unread",
                )  # fmt: skip
                assert done.returncode == 0, done.stderr
    for path in (folder / "out").iterdir():
        if "_redacted" in path.name:
            found[path.name.partition("_")[0]] = path.read_bytes()
    return found


def frame_count(data):
    if data[4:8] == b"ftyp":
        return 1
    with Image.open(io.BytesIO(data)) as image:
        return getattr(image, "n_frames", 1)


def pixels(data):
    """Frames as arrays of bytes (height, width, 4); for transparent pixels the colours below count as well."""
    if data[4:8] == b"ftyp":
        return [np.asarray(pillow_heif.open_heif(data).to_pillow().convert("RGBA"))]
    with Image.open(io.BytesIO(data)) as image:
        frames = []
        for frame in ImageSequence.Iterator(image):
            if frame.mode.startswith("I"):
                frame = frame.convert("I").point(lambda value: value * (1 / 256)).convert("L")
            frames.append(np.asarray(frame.convert("RGBA")))
        return frames


@pytest.mark.parametrize("place", PLACES)
def test_the_box_is_flat_in_every_frame_and_nothing_else_is_lost(originals, outputs, place):
    name, _, beside = PLACES[place]
    before, after = pixels(originals[name]), pixels(outputs[Path(name).stem])
    assert len(before) == len(after)
    x0, y0, x1, y1 = BOX
    for old, new in zip(before, after, strict=True):
        assert old.shape == new.shape
        assert int(np.ptp(old[y0:y1, x0:x1, :3].astype(int))) > 150
        assert int(new[y0 + 1 : y1 - 1, x0 + 1 : x1 - 1, :3].max()) < 60
        rest_old, rest_new = old[100:].astype(int), new[100:].astype(int)
        assert (np.abs(rest_old[:, :, :3] - rest_new[:, :, :3]).max(axis=2) > 70).mean() < 0.005
        assert int(np.ptp(rest_new[:, :, :3])) > 150
    if beside:
        assert beside in originals[name]
    assert SECRET not in outputs[Path(name).stem].lower()


def test_a_face_and_codes_are_proposed_and_removed(redactor, tmp_path):
    code = zxingcpp.create_barcode("mailto:zelda.quux@example.org", zxingcpp.BarcodeFormat.QRCode)
    bars = zxingcpp.create_barcode("ZQ4711", zxingcpp.BarcodeFormat.Code128)
    sheet = Image.new("RGB", (800, 700), "white")
    with Image.open(CORPUS / "faces" / "portrait.jpg") as face:
        sheet.paste(face, (40, 40))
    sheet.paste(Image.fromarray(np.array(code.to_image(scale=5))), (400, 40))
    # Bars much higher than the line along which they are read.
    sheet.paste(Image.fromarray(np.array(bars.to_image(scale=3))).resize((400, 300)), (40, 350))
    path = tmp_path / "badge.png"
    sheet.save(path)
    scanned = json.loads(redactor("scan", path, "--json").stdout)
    kinds = {finding["entity_type"]: finding for finding in scanned["findings"]}
    assert {"FACE", "BARCODE", "EMAIL_ADDRESS"} <= kinds.keys()
    assert kinds["EMAIL_ADDRESS"]["segment"].startswith("page/1/code/")
    assert kinds["FACE"]["band"] == "high"
    done = redactor("redact", path, "-o", tmp_path / "out", "--accept", "medium")
    assert done.returncode == 0, done.stderr
    with Image.open(tmp_path / "out" / "badge_redacted.png") as image:
        written = np.asarray(image.convert("RGB"))
    assert zxingcpp.read_barcodes(written) == []
    assert written[110:240, 90:190].max() == 0
    assert written[365:635, 75:405].max() == 0


def test_a_term_in_a_code_is_removed_without_detection(redactor, tmp_path):
    code = zxingcpp.create_barcode("Name: Zelda Quux", zxingcpp.BarcodeFormat.QRCode).to_image(scale=6)
    Image.fromarray(np.array(code)).save(tmp_path / "code.bmp")
    (tmp_path / "terms.txt").write_text("Zelda Quux")
    done = redactor(
        "redact",
        tmp_path / "code.bmp",
        "-o",
        tmp_path / "out",
        "--terms",
        tmp_path / "terms.txt",
        "--accept",
        "none",
    )
    assert done.returncode == 0, done.stderr
    with Image.open(tmp_path / "out" / "code_redacted.bmp") as image:
        assert zxingcpp.read_barcodes(np.asarray(image.convert("RGB"))) == []


def test_damaged_pictures_are_refused_with_one_sentence_each(redactor, tmp_path):
    damaged = {
        "cut.tif": tiff("RGB")[:3000],
        "cut.gif": b"GIF89a" + b"\0" * 20,
        "cut.webp": saved(page(), "WEBP")[:100],
        "cut.bmp": saved(page(), "BMP")[:500],
        "cut.heic": heic()[:600],
    }
    for name, data in damaged.items():
        (tmp_path / name).write_bytes(data)
    done = redactor("redact", *(tmp_path / n for n in damaged), "-o", tmp_path / "out", "--accept", "none")
    assert done.returncode == 2, done.stderr
    lines = done.stderr.strip().splitlines()
    assert [line.split()[1] for line in lines] == [f"{name}:" for name in damaged]
    assert not (tmp_path / "out").exists()
