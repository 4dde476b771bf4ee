"""Frozen records and pure functions that every room shares."""

from redactor.model.document import Document, Page, Segment, SegmentKind, UnreadArea, split_part
from redactor.model.finding import MARKING_TYPE, PORTION_TYPE, Band, Finding
from redactor.model.frame import PageFrame
from redactor.model.geometry import GlyphBoxes, Rect, merge_lines
from redactor.model.listing import LIST_TERM_TYPE, WHOLE_PAGE_TYPE, ListEntry, ListKind, ListScope
from redactor.model.marking import (
    Contradiction,
    Marking,
    MarkingKind,
    MarkingReport,
    MarkingStatus,
    RollUp,
)
from redactor.model.redaction import (
    NO_NOTE,
    Appearance,
    AreaOperation,
    LayerWord,
    Note,
    NotePlace,
    PaintedBox,
    PlacedArea,
    Plan,
    Removal,
    SpanOperation,
    TextLayer,
    WithheldPage,
    WrittenFile,
)
from redactor.model.stamp import PortionStamp, StampPlan, Stroke
from redactor.model.verification import Expectations, Layer, Outcome, RemovedText, VerifierResult

__all__ = [
    "LIST_TERM_TYPE",
    "MARKING_TYPE",
    "NO_NOTE",
    "PORTION_TYPE",
    "WHOLE_PAGE_TYPE",
    "Appearance",
    "AreaOperation",
    "Band",
    "Contradiction",
    "Document",
    "Expectations",
    "Finding",
    "GlyphBoxes",
    "Layer",
    "LayerWord",
    "ListEntry",
    "ListKind",
    "ListScope",
    "Marking",
    "MarkingKind",
    "MarkingReport",
    "MarkingStatus",
    "Note",
    "NotePlace",
    "Outcome",
    "Page",
    "PageFrame",
    "PaintedBox",
    "PlacedArea",
    "Plan",
    "PortionStamp",
    "Rect",
    "Removal",
    "RemovedText",
    "RollUp",
    "Segment",
    "SegmentKind",
    "SpanOperation",
    "StampPlan",
    "Stroke",
    "TextLayer",
    "UnreadArea",
    "VerifierResult",
    "WithheldPage",
    "WrittenFile",
    "merge_lines",
    "split_part",
]
