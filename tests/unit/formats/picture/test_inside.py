import pytest
from PIL import Image

from redactor.formats.picture.inside import areas_of, painted, picture_child
from redactor.model import AreaOperation, Plan, Rect

AREA = AreaOperation("attachment/2", 1, Rect(10.4, 5.2, 20.6, 9.9))


@pytest.mark.parametrize("mode", ["1", "L", "RGB", "RGBA", "CMYK"])
def test_area_is_black_to_whole_pixels_and_the_original_is_left(mode):
    white = (0, 0, 0, 0) if mode == "CMYK" else "white"
    image = Image.new(mode, (40, 40), white)
    done = painted(image, [AREA], lossy=False).convert("L")
    assert image.convert("L").getextrema() == (255, 255)
    assert done.crop((10, 5, 21, 10)).getextrema() == (0, 0)
    assert sum(value == 0 for value in done.tobytes()) == 11 * 5


def test_area_grows_to_the_blocks_of_a_jpeg():
    done = painted(Image.new("L", (40, 40), 255), [AREA], lossy=True)
    assert sum(value == 0 for value in done.tobytes()) == 32 * 16


def test_picture_that_asks_to_be_turned_is_not_painted():
    image = Image.new("L", (40, 40))
    image.getexif()[0x0112] = 6
    with pytest.raises(ValueError, match="turned"):
        painted(image, [AREA], lossy=False)


def test_picture_is_a_member_of_the_family_with_one_page():
    child = picture_child(2, (800, 600))
    assert child.part == "attachment/2"
    assert (child.pages[0].width, child.pages[0].height) == (800, 600)
    assert areas_of(Plan(areas=(AREA,)), 2) == (AREA,)
    assert areas_of(Plan(areas=(AREA,)), 1) == ()
