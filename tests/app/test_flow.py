"""Segments as flowing text: places there and back are exact, whatever the text holds."""

from __future__ import annotations

import random

import pytest

from redactor.app.display import displayable, one_line, place_words
from redactor.app.viewer.flow import Span, build_flow, to_points, to_units
from redactor.model import Segment


def flow_of(*texts: str, hidden: tuple[str, ...] = ()):
    seen = [Segment(f"p/{n}", text) for n, text in enumerate(texts)]
    unseen = [Segment(f"h/{n}", text, visible=False) for n, text in enumerate(hidden)]
    return build_flow(seen, unseen, "What people can't see")


def test_hidden_segments_stand_under_a_heading_of_their_own():
    flow = flow_of("one", "two", hidden=("author",))
    assert [line.text for line in flow.lines] == ["one", "two", "", "What people can't see", "author"]
    assert [line.heading for line in flow.lines] == [False, False, False, True, False]


def test_no_heading_without_hidden_segments():
    assert flow_of("one").text == "one"
    assert flow_of().text == ""


def test_only_the_first_line_of_a_segment_carries_its_label():
    flow = build_flow([Segment("a", "x\ny", label="Body")], [], "")
    assert [line.label for line in flow.lines] == ["Body", ""]


def test_every_offset_maps_to_a_place_and_back():
    texts = ["ab\ncd\n\nef", "x" * 9000 + " " + "y" * 50, "word " * 3000, "", "\n\n"]
    flow = flow_of(*texts)
    for number, text in enumerate(texts):
        for offset in range(0, len(text), max(1, len(text) // 500)):
            if text[offset] == "\n":
                continue
            line, column = flow.place(f"p/{number}", offset)
            assert flow.lines[line].text[column] == text[offset]
            assert flow.lines[line].start + column == offset


def test_an_unknown_segment_has_no_place():
    assert flow_of("a").place("elsewhere", 0) is None


def test_long_lines_are_broken_at_blanks_without_losing_a_character():
    text = "lorem ipsum " * 2000
    flow = flow_of(text)
    assert max(len(line.text) for line in flow.lines) <= 4000
    assert "".join(line.text for line in flow.lines) == text


def test_a_selection_over_segments_gives_one_span_each_and_no_heading():
    flow = flow_of("alpha", "beta\ngamma", hidden=("delta",))
    spans = list(flow.spans((0, 2), (len(flow.lines) - 1, 3)))
    assert spans == [Span("p/0", 2, 5), Span("p/1", 0, 10), Span("h/0", 0, 3)]


def test_a_selection_loses_its_outer_blanks():
    flow = flow_of("  name  here ")
    assert list(flow.spans((0, 0), (0, 8))) == [Span("p/0", 2, 6)]
    assert list(flow.spans((0, 0), (0, 2))) == []


@pytest.mark.parametrize("text", ["plain", "ümlaut", "👩‍💼 two 🙂", "\U0001f600" * 3, ""])
def test_code_points_and_units_agree(text):
    for point in range(len(text) + 1):
        units = to_units(text, point)
        assert units == len(text[:point].encode("utf-16-le")) // 2
        assert to_points(text, units) == point


def test_display_keeps_the_length_and_hides_nothing_dangerous():
    rng = random.Random(7)
    text = "".join(chr(rng.choice([*range(0x300), 0x202E, 0x2028, 0x2066, 0xD800, 0xFFFC])) for _ in range(4000))
    shown = displayable(text)
    assert len(shown) == len(text)
    assert not set(shown) & {"\u202e", "\u2028", "\u2066", "\ud800", "\ufffc", "\x0c", "\r", "\x00"}
    assert displayable("a\tb\nc") == "a\tb\nc"
    assert displayable("\x01") == "␁"


def test_one_line_is_short_and_single():
    assert one_line("a\n  b\tc") == "a b c"
    assert len(one_line("x" * 999, 50)) == 50


@pytest.mark.parametrize(
    ("label", "local", "words"),
    [
        ("Cell", "sheet/Pay!B7", "Pay!B7"),
        ("Hidden sheet", "sheet/Pay!B7", "Pay!B7 (hidden sheet)"),
        ("Author", "property/author", "Author"),
        ("", "note/4", "note/4"),
    ],
)
def test_places_are_short_and_exact(label, local, words):
    assert place_words(label, local) == words
