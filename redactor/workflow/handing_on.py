"""Documents on their way out: submit, approve, return. What stands against a step, and the step itself.

Window and command line ask the same functions, so that a button can say beforehand what the step would say.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from redactor.cases import Case, CaseRecord, DrawnArea, FindingState, Phase, Role
from redactor.cases.record import conflicts
from redactor.errors import GateError
from redactor.model import Appearance
from redactor.policy import Policy, load_regime
from redactor.workflow.release_case import case_duties, duties_error
from redactor.workflow.steps import Step

_ROLE = {
    Step.SUBMIT: Role.DRAFTER,
    Step.APPROVE: Role.REVIEWER,
    Step.RETURN: Role.REVIEWER,
    Step.RELEASE: Role.RELEASER,
}


@dataclass(frozen=True, slots=True)
class OpenPoints:
    """What a document lacks.

    Attributes:
        undecided: findings of the policy's bands without a decision.
        codeless: redactions without a code that the policy demands.
        unknown: redactions with a code that the regime does not list, where the policy demands codes.
        unanswered: redactions whose code asks for more than was given, such as the statute for (b)(3).
    """

    undecided: int = 0
    codeless: int = 0
    unknown: int = 0
    unanswered: int = 0

    def __add__(self, other: OpenPoints) -> OpenPoints:
        return OpenPoints(
            self.undecided + other.undecided,
            self.codeless + other.codeless,
            self.unknown + other.unknown,
            self.unanswered + other.unanswered,
        )


def open_points(case: Case, doc_id: str, policy: Policy, left_out: Collection[str] = ()) -> OpenPoints:
    """Count what a document lacks; one that goes out as a whole in another way lacks nothing.

    Args:
        case: with the document.
        doc_id: of the document.
        policy: says which findings want a decision, and whether redactions want a code.
        left_out: addresses of the segments that every export leaves out, where they are known: what was found
            there needs no decision.
    """
    if case.record.document(doc_id).disposition:
        return OpenPoints()
    document = case.state.documents[doc_id]
    undecided = 0
    for item in document.findings.values():
        finding = item.finding
        is_open = not (item.status.is_decided or finding.is_marking or finding.segment in left_out)
        undecided += is_open and policy.blocks(item.entity_type, finding.band)
    removed = [item for item in document.findings.values() if item.status.is_removed]
    items: list[FindingState | DrawnArea] = [*removed, *document.areas.values()]
    return sum((_of_code(item, policy) for item in items), OpenPoints(undecided))


def _of_code(item: FindingState | DrawnArea, policy: Policy) -> OpenPoints:
    """Say what the gate of an export would refuse about the code of one redaction (see redaction/gate.py)."""
    if not item.code:
        return OpenPoints(codeless=int(policy.demand_code))
    record = load_regime(policy.regime).find(item.code) if policy.regime else None
    if record is None:
        return OpenPoints(unknown=int(policy.demand_code))
    answers = item.answers
    return OpenPoints(unanswered=int(not all(answers.get(need, "").strip() for need in record.needs)))


def lacking(points: OpenPoints, policy: Policy) -> list[str]:
    """Return the sentences for open points."""
    reasons = [
        f"{points.undecided} findings are undecided in the band {policy.gate_band.value} or above."
        if points.undecided
        else "",
        f"{points.codeless} redactions have no reason code." if points.codeless else "",
        f"{points.unknown} redactions have a reason code that {policy.regime} does not list."
        if points.unknown
        else "",
        f"{points.unanswered} redactions lack what their reason code asks for beside it."
        if points.unanswered
        else "",
    ]
    return [reason for reason in reasons if reason]


def refuse_open_points(case: Case, doc_ids: Sequence[str], policy: Policy) -> None:
    """Raise GateError when findings in the policy's band are open, or a demanded code is missing."""
    refuse_lacking(sum((open_points(case, doc_id, policy) for doc_id in doc_ids), OpenPoints()), policy)


def refuse_lacking(points: OpenPoints, policy: Policy) -> None:
    """Raise GateError when something is open."""
    if reasons := lacking(points, policy):
        raise GateError(" ".join(reasons), "Decide first, then hand on.")


def ask_for_persons(case: Case, policy: Policy) -> None:
    """Turn the two-person rule on where the policy asks for it.

    Raises:
        GateError: the policy asks for two persons and the case has none.
    """
    if policy.two_persons and case.record.persons:
        CaseRecord(case).demand_two_persons()
    elif policy.two_persons:
        raise GateError("The policy asks for two persons, and the case has none.", "Enrol them first.")


def hand_on(case: Case, step: Step, doc_ids: Sequence[str], policy: Policy, note: str = "") -> None:
    """Submit or approve documents as they stand.

    Raises:
        GateError: something is open, or the rules refuse it; nothing is written.
    """
    refuse_open_points(case, doc_ids, policy)
    stops = step is Step.APPROVE and policy.stop_on_duties
    # The look is chosen at the release: labels, which print the codes, are taken for granted here.
    unmet = case_duties(case, policy, doc_ids, (Appearance.LABEL, policy.notes)) if stops else ()
    if unmet:
        raise duties_error(unmet, "approve")
    move_on(case, step, doc_ids, policy, note)


def move_on(case: Case, step: Step, doc_ids: Sequence[str], policy: Policy, note: str = "") -> None:
    """Submit or approve documents of which somebody has counted what they lack."""
    ask_for_persons(case, policy)
    record = CaseRecord(case)
    (record.submit if step is Step.SUBMIT else record.approve)(doc_ids, note)


def against(case: Case, step: Step, doc_ids: Sequence[str], policy: Policy) -> list[str]:
    """Return why this person can't take a step on documents now, by persons, roles and phases; fast.

    Open points are not counted here: see `open_points`.
    """
    if case.record.closed:
        return ["The case is closed."]
    if not doc_ids:
        return ["The case holds no document."]
    record = case.record
    if policy.two_persons and not record.persons and step is not Step.RETURN:
        return ["The policy asks for two persons, and the case has none."]
    key_id = case.signer.key_id if case.signer else ""
    role = _ROLE[step]
    # A return needs the role alone: that a drafter takes the own document back harms nobody.
    rules = conflicts(record, () if step is Step.RETURN else tuple(doc_ids), key_id, case.actor, role)
    return list(dict.fromkeys(rules)) or _by_phase(case, step, doc_ids)


def _by_phase(case: Case, step: Step, doc_ids: Sequence[str]) -> list[str]:
    phases = [case.record.document(doc_id).phase for doc_id in doc_ids]
    if step is Step.SUBMIT and all(phase is not Phase.IN_REVIEW for phase in phases):
        return ["Nothing has changed since it was submitted."]
    if step is Step.APPROVE and all(phase in (Phase.APPROVED, Phase.RELEASED) for phase in phases):
        return ["The documents are approved as they stand now."]
    if step is Step.RETURN and all(phase is Phase.IN_REVIEW for phase in phases):
        return ["Nothing was submitted."]
    waiting = sum(phase not in (Phase.APPROVED, Phase.RELEASED) for phase in phases)
    if step is Step.RELEASE and waiting:
        return [f"{waiting} of {len(phases)} documents are not approved as they stand now."]
    return []
