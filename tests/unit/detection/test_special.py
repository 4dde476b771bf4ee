"""Special categories, children, employers and units: suggestions where a sentence says so, silence elsewhere."""

from __future__ import annotations

import pytest

from redactor.model import Band

STATED = [
    ("HEALTH", "severe depression", "She was diagnosed with severe depression."),
    ("HEALTH", "type 2 diabetes", "He suffers from type 2 diabetes."),
    ("HEALTH", "HIV positive", "The patient is HIV positive"),
    ("HEALTH", "breast cancer, stage II", "Diagnosis: breast cancer, stage II"),
    ("RELIGION", "Muslim", "He is a practising Muslim."),
    ("RELIGION", "Catholic", "Religion: Catholic"),
    ("ETHNIC_ORIGIN", "Roma", "The applicant is of Roma origin."),
    ("UNION_MEMBERSHIP", "member of the trade union", "a member of the trade union since May"),
    ("SEXUAL_ORIENTATION", "bisexual", "She came out as bisexual."),
    ("POLITICAL_OPINION", "Republican", "He is a Republican."),
    ("CRIMINAL_MATTER", "convicted of armed robbery", "He was convicted of armed robbery."),
    ("CRIMINAL_MATTER", "on probation", "who is on probation"),
    ("CHILD", "minor child", "The minor child was heard."),
    ("ORGANIZATION", "Acme Widgets Ltd", "She works for Acme Widgets Ltd as a clerk."),
    ("ORGANIZATION", "Northwind Traders", "Employer: Northwind Traders"),
    ("UNIT", "2nd Battalion, 14th Infantry Regiment", "of 2nd Battalion, 14th Infantry Regiment."),
    ("UNIT", "A Co, 2-14 INF", "in A Co, 2-14 INF now"),
]


@pytest.mark.parametrize(("kind", "value", "text"), STATED, ids=[v for _, v, _ in STATED])
def test_what_is_said_of_somebody_is_suggested(fast, kind: str, value: str, text: str) -> None:
    found = [(f.entity_type, text[f.start : f.end], f.band) for f in fast.detect(text)]
    assert (kind, value, Band.LOW) in found


@pytest.mark.parametrize(
    "text",
    [
        "The Baptist Church stands.",
        "the union of two sets",
        "a stroke of luck",
        "the theft laws",
        "The court convicted nobody",
    ],
)
def test_the_words_alone_say_nothing(fast, text: str) -> None:
    kinds = {f.entity_type for f in fast.detect(text)}
    assert not kinds & {"HEALTH", "RELIGION", "UNION_MEMBERSHIP", "CRIMINAL_MATTER"}


def test_age_of_a_child_behind_its_name(find_fast) -> None:
    assert ("AGE", "7") in find_fast("Emily (7) was there")
    assert "AGE" not in [kind for kind, _ in find_fast("Rule (7) and Emily (40)", Band.MEDIUM)]
