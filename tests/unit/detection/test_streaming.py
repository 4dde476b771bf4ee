"""A long text is searched in bounded batches, twice, and what was merged is let go."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from redactor.detection import Detector
from redactor.detection import detector as detector_module
from redactor.detection.batches import WINDOW, Batch, make_batches
from redactor.detection.hits import Hit
from redactor.detection.merge import merge_hits
from redactor.detection.propagation import LowerCaseWords
from redactor.detection.streaming import MERGE_REACH, SegmentHits, clusters, merge_in_clusters
from redactor.model import Band, Segment

PAGE = "Mr Oskar Vreltmann of 12 Oak Street met nobody. Call (202) 555-0143. An ordinary line follows here.\n"


def _hit(start: int, end: int, kind: str = "PERSON", confidence: float = 0.9) -> Hit:
    return Hit(start, end, kind, "rules", "TEST", confidence, "why")


def _random_hits(generator: random.Random, count: int, length: int) -> list[Hit]:
    kinds = ("PERSON", "ADDRESS", "PHONE_NUMBER", "DATE_TIME")
    starts = (generator.randrange(length - 40) for _ in range(count))
    return [
        _hit(at, at + generator.randrange(1, 40), generator.choice(kinds), generator.choice([0.3, 0.5, 0.7, 0.95]))
        for at in starts
    ]


def test_merging_cluster_by_cluster_is_merging_the_whole() -> None:
    generator = random.Random(5)
    text = "abc def ghi " * 200
    for _ in range(40):
        hits = _random_hits(generator, 120, len(text))
        assert merge_in_clusters(hits, text) == merge_hits(hits, text)


def test_settling_early_changes_nothing() -> None:
    generator = random.Random(6)
    text = "abc def ghi " * 500
    for _ in range(20):
        hits = sorted(_random_hits(generator, 300, len(text)), key=lambda h: h.start)
        collector = SegmentHits(text)
        for number, hit in enumerate(hits):
            collector.add(hit)
            if number % 17 == 0:
                collector.settle(hit.start)
        assert collector.merged() == merge_hits(hits, text)


def test_what_was_settled_is_let_go() -> None:
    text = "x" * 1_000_000
    held = []

    class Counting(SegmentHits):
        @property
        def raw(self) -> int:
            return len(self._raw)

    collector = Counting(text)
    for at in range(0, 999_000, 50):
        collector.add(_hit(at, at + 10))
        collector.add(_hit(at, at + 12))
        if at % 5000 == 0:
            collector.settle(at)
            held.append(collector.raw)
    assert max(held) <= 8


def test_clusters_are_parted_by_the_reach_of_merging() -> None:
    near, far = _hit(10 + MERGE_REACH, 60), _hit(61 + MERGE_REACH, 90)
    assert [len(group) for group in clusters([far, _hit(0, 10), near])] == [2, 1]


@pytest.fixture
def watched(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, int]]:
    """(passes over the segments so far, code points of the batch) for every batch made."""
    seen: list[tuple[int, int]] = []
    passes = 0

    def watching(segments: list[Segment]) -> Iterator[Batch]:
        nonlocal passes
        passes += 1
        for batch in make_batches(segments):
            seen.append((passes, len(batch.text)))
            yield batch

    monkeypatch.setattr(detector_module, "make_batches", watching)
    return seen


@pytest.mark.parametrize("mode", ["fast", "balanced"])
def test_two_passes_of_batches_of_bounded_size(request, mode: str, watched: list[tuple[int, int]]) -> None:
    detector: Detector = request.getfixturevalue(mode)
    text = PAGE * (130_000 // len(PAGE))
    findings = detector.detect(text)
    assert max(passes for passes, _ in watched) == 2
    assert max(size for _, size in watched) <= 2 * WINDOW
    # Each code point is seen once a pass, but for the overlap of windows.
    assert sum(size for _, size in watched) <= 2 * 1.05 * len(text)
    assert {text[f.start : f.end] for f in findings if f.entity_type == "PERSON"} == {"Oskar Vreltmann"}
    # The tagger may add suggestions; what is sure is there once each time.
    sure = [finding for finding in findings if finding.band in (Band.HIGH, Band.MEDIUM)]
    assert len(sure) == 3 * (len(text) // len(PAGE))


def test_batches_are_asked_for_one_by_one_while_findings_are_made(fast: Detector, monkeypatch) -> None:
    made, searched = [], []

    def watching(segments: list[Segment]) -> Iterator[Batch]:
        for number, batch in enumerate(make_batches(segments)):
            made.append(number)
            yield batch

    original = Detector._by_rules

    def by_rules(self: Detector, batch: Batch) -> Iterator[Hit]:
        searched.append(len(made))
        yield from original(self, batch)

    monkeypatch.setattr(detector_module, "make_batches", watching)
    monkeypatch.setattr(Detector, "_by_rules", by_rules)
    fast.detect(PAGE * 1700)
    assert searched == list(range(1, len(searched) + 1))
    assert len(searched) > 2


def test_lower_case_words_are_bounded() -> None:
    words = LowerCaseWords()
    letters = "abcdefghijklmnopqrstuvwxyz"
    for first in letters:
        words.add(" ".join(first + a + b + c for a in letters for b in letters for c in letters))
    assert 100_000 <= len(words.known) < 130_000


def test_hits_of_a_long_segment_and_of_many_small_ones_are_the_same(fast: Detector) -> None:
    lines = [f"Line {n}: call (202) 555-01{n % 100:02} and ask for Dr Vreltmann.\n" for n in range(1100)]
    long = fast.detect("".join(lines))
    small = fast.detect_segments([Segment(f"p{n}", line) for n, line in enumerate(lines)])
    assert len(long) == len(small) == 2200
