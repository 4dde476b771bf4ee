"""The verifier of pictures: what a reader of pixels still recognises."""

from __future__ import annotations

from redactor.model import Document, Layer, Outcome, SegmentKind, VerifierResult
from redactor.text import LiteralSearch

CHECK = "text recognised in pictures"


def check_pictures(document: Document, terms: tuple[str, ...]) -> tuple[VerifierResult, ...]:
    """Search the recognised text of a family, segment by segment.

    Args:
        document: as read, with IMAGE_TEXT segments.
        terms: literals that must not be there.

    Returns:
        One result a place that fails, else one that passes; never with the text.
    """
    failures = []
    pictures = [segment for segment in document.all_segments() if segment.kind is SegmentKind.IMAGE_TEXT]
    for segment in pictures:
        search = LiteralSearch(segment.text)
        for number, term in enumerate(terms, 1):
            if search.find(term):
                detail = f"removed text no. {number} can still be read"
                failures.append(VerifierResult(CHECK, Layer.IMAGES, Outcome.FAIL, segment.address, detail))
    if failures:
        return tuple(failures)
    return (VerifierResult(CHECK, Layer.IMAGES, Outcome.PASS, "", f"{len(pictures)} pictures with text read"),)
