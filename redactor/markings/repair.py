"""Puts a damaged mark together again: spaced letters, OCR swaps, split or joined words, lost slashes.

Only words of the schemes' closed lists are ever written in place of others, and only in a text that is mostly
capitals.
"""

from __future__ import annotations

import re
from functools import lru_cache

from redactor.markings.normalise import skeleton
from redactor.markings.vocabulary import Vocabulary, country_words

_SPACED = re.compile(r"(?<![A-Z0-9])[A-Z0-9](?: [A-Z0-9/\-]){2,}(?![A-Z0-9])")
_TOKEN = re.compile(r"[A-Z0-9|!$]+|[^A-Z0-9|!$]+")
_TOKEN_START = re.compile(r"[A-Z0-9|!$]")
_BAD_SLASHES = re.compile(
    r"\s*(?:\\\\|\|\||\\/|/\\|/I(?=[A-Z]{2})|/1(?=[A-Z]{2})|(?<=[A-Z])1/(?!/)|(?<= )II(?= ))\s*"
)
# A word of ordinary language that only ends differently is no damaged mark.
_ENDINGS = frozenset(
    (
        "",
        "S",
        "R",
        "E",
        "ES",
        "ED",
        "ER",
        "OR",
        "ORS",
        "ERS",
        "ION",
        "IONS",
        "LY",
        "Y",
        "ING",
        "IVE",
        "AL",
        "ITY",
        "D",
        "N",
        "EN",
        "EM",
    )
)
_MAX_TOKENS = 40
_TAIL = re.compile(r"\s*//|\s+-\s")
_CUI_TAIL = re.compile(r"//\s*SP-[A-Z]|//(?:NOFORN|FED ONLY|FEDCON|NOCON|DL ONLY)\b")
# A phrase this long may differ in two letters, a shorter one in one.
_LONG_PHRASE = 16


def repair(folded: str, words: Vocabulary, *, portion: bool = False) -> str | None:
    """Return the text with damaged words replaced, or None when nothing was (or could be) changed.

    Args:
        folded: capitals without accents, dashes and slashes folded.
        words: of the schemes that are looked for.
        portion: also mend the one and two letter forms of portion marks.
    """
    text = _SPACED.sub(lambda match: match.group().replace(" ", ""), folded)
    text = _BAD_SLASHES.sub("//", text)
    tokens = _TOKEN.findall(text)
    if len(tokens) > _MAX_TOKENS:
        return None
    tokens = _rejoined(tokens, words)
    fixed = "".join(_fixed(token, words, portion) if _TOKEN_START.match(token) else token for token in tokens)
    return fixed if fixed != folded else None


def restore_head(text: str, words: Vocabulary) -> str:
    """Put the nearest level in the place of what stands before the first separator, when that is none.

    Args:
        text: folded, and repaired word by word as far as that went.
        words: of the schemes that are looked for.
    """
    tail = _TAIL.search(text)
    head, rest = (text[: tail.start()], text[tail.start() :]) if tail else (text, "")
    if head in words.phrases.values() or "(" in text:
        return text
    if len(head) <= 4 and _CUI_TAIL.match(rest.lstrip()):
        return f"CUI{rest}" if _distance(skeleton(head), "CUI") <= 1 else text
    if any(mark in head for mark in ".?!") or all(_known(token, words) for token in head.split()):
        phrase = words.phrases.get(_letters(head), "")
    else:
        phrase = words.phrases.get(_letters(head)) or _nearest_phrase(head, words)
    return phrase + rest if phrase else text


def _letters(text: str) -> str:
    return skeleton("".join(char for char in text if char.isalnum() or char in "|!$"))


def _distance(first: str, second: str) -> int:
    from rapidfuzz.distance import OSA

    return int(OSA.distance(first, second))


