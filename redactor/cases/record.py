"""RecordState: what the log says beyond decisions: persons, rules, approvals, releases, duties, posts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from redactor.cases.events import UNDOABLE, Action
from redactor.cases.keys import PublicKey
from redactor.cases.state import DrawnArea, FindingState


class Role(StrEnum):
    """What a person may do in a case. An auditor reads only."""

    DRAFTER = "drafter"
    REVIEWER = "reviewer"
    RELEASER = "releaser"
    AUDITOR = "auditor"


class Phase(StrEnum):
    """Where a document stands on its way out."""

    IN_REVIEW = "in_review"
    IN_APPROVAL = "in_approval"
    APPROVED = "approved"
    RELEASED = "released"


class Disposition(StrEnum):
    """How a document goes out as a whole; None of these means: in part or in full, as its redactions say."""

    WITHHELD_IN_FULL = "withheld_in_full"
    NON_RESPONSIVE = "non_responsive"
    REFERRED = "referred"
    DUPLICATE = "duplicate"


DECIDING = (UNDOABLE | {Action.FOUND, Action.DISPOSED}) - {Action.NOTE_SET}
"""After one of these a document is not the one that was approved. A note changes nothing that goes out."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a key and roles in this case."""

    key: PublicKey
    roles: frozenset[Role]

    @property
    def name(self) -> str:
        """As the log names them."""
        return self.key.name


@dataclass(frozen=True, slots=True)
class Comment:
    """A remark on one redaction; it stays inside the case."""

    by: str
    at: str
    text: str


@dataclass(frozen=True, slots=True)
class Version:
    """The decisions of a document at one moment, for the difference that an approver sees."""

    seq: int
    at: str
    by: str
    findings: Mapping[str, FindingState]
    areas: Mapping[str, DrawnArea]


@dataclass(slots=True)
class DocumentRecord:
    """What the record knows of one document.

    Attributes:
        touched: number of the last entry that changed what goes out.
        drafters: names of those who decided on it.
        submitted, approved, released: the last of each, as (entry, key id or "", name), or None.
        statements: of the last submission and approval, as can be shown outside; by action.
        versions: decisions as they were at each submission, approval and release.
        disposition: of the document as a whole, with "code" and "reason", or empty.
        described: date, type, author, recipients, subject for the index.
        stored: size in bytes of the original kept beside the case, or None.
        comments: by item id.
    """

    touched: int = 0
    drafters: set[str] = field(default_factory=set)
    submitted: tuple[int, str, str] | None = None
    approved: tuple[int, str, str] | None = None
    released: tuple[int, str, str] | None = None
    versions: list[Version] = field(default_factory=list)
    statements: dict[str, Mapping[str, Any]] = field(default_factory=dict)
    disposition: Mapping[str, Any] = field(default_factory=dict)
    described: dict[str, str] = field(default_factory=dict)
    stored: int | None = None
    comments: dict[str, list[Comment]] = field(default_factory=dict)

    @property
    def phase(self) -> Phase:
        """Where the document stands; whatever came before a later change counts no more."""
        if self.released and self.released[0] > self.touched:
            return Phase.RELEASED
        if self.approved and self.approved[0] > self.touched:
            return Phase.APPROVED
        if self.submitted and self.submitted[0] > self.touched:
            return Phase.IN_APPROVAL
        return Phase.IN_REVIEW


@dataclass(slots=True)
class RecordState:
    """The record of the whole case.

    Attributes:
        persons: by key id, the newest key of each name last.
        two_persons: True when nobody may approve or release what they drafted; it is never taken back.
        documents: by doc_id.
        statements: by duty, the text given for the case; a document's own under "duty doc_id".
        posts: records of posts, oldest first.
        releases: details of the releases, oldest first.
        closed: True when nothing may be added but a reopening.
        signed: number of checkpoints.
        steps: by step, the documents that it decided on: an undo names the step alone.
    """

    persons: dict[str, Person] = field(default_factory=dict)
    two_persons: bool = False
    documents: dict[str, DocumentRecord] = field(default_factory=dict)
    statements: dict[str, str] = field(default_factory=dict)
    posts: list[Mapping[str, Any]] = field(default_factory=list)
    releases: list[Mapping[str, Any]] = field(default_factory=list)
    closed: bool = False
    signed: int = 0
    steps: dict[int, set[str]] = field(default_factory=dict)

    def trial(self) -> RecordState:
        """Return a copy to try entries on; what is frozen is shared."""
        documents = {
            key: replace(
                document,
                drafters=set(document.drafters),
                versions=list(document.versions),
                described=dict(document.described),
                comments={item: list(found) for item, found in document.comments.items()},
            )
            for key, document in self.documents.items()
        }
        return replace(
            self,
            persons=dict(self.persons),
            documents=documents,
            statements=dict(self.statements),
            posts=list(self.posts),
            releases=list(self.releases),
            steps=dict(self.steps),
        )

    def document(self, doc_id: str) -> DocumentRecord:
        """Return the record of a document, made when it is missing."""
        found = self.documents.get(doc_id)
        # Asked ten thousand times for one picture of a large case: no record is made to be thrown away.
        return found if found is not None else self.documents.setdefault(doc_id, DocumentRecord())

    def person(self, name: str) -> Person | None:
        """Return the newest enrolment under a name."""
        found = [person for person in self.persons.values() if person.name.casefold() == name.casefold()]
        return found[-1] if found else None


def conflicts(record: RecordState, doc_ids: tuple[str, ...], key_id: str, name: str, role: Role) -> list[str]:
    """Return why this person may not act in this role on these documents: the state machine's rules.

    The same function is asked before an entry is written and by every audit. Without persons in the case there are
    no roles to keep; with the two-person rule there are none without persons.
    """
    if not record.persons and not record.two_persons:
        return []
    person = record.persons.get(key_id)
    if person is None:
        return ["The key is not enrolled in this case." if key_id else "This case wants a key."]
    if role not in person.roles:
        return [f"{person.name} is not {role.value} in this case."]
    if record.two_persons and role in (Role.REVIEWER, Role.RELEASER):
        return [
            reason for doc_id in doc_ids for reason in _two_persons(record.document(doc_id), person, name, role)
        ]
    return []


def _two_persons(document: DocumentRecord, person: Person, name: str, role: Role) -> list[str]:
    submitted = document.submitted
    if submitted is None or submitted[0] < document.touched:
        return ["The drafter has not submitted the decisions as they stand now."]
    names = {person.name.casefold(), name.casefold()}
    own = submitted[1] == person.key.key_id or submitted[2].casefold() in names
    if own or any(drafter.casefold() in names for drafter in document.drafters):
        return [f"{person.name} drafted this document; a second person must act as {role.value}."]
    return []
