"""A person found once is found everywhere: parts of the name, initials, surname first, capitals, line ends."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from redactor.detection.hits import Hit
from redactor.detection.lexicon import is_common_word, is_given_name, is_known_name, is_surname, is_title

_TOKEN = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
# What may stand between two words of one name: spaces, a comma, a full stop, an underscore, one line end.
_GAP = re.compile(r"[ \t,._\xa0]{0,3}\n?[ \t]{0,4}")
_SURE_PHRASE, _SURE_WORD = 0.6, 0.7
_MIN_MISSPELT = 5
_LOWER_WORD = re.compile(r"\b[a-z]{2,}\b")
_MAX_LOWER_WORDS = 100_000
# "mail.example.org": what a hasty rule takes for a name must not mark every part of every address.
_MACHINE = re.compile(r"[\w-]\.[a-z]{2,}|[@/\\]")
_IN_DOCUMENT, _IN_CASE = "elsewhere in the document", "in another document of the case"
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv", "esq", "phd", "md"})


@dataclass(frozen=True, slots=True)
class _Variant:
    words: tuple[str, ...]
    confidence: float
    what: str
    where: str = _IN_DOCUMENT


class NameIndex:
    """The variants of all people found, by their first word.

    Args:
        exceptions: forms, in any case, that are not spread: "May", "the Hague".
    """

    def __init__(self, exceptions: Iterable[str] = ()) -> None:
        self._by_first: dict[str, dict[tuple[str, ...], _Variant]] = {}
        self._known: dict[tuple[str, ...], str] = {}
        self._near: dict[str, str] = {}
        self._exceptions = frozenset(tuple(w.casefold() for w in _tokens(form)) for form in exceptions)

    def __bool__(self) -> bool:
        return bool(self._by_first)

    @property
    def names(self) -> tuple[str, ...]:
        """The names that are spread, as they stood."""
        return tuple(self._known.values())

    def add(self, name: str, confidence: float, *, in_case: bool = False) -> None:
        """Add a person's name as it stands in the text. Doubtful names are not spread.

        Args:
            name: "Oskar Vreltmann", "VRELTMANN, Oskar", "Mr Vreltmann's".
            confidence: of the finding; below 0.6 (0.7 for one word) it is left out.
            in_case: True when it was found in another document.
        """
        words = name_words(name)
        if _MACHINE.search(name):
            return
        if not words or confidence < (_SURE_PHRASE if len(words) > 1 else _SURE_WORD) or words in self._known:
            return
        self._known[words] = name
        where = _IN_CASE if in_case else _IN_DOCUMENT
        for variant in _variants(words, confidence):
            if variant.words not in self._exceptions:
                placed = replace(variant, where=where)
                self._by_first.setdefault(variant.words[0], {}).setdefault(variant.words, placed)
        for word in {words[-1], words[0]} if len(words) > 1 else {words[-1]}:
            if len(word) >= _MIN_MISSPELT and not is_common_word(word):
                for shape in _one_letter_less(word):
                    self._near.setdefault(shape, word)

    def find(self, text: str, lower_words: frozenset[str]) -> Iterator[Hit]:
        """Yield every place in `text` where a variant stands.

        Args:
            text: to be searched.
            lower_words: words that the document writes in lower case: alone they are no sign of a name.
        """
        tokens = [(m.start(), m.end()) for m in _TOKEN.finditer(text)]
        folded = [text[a:b].casefold() for a, b in tokens]
        at = 0
        while at < len(tokens):
            hit, used = self._match(text, tokens, folded, at, lower_words)
            if hit:
                yield hit
            at += used

    def _match(
        self, text: str, tokens: list[tuple[int, int]], folded: list[str], at: int, lower_words: frozenset[str]
    ) -> tuple[Hit | None, int]:
        first = _bare(folded[at])
        candidates = self._by_first.get(first)
        if candidates is None:
            return self._misspelt(text, tokens[at], first), 1
        best: tuple[int, _Variant] | None = None
        for variant in candidates.values():
            used = _length_of(text, tokens, folded, at, variant.words)
            if used and (best is None or used > best[0]):
                best = used, variant
        if best is None:
            return None, 1
        used, variant = best
        start, end = tokens[at][0], tokens[at + used - 1][1]
        if text[end - 2 : end].casefold() == "'s":
            end -= 2
        confidence = (
            variant.confidence if used > 1 else _single_confidence(text, start, first, variant, lower_words)
        )
        if confidence <= 0:
            return None, 1
        why = f"Propagation: {variant.what} of a person found {variant.where}"
        return Hit(start, end, "PERSON", "propagation", "SAME_PERSON", confidence, why), used

    def _misspelt(self, text: str, token: tuple[int, int], word: str) -> Hit | None:
        if not self._near or len(word) < _MIN_MISSPELT - 1 or not text[token[0]].isupper():
            return None
        if is_common_word(word):
            return None
        for shape in _one_letter_less(word):
            surname = self._near.get(shape)
            if surname and surname != word and (surname[0] == word[0] or surname[1:] == word[1:]):
                why = "Propagation: one letter away from a name of a person found elsewhere"
                start, end = token
                end -= 2 if text[end - 2 : end].casefold() == "'s" else 0
                return Hit(start, end, "PERSON", "propagation", "MISSPELT", 0.25, why)
        return None


class LowerCaseWords:
    """The words that a document writes in lower case, collected batch by batch; the first 100,000 of them."""

    def __init__(self) -> None:
        self._words: set[str] = set()

    def add(self, text: str) -> None:
        """Take in the words of one batch."""
        if len(self._words) < _MAX_LOWER_WORDS:
            self._words.update(_LOWER_WORD.findall(text))

    @property
    def known(self) -> frozenset[str]:
        """The words so far."""
        return frozenset(self._words)


def lower_case_words(texts: Iterable[str]) -> frozenset[str]:
    """Return the words that stand in lower case anywhere in the texts."""
    words = LowerCaseWords()
    for text in texts:
        words.add(text)
    return words.known


def name_words(name: str) -> tuple[str, ...]:
    """Return the words of a name in lower case, given names first, titles and suffixes left out."""
    words = tuple(w.casefold() for w in _tokens(name) if w.casefold() not in _SUFFIXES)
    words = tuple(w for w in words if not is_title(w) or is_surname(w)) or words
    head, comma, _ = name.partition(",")
    if comma and len(words) > 1:
        last = tuple(w.casefold() for w in _tokens(head))
        words = words[len(last) :] + last if len(last) < len(words) else words
    return words


def _tokens(name: str) -> list[str]:
    return [_bare(m.group()) for m in _TOKEN.finditer(name)]


def _bare(word: str) -> str:
    return word[:-2] if len(word) > 3 and word[-2:].casefold() == "'s" else word


def _variants(words: tuple[str, ...], confidence: float) -> Iterator[_Variant]:
    """Yield the ways in which a name comes back; none is surer than the finding that it comes from."""

    def variant(part: tuple[str, ...], share: float, what: str) -> _Variant:
        return _Variant(part, min(share, confidence), what)

    if len(words) == 1:
        yield variant(words, 0.9, "the same name")
        return
    first, last = words[0], words[-1]
    yield variant(words, 0.97, "the full name")
    yield variant((first, last), 0.94, "given name and surname")
    yield variant((last, first), 0.92, "surname and given name")
    yield variant((last, *words[:-1]), 0.92, "surname and given names")
    if len(first) > 1:
        yield variant((first[0], last), 0.9, "initial and surname")
        yield variant((last, first[0]), 0.85, "surname and initial")
    if len(last) > 1:
        yield variant((last,), 0.88, "the surname")
    if len(words) > 2 and len(words[-2]) > 3:
        yield variant(words[-2:], 0.9, "the last two names")
    if len(first) > 2:
        yield variant((first,), 0.75 if is_given_name(first) else 0.62, "the given name")


def _single_confidence(text: str, start: int, word: str, variant: _Variant, lower_words: frozenset[str]) -> float:
    """Rate a single word: it needs a capital, and a word that is also common says little."""
    if not text[start].isupper() or len(word) < 2:
        return 0.0
    if is_common_word(word):
        return 0.35 if is_known_name(word) or is_surname(word) else 0.0
    if word in lower_words and not is_known_name(word):
        return 0.3
    return variant.confidence


def _length_of(
    text: str, tokens: list[tuple[int, int]], folded: list[str], at: int, words: tuple[str, ...]
) -> int:
    """Return how many tokens the words take from `at` on, a middle initial allowed; 0 if they aren't there."""
    position = at
    for n, word in enumerate(words):
        if n:
            if position >= len(tokens) or not _near(text, tokens, position):
                return 0
            if (
                folded[position] != word
                and len(folded[position]) == 1
                and position + 1 < len(tokens)
                and _near(text, tokens, position + 1)
            ):
                position += 1
        if _bare(folded[position]) != word:
            return 0
        position += 1
    return position - at


def _near(text: str, tokens: list[tuple[int, int]], position: int) -> bool:
    return bool(_GAP.fullmatch(text, tokens[position - 1][1], tokens[position][0]))


def _one_letter_less(word: str) -> set[str]:
    """Return the word and what is left of it without one letter; two words one edit apart share one of these."""
    return {word, *(word[:i] + word[i + 1 :] for i in range(len(word)))}
