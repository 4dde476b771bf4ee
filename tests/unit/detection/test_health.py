"""Illnesses and medicines: by clinical name, sure only in the company of a person's words."""

from __future__ import annotations

import pytest

from redactor.detection.rules.health import is_clinical
from redactor.model import Band

SOMEBODYS = [
    ("Diagnosis: [t056]\nEndometriosis\n", "Endometriosis"),
    ("The patient has rheumatoid arthritis and lives alone.", "rheumatoid arthritis"),
    ("He was prescribed sertraline 50 mg daily.", "sertraline"),
    ("She told us about her Crohn's disease.", "Crohn's disease"),
    ("The applicant suffered from paranoid schizophrenia.", "paranoid schizophrenia"),
    ("Her brother has a cardiomyopathy that nobody had seen.", "cardiomyopathy"),
    ("I was started on rituximab and he on nivolumab.", "rituximab"),
]


@pytest.mark.parametrize(("text", "value"), SOMEBODYS, ids=[value for _, value in SOMEBODYS])
def test_what_somebody_has_is_found(find_fast, text: str, value: str) -> None:
    assert ("HEALTH", value) in find_fast(text, Band.MEDIUM)


@pytest.mark.parametrize("text", ["Rates of tuberculosis rose.", "A fund for melanoma research opens in Oslo."])
def test_an_illness_of_nobody_is_a_suggestion(find_fast, text: str) -> None:
    assert find_fast(text, Band.MEDIUM) == []
    assert "HEALTH" in [kind for kind, _ in find_fast(text, Band.LOW)]


@pytest.mark.parametrize(
    "text",
    [
        "His prognosis and diagnosis were made under hypnosis.",
        "She has sympathy, empathy and much apathy.",
        "@ChristineCaine has #ebola on her mind",
        "He sells roses and proposes doses.",
        "My osteopathy teacher lives in Bohemia.",
    ],
)
def test_words_with_such_endings_that_are_no_illness(find_fast, text: str) -> None:
    assert "HEALTH" not in [kind for kind, _ in find_fast(text, Band.LOW)]


def test_clinical_words_are_told_from_names() -> None:
    assert all(map(is_clinical, ("Sarcoidosis", "OSTEOPENIA", "Paracetamol", "polyarthritis", "oxazepam")))
    assert not any(map(is_clinical, ("Adebayo", "Kallaste", "Otis", "Ozolitis", "Prognosis", "", "Rosis")))
