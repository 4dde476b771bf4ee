"""A cheap guess of a text's language, so that the app can say where names were not searched."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_STOP_WORDS = {
    "English": "the of and to in is was for that on with as by at from this be are not have it has "
    "which were an or",
    "Estonian": "ja on ei et see oli ta mis kui ka ning või oma aga selle kes siis nii olen mina "
    "sina tema meie ma sa pole seda sest koos juures",
    "German": "der die und das ist nicht ein eine mit von den zu auf für dem des sich auch es wurde "
    "wird im hat als bei ich wir sie",
    "French": "le la les des et est une un dans que pour qui pas sur avec au du ce il elle nous vous "
    "sont par plus cette",
    "Spanish": "el los las y en que una por con para del se su es no al lo como más fue está pero sus",
    "Italian": "il di che la e un è per con del non sono una dei nel alla anche come più gli della",
    "Dutch": "de het een van en is dat niet op te zijn met voor aan er ook maar door wordt bij ik hij",
    "Finnish": "ja on ei se että oli hän mutta kun ovat myös tai joka ole niin sen kuin mukaan vuonna",
    "Swedish": "och att det som en är på för av med inte den till har om ett var jag från de han",
    "Polish": "nie się jest na że w z jak był przez dla po od ale co tym oraz który jego została",
    "Latvian": "un ir ar no par ka tas uz bija kas kā pie vai arī tiek nav lai",
    "Lithuanian": "ir yra su kad iš buvo tai apie kaip bet jau dėl nuo arba kuris nėra",
}
_SETS = {name: frozenset(words.split()) for name, words in _STOP_WORDS.items()}
_SCRIPTS = {
    "CYRILLIC": "Russian",
    "GREEK": "Greek",
    "ARABIC": "Arabic",
    "HEBREW": "Hebrew",
    "CJK": "Chinese",
    "HIRAGANA": "Japanese",
    "KATAKANA": "Japanese",
    "HANGUL": "Korean",
    "THAI": "Thai",
    "DEVANAGARI": "Hindi",
    "GEORGIAN": "Georgian",
    "ARMENIAN": "Armenian",
}
_UKRAINIAN = frozenset("іїєґІЇЄҐ")
# Enough to know a language by its stop words, and cheap on long texts.
_SAMPLE = 20_000
_MIN_WORDS, _MIN_STOP_WORDS = 6, 3
# Lines are taken together up to this many code points, so that there are stop words to count.
_BLOCK = 400
_LINE_END = re.compile(r"\n+")
_WORD = re.compile(r"[^\W\d_]+")
# The languages that a name model reads, and the codes by which a caller may name a text's language.
SEARCHED = frozenset({"English", "French"})
CODES = {
    "en": "English", "et": "Estonian", "de": "German", "fr": "French", "es": "Spanish", "it": "Italian",
    "nl": "Dutch", "fi": "Finnish", "sv": "Swedish", "pl": "Polish", "lv": "Latvian", "lt": "Lithuanian",
    "ru": "Russian", "uk": "Ukrainian",
}  # fmt: skip


def language_of(text: str) -> str | None:
    """Return the language of a text, in English, or None when it is too short or too odd to tell."""
    sample = text[:_SAMPLE]
    if language := _by_script(sample):
        return language
    words = _WORD.findall(sample.lower())
    if len(words) < _MIN_WORDS:
        return None
    counts = Counter(words)
    scores = {name: sum(counts[w] for w in stop) for name, stop in _SETS.items()}
    best = max(scores, key=lambda name: scores[name])
    if best != "English" and (scores[best] < 2 * scores["English"] or len(_SETS[best] & counts.keys()) < 3):
        best = "English"
    return best if scores[best] >= _MIN_STOP_WORDS else None


def names_not_searched(text: str) -> str | None:
    """Return the language of a text in which no name model searches, or None; a text too short to tell is None."""
    language = language_of(text)
    return None if language is None or language in SEARCHED else language


@dataclass(frozen=True, slots=True)
class LanguageShare:
    """How much of a document is in one language.

    Attributes:
        language: in English, or None for what is too short to tell: it is read as the lines before it.
        share: of the letters and other signs of the document, 0 to 1.
        names_searched: True when a name model reads this language.
    """

    language: str | None
    share: float
    names_searched: bool


def language_shares(texts: Iterable[str]) -> tuple[LanguageShare, ...]:
    """Return the languages of a document's texts, the most frequent first; none for no text."""
    sizes: Counter[str | None] = Counter()
    for text in texts:
        for start, end, language in blocks(text):
            sizes[language] += len(text[start:end].strip())
    whole = sum(sizes.values())
    return tuple(
        LanguageShare(language, size / whole, language is None or language in SEARCHED)
        for language, size in sizes.most_common()
        if size
    )


def unsearched_languages(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the languages, sorted, of all stretches of the texts in which no name model searches."""
    found = {language for text in texts for _, _, language in blocks(text) if language}
    return tuple(sorted(found - SEARCHED))


def blocks(text: str) -> Iterator[tuple[int, int, str | None]]:
    """Yield (start, end, language) of stretches of whole lines that cover the text without gaps."""
    start = 0
    for line in _LINE_END.finditer(text):
        if line.end() - start >= _BLOCK:
            yield start, line.end(), language_of(text[start : line.end()])
            start = line.end()
    if start < len(text):
        yield start, len(text), language_of(text[start:])


def runs(text: str, default: str) -> list[tuple[int, int, str]]:
    """Return (start, end, language) of stretches; one that can't be told has the language of the one before it."""
    found: list[tuple[int, int, str]] = []
    for start, end, language in blocks(text):
        known = language or (found[-1][2] if found else default)
        if found and found[-1][2] == known:
            found[-1] = found[-1][0], end, known
        else:
            found.append((start, end, known))
    return found


def _by_script(sample: str) -> str | None:
    if sample.isascii():
        return None
    letters = [c for c in sample[:2000] if c.isalpha()]
    scripts = Counter(unicodedata.name(c, "").split(" ")[0] for c in letters)
    if not scripts:
        return None
    script, count = scripts.most_common(1)[0]
    if script not in _SCRIPTS or count * 2 < len(letters) or count < 4:
        return "Japanese" if scripts["HIRAGANA"] + scripts["KATAKANA"] > len(letters) // 4 else None
    if script == "CYRILLIC" and any(c in _UKRAINIAN for c in letters):
        return "Ukrainian"
    return "Japanese" if script == "CJK" and scripts["HIRAGANA"] else _SCRIPTS[script]
