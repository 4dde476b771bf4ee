"""Lists of countries and organisations in REL TO, DISPLAY ONLY, FGI, JOINT: order, tetragraphs, intersections.

Source of the rules: IC Markings System Register and Manual (2016), REL TO and tetragraph sections.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from redactor.markings.records import Problem
from redactor.policy import Scheme, load_scheme

HOME = "USA"
_SPLIT = re.compile(r"\s*[,;]\s*|\s+AND\s+|\s+")
_ENTRY = re.compile(r"[A-Z][A-Z_]{1,}\Z")
# The schemes write the members of these out when lists are compared.
_EXPANDED = ("TEYE", "ACGU", "FVEY")


def register() -> Scheme:
    """Return the scheme that holds the lists of countries."""
    return load_scheme("us_ic")


@lru_cache(maxsize=1)
def known_entries() -> frozenset[str]:
    """Return every trigraph and tetragraph that may stand in a list."""
    scheme = register()
    return frozenset(scheme.list("countries") + scheme.list("tetragraphs") + scheme.list("deprecated_tetragraphs"))


def split_list(text: str) -> tuple[str, ...]:
    """Split a folded list: "USA, CAN, GBR" or "CAN GBR USA"."""
    return tuple(entry for entry in _SPLIT.split(text.strip()) if entry)


def is_list(text: str) -> bool:
    """True when each entry has the form of a country or organisation and at least one is known."""
    entries = split_list(text)
    return (
        bool(entries)
        and all(_ENTRY.match(entry) for entry in entries)
        and any(entry in known_entries() for entry in entries)
    )


def sort_entries(entries: Iterable[str], *, home_first: bool = False) -> tuple[str, ...]:
    """Sort: (USA,) trigraphs by alphabet, then the longer names by alphabet; duplicates leave."""

    def key(entry: str) -> tuple[int, str]:
        if home_first and entry == HOME:
            return (0, entry)
        return (1 if entry in register().list("countries") else 2, entry)

    return tuple(sorted(set(entries), key=key))


def expand(entries: Iterable[str]) -> frozenset[str]:
    """Return the set of countries, with FVEY, ACGU and TEYE written out."""
    scheme = register()
    members: set[str] = set()
    for entry in entries:
        members.update(scheme.list(entry) if entry in _EXPANDED else (entry,))
    return frozenset(members)


def collapse(members: Iterable[str]) -> tuple[str, ...]:
    """Write a set of countries in the shortest customary form: FVEY when it is exactly those five."""
    unique = frozenset(members)
    if unique == frozenset(register().list("FVEY")):
        return (HOME, "FVEY")
    return sort_entries(unique, home_first=True)


def check_release_list(entries: tuple[str, ...], control: str) -> list[Problem]:
    """Return what is wrong with the list of a REL TO."""
    rule = f"{control} list"
    problems = []
    right = sort_entries(entries, home_first=True)
    fixed = f"Write {control} {', '.join(sort_entries((HOME, *entries), home_first=True))}."
    if HOME not in entries:
        problems.append(Problem("rel_to", f"{control} without USA.", fixed, rule))
    elif entries[0] != HOME:
        problems.append(Problem("rel_to", f"USA must stand first in {control}.", fixed, rule))
    elif entries == (HOME,):
        problems.append(Problem("rel_to", f"{control} USA alone is not allowed.", "Write NOFORN.", rule))
    elif entries != right:
        problems.append(Problem("order", f"The list of {control} is out of order.", fixed, rule))
    return problems + check_entries(entries, rule)


def check_entries(entries: tuple[str, ...], rule: str) -> list[Problem]:
    """Return a problem for each entry that is unknown, outdated or stands twice."""
    problems = []
    old = register().list("deprecated_tetragraphs")
    for entry in sorted(set(entries)):
        if entry in old:
            problems.append(Problem("retired", f"{entry} is no longer in use.", "Name the countries.", rule))
        elif entry not in known_entries():
            problems.append(Problem("invalid", f"{entry} is no known country or organisation code.", "", rule))
    if len(set(entries)) < len(entries):
        problems.append(Problem("duplicate", "An entry of the list stands twice.", "Leave one.", rule))
    return problems
