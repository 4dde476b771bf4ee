"""Joining, cutting and mapping back of segments."""

from __future__ import annotations

import itertools
import random

from redactor.detection.batches import WINDOW, make_batches, windows
from redactor.detection.hits import Hit
from redactor.model import Segment, SegmentKind


def _hit(start: int, end: int, kind: str = "PERSON") -> Hit:
    return Hit(start, end, kind, "rules", "TEST", 0.9, "why")


def test_windows_cover_all_and_overlap() -> None:
    generator = random.Random(3)
    text = "\n".join("x" * generator.randrange(0, 200) for _ in range(3000))
    spans = list(windows(text))
    assert spans[0][0] == 0
    assert spans[-1][1] == len(text)
    for (_, end), (start, _) in itertools.pairwise(spans):
        assert start < end
        assert end - start <= WINDOW // 2
    assert max(b - a for a, b in spans) <= WINDOW


def test_windows_of_text_without_line_ends() -> None:
    spans = list(windows("x" * (3 * WINDOW)))
    assert spans[-1][1] == 3 * WINDOW
    assert all(b - a <= WINDOW for a, b in spans)


def test_blank_text_has_no_windows() -> None:
    assert list(windows(" \n\t ")) == []


def test_small_segments_share_a_batch_and_map_back() -> None:
    segments = [Segment(f"p{i}", f"word{i}") for i in range(1000)]
    batches = list(make_batches(segments))
    assert len(batches) == 1
    at = batches[0].text.index("word77\n")
    assert list(batches[0].place(_hit(at, at + 6))) == [(77, _hit(0, 6))]


def test_person_over_two_cells_is_split_and_a_number_is_dropped() -> None:
    batch = next(make_batches([Segment("a", "Maria"), Segment("b", "Garcia")]))
    assert batch.text == "Maria\nGarcia\n"
    assert list(batch.place(_hit(0, 12))) == [(0, _hit(0, 5)), (1, _hit(0, 6))]
    assert list(batch.place(_hit(0, 12, "US_SSN"))) == []


def test_column_heading_stands_before_the_cells_below_and_maps_to_nothing() -> None:
    cells = [
        Segment("sheet/S!A1", "SSN", SegmentKind.TABLE_CELL),
        Segment("sheet/S!A2", "219099999", SegmentKind.TABLE_CELL),
    ]
    batch = next(make_batches(cells))
    assert batch.text == "SSN\nSSN: 219099999\n"
    at = batch.text.index("SSN:")
    assert list(batch.place(_hit(at, at + 3))) == []


def test_mail_header_and_property_carry_their_label() -> None:
    segments = [
        Segment("header/From", "x", SegmentKind.MAIL_HEADER),
        Segment("property/last_modified_by", "y", SegmentKind.PROPERTY),
    ]
    assert next(make_batches(segments)).text == "From: x\nlast modified by: y\n"


def test_offsets_of_a_later_window_count_from_the_segment_start() -> None:
    text = ("filler line\n" * 6000) + "here Maria Garcia stands\n"
    found = []
    for batch in make_batches([Segment("p", text)]):
        at = batch.text.find("Maria Garcia")
        if at >= 0:
            found += [text[h.start : h.end] for _, h in batch.place(_hit(at, at + 12))]
    assert found == ["Maria Garcia"]


def test_marks_are_blanked_and_offsets_stay() -> None:
    batch = next(make_batches([Segment("p", "(S//NF) Col. Petrov")]))
    assert batch.text == "        Col. Petrov\n"
