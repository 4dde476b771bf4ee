"""Letters of other scripts that look like Latin ones, put back where a Latin word hides them.

The pairs are the single letters of Unicode's confusables table (UTS #39) for Cyrillic and Greek that a
reader can't tell from Latin in common fonts. All pairs are one to one: offsets stay.
"""

from __future__ import annotations

import re

_CYRILLIC = "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u04bb\u0501\u051b\u051d"
_CYRILLIC_CAPITALS = "\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u0406\u0408\u0405\u0423"
_GREEK = "\u03bf\u03bd\u03b1\u03b9\u03c1\u03ba\u03c5\u03c7"
_GREEK_CAPITALS = "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7"
_TWINS = str.maketrans(
    _CYRILLIC + _CYRILLIC_CAPITALS + _GREEK + _GREEK_CAPITALS + "\u0131\u0251\u0261",
    "aeopcyxijshdqw" + "ABEKMHOPCTXIJSY" + "ovaipkux" + "ABEZHIKMNOPTYX" + "iag",
)
_FOREIGN = re.compile(r"[\u0370-\u03ff\u0400-\u052f\u0131\u0251\u0261]")
_WORD = re.compile(r"[^\W_]+")
# Below this share of foreign letters the text is taken for Latin, and a word all of twins for a disguise.
_FOREIGN_SHARE = 0.2


def latin_twins(text: str) -> str:
    """Return `text` with look-alike letters made Latin in words that mix scripts or hide in Latin text."""
    foreign = len(_FOREIGN.findall(text))
    if not foreign:
        return text
    mostly_latin = foreign < _FOREIGN_SHARE * sum(map(str.isalpha, text))

    def put_back(match: re.Match[str]) -> str:
        word = match.group()
        if word.isascii() or not _FOREIGN.search(word):
            return word
        latin = word.translate(_TWINS)
        mixed = any(c.isascii() for c in word)
        disguised = mostly_latin and latin.isascii()
        return latin if mixed or disguised else word

    return _WORD.sub(put_back, text)
