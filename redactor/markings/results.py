"""The banner of what stays: rolled up from the marks whose text is released."""

from __future__ import annotations

from collections.abc import Sequence

from redactor.markings.parsing import parse_mark
from redactor.markings.records import Parsed
from redactor.markings.rollup import roll_up
from redactor.markings.us_mark import UsMark
from redactor.model import Marking, RollUp
from redactor.policy import Scheme, list_schemes, load_scheme


def reparsed(mark: Marking, schemes: Sequence[Scheme]) -> Parsed | None:
    """Return the reading of a mark's canonical text in its own scheme, None when it has none."""
    own = [scheme for scheme in schemes if scheme.key == mark.scheme]
    text = mark.canonical
    portion = text.startswith("(") and text.endswith(")")
    readings = parse_mark(text[1:-1] if portion else text, own, portion=portion, mend=False) if own else []
    return readings[0] if readings else None


def all_schemes() -> tuple[Scheme, ...]:
    """Return every scheme in the order of priority."""
    return tuple(sorted(map(load_scheme, list_schemes()), key=lambda scheme: scheme.priority))


def result_banner(stays: Sequence[Marking], banners: Sequence[Marking]) -> RollUp | None:
    """Return the overall marking of a release; None when nothing says what it is.

    Args:
        stays: portion marks whose text is released.
        banners: of the document as it was, for portions that leave out their release list, and for the scheme
            whose lowest level is written when no portion stays.
    """
    schemes = all_schemes()
    old = [reading for mark in banners if (reading := reparsed(mark, schemes))]
    us_banner = next((reading.mark for reading in old if isinstance(reading.mark, UsMark)), None)
    readings = [reading for mark in stays if (reading := reparsed(mark, schemes))]
    if readings:
        return roll_up(readings, schemes, us_banner)
    for mark in banners:
        scheme = next((scheme for scheme in schemes if scheme.key == mark.scheme), None)
        lowest = (
            next((level for level in scheme.levels if level.public and not level.legacy), None) if scheme else None
        )
        if scheme and lowest:
            return RollUp(scheme.key, lowest.banner, lowest.banner, lowest.rank)
    return None
