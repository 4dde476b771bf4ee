"""Length hiding, part one: which lines are touched, how they stand on the page, and where they may be anchored.

The gap that a removed name leaves, the box over it and every later origin on its line tell the name's width, and
the width tells the name: 101 of 103 surnames could be told apart (after Bland, Iyer and Levchenko, PETS 2023). So
a touched line is set anew: natural advances, a constant word gap, a constant box. Where the line starts must not
tell either: it is anchored at an edge or centre that it shares with another line.
"""

from __future__ import annotations

import itertools
import math
import operator
import unicodedata
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from redactor.formats.pdf.glyphs import ASCENT, DESCENT, PageText

BOX_EMS: Final = 3.0
WORD_GAP_EMS: Final = 0.25
PAD_EMS: Final = 0.05
BAND_EMS: Final = 0.35
_CELL_GAP_EMS: Final = 1.5
# Behind a space character, which justification stretches, a cell ends later.
_SPACED_GAP_EMS: Final = 2.5
_EVEN: Final = 0.1
_SHARED: Final = 0.6
_INDENT: Final = 0.15


@dataclass(frozen=True, slots=True)
class Gap:
    """One removed run on a line, in line coordinates (u along the text, in user space units).

    Attributes:
        start, end: where the removed glyphs stood.
        space_before, space_after: pdfium saw a word gap there that no space character makes.
        label: of the redaction.
        glyphs: the code points of the page's text that stood there.
    """

    start: float
    end: float
    space_before: bool
    space_after: bool
    label: str
    glyphs: frozenset[int] = frozenset()


@dataclass(slots=True)
class LineJob:
    """One cell of a line that is to be set anew.

    Attributes:
        angle: direction of the text in user space, radians; u runs along it, v across (up).
        baseline: v of the baseline.
        em: font size in user space units.
        left, right: u of the cell's edges, removed glyphs included.
        limit: u that the new setting must not pass.
        anchor: "left", "right" or "centre": which point of the new line is put at u = `at`.
        problem: why the width can't be hidden here, "" when it can.
    """

    angle: float
    baseline: float
    em: float
    left: float
    right: float
    limit: float
    anchor: str = "left"
    at: float = 0.0
    gaps: list[Gap] = field(default_factory=list)
    problem: str = ""

    def along(self, x: float, y: float) -> tuple[float, float]:
        """Return (u, v) of a point of user space."""
        return turn_point(x, y, -self.angle)

    def point(self, u: float, v: float) -> tuple[float, float]:
        """Return the point of user space at (u, v)."""
        return turn_point(u, v, self.angle)

    def band(self) -> tuple[float, float]:
        """Return v of the bottom and the top of the line's ink."""
        return self.baseline - DESCENT * self.em, self.baseline + ASCENT * self.em


def turn_point(x: float, y: float, angle: float) -> tuple[float, float]:
    """Turn a point anticlockwise around the origin; quarter turns are exact."""
    quarter = round(angle / (math.pi / 2))
    if abs(angle - quarter * math.pi / 2) < 1e-3:
        cosine, sine = ((1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0))[quarter % 4]
    else:
        cosine, sine = math.cos(angle), math.sin(angle)
    return x * cosine - y * sine, x * sine + y * cosine


class _Glyph(NamedTuple):
    u: float
    end: float
    v: float
    at: int


