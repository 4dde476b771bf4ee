"""A small content stream interpreter: where each show operator and each path lands in user space.

It follows q, Q, cm, clips, text state and text position (ISO 32000-1, 8.4, 9.3, 9.4), and no colours.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Final

import pikepdf
from pikepdf import Dictionary, Name

from redactor.formats.pdf.glyphs import Matrix, bounds_of, multiply
from redactor.formats.pdf.metrics import FontMetrics, load_metrics

IDENTITY: Final[Matrix] = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
Box = tuple[float, float, float, float]
_LEVEL: Final = 0.05
EVERYWHERE: Final[Box] = (-1e9, -1e9, 1e9, 1e9)
SHOW: Final = frozenset(("Tj", "TJ", "'", '"'))
PAINT: Final = frozenset(("f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "n"))


@dataclass(frozen=True, slots=True)
class TextState:
    """The text state parameters.

    Attributes:
        metrics: None for a font whose widths are not known.
        spacing_from, word_spacing_from: the instructions that set them, -1 when another stream or nothing did.
    """

    font: str = ""
    metrics: FontMetrics | None = None
    size: float = 0.0
    spacing: float = 0.0
    word_spacing: float = 0.0
    scale: float = 1.0
    leading: float = 0.0
    rise: float = 0.0
    mode: int = 0
    spacing_from: int = -1
    word_spacing_from: int = -1


@dataclass(frozen=True, slots=True)
class State:
    """The graphics state as far as places go. `clip` is the bounding box of the clip in user space."""

    ctm: Matrix = IDENTITY
    clip: Box = EVERYWHERE
    text: TextState = TextState()


@dataclass(slots=True)
class Show:
    """One show operator: its state, the text matrix before it, and its parts.

    Attributes:
        index: of the instruction in its stream.
        parts: codes (bytes) and shifts (float, thousandths) in order.
        block: number of its BT ... ET.
    """

    index: int
    state: State
    matrix: Matrix
    parts: list[bytes | float]
    block: int

    @property
    def known(self) -> bool:
        """True when the widths of the font are known."""
        return self.state.text.metrics is not None


@dataclass(frozen=True, slots=True)
class Edge:
    """A line or curve of a path: the bounding box of its points; `level` when it is a line along an axis."""

    box: Box
    level: bool


@dataclass(slots=True)
class Drawing:
    """One painted path: instructions first..last, and its subpaths in user space.

    Attributes:
        boxes: bounding box per subpath.
        straight: per subpath, True when all its lines run along the axes.
        edges: per subpath, its lines and curves.
        clips: it also clips.
        fills: it is filled, not only stroked.
    """

    first: int
    last: int
    boxes: list[Box]
    straight: list[bool]
    edges: list[list[Edge]]
    clips: bool
    fills: bool


@dataclass(slots=True)
class Placed:
    """An XObject drawn by Do, or an inline image, with the state at that point."""

    index: int
    name: str
    state: State


Event = Show | Drawing | Placed


def number(value: Any) -> float:
    """Return an operand as a float, 0 for what is none."""
    try:
        return float(value)
    except (TypeError, ValueError, ArithmeticError):
        return 0.0


def as_matrix(values: Any) -> Matrix:
    """Return six operands as a matrix, the identity for anything else."""
    items = [number(v) for v in values] if values is not None else []
    return (items[0], items[1], items[2], items[3], items[4], items[5]) if len(items) == 6 else IDENTITY


def text_parts(operator: str, operands: Any) -> list[bytes | float]:
    """Return the strings and shifts of a show operator."""
    if not len(operands):
        return []
    last = operands[-1]
    items = list(last) if operator == "TJ" and isinstance(last, pikepdf.Array) else [last]
    return [bytes(i) if isinstance(i, pikepdf.String) else number(i) for i in items]


class Interpreter:
    """Runs one stream and yields what it draws. `fonts` caches metrics over the streams of a page."""

    def __init__(self, resources: Any, state: State, fonts: dict[tuple[int, int], FontMetrics | None]) -> None:
        self.resources = resources if isinstance(resources, Dictionary) else Dictionary()
        self.ctm, self.clip_box, self.text = state.ctm, state.clip, state.text
        self.stack: list[tuple[Matrix, Box, TextState]] = []
        self.fonts = fonts
        self.matrix = self.line = IDENTITY
        self.block = -1
        self.path: list[tuple[float, float]] = []
        self.subpaths: list[Box] = []
        self.straight: list[bool] = []
        self.edges: list[list[Edge]] = []
        self.curves: set[int] = set()
        self.is_straight, self.path_start, self.pending_clip = True, -1, False

    def run(self, instructions: list[Any]) -> Iterator[Event]:
        """Yield shows, drawings and placed objects in order."""
        for index, (operands, operator) in enumerate(instructions):
            word = str(operator)
            if word in SHOW:
                yield from self._show(index, word, operands)
            elif word in PAINT:
                yield from self._paint(index, word)
            elif word == "Do" and len(operands):
                yield Placed(index, str(operands[0]), self._state())
            elif word == "INLINE IMAGE":
                yield Placed(index, "", self._state())
            else:
                handler = self._HANDLERS.get(word)
                if handler:
                    try:
                        handler(self, operands, index)
                    except (IndexError, TypeError, ValueError):
                        continue

    def _state(self) -> State:
        return State(self.ctm, self.clip_box, self.text)

    def _set(self, **changes: Any) -> None:
        self.text = replace(self.text, **changes)

    def _save(self, _operands: Any, _index: int) -> None:
        self.stack.append((self.ctm, self.clip_box, self.text))

    def _restore(self, _operands: Any, _index: int) -> None:
        if self.stack:
            self.ctm, self.clip_box, self.text = self.stack.pop()

    def _concat(self, operands: Any, _index: int) -> None:
        self.ctm = multiply(as_matrix(operands), self.ctm)

    def _begin_text(self, _operands: Any, _index: int) -> None:
        self.matrix = self.line = IDENTITY
        self.block += 1

    def _set_font(self, operands: Any, _index: int) -> None:
        name = str(operands[0])
        fonts = self.resources.get(Name.Font)
        font = fonts.get(name) if isinstance(fonts, Dictionary) else None
        metrics = None
        if isinstance(font, Dictionary):
            key = font.objgen if font.is_indirect else (-1, id(self.resources) ^ hash(name))
            if key not in self.fonts:
                self.fonts[key] = load_metrics(font)
            metrics = self.fonts[key]
        self._set(font=name, metrics=metrics, size=number(operands[1]))

    def _move(self, operands: Any, _index: int) -> None:
        self.line = self.matrix = multiply(
            (1.0, 0.0, 0.0, 1.0, number(operands[0]), number(operands[1])), self.line
        )

    def _move_set_leading(self, operands: Any, index: int) -> None:
        self._set(leading=-number(operands[1]))
        self._move(operands, index)

    def _next_line(self, _operands: Any, _index: int) -> None:
        self.line = self.matrix = multiply((1.0, 0.0, 0.0, 1.0, 0.0, -self.text.leading), self.line)

    def _set_matrix(self, operands: Any, _index: int) -> None:
        self.line = self.matrix = as_matrix(operands)

    def _show(self, index: int, word: str, operands: Any) -> Iterator[Show]:
        if word == '"' and len(operands) == 3:
            self._set(
                word_spacing=number(operands[0]),
                spacing=number(operands[1]),
                spacing_from=index,
                word_spacing_from=index,
            )
        if word in ("'", '"'):
            self._next_line(operands, index)
        parts = text_parts(word, operands)
        yield Show(index, self._state(), self.matrix, parts, self.block)
        self.matrix = advanced(self.matrix, sum(advances(self.text, parts)))

    def _point(self, x: Any, y: Any) -> None:
        a, b, c, d, e, f = self.ctm
        px, py = number(x), number(y)
        self.path.append((a * px + c * py + e, b * px + d * py + f))

    def _start(self, index: int) -> None:
        if self.path_start < 0:
            self.path_start = index

    def _end_subpath(self) -> None:
        if self.path:
            xs, ys = [p[0] for p in self.path], [p[1] for p in self.path]
            self.subpaths.append((min(xs), min(ys), max(xs), max(ys)))
            # The closing line counts even where it is not drawn: a path that it spares is spared rightly.
            edges = _edges(self.path, self.curves)
            self.edges.append(edges)
            self.straight.append(self.is_straight and all(edge.level for edge in edges[:-1]))
        self.path, self.is_straight, self.curves = [], True, set()

    def _move_to(self, operands: Any, index: int) -> None:
        self._start(index)
        self._end_subpath()
        self._point(operands[0], operands[1])

    def _line_to(self, operands: Any, index: int) -> None:
        self._start(index)
        self._point(operands[0], operands[1])

    def _curve_to(self, operands: Any, index: int) -> None:
        self._start(index)
        self.is_straight = False
        self.curves.update(range(len(self.path), len(self.path) + len(operands) // 2))
        for i in range(0, len(operands) - 1, 2):
            self._point(operands[i], operands[i + 1])

    def _rectangle(self, operands: Any, index: int) -> None:
        self._start(index)
        self._end_subpath()
        x, y, width, height = (number(v) for v in operands)
        for corner in ((x, y), (x + width, y), (x + width, y + height), (x, y + height)):
            self._point(*corner)
        self._end_subpath()

    def _clip(self, _operands: Any, _index: int) -> None:
        self.pending_clip = True

    def _paint(self, index: int, word: str) -> Iterator[Drawing]:
        self._end_subpath()
        if self.subpaths and word != "n":
            fills = word not in ("S", "s")
            yield Drawing(
                self.path_start, index, self.subpaths, self.straight, self.edges, self.pending_clip, fills
            )
        if self.pending_clip:
            self.clip_box = cut(self.clip_box, union(self.subpaths)) if self.subpaths else self.clip_box
        self.subpaths, self.straight, self.edges = [], [], []
        self.path_start, self.pending_clip = -1, False

    def _set_mode(self, operands: Any, _index: int) -> None:
        self._set(mode=int(number(operands[0])))

    def _set_scale(self, operands: Any, _index: int) -> None:
        self._set(scale=number(operands[0]) / 100)

    def _set_leading(self, operands: Any, _index: int) -> None:
        self._set(leading=number(operands[0]))

    def _set_rise(self, operands: Any, _index: int) -> None:
        self._set(rise=number(operands[0]))

    def _set_spacing(self, operands: Any, index: int) -> None:
        self._set(spacing=number(operands[0]), spacing_from=index)

    def _set_word_spacing(self, operands: Any, index: int) -> None:
        self._set(word_spacing=number(operands[0]), word_spacing_from=index)

    _HANDLERS: ClassVar[dict[str, Callable[[Interpreter, Any, int], None]]] = {
        "q": _save, "Q": _restore, "cm": _concat, "BT": _begin_text, "Tf": _set_font, "Td": _move,
        "TD": _move_set_leading, "T*": _next_line, "Tm": _set_matrix, "Tc": _set_spacing, "Tw": _set_word_spacing,
        "Tz": _set_scale, "TL": _set_leading, "Ts": _set_rise, "Tr": _set_mode, "m": _move_to, "l": _line_to,
        "c": _curve_to, "v": _curve_to, "y": _curve_to, "re": _rectangle, "W": _clip, "W*": _clip,
    }  # fmt: skip


def advances(text: TextState, parts: list[bytes | float]) -> list[float]:
    """Return how far each part moves the cursor, in text space units."""
    moved = []
    for part in parts:
        if not isinstance(part, bytes):
            moved.append(-part / 1000 * text.size * text.scale)
        elif text.metrics is None:
            moved.append(0.0)
        else:
            width, count = text.metrics.measure(part)
            total = width * text.size + text.spacing * count
            if text.metrics.code_length == 1:
                total += text.word_spacing * part.count(b" ")
            moved.append(total * text.scale)
    return moved


class Steps(dict[bytes, float]):
    """How far each code moves the cursor in one text state, in text space units, each worked out once."""

    def __init__(self, text: TextState) -> None:
        super().__init__()
        self._text = text

    def __missing__(self, code: bytes) -> float:
        step = self[code] = advances(self._text, [code])[0]
        return step


def advanced(matrix: Matrix, along: float) -> Matrix:
    """Return a text matrix moved along the line."""
    a, b, c, d, e, f = matrix
    return a, b, c, d, e + along * a, f + along * b


def _edges(path: list[tuple[float, float]], curves: set[int]) -> list[Edge]:
    """Return the edges of a subpath, the closing line last.

    Args:
        path: its points.
        curves: indexes of the points that belong to a curve, its last one too.
    """
    edges: list[Edge] = []
    first = 0
    while first + 1 < len(path):
        last = first + 1
        if last in curves:
            last = min(first + 3, len(path) - 1)
        points = path[first : last + 1]
        edges.append(_edge(points, is_line=first + 1 not in curves))
        first = last
    edges.append(_edge([path[-1], path[0]], is_line=True))
    return edges


def _edge(points: list[tuple[float, float]], *, is_line: bool) -> Edge:
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    box = min(xs), min(ys), max(xs), max(ys)
    return Edge(box, is_line and (box[2] - box[0] < _LEVEL or box[3] - box[1] < _LEVEL))


def cut(box: Box, other: Box) -> Box:
    """Return the intersection of two boxes (x1 < x0 when there is none)."""
    return max(box[0], other[0]), max(box[1], other[1]), min(box[2], other[2]), min(box[3], other[3])


def union(boxes: list[Box]) -> Box:
    """Return the bounding box of boxes."""
    return (
        min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes),
    )  # fmt: skip


def form_state(form: Any, state: State) -> State:
    """Return the state in which a form's content starts."""
    ctm = multiply(as_matrix(form.get(Name.Matrix)), state.ctm)
    clip = state.clip
    box = form.get(Name.BBox)
    if box is not None and len(box) == 4:
        clip = cut(clip, bounds_of(ctm, *(number(v) for v in box)))
    return replace(state, ctm=ctm, clip=clip)
