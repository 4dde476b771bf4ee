"""The same made-up name for the same person over all that is exported together: "Person A", "Email address B".

Names are compared by their words: "Mr John Smith", "Smith, J." and "Smith" are one person as long as no other
Smith is known; of two Smiths the bare surname is a third. What is kept with a case are hashes of words under the
case's own key, never a name: the list in clear would be the key to every redaction.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

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


class _Word(NamedTuple):
    """A word of a name and its first letter, both as the book's key makes them; an initial is not full."""

    key: str
    initial: str
    is_full: bool


_Name = frozenset[_Word]


@dataclass(slots=True)
class _Person:
    """A person as known so far: the words of the longest form, and the pseudonym once it was used."""

    words: _Name
    name: str = ""


def _plain(text: str) -> str:
    return text


@dataclass(slots=True)
class PseudonymBook:
    """Gives out pseudonyms, in the order in which they are first asked for.

    `learn` all names of a document before the first `name_of`, so that a bare surname finds its person.

    Attributes:
        key: what words become before they are kept: a case's keyed hash, or nothing for a book in memory.
    """

    key: Callable[[str], str] = _plain
    _people: list[_Person] = field(default_factory=list)
    _others: dict[tuple[str, str], str] = field(default_factory=dict)
    _used: Counter[str] = field(default_factory=Counter)
    _engine: Any = None

    @classmethod
    def kept(cls, key: Callable[[str], str], record: str) -> PseudonymBook:
        """Return the book that `to_json` wrote under the same key; "" gives an empty one."""
        book = cls(key)
        if record:
            found = json.loads(record)
            book._people = [_Person(frozenset(_Word(*w) for w in words), name) for words, name in found["people"]]
            book._others = {(kind, digest): name for kind, digest, name in found["others"]}
            book._used = Counter(found["used"])
        return book

    def to_json(self) -> str:
        """Return the book to be kept; with a keyed hash as `key` no name can be read in it."""
        return json.dumps({
            "people": [[sorted(person.words), person.name] for person in self._people],
            "others": [[*place, name] for place, name in self._others.items()],
            "used": self._used,
        })  # fmt: skip

    def learn(self, names: Iterable[str]) -> None:
        """Take the names of persons in; the forms with most words first."""
        found = {words for name in names if (words := self._words(name))}
        for words in sorted(found, key=lambda w: (-sum(word.is_full for word in w), sorted(w))):
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
        words = self._words(text)
        if words and (kind == PERSON or (kind == TERM_KIND and len(self._fitting(words)) == 1)):
            person = self._person(words)
            person.name = person.name or self._next("Person")
            return person.name
        place = (kind, self.key(fold_text(text)))
        if place not in self._others:
            spoken = _SPOKEN.get(kind) or kind.replace("_", " ").capitalize()
            self._others[place] = self._next(spoken)
        return self._others[place]

    def _person(self, words: _Name) -> _Person:
        """Return the one person that the words fit, else a new one."""
        fits = self._fitting(words)
        if len(fits) == 1:
            fits[0].words |= {word for word in words if word.is_full}
            return fits[0]
        person = _Person(words)
        self._people.append(person)
        return person

    def _fitting(self, words: _Name) -> list[_Person]:
        equal = [person for person in self._people if person.words == words]
        return equal or [person for person in self._people if _same(words, person.words)]

    def _words(self, name: str) -> _Name:
        """Return the telling words of a name: no titles, no possessive s."""
        words = _WORD.findall(re.sub(r"['’]s\b", "", fold_text(name)))
        kept = {word for word in words if word not in _TITLES}
        if not any(len(word) > 1 for word in kept):
            return frozenset()
        return frozenset(_Word(self.key(word), self.key(word[0]), len(word) > 1) for word in kept)

    def _next(self, spoken: str) -> str:
        number = self._used[spoken]
        self._used[spoken] += 1
        return f"{spoken} {_letters(number)}"


def _same(one: _Name, other: _Name) -> bool:
    """True when every word of the shorter name stands in the longer one, if only as an initial."""
    short, long = sorted((one, other), key=len)
    full = {word for word in short if word.is_full}
    initials = {word.initial for word in long - full}
    return bool(full) and full <= long and all(word.key in initials for word in short - full)


def _letters(number: int) -> str:
    """A to Z, then AA, AB ... as the columns of a table."""
    out = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        out = chr(ord("A") + rest) + out
    return out