class LineFinder:
    """Finds the touched cells of one page. `spans` are (start, end, label) in code points of the page's text."""

    def __init__(self, page: PageText) -> None:
        self.page = page
        self._lines: dict[int, dict[float, list[_Glyph]]] = {}
        self._turns = [style.turn for style in page.style_table]
        self._cells: dict[int, list[tuple[float, float, float]]] = {}

    def jobs(self, spans: list[tuple[int, int, str]], hiding: list[tuple[int, int]]) -> list[LineJob]:
        """Return a job for each cell that a span of `hiding` touches, with all removed runs of `spans` on it."""
        labels: dict[int, str] = {}
        for start, end, label in spans:
            labels.update(dict.fromkeys(range(start, end), label))
        todo = sorted({i for start, end in hiding for i in range(start, end)})
        jobs: list[LineJob] = []
        done: set[int] = set()
        for index in todo:
            if index in done or self.page.styles[index] < 0 or self.page.text[index].isspace():
                continue
            cell = self._cell_around(index)
            done.update(glyph.at for glyph in cell)
            jobs.append(self._job(index, cell, labels))
        return jobs

    def _baseline(self, turn: int, index: int) -> float:
        """Return v of a glyph's baseline."""
        value = self.page.origins[2 * index + (0 if turn % 2 else 1)]
        return value if turn in (0, 3) else -value

    def _turn_of(self, index: int) -> int | None:
        return self._turns[self.page.styles[index]]

    def _find_all(self, turn: int) -> None:
        """Sort the glyphs of one direction by baseline: a page has thousands, so whole columns at a time."""
        if turn in self._lines:
            return
        page, turns = self.page, self._turns
        xs, ys = page.origins[0::2], page.origins[1::2]
        along, across = (xs, ys) if turn % 2 == 0 else (ys, xs)
        us = along if turn in (0, 1) else [-value for value in along]
        vs = across if turn in (0, 3) else [-value for value in across]
        first = 1 if (turn + page.frame.turns) % 2 else 0
        lows, highs = page.boxes[first::4], page.boxes[first + 2 :: 4]
        ends = map(operator.add, us, map(operator.sub, highs, lows))
        glyphs = map(_Glyph._make, zip(us, ends, vs, range(len(xs)), strict=True))
        wanted = [style >= 0 and turns[style] == turn for style in page.styles]
        found: dict[float, list[_Glyph]] = {}
        for baseline, run in itertools.groupby(itertools.compress(glyphs, wanted), operator.attrgetter("v")):
            found.setdefault(baseline, []).extend(run)
        self._lines[turn] = found

    def _cell_around(self, index: int) -> list[_Glyph]:
        turn = self._turn_of(index)
        if turn is None:
            return [_Glyph(0.0, 0.0, 0.0, index)]
        em = self.page.style_table[self.page.styles[index]].em
        line = self._line(turn, self._baseline(turn, index), em)
        return next(cell for cell in _split_cells(line, em, self.page.text) if any(g.at == index for g in cell))

    def _line(self, turn: int, baseline: float, em: float) -> list[_Glyph]:
        """Return the glyphs of one direction that stand on a line, in order along it."""
        self._find_all(turn)
        reach = BAND_EMS * em
        line = [g for v, run in self._lines[turn].items() if abs(v - baseline) <= reach for g in run]
        line.sort(key=operator.itemgetter(0))
        return line

    def _job(self, index: int, cell: list[_Glyph], labels: dict[int, str]) -> LineJob:
        page = self.page
        style = page.style_table[page.styles[index]]
        turn = style.turn
        if turn is None:
            return LineJob(style.angle, 0.0, style.em, 0.0, 0.0, 0.0, problem="its text is slanted")
        baseline = self._baseline(turn, index)
        ink = [g for g in cell if not page.text[g.at].isspace()]
        left, right = ink[0].u, max(g.end for g in ink)
        job = LineJob(
            turn * math.pi / 2, baseline, style.em, left, right, self._limit(turn, right, baseline, style.em)
        )
        if any(unicodedata.bidirectional(page.text[g.at]) in ("R", "AL") for g in ink):
            job.problem = "its text runs from right to left"
        elif style.mode == 3:
            job.problem = "its text lies on a picture"
        job.gaps = self._gaps(cell, labels)
        job.anchor, job.at = self._anchor(turn, job)
        return job

    def _gaps(self, cell: list[_Glyph], labels: dict[int, str]) -> list[Gap]:
        runs: list[list[_Glyph]] = []
        previous_gone = False
        for glyph in cell:
            gone = glyph.at in labels
            if gone and previous_gone:
                runs[-1].append(glyph)
            elif gone:
                runs.append([glyph])
            previous_gone = gone
        return [
            Gap(
                run[0].u, max(g.end for g in run), self._made_space(min(g.at for g in run) - 1),
                self._made_space(max(g.at for g in run) + 1), labels[run[0].at],
                frozenset(g.at for g in run),
            )
            for run in runs
        ]  # fmt: skip

    def _made_space(self, index: int) -> bool:
        page = self.page
        return 0 <= index < len(page.text) and page.text[index] == " " and page.styles[index] < 0

    def _limit(self, turn: int, right: float, baseline: float, em: float) -> float:
        """Return u of the next cell on the line, or of the page's edge."""
        frame = self.page.frame
        corners = [
            turn_point(x, y, -turn * math.pi / 2)[0]
            for x in (frame.left, frame.right)
            for y in (frame.bottom, frame.top)
        ]
        following = [g.u for g in self._line(turn, baseline, em) if g.u > right + em]
        return min([max(corners) - em, *(u - 0.3 * em for u in following)])

    def _page_cells(self, turn: int) -> list[tuple[float, float, float]]:
        """Return (left, right, baseline) of every cell of the page, roughly: glyphs grouped by baseline."""
        if turn not in self._cells:
            self._find_all(turn)
            text = self.page.text
            lines: dict[int, list[_Glyph]] = {}
            for baseline, run in self._lines[turn].items():
                lines.setdefault(round(baseline), []).extend(g for g in run if not text[g.at].isspace())
            ordered = [sorted(line, key=operator.itemgetter(0)) for line in lines.values() if line]
            self._cells[turn] = [
                (cell[0].u, max(g.end for g in cell), cell[0].v)
                for line in ordered
                for cell in _split_cells(
                    line, self.page.style_table[self.page.styles[line[0].at]].em, self.page.text
                )
            ]
        return self._cells[turn]

    def _anchor(self, turn: int, job: LineJob) -> tuple[str, float]:
        """Choose the edge that other lines share, and its place from them: it tells nothing about this line."""
        others = [c for c in self._page_cells(turn) if abs(c[2] - job.baseline) > BAND_EMS * job.em]
        middle = (job.left + job.right) / 2
        for anchor, own, places in (
            ("left", job.left, [c[0] for c in others]),
            ("right", job.right, [c[1] for c in others]),
            ("centre", middle, [(c[0] + c[1]) / 2 for c in others]),
        ):
            nearest = min(places, key=lambda place: (abs(place - own), place), default=None)
            if nearest is not None and abs(nearest - own) < _SHARED:
                return anchor, nearest
        frame = self.page.frame
        low, high = (frame.bottom, frame.top) if turn % 2 else (frame.left, frame.right)
        page_middle = turn_point(
            (frame.left + frame.right) / 2, (frame.bottom + frame.top) / 2, -turn * math.pi / 2
        )[0]
        if (job.right - job.left) < (1 - 2 * _INDENT) * (high - low) and abs(page_middle - middle) < _SHARED:
            return "centre", page_middle
        # A line that shares nothing may be centred on what is not on the page; its own edge would tell its width.
        is_alone = len(others) + 1 >= len(self._page_cells(turn))
        left_of = [c[0] for c in others if c[0] <= job.left]
        return "left", max(left_of) if is_alone and left_of else job.left


