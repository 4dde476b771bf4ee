"""The steps of the record: enrol, submit, approve, release, close. Each is one entry, signed with the key at hand.

The rules (`record.conflicts`) are asked first, for a sentence that helps, and by the case itself before the entry
is committed, so that no entry against them can be written.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from redactor.cases.case import Case
from redactor.cases.events import Action, Draft
from redactor.cases.keys import PublicKey, Signer
from redactor.cases.record import Disposition, Phase, Role, conflicts
from redactor.cases.state import CaseState
from redactor.errors import GateError, UsageError

STATEMENT_PURPOSE = "statement"


class CaseRecord:
    """The steps that persons take on a case as a whole. `case.signer` signs where it is set."""

    def __init__(self, case: Case) -> None:
        self._case = case

    # --- persons and rules ----------------------------------------------------------------------------

    def enrol(self, key: PublicKey, roles: Iterable[Role]) -> None:
        """Enrol a person, or give them other roles or their next key.

        The first person enrols themselves; later ones are enrolled by somebody who is, and a new key of a known
        person by that person's old key alone.

        Raises:
            UsageError: there is no key to sign with, or no role.
            GateError: the rules refuse it.
        """
        wanted = sorted(set(roles))
        if not wanted:
            raise UsageError("A person needs a role.", "Choose among drafter, reviewer, releaser, auditor.")
        signer = self._signer()
        if not self._case.record.persons and signer.public_key != key:
            raise UsageError("The first person of a case enrols with the own key.")
        detail = {"name": key.name, "public": key.public, "roles": [role.value for role in wanted]}
        self._one(Action.PERSON_ENROLLED, "", detail, signer)

    def demand_two_persons(self) -> None:
        """Turn the two-person rule on; nothing turns it off again."""
        if not self._case.record.two_persons:
            self._one(Action.RULES_SET, "", {"two_persons": True}, self._case.signer)

    # --- on the way out -------------------------------------------------------------------------------

    def submit(self, doc_ids: Sequence[str], note: str = "") -> None:
        """Hand documents in for approval, as their drafter."""
        self._move(Action.SUBMITTED, Role.DRAFTER, doc_ids, {"note": note})

    def approve(self, doc_ids: Sequence[str], note: str = "") -> None:
        """Approve the decisions on documents as they stand now.

        Raises:
            GateError: findings are undecided, or the rules of the case refuse it.
        """
        self._move(Action.APPROVED, Role.REVIEWER, doc_ids, {"note": note})

    def give_back(self, doc_ids: Sequence[str], note: str) -> None:
        """Return documents to their drafter, with the reason."""
        self._refuse(conflicts(self._case.record, (), self._key_id(), self._case.actor, Role.REVIEWER))
        detail = {"doc_ids": self._known(doc_ids), "note": note}
        self._one(Action.RETURNED, "", detail, self._case.signer)

    def release(self, doc_ids: Sequence[str], detail: Mapping[str, Any]) -> None:
        """Note a release: what went out, by hash.

        Raises:
            GateError: a document is not approved as it stands, or the rules of the case refuse it.
        """
        self.check_release(doc_ids)
        self._move(Action.RELEASED, Role.RELEASER, doc_ids, detail)

    def check_release(self, doc_ids: Sequence[str]) -> None:
        """Raise GateError when these documents may not be released now by this person."""
        record = self._case.record
        waiting = [d for d in doc_ids if record.document(d).phase not in (Phase.APPROVED, Phase.RELEASED)]
        reasons = conflicts(record, tuple(doc_ids), self._key_id(), self._case.actor, Role.RELEASER)
        if waiting:
            names = ", ".join(self._case.state.documents[d].file_name for d in waiting[:3])
            reasons.append(f"{len(waiting)} documents are not approved as they stand now ({names}).")
        self._refuse(reasons)

    def checkpoint(self, why: str) -> None:
        """Sign all that stands in the log now."""
        self._one(Action.CHECKPOINT, "", {"why": why}, self._signer())

    def hand_over(self, to: str) -> None:
        """Note that the case is handed to somebody, signed."""
        self._one(Action.HANDED_OVER, "", {"to": to}, self._signer())

    def close(self) -> None:
        """Close the case: nothing but a reopening can follow."""
        self._one(Action.CASE_CLOSED, "", {}, self._case.signer)

    def reopen(self) -> None:
        """Open a closed case again."""
        self._one(Action.CASE_REOPENED, "", {}, self._case.signer)

    # --- what is said about documents -----------------------------------------------------------------

    def stored(self, doc_id: str, size: int) -> None:
        """Note that the original is kept beside the case."""
        if self._case.record.document(doc_id).stored is None:
            self._one(Action.STORED, self._known([doc_id])[0], {"size": size})

    def describe(self, doc_id: str, fields: Mapping[str, str]) -> None:
        """Say date, type, author, recipients, subject or justification for the index of withholdings."""
        self._one(Action.DESCRIBED, self._known([doc_id])[0], {"set": dict(fields)})

    def dispose(
        self,
        doc_id: str,
        disposition: Disposition | None,
        code: str = "",
        reason: str = "",
        given: Mapping[str, str] | None = None,
    ) -> None:
        """Say that a document goes out as a whole in another way; None takes it back.

        `given`: what the code asks for, such as {"order": "EO 13526", "level": "SECRET"}.
        """
        value = disposition.value if disposition else ""
        detail = {
            "disposition": value,
            "code": code,
            "reason": reason,
            **({"given": dict(given)} if given else {}),
        }
        self._one(Action.DISPOSED, self._known([doc_id])[0], detail)

    def comment(self, doc_id: str, item: str, text: str) -> None:
        """Remark on a redaction; it stays inside the case.

        Raises:
            UsageError: there is no such redaction.
        """
        document = self._case.state.documents[self._known([doc_id])[0]]
        if item not in document.findings and item not in document.areas:
            raise UsageError("The redaction is not in the case.")
        self._one(Action.COMMENTED, doc_id, {"item": item, "text": text})

    def state(self, duty: str, text: str, doc_id: str = "") -> None:
        """Give the text that a duty of the law asks for, for the case or for one document."""
        self._one(Action.STATED, doc_id, {"duty": duty, "text": text})

    def check_change(self) -> None:
        """Raise UsageError when nothing may be written: the case is closed, or who acts is an auditor."""
        self._case.check_writable()

    def post(self, record: Mapping[str, Any]) -> None:
        """Keep the record of a post."""
        self._one(Action.POSTED, "", record)

    # --- how a step is taken --------------------------------------------------------------------------

    def _move(self, action: Action, role: Role, doc_ids: Sequence[str], detail: Mapping[str, Any]) -> None:
        wanted = self._known(doc_ids)
        if not wanted:
            raise UsageError("No document was named, and the case holds none.")
        self._refuse(conflicts(self._case.record, tuple(wanted), self._key_id(), self._case.actor, role))
        self._case.take(lambda _state: [self._signed_move(action, role, wanted, detail)])

    def _signed_move(self, action: Action, role: Role, doc_ids: Sequence[str], detail: Mapping[str, Any]) -> Draft:
        """Add a statement that can be shown outside: it names documents by keyed hash, never by their own."""
        signer = self._case.signer if self._case.record.persons else None
        full = {**detail, "doc_ids": list(doc_ids)}
        if signer:
            count, head = self._case.head
            statement = {
                "role": role.value,
                "name": signer.name,
                "case_id": self._case.case_id,
                "tokens": sorted(map(self._case.keyed_hash, doc_ids)),
                "count": count,
                "head": head,
            }
            signature = signer.sign(STATEMENT_PURPOSE, statement)
            full["statement"] = {"text": statement, "public": signer.public_key.public, "signature": signature}
        return Draft(action, "", full, signer)

    def _one(self, action: Action, doc_id: str, detail: Mapping[str, Any], signer: Signer | None = None) -> None:
        # Without persons a signature would vouch for nothing: nobody has said whose key it is.
        enrolled = signer and (self._case.record.persons or action is Action.PERSON_ENROLLED)
        self._case.take(lambda _state: [Draft(action, doc_id, dict(detail), signer if enrolled else None)])

    def _known(self, doc_ids: Sequence[str]) -> list[str]:
        state: CaseState = self._case.state
        for doc_id in doc_ids:
            if doc_id not in state.documents:
                raise UsageError("The document is not in the case.", "Add it first.")
        return list(doc_ids)

    def _key_id(self) -> str:
        return self._case.signer.key_id if self._case.signer else ""

    def _signer(self) -> Signer:
        if self._case.signer is None:
            raise UsageError("This needs the key of a person.", "Give it with --key.")
        return self._case.signer

    @staticmethod
    def _refuse(reasons: Sequence[str]) -> None:
        if reasons:
            raise GateError(" ".join(dict.fromkeys(reasons)))
