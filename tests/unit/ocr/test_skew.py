"""Pictures that lie askew, and lines that run up or down beside others."""

from __future__ import annotations

import pytest
from PIL import Image, ImageDraw

from redactor.ocr.lines import ReadLine
from redactor.ocr.skew import tilt_of

LETTER = [(60, 60, "Mr John Smith lives at Oak Street"), (60, 130, "and his phone is (202) 555-0143")]


def _line(text: str, tilt: float) -> ReadLine:
    return ReadLine(text, 0, 0, 100, 20, 1.0, (), tilt)


@pytest.mark.parametrize(
    ("lines", "tilt"),
    [
        ([], 0.0),
        ([_line("long enough", 4.0), _line("also long", 4.2)], 4.0),
        ([_line("I", 40.0), _line("a long line of text", 0.2)], 0.2),
        ([_line("one way or so", 30.0), _line("other way now", -30.0), _line("and a third", 0.0)], 0.0),
        ([_line("steeper than lines lie", 44.0)], 0.0),
    ],
)
def test_the_tilt_of_most_of_the_text_counts(lines: list[ReadLine], tilt: float) -> None:
    assert tilt_of(lines) == tilt


@pytest.mark.parametrize("angle", [4, -12])
def test_askew_pages_are_read_and_boxes_cover_the_ink(draw, read, angle: int) -> None:
    picture = draw(LETTER, 900, 260).rotate(angle, Image.Resampling.BICUBIC, expand=True, fillcolor="white")
    words = read(picture)
    assert [word.text for word in words] == [word for _, _, line in LETTER for word in line.split()]
    left = picture.convert("L")
    pen = ImageDraw.Draw(left)
    for word in words:
        pen.rectangle((word.x0, word.y0, word.x1, word.y1), fill=255)
    assert sum(left.histogram()[:100]) == 0
    # Straightened before it is read: boxes are a line high, not as high as the slope.
    assert max(word.y1 - word.y0 for word in words) < 90


def test_lines_on_end_beside_upright_ones_are_read(draw, read) -> None:
    sheet = draw(LETTER, 900, 500)
    margin = draw([(10, 5, "Note by Zelda Quux")], 340, 40)
    sheet.paste(margin.rotate(90, expand=True), (800, 100))
    words = read(sheet)
    found = {word.text: word for word in words}
    assert {"Smith", "555-0143", "Zelda", "Quux"} <= found.keys()
    assert found["Zelda"].x0 > 790
    # Upwards: the word that is read later stands higher.
    assert found["Quux"].y1 < found["Zelda"].y1
