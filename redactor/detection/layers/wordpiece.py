"""Cuts text into words and BERT word pieces, with the shape of each word."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

# One character of a script without spaces is a word, as in BERT's basic tokenizer; so is each sign.
_UNSPACED = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_WORD = re.compile(rf"[{_UNSPACED}]|(?:(?![{_UNSPACED}])[^\W_][\u0300-\u036f]*)+|[^\w\s]|_")
_LONGEST = 60
UNKNOWN, BEGIN, END, PAD = "[UNK]", "[CLS]", "[SEP]", "[PAD]"
# Shapes of a word; the encoder's vocabulary is lower case, so the model is told by a second embedding.
LOWER, TITLE, CAPITALS, MIXED = range(4)
NEW_LINE = 4
SHAPES = 8


@dataclass(frozen=True, slots=True)
class Word:
    """A word or sign of a text.

    Attributes:
        start: code points from the start of the text.
        end: likewise, exclusive.
        pieces: rows of the vocabulary.
        shape: LOWER, TITLE, CAPITALS or MIXED, plus NEW_LINE when a line begins with it.
    """

    start: int
    end: int
    pieces: tuple[int, ...]
    shape: int


class WordPieces:
    """The vocabulary of a model. Cheap on long texts: each distinct word is cut once."""

    def __init__(self, vocabulary: list[str]) -> None:
        self._rows = {piece: row for row, piece in enumerate(vocabulary)}
        self.begin, self.end, self.pad = self._rows[BEGIN], self._rows[END], self._rows[PAD]
        self._unknown = self._rows[UNKNOWN]
        self._cut: dict[str, tuple[int, ...]] = {}

    @classmethod
    def read(cls, path: Path) -> WordPieces:
        """Read a vocabulary of one piece a line."""
        return cls(path.read_text(encoding="utf-8").splitlines())

    def words(self, text: str) -> list[Word]:
        """Return the words of `text` in order."""
        found, last = [], 0
        for match in _WORD.finditer(text):
            start, end = match.span()
            begins_line = NEW_LINE if last == 0 or "\n" in text[last:start] else 0
            word = match.group()
            found.append(Word(start, end, self._pieces(word), _shape(word) + begins_line))
            last = end
        return found

    def _pieces(self, word: str) -> tuple[int, ...]:
        cut = self._cut.get(word)
        if cut is None:
            if len(self._cut) > 100_000:
                self._cut.clear()
            cut = self._cut[word] = self._cut_up(_plain(word))
        return cut

    def _cut_up(self, word: str) -> tuple[int, ...]:
        if not word or len(word) > _LONGEST:
            return (self._unknown,)
        pieces, start, rows = [], 0, self._rows
        while start < len(word):
            for end in range(len(word), start, -1):
                row = rows.get(word[start:end] if start == 0 else f"##{word[start:end]}")
                if row is not None:
                    break
            else:
                return (self._unknown,)
            pieces.append(row)
            start = end
        return tuple(pieces)


def _plain(word: str) -> str:
    if word.isascii():
        return word.lower()
    return "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")


def _shape(word: str) -> int:
    if word.islower() or not any(c.isalpha() for c in word):
        return LOWER
    if word.isupper() and len(word) > 1:
        return CAPITALS
    return TITLE if word[0].isupper() and not any(c.isupper() for c in word[1:]) else MIXED
