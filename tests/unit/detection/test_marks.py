"""Blanking of banners and portion marks, with the length kept and the text around untouched."""

from __future__ import annotations

import pytest

from redactor.detection.marks import blank_marks

MARKS = [
    "TOP SECRET//SI//NOFORN",
    "SECRET//NOFORN",
    "UNCLASSIFIED//FOR OFFICIAL USE ONLY",
    "CUI",
    "SECRET",
    "UK OFFICIAL-SENSITIVE",
    "NATO CONFIDENTIAL",
    "(S//NF)",
    "(U)",
    "(TS//SI//REL TO USA, GBR)",
    "(CUI)",
    "NOFORN",
    "REL TO USA, AUS, GBR",
]


@pytest.mark.parametrize("mark", MARKS)
def test_mark_is_blanked(mark: str) -> None:
    text = f"{mark}\n"
    assert blank_marks(text) == " " * len(mark) + "\n"


@pytest.mark.parametrize(
    "text",
    [
        "The SECRET life of Ann",
        "(A) first",
        "(see 3)",
        "Confidential talks",
        "SECRETARY Jones",
        "Mr C. U. Irving (UK)",
    ],
)
def test_other_text_stays(text: str) -> None:
    assert blank_marks(text) == text


def test_length_is_kept_in_mixed_text() -> None:
    text = "SECRET//NOFORN\n(S//NF) Col. Petrov met (U) Ms Garcia.\nSECRET//NOFORN"
    blanked = blank_marks(text)
    assert len(blanked) == len(text)
    assert blanked.split() == ["Col.", "Petrov", "met", "Ms", "Garcia."]
