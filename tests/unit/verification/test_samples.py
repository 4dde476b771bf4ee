"""The sample case: every planted secret is found where it was planted, and nothing else is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from redactor.model import Outcome
from redactor.verification import audit, find_terms, read_text

SAMPLES = Path(__file__).parents[3] / "resources" / "samples"
ABSENT = [
    "Quillfeather",
    "Obadiah Pettigrove",
    "555-0199-7731",
    "Zwyxbrough",
    "xqvj",
    "Roman",
    "Stream",
    "Catalog",
]
FILES = sorted(
    p.name
    for p in SAMPLES.iterdir()
    if p.suffix in (".pdf", ".docx", ".xlsx", ".eml", ".jpg") and "scan" not in p.name
)


def _found(name: str, terms: list[str]) -> set[str]:
    results = find_terms((SAMPLES / name).read_bytes(), name, terms)
    numbers = re.findall(
        r"removed text no\. (\d+)", " ".join(r.detail for r in results if r.outcome is Outcome.FAIL)
    )
    return {terms[int(number) - 1] for number in numbers}


@pytest.mark.parametrize("name", FILES)
def test_absent_words_raise_no_alarm(name: str) -> None:
    assert _found(name, ABSENT) == set()


def test_every_planted_secret_is_found_in_some_sample() -> None:
    planted = [line for line in (SAMPLES / "planted.txt").read_text("utf-8").splitlines() if line.strip()]
    found = set().union(*(_found(path.name, planted) for path in SAMPLES.iterdir() if "planted" not in path.name))
    # What stands in the pixels of the scan alone is for OCR to find.
    text = " ".join(t for path in SAMPLES.iterdir() for _, t in read_text(path.read_bytes(), path.name))
    assert len(found) >= len(planted) - 2
    assert {term for term in planted if term in text} <= found


def test_samples_want_a_look() -> None:
    report = {
        result.check: result.outcome for result in audit((SAMPLES / "harbour-report.pdf").read_bytes(), "a.pdf")
    }
    assert report["no document information"] is Outcome.NEEDS_ACKNOWLEDGEMENT
    assert report["readable"] is Outcome.PASS
