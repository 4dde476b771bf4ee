from __future__ import annotations

from dataclasses import FrozenInstanceError
from pathlib import Path

import pytest

from redactor.errors import ResourceError
from redactor.model import Appearance, Band
from redactor.policy import list_policies, load_policy, load_regime


def test_the_default_policy() -> None:
    policy = load_policy()
    assert policy.auto_accept is Band.MEDIUM
    assert policy.gate_band is Band.MEDIUM
    assert not policy.demand_code
    assert policy.audience is None
    assert policy.schemes == ()
    assert policy.appearance is Appearance.BLACK
    assert "PERSON" in policy.length_hiding_types
    assert policy.default_codes == {}


def test_shipped_policies_load() -> None:
    assert {"default", "foia_release", "social_post"} <= set(list_policies())
    for key in list_policies():
        assert load_policy(key).key == key


def test_release_policy_demands_codes_that_its_regime_lists() -> None:
    policy = load_policy("foia_release")
    assert policy.demand_code
    assert policy.audience == "public"
    assert policy.default_codes["PERSON"] == "(b)(6)"
    assert all(load_regime(policy.regime).find(code) for code in policy.default_codes.values())


@pytest.mark.parametrize(
    ("entity_type", "band", "accepted", "blocking"),
    [
        ("PERSON", Band.HIGH, True, True),
        ("PERSON", Band.MEDIUM, True, True),
        ("PERSON", Band.LOW, False, False),
        ("PERSON", Band.NEAR_MISS, False, False),
        ("ORGANIZATION", Band.HIGH, False, False),
        ("DATE_TIME", Band.HIGH, False, False),
    ],
)
def test_bands_accepted_and_blocking(entity_type: str, band: Band, accepted: bool, blocking: bool) -> None:
    policy = load_policy()
    assert policy.accepts(entity_type, band) is accepted
    assert policy.blocks(entity_type, band) is blocking


def test_a_policy_is_frozen() -> None:
    policy = load_policy()
    with pytest.raises(FrozenInstanceError):
        policy.demand_code = True  # type: ignore[misc]
    with pytest.raises(TypeError):
        policy.default_codes["PERSON"] = "x"  # type: ignore[index]


def test_auto_accept_none_accepts_nothing(tmp_path: Path) -> None:
    path = tmp_path / "strict.yaml"
    path.write_text("title: Strict\nauto_accept: none\nalways_redact: [Project Heron]\n")
    policy = load_policy(path)
    assert policy.key == "strict"
    assert not policy.accepts("PERSON", Band.HIGH)
    assert policy.always_redact == ("Project Heron",)
    assert load_policy(str(path)) == policy


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("auto_accept: sure", "auto_accept must be none or one of"),
        ("gate_band: none", "gate_band must be one of"),
        ("demand_code: 'yes'", "demand_code must be true or false"),
        ("regime: atlantis", "regime names 'atlantis', which can't be loaded"),
        ("schemes: [us_ic, atlantis]", "schemes has 'atlantis'"),
        ("schemes: us_ic", "schemes must be a list of texts"),
        (
            "default_codes: {PERSON: (b)(77)}",
            "default_codes has '(b)(77)', which the regime us_foia does not list",
        ),
        ("default_codes: [PERSON]", "default_codes must be a mapping"),
        ("always_redact: [Heron]\nnever_redact: [Heron]", "never_redact has 'Heron'"),
        ("apearance: label", "apearance is not known here"),
        ("appearance: grey", "appearance must be one of black, white"),
        ("length_hiding_types: ['']", "length_hiding_types must be a list of texts"),
    ],
)
def test_a_wrong_policy_names_file_key_and_problem(tmp_path: Path, line: str, part: str) -> None:
    path = tmp_path / "wrong.yaml"
    path.write_text(f"title: Wrong\n{line}\n")
    with pytest.raises(ResourceError) as caught:
        load_policy(path)
    assert part in caught.value.sentence
    assert caught.value.sentence.startswith("wrong.yaml")


def test_a_missing_policy_is_named(tmp_path: Path) -> None:
    with pytest.raises(ResourceError, match=r"nowhere\.yaml"):
        load_policy(tmp_path / "nowhere.yaml")
    with pytest.raises(ResourceError, match="atlantis"):
        load_policy("atlantis")


def test_an_overlay_changes_a_policy(tmp_path: Path) -> None:
    (tmp_path / "policies").mkdir()
    (tmp_path / "policies" / "default.yaml").write_text("demand_code: true\n")
    assert load_policy("default", tmp_path).demand_code
    assert not load_policy("default").demand_code
