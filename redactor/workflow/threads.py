"""E-mail threads: which mails of a case belong together, and which stands as a whole in a later one.

Mails are joined by Message-ID, In-Reply-To and References (RFC 5322, 3.6.4); one that has none of these and that
none refers to is joined by its subject without reply prefixes, where it shares two participants or more.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from redactor.model import Document, SegmentKind, split_part
from redactor.text import fold_text

_ID = re.compile(r"<([^<>\s]+)>")
_ADDRESS = re.compile(r"[^\s<>,;:\"()]+@[^\s<>,;:\"()]+")
# Of English, German, French, Nordic, Estonian, Dutch, Italian and Spanish programs; "Re[2]:" for the second.
_REPLY = re.compile(
    r"^\s*((re|aw|antw|sv|vs|ri|rif|fwd?|fw|wg|tr|doorst|rv|enc)(\[\d+\])?\s*:\s*)+", re.IGNORECASE
)
_QUOTE = re.compile(r"^[>|\s]+", re.MULTILINE)
_PEOPLE = ("From", "To", "Cc", "Sender", "Reply-To")
_SHORTEST = 4  # words; "Thank you" stands in every other mail


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail of a case.

    Attributes:
        name: of the file that it stands in, as the case knows it.
        part: "" or the address of the message inside of the file (a mailbox, an attached mail).
        ids: of itself; references: of the mails that it answers.
        subject: folded, without reply prefixes; is_reply: it had one.
        people: addresses, folded.
        words: of the body, folded, without marks of quoting.
    """

    name: str
    part: str
    ids: frozenset[str]
    references: frozenset[str]
    subject: str
    is_reply: bool
    people: frozenset[str]
    words: tuple[str, ...] = field(repr=False)

    @property
    def where(self) -> str:
        """The place in words; it tells no text."""
        return f"{self.name}, {self.part}" if self.part else self.name


@dataclass(frozen=True, slots=True)
class Thread:
    """Mails that belong together, and for each that stands as a whole in another one, which that is."""

    mails: tuple[Mail, ...]
    contained: Mapping[str, str]

    @property
    def shown(self) -> tuple[Mail, ...]:
        """The mails that are left when contained ones collapse into those that hold them."""
        return tuple(mail for mail in self.mails if mail.where not in self.contained)


def mails_of(name: str, document: Document) -> Iterator[Mail]:
    """Yield the mails of a file, those inside of it too."""
    fields: dict[str, dict[str, str]] = defaultdict(dict)
    bodies: dict[str, list[str]] = defaultdict(list)
    for segment in document.all_segments():
        part, place = split_part(segment.address)
        kind, _, key = place.partition("/")
        if kind == "header" and segment.text:
            fields[part].setdefault(key.split("/")[0].casefold(), segment.text)
        elif kind == "body" and segment.kind is not SegmentKind.HIDDEN_TEXT:
            bodies[part].append(segment.text)
    for part, found in fields.items():
        if "from" in found or "message-id" in found:
            yield _mail(name, part, found, bodies[part])


def _mail(name: str, part: str, fields: Mapping[str, str], bodies: Sequence[str]) -> Mail:
    subject = fields.get("subject", "")
    people = {a.casefold() for key in _PEOPLE for a in _ADDRESS.findall(fields.get(key.casefold(), ""))}
    answered = f"{fields.get('in-reply-to', '')} {fields.get('references', '')}"
    # An alternative part says the same once more: the longest is the most complete.
    body = max(bodies, key=len, default="")
    return Mail(
        name=name,
        part=part,
        ids=frozenset(_ID.findall(fields.get("message-id", ""))),
        references=frozenset(_ID.findall(answered)),
        subject=fold_text(_REPLY.sub("", subject)).strip(),
        is_reply=_REPLY.match(subject) is not None,
        people=frozenset(people),
        words=tuple(fold_text(unquoted(body)).split()),
    )


def unquoted(text: str) -> str:
    """Return a body without the marks that quoting puts before lines."""
    return _QUOTE.sub("", text)


def threads(mails: Sequence[Mail]) -> tuple[Thread, ...]:
    """Join mails into threads; only those of two mails or more are returned, in the order of their first mail."""
    leader = list(range(len(mails)))

    def find(at: int) -> int:
        while leader[at] != at:
            leader[at] = leader[leader[at]]
            at = leader[at]
        return at

    for one, other in _links(mails):
        a, b = sorted((find(one), find(other)))
        leader[b] = a
    groups: dict[int, list[Mail]] = defaultdict(list)
    for at, mail in enumerate(mails):
        groups[find(at)].append(mail)
    return tuple(Thread(tuple(group), contained(group)) for group in groups.values() if len(group) > 1)


def _links(mails: Sequence[Mail]) -> Iterator[tuple[int, int]]:
    holders: dict[str, list[int]] = defaultdict(list)
    for at, mail in enumerate(mails):
        for key in mail.ids | mail.references:
            holders[key].append(at)
    for held in holders.values():
        yield from ((held[0], other) for other in held[1:])
    alone = {
        at for at, mail in enumerate(mails) if all(len(holders[key]) == 1 for key in mail.ids | mail.references)
    }
    subjects: dict[str, list[int]] = defaultdict(list)
    for at, mail in enumerate(mails):
        if mail.subject:
            subjects[mail.subject].append(at)
    for held in subjects.values():
        yield from (pair for pair in _pairs(held) if set(pair) & alone and _is_one_talk(mails, pair))


def _pairs(held: Sequence[int]) -> Iterator[tuple[int, int]]:
    return ((one, other) for at, one in enumerate(held) for other in held[at + 1 :])


def _is_one_talk(mails: Sequence[Mail], pair: tuple[int, int]) -> bool:
    """A monthly report keeps subject and readers without being a talk: one of the two must be an answer."""
    one, other = (mails[at] for at in pair)
    return (one.is_reply or other.is_reply) and len(one.people & other.people) > 1


def contained(mails: Iterable[Mail]) -> dict[str, str]:
    """Return for each mail whose whole body stands in a longer one where that is."""
    ordered = sorted(mails, key=lambda mail: len(mail.words))
    texts = [f" {' '.join(mail.words)} " for mail in ordered]
    found = {}
    for at, mail in enumerate(ordered):
        if len(mail.words) < _SHORTEST:
            continue
        # The shortest that holds it: the next answer, as a rule. Of two equal ones the first is kept.
        for later in range(at + 1, len(ordered)):
            if texts[at] in texts[later]:
                found[mail.where] = ordered[later].where
                break
    return found
