"""What the window needs of the workbench, as protocols: the window is written and tested against these alone."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from redactor.model import Finding, ListEntry, Rect
from redactor.workflow.draft_check import DraftCheck
from redactor.workflow.records import ExportOptions, ExportReport, OpenDocument, StampRequest
from redactor.workflow.searching import Found, Query

if TYPE_CHECKING:
    from redactor.policy import Policy
    from redactor.workflow.workers import Workers

Item = tuple[str, str]
"""(doc_id, finding_id or area_id)."""

Progress = Callable[[float, str], None]
"""Called with 0 to 1 and a few words; may raise to cancel the work."""


class Named(Protocol):
    """An enumeration's member."""

    @property
    def name(self) -> str:
        """PROPOSED, ACCEPTED, REJECTED, AUTO_ACCEPTED or LEFT_BY_RULE."""


class FindingStateApi(Protocol):
    """A finding and what was decided on it."""

    @property
    def finding(self) -> Finding:
        """The finding as detected."""

    @property
    def status(self) -> Named:
        """The decision in force."""

    @property
    def entity_type(self) -> str:
        """The kind that counts: set by hand, else as found."""

    @property
    def code(self) -> str:
        """The reason code, or empty."""

    @property
    def answers(self) -> Mapping[str, str]:
        """All that was given beside the code: need -> text; the note too."""

    @property
    def note(self) -> str:
        """The officer's note, or empty."""

    @property
    def decided_by(self) -> str:
        """The person that decided, or empty."""

    @property
    def rule(self) -> str:
        """The rule that decided unattended, or empty."""


class DrawnAreaApi(Protocol):
    """A rectangle that a person drew. Points from the top left of the page as shown."""

    @property
    def area_id(self) -> str:
        """Unique in the case."""

    @property
    def part(self) -> str:
        """Which attachment; "" for the file itself."""

    @property
    def page(self) -> int:
        """1-based."""

    @property
    def rect(self) -> Rect:
        """In points."""

    @property
    def code(self) -> str:
        """The reason code, or empty."""

    @property
    def answers(self) -> Mapping[str, str]:
        """All that was given beside the code: need -> text; the note too."""


class DocumentStateApi(Protocol):
    """What the case holds of one document."""

    @property
    def findings(self) -> Mapping[str, FindingStateApi]:
        """By finding_id."""

    @property
    def areas(self) -> Mapping[str, DrawnAreaApi]:
        """By area_id."""

    @property
    def acknowledged(self) -> Collection[str]:
        """Addresses of unread areas that a person acknowledged."""

    @property
    def exports(self) -> Sequence[object]:
        """One entry for each export so far."""


class CaseStateApi(Protocol):
    """The fold over the case's event log."""

    @property
    def documents(self) -> Mapping[str, DocumentStateApi]:
        """By doc_id."""

    @property
    def can_undo(self) -> bool:
        """True when there is a step to take back."""

    @property
    def can_redo(self) -> bool:
        """True when a step was taken back."""

    @property
    def undo_label(self) -> str:
        """What undo would take back, or empty."""

    @property
    def redo_label(self) -> str:
        """What redo would bring back, or empty."""


class CaseApi(Protocol):
    """The open case."""

    @property
    def state(self) -> CaseStateApi:
        """The state after the last event; its records are frozen and exchanged when they change."""

    @property
    def actor(self) -> str:
        """Who acts, as the log names them."""


class ReasonCodeApi(Protocol):
    """One exemption or ground of the regime in force."""

    @property
    def code(self) -> str:
        """As it stands on the page: (b)(6)."""

    @property
    def label(self) -> str:
        """What it protects."""

    @property
    def needs(self) -> Sequence[str]:
        """What has to be given with it, such as "statute" or "privilege"."""

    @property
    def verified(self) -> bool:
        """False when it was not checked against the text of the law."""


class LogEventApi(Protocol):
    """One entry of the case's log."""

    @property
    def seq(self) -> int:
        """1, 2, 3 ..."""

    @property
    def at(self) -> str:
        """ISO 8601, UTC."""

    @property
    def actor(self) -> str:
        """Who did it."""

    @property
    def action(self) -> str:
        """What was done: accepted, drawn ..."""

    @property
    def doc_id(self) -> str:
        """The document concerned, or empty."""

    @property
    def detail(self) -> Mapping[str, Any]:
        """JSON values; never removed text."""


class GateReasonApi(Protocol):
    """Why an export would be refused."""

    @property
    def rule(self) -> str:
        """The rule's name."""

    @property
    def sentence(self) -> str:
        """For the person."""

    @property
    def where(self) -> Sequence[str]:
        """Addresses of the places, or empty."""


class AudienceApi(Protocol):
    """Who will read what is released."""

    @property
    def name(self) -> str:
        """As it was given."""


class RollUpApi(Protocol):
    """An overall marking."""

    @property
    def canonical(self) -> str:
        """As it is written."""


