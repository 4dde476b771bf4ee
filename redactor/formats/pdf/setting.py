"""Length hiding, part two: setting the touched lines anew, without a trace of the old widths."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Any, Final

from pikepdf import Operator

from redactor.formats.pdf.glyphs import Matrix, multiply
from redactor.formats.pdf.interpreter import Box, Show, Steps, advanced, advances
from redactor.formats.pdf.lines import BAND_EMS, BOX_EMS, PAD_EMS, WORD_GAP_EMS, Gap, LineJob
from redactor.formats.pdf.shifts import Shifts, inverse, movable_shifts
from redactor.formats.pdf.surgery import StreamEdit, show

_POSITIONING: Final = frozenset(("Td", "TD", "T*", "Tm"))
_WORD_GAP_FROM: Final = 0.12
_DOUBLE_STRIKE: Final = 0.12
_SPACES: Final = (b" ", b"\x00\x03", b"\x00 ")


@dataclass(slots=True)
class _Code:
    """One code of a touched cell: where it stood and will stand (u). `ordinal` counts within its show."""

    edit: int
    event: Show
    ordinal: int
    code: bytes
    u: float
    v: float
    advance: float
    new_u: float = 0.0


@dataclass(slots=True)
class SetLine:
    """The outcome for one line: the boxes to be painted (user space) with their gaps, or the problem."""

    boxes: list[tuple[Box, Gap]] = field(default_factory=list)
    problem: str = ""


def set_lines(root: StreamEdit, jobs: list[LineJob], label_ems: float = 0.0) -> list[SetLine]:
    """Set the touched lines of a page anew; mark the replacements in the page's edits.

    Args:
        root: the page after its text was removed.
        jobs: its touched lines.
        label_ems: least width of a box in ems, for the labels to fit.

    Returns:
        one outcome per job; a job with a problem leaves the content as it was.
    """
    setter = _Setter(root)
    outcomes = [setter.lay_out(job, max(BOX_EMS, label_ems)) for job in jobs]
    setter.rewrite()
    return outcomes


class _Setter:
    def __init__(self, root: StreamEdit) -> None:
        self.edits = root.walk()
        self.shifts = [movable_shifts(edit.instructions) for edit in self.edits]
        self.placed: dict[tuple[int, int], list[_Code]] = {}
        self.scales: dict[int, float] = {}
        self.touched: set[tuple[int, int]] = set()
        self.shows = [
            (number, event, matrix := multiply(event.matrix, event.state.ctm), math.atan2(matrix[1], matrix[0]))
            for number, edit in enumerate(self.edits)
            for event in edit.events
            if isinstance(event, Show)
        ]

    def lay_out(self, job: LineJob, box_ems: float) -> SetLine:
        """Compute the new places of one line's codes and boxes."""
        if job.problem:
            return SetLine(problem=job.problem)
        codes, blocks, problem = self._codes_on(job)
        if problem:
            return SetLine(problem=problem)
        items: list[tuple[float, Any]] = [(code.u, code) for code in codes]
        items += [(gap.start, gap) for gap in job.gaps]
        items.sort(key=lambda item: item[0])
        while items and isinstance(items[0][1], _Code) and _is_space(items[0][1]):
            items.pop(0)
        cursor, boxes = 0.0, []
        previous: Any = None
        for _, item in items:
            if isinstance(item, _Code) and _strikes_again(item, previous, job.em):
                item.new_u = previous.new_u
                continue
            if isinstance(item, _Code):
                cursor += _gap_before(item, previous, job.em)
                item.new_u = cursor
                cursor += item.advance
            else:
                cursor += (
                    (WORD_GAP_EMS if item.space_before else PAD_EMS) * job.em if previous is not None else 0.0
                )
                boxes.append((cursor, cursor + box_ems * job.em, item))
                cursor += box_ems * job.em
            previous = item
        start, scale = _fit(job, cursor)
        for code in codes:
            code.new_u = start + code.new_u * scale
            self.placed.setdefault((code.edit, code.event.index), []).append(code)
        self.touched |= blocks
        self.scales.update({id(code): scale for code in codes})
        low, high = job.band()
        outcome = SetLine()
        for left, right, gap in boxes:
            ax, ay = job.point(start + left * scale, low)
            bx, by = job.point(start + right * scale, high)
            outcome.boxes.append(((min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)), gap))
        return outcome

    def _codes_on(self, job: LineJob) -> tuple[list[_Code], set[tuple[int, int]], str]:
        """Return the codes left on the line, the text blocks that hold them, and what stands against it."""
        codes: list[_Code] = []
        blocks: set[tuple[int, int]] = set()
        origins: set[tuple[float, float]] = set()
        for number, event, matrix, angle in self.shows:
            if self._is_on(job, matrix, angle):
                edit = self.edits[number]
                found, near = _codes_of(event, number, matrix, job)
                if not (found or near):
                    continue
                if not event.known:
                    return [], set(), "the widths of its font are not known"
                if matrix[0] * matrix[3] - matrix[1] * matrix[2] <= 0:
                    return [], set(), "its text is mirrored"
                blocks.add((number, event.block))
                codes.extend(found)
                if found:
                    ctm = self.shifts[number].effective(event, edit.instructions)
                    origins.add((round(ctm[4], 2), round(ctm[5], 2)))
        if len(origins) > 1:
            return [], set(), "its line is put together from pieces"
        return codes, blocks, ""

    @staticmethod
    def _is_on(job: LineJob, matrix: Matrix, angle: float) -> bool:
        if abs(math.remainder(angle - job.angle, 2 * math.pi)) > 0.03:
            return False
        return abs(job.along(matrix[4], matrix[5])[1] - job.baseline) <= BAND_EMS * job.em

    def rewrite(self) -> None:
        """Write every touched text block with absolute places, and drop spacing that only they used."""
        for number, edit in enumerate(self.edits):
            blocks = {block for n, block in self.touched if n == number}
            if blocks:
                _BlockWriter(edit, self.shifts[number], blocks, self._moves(number)).write()

    def _moves(self, number: int) -> dict[int, list[tuple[_Code, float]]]:
        return {
            index: [(code, self.scales[id(code)]) for code in sorted(codes, key=lambda code: code.ordinal)]
            for (n, index), codes in self.placed.items()
            if n == number
        }


