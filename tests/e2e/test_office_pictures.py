"""A name inside of a picture of an Office file: read, painted, and nothing else of the file is lost."""

import io
import json
import zipfile

import pytest
from docx import Document
from PIL import Image, ImageDraw, ImageFont

SECRET = "Oliver Bramwell"


def drawn(kind):
    image = Image.new("RGB", (800, 240), "white")
    draw = ImageDraw.Draw(image)
    for number, line in enumerate((f"Badge of {SECRET}", "Harrow Lane depot")):
        draw.text((20, 20 + 100 * number), line, fill="black", font=ImageFont.load_default(size=40))
    out = io.BytesIO()
    image.save(out, kind)
    return image, out.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_picture_in_a_word_file_is_painted(redactor, tmp_path, kind):
    before, data = drawn(kind)
    document = Document()
    document.add_paragraph("A note with a photograph.")
    document.add_picture(io.BytesIO(data))
    document.save(tmp_path / "note.docx")
    (tmp_path / "terms.txt").write_text(SECRET)
    out = tmp_path / "out"
    done = redactor(
        "redact", tmp_path / "note.docx", "-o", out, "--accept", "none", "--terms", tmp_path / "terms.txt"
    )
    assert done.returncode == 0, done.stderr
    with zipfile.ZipFile(out / "note_redacted.docx") as archive:
        (name,) = [member for member in archive.namelist() if "/media/" in member]
        after = Image.open(io.BytesIO(archive.read(name))).convert("RGB")
        assert b"A note with a photograph." in archive.read("word/document.xml")
    # "Badge of" takes 170 pixels: behind it the name is one black box, the line below is as it was.
    low, high = after.crop((230, 32, 440, 58)).convert("L").getextrema()
    assert high - low <= 24
    assert high <= 40
    kept = (0, 110, 800, 240)
    changed = [abs(a - b) for a, b in zip(before.crop(kept).tobytes(), after.crop(kept).tobytes(), strict=True)]
    assert max(changed) <= (0 if kind == "PNG" else 60)
    (entry,) = json.loads((out / "note_changelog.json").read_text())["entries"]
    assert entry["method"] == "remove_pixels"


def test_picture_turned_by_its_metadata_becomes_a_grey_field(redactor, tmp_path):
    image, _ = drawn("JPEG")
    exif = Image.Exif()
    exif[0x0112] = 3
    image.save(tmp_path / "turned.jpg", exif=exif)
    document = Document()
    document.add_picture(str(tmp_path / "turned.jpg"))
    document.save(tmp_path / "note.docx")
    (tmp_path / "terms.txt").write_text(SECRET)
    out = tmp_path / "out"
    done = redactor(
        "redact", tmp_path / "note.docx", "-o", out, "--accept", "none", "--terms", tmp_path / "terms.txt"
    )
    assert done.returncode == 0, done.stderr
    with zipfile.ZipFile(out / "note_redacted.docx") as archive:
        (name,) = [member for member in archive.namelist() if "/media/" in member]
        assert len(set(Image.open(io.BytesIO(archive.read(name))).convert("RGB").tobytes())) == 1
