"""The outside engines: the name model by path, Presidio's recognisers with their new ratings."""

from __future__ import annotations

import pytest

from redactor.detection.layers.names import SpacyNames, as_sentence_case, model_folder
from redactor.detection.layers.presidio import PresidioPatterns
from redactor.detection.layers.presidio_table import TRUSTED
from redactor.detection.persons.shape import is_name_like, tidy_name


@pytest.fixture(scope="module")
def names() -> SpacyNames:
    return SpacyNames()


@pytest.fixture(scope="module")
def presidio() -> PresidioPatterns:
    return PresidioPatterns()


def test_model_is_a_folder_inside_a_wheel() -> None:
    assert (model_folder() / "ner").is_dir()


def test_names_come_back_for_each_text_in_order(names: SpacyNames) -> None:
    texts = ["Jeremy Throckwell arrived.", "", "Nobody came.", "We met Angela Merkel in Berlin."]
    found = [
        [(h.entity_type, text[h.start : h.end]) for h in hits]
        for text, hits in zip(texts, names.find_all(texts), strict=True)
    ]
    assert ("PERSON", "Jeremy Throckwell") in found[0]
    assert found[1] == []
    assert ("PERSON", "Angela Merkel") in found[3]
    assert ("LOCATION", "Berlin") in found[3]


def test_countries_and_public_bodies_stay_below_the_line(names: SpacyNames) -> None:
    text = "The European Commission met the Government of Sweden."
    hits = next(iter(names.find_all([text])))
    assert hits
    assert all(h.confidence < 0.3 for h in hits)


def test_capital_lines_are_shown_in_title_case_with_the_same_length() -> None:
    text = "WITNESS MARIA GARCIA SPOKE\nNormal line with NATO\nO'BRIEN LEFT"
    shown = as_sentence_case(text)
    assert shown == "Witness Maria Garcia Spoke\nNormal line with NATO\nO'Brien Left"
    assert len(shown) == len(text)


TIDY = [
    ("Mr John Smith", "John Smith"),
    ("John Smith's", "John Smith"),
    ('"John Smith",', "John Smith"),
    ("the John", "John"),
    ("John Smith Court", "John Smith"),
    ("John A.", "John A."),
    ("Room", None),
    ("12", None),
    ("John Smith - Director", "John Smith"),
    ("John Smith\n\nPage", "John Smith"),
    ("J.R.", "J.R."),
    ("Col. Petrov", "Petrov"),
    ("van der Berg", "van der Berg"),
]


@pytest.mark.parametrize(("raw", "name"), TIDY)
def test_tidy_name(raw: str, name: str | None) -> None:
    text = f"  {raw} "
    span = tidy_name(text, 2, 2 + len(raw))
    assert (text[slice(*span)] if span else None) == name


@pytest.mark.parametrize(
    ("name", "least", "most"),
    [
        ("Maria Garcia", 0.9, 1),
        ("Zqor Vreltmann", 0.6, 0.85),
        ("Maria", 0.75, 0.9),
        ("Gateshead", 0.3, 0.45),
        ("NOTE", 0, 0.2),
        ("a1b2", 0, 0),
        ("http://x", 0, 0),
        ("April", 0, 0.2),
        ("WiFi", 0, 0.25),
    ],
)
def test_rating_of_model_names(name: str, least: float, most: float) -> None:
    assert least <= is_name_like(name, 0, len(name)) <= most


def test_every_trusted_recogniser_exists_and_has_a_reason(presidio: PresidioPatterns) -> None:
    assert len({t.recogniser for t in TRUSTED}) == len(TRUSTED)
    assert all(t.why and t.near >= t.alone for t in TRUSTED)


def test_weak_pattern_needs_its_word(presidio: PresidioPatterns) -> None:
    assert [h.entity_type for h in presidio.find("number 219099999 here")] == []
    assert "US_SSN" in [h.entity_type for h in presidio.find("social security 219099999 here")]


def test_piece_of_a_longer_number_is_not_taken(presidio: PresidioPatterns) -> None:
    assert list(presidio.find("SSN list 12-219099999-7")) == []
