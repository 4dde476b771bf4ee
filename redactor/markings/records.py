"""What the grammars hand on: a mark that was parsed, what is wrong with it, and where it was found."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from redactor.model import MarkingKind, MarkingStatus


@dataclass(frozen=True, slots=True)
class Problem:
    """A defect of one mark.

    Attributes:
        type: order, retired, invalid, rel_to, requires, advice, level, damaged, separator, form or duplicate.
        text: one sentence.
        fix: what to write instead, one sentence, or "".
        rule: of the scheme.
    """

    type: str
    text: str
    fix: str = ""
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Parsed:
    """A mark as one scheme's grammar reads it.

    Attributes:
        mark: the grammar's own record (UsMark, CuiMark, PlainMark); equal marks are equal records.
        level: text of the level, "" for a caveat that stands alone.
        unknown: items that no vocabulary lists.
        doubtful: how many items are allowed although no list has them (unpublished control systems).
        weak: only a common word; needs more evidence than standing alone.
    """

    scheme: str
    mark: object
    canonical: str
    level: str
    rank: int | None
    caveats: tuple[str, ...] = ()
    dissem: tuple[str, ...] = ()
    rel_to: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    unknown: tuple[str, ...] = ()
    doubtful: int = 0
    weak: bool = False
    public: bool = False

    def with_problems(self, more: tuple[Problem, ...]) -> Parsed:
        """Return the same mark with further defects."""
        return replace(self, problems=self.problems + more) if more else self


@dataclass(frozen=True, slots=True)
class Hit:
    """A place in a segment's cleaned text that some grammars can read. Offsets: code points of the cleaned text.

    Attributes:
        candidates: one reading a scheme; context decides.
        rule: which rule took it for a marking or a mention, such as "alone on its line".
    """

    start: int
    end: int
    candidates: tuple[Parsed, ...]
    rule: str
    position: str = ""
    kind: MarkingKind = MarkingKind.MARKING
    status: MarkingStatus = MarkingStatus.ACTIVE
    extra: tuple[Problem, ...] = field(default=())

    def changed(
        self,
        *,
        kind: MarkingKind | None = None,
        status: MarkingStatus | None = None,
        rule: str | None = None,
        position: str | None = None,
    ) -> Hit:
        """Return the hit with another kind, status, rule or position."""
        return replace(
            self,
            kind=self.kind if kind is None else kind,
            status=self.status if status is None else status,
            rule=self.rule if rule is None else rule,
            position=self.position if position is None else position,
        )
