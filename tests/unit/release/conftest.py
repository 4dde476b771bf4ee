"""A family of documents, decided, planned and written, as a change log is made from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from redactor.cases import Case, DrawnArea, FindingState, Status
from redactor.model import (
    Band,
    Document,
    Finding,
    Layer,
    Outcome,
    Page,
    Rect,
    Removal,
    Segment,
    SegmentKind,
    UnreadArea,
    VerifierResult,
)
from redactor.redaction import GateReason, GateVerdict, build_plan
from redactor.release import ChangeLogInput, build_change_log, make_mask

PLANTED = ("Quillon Vantreese", "219-09-9999", "Zephyrine", "Ob")


@dataclass(frozen=True)
class Made:
    """A change log and what it was made from."""

    source: ChangeLogInput
    log: dict[str, Any]


def _document() -> Document:
    name = "Quillon Vantreese"
    child = Document(
        f"{name}.pdf", "attachment/1", "application/pdf", "c" * 64, 9,
        (Segment("attachment/1/page/1", f"For {name}.", page=1, label="Page 1"),), (Page(1, 600, 800),),
    )  # fmt: skip
    segments = (
        Segment(
            f"sheet/{name} salaries!B7", f"{name} earns 219-09-9999", SegmentKind.TABLE_CELL, label=f"{name} B7"
        ),
        Segment("sheet/Zephyrine!A1", "Zephyrine stays out", SegmentKind.TABLE_CELL, label="Sheet 2, A1"),
        Segment("property/author", "QUILLON  VANTREESE", SegmentKind.PROPERTY, False, True, label="Author"),
        Segment("line/1", "Ob was here. Dear reader, quite public.", label="Line 1"),
    )
    unread = (
        UnreadArea("sheet/Zephyrine!chart", "The chart of Zephyrine."),
        UnreadArea("page/9", "Locked.", withheld=True),
    )
    return Document(f"{name} pay.xlsx", "", "application/x-sheet", "a" * 64, 9, segments, (), (child,), unread)


def _state(address: str, text: str, status: Status, document: Document, **fields: str) -> FindingState:
    segment = next(s for s in document.all_segments() if s.address == address)
    start = segment.text.index(text)
    finding = Finding(
        address, start, start + len(text), "PERSON", "presidio", "names", 0.9, Band.HIGH, f"Near the word {text}."
    )
    return FindingState(
        finding.placed(segment), status, decided_by="officer", decided_at="2026-01-02T03:04:05.678Z", **fields
    )


@pytest.fixture
def made() -> Made:
    document, yes = _document(), Status.ACCEPTED
    sheet = "sheet/Quillon Vantreese salaries!B7"
    decisions = [
        _state(sheet, "Quillon Vantreese", yes, document, code="(b)(6)", note="Quillon Vantreese asked for it."),
        _state(sheet, "219-09-9999", Status.AUTO_ACCEPTED, document, rule="accept high"),
        _state("sheet/Zephyrine!A1", "Zephyrine", yes, document, code="(b)(3)", statute="8 USC 1202"),
        _state("property/author", "QUILLON  VANTREESE", yes, document),
        _state("attachment/1/page/1", "Quillon Vantreese", yes, document),
        _state("line/1", "Ob", yes, document),
    ]
    left = [
        _state("line/1", "reader", Status.REJECTED, document),
        _state("line/1", "public", Status.LEFT_BY_RULE, document, rule="below medium"),
        _state("line/1", "quite", Status.PROPOSED, document),
        _state("line/1", "Ob", Status.ACCEPTED, document),
    ]
    area = DrawnArea("area-9", "attachment/1", 1, Rect(0, 0, 9, 9), "(b)(5)", author="officer", at="then")
    planned = build_plan(document, decisions, [area])
    results = (
        VerifierResult("text", Layer.TEXT, Outcome.PASS, "", "6 removed texts looked for"),
        VerifierResult(
            "names", Layer.OBJECTS, Outcome.FAIL, "member Zephyrine.xml", "found near Quillon VANTREESE"
        ),
    )
    with Case.in_memory("officer") as case:
        source = ChangeLogInput(
            document=document,
            sha256_after="b" * 64,
            decided=planned.decided,
            removals=(Removal("sheet/Zephyrine!B2", "comment", 2, "comments", "A comment by Quillon Vantreese."),),
            left=left,
            acknowledged=frozenset({"sheet/Zephyrine!chart"}),
            results=results,
            verdict=GateVerdict((GateReason("unread", "Look at Zephyrine.", ("sheet/Zephyrine!chart",)),)),
            policy={"key": "office", "audience": "public"},
            tool_version="0.1.0",
            created_at="2026-01-02T03:04:05.678Z",
            log_head=(12, "d" * 64),
            keyed_hash=case.keyed_hash,
            mask=make_mask(PLANTED),
            warnings=("The name of Zephyrine was long.",),
            given={"area-9": {"privilege": "attorney-client"}},
        )
        return Made(source, build_change_log(source))


@pytest.fixture
def squeezed() -> Callable[[str], str]:
    """Lower a text and take out all but letters and digits, to find what spacing or case would hide."""
    return lambda text: "".join(c for c in text.lower() if c.isalnum())
