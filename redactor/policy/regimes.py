"""Regimes of reason codes: why a text may be withheld, by which law, and what a code demands beside it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from redactor.model import Marking
from redactor.policy.fields import Fields
from redactor.policy.frozen import FrozenMap
from redactor.policy.resources import list_data_files, overlaid, user_overlay

_TOKEN = re.compile(r"\d+|[^\W\d_]+|(?<=\d)\.(?=\d)|(?<=\([a-z])\.(?=\d)")
_SECTION = re.compile(r"^\s*(?:§|art(?:icle)?\b\.?|s(?:ec(?:tion)?)?\b\.?|s(?=\.?\s?\d)\.?)\s*", re.IGNORECASE)

# What a code may demand beside itself: field -> the question that the app asks.
NEEDS = {
    "statute": "the statute that forbids release",
    "order": "the Executive order and the paragraph",
    "level": "the classification level",
    "privilege": "the privilege",
    "harm": "the harm that release would do",
    "public_interest": "why the public interest does not outweigh it",
    "term": "until when the restriction holds",
    "holder": "the holder of the information",
}


# What a law asks for beside each code: checked before a release (release/duties.py).
DUTIES = {
    "code": "a reason code at each deletion, printed at the place",
    "section": "the section of the law at each deletion, not of need printed at the place",
    "needs": "what a reason code asks for beside it",
    "harm": "the foreseeable harm for each exemption that release would do",
    "segregability": "a statement that every reasonably segregable part is released",
    "severance": "a statement that every part that can be severed is disclosed",
    "volume": "the volume withheld",
    "term": "a term that is not past and within the most that the law allows",
}


class CodeKind(StrEnum):
    """What a code is in its law."""

    EXEMPTION = "exemption"
    EXCLUSION = "exclusion"
    ADMINISTRATIVE = "administrative"
    TAG = "tag"


@dataclass(frozen=True, slots=True)
class ReasonCode:
    """One reason code.

    Attributes:
        code: as the law writes it: "(b)(6)".
        regime: key of its regime.
        label: what it protects, a few words.
        citation: of the law.
        discretionary: True when the body may release in spite of it (a harm or public-interest test stands).
        needs: what must be given beside it: keys of `NEEDS`.
        public_label: what is printed at the place of deletion.
        verified: False when the entry was not checked against the text of the law; show that beside it.
        kind: exemption, exclusion, administrative (non-responsive, duplicate) or an internal tag.
    """

    code: str
    regime: str
    label: str
    citation: str
    discretionary: bool
    needs: tuple[str, ...]
    public_label: str
    verified: bool
    kind: CodeKind = CodeKind.EXEMPTION


@dataclass(frozen=True, slots=True)
class MarkingCode:
    """Which code fits text that is withheld because of its marking.

    Attributes:
        schemes: keys of the schemes it speaks of.
        caveats: texts of which the mark must carry one; empty means any mark.
        min_rank: the mark's rank at least; None for marks without a rank too.
        code: of the regime.
        given: answers that the code needs; "{level}" stands for the mark's level.
    """

    schemes: tuple[str, ...]
    code: str
    caveats: tuple[str, ...] = ()
    min_rank: int | None = None
    given: Mapping[str, str] = FrozenMap()

    def fits(self, marking: Marking) -> bool:
        """True when the code may be proposed for text under this marking."""
        if marking.scheme not in self.schemes:
            return False
        if self.min_rank is not None and (marking.rank is None or marking.rank < self.min_rank):
            return False
        carried = {text.removeprefix("SP-") for text in (*marking.caveats, *marking.dissem)}
        return not self.caveats or bool(carried & set(self.caveats))


@dataclass(frozen=True, slots=True)
class Regime:
    """A law's reason codes. `as_of` is an ISO date, `privileges` the values for a code that needs one.

    `marking_codes`: which code fits a marking; the first that fits wins.
    `duties` are keys of DUTIES: what the law asks for as a whole.
    """

    key: str
    title: str
    as_of: str
    source: str
    verified: bool
    codes: tuple[ReasonCode, ...]
    privileges: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    marking_codes: tuple[MarkingCode, ...] = ()
    duties: tuple[str, ...] = ()

    def code_for(self, marking: Marking) -> tuple[str, Mapping[str, str]]:
        """Return (code, answers given with it) for text withheld because of a marking; ("", {}) when none fits."""
        found = next((entry for entry in self.marking_codes if entry.fits(marking)), None)
        if found is None:
            return "", {}
        return found.code, {key: text.replace("{level}", marking.level) for key, text in found.given.items()}

    def find(self, text: str) -> ReasonCode | None:
        """Return the code meant by any of its printed forms ("(b)(6)", "b6", "b(6)", "B6", "s.40"), or None."""
        wanted = _normal(text)
        return next((code for code in self.codes if _normal(code.code) == wanted), None) if wanted else None


def _normal(text: str) -> str:
    return " ".join(_TOKEN.findall(_SECTION.sub("", text.strip()).casefold()))


def list_regimes(overlay: Path | None = None) -> tuple[str, ...]:
    """Return the keys of all regimes, sorted."""
    return list_data_files("regimes", overlay or user_overlay())


def load_regime(key: str, overlay: Path | None = None) -> Regime:
    """Load and check a regime.

    Args:
        key: such as "us_foia"; see `list_regimes`.
        overlay: a folder with a regimes/ folder of the user's, whose codes are added or replace; None for the
            folder of `user_overlay`.

    Raises:
        ResourceError: missing or invalid; the sentence names file, entry and problem.
    """
    return _load_regime(key, overlay or user_overlay())


@lru_cache(maxsize=64)
def _load_regime(key: str, overlay: Path | None) -> Regime:
    content, file = overlaid("regimes", key, overlay, {"codes": "code"})
    fields = Fields(content, file)
    if fields.text("key") != key:
        raise fields.error("key", "must be the name of the file")
    title, citation = fields.text("title"), fields.text("citation")
    verified = fields.flag("verified")
    codes = tuple(_code(entry, key, citation, verified) for entry in fields.entries("codes", required=True))
    fields.unique("codes", [_normal(code.code) for code in codes])
    if not codes:
        raise fields.error("codes", "is empty")
    regime = Regime(
        key=key,
        title=title,
        as_of=fields.as_of(),
        source=fields.text("source"),
        verified=verified,
        codes=codes,
        privileges=fields.texts("privileges"),
        notes=fields.texts("notes"),
        marking_codes=tuple(_marking_code(entry) for entry in fields.entries("marking_codes")),
        duties=_duties(fields),
    )
    unlisted = [entry.code for entry in regime.marking_codes if regime.find(entry.code) is None]
    if unlisted:
        raise fields.error("marking_codes", f"has {unlisted[0]!r}, which is not listed under codes")
    fields.done()
    return regime


def _marking_code(fields: Fields) -> MarkingCode:
    entry = MarkingCode(
        schemes=fields.texts("schemes"),
        code=fields.text("code"),
        caveats=fields.texts("caveats"),
        min_rank=fields.number("min_rank", None, 0, 4),
        given=fields.text_map("given"),
    )
    fields.done()
    return entry


def _duties(fields: Fields) -> tuple[str, ...]:
    duties = fields.texts("duties")
    for duty in duties:
        if duty not in DUTIES:
            raise fields.error("duties", f"has {duty!r}; known are {', '.join(DUTIES)}")
    return duties


def _code(fields: Fields, regime: str, citation: str, verified: bool) -> ReasonCode:
    code = fields.text("code")
    fields.named(code)
    if not _normal(code):
        raise fields.error("code", "has no letter or digit")
    needs = fields.texts("needs")
    unknown = [need for need in needs if need not in NEEDS]
    if unknown:
        raise fields.error("needs", f"has {unknown[0]!r}; known are {', '.join(NEEDS)}")
    reason = ReasonCode(
        code=code,
        regime=regime,
        label=fields.text("label"),
        citation=fields.text("citation", citation.replace("{code}", code)),
        discretionary=fields.flag("discretionary", False),
        needs=needs,
        public_label=fields.text("public_label", code),
        verified=fields.flag("verified", verified),
        kind=fields.choice("kind", CodeKind, CodeKind.EXEMPTION),
    )
    fields.done()
    return reason
