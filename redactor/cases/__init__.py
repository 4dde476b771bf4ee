"""The case: an append-only event log in SQLite, the state that is a fold over it, undo, and the log's audit.

The log is the truth. A decision is committed to disk before the call that took it returns; the state is
only ever changed by folding the event that was committed, so live state and reopened state are the same.
"""

from redactor.cases.audit import ChainReport, Witness, verify_chain
from redactor.cases.case import Case
from redactor.cases.events import Action, LogEvent
from redactor.cases.keys import PublicKey, Signer, is_key_file, new_key, open_key, read_public, wrap_key
from redactor.cases.record import Disposition, DocumentRecord, Phase, RecordState, Role
from redactor.cases.record_steps import STATEMENT_PURPOSE, CaseRecord
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
from redactor.cases.vault import Vault

__all__ = [
    "PERSON_DETECTOR",
    "PERSON_RULE",
    "STATEMENT_PURPOSE",
    "Action",
    "Case",
    "CaseRecord",
    "CaseState",
    "CaseStore",
    "ChainReport",
    "Disposition",
    "DocumentRecord",
    "DocumentState",
    "DrawnArea",
    "FindingState",
    "LogEvent",
    "Phase",
    "PublicKey",
    "RecordState",
    "Role",
    "Signer",
    "Status",
    "Vault",
    "Witness",
    "is_key_file",
    "new_key",
    "open_key",
    "read_public",
    "verify_chain",
    "wrap_key",
]
