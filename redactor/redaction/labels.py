"""The words that stand where text was removed: "[PERSON]", "[(b)(6)]" or "[PERSON (b)(6)]". Never a length."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from enum import StrEnum

from redactor.model import LIST_TERM_TYPE, PORTION_TYPE, WHOLE_PAGE_TYPE
from redactor.text import fold_text

DRAWN_KIND = "AREA"
TERM_KIND = "LISTED_TERM"

# What a reader is told where the kind is only the way in which the place was found.
_SPOKEN = dict.fromkeys((DRAWN_KIND, TERM_KIND, LIST_TERM_TYPE, WHOLE_PAGE_TYPE), "REDACTED") | {PORTION_TYPE: ""}
_NEUTRAL = ("[REDACTED]", "[■■■]")
_LONGEST = 60


class LabelStyle(StrEnum):
    """What a label says. A code is what the law asks for at the place; the kind is what a reader asks for."""

    KIND = "kind"
    CODE = "code"
    BOTH = "both"


def label_for(kinds: Iterable[str], codes: Iterable[str], style: LabelStyle = LabelStyle.BOTH) -> str:
    """Return the label of one redaction, which may join several decisions.

    Args:
        kinds: entity types; repeats are said once.
        codes: reason codes, empty ones are left out.
        style: CODE falls back on the kind where there is no code.
    """
    said_codes = ", ".join(_distinct(codes))
    said_kinds = ", ".join(_distinct(_SPOKEN.get(kind, kind) for kind in kinds))
    if style is LabelStyle.KIND or not said_codes:
        inside = said_kinds
    elif style is LabelStyle.CODE:
        inside = said_codes
    else:
        inside = f"{said_kinds} {said_codes}".strip()
    return f"[{inside}]" if inside and len(inside) <= _LONGEST else _NEUTRAL[0]


def neutral_where_needed(label: str, forbidden: Iterable[str]) -> str:
    """Return the label, or a neutral one when it would say one of the forbidden texts (folded) itself.

    "[PERSON]" in the place of the listed term "person" would put back what was to go.
    """
    banned = [term for term in forbidden if term]
    for candidate in (label, *_NEUTRAL):
        folded = fold_text(candidate)
        if not any(term in folded for term in banned):
            return candidate
    return "[ ]"


def _distinct(words: Iterable[str]) -> list[str]:
    """Drop repeats, empty words and control characters; a code is typed by a person or comes from a file."""
    printable = ("".join(c for c in word if unicodedata.category(c)[0] != "C").strip() for word in words)
    return list(dict.fromkeys(word for word in printable if word))