def _nearest_phrase(head: str, words: Vocabulary) -> str:
    """Return the one level whose letters are within one (two for long ones) of those of `head`, or ""."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    bones = _letters(head)
    if len(bones) < 5:
        return ""
    limit = 2 if len(bones) >= _LONG_PHRASE else 1
    found = process.extract(bones, words.phrases.keys(), scorer=OSA.distance, score_cutoff=limit, limit=2)
    if not found or (len(found) > 1 and found[0][1] == found[1][1]):
        return ""
    phrase = words.phrases[found[0][0]]
    is_signless = ":" in phrase and ":" not in head and ";" not in head
    is_doubled = bones == found[0][0] + found[0][0][-1]
    return "" if is_signless or (_is_inflected(bones, found[0][0]) and not is_doubled) else phrase


def _known(token: str, words: Vocabulary) -> bool:
    return token in words.words or token in country_words()


def _rejoined(tokens: list[str], words: Vocabulary) -> list[str]:
    """Join two pieces of a word that a stray space has split: "NO FORN"."""
    out: list[str] = []
    for token in tokens:
        if len(out) >= 2 and out[-1] == " ":
            whole = out[-2] + token
            if len(whole) > 4 and whole in words.words and not (_known(out[-2], words) and _known(token, words)):
                out[-2:] = [whole]
                continue
        out.append(token)
    return out


def _fixed(token: str, words: Vocabulary, portion: bool) -> str:
    is_mixed = len(token) == 2 and token.isalnum() and not token.isalpha() and not token.isdigit()
    if (portion or is_mixed) and len(token) < 3 and not _known(token, words):
        return words.short_by_skeleton.get(skeleton(token), token)
    if _known(token, words) or token.isdigit():
        return token
    return (
        words.by_skeleton.get(skeleton(token))
        or _segmented(skeleton(token), words)
        or _nearest(token, words)
        or token
    )


def _segmented(bones: str, words: Vocabulary) -> str:
    """Cut "TOPSECRET" into its words, and read one or two strokes between words as lost slashes."""
    if not 8 <= len(bones) <= 60:
        return ""
    return _segments(bones, tuple(sorted(words.by_skeleton.items(), key=lambda pair: -len(pair[0])))) or ""


@lru_cache(maxsize=512)
def _segments(bones: str, pairs: tuple[tuple[str, str], ...]) -> str | None:
    for bone, word in pairs:
        if not bones.startswith(bone) or len(bone) == len(bones):
            continue
        rest = bones[len(bone) :]
        for lost, joint in (("II", "//"), ("I", "//"), ("", " ")):
            if not rest.startswith(lost):
                continue
            tail = rest[len(lost) :]
            last = next((w for b, w in pairs if b == tail), None) or (
                _segments(tail, pairs) if len(tail) >= 6 else None
            )
            if last and (len(bone) >= 3):
                return f"{word}{joint}{last}"
    return None


def _nearest(token: str, words: Vocabulary) -> str:
    """Return the one long word within one letter (two from eight letters on), or ""."""
    if len(token) < 5:
        return ""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    found = process.extract(
        token, words.long_words, scorer=OSA.distance, score_cutoff=1 if len(token) < 8 else 2, limit=2
    )
    if not found or (len(found) > 1 and found[0][1] == found[1][1]):
        return ""
    word = str(found[0][0])
    return "" if _is_inflected(token, word) else word


@lru_cache(maxsize=8192)
def is_head_like(bones: str, heads: frozenset[str]) -> bool:
    """True when a first word (its skeleton) may be a damaged first word of a mark: worth reading the line.

    Args:
        bones: skeleton of the word.
        heads: skeletons of the words that marks begin with.
    """
    if bones in heads or len(bones) == 1:
        return True
    if len(bones) > 2 and any(
        head.startswith(bones) or (len(head) > 2 and bones.startswith(head)) for head in heads
    ):
        return True
    if len(bones) < 5:
        return False
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    return process.extractOne(bones, heads, scorer=OSA.distance, score_cutoff=2) is not None


def _is_inflected(token: str, word: str) -> bool:
    shared = 0
    while shared < min(len(token), len(word)) and token[shared] == word[shared]:
        shared += 1
    return shared >= len(word) - 3 and token[shared:] in _ENDINGS and (word[shared:] in _ENDINGS)
