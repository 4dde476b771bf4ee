"""From decisions to what a writer does: the plan, labels, length hiding, and the gate before a release."""

from redactor.redaction.audience import Audience, parse_audience
from redactor.redaction.decisions import Decided, Decision, Drawn, PlannedItem
from redactor.redaction.gate import GateInput, GateItem, GateReason, GateVerdict, gate
from redactor.redaction.labels import DRAWN_KIND, TERM_KIND, LabelStyle, label_for
from redactor.redaction.plan import TERM_RULE, PlannedRedaction, build_plan, is_open
from redactor.redaction.pseudonyms import PseudonymBook

__all__ = [
    "DRAWN_KIND",
    "TERM_KIND",
    "TERM_RULE",
    "Audience",
    "Decided",
    "Decision",
    "Drawn",
    "GateInput",
    "GateItem",
    "GateReason",
    "GateVerdict",
    "LabelStyle",
    "PlannedItem",
    "PlannedRedaction",
    "PseudonymBook",
    "build_plan",
    "gate",
    "is_open",
    "label_for",
    "parse_audience",
]
