from __future__ import annotations

from pathlib import Path

import pytest

from redactor.errors import ResourceError
from redactor.model import Marking
from redactor.policy import CodeKind, list_regimes, load_regime
from redactor.policy.regimes import NEEDS

EXPECTED = {
    "us_foia",
    "us_privacy_act",
    "uk_foia_2000",
    "ca_atia",
    "ca_privacy_act",
    "ee_avts",
    "eu_1049_2001",
    "de_ifg",
    "au_foi_1982",
    "gdpr_tags",
}


def test_all_regimes_are_there() -> None:
    assert set(list_regimes()) >= EXPECTED


@pytest.mark.parametrize("key", sorted(EXPECTED))
def test_each_regime_loads_and_says_where_it_comes_from(key: str) -> None:
    regime = load_regime(key)
    assert regime.source
    assert regime.as_of
    assert all(code.regime == key and code.label and code.public_label and code.citation for code in regime.codes)
    assert all("{" not in code.citation for code in regime.codes)
    assert all(need in NEEDS for code in regime.codes for need in code.needs)
    if not regime.verified:
        assert not any(code.verified for code in regime.codes)


@pytest.mark.parametrize("printed", ["(b)(6)", "b6", "b(6)", "(b) (6)", "B6", " (B)(6) "])
def test_printed_forms_of_a_code_are_found(printed: str) -> None:
    code = load_regime("us_foia").find(printed)
    assert code is not None
    assert code.code == "(b)(6)"
    assert code.citation == "5 USC 552(b)(6)"


@pytest.mark.parametrize(
    ("regime", "printed", "code"),
    [
        ("us_foia", "b7C", "(b)(7)(C)"),
        ("us_foia", "n/r", "N/R"),
        ("uk_foia_2000", "s.40", "s40"),
        ("uk_foia_2000", "section 40", "s40"),
        ("uk_foia_2000", "S22A", "s22A"),
        ("ca_atia", "s.19(1)", "19(1)"),
        ("ca_atia", "20(1)(b.1)", "20(1)(b.1)"),
        ("ca_atia", "20.1", "20.1"),
        ("ca_atia", "18.1", "18.1"),
        ("ee_avts", "§ 35 lg 1 p 12", "§35 lg1 p12"),
        ("eu_1049_2001", "Article 4(1)(b)", "4(1)(b)"),
        ("de_ifg", "§ 3 Nr. 4", "§3 Nr.4"),
        ("gdpr_tags", "special", "special"),
        ("us_foia", "(b)(10)", ""),
        ("us_foia", "", ""),
        ("us_foia", "()", ""),
    ],
)
def test_find(regime: str, printed: str, code: str) -> None:
    found = load_regime(regime).find(printed)
    assert (found.code if found else "") == code


def test_needs_of_the_foia() -> None:
    foia = load_regime("us_foia")
    needs = {code.code: code.needs for code in foia.codes if code.needs}
    assert needs == {"(b)(1)": ("order", "level"), "(b)(3)": ("statute",), "(b)(5)": ("privilege",)}
    assert "attorney-client" in foia.privileges
    assert {c.code for c in foia.codes if c.kind is CodeKind.ADMINISTRATIVE} == {"N/R", "O/S", "R/C", "DUP"}


GOOD = """
key: mine
title: Mine
citation: "Act {code}"
as_of: 2024-01-31
source: the act
verified: true
codes:
  - {code: "1", label: one}
"""


