"""The same word gets the same verdict throughout a document."""

from __future__ import annotations

from redactor.detection.consensus import Verdicts
from redactor.detection.hits import NEAR_MISS, Hit


def place(text: str, word: str, nth: int, confidence: float = 0.8, kind: str = "LOCATION") -> Hit:
    start = -1
    for _ in range(nth + 1):
        start = text.index(word, start + 1)
    return Hit(start, start + len(word), kind, "tagger", "TAGGER_LOC", confidence, "Tagger: a place")


def settle(text: str, hits: list[Hit]) -> list[Hit]:
    verdicts = Verdicts()
    verdicts.add(text, hits)
    verdicts.count(text)
    return verdicts.settled(text, hits)


def test_found_at_most_places_is_found_at_all() -> None:
    text = "Millbrook is far. In Millbrook it rained. Leaving Millbrook."
    found = settle(text, [place(text, "Millbrook", 0), place(text, "Millbrook", 2)])
    assert [(text[h.start : h.end], h.rule) for h in found] == [
        ("Millbrook", "TAGGER_LOC"), ("Millbrook", "TAGGER_LOC"), ("Millbrook", "SAME_WORDS"),
    ]  # fmt: skip
    assert found[2].entity_type == "LOCATION"


def test_found_at_one_place_of_many_is_only_a_near_miss() -> None:
    text = "Court. " * 9
    found = settle(text, [place(text, "Court", 4)])
    assert [h.confidence for h in found] == [NEAR_MISS]


def test_found_at_some_places_stays_as_it_is() -> None:
    text = "Court. " * 4
    found = settle(text, [place(text, "Court", 1)])
    assert [(h.start, h.confidence) for h in found] == [(7, 0.8)]


def test_part_of_a_longer_word_is_no_place() -> None:
    text = "Ash is here. Ashford and Ashes. Ash."
    found = settle(text, [place(text, "Ash", 0)])
    assert sorted((h.start, h.end) for h in found) == [(0, 3), (32, 35)]


def test_people_and_dates_are_left_to_their_own_rules() -> None:
    text = "Maria. Maria. Maria."
    hits = [place(text, "Maria", 0, kind="PERSON")]
    assert settle(text, hits) == hits


def test_what_is_found_already_is_not_found_twice() -> None:
    text = "Port Harlow and Harlow and Harlow"
    hits = [place(text, "Port Harlow", 0), place(text, "Harlow", 1), place(text, "Harlow", 2)]
    found = settle(text, hits)
    assert sorted((h.start, h.end) for h in found) == [(0, 11), (16, 22), (27, 33)]


def doubtful_person(text: str, word: str, nth: int, confidence: float = 0.4) -> Hit:
    hit = place(text, word, nth, confidence, kind="PERSON")
    return Hit(hit.start, hit.end, "PERSON", "tagger", "TAGGER_PERSON", confidence, "Tagger: a name")


def test_a_doubtful_person_seen_once_in_a_row_of_like_lines_is_a_near_miss() -> None:
    text = "Server up. Server down.\n" * 4
    found = settle(text, [doubtful_person(text, "Server", 2)])
    assert [h.confidence for h in found] == [NEAR_MISS]


def test_a_sure_person_or_one_of_few_places_stays() -> None:
    text = "Server up. Server down.\n" * 4
    assert [h.confidence for h in settle(text, [doubtful_person(text, "Server", 2, 0.9)])] == [0.9]
    short = "Grace came. Grace left."
    assert [h.confidence for h in settle(short, [doubtful_person(short, "Grace", 1)])] == [0.4]


def test_people_are_not_spread_by_word_alone() -> None:
    text = "Grace came. Grace left. Grace slept."
    assert len(settle(text, [doubtful_person(text, "Grace", 0), doubtful_person(text, "Grace", 1)])) == 2
