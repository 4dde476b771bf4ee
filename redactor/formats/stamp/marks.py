"""What the writers of stamps share: which paragraphs have a portion mark, and where a stroke belongs."""

from __future__ import annotations

import re

from redactor.errors import UnsafeLayoutError, UnsupportedFormatError, UsageError
from redactor.model import StampPlan

_MARKED = re.compile(r"[\s>*#|•\-]*(?:\(?\w{1,5}[.)]\s*)*\([A-Z/][^()\n]{0,100}\)")
# A line of capitals and signs alone is a banner or a heading of one; it gets no portion mark.
_BANNER_LIKE = re.compile(r"[A-Z0-9ÀÄÉÈÕÖÜŠŽ/ ,:+.\-()]{3,}\Z")


def portion_marks(plan: StampPlan, paragraphs: list[str]) -> dict[int, str]:
    """Return the portion mark of each paragraph that gets one, by its index in `paragraphs`.

    Args:
        plan: names paragraphs by 1-based number among those that hold text.
        paragraphs: texts in order.

    Raises:
        UsageError: a number that does not exist.
    """
    filled = [index for index, text in enumerate(paragraphs) if text.strip()]
    marks: dict[int, str] = {}
    if plan.all_portions:
        for index in filled:
            text = paragraphs[index].strip()
            if not _MARKED.match(text) and not _BANNER_LIKE.match(text):
                marks[index] = plan.all_portions
    for portion in plan.portions:
        if not 1 <= portion.paragraph <= len(filled):
            raise UsageError(f"There is no paragraph {portion.paragraph} to mark; the file has {len(filled)}.")
        marks[filled[portion.paragraph - 1]] = portion.mark
    return marks


def refuse_portions(plan: StampPlan, kind: str) -> None:
    """Refuse portion marks where text can't be moved to make room for them.

    Raises:
        UnsupportedFormatError: the plan has some.
    """
    if plan.portions or plan.all_portions:
        raise UnsupportedFormatError(
            f"Portion marks can't be put into a {kind}: its text can't be set anew.",
            "Mark the portions in the draft (docx, odt, pptx or text), or stamp the banner alone.",
        )


def wrong_place() -> UnsafeLayoutError:
    """Return the error for a mark that does not stand where the plan says."""
    return UnsafeLayoutError(
        "An old marking could not be struck through: it does not stand where it was read.",
        "Redact the marking itself, then export again.",
    )
