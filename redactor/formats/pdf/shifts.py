"""Coordinate shifts that stand for text positions: Quartz, for one, places each word with a `cm` of its own.

The numbers of such a `cm` tell the old place of a word even when its text matrix is new, so they are set to zero,
and the text matrices take them over.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

from redactor.formats.pdf.glyphs import Matrix, multiply
from redactor.formats.pdf.interpreter import Show, as_matrix

_DRAWS: Final = frozenset(("m", "l", "c", "v", "y", "re", "W", "W*", "sh", "Do", "INLINE IMAGE", "d0", "d1"))


@dataclass(slots=True)
class Shifts:
    """Which `cm` each text block may give its shift up to: instruction index per number of BT ... ET."""

    of_block: dict[int, int] = field(default_factory=dict)

    def effective(self, event: Show, instructions: list[Any]) -> Matrix:
        """Return the coordinates of a show operator once the shift of its `cm` is zero."""
        index = self.of_block.get(event.block)
        if index is None:
            return event.state.ctm
        local = as_matrix(instructions[index][0])
        plain = (*local[:4], 0.0, 0.0)
        return multiply(multiply(plain, inverse(local)), event.state.ctm)

    def whole_groups(self, blocks: set[int]) -> set[int]:
        """Return the blocks with all others that stand under the same `cm`."""
        used = {self.of_block[block] for block in blocks if block in self.of_block}
        return blocks | {block for block, index in self.of_block.items() if index in used}


@dataclass(slots=True)
class _Group:
    shift: int = -1
    is_free: bool = True
    blocks: list[int] = field(default_factory=list)


def movable_shifts(instructions: list[Any]) -> Shifts:
    """Find each `cm` inside q ... Q after which nothing but text is drawn."""
    shifts, block = Shifts(), -1
    groups = [_Group(is_free=False)]
    for index, (_, operator) in enumerate(instructions):
        word = str(operator)
        if word == "q":
            groups[-1].is_free = groups[-1].is_free and groups[-1].shift < 0
            groups.append(_Group())
        elif word == "Q" and len(groups) > 1:
            _close(groups.pop(), shifts)
        elif word == "cm":
            groups[-1].is_free = groups[-1].is_free and groups[-1].shift < 0 and not groups[-1].blocks
            groups[-1].shift = index
        elif word == "BT":
            block += 1
            groups[-1].blocks.append(block)
        elif word in _DRAWS and groups[-1].shift >= 0:
            groups[-1].is_free = False
    return shifts


def _close(group: _Group, shifts: Shifts) -> None:
    if group.is_free and group.shift >= 0:
        shifts.of_block.update(dict.fromkeys(group.blocks, group.shift))


def inverse(matrix: Matrix) -> Matrix:
    """Return the inverse of a matrix; the identity for one that has none (it draws nothing)."""
    a, b, c, d, e, f = matrix
    determinant = a * d - b * c
    if abs(determinant) < 1e-12:
        return 1.0, 0.0, 0.0, 1.0, 0.0, 0.0
    return (
        d / determinant, -b / determinant, -c / determinant, a / determinant,
        (c * f - d * e) / determinant, (b * e - a * f) / determinant,
    )  # fmt: skip
