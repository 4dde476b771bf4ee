"""Makers of findings and cases for the tests of the case store."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from redactor.cases import Case
from redactor.model import Band, Finding, Rect

Maker = Callable[..., Finding]


@pytest.fixture
def finding() -> Maker:
    def make(n: int = 0, *, band: Band = Band.HIGH, kind: str = "PERSON", detector: str = "presidio") -> Finding:
        return Finding(
            segment=f"page/{n // 10 + 1}",
            start=n * 10,
            end=n * 10 + 6,
            entity_type=kind,
            detector=detector,
            rule="marked by hand" if detector == "person" else "names",
            confidence=0.85,
            band=band,
            explanation="It stands where a name stands.",
            page=n // 10 + 1,
            quads=(Rect(72.0, 100.0 + n, 120.5, 112.25 + n),),
        )

    return make


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "cases" / "case.db"


@pytest.fixture
def case(path: Path) -> Iterator[Case]:
    with Case.open(path, "officer") as opened:
        yield opened


@pytest.fixture
def filled(case: Case, finding: Maker) -> Case:
    """A case of two documents, "a" with five findings and "b" with three."""
    case.register("a", "letter.pdf")
    case.record_findings("a", [finding(n) for n in range(5)])
    case.register("b", "memo.docx")
    case.record_findings("b", [finding(n) for n in range(3)])
    return case


@pytest.fixture
def ids(filled: Case) -> dict[str, list[str]]:
    return {doc_id: list(doc.findings) for doc_id, doc in filled.state.documents.items()}
