"""What the fake workbench holds: states, codes, and invented documents of each kind."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import SimpleNamespace

from redactor.errors import UsageError, VerificationError
from redactor.model import (
    MARKING_TYPE,
    Band,
    Document,
    Finding,
    GlyphBoxes,
    Layer,
    ListEntry,
    Outcome,
    Page,
    Rect,
    RollUp,
    Segment,
    SegmentKind,
    UnreadArea,
    VerifierResult,
)

WIDTH, HEIGHT = 595.0, 842.0
CHAR_W, LINE_H, LEFT, TOP = 6.0, 16.0, 56.0, 90.0


class Status(StrEnum):
    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    AUTO_ACCEPTED = "auto_accepted"
    LEFT_BY_RULE = "left_by_rule"


@dataclass(frozen=True, slots=True)
class FindingState:
    finding: Finding
    status: Status = Status.PROPOSED
    code: str = ""
    statute: str = ""
    note: str = ""
    decided_by: str = ""
    rule: str = ""
    given: dict[str, str] = field(default_factory=dict)
    kind: str = ""

    @property
    def answers(self) -> dict[str, str]:
        return {k: v for k, v in {**self.given, "statute": self.statute, "note": self.note}.items() if v}

    @property
    def entity_type(self) -> str:
        return self.kind or self.finding.entity_type


@dataclass(frozen=True, slots=True)
class DrawnArea:
    area_id: str
    part: str
    page: int
    rect: Rect
    code: str = ""
    statute: str = ""
    note: str = ""
    given: dict[str, str] = field(default_factory=dict)

    @property
    def answers(self) -> dict[str, str]:
        return {k: v for k, v in {**self.given, "statute": self.statute, "note": self.note}.items() if v}


@dataclass(slots=True)
class DocumentState:
    findings: dict[str, FindingState] = field(default_factory=dict)
    areas: dict[str, DrawnArea] = field(default_factory=dict)
    acknowledged: set[str] = field(default_factory=set)
    exports: list[object] = field(default_factory=list)


@dataclass(slots=True)
class CaseState:
    documents: dict[str, DocumentState] = field(default_factory=dict)
    can_undo: bool = False
    can_redo: bool = False
    undo_label: str = ""
    redo_label: str = ""


@dataclass(slots=True)
class FakeCase:
    state: CaseState = field(default_factory=CaseState)
    actor: str = "officer"


class FakeLists:
    def __init__(self) -> None:
        self.held: tuple[ListEntry, ...] = ()

    def entries(self) -> tuple[ListEntry, ...]:
        return self.held

    def change(self, entries: list[ListEntry]) -> None:
        if any(not entry.text.strip() for entry in entries):
            raise UsageError("An entry of the list has no text.", "Type one, or delete the entry.")
        self.held = tuple(entries)


@dataclass(frozen=True, slots=True)
class Entry:
    seq: int
    at: str
    actor: str
    action: str
    doc_id: str
    detail: dict[str, object]


@dataclass(frozen=True, slots=True)
class Code:
    code: str
    label: str
    needs: tuple[str, ...] = ()
    verified: bool = True


@dataclass(frozen=True, slots=True)
class Release:
    audience: SimpleNamespace
    portions: tuple[tuple[str, int, int], ...]
    superseded: tuple[object, ...]
    banner: SimpleNamespace | None


@dataclass(frozen=True, slots=True)
class Reason:
    rule: str
    sentence: str
    where: tuple[str, ...] = ()


CODES = (
    Code("(b)(1)", "National defense or foreign policy"),
    Code("(b)(3)", "Exempted by another statute", ("statute",)),
    Code("(b)(5)", "Inter-agency memoranda", ("privilege",)),
    Code("(b)(6)", "Personal privacy"),
    Code("(b)(7)(C)", "Law enforcement, personal privacy"),
)


def page_segment(number: int, lines: list[str], part: str = "") -> Segment:
    """Lay lines out on a grid, one box a code point."""
    boxes: list[Rect | None] = []
    for row, line in enumerate(lines):
        top = TOP + row * LINE_H
        boxes += [
            None if char == " " else Rect(LEFT + n * CHAR_W, top, LEFT + (n + 1) * CHAR_W, top + 12)
            for n, char in enumerate(line)
        ]
        boxes.append(None)
    text = "\n".join(lines)
    address = f"{part}/page/{number}" if part else f"page/{number}"
    return Segment(address, text, page=number, boxes=GlyphBoxes.pack(boxes[: len(text)]), label=f"Page {number}")


def paged(name: str, pages: list[list[str]], hidden: list[Segment] | None = None, part: str = "") -> Document:
    segments = [page_segment(n, lines, part) for n, lines in enumerate(pages, start=1)]
    records = tuple(Page(n, WIDTH, HEIGHT) for n in range(1, len(pages) + 1))
    return Document(name, part, "application/pdf", name, 1000, tuple(segments + (hidden or [])), records)


def flowing(name: str, segments: list[Segment], children: tuple[Document, ...] = ()) -> Document:
    return Document(name, "", "text/plain", name, 100, tuple(segments), children=children)


def find_all(document: Document, wanted: list[tuple[str, str, Band]]) -> list[Finding]:
    found = []
    for segment in document.all_segments():
        for text, kind, band in wanted:
            at = segment.text.find(text)
            while at >= 0:
                finding = Finding(
                    segment.address, at, at + len(text), kind, "presidio", f"{kind.lower()}_rule", 0.85, band,
                    f"Looks like {kind.lower()} next to a word that names one.",
                )  # fmt: skip
                found.append(finding.placed(segment))
                at = segment.text.find(text, at + 1)
    return found


@dataclass
class Sample:
    """A file as the fake would read it."""

    document: Document
    wanted: list[tuple[str, str, Band]] = field(default_factory=list)
    rollup: RollUp | None = None


def failed_verification() -> VerificationError:
    error = VerificationError("A removed text can still be read.", "Report this.")
    error.results = (  # type: ignore[attr-defined]
        VerifierResult("no_revisions", Layer.REVISIONS, Outcome.PASS, "file"),
        VerifierResult("removed_text_is_gone", Layer.TEXT, Outcome.FAIL, "page 1"),
    )
    return error


def samples() -> dict[str, Sample]:
    """Invented documents of each kind."""
    names: list[tuple[str, str, Band]] = [
        ("Mara Ellison", "PERSON", Band.HIGH),
        ("mara.ellison@example.org", "EMAIL_ADDRESS", Band.HIGH),
        ("202-555-0143", "PHONE_NUMBER", Band.MEDIUM),
        ("Harbour Street", "LOCATION", Band.LOW),
        ("12 March", "DATE_TIME", Band.NEAR_MISS),
        ("(S//NF)", MARKING_TYPE, Band.HIGH),
    ]
    report = paged(
        "report.pdf",
        [
            [
                "SECRET//NOFORN", "", "(S//NF) On 12 March the source met Mara Ellison near Harbour Street.",
                "She can be reached at 202-555-0143 or mara.ellison@example.org.", "",
                "(U) The visit was logged at the front desk by Mara Ellison herself.",
            ],
            ["Second page", "", "Mara Ellison called 202-555-0143 twice."],
            ["Third page", "", "Nothing of interest stands here."],
        ],
        [
            Segment("property/author", "Mara Ellison", SegmentKind.PROPERTY, visible=False, label="Author"),
            Segment("annotation/1", "ask 202-555-0143", SegmentKind.ANNOTATION, visible=False, label="Note"),
        ],
    )  # fmt: skip
    child = paged("annex.pdf", [["Annex", "", "Mara Ellison signed here."]], part="attachment/1")
    mail = replace(
        flowing(
            "mail.eml",
            [
                Segment("header/Subject", "Visit on 12 March", SegmentKind.MAIL_HEADER, label="Subject"),
                Segment("header/From", "mara.ellison@example.org", SegmentKind.MAIL_HEADER, label="From"),
                Segment(
                    "body/1#p1",
                    "Dear all,\nMara Ellison 👩‍💼 will come by.\nHer number: 202-555-0143.",
                    label="Text",
                ),
                Segment(
                    "header/X-Id", "Mara Ellison <internal>", SegmentKind.MAIL_HEADER, visible=False, label="X-Id"
                ),
            ],
            (child,),
        ),
        media_type="message/rfc822",
        unread=(UnreadArea("attachment/2", "This attachment is encrypted."),),
    )
    plain = flowing("notes.txt", [Segment("line/1", "Plain text without anything.", label="")])
    return {
        "report.pdf": Sample(report, names, RollUp("us", "SECRET//NOFORN", "SECRET", 3)),
        "mail.eml": Sample(mail, names),
        "notes.txt": Sample(plain),
        "quay.jpg": Sample(replace(paged("quay.jpg", [["Quay", "", "A sign."]]), media_type="image/jpeg")),
    }
