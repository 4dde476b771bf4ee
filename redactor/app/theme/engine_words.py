"""What the rooms below say, in the language of the window.

Errors, reasons of the gate and explanations are made in English, once, for the command line, logs and the window
alike. Their templates stand in the catalogues (context "Engine", packaging/engine_messages.py reads them out of
the source). A sentence is recognised by its template, and what was filled in is put into the translation: so no
room has to know that there are languages, and a sentence without a translation stays English and whole.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

CONTEXT = "Engine"
_PLACE = re.compile(r"\{(\d)\}")
# Errors put several sentences into one line: "The export was refused. 2 findings are undecided ..."
_BETWEEN = re.compile(r"(?<=[.]) (?=[A-Z0-9])")
_DEEPEST = 3


class _Words:
    """The templates of one language, those with most fixed letters first: "{0}; also {1}" would match too much."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self.texts = dict(texts)
        with_places = sorted((t for t in texts if _PLACE.search(t)), key=lambda t: -len(_PLACE.sub("", t)))
        self.templates = [(_pattern(template), texts[template]) for template in with_places]

    def say(self, text: str, depth: int = 0) -> str:
        """Translate a text, or what is filled in; what nothing fits comes back as it is."""
        if text in self.texts:
            return self.texts[text]
        if depth < _DEEPEST:
            for pattern, translation in self.templates:
                match = pattern.fullmatch(text)
                if match:
                    values = [self.say(value, depth + 1) for value in match.groups()]
                    return _PLACE.sub(lambda place, v=values: v[int(place[1])], translation)  # type: ignore[misc]
        return text


def _pattern(template: str) -> re.Pattern[str]:
    pieces = _PLACE.split(template)
    # split() yields text and number in turn; a value may be empty, as ", with a word nearby" often is.
    return re.compile("".join("(.*?)" if n % 2 else re.escape(piece) for n, piece in enumerate(pieces)), re.DOTALL)


_words = _Words({})


def use_engine_words(catalogue: Mapping[tuple[str, str], str]) -> None:
    """Say what the rooms say as this catalogue does, from now on; an empty one is English."""
    global _words  # one language for the whole program, as Qt's translators are
    _words = _Words({source: text for (context, source), text in catalogue.items() if context == CONTEXT})
    spoken.cache_clear()


@lru_cache(maxsize=2000)
def spoken(text: str) -> str:
    """Return a sentence of another room in the language of the window.

    Args:
        text: one sentence, or several on one line.
    """
    if not _words.texts:
        return text
    # One by one first: as a whole, all that stands before the last sentence would be taken for a value of its.
    parted = " ".join(_words.say(sentence) for sentence in _BETWEEN.split(text))
    return parted if parted != text else _words.say(text)
