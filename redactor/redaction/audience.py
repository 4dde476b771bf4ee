"""Who may read what is released: the public, a domestic agency with its clearance, or a list of countries.

Which controls an audience may see beside a level is data of each scheme: its lists `open_to_public` and
`open_to_agency`. A control that no list names holds the text back: an audience is never guessed to be cleared.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from redactor.errors import ResourceError, UsageError
from redactor.model import Marking, MarkingKind, MarkingStatus
from redactor.policy import Scheme, load_scheme

_LEVELS = {"unclassified": 0, "restricted": 1, "confidential": 2, "secret": 3, "top secret": 4}
_AGENCY = re.compile(r"(?:(?:a )?domestic agency|agency|domestic)(?:\s*[:,-]?\s*(?:cleared (?:to|for) )?(.+))?")
_COUNTRIES = "rel to "
_HOME_SCHEME = "us_ic"


class AudienceKind(StrEnum):
    """Whom the release is for."""

    PUBLIC = "public"
    AGENCY = "agency"
    COUNTRIES = "countries"


@dataclass(frozen=True, slots=True)
class Audience:
    """The readers of a release.

    Attributes:
        name: as given.
        rank: the highest rank (Marking.rank) that they may read; None for an audience of countries.
        countries: codes of the countries that must all be released to; empty for the other kinds.
        kind: the public, a domestic agency, or countries.
    """

    name: str
    rank: int | None
    countries: frozenset[str] = frozenset()
    kind: AudienceKind = AudienceKind.AGENCY

    def may_read(self, marking: Marking) -> bool:
        """True when text under this marking may go to the audience.

        A marking without a comparable rank is refused rather than guessed, unless its scheme says that it is
        public or, for an agency, only controlled. Countries count only where the marking names each of them:
        NOFORN, or a list that leaves one out, refuses.
        """
        if marking.kind is not MarkingKind.MARKING or marking.status is not MarkingStatus.ACTIVE:
            return True
        scheme = _scheme(marking.scheme)
        if _is_public(marking, scheme):
            return True
        if self.kind is AudienceKind.COUNTRIES:
            return self._is_released_to(marking, scheme)
        if self.kind is AudienceKind.PUBLIC or scheme is None:
            return scheme is None and marking.rank is not None and marking.rank <= (self.rank or 0)
        return self._is_cleared(marking, scheme)

    def _is_released_to(self, marking: Marking, scheme: Scheme | None) -> bool:
        named = _expanded(marking.rel_to)
        # What the list of countries opens, the originator or a compartment may still hold back.
        others = [control for control in _controls(marking) if not _named(control, ("REL TO", "RELIDO"))]
        return bool(named) and self.countries <= named and _all_open(others, scheme, "open_to_countries")

    def _is_cleared(self, marking: Marking, scheme: Scheme) -> bool:
        controlled = marking.rank is None and bool(scheme.list("controlled_levels"))
        if marking.rank is None and not (controlled and marking.level in scheme.list("controlled_levels")):
            return False
        if (marking.rank or 0) > (self.rank or 0):
            return False
        return _all_open(_controls(marking), scheme, "open_to_agency")


def _scheme(key: str) -> Scheme | None:
    try:
        return load_scheme(key)
    except ResourceError:
        return None


def _is_public(marking: Marking, scheme: Scheme | None) -> bool:
    """True for a mark that holds nobody back: a public level whose controls are all open."""
    if scheme is None:
        return False
    level = next((entry for entry in scheme.levels if entry.banner == marking.level), None)
    controls = _controls(marking)
    needed = scheme.list("public_needs")
    if needed and not any(control in needed for control in controls):
        return False
    is_low = marking.rank == 0 or (level is not None and level.public)
    return is_low and _all_open(controls, scheme, "open_to_public")


def _controls(marking: Marking) -> tuple[str, ...]:
    # The category of controlled information says what it is, not who may have it.
    caveats = () if _is_category_scheme(marking.scheme) else marking.caveats
    return (*caveats, *marking.dissem)


def _is_category_scheme(key: str) -> bool:
    scheme = _scheme(key)
    return scheme is not None and scheme.grammar == "cui"


def _all_open(controls: Iterable[str], scheme: Scheme | None, name: str) -> bool:
    allowed = scheme.list(name) if scheme else ()
    return all(_named(control, allowed) for control in controls)


def _named(control: str, names: Iterable[str]) -> bool:
    return any(control == name or control.startswith(f"{name} ") for name in names)


def _expanded(entries: Iterable[str]) -> frozenset[str]:
    home = load_scheme(_HOME_SCHEME)
    codes = {entry.upper() for entry in entries}
    return frozenset(member for code in codes for member in (code, *home.list(code))) if codes else frozenset()


def parse_audience(text: str | None) -> Audience | None:
    """Return the audience of a policy's words, None when the policy sets none.

    Args:
        text: "public", a level such as "secret" (a domestic agency cleared for it), "domestic agency"
            (controlled but unclassified), "domestic agency: secret", or "REL TO USA, GBR".

    Raises:
        UsageError: the words are none of these.
    """
    if text is None or not text.strip():
        return None
    words = " ".join(text.replace("_", " ").casefold().split())
    if words == "public":
        return Audience(text, 0, kind=AudienceKind.PUBLIC)
    agency = _AGENCY.fullmatch(words)
    level = words if agency is None else (agency.group(1) or "unclassified").strip()
    if level in _LEVELS:
        return Audience(text, _LEVELS[level])
    countries = frozenset(re.findall(r"[a-z_]{2,}", words.removeprefix(_COUNTRIES)))
    if words.startswith(_COUNTRIES) and countries:
        return Audience(text, None, _members(countries), AudienceKind.COUNTRIES)
    raise UsageError(
        "The release audience is not known.",
        f"Use public, domestic agency, one of {', '.join(_LEVELS)}, or REL TO with country codes.",
    )


def _members(codes: Iterable[str]) -> frozenset[str]:
    """Write out the groups whose members are known; a group that is not stays a name of its own."""
    home = load_scheme(_HOME_SCHEME)
    return frozenset(member for code in codes for member in (home.list(code.upper()) or (code.upper(),)))
