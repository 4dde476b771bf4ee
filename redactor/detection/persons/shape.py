"""What a name looks like: pattern text for its words, and the trimming of a span to the name in it."""

from __future__ import annotations

import re

from redactor.detection.lexicon import (
    is_common_word,
    is_given_name,
    is_known_name,
    is_never_name,
    is_surname,
    is_title,
)


def _letters(test: str) -> str:
    """Return a character class body of the upper or lower case letters up to the end of Cyrillic."""
    points = [c for c in range(0x41, 0x530) if getattr(chr(c), test)() and chr(c).isalpha()]
    runs: list[list[int]] = []
    for point in points:
        if runs and runs[-1][1] == point - 1:
            runs[-1][1] = point
        else:
            runs.append([point, point])
    return "".join(chr(a) if a == b else f"{chr(a)}-{chr(b)}" for a, b in runs)


UPPER = f"[{_letters('isupper')}]"
LOWER = f"[{_letters('islower')}]"
# O'Brien, McDonald, al-Hassan, Smith-Jones, DeVito
WORD = (
    rf"(?:[aAeE]l-)?(?:[OD]'|Mc|Mac|De|Di|La|Le|Van|Fitz)?{UPPER}{LOWER}+(?:['-]{UPPER}{LOWER}+|-{LOWER}{{2,}})*"
)
CAPITALS = rf"{UPPER}(?:'{UPPER})?(?:{LOWER}{UPPER})?{UPPER}+(?:-{UPPER}+)*"
INITIAL = rf"{UPPER}\.(?:-?{UPPER}\.){{0,3}}"
PARTICLE = (
    r"(?:van der|van den|van de|von der|von|van|de la|de los|de las|del|de|da|dos|das|di|du|la|le|bin|"
    r"bint|ibn|al|el|ter|ten|"
    r"der|den|zu|af|av|y|e|ben|abu)"
)
_PARTICLES = frozenset(
    (
        "la",
        "las",
        "los",
        "van",
        "von",
        "der",
        "den",
        "de",
        "del",
        "di",
        "da",
        "du",
        "bin",
        "ibn",
        "al",
        "el",
        "ter",
        "ten",
    )
)
SUFFIX = r"(?:,?[ ](?:Jr|Sr|II|III|IV|Esq|PhD|Ph\.D|M\.D|MD|RN|QC|KC|OBE|MBE|CBE)\b\.?)?"
_PART = rf"(?:{WORD}|{CAPITALS}|{INITIAL}|{UPPER}\b)"
_GAP = r"(?:[ \t]{1,3}|[ ]?\n[ \t]{0,4}(?!\n))"
# One to four words on one line.
NAME = rf"{_PART}(?:[ ]{{1,2}}(?:{PARTICLE}[ ]){{0,2}}{_PART}){{0,3}}"
# As above, but the words may be parted by a line end.
WRAPPED_NAME = rf"(?:{PARTICLE}[ ]){{0,2}}{_PART}(?:{_GAP}(?:{PARTICLE}[ ]){{0,2}}{_PART}){{0,3}}"

_WORDS = re.compile(r"[^\s,;:()\[\]\"<>|/]+")
# What never stands inside one name.
_BREAK = re.compile(r"[ ][-\u2013\u2014|/&+][ ]|[|:;<>(\[=]|\n[ \t]*\n|,[ ]?\n")
_JUNK = "'\"`.,;:-_*#@()[]{}<>|/\\!?=+~\u2026\u2022"


def tidy_name(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Trim titles, common words, quotes, possessives and digits off the ends; None when no name is left."""
    break_ = _BREAK.search(text, start, end)
    if break_ and break_.start() > start:
        end = break_.start()
    words = [(start + m.start(), start + m.end()) for m in _WORDS.finditer(text[start:end])]
    words = [w for w in (_tidy_word(text, *word) for word in words) if w]
    while words and not _begins_surname(text, words) and _is_lead(text[slice(*words[0])], len(words)):
        words.pop(0)
    while len(words) > 1 and _is_trail(text[slice(*words[-1])]):
        words.pop()
    if not words:
        return None
    first, last = words[0][0], words[-1][1]
    return (first, last) if any(c.isalpha() for c in text[first:last]) else None


def _begins_surname(text: str, words: list[tuple[int, int]]) -> bool:
    """True for a particle in front of a capital: "van der Berg"."""
    rest = [text[slice(*w)] for w in words]
    return len(rest) > 1 and rest[0].lower() in _PARTICLES and (rest[1][0].isupper() or rest[1] in _PARTICLES)


def _tidy_word(text: str, start: int, end: int) -> tuple[int, int] | None:
    while start < end and text[start] in _JUNK:
        start += 1
    while end > start and text[end - 1] in _JUNK:
        if (
            text[end - 1] == "."
            and end - start <= 4
            and text[start].isupper()
            and (end - start == 2 or "." in text[start : end - 1])
        ):
            break
        end -= 1
    if end - start > 2 and text[end - 2 : end].lower() == "'s":
        end -= 2
    return (start, end) if end > start else None


def _is_lead(word: str, count: int) -> bool:
    bare = word.rstrip(".").casefold()
    if is_title(bare) and (count > 1 or not is_surname(bare)):
        return True
    return is_never_name(bare) or (is_common_word(bare) and not is_given_name(bare) and not is_surname(bare))


def _is_trail(word: str) -> bool:
    bare = word.casefold()
    if is_never_name(bare) or bare.isdigit() or (is_title(bare.rstrip(".")) and not is_surname(bare)):
        return True
    return is_common_word(bare) and not is_surname(bare) and not is_given_name(bare)


_HUMP = re.compile(rf"{LOWER}{UPPER}")


def is_name_like(text: str, start: int, end: int) -> float:
    """Rate a span that the name model took for a person.

    The figures are the shares that were right on TAB's training part, Broad Twitter, WNUT 17 and WikiGold.
    """
    value = text[start:end]
    words = [w.strip(".,") for w in value.split()]
    if any(c.isdigit() for c in value) or any(c in "@#_/\\=<>{}" for c in value) or len(words) > 6:
        return 0.0
    if any(is_never_name(w) for w in words):
        return 0.15
    if len(words) == 1:
        return _single(words[0])
    return _several(value, words)


def _several(value: str, words: list[str]) -> float:
    given = is_given_name(words[0])
    if any(map(is_known_name, words)):
        return 0.94 if given else 0.8
    if given:
        return 0.85
    if value.islower() or value.isupper():
        return 0.12
    return 0.35 if any(map(is_common_word, words)) else 0.62


def _single(word: str) -> float:
    if is_common_word(word):
        return 0.45 if is_given_name(word) and not word.islower() else 0.12
    if is_given_name(word):
        return 0.75 if word.islower() else 0.83
    if is_surname(word):
        return 0.25 if word.islower() else 0.7
    if word.islower() or word.isupper() or len(word) < 3:
        return 0.1
    return 0.2 if _HUMP.search(word) else 0.33