def _load(tmp_path: Path, text: str, key: str = "mine") -> None:
    folder = tmp_path / "regimes"
    folder.mkdir()
    (folder / f"{key}.yaml").write_text(text)
    load_regime(key, tmp_path)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (("key: mine", "key: other"), "regimes/mine.yaml (with the overlay): key must be the name of the file."),
        (
            ("title: Mine", "title: 7"),
            "regimes/mine.yaml (with the overlay): title must be a text (put it in quotes).",
        ),
        (("verified: true", "verified: perhaps"), "verified must be true or false."),
        (("as_of: 2024-01-31", "as_of: lately"), "as_of must be a date such as 2024-08-31, or unknown."),
        (("source: the act", ""), "source is missing."),
        (("label: one", "label: ''"), "codes[0] (1).label is empty."),
        (("label: one", "label: one, needs: [luck]"), "needs has 'luck'"),
        (("label: one", "label: one, colour: red"), "codes[0] (1).colour is not known here."),
        (('code: "1"', 'code: "()"'), "has no letter or digit"),
        (
            ('  - {code: "1", label: one}', '  - {code: "1", label: a}\n  - {code: "(1)", label: b}'),
            "codes has '1' twice.",
        ),
        (('  - {code: "1", label: one}', "  - one"), "codes[0] must be a mapping"),
        (('\n  - {code: "1", label: one}', " []"), "codes is empty"),
        (('\n  - {code: "1", label: one}', " {}"), "codes must be a list"),
        (("label: one", "label: one, kind: joke"), "kind must be one of exemption"),
    ],
)
def test_a_wrong_file_names_file_entry_and_problem(tmp_path: Path, change: tuple[str, str], sentence: str) -> None:
    with pytest.raises(ResourceError) as caught:
        _load(tmp_path, GOOD.replace(*change))
    assert sentence in caught.value.sentence
    assert caught.value.sentence.startswith("regimes/mine.yaml")


def test_an_overlay_changes_one_code_and_adds_another(tmp_path: Path) -> None:
    text = 'codes:\n  - {code: "(b)(2)", label: office rule}\n  - {code: "(b)(99)", label: new, verified: false}\n'
    folder = tmp_path / "regimes"
    folder.mkdir()
    (folder / "us_foia.yaml").write_text(text)
    ours, theirs = load_regime("us_foia", tmp_path), load_regime("us_foia")
    assert [c.code for c in ours.codes] == [*(c.code for c in theirs.codes), "(b)(99)"]
    changed = ours.find("b2")
    assert changed is not None
    assert changed.label == "office rule"
    assert ours.title == theirs.title


def _mark(scheme: str, level: str, rank: int | None, **fields: object) -> Marking:
    return Marking(0, 6, level, scheme, level, level, rank, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("regime", "marking", "code"),
    [
        ("us_foia", _mark("us_ic", "SECRET", 3), "(b)(1)"),
        ("us_foia", _mark("nato", "NATO RESTRICTED", 1), "(b)(1)"),
        ("us_foia", _mark("us_cui", "CUI", None, caveats=("SP-PRVCY",)), "(b)(6)"),
        ("us_foia", _mark("us_cui", "CUI", None, dissem=("Attorney-Client",)), "(b)(5)"),
        # Controlled is no exemption of its own: a person chooses.
        ("us_foia", _mark("us_cui", "CUI", None), ""),
        ("uk_foia_2000", _mark("uk_gsc", "OFFICIAL-SENSITIVE", 1, caveats=("PERSONAL DATA",)), "s40"),
        ("uk_foia_2000", _mark("uk_gsc", "SECRET", 3), "s24"),
        ("uk_foia_2000", _mark("us_ic", "SECRET", 3), "s27"),
        ("ca_atia", _mark("ca", "PROTECTED B", 1), "19(1)"),
        ("ca_atia", _mark("ca", "SECRET", 3), "15(1)"),
        ("gdpr_tags", _mark("us_ic", "SECRET", 3), ""),
    ],
)
def test_the_code_of_a_marking(regime: str, marking: Marking, code: str) -> None:
    assert load_regime(regime).code_for(marking)[0] == code


def test_a_code_of_a_marking_brings_its_answers() -> None:
    code, given = load_regime("us_foia").code_for(_mark("us_ic", "TOP SECRET", 4))
    assert code == "(b)(1)"
    assert given == {"order": "EO 13526", "level": "TOP SECRET"}


def test_every_proposed_code_is_listed_and_answered() -> None:
    for key in list_regimes():
        regime = load_regime(key)
        for entry in regime.marking_codes:
            reason = regime.find(entry.code)
            assert reason is not None
            # What the marking can't know, such as a harm, a person gives.
            assert set(entry.given) <= set(reason.needs)


def test_the_users_folder_is_used_without_being_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "regimes"
    folder.mkdir()
    (folder / "us_foia.yaml").write_text('codes:\n  - {code: "(b)(9)", label: "wells, as we call it"}\n')
    monkeypatch.setenv("REDACTOR_OVERLAY", str(tmp_path))
    changed = load_regime("us_foia").find("b9")
    assert changed is not None
    assert changed.label == "wells, as we call it"
    monkeypatch.delenv("REDACTOR_OVERLAY")
    own = load_regime("us_foia").find("b9")
    assert own is not None
    assert own.label != changed.label
