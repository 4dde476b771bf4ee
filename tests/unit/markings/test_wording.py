"""Marks that are to be written, the banner of a result, suggestions and SARIF."""

from __future__ import annotations

import json

import pytest

from redactor.errors import UsageError
from redactor.markings import read, suggest
from redactor.markings.results import result_banner
from redactor.markings.sarif import to_sarif
from redactor.markings.wording import highest_mark, is_below, wanted_mark
from redactor.model import MARKING_TYPE, Band, Finding, Marking


def marks(text: str) -> list[Marking]:
    return [m for m in read(text).markings if m.level]


@pytest.mark.parametrize(
    ("text", "scheme", "canonical"),
    [
        ("secret // noforn", "", "SECRET//NOFORN"),
        ("SECRET//REL TO USA, NZL, AUS", "", "SECRET//REL TO USA, AUS, NZL"),
        ("(s//nf)", "", "(S//NF)"),
        ("OFFICIAL SENSITIVE - PERSONAL DATA", "", "OFFICIAL-SENSITIVE - PERSONAL DATA"),
        ("TLP: AMBER", "", "TLP:AMBER"),
        ("SECRET", "uk_gsc", "SECRET"),
        ("VS-NfD", "", "VS-NUR FÜR DEN DIENSTGEBRAUCH"),
    ],
)
def test_a_wanted_mark_gets_its_canonical_form(text: str, scheme: str, canonical: str) -> None:
    mark = wanted_mark(text, scheme)
    assert mark.canonical == canonical
    assert not scheme or mark.scheme == scheme


@pytest.mark.parametrize("text", ["", "HARBOUR EYES", "SECRET//REL TO GBR", "UNCLASSIFIED//FOUO", "SECRET//HCS-O"])
def test_a_defective_mark_is_never_written(text: str) -> None:
    with pytest.raises(UsageError):
        wanted_mark(text)


def test_the_scheme_must_be_known() -> None:
    with pytest.raises(UsageError, match="scheme"):
        wanted_mark("SECRET", "mars")


@pytest.mark.parametrize(
    ("wanted", "text", "below"),
    [
        ("SECRET//NOFORN", "(S//NF) a\n\n(U) b", False),
        ("TOP SECRET//NOFORN", "(S//NF) a\n\n(U) b", False),
        ("SECRET", "(S//NF) a\n\n(U) b", True),
        ("UNCLASSIFIED", "(S//NF) a\n\n(U) b", True),
        ("UNCLASSIFIED", "(CUI) a\n\n(U) b", True),
        ("CUI", "(CUI) a\n\n(U) b", False),
        ("OFFICIAL", "OFFICIAL-SENSITIVE\n\na", True),
        ("NATO SECRET", "SECRET\n\na", False),
        ("TLP:GREEN", "TLP:RED\n\na", True),
    ],
)
def test_what_is_below_the_text(wanted: str, text: str, below: bool) -> None:
    highest = highest_mark(marks(text))
    assert highest is not None
    assert is_below(wanted_mark(wanted, prefer=(highest.scheme,)), highest) is below


@pytest.mark.parametrize(
    ("stays", "banners", "canonical"),
    [
        ("(U) a\n\n(U) b", "SECRET//NOFORN\n\na", "UNCLASSIFIED"),
        ("(S//REL TO USA, GBR) a\n\n(U) b", "SECRET//NOFORN\n\na", "SECRET//REL TO USA, GBR"),
        ("(CUI//SP-PRVCY) a\n\n(U) b", "SECRET//NOFORN\n\na", "CUI//SP-PRVCY"),
        ("", "SECRET//NOFORN\n\na", "UNCLASSIFIED"),
    ],
)
def test_the_banner_of_what_stays(stays: str, banners: str, canonical: str) -> None:
    banner = result_banner(marks(stays), marks(banners))
    assert banner is not None
    assert banner.canonical == canonical


def test_a_scheme_without_a_public_level_gets_no_banner() -> None:
    assert result_banner([], marks("RESTREINT UE/EU RESTRICTED\n\na")) is None


def finding(kind: str, band: Band = Band.HIGH) -> Finding:
    return Finding("p", 0, 3, kind, "rules", "r", 0.9, band, "Why.")


def test_suggestions_name_scheme_marking_why_and_evidence() -> None:
    found = {s.scheme: s for s in suggest([finding("PERSON"), finding("PERSON"), finding("PHONE_NUMBER")])}
    assert found["uk_gsc"].marking == "OFFICIAL-SENSITIVE - PERSONAL DATA"
    assert found["us_cui"].marking == "CUI//SP-PRVCY"
    assert found["ca"].marking == "PROTECTED A"
    assert found["ee"].code == "§35 lg1 p12"
    assert found["uk_gsc"].evidence == (("PERSON", 2), ("PHONE_NUMBER", 1))
    assert "us_ic" not in found
    assert all(s.why for s in found.values())
    assert not found["au_pspf"].verified


def test_a_name_alone_is_no_ground_in_estonia() -> None:
    found = {s.scheme for s in suggest([finding("PERSON")])}
    assert "ee" not in found
    assert "uk_gsc" in found


def test_unsure_findings_and_markings_suggest_nothing() -> None:
    assert suggest([finding("PERSON", Band.LOW), finding(MARKING_TYPE)]) == ()


def test_every_suggested_marking_is_a_sound_mark_of_its_scheme() -> None:
    every = [finding(kind) for kind in ("PERSON", "CREDIT_CARD", "BANK_ACCOUNT", "DATE_OF_BIRTH", "ADDRESS")]
    for found in (suggest(every), suggest([finding("PERSON"), finding("EMAIL_ADDRESS")])):
        for suggestion in found:
            assert wanted_mark(suggestion.marking, suggestion.scheme).canonical == suggestion.marking


def test_sarif_holds_rules_levels_and_places() -> None:
    text = "SECRET//REL TO GBR\n\nThe level SECRET is not used here.\n"
    report = read(text)
    log = to_sarif([("notes/a b.txt", report)], {"notes/a b.txt": list(report.markings[:1])})
    (run,) = json.loads(json.dumps(log))["runs"]
    assert log["version"] == "2.1.0"
    by_rule = {result["ruleId"]: result for result in run["results"]}
    assert by_rule["rel_to_without_usa"]["level"] == "error"
    assert by_rule["marking"]["level"] == "note"
    assert by_rule["mention"]["level"] == "note"
    assert by_rule["above_audience"]["level"] == "error"
    place = by_rule["marking"]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "notes/a%20b.txt"
    assert place["region"] == {"charOffset": 0, "charLength": 18}
    assert {rule["id"] for rule in run["tool"]["driver"]["rules"]} == set(by_rule)
