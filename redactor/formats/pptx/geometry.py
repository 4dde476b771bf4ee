"""Where shapes lie: what stands wholly beside the slide is never seen and counts as hidden."""

from __future__ import annotations

import math
from dataclasses import dataclass

from redactor.formats.ooxml.names import qn
from redactor.formats.ooxml.xmlparts import Element

_SHAPES = (qn("p:sp"), qn("p:pic"), qn("p:cxnSp"), qn("p:graphicFrame"), qn("p:grpSp"))


@dataclass(frozen=True, slots=True)
class Placement:
    """How the coordinates of a group's children become those of the slide: x * scale + shift, in EMU."""

    scale_x: float = 1.0
    scale_y: float = 1.0
    shift_x: float = 0.0
    shift_y: float = 0.0

    def inside(self, frame: Element) -> Placement:
        """Return the placement of the children of a group with this a:xfrm."""
        x, y, width, height = _box(frame)
        child_x, child_y = _pair(frame.find(qn("a:chOff")), "x", "y")
        child_width, child_height = _pair(frame.find(qn("a:chExt")), "cx", "cy")
        across = width / child_width if child_width else 1.0
        down = height / child_height if child_height else 1.0
        return Placement(
            self.scale_x * across,
            self.scale_y * down,
            self.scale_x * (x - child_x * across) + self.shift_x,
            self.scale_y * (y - child_y * down) + self.shift_y,
        )


def shapes_beside(tree: Element, size: tuple[int, int]) -> list[Element]:
    """Return the shapes of a p:spTree that lie wholly outside of a slide of this size (EMU).

    A shape without a place of its own takes it from its layout and is never returned.
    """
    found: list[Element] = []
    stack = [(tree, Placement())]
    while stack:
        parent, placement = stack.pop()
        for shape in parent.iterchildren(*_SHAPES):
            frame = _frame_of(shape)
            if frame is not None and _is_beside(frame, placement, size):
                found.append(shape)
            elif shape.tag == qn("p:grpSp"):
                stack.append((shape, placement.inside(frame) if frame is not None else placement))
    return found


def _frame_of(shape: Element) -> Element | None:
    if shape.tag == qn("p:graphicFrame"):
        return shape.find(qn("p:xfrm"))
    properties = shape.find(qn("p:grpSpPr") if shape.tag == qn("p:grpSp") else qn("p:spPr"))
    return properties.find(qn("a:xfrm")) if properties is not None else None


def _is_beside(frame: Element, placement: Placement, size: tuple[int, int]) -> bool:
    x, y, width, height = _box(frame)
    if not width and not height:
        # PowerPoint lets the text of an empty box run out of it.
        return False
    centre_x = (x + width / 2) * placement.scale_x + placement.shift_x
    centre_y = (y + height / 2) * placement.scale_y + placement.shift_y
    half_x, half_y = width * abs(placement.scale_x) / 2, height * abs(placement.scale_y) / 2
    if (frame.get("rot") or "0") not in ("0", ""):
        half_x = half_y = math.hypot(half_x, half_y)
    return (
        centre_x + half_x <= 0
        or centre_y + half_y <= 0
        or centre_x - half_x >= size[0]
        or centre_y - half_y >= size[1]
    )


def _box(frame: Element) -> tuple[float, float, float, float]:
    return *_pair(frame.find(qn("a:off")), "x", "y"), *_pair(frame.find(qn("a:ext")), "cx", "cy")


def _pair(node: Element | None, first: str, second: str) -> tuple[float, float]:
    return (_number(node, first), _number(node, second)) if node is not None else (0.0, 0.0)


def _number(node: Element, name: str) -> float:
    try:
        return float(node.get(name, "0"))
    except ValueError:
        return 0.0
