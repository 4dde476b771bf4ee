"""Classification markings: reading, roll-up, contradictions."""

from redactor.markings.findings import findings
from redactor.markings.reader import read, read_document

__all__ = ["findings", "read", "read_document"]
