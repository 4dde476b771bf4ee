"""The same made-up name for the same person over all that is exported together: "Person A", "Email address B".

Names are compared by their words: "Mr John Smith", "Smith, J." and "Smith" are one person as long as no other
Smith is known; of two Smiths the bare surname is a third. Nothing is kept on disk: the list would be the key.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Final

from redactor.redaction.labels import DRAWN_KIND, TERM_KIND
from redactor.text import fold_text

PERSON: Final = "PERSON"
_WORD: Final = re.compile(r"\w+")
_TITLE_WORDS: Final = """
mr mrs ms miss mx dr prof professor sir dame lord lady rev hon judge captain capt major maj colonel col general gen
lieutenant lt sergeant sgt herr frau monsieur madame mme senor senora don dona
"""
_TITLES: Final = frozenset(_TITLE_WORDS.split())
_SPOKEN: Final = {TERM_KIND: "Item", DRAWN_KIND: "Area", "EMAIL_ADDRESS": "E-mail address"}


@dataclass(slots=True)
class _Person:
    """A person as known so far: the words of the longest form, and the pseudonym once it was used."""

    words: frozenset[str]
    name: str = ""


@dataclass(slots=True)
class PseudonymBook:
    """Gives out pseudonyms, in the order in which they are first asked for.

    `learn` all names of a document before the first `name_of`, so that a bare surname finds its person.
    """

    _people: list[_Person] = field(default_factory=list)
    _others: dict[tuple[str, str], str] = field(default_factory=dict)
    _used: Counter[str] = field(default_factory=Counter)
    _engine: Any = None

    def learn(self, names: Iterable[str]) -> None:
        """Take the names of persons in; the forms with most words first."""
        found = {words for name in names if (words := _words(name))}
        for words in sorted(found, key=lambda w: (-sum(len(word) > 1 for word in w), sorted(w))):
            self._person(words)

    def name_of(self, kind: str, text: str) -> str:
        """Return the pseudonym of a text, by way of the anonymiser engine of Presidio and its custom operator."""
        from presidio_anonymizer import AnonymizerEngine  # 0.3 s, only for this appearance
        from presidio_anonymizer.entities import OperatorConfig, RecognizerResult

        if self._engine is None:
            self._engine = AnonymizerEngine()
        whole = RecognizerResult(entity_type=kind, start=0, end=len(text), score=1.0)
        # The engine also tries operators on a sample text, which must not use up a name.
        own = {"lambda": lambda part: self._given(kind, part) if part == text else part}
        done = self._engine.anonymize(text, [whole], {kind: OperatorConfig("custom", own)})
        return str(done.text)

    def _given(self, kind: str, text: str) -> str:
        words = _words(text)
        if kind == PERSON and words:
            person = self._person(words)
            person.name = person.name or self._next("Person")
            return person.name
        key = (kind, fold_text(text))
        if key not in self._others:
            spoken = _SPOKEN.get(kind) or kind.replace("_", " ").capitalize()
            self._others[key] = self._next(spoken)
        return self._others[key]

    def _person(self, words: frozenset[str]) -> _Person:
        """Return the one person that the words fit, else a new one."""
        equal = [person for person in self._people if person.words == words]
        fits = equal or [person for person in self._people if _same(words, person.words)]
        if len(fits) == 1:
            fits[0].words |= {word for word in words if len(word) > 1}
            return fits[0]
        person = _Person(words)
        self._people.append(person)
        return person

    def _next(self, spoken: str) -> str:
        number = self._used[spoken]
        self._used[spoken] += 1
        return f"{spoken} {_letters(number)}"


def _words(name: str) -> frozenset[str]:
    """Return the telling words of a name: no titles, no possessive s."""
    words = _WORD.findall(re.sub(r"['’]s\b", "", fold_text(name)))
    kept = frozenset(word for word in words if word not in _TITLES)
    return kept if any(len(word) > 1 for word in kept) else frozenset()


def _same(one: frozenset[str], other: frozenset[str]) -> bool:
    """True when every word of the shorter name stands in the longer one, if only as an initial."""
    short, long = sorted((one, other), key=len)
    full = {word for word in short if len(word) > 1}
    initials = {word[0] for word in long - full}
    return bool(full) and full <= long and all(word in initials for word in short - full)


def _letters(number: int) -> str:
    """A to Z, then AA, AB ... as the columns of a table."""
    out = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        out = chr(ord("A") + rest) + out
    return out