def _split_cells(line: list[_Glyph], em: float, text: str) -> list[list[_Glyph]]:
    """Cut a line, in order along it, where a gap is wider than justified text has."""
    cells: list[list[_Glyph]] = []
    cell: list[_Glyph] = []
    reach, near = -math.inf, _CELL_GAP_EMS * em
    is_even: bool | None = None
    for glyph in line:
        if cell and glyph.u - reach > near:
            # Only a wide gap asks what stands before it and how the whole line is set.
            is_space = text[cell[-1].at] == " "
            if is_space and is_even is None:
                is_even = _is_justified(line, em, text)
            if not (is_space and (is_even or glyph.u - reach <= _SPACED_GAP_EMS * em)):
                cells.append(cell)
                cell, reach = [], -math.inf
        cell.append(glyph)
        reach = max(reach, glyph.end)
    if cell:
        cells.append(cell)
    return cells


def _is_justified(line: list[_Glyph], em: float, text: str) -> bool:
    """True when the gaps behind the space characters of a line are all the same, as justification makes them."""
    gaps = [
        after.u - space.end
        for space, after in itertools.pairwise(line)
        if text[space.at] == " " and text[after.at] != " "
    ]
    return len(gaps) > 1 and max(gaps) - min(gaps) < _EVEN * em
