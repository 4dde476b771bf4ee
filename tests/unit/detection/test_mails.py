"""People in office and family mail: the mails of tests/corpora/mails, which nothing was trained on."""

from __future__ import annotations

from mails import read_gold, score

from redactor.detection import Detector


def test_people_in_mails(balanced: Detector) -> None:
    recall, precision, missed, wrong = score(balanced)
    assert recall >= 0.95, missed
    assert precision >= 0.75, wrong


def test_the_corpus_marks_people_and_contacts() -> None:
    kinds = [kind for _, mentions in read_gold() for *_, kind in mentions]
    assert kinds.count("P") >= 70
    assert kinds.count("C") >= 5
    assert not any("[P:" in text for text, _ in read_gold())
