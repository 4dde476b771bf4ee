"""How the models are united: titles, codes, doubtful names, languages without a model, words of medicine."""

from __future__ import annotations

import pytest

from redactor.detection.calibration import calibration
from redactor.detection.hits import NEAR_MISS, Hit
from redactor.detection.layers.union import NameModels


@pytest.fixture(scope="module")
def models() -> NameModels:
    return NameModels(None, calibration().lines["balanced"])


def found(models: NameModels, text: str, kind: str, rules: tuple[Hit, ...] = ()) -> list[tuple[str, float]]:
    return [(text[h.start : h.end], h.confidence) for h in models.find(text, rules) if h.entity_type == kind]


def test_title_and_possessive_are_no_part_of_the_name(models: NameModels) -> None:
    names = [name for name, _ in found(models, "We met Dr. Siobhan Okafor's lawyer in the corridor.", "PERSON")]
    assert "Siobhan Okafor" in names
    assert not any("Dr" in name or name.endswith("s lawyer") for name in names)


def test_a_code_is_taken_whole_and_is_only_a_suggestion(models: NameModels) -> None:
    text = "The application (no. 36110/97) was lodged with the Court by Mr Jan Novak."
    codes = found(models, text, "REFERENCE_NUMBER")
    assert codes
    assert {code for code, _ in codes} == {"36110/97"}
    assert max(confidence for _, confidence in codes) <= 0.55


def test_a_date_of_a_rule_counts_where_the_model_reads_one_too(models: NameModels) -> None:
    text = "The applicant was arrested on 3 May 2001 in Leeds and held for days. The timetable says 11:04 30 01."
    dated = Hit(
        text.index("3 May"), text.index(" in Leeds"), "DATE_TIME", "rules", "DATE", 0.6, "Rule DATE: a date"
    )
    other = Hit(text.index("30 01"), len(text) - 1, "DATE_TIME", "rules", "DATE", 0.6, "Rule DATE: a date")
    by_rule = {h.start: h.confidence for h in models.find(text, (dated, other)) if h.rule == "DATE"}
    assert by_rule[dated.start] == 0.6
    assert by_rule[other.start] <= NEAR_MISS


def test_names_in_a_language_without_a_model_are_only_suggestions(models: NameModels) -> None:
    text = "Täna oli ka Jaan Tamm koos meiega, aga ta ei olnud siin kui see oli ja mina olen siis nii juures. " * 3
    confidences = [confidence for _, confidence in found(models, text, "PERSON")]
    assert confidences
    assert max(confidences) <= 0.45


@pytest.mark.parametrize("word", ["Sarcoidosis", "Myasthenia", "Sertraline"])
def test_words_of_medicine_are_no_names(models: NameModels, word: str) -> None:
    text = f"CLINICAL\nDiagnosis:\n{word}\nAccount:\n40948554\n"
    for kind in ("PERSON", "LOCATION", "ORGANIZATION"):
        assert all(confidence <= NEAR_MISS for words, confidence in found(models, text, kind) if words == word)


def test_hits_of_other_rules_are_kept(models: NameModels) -> None:
    hit = Hit(0, 4, "AGE", "rules", "AGE", 0.9, "Rule AGE: an age")
    assert hit in models.find("aged 40", (hit,))
