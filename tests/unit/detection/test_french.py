"""French: the gold sentences of tests/corpora/french, which nothing was trained or tuned on."""

from __future__ import annotations

import pytest
from french import joined, read_gold, score

from redactor.detection import Detector

GOLD = read_gold()


@pytest.mark.parametrize("kind", GOLD)
def test_people_places_and_dates_of_a_french_document(balanced: Detector, kind: str) -> None:
    found, there, missed = score(balanced, [joined(GOLD[kind])])
    assert found["P"] >= 0.9 * there["P"], missed
    assert found["L"] >= 0.8 * there["L"], missed
    assert found["D"] >= 0.8 * there["D"], missed


def test_most_of_what_is_marked_is_somebodys(balanced: Detector) -> None:
    found, there, _ = score(balanced, [joined(part) for part in GOLD.values()])
    assert found["words"] >= 0.75 * there["words"]


def test_the_corpus_marks_people_and_has_sentences_without_any() -> None:
    sentences = [sentence for part in GOLD.values() for sentence in part]
    assert len(sentences) >= 60
    assert sum(kind == "P" for _, mentions in sentences for *_, kind in mentions) >= 50
    assert sum(not mentions for _, mentions in sentences) >= 6
    assert not any("[" in text for text, _ in sentences)
