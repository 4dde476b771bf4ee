"""A case file on the desk: the case, its originals, its workbench, and who works on it. For the window.

Key material lives in this process alone: the worker processes were started before a passphrase was typed, and no
job of theirs carries one. It is never an argument or a variable of the environment.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from redactor.cases import Case, CaseRecord, ChainReport, PublicKey, Role, Signer, Vault, Witness, verify_chain
from redactor.cases.database import is_encrypted
from redactor.cases.record import Person
from redactor.errors import RedactorError, UsageError
from redactor.policy import Policy, load_policy
from redactor.release import PackReport, Unmet, audit_pack
from redactor.workflow.case_consistency import Planned, check_consistency
from redactor.workflow.casework import Access, must_exist, open_case, vault_of
from redactor.workflow.differences import Difference, differences
from redactor.workflow.exporting import planned
from redactor.workflow.files import read_original
from redactor.workflow.handing_on import OpenPoints, against, lacking, move_on, open_points, refuse_lacking
from redactor.workflow.handover import hand_over
from redactor.workflow.records import ExportOptions
from redactor.workflow.release_case import Progress, ReleaseReport, duties_of, release_case
from redactor.workflow.release_plan import ReleaseOptions
from redactor.workflow.steps import Step
from redactor.workflow.witness import noted_heads
from redactor.workflow.workbench import Workbench
from redactor.workflow.workers import Workers

OVERTURNED = "Overturned"
"""Begins the remark of an approver who decides otherwise than the drafter."""


@dataclass(frozen=True, slots=True)
class Released:
    """A release and the audit of the pack as it stands on the disk."""

    report: ReleaseReport
    audit: PackReport


class CaseDesk:
    """One open case file. Long calls (release, audit, check_consistency, hand_over) belong on a job thread."""

    def __init__(self, path: Path, case: Case, vault: Vault, bench: Workbench) -> None:
        self.path, self.case, self.vault, self.bench = path, case, vault, bench
        self._points: dict[str, tuple[tuple[int, int], OpenPoints]] = {}

    @property
    def policy(self) -> Policy:
        """The rules of the office."""
        return self.bench.policy

    @property
    def is_encrypted(self) -> bool:
        """True when case and originals are encrypted."""
        return self.vault.is_encrypted

    def kept_documents(self) -> tuple[str, ...]:
        """Return the doc_ids whose originals are kept beside the case and that are not open yet."""
        documents = self.case.state.documents
        return tuple(d for d in documents if d not in self.bench.documents and self.vault.has(d))

    # Who

    @property
    def person(self) -> Person | None:
        """Who works on the case by an enrolled key; None without one."""
        signer = self.case.signer
        return self.case.record.persons.get(signer.key_id) if signer else None

    @property
    def read_only(self) -> str:
        """Why nothing can be changed, as a sentence; empty when something can."""
        if self.case.record.closed:
            return "The case is closed."
        person = self.person
        if person is not None and person.roles == {Role.AUDITOR}:
            return f"{person.name} is auditor of this case and may only read it."
        return ""

    def act_as(self, signer: Signer) -> None:
        """Let the person of an unlocked key work from now on.

        Raises:
            UsageError: the key is not enrolled in a case that has persons.
        """
        persons = self.case.record.persons
        if persons and signer.key_id not in persons:
            raise _stranger(signer)
        self.case.act_as(signer)

    def enrol(self, key: PublicKey, roles: Sequence[Role]) -> None:
        """Enrol a person, signed with the key at hand."""
        CaseRecord(self.case).enrol(key, roles)

    # On the way out

    def points(self, doc_ids: Sequence[str]) -> OpenPoints:
        """Count what documents lack; each is counted again only when something changed that goes out."""
        points = OpenPoints()
        for doc_id in doc_ids:
            opened = self.bench.documents.get(doc_id)
            state = (self.case.record.document(doc_id).touched, id(opened))
            known = self._points.get(doc_id)
            if known is None or known[0] != state:
                segments = opened.document.all_segments() if opened else ()
                left_out = {segment.address for segment in segments if segment.removed_always}
                known = (state, open_points(self.case, doc_id, self.policy, left_out))
                self._points[doc_id] = known
            points += known[1]
        return points

    def against(self, step: Step, doc_ids: Sequence[str]) -> list[str]:
        """Return the sentences that stand against a step on these documents now; empty when it can be taken."""
        reasons = against(self.case, step, doc_ids, self.policy)
        if not reasons and step in (Step.SUBMIT, Step.APPROVE):
            reasons = lacking(self.points(doc_ids), self.policy)
        return reasons

    def hand_on(self, step: Step, doc_ids: Sequence[str], note: str = "") -> None:
        """Submit, approve or return documents; see `handing_on`."""
        if step is Step.RETURN:
            CaseRecord(self.case).give_back(doc_ids, note)
        else:
            refuse_lacking(self.points(doc_ids), self.policy)
            move_on(self.case, step, doc_ids, self.policy, note)

    def comment(self, doc_id: str, item: str, text: str) -> None:
        """Remark on a redaction; it stays inside the case."""
        CaseRecord(self.case).comment(doc_id, item, text)

    def overturn(self, doc_id: str, item: str, reason: str) -> None:
        """Decide otherwise than the drafter: the reason stands at the redaction, the document goes back.

        A reviewer who changed the decision alone would have drafted it, and a third person would have to approve.
        """
        # The return first: it asks the rules. A remark of somebody who may not overturn would mislead.
        CaseRecord(self.case).give_back([doc_id], f"{OVERTURNED}: {reason}")
        self.comment(doc_id, item, f"{OVERTURNED}: {reason}")

    def differences(self, doc_id: str) -> list[Difference]:
        """Return what changed in a document since its last approval or release."""
        return differences(self.case, doc_id)

    # Release

    def duties(self, options: ReleaseOptions | None = None) -> tuple[Unmet, ...]:
        """Return the duties of the law that a release would not meet now."""
        return duties_of(self.bench, list(self.case.state.documents), options or ReleaseOptions())

    def state_duty(self, duty: str, text: str) -> None:
        """Give the text that a duty asks for, for the whole case."""
        CaseRecord(self.case).state(duty, text)

    def release(self, folder: Path, options: ReleaseOptions, progress: Progress) -> Released:
        """Release all documents, then audit the pack as it stands on the disk."""
        report = release_case(self.bench, self.vault, self.path, folder, options, progress)
        progress(0.97, "Checking the pack")
        return Released(report, audit_pack(read_original(report.pack)))

    def check_consistency(self, progress: Progress) -> tuple[str, ...]:
        """Return the warnings a release would give now: unequal treatment, and what can be read elsewhere.

        Only open documents are looked at; documents that go out as a whole in another way are left out.
        """
        found = []
        for number, (doc_id, opened) in enumerate(list(self.bench.documents.items())):
            progress(number / max(1, len(self.bench.documents)), opened.document.name)
            state = self.case.state.documents.get(doc_id)
            if state is None or self.case.record.document(doc_id).disposition:
                continue
            plan = planned(self.bench, doc_id, ExportOptions())
            found.append(Planned(doc_id, state.file_name, opened.document, plan))
        return check_consistency(self.bench, found).warnings

    # Handing over and auditing

    def hand_over(self, output: Path, to: str) -> None:
        """Write the case as one signed file for whoever takes it over."""
        hand_over(self.path, self.case, output, to)

    def audit(self, passphrase: bytes | None, witness: Witness | None = None) -> ChainReport:
        """Check the log on the disk; an encrypted case needs its passphrase again, as none is kept."""
        return audit_case(self.path, passphrase, witness)

    def close(self) -> None:
        """Close the case with a checkpoint; the workers belong to the caller."""
        self.bench.close()


def audit_case(path: Path, passphrase: bytes | None, witness: Witness | None = None) -> ChainReport:
    """Check the log of a case file, also against the heads that this machine has noted of it."""
    held = witness or Witness()
    first = verify_chain(path, witness=held, passphrase=passphrase)
    if first.ok:
        heads = (*held.heads, *noted_heads(first.case_id))
        first = verify_chain(path, witness=Witness(heads, held.hashes, held.keys), passphrase=passphrase)
    return first


def open_desk(path: Path, access: Access, workers: Workers, policy: str | Policy) -> CaseDesk:
    """Open a case file that exists.

    Raises:
        RedactorError: it can't be opened as it is said; nothing was changed.
    """
    must_exist(path)
    if access.passphrase is None and is_encrypted(path):
        raise UsageError(f"The case {path.name} is encrypted, damaged or not a case.", "Give its passphrase.")
    return _desk(path, open_case(path, access), access, workers, policy)


def new_desk(
    path: Path, access: Access, workers: Workers, policy: str | Policy, title: str, *, two_persons: bool
) -> CaseDesk:
    """Make a case; encrypted with a passphrase; its maker is enrolled when a key is given.

    Raises:
        RedactorError: it can't be made.
    """
    if path.exists():
        raise UsageError(f"{path.name} exists already.", "Choose another name.")
    if two_persons and access.signer is None:
        raise UsageError("The two-person rule needs persons.", "Give your key, or make one.")
    case = open_case(path, access, title)
    try:
        record = CaseRecord(case)
        if access.signer:
            record.enrol(access.signer.public_key, (Role.DRAFTER, Role.REVIEWER, Role.RELEASER))
        if two_persons:
            record.demand_two_persons()
    except RedactorError:
        case.close()
        raise
    return _desk(path, case, access, workers, policy)


def _desk(path: Path, case: Case, access: Access, workers: Workers, policy: str | Policy) -> CaseDesk:
    signer, persons = access.signer, case.record.persons
    if signer and persons and signer.key_id not in persons:
        case.close()
        raise _stranger(signer)
    try:
        vault = vault_of(path, case, access)
        rules = policy if isinstance(policy, Policy) else load_policy(policy)
        desk = CaseDesk(path, case, vault, Workbench(case, rules, workers, spreads_names=True, vault=vault))
        # Counted here, on the job's thread: a hundred thousand findings would stop the window for a second.
        desk.points(list(case.state.documents))
        return desk  # noqa: TRY300  (what fails above closes the case)
    except BaseException:
        case.close()
        raise


def _stranger(signer: Signer) -> UsageError:
    return UsageError(
        f"The key of {signer.name} is not enrolled in this case.", "Somebody who is enrolled must enrol it first."
    )
