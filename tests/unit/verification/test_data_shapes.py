"""Losses and leaks in tables, JSON, XML, HTML and pictures that the checks must notice."""

from __future__ import annotations

import io

import pytest
from PIL import Image, ImageDraw

from redactor.model import Expectations, Outcome, PaintedBox, Rect, RemovedText
from redactor.verification import verify


def failed(
    data: bytes, name: str, original: bytes, removed: str = "", boxes: tuple[PaintedBox, ...] = ()
) -> set[str]:
    expectations = Expectations(removed=(RemovedText(removed),) if removed else (), boxes=boxes)
    results = verify(data, name, expectations, original=original)
    return {result.check for result in results if result.outcome is Outcome.FAIL}


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("a.csv", b"a,b\n1,2\n", b"a,b\n1;2\n"),
        ("a.csv", b"a,b\n1,2\n", b"a,b\n"),
        ("a.tsv", b"a\tb\n1\t2\n", b"a\tb\n1 2\n"),
        ("a.json", b'{"a": [1, 2]}', b'{"a": [1]}'),
        ("a.json", b'{"a": {"b": 1}}', b'{"a": 1}'),
        ("a.json", b'{"a": 1, "b": 2}', b'{"a": 1}'),
        ("a.xml", b"<a><b/><b/></a>", b"<a><b/></a>"),
        ("a.xml", b"<a x='1'><b/></a>", b"<a><b/></a>"),
    ],
)
def test_another_shape_is_noticed(name: str, before: bytes, after: bytes) -> None:
    assert "shape of the data kept" in failed(after, name, before)
    assert failed(before, name, before) == set()


@pytest.mark.parametrize(
    ("name", "after"),
    [("a.json", b'{"a": 1'), ("a.xml", b"<a><b></a>"), ("a.xml", b"<!DOCTYPE a [<!ENTITY x 'y'>]><a/>")],
)
def test_what_another_parser_refuses_fails(name: str, after: bytes) -> None:
    before = {"a.json": b'{"a": 1}', "a.xml": b"<a/>"}[name]
    assert failed(after, name, before) != set()


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.csv", b"x,y\nZelda,Quux\n"),
        ("a.csv", b'x,y\n"Zelda\nQuux",1\n'),
        ("a.json", b'{"k": "\\u005aelda Quux"}'),
        ("a.json", b'{"Zelda Quux": 1}'),
        ("a.jsonl", b'{"k": 1}\n{"k": "Zelda Quux"}\n'),
        ("a.xml", b"<a>Zel<b>da</b> Quux</a>"),
        ("a.xml", b"<a><b>Zelda</b><c>Quux</c></a>"),
        ("a.xml", b"<a n='&#90;elda Quux'/>"),
        ("a.xml", b"<a><ZeldaQuux/></a>"),
        ("a.xml", b"<a><!-- Zelda Quux --></a>"),
        ("a.html", b"<p>Zelda <i>Qu</i>ux</p>"),
        ("a.html", b"<p title='Zelda Quux'>x</p>"),
    ],
)
def test_a_name_that_is_left_is_found(name: str, data: bytes) -> None:
    assert failed(data, name, data, removed="Zelda Quux")


@pytest.mark.parametrize(
    "body",
    [
        b"<script>x</script>", b"<!-- x -->", b"<p onclick='x'>y</p>", b"<p style='display:none'>y</p>",
        b"<a href='https://example.org/?q=1'>y</a>", b"<img src='https://example.org/x.png'>",
        b"<iframe></iframe>",
        b"<?x y?>", b"<a href='javascript:x'>y</a>",
    ],
)  # fmt: skip
def test_what_a_written_page_never_has_fails(body: bytes) -> None:
    page = b"<!DOCTYPE html><html><head><title></title></head><body>" + body + b"</body></html>"
    assert "page holds only text" in failed(page, "a.html", page)


def picture(kind: str, mark: bool = False, frames: int = 1) -> bytes:
    made = []
    for number in range(frames):
        image = Image.new("RGB", (200, 100), (200, 220 - 60 * number, 240))
        draw = ImageDraw.Draw(image)
        draw.rectangle((10, 10, 60, 40), fill=(0, 0, 0))
        if mark:
            draw.rectangle((120, 50, 190, 90), fill=(0, 0, 0))
        made.append(image)
    out = io.BytesIO()
    made[0].save(out, kind, save_all=frames > 1, append_images=made[1:])
    return out.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF", "BMP", "GIF", "WEBP"])
def test_a_change_outside_of_the_boxes_is_noticed(kind: str) -> None:
    before, after = picture(kind), picture(kind, mark=True)
    name = f"a.{kind.lower()}"
    assert "no other pixels changed" in failed(after, name, before)
    box = PaintedBox("", 1, Rect(120, 50, 191, 91))
    assert "no other pixels changed" not in failed(after, name, before, boxes=(box,))


@pytest.mark.parametrize("kind", ["TIFF", "GIF", "WEBP"])
def test_a_lost_frame_is_noticed(kind: str) -> None:
    assert "all frames kept" in failed(picture(kind), f"a.{kind.lower()}", picture(kind, frames=3))
