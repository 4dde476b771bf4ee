"""The case: an append-only event log in SQLite, the state that is a fold over it, undo, and the log's audit.

The log is the truth. A decision is committed to disk before the call that took it returns; the state is
only ever changed by folding the event that was committed, so live state and reopened state are the same.
"""

from redactor.cases.audit import ChainReport, verify_chain
from redactor.cases.case import Case
from redactor.cases.events import Action, LogEvent
from redactor.cases.state import (
    PERSON_DETECTOR,
    PERSON_RULE,
    CaseState,
    DocumentState,
    DrawnArea,
    FindingState,
    Status,
)
from redactor.cases.store import CaseStore

__all__ = [
    "PERSON_DETECTOR",
    "PERSON_RULE",
    "Action",
    "Case",
    "CaseState",
    "CaseStore",
    "ChainReport",
    "DocumentState",
    "DrawnArea",
    "FindingState",
    "LogEvent",
    "Status",
    "verify_chain",
]