def _codes_of(event: Show, number: int, matrix: Matrix, job: LineJob) -> tuple[list[_Code], bool]:
    """Return the codes of one show operator inside the cell, and whether a bare shift stands there."""
    text = event.state.text
    unit = math.hypot(matrix[0], matrix[1])
    edge = 0.3 * job.em
    found: list[_Code] = []
    near, moved, ordinal = False, 0.0, -1
    steps = Steps(text)
    start, baseline = job.along(matrix[4], matrix[5])
    for part in event.parts:
        if not isinstance(part, bytes) or text.metrics is None:
            near = near or job.left - edge <= start + moved * unit <= job.right + edge
            moved += advances(text, [part])[0]
            continue
        for code in text.metrics.split(part):
            u = start + moved * unit
            ordinal += 1
            if job.left - edge <= u <= job.right + edge:
                natural = text.metrics.width(code) * text.size * text.scale * unit
                found.append(_Code(number, event, ordinal, code, u, baseline, natural))
            moved += steps[code]
    return found, near


def _is_space(code: _Code) -> bool:
    return code.code in _SPACES


def _strikes_again(code: _Code, previous: Any, em: float) -> bool:
    """True for a glyph that is drawn twice at nearly one place, as for bold type or a shadow."""
    return (
        isinstance(previous, _Code)
        and previous.code == code.code
        and (previous.event is not code.event)
        and code.u - previous.u < _DOUBLE_STRIKE * em
    )


def _gap_before(code: _Code, previous: Any, em: float) -> float:
    """Return the constant that stands for the gap before a code: nothing, a word gap, or the pad after a box."""
    if previous is None:
        return 0.0
    if not isinstance(previous, _Code):
        return (WORD_GAP_EMS if previous.space_after else PAD_EMS) * em
    if _is_space(previous) or _is_space(code):
        return 0.0
    return WORD_GAP_EMS * em if code.u - (previous.u + previous.advance) > _WORD_GAP_FROM * em else 0.0


def _fit(job: LineJob, total: float) -> tuple[float, float]:
    """Return u of the new start, and the factor that keeps the line inside its room."""
    if job.anchor == "right":
        return job.at - total, 1.0
    if job.anchor == "centre":
        return job.at - total / 2, 1.0
    room = job.limit - job.at
    return job.at, min(1.0, room / total) if total > 0 and room > 0 else 1.0


class _BlockWriter:
    """Rewrites whole BT ... ET blocks: each piece of text gets a matrix of its own, relative moves go."""

    def __init__(
        self, edit: StreamEdit, shifts: Shifts, blocks: set[int], moves: dict[int, list[tuple[_Code, float]]]
    ) -> None:
        self.edit, self.shifts, self.moves = edit, shifts, moves
        self.blocks = shifts.whole_groups(blocks)
        for index in {shifts.of_block[block] for block in self.blocks if block in shifts.of_block}:
            operands = list(edit.instructions[index][0])
            edit.replace(index, [([*operands[:4], 0, 0], Operator("cm"))])
        self.shows = {e.index: e for e in edit.events if isinstance(e, Show)}
        kept = [e.state.text for e in self.shows.values() if e.block not in self.blocks]
        self.kept_spacing = {t.spacing_from for t in kept} | {-1}
        self.kept_word_spacing = {t.word_spacing_from for t in kept} | {-1}

    def write(self) -> None:
        block, inside = -1, False
        last: Show | None = None
        for index, (operands, operator) in enumerate(self.edit.instructions):
            word = str(operator)
            if word == "BT":
                block, last = block + 1, None
                inside = block in self.blocks
            elif word == "ET":
                if inside and last is not None:
                    self.edit.replace(index, [([], Operator("ET")), *self._restored(last)])
                inside = False
            elif inside and word in _POSITIONING:
                self.edit.replace(index, [([-operands[1]], Operator("TL"))] if word == "TD" else [])
            elif word in ("Tc", "Tw") and not self._is_needed(word, index):
                self.edit.replace(index, [])
            elif inside and index in self.shows:
                last = self.shows[index]
                self.edit.replace(index, self._pieces(last))

    def _is_needed(self, word: str, index: int) -> bool:
        """Keep a spacing operator that text outside the touched blocks uses, or that none uses at all."""
        sources = self.kept_spacing if word == "Tc" else self.kept_word_spacing
        if index in sources:
            return True
        touched = [e.state.text for e in self.shows.values() if e.block in self.blocks]
        return not any(index in (t.spacing_from, t.word_spacing_from) for t in touched)

    def _restored(self, last: Show) -> list[Any]:
        text = last.state.text
        spacing = text.spacing if text.spacing_from in self.kept_spacing else 0.0
        word_spacing = text.word_spacing if text.word_spacing_from in self.kept_word_spacing else 0.0
        return [([spacing], Operator("Tc")), ([word_spacing], Operator("Tw"))]

    def _pieces(self, event: Show) -> list[Any]:
        ctm = self.shifts.effective(event, self.edit.instructions)
        return _Pieces(event, ctm, self.moves.get(event.index, [])).made()


