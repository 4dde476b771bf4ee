"""Who may read what is released: a level, or a list of countries."""

from __future__ import annotations

from dataclasses import dataclass

from redactor.errors import UsageError
from redactor.model import Marking, MarkingKind, MarkingStatus

_LEVELS = {"public": 0, "unclassified": 0, "restricted": 1, "confidential": 2, "secret": 3, "top secret": 4}
_COUNTRIES = "rel to "


@dataclass(frozen=True, slots=True)
class Audience:
    """The readers of a release.

    Attributes:
        name: as given.
        rank: the highest rank (Marking.rank) that they may read; None for an audience of countries.
        countries: codes of the countries that must all be released to; empty for an audience by level.
    """

    name: str
    rank: int | None
    countries: frozenset[str] = frozenset()

    def may_read(self, marking: Marking) -> bool:
        """True when text under this marking may go to the audience.

        A marking without a comparable rank is refused rather than guessed. Countries count only where the marking
        names each of them: NOFORN, or a list that leaves one out, refuses.
        """
        if marking.kind is not MarkingKind.MARKING or marking.status is not MarkingStatus.ACTIVE:
            return True
        if self.rank is not None:
            return marking.rank is not None and marking.rank <= self.rank
        return marking.rank == 0 or self.countries <= {country.upper() for country in marking.rel_to}


def parse_audience(text: str | None) -> Audience | None:
    """Return the audience of a policy's words, None when the policy sets none.

    Args:
        text: "public", a level such as "secret", or "REL TO USA, GBR".

    Raises:
        UsageError: the words are none of these.
    """
    if text is None or not text.strip():
        return None
    words = " ".join(text.replace("_", " ").casefold().split())
    if words in _LEVELS:
        return Audience(text, _LEVELS[words])
    countries = frozenset(c.strip().upper() for c in words.removeprefix(_COUNTRIES).split(",") if c.strip())
    if words.startswith(_COUNTRIES) and countries:
        return Audience(text, None, countries)
    raise UsageError(
        "The release audience is not known.", f"Use one of {', '.join(_LEVELS)}, or REL TO with country codes."
    )
