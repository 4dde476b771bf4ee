"""Texts that hide a name or number from a plain search: found, with the span of the source."""

from __future__ import annotations

import pytest

from redactor.detection.evasion import hidden_readings, reversed_readings

FULLWIDTH = str.maketrans("0123456789-", "\uff10\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff19\uff0d")
NUMBER = "219-09-9999"
HIDDEN_NUMBERS = [
    "219\u200b-09\u200b-99\u200b99",
    "219\u201109\u20119999",
    "219\u201309\u20139999",
    "219\u00a009\u00a09999",
    NUMBER.translate(FULLWIDTH),
    "2\u00ad19-09-9999",
    "219-0\u20609-9999",
    "&#50;19-09-9999",
    "2 1 9 - 0 9 - 9 9 9 9",
    "2l9-O9-9999",
    "\u202e9999-90-912\u202c",
    "219-09-99\ufe0f99",
    "\u0662\u0661\u0669-\u0660\u0669-\u0669\u0669\u0669\u0669",
    "219\u203009"[:3] + "-09-9999",
    "\u2060219-09-9999",
]


@pytest.mark.parametrize("hidden", HIDDEN_NUMBERS, ids=[ascii(h) for h in HIDDEN_NUMBERS])
def test_hidden_number_is_found_and_its_source_span_covered(fast, hidden: str) -> None:
    text = f"the SSN {hidden} was given"
    spans = [(f.start, f.end) for f in fast.detect(text) if f.entity_type == "US_SSN"]
    assert len(spans) == 1
    start, end = spans[0]
    kept = text[:start] + text[end:]
    assert not any(c.isdigit() for c in kept)
    assert text[:start].startswith("the SSN ")
    assert text[end:].endswith(" was given")


HIDDEN_NAMES = [
    "Maria\u200b Gar\u200bcia",
    "Ma\u00adria Garcia",
    "Maria\u00a0Garcia",
    "\uff2d\uff41\uff52\uff49\uff41 Garcia",
    "M\u0430ri\u0430 G\u0430rci\u0430",
    "M a r i a  G a r c i a",
    "Ma&#114;ia Garcia",
    "M\u0336a\u0336r\u0336i\u0336a Garcia",
    "MARIA GARCIA",
    "maria garcia",
    "Mari\u0301a Garci\u0301a",
    "\U0001d40c\U0001d41a\U0001d42b\U0001d422\U0001d41a Garcia",
    "Maria Gar-\ncia",
]


@pytest.mark.parametrize("hidden", HIDDEN_NAMES, ids=[ascii(h) for h in HIDDEN_NAMES])
def test_hidden_name_is_found_and_its_source_span_covered(find, hidden: str) -> None:
    assert ("PERSON", hidden) in find(f"it was {hidden} who left")


def test_spaced_out_reading_keeps_words_and_places() -> None:
    text = "by J o h n   S m i t h today"
    readings = list(hidden_readings(text))
    assert [r.text for r in readings] == ["by John Smith"]
    at = readings[0].text.index("Smith")
    start, end = readings[0].source_span(at, at + 5)
    assert text[start:end] == "S m i t h"


def test_reversed_reading_maps_back() -> None:
    source = "id \u202e0211-50-870\u202c end"
    readings = list(reversed_readings(source))
    assert [r.text for r in readings] == ["078-05-1120"]
    start, end = readings[0].source_span(0, 3)
    assert source[start:end] == "870"


@pytest.mark.parametrize("text", ["a b c", "plan A or B", "SOIL 12 OIL 7", "version 1.2.3", "I O U 5 a b"])
def test_ordinary_text_has_few_other_readings(text: str) -> None:
    assert [r.text for r in hidden_readings(text) if any(c.isdigit() for c in r.text) and len(r.text) > 12] == []
