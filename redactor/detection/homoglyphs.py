"""Letters of other scripts that look like Latin ones, put back where a Latin word hides them.

The pairs are the single letters of Unicode's confusables table (UTS #39) for nine scripts that a
reader can't tell from Latin in common fonts. All pairs are one to one: offsets stay.
"""

from __future__ import annotations

import re

_CYRILLIC = "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u04bb\u0501\u051b\u051d"
_CYRILLIC_CAPITALS = "\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u0406\u0408\u0405\u0423"
_GREEK = "\u03bf\u03bd\u03b1\u03b9\u03c1\u03ba\u03c5\u03c7"
_GREEK_CAPITALS = "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7"
_CYRILLIC_RARE = "\u04cf\u050c\u051a\u051c\u04ae\u04af"
_ARMENIAN = "\u0585\u0578\u057d\u0570\u0581\u0584\u0575"
_CHEROKEE = (
    "\u13aa\u13f4\u13df\u13ac\u13bb\u13ab\u13e6\u13de\u13b7\u13e2\u13a1\u13da\u13a2\u13d9\u13b3\u13c3\u13a0\u13c0"
)
_LISU = (
    "\ua4ee\ua4d0\ua4da\ua4d3\ua4f0\ua4dd\ua4d6\ua4e7\ua4f2\ua4d9\ua4d7\ua4e1\ua4df\ua4e0\ua4f3\ua4d1\ua4e3\ua4e2"
    "\ua4d4\ua4f4\ua4e6\ua4ea\ua4eb\ua4ec\ua4dc"
)
# Small capitals and phonetic letters: no reader takes them for others.
_SMALL = (
    "\u1d00\u0299\u1d04\u1d05\u1d07\ua730\u0262\u029c\u026a\u1d0a\u1d0b\u029f\u1d0d\u0274\u1d0f\u1d18\u0280\ua731"
    "\u1d1b\u1d1c\u1d20\u1d21\u028f\u1d22\u0131\u0251\u0261\u1d09"
)
_PAIRS = (
    (_CYRILLIC, "aeopcyxijshdqw"),
    (_CYRILLIC_CAPITALS, "ABEKMHOPCTXIJSY"),
    (_CYRILLIC_RARE, "lGQWYy"),
    (_GREEK, "ovaipkux"),
    (_GREEK_CAPITALS, "ABEZHIKMNOPTYX"),
    (_ARMENIAN, "onuhgpj"),
    (_CHEROKEE, "ABCEHJKLMPRSTVWZDG"),
    (_LISU, "ABCDEFGHIJKLMNOPRSTUVWXYZ"),
    (_SMALL, "abcdefghijklmnoprstuvwyziagi"),
)
_TWINS = {ord(odd): plain for odds, plains in _PAIRS for odd, plain in zip(odds, plains, strict=True)}
_FOREIGN = re.compile(
    r"[\u0370-\u058f\u13a0-\u13ff\ua4d0-\ua4ff\u0131\u0251\u0261\u0262\u026a\u0274\u0280\u028f\u0299\u029c\u029f"
    r"\u1d00-\u1d2b\ua730\ua731]"
)
# A letter O of another script among digits is a zero.
_IN_NUMBER = re.compile(r"(?<=[\d-])[\u041e\u043e\u039f\u03bf](?=[\d-])")
_WORD = re.compile(r"[^\W_]+")
# Below this share of foreign letters the text is taken for Latin, and a word all of twins for a disguise.
_FOREIGN_SHARE = 0.2


def latin_twins(text: str) -> str:
    """Return `text` with look-alike letters made Latin in words that mix scripts or hide in Latin text."""
    foreign = len(_FOREIGN.findall(text))
    if not foreign:
        return text
    text = _IN_NUMBER.sub("0", text)
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
