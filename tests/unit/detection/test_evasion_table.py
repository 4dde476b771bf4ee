"""The table of disguises: a name and a number hidden in each way are found, what hides them covered."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from redactor.detection import Detector
from redactor.model import Band

NAME, NUMBER = "Maria Garcia", "219-09-9999"


def between(mark: str) -> Callable[[str], str]:
    """Put an invisible mark between all characters."""
    return mark.join


def mapped(**pairs: str) -> Callable[[str], str]:
    table = str.maketrans({key: value for key, value in pairs.items() if len(key) == 1})
    return lambda value: value.translate(table)


def shifted(capital: int, small: int, digit: int) -> Callable[[str], str]:
    """Move letters and digits into another block of Unicode."""

    def move(char: str) -> str:
        if "A" <= char <= "Z" and capital:
            return chr(capital + ord(char) - 65)
        if "a" <= char <= "z" and small:
            return chr(small + ord(char) - 97)
        return chr(digit + int(char)) if char.isdigit() and char.isascii() and digit else char

    return lambda value: "".join(map(move, value))


def dashed(dash: str) -> Callable[[str], str]:
    return lambda value: value.replace("-", dash)


def spaced(space: str) -> Callable[[str], str]:
    return lambda value: value.replace(" ", space).replace("-", f"{space}")


def entities(form: str) -> Callable[[str], str]:
    return lambda value: "".join(form.format(ord(c)) if n % 2 else c for n, c in enumerate(value))


INVISIBLE = {
    "zero-width space": between("\u200b"),
    "zero-width joiner": between("\u200d"),
    "zero-width non-joiner": between("\u200c"),
    "soft hyphen": between("\u00ad"),
    "word joiner": between("\u2060"),
    "byte order mark": between("\ufeff"),
    "tags": between("\U000e0041"),
    "variation selector": between("\ufe0f"),
    "variation selector supplement": between("\U000e0101"),
    "grapheme joiner": between("\u034f"),
    "Hangul filler": between("\u3164"),
    "left-to-right mark": between("\u200e"),
    "strike-through": between("\u0336"),
    "combining accents": between("\u0301"),
    "function application": between("\u2061"),
    "Mongolian vowel separator": between("\u180e"),
}
WIDTH = {
    "fullwidth": lambda value: "".join(chr(ord(c) + 0xFEE0) if c != " " else "\u3000" for c in value),
    "mathematical bold": shifted(0x1D400, 0x1D41A, 0x1D7CE),
    "mathematical sans": shifted(0x1D5A0, 0x1D5BA, 0x1D7E2),
    "mathematical monospace": shifted(0x1D670, 0x1D68A, 0x1D7F6),
    "circled letters": shifted(0x24B6, 0x24D0, 0),
    "Arabic-Indic digits": shifted(0, 0, 0x660),
    "Devanagari digits": shifted(0, 0, 0x966),
    "superscript digits": lambda value: value.translate(str.maketrans("0129", "\u2070\u00b9\u00b2\u2079")),
    "circled digits": lambda value: value.translate(str.maketrans("0129", "\u24ea\u2460\u2461\u2468")),
    "no-break space": spaced("\u00a0"),
    "thin space": spaced("\u2009"),
    "ideographic space": spaced("\u3000"),
}
DASHES = {
    f"dash {ord(d):x}": dashed(d)
    for d in "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\ufe58\ufe63\uff0d\u05be"
}
HOMOGLYPHS = {
    "Cyrillic": lambda v: v.translate(str.maketrans("MaicG", "\u041c\u0430\u0456\u0441\u050c")),
    "Cyrillic capitals": lambda v: v.upper().translate(str.maketrans("MARIC", "\u041c\u0410R\u0406\u0421")),
    "Greek": lambda v: v.translate(str.maketrans("Mai", "\u039c\u03b1\u03b9")),
    "Armenian and Cherokee": lambda v: v.translate(str.maketrans("MGi", "\u13b7\u13c0\u1d09"[:2] + "i")),
    "Latin small capitals": lambda v: v.translate(str.maketrans("ari", "\u1d00\u0280\u026a")),
    "Latin alpha and dotless i": lambda v: v.translate(str.maketrans("ai", "\u0251\u0131")),
    "letters for digits": lambda v: v.translate(str.maketrans("0", "\u041e")),
}
LINES = {
    "hyphenation": lambda v: v.replace("Garcia", "Gar-\ncia"),
    "hyphenation, CR LF": lambda v: v.replace("Garcia", "Gar-\r\ncia"),
    "soft hyphen at the line end": lambda v: v.replace("Garcia", "Gar\u00ad\ncia"),
    "hyphenation with indent": lambda v: v.replace("Garcia", "Gar-\n    cia"),
    "name over two lines": lambda v: v.replace(" ", "\n"),
    "number over two lines": lambda v: v.replace("09-", "09-\n"),
    "number over two lines before the dash": lambda v: v.replace("-99", "\n-99"),
}
ENCODED = {
    "decimal entities": entities("&#{};"),
    "hexadecimal entities": entities("&#x{:x};"),
    "zero-padded entities": entities("&#0{};"),
    "named entities": lambda v: v.replace(" ", "&nbsp;").replace("-", "&ndash;"),
    "invisible entities": between("&shy;"),
    "zero-width entities": between("&#8203;"),
    "percent encoding": lambda v: v.replace(" ", "%20").replace("-", "%2D"),
}
ALL = INVISIBLE | WIDTH | DASHES | HOMOGLYPHS | LINES | ENCODED


@pytest.mark.parametrize("how", ALL)
@pytest.mark.parametrize(("kind", "value"), [("PERSON", NAME), ("US_SSN", NUMBER)])
def test_disguised_value_is_found_and_wholly_covered(balanced: Detector, how: str, kind: str, value: str) -> None:
    hidden = ALL[how](value)
    text = f"The file of {hidden} was sent." if kind == "PERSON" else f"The SSN {hidden} was sent."
    start = text.index(hidden)
    found = [f for f in balanced.detect(text) if f.entity_type == kind and f.band.rank >= Band.MEDIUM.rank]
    assert [(f.start, f.end) for f in found] == [(start, start + len(hidden))]


SPACED_OUT = [
    lambda v: " ".join(v.replace(" ", "  ")),
    lambda v: "  ".join(v),
    lambda v: "\u00a0".join(v.replace(" ", "\u00a0")),
    lambda v: "\u2009".join(v.replace(" ", "  ")),
    lambda v: " ".join(v.upper().replace(" ", "   ")),
    lambda v: ".".join(v.replace(" ", " ")) if " " not in v else "_".join(v),
    lambda v: "\t".join(v),
    lambda v: " \u200b".join(v.replace(" ", "  ")),
]
READ_WRONG = [
    ("0", "O"), ("0", "o"), ("9", "g"), ("1", "l"), ("1", "I"), ("2", "Z"), ("1", "|"), ("01", "Ol"),
    ("012", "OIZ"), ("019", "Dlg"),
]  # fmt: skip


def test_nine_in_ten_spaced_out_values_are_found(balanced: Detector) -> None:
    found = 0
    for space in SPACED_OUT:
        for kind, value in (("PERSON", NAME), ("US_SSN", NUMBER)):
            hidden = space(value)
            text = f"the file of {hidden} here" if kind == "PERSON" else f"the SSN {hidden} here"
            start, end = text.index(hidden), text.index(hidden) + len(hidden)
            found += any((f.start, f.end) == (start, end) and f.entity_type == kind for f in balanced.detect(text))
    assert found >= 0.9 * 2 * len(SPACED_OUT)


def test_nine_in_ten_numbers_read_wrong_by_optical_recognition_are_found(balanced: Detector) -> None:
    found = 0
    for digits, shapes in READ_WRONG:
        hidden = NUMBER.translate(str.maketrans(digits, shapes))
        text = f"the SSN {hidden} here"
        found += any(text[f.start : f.end] == hidden and f.entity_type == "US_SSN" for f in balanced.detect(text))
    assert found >= 0.9 * len(READ_WRONG)


REVERSED = [
    "\u202e" + NUMBER[::-1] + "\u202c",
    "\u2067\u202e" + NUMBER[::-1] + "\u202c\u2069",
    "\u202e" + NUMBER[::-1],
    "\u202b\u202e" + NUMBER[::-1] + "\u202c\u202c",
    "\u061c\u202e" + NUMBER[::-1] + "\u202c",
]


@pytest.mark.parametrize("hidden", REVERSED, ids=map(ascii, REVERSED))
def test_digits_that_are_shown_reversed_are_found(fast: Detector, hidden: str) -> None:
    text = f"the SSN {hidden} here"
    [one] = [f for f in fast.detect(text) if f.entity_type == "US_SSN"]
    assert "".join(c for c in text[one.start : one.end] if c.isdigit()) == NUMBER[::-1].replace("-", "")


def test_name_that_is_shown_reversed_is_found(balanced: Detector) -> None:
    text = f"seen was \u202e{NAME[::-1]}\u202c here"
    [one] = [f for f in balanced.detect(text) if f.entity_type == "PERSON"]
    assert text[one.start : one.end].strip("\u202c") == NAME[::-1]
