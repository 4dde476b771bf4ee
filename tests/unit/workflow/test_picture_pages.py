"""Scans of one sheet are told from others by their pixels, and covered in different places they are warned of."""

from __future__ import annotations

import io
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from PIL import Image

from redactor.model import AreaOperation, Document, Page, Plan, Rect
from redactor.redaction import PlannedRedaction
from redactor.workflow.picture_pages import PicturePage, picture_pages, pictures_treated_differently

SAMPLES = Path(__file__).resolve().parents[3] / "resources" / "samples"
BOX = Rect(10, 10, 60, 30)


@pytest.fixture(scope="module")
def photo() -> Image.Image:
    with Image.open(SAMPLES / "quay-photo.jpg") as image:
        return image.convert("RGB").resize((200, 150))


def page(name: str, image: Image.Image, *boxes: Rect) -> list[PicturePage]:
    document = Document(name, "", "image/png", "0" * 64, 1, pages=(Page(1, 200, 150),))
    areas = tuple(AreaOperation("", 1, box) for box in boxes)
    planned: Any = SimpleNamespace(plan=Plan(areas=areas), cuts={})

    def render(_part: str, _page: int, _scale: float, tile: tuple[int, int, int, int]) -> bytes:
        sized = np.asarray(image.resize(tile[2:]))
        return np.dstack([sized, np.full(sized.shape[:2], 255, np.uint8)]).astype(np.uint8).tobytes()

    return list(picture_pages(name, document, planned, render))


def compressed(image: Image.Image) -> Image.Image:
    out = io.BytesIO()
    image.resize((170, 128)).save(out, "JPEG", quality=40)
    return Image.open(out).convert("RGB")


def test_equal_and_nearly_equal_pictures_covered_elsewhere_are_told(photo: Image.Image) -> None:
    (same,) = pictures_treated_differently([*page("a.png", photo, BOX), *page("b.png", photo)])
    assert same == "a.png, page 1 and b.png, page 1 are the same picture, but other places of it are covered."
    (near,) = pictures_treated_differently([*page("a.png", photo), *page("c.png", compressed(photo), BOX)])
    assert "nearly the same picture" in near


def test_the_same_places_other_pictures_and_blank_pages_are_not_told(photo: Image.Image) -> None:
    close = Rect(10.4, 10.2, 60.3, 30.1)
    assert (
        pictures_treated_differently([*page("a.png", photo, BOX), *page("b.png", compressed(photo), close)]) == ()
    )
    turned = photo.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    assert pictures_treated_differently([*page("a.png", photo, BOX), *page("b.png", turned)]) == ()
    assert page("blank.png", Image.new("RGB", (200, 150), "white"), BOX) == []


def test_the_type_of_a_plan_is_the_real_one() -> None:
    assert {"plan", "cuts"} <= set(PlannedRedaction.__dataclass_fields__)
