"""Classification markings: reading, roll-up, contradictions."""

from redactor.markings.findings import findings
from redactor.markings.reader import read, read_document
from redactor.markings.suggest import Suggestion, suggest

__all__ = ["Suggestion", "findings", "read", "read_document", "suggest"]
