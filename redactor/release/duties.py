"""Duties of the law, from the regime's data: which of them a release does not meet yet, and where."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from redactor.model import Appearance, NotePlace
from redactor.policy import CodeKind, ReasonCode, Regime

# Estonian Public Information Act: personal data up to 75 years, other information up to 5 and once 5 more.
_LONG_TERM_CODES = ("p11", "p12")
_LONG_YEARS, _YEARS = 75, 10


@dataclass(frozen=True, slots=True)
class Deletion:
    """One deletion as far as the duties look at it. `answers` is what was given beside the code.

    `place` names the deletion to whoever asks ("doc_id item_id"); the duties only hand it back.
    """

    document: str
    place: str
    code: str
    answers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Unmet:
    """A duty that is not met: its key, one sentence, the documents (as the office names them), the places."""

    duty: str
    sentence: str
    documents: tuple[str, ...] = ()
    places: tuple[str, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class DutyInput:
    """What the duties are checked on.

    Attributes:
        regime: the law.
        deletions: all of the release.
        statements: texts by duty, for the case ("segregability") or a document ("segregability NAME").
        appearance: how a redaction looks: a label prints its code at the place.
        notes: where pages say codes beside their boxes.
        today: date of the release.
    """

    regime: Regime
    deletions: Sequence[Deletion]
    statements: Mapping[str, str]
    appearance: Appearance
    today: datetime.date
    notes: NotePlace = NotePlace.NONE


def unmet_duties(given: DutyInput) -> tuple[Unmet, ...]:
    """Return every duty of the regime that is not met, in the order of the regime's data."""
    return tuple(unmet for duty in given.regime.duties for unmet in _CHECKS[duty](given))


def _code(given: DutyInput) -> Iterator[Unmet]:
    yield from _section(given, "code")
    if given.deletions and given.appearance is not Appearance.LABEL and given.notes is NotePlace.NONE:
        yield Unmet(
            "code",
            "The reason codes are not printed at the places of deletion: choose the appearance with labels.",
        )


def _section(given: DutyInput, duty: str = "section") -> Iterator[Unmet]:
    bare = [d for d in given.deletions if not d.code]
    if bare:
        yield Unmet(duty, f"{len(bare)} deletions carry no reason code.", _names(bare), _places(bare))
    strange = [d for d in given.deletions if d.code and given.regime.find(d.code) is None]
    if strange:
        sentence = f"{len(strange)} deletions carry a reason code that {given.regime.title} does not list."
        yield Unmet(duty, sentence, _names(strange), _places(strange))


def _needs(given: DutyInput) -> Iterator[Unmet]:
    missing: dict[tuple[str, str], list[Deletion]] = {}
    for deletion, record in _with_code(given):
        for need in record.needs:
            if not deletion.answers.get(need, "").strip():
                missing.setdefault((record.code, need), []).append(deletion)
    for (code, need), deletions in missing.items():
        words = need.replace("_", " ")
        yield Unmet(
            "needs",
            f"{len(deletions)} deletions under {code} name no {words}.",
            _names(deletions),
            _places(deletions),
        )


def _harm(given: DutyInput) -> Iterator[Unmet]:
    """5 USC 552(a)(8)(A)(i): foreseen harm, unless a law forbids the release."""
    missing: dict[str, list[Deletion]] = {}
    for deletion, record in _with_code(given):
        if record.kind is not CodeKind.EXEMPTION or "statute" in record.needs:
            continue
        said = deletion.answers.get("harm") or given.statements.get(f"harm {record.code}")
        if not (said or "").strip():
            missing.setdefault(record.code, []).append(deletion)
    for code, deletions in missing.items():
        yield Unmet("harm", f"No foreseeable harm is stated for {code}.", _names(deletions), _places(deletions))


def _segregability(given: DutyInput) -> Iterator[Unmet]:
    yield from _stated(given, "segregability", "that every reasonably segregable part is released")


def _severance(given: DutyInput) -> Iterator[Unmet]:
    yield from _stated(given, "severance", "that every part that can be severed is disclosed")


def _stated(given: DutyInput, duty: str, what: str) -> Iterator[Unmet]:
    if given.statements.get(duty, "").strip():
        return
    names = _names([d for d in given.deletions if not given.statements.get(f"{duty} {d.document}", "").strip()])
    if names:
        yield Unmet(duty, f"There is no statement {what}.", names)


def _volume(_given: DutyInput) -> Iterator[Unmet]:
    """Met by the release itself: letter and log state the volume."""
    yield from ()


def _term(given: DutyInput) -> Iterator[Unmet]:
    """The term of a restriction: a date, not past, within the most that the law allows."""
    for deletion, record in _with_code(given):
        text = deletion.answers.get("term", "")
        if not text:
            continue  # told by "needs"
        until = _date(text)
        years = _LONG_YEARS if record.code.endswith(_LONG_TERM_CODES) else _YEARS
        where = (deletion.document,), _places([deletion])
        if until is None:
            yield Unmet("term", f"The term {text!r} of {record.code} is no date.", *where)
        elif until < given.today:
            yield Unmet("term", f"The term {text} of {record.code} is past.", *where)
        elif until.year - given.today.year > years:
            yield Unmet("term", f"The term {text} of {record.code} is longer than allowed.", *where)


def _date(text: str) -> datetime.date | None:
    for form in ("%Y-%m-%d", "%d.%m.%Y"):
        try:
            return datetime.datetime.strptime(text.strip(), form).replace(tzinfo=datetime.UTC).date()
        except ValueError:
            continue
    return None


def _with_code(given: DutyInput) -> Iterator[tuple[Deletion, ReasonCode]]:
    for deletion in given.deletions:
        record = given.regime.find(deletion.code) if deletion.code else None
        if record:
            yield deletion, record


def _names(deletions: Sequence[Deletion]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(deletion.document for deletion in deletions))


def _places(deletions: Sequence[Deletion]) -> tuple[str, ...]:
    return tuple(deletion.place for deletion in deletions if deletion.place)


_CHECKS = {
    "code": _code,
    "section": _section,
    "needs": _needs,
    "harm": _harm,
    "segregability": _segregability,
    "severance": _severance,
    "volume": _volume,
    "term": _term,
}
