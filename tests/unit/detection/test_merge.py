"""Overlaps: one finding a place, the surest and longest first, nothing lost at the edges."""

from __future__ import annotations

import itertools
import random

from redactor.detection.hits import Hit, band_of
from redactor.detection.merge import merge_hits
from redactor.model import Band

TEXT = "Mr John Smith of Acme Ltd, 12 Smith Street, Springfield"


def _hit(
    start: int, end: int, kind: str = "PERSON", confidence: float = 0.9, rule: str = "A", detector: str = "rules"
) -> Hit:
    return Hit(start, end, kind, detector, rule, confidence, f"Rule {rule}: x")


def _spans(hits: list[Hit]) -> list[tuple[int, int, str]]:
    return [(h.start, h.end, h.entity_type) for h in hits]


def test_same_span_keeps_the_surest_and_names_the_others() -> None:
    merged = merge_hits([_hit(3, 13, rule="A"), _hit(3, 13, confidence=0.95, rule="B", detector="spacy")], TEXT)
    assert [(h.rule, h.why) for h in merged] == [("B", "Rule B: x; also A")]


def test_two_layers_that_agree_are_surer_than_one() -> None:
    alone = merge_hits([_hit(3, 13, confidence=0.8)], TEXT)[0]
    both = merge_hits(
        [_hit(3, 13, confidence=0.8), _hit(3, 13, confidence=0.7, detector="spacy", rule="B")], TEXT
    )[0]
    assert both.confidence > alone.confidence


def test_propagation_is_no_second_witness() -> None:
    both = merge_hits(
        [_hit(3, 13, confidence=0.7), _hit(3, 13, confidence=0.7, detector="propagation", rule="SAME")], TEXT
    )
    assert [(h.confidence, h.rule, h.why) for h in both] == [(0.7, "A", "Rule A: x")]


def test_overlapping_people_become_one() -> None:
    assert _spans(merge_hits([_hit(3, 7), _hit(3, 13), _hit(8, 13)], TEXT)) == [(3, 13, "PERSON")]


def test_doubtful_person_does_not_widen_a_sure_one() -> None:
    assert _spans(merge_hits([_hit(3, 13), _hit(3, 25, confidence=0.2)], TEXT)) == [(3, 13, "PERSON")]


def test_address_swallows_the_person_inside() -> None:
    hits = [_hit(30, 35, confidence=0.95), _hit(27, 55, "ADDRESS", 0.9)]
    assert _spans(merge_hits(hits, TEXT)) == [(27, 55, "ADDRESS")]


def test_rest_of_a_weaker_overlap_is_kept() -> None:
    hits = [_hit(3, 13, confidence=0.95), _hit(8, 25, "ORGANIZATION", 0.35)]
    assert _spans(merge_hits(hits, TEXT)) == [(3, 13, "PERSON"), (14, 25, "ORGANIZATION")]


def test_rest_without_a_word_is_dropped() -> None:
    assert _spans(merge_hits([_hit(3, 13, confidence=0.95), _hit(3, 16, "ORGANIZATION", 0.35)], TEXT)) == [
        (3, 13, "PERSON")
    ]


def test_no_overlaps_and_no_sure_character_lost_for_random_hits() -> None:
    generator = random.Random(5)
    kinds = ["PERSON", "ADDRESS", "ORGANIZATION", "US_SSN", "DATE_TIME"]
    text = "word " * 40
    for _ in range(300):
        hits = []
        for _ in range(generator.randrange(1, 12)):
            start = generator.randrange(0, 190)
            hits.append(
                _hit(
                    start,
                    start + generator.randrange(1, 10),
                    generator.choice(kinds),
                    generator.choice([0.2, 0.5, 0.7, 0.95]),
                )
            )
        merged = merge_hits(hits, text)
        assert all(one.end <= two.start for one, two in itertools.pairwise(merged))
        covered = {i for h in merged for i in range(h.start, h.end)}
        people = {
            i for h in hits if h.entity_type == "PERSON" and h.confidence == 0.95 for i in range(h.start, h.end)
        }
        lost = "".join("x" if i in people - covered and text[i] != " " else " " for i in range(len(text)))
        assert max(map(len, lost.split()), default=0) < 3


def test_bands_follow_confidence_and_suggestions_stay_low() -> None:
    assert [band_of(_hit(0, 1, confidence=c)) for c in (0.9, 0.7, 0.4, 0.2)] == [
        Band.HIGH, Band.MEDIUM, Band.LOW, Band.NEAR_MISS,
    ]  # fmt: skip
    assert band_of(_hit(0, 1, "ORGANIZATION", 0.99)) is Band.LOW
