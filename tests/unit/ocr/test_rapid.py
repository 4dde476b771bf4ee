"""Reading real pictures: words, order, boxes over the ink, turned pages, blank and broken input."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PIL import Image

from redactor.errors import DamagedFileError, LimitError
from redactor.ocr import MAX_PIXELS, RapidOcrEngine, Word

LETTER = [(40, 20, "Mr John Smith lives at 12 Oak Street"), (40, 90, "and his phone is (202) 555-0143")]
WORDS = [word for _, _, line in LETTER for word in line.split()]


def _texts(words: list[Word]) -> list[str]:
    return [word.text for word in words]


def _ink_outside(picture: Image.Image, words: list[Word]) -> int:
    """Count dark pixels that no word's box covers."""
    left = picture.convert("L")
    for word in words:
        left.paste(255, (int(word.x0), int(word.y0), round(word.x1 + 0.5), round(word.y1 + 0.5)))
    return sum(left.histogram()[:100])


def test_words_in_reading_order_with_line_numbers(draw, read) -> None:
    words = read(draw(LETTER))
    assert _texts(words) == WORDS
    assert [word.line for word in words] == [0] * 8 + [1] * 6
    assert all(0.6 < word.confidence <= 1 for word in words)


def test_boxes_cover_all_ink(draw, read) -> None:
    picture = draw(LETTER)
    assert _ink_outside(picture, []) > 1000
    assert _ink_outside(picture, read(picture)) == 0


def test_box_of_a_word_holds_its_ink_and_no_other(draw, read) -> None:
    """Blanking one word must leave a picture in which the others are read unharmed and that one is not."""
    picture = draw(LETTER)
    words = read(picture)
    for chosen in ("Smith", "at", "555-0143"):
        word = next(w for w in words if w.text == chosen)
        blanked = picture.copy()
        blanked.paste("white", (round(word.x0), int(word.y0), round(word.x1), round(word.y1)))
        assert _texts(read(blanked)) == [text for text in WORDS if text != chosen]


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_turned_pages_are_read_and_boxes_stand_on_the_ink(draw, read, turn: int) -> None:
    picture = draw(LETTER).rotate(turn, expand=True)
    words = read(picture)
    assert _texts(words) == WORDS
    assert _ink_outside(picture, words) == 0


def test_slightly_skewed_page(draw, read) -> None:
    picture = draw(LETTER).rotate(2, expand=True, fillcolor="white")
    assert _texts(read(picture)) == WORDS


def test_ten_point_text_on_a_whole_page_at_200_dpi(draw, read) -> None:
    lines = [f"Line {i}: Mr John Smith of 12 Oak Street called (202) 555-0{100 + i}." for i in range(12)]
    picture = draw([(120, 100 + 180 * i, line) for i, line in enumerate(lines)], 1654, 2339, 28)
    words = read(picture)
    assert " ".join(_texts(words)) == " ".join(lines)
    assert words[-1].line == 11


def test_small_screen_text(draw, read) -> None:
    words = read(draw([(10, 10, "Name: John Smith"), (10, 50, "Born 3 May 1971")], 500, 120, 13))
    assert _texts(words) == ["Name:", "John", "Smith", "Born", "3", "May", "1971"]


def test_columns_far_apart_are_lines_of_their_own(draw, read) -> None:
    words = read(draw([(20, 40, "Left column"), (800, 40, "Right column")]))
    assert [(w.text, w.line) for w in words] == [("Left", 0), ("column", 0), ("Right", 1), ("column", 1)]


def test_light_text_on_dark_ground(draw, read) -> None:
    picture = draw(LETTER).point(lambda value: 255 - value)
    assert _texts(read(picture)) == WORDS


@pytest.mark.parametrize("size", [(300, 300), (20, 20), (1, 1), (3000, 2)])
@pytest.mark.parametrize("colour", ["white", "black", "#808080"])
def test_blank_pictures_give_no_words(read, size: tuple[int, int], colour: str) -> None:
    assert read(Image.new("RGB", size, colour)) == []


def test_picture_without_text_gives_no_words(read) -> None:
    assert read(Image.linear_gradient("L").convert("RGB")) == []


@pytest.mark.parametrize(("width", "height", "count"), [(10, 10, 399), (10, 10, 0), (0, 10, 0), (-1, -1, 4)])
def test_bytes_that_do_not_fit_are_refused(engine: RapidOcrEngine, width: int, height: int, count: int) -> None:
    with pytest.raises(DamagedFileError, match="don't match"):
        engine.read(width, height, bytes(count))


def test_too_many_pixels_are_refused_before_any_work(engine: RapidOcrEngine) -> None:
    with pytest.raises(LimitError, match="too many pixels"):
        engine.read(MAX_PIXELS, 2, b"")


_OFFLINE = """
import socket, sys
def refuse(*args, **kwargs):
    raise SystemExit("a socket was opened")
socket.socket.connect = socket.socket.connect_ex = socket.getaddrinfo = refuse
from PIL import Image, ImageDraw, ImageFont
from redactor.ocr import RapidOcrEngine
picture = Image.new("RGB", (600, 120), "white")
ImageDraw.Draw(picture).text((20, 30), "John Smith", font=ImageFont.load_default(size=40), fill="black")
print([w.text for w in RapidOcrEngine().read(600, 120, picture.convert("RGBA").tobytes("raw", "BGRA"))])
import os
print(os.environ["ORT_DISABLE_TELEMETRY"])
"""


def test_silent_without_network_and_without_files_in_an_empty_home(tmp_path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    environment = {
        k: v for k, v in os.environ.items() if k not in ("CI", "GITHUB_ACTIONS", "ORT_DISABLE_TELEMETRY")
    }
    environment |= {"HOME": str(home), "TMPDIR": str(home), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, "-c", _OFFLINE], env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.split("\n")[:2] == ["['John', 'Smith']", "1"]
    assert list(home.iterdir()) == []


def test_importing_the_room_loads_no_heavy_library() -> None:
    heavy = "('rapidocr', 'onnxruntime', 'numpy', 'cv2')"
    code = f"import redactor.ocr, sys; print([m for m in {heavy} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"