class _Pieces:
    """Cuts one show operator into stretches of the touched cell and stretches that stay where they are."""

    def __init__(self, event: Show, ctm: Matrix, moves: list[tuple[_Code, float]]) -> None:
        self.event, self.ctm = event, ctm
        self.moves = {code.ordinal: (code, scale) for code, scale in moves}
        self.out: list[Any] = []
        self.stay: list[bytes | float] = []
        self.stay_from = event.matrix
        self.cell: list[tuple[_Code, float, Matrix]] = []

    def made(self) -> list[Any]:
        """Return the instructions that stand for the operator."""
        text = self.event.state.text
        if text.metrics is None:
            self.stay = list(self.event.parts)
            self._flush()
            return self.out
        moved, ordinal = 0.0, -1
        steps = Steps(text)
        for part in self.event.parts:
            for piece in text.metrics.split(part) if isinstance(part, bytes) else [part]:
                here = advanced(self.event.matrix, moved)
                moved += steps[piece] if isinstance(piece, bytes) else advances(text, [piece])[0]
                ordinal += isinstance(piece, bytes)
                self._take(piece, ordinal, here)
        self._flush()
        return self.out

    def _take(self, piece: bytes | float, ordinal: int, here: Matrix) -> None:
        if not isinstance(piece, bytes):
            # A shift inside the touched cell tells the old widths; one between other glyphs is theirs.
            if self.stay:
                self.stay.append(piece)
        elif ordinal in self.moves:
            if self.stay:
                self._flush()
            self.cell.append((*self.moves[ordinal], here))
        else:
            if self.cell or not self.stay:
                self._flush()
                self.stay_from = here
            self.stay.append(piece)

    def _flush(self) -> None:
        text = self.event.state.text
        while self.stay and not isinstance(self.stay[-1], bytes):
            self.stay.pop()
        if any(self.stay):
            matrix = _again(self.stay_from, self.event.state.ctm, self.ctm)
            self.out += [*_spacing(text.spacing, text.word_spacing), _tm(matrix), show(self.stay)]
        if self.cell:
            self.out += _cell_pieces(self.event, self.cell, self.ctm)
        self.stay, self.cell = [], []


def _cell_pieces(event: Show, cell: list[tuple[_Code, float, Matrix]], ctm: Matrix) -> list[Any]:
    """Return the instructions for codes of a touched cell: one matrix a stretch, natural advances within."""
    out: list[Any] = _spacing(0.0, 0.0)
    parts: list[bytes | float] = []
    expected = math.nan
    for code, scale, here in cell:
        if not abs(code.new_u - expected) < 1e-6:
            if parts:
                out.append(show(parts))
            parts = []
            out.append(_tm(_moved(event, here, code, scale, ctm)))
        parts.append(code.code)
        expected = code.new_u + code.advance * scale
    return [*out, show(parts)]


def _moved(event: Show, here: Matrix, code: _Code, scale: float, ctm: Matrix) -> Matrix:
    """Return the text matrix that puts a code at its new place, on its own baseline."""
    matrix = multiply(here, event.state.ctm)
    quarter = round(math.atan2(matrix[1], matrix[0]) / (math.pi / 2))
    cosine, sine = ((1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0))[quarter % 4]
    x, y = code.new_u * cosine - code.v * sine, code.new_u * sine + code.v * cosine
    placed = (matrix[0] * scale, matrix[1] * scale, matrix[2], matrix[3], x, y)
    return multiply(placed, inverse(ctm))


def _again(matrix: Matrix, before: Matrix, after: Matrix) -> Matrix:
    """Return the text matrix that means under `after` what `matrix` means under `before`."""
    return matrix if before == after else multiply(multiply(matrix, before), inverse(after))


def _tm(matrix: Matrix) -> Any:
    return [round(v, 4) for v in matrix], Operator("Tm")


def _spacing(spacing: float, word_spacing: float) -> list[Any]:
    return [([spacing], Operator("Tc")), ([word_spacing], Operator("Tw"))]
