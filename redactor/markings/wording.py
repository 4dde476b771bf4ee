"""Marks that a person wants to write: read, put into their canonical form, compared with what is there."""

from __future__ import annotations

from collections.abc import Sequence

from redactor.errors import UsageError
from redactor.markings.parsing import parse_mark
from redactor.markings.records import Parsed
from redactor.markings.results import all_schemes, reparsed
from redactor.markings.rollup import height, roll_up, roll_up_scheme
from redactor.markings.us_mark import UsMark
from redactor.model import Marking, RollUp
from redactor.policy import Scheme

# Defects with which a new mark is never written; order and separators are mended by the canonical form.
_REFUSED = frozenset(("invalid", "rel_to", "retired", "requires", "level"))


def wanted_mark(text: str, scheme: str = "", prefer: Sequence[str] = ()) -> Parsed:
    """Read a mark that is to be written: "SECRET//NOFORN", "(U)", "OFFICIAL-SENSITIVE - PERSONAL DATA".

    Args:
        text: in any form that the grammar reads; parentheses make it a portion mark.
        scheme: key of its scheme; "" to choose.
        prefer: keys of schemes that the document uses already.

    Raises:
        UsageError: it is no mark, of no such scheme, or defective.
    """
    schemes = [entry for entry in all_schemes() if not scheme or entry.key == scheme]
    if not schemes:
        raise UsageError("There is no such marking scheme.", f"Known: {', '.join(s.key for s in all_schemes())}.")
    bare = text.strip()
    portion = bare.startswith("(") and bare.endswith(")")
    readings = parse_mark(bare[1:-1] if portion else bare, schemes, portion=portion, mend=False)
    sound = [reading for reading in readings if not reading.unknown]
    if not sound:
        raise UsageError("The marking that was given is no mark of a known scheme.", "Check its words and order.")
    chosen = min(sound, key=lambda r: (r.scheme not in prefer, _order(r.scheme, schemes)))
    problem = next((p for p in chosen.problems if p.type in _REFUSED), None)
    if problem:
        raise UsageError(f"The marking can't be written: {problem.text}", problem.fix)
    return chosen


def _order(key: str, schemes: Sequence[Scheme]) -> int:
    return next((n for n, scheme in enumerate(schemes) if scheme.key == key), len(schemes))


def highest_mark(marks: Sequence[Marking], more: Sequence[Parsed] = ()) -> RollUp | None:
    """Return the overall marking of marks in force and of marks that will be written; None without any."""
    schemes = all_schemes()
    old = [reading for mark in marks if (reading := reparsed(mark, schemes))]
    banner = next((r.mark for r in old if isinstance(r.mark, UsMark) and not r.canonical.startswith("(")), None)
    readings = [*old, *more]
    return roll_up(readings, schemes, banner) if readings else None


def is_below(wanted: Parsed, highest: RollUp) -> bool:
    """True when a mark says less than the overall marking: a lower level, or a control that is missing."""
    schemes = all_schemes()
    other = next(
        (r for r in parse_mark(highest.canonical, schemes, mend=False) if r.scheme == highest.scheme), None
    )
    if other is None:
        return False
    if wanted.scheme != highest.scheme:
        return height(wanted) < height(other) or (other.rank is None and not other.public and wanted.public)
    scheme = next(entry for entry in schemes if entry.key == wanted.scheme)
    together = roll_up_scheme([wanted, other], scheme)
    return together.canonical != roll_up_scheme([wanted], scheme).canonical
