"""The mark of the whole from all marks in force, whatever their scheme."""

from __future__ import annotations

from collections.abc import Sequence

from redactor.markings.cui import CuiMark, print_cui_banner, roll_up_cui
from redactor.markings.plain import PlainMark, print_plain, roll_up_plain
from redactor.markings.records import Parsed
from redactor.markings.us_mark import NATO_BANNERS, Authority, UsMark, print_banner, resolved
from redactor.markings.us_rollup import roll_up_us
from redactor.model import RollUp
from redactor.policy import Scheme


def height(reading: Parsed) -> int:
    """Return the rank for comparison across schemes; -1 where none is fair."""
    return -1 if reading.rank is None else reading.rank


def roll_up(readings: Sequence[Parsed], schemes: Sequence[Scheme], banner: UsMark | None = None) -> RollUp | None:
    """Return the overall marking, in the scheme of the highest mark; None without marks.

    Args:
        readings: marks in force.
        schemes: in the order of their priority.
        banner: of the document, for portions that leave out its release list.
    """
    levelled = [reading for reading in readings if isinstance(reading.mark, UsMark | CuiMark | PlainMark)]
    if not levelled:
        return None
    order = {scheme.key: n for n, scheme in enumerate(schemes)}
    by_key = {scheme.key: scheme for scheme in schemes}

    def weight(reading: Parsed) -> tuple[float, bool, int]:
        scheme = by_key[reading.scheme]
        above_public = scheme.is_classification and reading.rank is None and not reading.public
        # "(U)" beside "(CUI)": what is controlled is never rolled up into what is not.
        own = 0.5 if above_public else float(height(reading))
        return (own, scheme.is_classification, -order[reading.scheme])

    scheme = by_key[max(levelled, key=weight).scheme]
    return roll_up_scheme([reading for reading in levelled if reading.scheme == scheme.key], scheme, banner)


def roll_up_scheme(readings: Sequence[Parsed], scheme: Scheme, banner: UsMark | None = None) -> RollUp:
    """Return the overall marking of marks of one scheme.

    Raises:
        ValueError: no marks.
    """
    us = [reading.mark for reading in readings if isinstance(reading.mark, UsMark)]
    if us:
        return _us(roll_up_us([resolved(mark, banner) if banner else mark for mark in us]), scheme)
    cui = [reading.mark for reading in readings if isinstance(reading.mark, CuiMark)]
    if cui:
        return RollUp(scheme.key, print_cui_banner(roll_up_cui(cui)), "CUI", None)
    whole = roll_up_plain([reading.mark for reading in readings if isinstance(reading.mark, PlainMark)], scheme)
    level = scheme.level(whole.level)
    return RollUp(
        scheme.key, print_plain(whole, scheme), level.banner if level else "", level.rank if level else None
    )


def _us(whole: UsMark, scheme: Scheme) -> RollUp:
    level = scheme.level(whole.level)
    assert level is not None
    name = NATO_BANNERS[whole.level] if whole.authority is Authority.NATO else level.banner
    return RollUp(scheme.key, print_banner(whole, scheme), name, level.rank)
