from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor.cases.packing import pack, pack_unread, settled, unpack, unpack_unread
from redactor.model import Band, Finding, Rect, UnreadArea

NUMBERS = st.floats(-1e6, 1e6)
TEXTS = st.text(max_size=20)
FINDINGS = st.builds(
    Finding,
    segment=TEXTS,
    start=st.integers(0, 10**9),
    end=st.integers(0, 10**9),
    entity_type=TEXTS,
    detector=TEXTS,
    rule=TEXTS,
    confidence=st.floats(0, 1),
    band=st.sampled_from(Band),
    explanation=TEXTS,
    page=st.none() | st.integers(1, 10**6),
    quads=st.lists(st.builds(Rect, NUMBERS, NUMBERS, NUMBERS, NUMBERS), max_size=3).map(tuple),
)


@given(st.lists(FINDINGS, max_size=8))
def test_settled_findings_come_back_equal_from_json(findings: list[Finding]) -> None:
    once = [settled(f) for f in findings]
    assert list(unpack(json.loads(json.dumps(pack(once))))) == once
    assert [settled(f) for f in once] == once
    assert [f.finding_id for f in once] == [f.finding_id for f in findings]


@given(FINDINGS)
def test_settling_moves_a_place_by_less_than_can_be_seen(finding: Finding) -> None:
    for before, after in zip(finding.quads, settled(finding).quads, strict=True):
        assert abs(before.x0 - after.x0) <= 0.006
        assert abs(before.y1 - after.y1) <= 0.006


def test_shared_words_stand_once() -> None:
    finding = Finding("page/1", 0, 3, "PERSON", "rules", "name", 1.0, Band.HIGH, "A long sentence that says why.")
    text = json.dumps(pack([finding] * 100))
    assert text.count("A long sentence") == 1
    assert len(text) / 100 < 60


@pytest.mark.parametrize(
    "broken",
    [
        {},
        {"strings": []},
        {"strings": [], "rows": [[0, 0, 1, 0, 0, 0, 1.0, 0, 0, None, []]]},
        {"strings": ["x"], "rows": [[0, 0, 1, 0, 0, 0, 1.0, 0, 0, None, []]]},
        {"strings": ["x"], "rows": [[0]]},
        {"strings": ["x"], "rows": None},
    ],
)
def test_broken_forms_raise_what_the_case_expects(broken: dict[str, object]) -> None:
    with pytest.raises((KeyError, IndexError, TypeError, ValueError)):
        list(unpack(broken))


def test_unread_areas_come_back() -> None:
    areas = (UnreadArea("page/2", "A picture.", 2), UnreadArea("attachment/1", "Locked.", withheld=True))
    assert unpack_unread(json.loads(json.dumps(pack_unread(areas)))) == areas
