from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from redactor.errors import ResourceError
from redactor.policy import Grammar, list_schemes, load_scheme
from redactor.policy.frozen import FrozenMap

EXPECTED = {"us_ic", "us_cui", "uk_gsc", "nato", "eu", "ca", "ee", "de", "at", "ch", "fr", "au_pspf", "tlp"}


def test_all_schemes_are_there() -> None:
    assert set(list_schemes()) == EXPECTED


@pytest.mark.parametrize("key", sorted(EXPECTED))
def test_each_scheme_loads_and_is_consistent(key: str) -> None:
    scheme = load_scheme(key)
    assert scheme.source
    assert scheme.levels
    known = {caveat.key for caveat in scheme.caveats} | {level.banner for level in scheme.levels}
    for caveat in scheme.caveats:
        assert set(caveat.requires) | set(caveat.excludes) <= known
        assert not scheme.category_order or caveat.group in (*scheme.category_order, "basic", "specified")
    forms = [form for level in scheme.levels for form in (level.banner, *level.forms)]
    assert len(forms) == len(set(forms))
    ranked = sorted((level.order, level.rank) for level in scheme.levels if level.rank is not None)
    if not any(level.family for level in scheme.levels):
        assert [rank for _, rank in ranked] == sorted(rank for _, rank in ranked)


def test_priorities_differ_so_that_a_shared_level_always_has_one_scheme() -> None:
    priorities = [load_scheme(key).priority for key in list_schemes()]
    assert len(priorities) == len(set(priorities))


def test_the_us_scheme() -> None:
    scheme = load_scheme("us_ic")
    assert scheme.grammar is Grammar.US
    assert [caveat.key for caveat in scheme.group("dissem")][:4] == ["RSEN", "FOUO", "ORCON", "ORCON-USGOV"]
    secret = scheme.level("S")
    assert secret is not None
    assert (secret.banner, secret.rank, secret.portions) == ("SECRET", 3, ("S",))
    noforn = scheme.caveat("NOFORN")
    assert noforn is not None
    assert noforn.portion == "NF"
    assert scheme.caveat("ATLANTIS") is None
    assert scheme.level("ATLANTIS") is None
    assert scheme.list("FVEY") == ("AUS", "CAN", "GBR", "NZL", "USA")
    assert scheme.list("atlantis") == ()
    assert len(scheme.list("countries")) == 250
    assert all(len(code) == 3 and code.isupper() for code in scheme.list("countries"))


def test_the_cui_categories_are_those_of_the_list() -> None:
    scheme = load_scheme("us_cui")
    assert len(scheme.group("basic")) == 84
    assert len(scheme.group("specified")) == 57
    assert all(level.rank is None for level in scheme.levels)


def test_public_marks_are_few() -> None:
    public = {level.banner for key in list_schemes() for level in load_scheme(key).levels if level.public}
    assert public == {"UNCLASSIFIED", "NOT PROTECTIVELY MARKED", "UNOFFICIAL", "TLP:CLEAR", "TLP:WHITE"}


ATLANTIS = """
key: atlantis
title: Atlantis
authority: Atlantis
as_of: unknown
source: a tale
verified: false
levels:
  - {key: DEEP, rank: 3, order: 2, banner: DEEP}
  - {key: WET, rank: 1, order: 1, banner: WET}
caveats:
  - {key: FISH ONLY, group: caveat, levels: [DEEP]}
"""


def _write(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / "schemes").mkdir(exist_ok=True)
    (tmp_path / "schemes" / f"{name}.yaml").write_text(text)


def test_adding_a_country_is_adding_a_file(tmp_path: Path) -> None:
    _write(tmp_path, "atlantis", ATLANTIS)
    scheme = load_scheme("atlantis", tmp_path)
    assert [level.banner for level in scheme.levels] == ["DEEP", "WET"]
    assert not any(level.verified for level in scheme.levels)
    assert "atlantis" in list_schemes(tmp_path)


def test_an_overlay_changes_one_level_and_adds_a_caveat(tmp_path: Path) -> None:
    _write(
        tmp_path,
        "uk_gsc",
        "levels:\n  - {key: O, rank: 0, order: 1, banner: OFFICIAL}\n"
        "caveats:\n  - {key: DOCK ONLY, group: handling}\n",
    )
    ours, theirs = load_scheme("uk_gsc", tmp_path), load_scheme("uk_gsc")
    assert [level.key for level in ours.levels] == [level.key for level in theirs.levels]
    official = ours.level("O")
    assert official is not None
    assert not official.weak
    assert ours.caveats[-1].key == "DOCK ONLY"


@pytest.mark.parametrize(
    ("change", "part"),
    [
        (("rank: 3", "rank: 9"), "levels[0] (DEEP).rank must be a whole number from 0 to 4"),
        (("rank: 3", "rank: true"), "rank must be a whole number"),
        (("key: WET", "key: DEEP"), "levels has 'DEEP' twice"),
        (("levels: [DEEP]", "levels: [SKY]"), "caveats (FISH ONLY) names the level 'SKY'"),
        (("group: caveat, ", ""), "caveats[0] (FISH ONLY).group is missing"),
        (("verified: false", "verified: false\ngrammar: latin"), "grammar must be one of us, cui, plain"),
        (("verified: false", "verified: false\nlists: {a: [1]}"), "lists.a must be a list of texts"),
        (("verified: false", "verified: false\nlists: [a]"), "lists must be a mapping"),
        (("verified: false", "verified: false\nrequirements: [{then: [X]}]"), "requirements[0].when is empty"),
        (("verified: false", "verified: false\nretired: {a: 1}"), "retired must be a mapping of texts to texts"),
    ],
)
def test_a_wrong_scheme_names_file_entry_and_problem(tmp_path: Path, change: tuple[str, str], part: str) -> None:
    _write(tmp_path, "atlantis", ATLANTIS.replace(*change))
    with pytest.raises(ResourceError) as caught:
        load_scheme("atlantis", tmp_path)
    assert part in caught.value.sentence
    assert caught.value.sentence.startswith("schemes/atlantis.yaml")


def test_a_scheme_can_be_sent_to_another_process() -> None:
    scheme = load_scheme("us_ic")
    assert pickle.loads(pickle.dumps(scheme)) == scheme
    assert hash(scheme) == hash(load_scheme("us_ic"))


def test_a_frozen_map_is_a_mapping() -> None:
    content = FrozenMap({"a": 1})
    assert dict(content) == {"a": 1}
    assert content == {"a": 1}
    assert len(content) == 1
    assert repr(content) == "FrozenMap({'a': 1})"
    assert hash(content) == hash(FrozenMap({"a": 1}))
