"""Carrying out span operations on one text: checked, merged, spliced. Shared by the flowing kinds."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from redactor.errors import UsageError
from redactor.formats.own_words import TERM_LABEL
from redactor.model import Plan, Segment, SpanOperation
from redactor.text import find_literals

# U+2588 five times whatever stood there: the length of the mask tells nothing.
MASK: Final = "█████"


@dataclass(frozen=True, slots=True)
class Cut:
    """A place to be removed, code points start..end of one text, and what stands in for it."""

    start: int
    end: int
    label: str


def check_spans(plan: Plan, lengths: Mapping[str, int]) -> None:
    """Raise UsageError when a span of the file itself names no segment, or points outside of its text.

    Args:
        plan: the plan; spans of attachments' insides are left to the attachments' writers.
        lengths: code points of each segment, by address.
    """
    for span in plan.own_spans():
        if span.address not in lengths:
            raise UsageError("A redaction names a place that does not exist in this file.")
        if not 0 <= span.start < span.end <= lengths[span.address]:
            raise UsageError("A redaction lies outside of the text of its place.")


def segment_lengths(segments: Iterable[Segment]) -> dict[str, int]:
    """Return the number of code points of each segment, for `check_spans`."""
    return {segment.address: len(segment.text) for segment in segments}


def spans_by_address(plan: Plan) -> dict[str, list[SpanOperation]]:
    """Group the spans of the file itself by the segment that they cut."""
    grouped: dict[str, list[SpanOperation]] = {}
    for span in plan.own_spans():
        grouped.setdefault(span.address, []).append(span)
    return grouped


def cuts_for(text: str, spans: Sequence[SpanOperation], plan: Plan) -> list[Cut]:
    """Return the merged places to remove from a text: the decided spans, and wherever a term still stands.

    A cut grows over combining marks after it, since a stray accent would hint at the letter. Where two
    overlap, the label of the one that begins first stands for both.
    """
    black = not plan.writes_labels
    cuts = [Cut(s.start, s.end, MASK if black else s.label) for s in spans]
    # Terms come as a net below the spans: a place that detection missed in one part may be known from another.
    terms = [(start, end) for start, end, _ in find_literals(text, plan.terms)] if plan.terms else []
    cuts += [Cut(start, end, MASK if black else TERM_LABEL) for start, end in terms]
    merged: list[Cut] = []
    # Of two that begin at the same place the decided span comes first: sort is stable.
    for cut in sorted(cuts, key=lambda c: c.start):
        end = _past_marks(text, cut.end)
        if merged and cut.start < merged[-1].end:
            last = merged[-1]
            merged[-1] = Cut(last.start, max(last.end, end), last.label)
        else:
            merged.append(Cut(cut.start, end, cut.label))
    return merged


def splice(text: str, cuts: Sequence[Cut]) -> str:
    """Return the text with each cut replaced by its label."""
    out: list[str] = []
    at = 0
    for cut in cuts:
        out += (text[at : cut.start], cut.label)
        at = cut.end
    out.append(text[at:])
    return "".join(out)


def redact_text(text: str, spans: Sequence[SpanOperation], plan: Plan) -> str:
    """Return the text with decided spans and terms removed."""
    if not spans and not plan.terms:
        return text
    return splice(text, cuts_for(text, spans, plan))


def _past_marks(text: str, end: int) -> int:
    while end < len(text) and (unicodedata.combining(text[end]) or text[end] in "\u200d\ufe0e\ufe0f"):
        end += 1
    return end
