"""Figures over many cases, for those who watch over the work, as tables that a chart can be drawn from."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from redactor.cases import Case
from redactor.cases.database import PLAIN_START, is_encrypted
from redactor.errors import RedactorError
from redactor.release import to_table_csv
from redactor.release.tables import Table
from redactor.workflow.casework import Access, case_of
from redactor.workflow.statistics import case_statistics

Progress = Callable[[float, str], None]

AGES: tuple[tuple[int, str], ...] = ((7, "up to 7 days"), (20, "8 to 20 days"), (60, "21 to 60 days"))
"""Upper edge in days and words. 20 working days are the term of 5 USC 552(a)(6)(A); these are calendar days."""
_OLDER = "more than 60 days"
_STATES = ("in review", "in approval", "approved", "released", "closed")


@dataclass(frozen=True, slots=True)
class Series:
    """One chart: a key, its rows (label, value), and whether the values are shares of 1."""

    key: str
    rows: tuple[tuple[str, float], ...]
    is_rate: bool = False


@dataclass(frozen=True, slots=True)
class Overview:
    """The tables, how many cases were counted, and why others were not: (file name, sentence)."""

    tables: tuple[Series, ...]
    cases: int
    left_out: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class _Sums:
    counts: dict[str, Counter[str]] = field(default_factory=dict)
    marks: dict[str, Counter[str]] = field(default_factory=dict)
    submitted: int = 0
    changed: int = 0
    cases: int = 0

    def add(self, name: str, key: str, amount: int = 1) -> None:
        self.counts.setdefault(name, Counter())[key] += amount


def case_files(folder: Path) -> list[Path]:
    """Return the files of a folder and those below it that may be cases, plain or encrypted, by name."""
    return sorted(path for path in folder.rglob("*") if _may_be_case(path))


def _may_be_case(path: Path) -> bool:
    # Originals and internal logs of an encrypted case begin with bytes of no meaning too.
    if path.name.startswith(".") or any(part.endswith((".originals", ".internal")) for part in path.parts):
        return False
    if not path.is_file() or path.name.endswith(("-wal", "-shm", ".before")):
        return False
    with path.open("rb") as stream:
        head = stream.read(16)
    return head == PLAIN_START or (is_encrypted(path) and path.stat().st_size % 4096 == 0)


def overview(
    folder: Path,
    passphrase: bytes | None = None,
    opened: Sequence[tuple[Path, Case]] = (),
    progress: Progress = lambda _share, _words: None,
    now: datetime.datetime | None = None,
) -> Overview:
    """Count over all cases of a folder.

    Args:
        folder: with case files in it or below it.
        passphrase: tried on the encrypted ones; those it does not fit are named, not counted.
        opened: cases that are open already, by path: counted as they are, wherever they lie.
        progress: told a share and a file's name.
        now: for the ages.
    """
    sums, left_out = _Sums(), []
    moment = now or datetime.datetime.now(datetime.UTC)
    known = {path.resolve(): case for path, case in opened}
    paths = [path for path in case_files(folder) if path.resolve() not in known]
    for case in known.values():
        _count(sums, case, moment)
    for number, path in enumerate(paths):
        progress(number / len(paths), path.name)
        phrase = passphrase if is_encrypted(path) else None
        if is_encrypted(path) and phrase is None:
            left_out.append((path.name, "It is encrypted, and no passphrase was given."))
            continue
        try:
            with case_of(path, Access(phrase)) as case:
                _count(sums, case, moment)
        except RedactorError as error:
            left_out.append((path.name, error.sentence))
    return Overview(tuple(_tables(sums)), sums.cases, tuple(left_out))


def _count(sums: _Sums, case: Case, now: datetime.datetime) -> None:
    figures = case_statistics(case, now)
    sums.cases += 1
    sums.add("cases_by_state", _state(figures, closed=case.record.closed))
    oldest = max(figures["age_days"].values(), default=0)
    sums.add("cases_by_age", next((words for edge, words in AGES if oldest <= edge), _OLDER))
    for name in ("by_code", "by_reviewer", "by_kind", "by_band"):
        for key, amount in figures[name].items():
            sums.add(f"redactions_{name}", key, amount)
    for rule, counts in figures["false_marks_by_rule"].items():
        marks = sums.marks.setdefault(rule, Counter())
        marks.update({key: counts.get(key, 0) for key in ("accepted", "rejected")})
    sums.submitted += figures["overturned"]["submitted"]
    sums.changed += figures["overturned"]["changed"]


def _state(figures: dict[str, Any], *, closed: bool) -> str:
    """A case stands where its slowest document stands."""
    if closed:
        return "closed"
    phases = {phase.replace("_", " ") for phase in figures["by_phase"]}
    return next((state for state in _STATES if state in phases), _STATES[0])


def _tables(sums: _Sums) -> Iterator[Series]:
    counts = sums.counts
    order = {name: at for at, name in enumerate((*_STATES, *(words for _, words in AGES), _OLDER))}
    for key in ("cases_by_state", "cases_by_age"):
        rows = sorted(counts.get(key, Counter()).items(), key=lambda row: order[row[0]])
        yield Series(key, tuple((label, float(value)) for label, value in rows))
    for key in ("redactions_by_code", "redactions_by_reviewer", "redactions_by_kind", "redactions_by_band"):
        yield Series(
            key, tuple((label, float(value)) for label, value in counts.get(key, Counter()).most_common())
        )
    share = sums.changed / sums.submitted if sums.submitted else 0.0
    yield Series("overturn_rate", (("decisions overturned", round(share, 4)),), is_rate=True)
    rates = ((rule, round(marks["rejected"] / marks.total(), 4)) for rule, marks in sums.marks.items())
    yield Series("false_marks", tuple(sorted(rates, key=lambda row: (-row[1], row[0]))), is_rate=True)


def overview_csv(found: Overview) -> bytes:
    """Return all tables as one CSV: cells that a spreadsheet would calculate are escaped."""
    tables = [
        Table(t.key.replace("_", " "), ("label", "value"), tuple((label, f"{value:g}") for label, value in t.rows))
        for t in found.tables
    ]
    return to_table_csv(tables).encode("utf-8-sig")