class ReleaseApi(Protocol):
    """What a release to an audience means for one file."""

    @property
    def audience(self) -> AudienceApi:
        """Who will read it."""

    @property
    def portions(self) -> Sequence[tuple[str, int, int]]:
        """(address, start, end) of the texts above the audience."""

    @property
    def superseded(self) -> Sequence[object]:
        """The old marks that the export strikes through."""

    @property
    def banner(self) -> RollUpApi | None:
        """The marking of the result."""


class SuggestionApi(Protocol):
    """What one scheme suggests for a file."""

    @property
    def title(self) -> str:
        """The scheme's name."""

    @property
    def marking(self) -> str:
        """In its canonical form."""

    @property
    def why(self) -> str:
        """One sentence."""

    @property
    def verified(self) -> bool:
        """False when nobody checked it against the scheme's source."""


class StampReportApi(Protocol):
    """A marked copy that stands on disk."""

    @property
    def output(self) -> Path:
        """The copy."""

    @property
    def log(self) -> Path:
        """Its log."""

    @property
    def marking(self) -> str:
        """The banner that was written."""

    @property
    def warnings(self) -> Sequence[str]:
        """What is missing beside it, such as an authority block."""


class SourceApi(Protocol):
    """Where the data of a scheme or regime come from."""

    @property
    def title(self) -> str:
        """Its name."""

    @property
    def as_of(self) -> str:
        """ISO date of the state of the law, or "unknown"."""

    @property
    def source(self) -> str:
        """What was read."""

    @property
    def verified(self) -> bool:
        """False when it was not checked against the text of the law."""


class CaseListsApi(Protocol):
    """What is always and what is never redacted in this case."""

    def entries(self) -> Sequence[ListEntry]:
        """The entries that hold now. Raises RedactorError when they are lost."""

    def change(self, entries: Sequence[ListEntry]) -> None:
        """Let other entries hold, as one step. Raises UsageError."""


class LanguageShareApi(Protocol):
    """How much of a document is in one language."""

    @property
    def language(self) -> str | None:
        """In English; None for what is too short to tell."""

    @property
    def share(self) -> float:
        """0 to 1."""

    @property
    def names_searched(self) -> bool:
        """True when a name model reads this language."""


