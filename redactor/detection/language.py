"""A cheap guess of a text's language, so that the app can say where names were not searched."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

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
    "Polish": "nie się jest na do że w z to i o jak był przez dla po od ale co tym",
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


def names_not_searched(text: str) -> str | None:
    """Return the language, in English, of a text whose names the English model can't be trusted with; else None.

    A text too short to tell counts as English.
    """
    sample = text[:_SAMPLE]
    if language := _by_script(sample):
        return language
    words = re.findall(r"[^\W\d_]+", sample.lower())
    if len(words) < _MIN_WORDS:
        return None
    counts = Counter(words)
    scores = {name: sum(counts[w] for w in stop) for name, stop in _SETS.items()}
    best = max(scores, key=lambda name: scores[name])
    if best == "English" or scores[best] < _MIN_STOP_WORDS or scores[best] < 2 * scores["English"]:
        return None
    return best


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
