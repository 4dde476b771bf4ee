from __future__ import annotations

import datetime

import pytest

from redactor.model import Appearance
from redactor.policy import load_regime
from redactor.release import Deletion, DutyInput, Unmet, unmet_duties

TODAY = datetime.date(2026, 5, 4)


def unmet(regime: str, *deletions: Deletion, appearance: Appearance = Appearance.LABEL, **said: str) -> list[str]:
    statements = {key.replace("_", " "): text for key, text in said.items()}
    given = DutyInput(load_regime(regime), deletions, statements, appearance, TODAY)
    return [duty.duty for duty in unmet_duties(given)]


def deletion(code: str, **answers: str) -> Deletion:
    return Deletion("letter.pdf", "Page 1", code, answers)


def test_a_release_that_meets_them_has_none() -> None:
    full = [
        deletion("(b)(3)", statute="26 USC 6103"),
        deletion("(b)(5)", privilege="attorney-client", harm="advice would be less frank"),
        deletion("(b)(6)", harm="privacy of a witness"),
    ]
    assert unmet("us_foia", *full, segregability="All segregable parts are released.") == []
    assert unmet("us_foia") == []


def test_codes_must_be_there_and_printed_at_the_place() -> None:
    assert "code" in unmet("us_foia", deletion(""))
    black = unmet("us_foia", deletion("(b)(6)", harm="h"), appearance=Appearance.BLACK, segregability="s")
    assert black == ["code"]


def test_statute_privilege_harm_and_segregability_are_asked_for() -> None:
    assert unmet("us_foia", deletion("(b)(3)"), segregability="s") == ["needs"]
    assert unmet("us_foia", deletion("(b)(5)", harm="h"), segregability="s") == ["needs"]
    assert unmet("us_foia", deletion("(b)(6)"), segregability="s") == ["harm"]
    assert unmet("us_foia", deletion("(b)(6)", harm="h")) == ["segregability"]


def test_harm_may_be_stated_for_the_case_and_segregability_for_a_document() -> None:
    given = DutyInput(
        load_regime("us_foia"),
        [deletion("(b)(6)")],
        {"harm (b)(6)": "privacy", "segregability letter.pdf": "all"},
        Appearance.LABEL,
        TODAY,
    )
    assert unmet_duties(given) == ()


def test_a_withheld_duty_names_the_documents() -> None:
    given = DutyInput(load_regime("us_foia"), [deletion("")], {"segregability": "s"}, Appearance.LABEL, TODAY)
    assert unmet_duties(given)[0] == Unmet("code", "1 deletions carry no reason code.", ("letter.pdf",))


def test_administrative_codes_need_no_harm() -> None:
    assert unmet("us_foia", deletion("N/R"), segregability="s") == []


def test_canada_wants_severance() -> None:
    assert unmet("ca_atia", deletion("19(1)")) == ["severance"]
    assert unmet("ca_atia", deletion("24(1)"), severance="s.25 was applied.") == ["needs"]


def test_the_united_kingdom_wants_the_public_interest_test() -> None:
    assert unmet("uk_foia_2000", deletion("s40")) == []
    assert unmet("uk_foia_2000", deletion("s35")) == ["needs"]
    assert unmet("uk_foia_2000", deletion("s35", public_interest="safe space")) == []


def test_estonia_wants_a_term_that_holds() -> None:
    def term(code: str, until: str) -> list[str]:
        return unmet("ee_avts", deletion(code, term=until, holder="Amet"))

    assert term("§35 lg1 p9", "2030-01-01") == []
    assert term("§35 lg1 p9", "01.01.2030") == []
    assert term("§35 lg1 p9", "2026-01-01") == ["term"]
    assert term("§35 lg1 p9", "2090-01-01") == ["term"]
    assert term("§35 lg1 p12", "2090-01-01") == []
    assert term("§35 lg1 p9", "soon") == ["term"]
    assert unmet("ee_avts", deletion("§35 lg1 p9", holder="Amet")) == ["needs"]


REGIMES = {
    # regime: (a code with all it asks for, its answers, statements for the case)
    "us_foia": (
        "(b)(1)",
        {"order": "EO 13526 1.4(c)", "level": "SECRET", "harm": "sources dry up"},
        "segregability",
    ),
    "ca_atia": ("24(1)", {"statute": "Income Tax Act, s. 241"}, "severance"),
    "uk_foia_2000": ("s44", {"statute": "Statistics Act"}, ""),
    "ee_avts": ("§35 lg1 p9", {"term": "2030-01-01", "holder": "Amet"}, ""),
    "eu_1049_2001": ("4(3)", {"public_interest": "the decision is still open"}, "severance"),
}


@pytest.mark.parametrize("regime", REGIMES)
def test_each_duty_of_a_regime_is_met_and_missed_one_by_one(regime: str) -> None:
    code, answers, statement = REGIMES[regime]
    said = {statement: "Done."} if statement else {}
    assert unmet(regime, deletion(code, **answers), **said) == []
    for left_out in answers:
        fewer = {key: text for key, text in answers.items() if key != left_out}
        assert unmet(regime, deletion(code, **fewer), **said) == ["harm" if left_out == "harm" else "needs"]
    if statement:
        assert unmet(regime, deletion(code, **answers)) == [statement]
        assert unmet(regime, deletion(code, **answers), **{statement: "  "}) == [statement]
    coded = "section" if regime in ("ca_atia", "eu_1049_2001") else "code"
    assert unmet(regime, deletion(""), **said) == [coded]
    assert unmet(regime, deletion("no such code"), **said) == [coded]
    black = unmet(regime, deletion(code, **answers), appearance=Appearance.BLACK, **said)
    assert black == ([] if coded == "section" else ["code"])


@pytest.mark.parametrize("regime", REGIMES)
def test_each_code_of_a_regime_is_missed_without_and_met_with_its_answers(regime: str) -> None:
    said = {"segregability": "s", "severance": "s"}
    for record in load_regime(regime).codes:
        full = dict.fromkeys(record.needs, "given") | ({"term": "2030-01-01"} if "term" in record.needs else {})
        assert unmet(regime, deletion(record.code, harm="h", **full), **said) == [], record.code
        if record.needs:
            assert "needs" in unmet(regime, deletion(record.code, harm="h"), **said), record.code