class WorkbenchApi(Protocol):
    """The workbench as the window uses it. Long calls are made from a job thread, decisions from any thread."""

    @property
    def workers(self) -> Workers:
        """The processes behind it: the next case on the desk uses them too."""

    @property
    def policy(self) -> Policy:
        """The rules of the office."""

    @property
    def audience(self) -> str | None:
        """Who will read what is exported; None for no check."""

    @property
    def case_lists(self) -> CaseListsApi:
        """The case's own lists."""

    def propose_release(self, doc_id: str, audience: str | None) -> ReleaseApi | None:
        """Propose what stands above an audience. Raises RedactorError when the audience is not known."""

    def release(self, doc_id: str, audience: str | None = None) -> ReleaseApi | None:
        """Return what a release means as things stand."""

    def stamp(self, doc_id: str, folder: Path, request: StampRequest) -> StampReportApi:
        """Write a marked copy. Long. Raises RedactorError."""

    def suggestions(self, doc_id: str) -> Sequence[SuggestionApi]:
        """Return the suggested sensitivity of a scanned file."""

    def data_sources(self, doc_id: str) -> Sequence[SourceApi]:
        """Return where the schemes of the file's marks, and the regime, come from."""

    @property
    def documents(self) -> Mapping[str, OpenDocument]:
        """The files of the case, by doc_id."""

    @property
    def case(self) -> CaseApi:
        """The open case."""

    def preview(self, path: Path) -> OpenDocument | None:
        """Return a file's pages without their text, at once; None where nothing can be seen before it is read."""

    def open(
        self, path: Path, tell: Callable[[OpenDocument], None] | None = None, password: str = ""
    ) -> OpenDocument:
        """Read a file, telling on the way what is read so far. Long. Raises RedactorError."""

    def scan(self, doc_id: str, progress: Progress | None = None) -> OpenDocument:
        """Find what needs a decision. Long. Raises RedactorError."""

    def outdated(self) -> tuple[str, ...]:
        """Return the scanned files that name a person whom only another one gave away."""

    def languages(self, doc_id: str) -> Sequence[LanguageShareApi]:
        """Return the languages of a file, the most frequent first. Not quick."""

    def reason_codes(self) -> Sequence[ReasonCodeApi]:
        """The codes of the regime in force."""

    def suggested_answers(self) -> Mapping[str, Sequence[str]]:
        """Need of a code -> texts to choose from."""

    def finding_text(self, doc_id: str, finding_id: str) -> str:
        """The text under a finding."""

    def same_text(self, doc_id: str, finding_id: str) -> list[Item]:
        """Every place in the case where the same text was found."""

    def accept(self, items: list[Item], code: str | None = None) -> None:
        """Decide that these are to be removed."""

    def reject(self, items: list[Item]) -> None:
        """Decide that these stay."""

    def reopen(self, items: list[Item]) -> None:
        """Take the decision back, as a decision of its own."""

    def set_code(
        self, items: list[Item], code: str, statute: str | None = None, given: Mapping[str, str] | None = None
    ) -> None:
        """Give the reason, the statute and the further answers; None keeps what is there."""

    def set_note(self, doc_id: str, item_id: str, note: str) -> None:
        """Write a note; it stays inside the case."""

    def draw(self, doc_id: str, part: str, page: int, rect: Rect, code: str | None = None) -> str:
        """Add a box to be removed; points. Returns the area_id."""

    def mark_texts(
        self, places: Sequence[tuple[str, str, int, int]], entity_type: str = "OTHER", code: str | None = None
    ) -> list[str]:
        """Add spans (doc_id, address, start, end; code points) to be removed, as one step. Returns finding_ids."""

    def respan(self, doc_id: str, finding_id: str, start: int, end: int) -> str:
        """Take another span instead of a finding's, accepted, as one step; returns the finding_id."""

    def withhold_page(self, doc_id: str, part: str, page: int, code: str | None = None) -> str:
        """Withhold a whole page; a sheet takes its place in a PDF. Returns the area_id. Raises UsageError."""

    def withhold_lines(
        self, places: Sequence[tuple[str, str, int, int]], code: str | None = None, *, paragraphs: bool = False
    ) -> list[str]:
        """Mark the whole lines, or paragraphs, that spans touch, as one step. Returns finding_ids."""

    def keep_only(self, doc_id: str, part: str, page: int, rect: Rect, code: str | None = None) -> list[str]:
        """Withhold all of a page but a rectangle, as one step. Returns the area_ids."""

    def draw_all(self, places: Sequence[tuple[str, str, int, Rect]], code: str | None = None) -> list[str]:
        """Add boxes (doc_id, part, page, rect) as one step. Returns the area_ids."""

    def move_area(self, doc_id: str, area_id: str, page: int, rect: Rect) -> None:
        """Move or resize a box; points."""

    def set_kind(self, items: list[Item], entity_type: str) -> None:
        """Say what findings are."""

    def find(self, query: Query, doc_ids: Collection[str] | None = None) -> Found:
        """Return the places of a query in the case or in some documents. Long. Raises UsageError."""

    def check_text(self, text: str) -> DraftCheck:
        """Search the text of a post that is being written. Long. Raises RedactorError."""

    def record_post(
        self, text: str, media: Sequence[Mapping[str, str]], told: Mapping[str, str]
    ) -> Mapping[str, Any]:
        """Keep in the case that a text was posted; see `post_records.post_record`."""

    def released_copy(self, doc_id: str) -> str:
        """Return the SHA-256 of the redacted copy that is as decided now; "" for none."""

    def posts(self) -> Sequence[Mapping[str, Any]]:
        """Return the records of posts, oldest first."""

    def log(self, after: int = 0) -> Sequence[LogEventApi]:
        """Return the entries of the case's log after a number, oldest first."""

    def remove(self, doc_id: str, item_id: str) -> None:
        """Remove what a person drew or marked."""

    def acknowledge_unread(self, doc_id: str) -> None:
        """Record that the person knows of the unread areas, and of what the last verification asked about."""

    def unacknowledged(self, doc_id: str) -> Collection[str]:
        """Return the places that acknowledge_unread would record."""

    def undo(self) -> str | None:
        """Take the last step back; returns what it was."""

    def redo(self) -> str | None:
        """Do the step again; returns what it was."""

    def subscribe(self, callback: Callable[[set[str]], None]) -> object:
        """Call back with doc_ids after each change, on the thread that made it."""

    def page_size(self, doc_id: str, part: str, page: int) -> tuple[float, float]:
        """Width and height in points of a 1-based page."""

    def render(self, doc_id: str, part: str, page: int, scale: float, x: int, y: int, w: int, h: int) -> bytes:
        """Pixels of a page's region: BGRx, w * h * 4 bytes; x, y, w, h in pixels at `scale` pixels a point."""

    def gate_reasons(self, doc_id: str) -> Sequence[GateReasonApi]:
        """Why an export would be refused now; empty when it would not."""

    def export(
        self,
        doc_id: str,
        folder: Path,
        options: ExportOptions | None = None,
        progress: Progress | None = None,
    ) -> ExportReport:
        """Write, verify, release. Long. Raises GateError, VerificationError."""

    def open_output(self, path: Path) -> OpenDocument:
        """Read a file for looking only. Long."""

    def worker_status(self) -> str:
        """A few words on the worker."""

    def close(self) -> None:
        """End the worker and close the case."""
