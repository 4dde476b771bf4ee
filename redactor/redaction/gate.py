"""The gate: one pure function that allows an export, or says why not.

It is asked before the file is written, and again with the verifiers' answers before the file gets its name.
Rules are named; each reason gives one sentence and the places, so that the officer can go there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from redactor.model import Finding, Marking, Outcome, UnreadArea, VerifierResult
from redactor.policy import Policy, ReasonCode
from redactor.redaction.audience import parse_audience

_QUESTIONS = {
    "statute": "the statute",
    "privilege": "the privilege",
    "order": "the Executive order",
    "level": "the classification level",
    "harm": "the foreseeable harm",
    "public_interest": "the public interest test",
    "term": "the term",
    "holder": "the holder",
}


@dataclass(frozen=True, slots=True)
class GateItem:
    """A finding, or a drawn area, as far as the gate looks at it.

    Attributes:
        place: the address that the officer is sent to.
        decided: by a person or a rule; areas always are.
        removed: True when the export takes it away.
        finding: None for an area.
        entity_type: the kind that counts.
        code: reason code, or "".
        answers: what was given beside the code: statute, privilege ...
    """

    place: str
    decided: bool
    removed: bool
    finding: Finding | None = None
    entity_type: str = ""
    code: str = ""
    answers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class GateInput:
    """All that the gate decides on.

    Attributes:
        policy: the office's rules.
        find_code: the regime's look-up (`Regime.find`): a code's record, None for a code that it does not list.
        items: every finding and area of the document.
        markings: as read; mentions and cancelled ones never refuse.
        covers: (segment, start, end) -> True when the export removes that whole span.
        portions: (segment, start, end) of the text that stands above the audience.
        superseded: (segment, start, end) of old marks that the export strikes through and replaces.
        unread: what no reader could look into.
        acknowledged: addresses that a person acknowledged, of unread areas or of verifiers' locations.
        acknowledge_all: acknowledges every unread area and every answer that asks for it.
        demand_withheld: True when even withheld unread areas must be acknowledged.
        results: the verifiers' answers, empty before the file is written.
        page_count: None for flowing kinds.
        has_text, has_picture: whether anything was read at all.
        reader_saw_less: True when the second reader saw text that the reader did not.
        audience: overrides the policy's, when not None.
    """

    policy: Policy
    find_code: Callable[[str], ReasonCode | None]
    items: tuple[GateItem, ...] = ()
    markings: tuple[Marking, ...] = ()
    covers: Callable[[str, int, int], bool] = lambda _segment, _start, _end: False
    portions: tuple[tuple[str, int, int], ...] = ()
    superseded: frozenset[tuple[str, int, int]] = frozenset()
    unread: tuple[UnreadArea, ...] = ()
    acknowledged: frozenset[str] = frozenset()
    acknowledge_all: bool = False
    demand_withheld: bool = False
    results: tuple[VerifierResult, ...] = ()
    page_count: int | None = None
    has_text: bool = True
    has_picture: bool = False
    reader_saw_less: bool = False
    audience: str | None = None


@dataclass(frozen=True, slots=True)
class GateReason:
    """Why the gate refuses. `where` lists addresses, which may hold document text (a sheet's name)."""

    rule: str
    sentence: str
    where: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GateVerdict:
    """The gate's answer."""

    reasons: tuple[GateReason, ...] = ()

    @property
    def allowed(self) -> bool:
        """True when nothing stands against the export."""
        return not self.reasons

    def sentence(self) -> str:
        """Return all reasons as one line for GateError, "" when allowed."""
        return " ".join(reason.sentence for reason in self.reasons)


def gate(given: GateInput) -> GateVerdict:
    """Allow the export, or refuse it with every reason there is.

    Raises:
        UsageError: the release audience is not one that is known.
    """
    # All rules are asked: an officer who mends one reason should not meet the next only then.
    rules = (_undecided, _codes, _needs, _markings, _unread, _verifiers, _emptiness)
    return GateVerdict(tuple(reason for rule in rules for reason in rule(given)))


def _undecided(given: GateInput) -> Iterator[GateReason]:
    """Findings in the policy's band that nobody decided on. Markings are weighed by audience, not by band."""
    policy = given.policy
    places = [
        item.place
        for item in given.items
        if not item.decided
        and item.finding is not None
        and not item.finding.is_marking
        and policy.blocks(item.entity_type or item.finding.entity_type, item.finding.band)
    ]
    if places:
        words = _count(places, "finding is", "findings are")
        yield _reason("undecided", f"{words} undecided in the band {policy.gate_band.value} or above.", places)


def _codes(given: GateInput) -> Iterator[GateReason]:
    """Codes that the policy demands, and codes that its regime does not know."""
    removed = [item for item in given.items if item.removed]
    if not given.policy.demand_code:
        return  # without a demand a code is free text, as the command line allows
    missing = [item.place for item in removed if not item.code]
    if missing:
        yield _reason(
            "code_missing", f"{_count(missing, 'redaction has', 'redactions have')} no reason code.", missing
        )
    unknown = [item.place for item in removed if item.code and given.find_code(item.code) is None]
    if unknown:
        words = _count(unknown, "redaction has", "redactions have")
        yield _reason("code_unknown", f"{words} a reason code that {given.policy.regime} does not list.", unknown)


def _needs(given: GateInput) -> Iterator[GateReason]:
    """What a code asks for beside itself: a statute for (b)(3), a privilege for (b)(5)."""
    missing: dict[tuple[str, str], list[str]] = {}
    for item in given.items:
        record = given.find_code(item.code) if item.removed and item.code else None
        for need in record.needs if record else ():
            if not item.answers.get(need, "").strip():
                missing.setdefault((item.code, need), []).append(item.place)
    for (code, need), places in missing.items():
        words = _count(places, "redaction", "redactions")
        yield _reason("need_missing", f"{words} with {code} must name {_QUESTIONS.get(need, need)}.", places)


def _markings(given: GateInput) -> Iterator[GateReason]:
    """Markings that the audience may not read and that the export neither removes nor finds cancelled."""
    audience = parse_audience(given.policy.audience if given.audience is None else given.audience)
    if audience is None:
        return
    left = [place for place in given.portions if not given.covers(*place)]
    if left:
        words = _count([segment for segment, _, _ in left], "portion stands", "portions stand")
        places = [segment or "text" for segment, _, _ in left]
        yield _reason("portion_above_audience", f"{words} above the release audience {audience.name}.", places)
    above = [
        marking.segment or "text"
        for marking in given.markings
        if not audience.may_read(marking)
        and not given.covers(marking.segment, marking.start, marking.end)
        and (marking.segment, marking.start, marking.end) not in given.superseded
    ]
    if above:
        words = _count(above, "marking stands", "markings stand")
        yield _reason("marking_above_audience", f"{words} above the release audience {audience.name}.", above)


def _unread(given: GateInput) -> Iterator[GateReason]:
    """Places that no reader could look into and that nobody acknowledged."""
    if given.acknowledge_all:
        return
    places = [
        area.address
        for area in given.unread
        if area.address not in given.acknowledged and (given.demand_withheld or not area.withheld)
    ]
    if places:
        words = _count(places, "area", "areas")
        yield _reason("unread", f"{words} could not be read and nobody has acknowledged that.", places)


def _verifiers(given: GateInput) -> Iterator[GateReason]:
    """Failed checks, and answers that a person must acknowledge."""
    failed: dict[str, list[str]] = {}
    asking: dict[str, list[str]] = {}
    for result in given.results:
        place = result.location or result.check
        if result.outcome is Outcome.FAIL:
            failed.setdefault(result.check, []).append(place)
        elif result.outcome is Outcome.NEEDS_ACKNOWLEDGEMENT and not (
            given.acknowledge_all or {result.location, result.check} & given.acknowledged
        ):
            asking.setdefault(result.check, []).append(place)
    # One reason a check: a writer that leaks one text leaks it in forty places.
    for check, places in failed.items():
        yield _reason("verification_failed", f"The check {check} failed on the written file.", places)
    for check, places in asking.items():
        yield _reason("verification_asks", f"The check {check} asks a person to look and acknowledge.", places)


def _emptiness(given: GateInput) -> Iterator[GateReason]:
    """Readers that saw nothing, or less than there is: an empty file is no redacted file."""
    if given.page_count == 0:
        yield GateReason("no_pages", "The document has no pages.")
    if not given.has_text and not given.has_picture:
        yield GateReason("nothing_read", "Neither text nor a picture could be read.")
    if given.reader_saw_less:
        yield GateReason("reader_saw_less", "A second reader saw text that the first did not.")


def _count(places: list[str], one: str, many: str) -> str:
    return f"{len(places)} {one if len(places) == 1 else many}"


def _reason(rule: str, sentence: str, places: Iterable[str]) -> GateReason:
    return GateReason(rule, sentence, tuple(dict.fromkeys(places)))
