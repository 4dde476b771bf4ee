"""Taking things out of a page's content by place: text that no reader shows, and drawings under a box.

A page is taken apart into its streams (its own and each form that it draws, once for every time it is drawn), the
rules below mark instructions for replacement, and what was changed is written back into copies private to the
page.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import pikepdf
from pikepdf import Dictionary, Name, Operator, Pdf

from redactor.formats.pdf.glyphs import bounds_of, multiply
from redactor.formats.pdf.interpreter import (
    Box,
    Drawing,
    Edge,
    Event,
    Interpreter,
    Placed,
    Show,
    State,
    advances,
    cut,
    form_state,
)
from redactor.formats.pdf.metrics import FontMetrics
from redactor.formats.pdf.streams import ContentError, parse_stream, unparse

_MAX_DEPTH: Final = 12
_MAX_INSTRUCTIONS: Final = 1_500_000
_EDGE: Final = 0.5
# Share of a line's height within which two ends are one.
_HUG: Final = 0.5
# A hole that is smaller than this share of its outline is a piece of writing in a field, not the field's inside.
_HOLE_SHARE: Final = 0.25


@dataclass(slots=True)
class StreamEdit:
    """One stream of a page, what it draws, and what is to stand in place of some instructions.

    Attributes:
        children: the forms that it draws, by the index of their Do.
        added: XObjects that replacements name.
    """

    owner: Any
    resources: Any
    instructions: list[Any]
    events: list[Event] = field(default_factory=list)
    children: dict[int, StreamEdit] = field(default_factory=dict)
    replacements: dict[int, list[Any]] = field(default_factory=dict)
    added: dict[str, Any] = field(default_factory=dict)

    @property
    def changed(self) -> bool:
        """True when this stream or one drawn by it is to be rewritten."""
        return bool(self.replacements) or any(child.changed for child in self.children.values())

    def walk(self) -> list[StreamEdit]:
        """Return this stream and all below it."""
        return [self, *(edit for child in self.children.values() for edit in child.walk())]

    def replace(self, index: int, instructions: list[Any]) -> None:
        """Put `instructions` in place of one."""
        self.replacements[index] = instructions


def take_apart(page: Dictionary, resources: Any) -> StreamEdit:
    """Interpret a page and all forms that it draws.

    Raises:
        ContentError: broken content, or more of it than is looked at.
    """
    budget = [_MAX_INSTRUCTIONS]
    fonts: dict[tuple[int, int], FontMetrics | None] = {}
    return _interpret(page, resources, State(), fonts, budget, 0)


def _interpret(
    owner: Any,
    resources: Any,
    state: State,
    fonts: dict[tuple[int, int], FontMetrics | None],
    budget: list[int],
    depth: int,
) -> StreamEdit:
    instructions = parse_stream(owner)
    budget[0] -= len(instructions) + 1
    if budget[0] < 0 or depth > _MAX_DEPTH:
        raise ContentError("its content is too complex")
    edit = StreamEdit(owner, resources, instructions)
    objects = resources.get(Name.XObject) if isinstance(resources, Dictionary) else None
    for event in Interpreter(resources, state, fonts).run(instructions):
        edit.events.append(event)
        if not isinstance(event, Placed) or not event.name or not isinstance(objects, Dictionary):
            continue
        item = objects.get(event.name)
        if isinstance(item, pikepdf.Stream) and item.get(Name.Subtype) == Name.Form:
            edit.children[event.index] = _interpret(
                item, item.get(Name.Resources, resources), form_state(item, event.state), fonts, budget, depth + 1
            )
    return edit


def drop_unseen_text(root: StreamEdit, frame: Box) -> int:
    """Take out glyphs that lie wholly outside the page or their clip; return how many."""
    dropped = 0
    for edit in root.walk():
        for event in edit.events:
            if not isinstance(event, Show) or not event.known or event.index in edit.replacements:
                continue
            visible = cut(frame, event.state.clip)
            outline = show_box(event, event.parts)
            if outline is None or _all_seen(outline, visible):
                continue
            parts, count = _visible_parts(event, visible)
            if count:
                dropped += count
                edit.replace(event.index, _as_show(edit.instructions[event.index], parts))
    return dropped


def _visible_parts(event: Show, visible: Box) -> tuple[list[bytes | float], int]:
    """Return the parts of a show operator with shifts in place of unseen codes, and how many codes went."""
    text = event.state.text
    assert text.metrics is not None
    parts: list[bytes | float] = []
    moved, dropped = 0.0, 0
    for part in event.parts:
        pieces = text.metrics.split(part) if isinstance(part, bytes) else [part]
        for piece in pieces:
            step = advances(text, [piece])[0]
            if isinstance(piece, bytes) and not _touches(_glyph_box(event, moved, step), visible):
                dropped += 1
                factor = text.size * text.scale
                parts.append(-step / factor * 1000 if factor else 0.0)
            else:
                parts.append(piece)
            moved += step
    return parts, dropped


def _as_show(instruction: Any, parts: list[bytes | float]) -> list[Any]:
    """Return the instructions that stand for a show operator with other parts."""
    operands, operator = instruction
    word = str(operator)
    before: list[Any] = []
    if word == '"':
        before = [([operands[0]], Operator("Tw")), ([operands[1]], Operator("Tc"))]
    if word in ("'", '"'):
        before.append(([], Operator("T*")))
    return [*before, show(parts)] if parts else before


def show(parts: list[bytes | float]) -> Any:
    """Return a TJ instruction; neighbouring strings and neighbouring shifts are joined."""
    joined: list[bytes | float] = []
    for part in parts:
        last = joined[-1] if joined else None
        # The same line twice, because each is checked with its own types.
        if isinstance(part, bytes) and isinstance(last, bytes):  # noqa: SIM114
            joined[-1] = last + part
        elif isinstance(part, float) and isinstance(last, float):
            joined[-1] = last + part
        else:
            joined.append(part)
    items = [pikepdf.String(p) if isinstance(p, bytes) else round(p, 3) for p in joined]
    return [pikepdf.Array(items)], Operator("TJ")


def show_box(event: Show, parts: list[bytes | float]) -> Box | None:
    """Return the box of a whole show operator in user space, None for one without codes."""
    if not any(isinstance(p, bytes) and p for p in parts):
        return None
    moved, low, high = 0.0, 0.0, 0.0
    for step in advances(event.state.text, parts):
        moved += step
        low, high = min(low, moved), max(high, moved)
    return _glyph_box(event, low, high - low)


def _glyph_box(event: Show, start: float, step: float) -> Box:
    text = event.state.text
    matrix = multiply(event.matrix, event.state.ctm)
    below, above = text.rise - 0.25 * text.size, text.rise + 0.85 * text.size
    return bounds_of(matrix, start, min(below, above), start + step, max(below, above))


def _all_seen(outline: Box, frame: Box) -> bool:
    """True when no glyph of a line can lie outside: it is inside along its length and touches across."""
    along_x = outline[0] >= frame[0] and outline[2] <= frame[2]
    along_y = outline[1] >= frame[1] and outline[3] <= frame[3]
    return (along_x or along_y) and _touches(outline, frame)


def _touches(box: Box, frame: Box) -> bool:
    return box[0] < frame[2] and frame[0] < box[2] and box[1] < frame[3] and frame[1] < box[3]


def drop_drawings(root: StreamEdit, areas: list[Box], hidden: Sequence[tuple[Box, bool]] = ()) -> int:
    """Take out paths that show inside one of `areas` (user space); return how many subpaths went.

    What spans an area stays: a rule, a frame or a background, for what it tells can be seen on both sides; and
    so does what has no line within the area. Everything else that touches an area goes as a whole.

    Args:
        root: the page.
        areas: what is removed.
        hidden: boxes of names whose length is hidden, and whether their text runs upright; a rule or a highlight
            that ends where such a name ends tells its width and goes too.
    """
    dropped = 0
    for edit in root.walk():
        for event in edit.events:
            if not isinstance(event, Drawing):
                continue
            gone = [
                any(_tells(box, straight, edges, area) for area in areas)
                or any(_hugs(box, area, upright) for area, upright in hidden)
                for box, straight, edges in zip(event.boxes, event.straight, event.edges, strict=True)
            ]
            if any(gone):
                if event.fills:
                    gone = _with_outlines(event.boxes, gone)
                dropped += sum(gone)
                _drop_subpaths(edit, event, gone)
    return dropped


def _tells(box: Box, straight: bool, edges: list[Edge], area: Box) -> bool:
    if not _touches(_padded(box), area):
        return False
    across = box[0] <= area[0] + _EDGE and box[2] >= area[2] - _EDGE
    upright = box[1] <= area[1] + _EDGE and box[3] >= area[3] - _EDGE
    whole_across = box[0] <= area[0] - _EDGE and box[2] >= area[2] + _EDGE
    whole_upright = box[1] <= area[1] - _EDGE and box[3] >= area[3] + _EDGE
    spans = (across and upright) or whole_across or whole_upright
    if straight and spans:
        return False
    return any(
        _touches(_padded(edge.box), area) and not (edge.level and _passes(edge.box, area)) for edge in edges
    )


def _hugs(box: Box, area: Box, upright: bool) -> bool:
    """True for a drawing on a name that begins and ends about where the name does."""
    low, high, across = (1, 3, 0) if upright else (0, 2, 1)
    reach = _HUG * (area[across + 2] - area[across])
    return (
        _touches(_padded(box), area) and abs(box[low] - area[low]) < reach and abs(box[high] - area[high]) < reach
    )


def _padded(box: Box) -> Box:
    return box[0] - 0.01, box[1] - 0.01, box[2] + 0.01, box[3] + 0.01


def _passes(line: Box, area: Box) -> bool:
    """True when a level line goes in at one side of an area and out at the other."""
    across = line[0] <= area[0] - _EDGE and line[2] >= area[2] + _EDGE
    upright = line[1] <= area[1] - _EDGE and line[3] >= area[3] + _EDGE
    return across or upright


def _with_outlines(boxes: list[Box], gone: list[bool]) -> list[bool]:
    """Drop with a subpath of a filled path what it makes a hole in, and what makes holes in it.

    A hole without its outline would be painted solid, and so would an outline without its hole.
    """
    result = list(gone)
    for number, box in enumerate(boxes):
        if not gone[number]:
            continue
        for other, around in enumerate(boxes):
            if not result[other] and (
                _holds(box, around) or (_holds(around, box) and _size(box) > _HOLE_SHARE * _size(around))
            ):
                result[other] = True
    return result


def _holds(box: Box, other: Box) -> bool:
    return box[0] <= other[0] and box[1] <= other[1] and box[2] >= other[2] and box[3] >= other[3]


def _size(box: Box) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])


def _drop_subpaths(edit: StreamEdit, event: Drawing, gone: list[bool]) -> None:
    """Drop subpaths, all of them when the path also clips (a clip that lost a part would show more)."""
    starts = [i for i in range(event.first, event.last) if str(edit.instructions[i][1]) in ("m", "re")]
    if event.clips or len(starts) != len(gone) or all(gone):
        if event.clips:
            edit.replace(event.last, [([], Operator("n"))])
            return
        for index in range(event.first, event.last + 1):
            edit.replace(index, [])
        edit.replace(event.last, [([], Operator("n"))])
        return
    ends = [*starts[1:], event.last]
    for first, end, drop in zip(starts, ends, gone, strict=True):
        if drop:
            for index in range(first, end):
                edit.replace(index, [])


def put_together(root: StreamEdit, page: Dictionary, pdf: Pdf) -> None:
    """Write the changed streams of a page back, into copies of its forms and resources."""
    if not root.changed:
        return
    resources = _private_resources(root, pdf)
    page.Contents = pdf.make_stream(unparse(_instructions(root)))
    page.Resources = resources


def _instructions(edit: StreamEdit) -> list[Any]:
    result: list[Any] = []
    for index, instruction in enumerate(edit.instructions):
        result.extend(edit.replacements.get(index, (instruction,)))
    return result


def _private_resources(edit: StreamEdit, pdf: Pdf) -> Dictionary:
    """Return resources in which every changed form stands as a copy under a name of its own."""
    resources = Dictionary(edit.resources) if isinstance(edit.resources, Dictionary) else Dictionary()
    changed = {index: child for index, child in edit.children.items() if child.changed}
    if not changed and not edit.added:
        return resources
    objects = Dictionary(resources.get(Name.XObject, Dictionary()))
    for number, (index, child) in enumerate(changed.items()):
        inner = _private_resources(child, pdf)
        stream = pdf.make_stream(unparse(_instructions(child)))
        for key, value in child.owner.items():
            if key not in ("/Length", "/Filter", "/DecodeParms", "/Resources"):
                stream[key] = value
        stream.Resources = inner
        name = f"/RxForm{number}x{index}"
        objects[name] = stream
        edit.replace(index, [([Name(name)], Operator("Do"))])
    for name, item in edit.added.items():
        objects[name] = item
    resources.XObject = objects
    return resources
