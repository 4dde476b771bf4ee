"""Unites the name models: each stretch of a text is read by the models of its language, and the tagger vouches."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from redactor.detection.hits import NEAR_MISS, Hit
from redactor.detection.language import SEARCHED, runs
from redactor.detection.layers.names import SpacyNames
from redactor.detection.layers.tagger import Reading, Tag, Tagger
from redactor.detection.lexicon import is_never_name
from redactor.detection.rules.health import is_clinical

# In a language that no model reads, any capital looks like a name: what is found there is only a suggestion.
_FOREIGN_CAP = 0.45
# The least odds that the tagger must give to what spaCy took for a person, and for anything else.
_WITNESS, _SEEN = 0.1, 0.3
# A number that the model alone takes for somebody's is a suggestion: it may be the number of the file itself.
_CODE_CAP = 0.55

_SHORT_CODE = 3

_CODE_SIGNS = frozenset("-/.:_")

_LEAD = re.compile(r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Judge|Officer|M|Mme|Me|Monsieur|Madame)\b\.?\s+)+")

# kind of the tagger -> (entity type, what it is)
_KINDS = {
    "PERSON": ("PERSON", "a person's name"),
    "CODE": ("REFERENCE_NUMBER", "a number or code that stands for one case or person"),
    "LOC": ("LOCATION", "a place"),
    "ORG": ("ORGANIZATION", "an organisation that tells who is meant"),
    "DEM": ("DEMOGRAPHIC", "an origin, profession or other trait of a person"),
    "DATETIME": ("DATE_TIME", "a date or time"),
    "QUANTITY": ("QUANTITY", "an amount, age or duration that tells who is meant"),
    "MISC": ("OTHER_IDENTIFIER", "something else that tells who is meant"),
}
# spaCy's kinds, and what the tagger must see in the same words for the hit to count.
_VOUCHED = {
    "PERSON": ("PERSON",),
    "LOCATION": ("LOC",),
    "ORGANIZATION": ("ORG",),
    "DATE_TIME": ("DATETIME",),
    "NRP": ("DEM", "MISC"),
}


class NameModels:
    """The tagger and the spaCy models; the French one is loaded when French is met."""

    def __init__(self, language: str | None, lines: Mapping[str, float]) -> None:
        """Take the language of all texts, in English, or None to guess it; and the least odds of each kind."""
        self._language = language
        self._lines = lines
        self._tagger = Tagger()
        self._spacy = {"English": SpacyNames()}

    def find(self, text: str, by_rule: Iterable[Hit]) -> list[Hit]:
        """Return what rules and models find in a text, in no order; doubtful hits are kept as near misses.

        A date found by rule counts where the model reads one, too: it knows the texts in which dates matter.
        """
        stretches = [(0, len(text), self._language)] if self._language else runs(text, "English")
        reading = self._tagger.read(text)
        tags = [hit for tag in reading.tags(self._lines) if (hit := self._hit_of(text, tag))]
        ruled = list(by_rule)
        found = [hit for hit in ruled if hit.entity_type != "DATE_TIME"]
        dates = [hit for hit in ruled if hit.entity_type == "DATE_TIME"]
        for start, end, language in stretches:
            dated = [hit for hit in dates if start <= hit.start < end]
            found += [_vouched(hit, reading) for hit in dated] if language in SEARCHED else dated
            inside = [hit for hit in tags if start <= hit.start < end]
            named = self._named(text, start, end, language or "English", reading)
            if language not in SEARCHED:
                inside, named = _damped(inside), _damped(named)
            found += [*inside, *named]
        return found

    def _named(self, text: str, start: int, end: int, language: str, reading: Reading) -> list[Hit]:
        known = language if language in SEARCHED else "English"
        if known not in self._spacy:
            self._spacy[known] = SpacyNames(known)
        hits = next(self._spacy[known].find_all([text[start:end]]), [])
        moved = (hit.moved(hit.start + start, hit.end + start) for hit in hits)
        return list(moved) if known != "English" else [_vouched(hit, reading) for hit in moved]

    def _hit_of(self, text: str, tag: Tag) -> Hit | None:
        if tag.kind == "PUBLIC":
            return None
        entity_type, what = _KINDS[tag.kind]
        span: tuple[int, int] | None = (tag.start, tag.end)
        if tag.kind == "PERSON":
            span = _without_title(text, tag.start, tag.end)
        if tag.kind == "CODE":
            span = _whole_code(text, tag.start, tag.end)
        if span is None or not any(c.isalnum() for c in text[slice(*span)]):
            return None
        words = text[slice(*span)]
        is_doubtful = not tag.is_sure or is_clinical(words) or (tag.kind == "PERSON" and is_never_name(words))
        # "26" leads to nobody: a value of a camera, a number of a page.
        is_doubtful |= tag.kind == "CODE" and sum(map(str.isalnum, words)) < _SHORT_CODE
        odds = min(tag.odds, _CODE_CAP) if tag.kind == "CODE" else tag.odds
        confidence = min(odds, NEAR_MISS) if is_doubtful else odds
        return Hit(*span, entity_type, "tagger", f"TAGGER_{tag.kind}", confidence, f"Tagger: reads as {what}")


def _without_title(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Leave out a title before and a possessive behind; words that only look common stay: the model read them."""
    if text[end - 2 : end].lower() in ("'s", "’s"):
        end -= 2
    lead = _LEAD.match(text, start, end)
    start = lead.end() if lead else start
    return (start, end) if start < end else None


def _whole_code(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen to the whole of a code: half of one, such as "-0417" of "2026-0417", hides nothing."""
    while start > 0 and (text[start - 1].isalnum() or text[start - 1] in _CODE_SIGNS):
        start -= 1
    while end < len(text) and (text[end].isalnum() or text[end] in _CODE_SIGNS):
        end += 1
    while start < end and text[start] in _CODE_SIGNS:
        start += 1
    while end > start and text[end - 1] in _CODE_SIGNS:
        end -= 1
    return start, end


def _vouched(hit: Hit, reading: Reading) -> Hit:
    odds = max(reading.odds_of(kind, hit.start, hit.end) for kind in _VOUCHED[hit.entity_type])
    least = _WITNESS if hit.entity_type == "PERSON" else max(_SEEN, reading.odds_of("PUBLIC", hit.start, hit.end))
    return replace(hit, confidence=min(hit.confidence, NEAR_MISS)) if odds < least else hit


def _damped(hits: list[Hit]) -> list[Hit]:
    return [replace(hit, confidence=min(hit.confidence, _FOREIGN_CAP)) for hit in hits]
