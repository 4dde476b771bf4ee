"""One detector of each mode for the whole room: loading takes a second or two."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from redactor.detection import Detector
from redactor.model import Band, Finding

Found = list[tuple[str, str]]


@pytest.fixture(scope="session")
def balanced() -> Detector:
    return Detector.load()


@pytest.fixture(scope="session")
def fast() -> Detector:
    return Detector.load(mode="fast")


def _pairs(text: str, findings: list[Finding], least: Band) -> Found:
    return [(f.entity_type, text[f.start : f.end]) for f in findings if f.band.rank >= least.rank]


@pytest.fixture(scope="session")
def find(balanced: Detector) -> Callable[..., Found]:
    """(text, least band) -> [(entity type, text found)] in balanced mode."""

    def search(text: str, least: Band = Band.MEDIUM) -> Found:
        return _pairs(text, balanced.detect(text), least)

    return search


@pytest.fixture(scope="session")
def find_fast(fast: Detector) -> Callable[..., Found]:
    """(text, least band) -> [(entity type, text found)] with patterns and rules alone."""

    def search(text: str, least: Band = Band.MEDIUM) -> Found:
        return _pairs(text, fast.detect(text), least)

    return search
