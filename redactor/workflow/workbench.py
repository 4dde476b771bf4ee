"""Workbench: one case on the desk, with its open documents. What the app, the command line and batch call."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from redactor.cases import Case, CaseRecord, LogEvent, Status, Vault
from redactor.errors import UsageError
from redactor.isolation import Viewer
from redactor.model import MARKING_TYPE, Document, ListEntry, Segment
from redactor.policy import Policy, ReasonCode, Regime, Scheme, load_policy, load_regime, load_scheme
from redactor.redaction import GateReason, PseudonymBook, parse_audience
from redactor.release import released_files
from redactor.text import LiteralSearch, fold_text
from redactor.workflow import exporting, releasing
from redactor.workflow.case_lists import CaseLists
from redactor.workflow.case_names import entries_for, known_people, wants_rescan
from redactor.workflow.decisions import Decisions
from redactor.workflow.draft_check import DraftCheck, check_draft
from redactor.workflow.files import read_original, sha256, shown_name
from redactor.workflow.post_records import post_record
from redactor.workflow.posting import released_copy
from redactor.workflow.previews import Previews, has_quick_pages
from redactor.workflow.records import ExportOptions, ExportReport, OpenDocument, StampReport, StampRequest
from redactor.workflow.releasing import Release
from redactor.workflow.scanning import read_pictures, scan_document
from redactor.workflow.searching import Found, Query, find_places
from redactor.workflow.viewers import Viewers
from redactor.workflow.workers import Workers

if TYPE_CHECKING:
    from redactor.detection import LanguageShare, NamePlace
    from redactor.markings import Suggestion

Items = Sequence[tuple[str, str]]
Progress = Callable[[float, str], None]


class Workbench(Decisions):
    """The use cases over one case. Long calls (open, scan, export, render) block: run them in a job thread.

    Attributes:
        case: the event log and its state; decisions are written before a call returns.
        policy: the rules of the office.
        mode: of detection.
        audience: who will read what is exported, as the policy says or a person chose; None for no check.
        lists: entries that hold beside those of the policy.
        case_lists: those that were made in the case itself.
        documents: what is open, by doc_id (the sha256 of the file's bytes).
        pseudonyms: given out so far; None for those that are kept with the case.
    """

    def __init__(
        self,
        case: Case,
        policy: Policy,
        workers: Workers,
        *,
        mode: str = "balanced",
        lists: Sequence[ListEntry] = (),
        spreads_names: bool = False,
        vault: Vault | None = None,
    ) -> None:
        self.case = case
        self.lists = tuple(lists)
        self._spreads_names = spreads_names
        self.policy = policy
        self.audience: str | None = policy.audience
        self.documents: dict[str, OpenDocument] = {}
        self._workers = workers
        self.mode = mode
        self.pseudonyms: PseudonymBook | None = None
        self._viewers = Viewers(workers.documents)
        self._segments: dict[str, dict[str, Segment]] = {}
        self._asked: dict[str, set[str]] = {}
        self._previews = Previews()
        self._lock = threading.RLock()
        self._vault = vault
        self.case_lists = CaseLists(case, vault)

    # Opening and scanning

    def preview(self, path: Path) -> OpenDocument | None:
        """Return a file's pages without text, in a fraction of a second, while `open` still reads it.

        Until then it can be looked at and searched, nothing more: it is not part of the case.

        Returns:
            None for a kind without pages, and for a file that is open already.

        Raises:
            RedactorError: it can't be read; `open` says so too.
        """
        data = read_original(path)
        doc_id = sha256(data)
        if doc_id in self.documents or not has_quick_pages(data):
            return None
        viewer = self._viewers.add(doc_id, data, shown_name(path))
        preview = self._previews.begin(doc_id, path, len(data), viewer)
        if doc_id in self.documents:
            # Its text was quicker than its pages.
            self._previews.end(doc_id)
            return None
        return preview

    def open(
        self, path: Path, tell: Callable[[OpenDocument], None] | None = None, password: str = ""
    ) -> OpenDocument:
        """Read a file in a worker and put it into the case.

        Args:
            path: of the file.
            tell: called with what is read so far each time that some pages more are; may raise to end the reading.
            password: for a PDF that needs one; the workers keep it in memory, to show and to write the file.

        Raises:
            PasswordNeededError: it is needed, or is another one; nothing has changed.
            RedactorError: it can't be read; nothing has changed.
        """
        data = read_original(path)
        with self._workers.trying(password):
            opened = self._read(path, data, tell)
        state = self.case.state.documents.get(opened.doc_id)
        if state is None:
            self.case.register(opened.doc_id, shown_name(path), tuple(opened.document.all_unread()))
        if self._vault is not None:
            # Kept before anything is decided on: a case that travels must hold what it speaks of.
            self._vault.store(opened.doc_id, data)
            CaseRecord(self.case).stored(opened.doc_id, len(data))
        self._keep(opened)
        return opened

    def open_kept(self, doc_id: str, password: str = "") -> OpenDocument:
        """Open a document of the case from its kept original, as it was after its scan; the log gains nothing.

        Raises:
            RedactorError: it is not kept, was changed, or can't be read.
        """
        assert self._vault is not None
        state = self.case.state.documents[doc_id]
        with self._workers.trying(password):
            opened = self.open_stored(doc_id, self._vault)
        # What is saved goes beside the case unless told otherwise, never into the folder of originals.
        opened = replace(opened, path=self._vault.folder.parent.resolve() / opened.path)
        if state.scanned:
            document = opened.document
            if any(item.finding.segment.endswith("/image") for item in state.findings.values()):
                document = self._with_pictures(doc_id)
            report, _found = self._workers.analysis.markings(document, self.policy.schemes)
            opened = replace(opened, document=document, markings=report, scanned=True)
        self._keep(opened)
        return opened

    def open_stored(self, doc_id: str, vault: Vault) -> OpenDocument:
        """Open a document of the case from the originals that are kept with it.

        Raises:
            RedactorError: it is not kept, was changed, or can't be read.
        """
        name = self.case.state.documents[doc_id].file_name
        document = self._workers.documents.read(vault.read(doc_id), name)
        opened = OpenDocument(doc_id=doc_id, path=Path(name), document=document)
        self._vault = vault
        self._keep(opened)
        return opened

    def read_pack(self, data: bytes) -> list[tuple[str, Document]]:
        """Read the released files of an earlier pack, each in a worker; they are not part of the case.

        Raises:
            AuditError: the pack is not whole: what stands in it was not released.
        """
        return [
            (name, self._workers.documents.read(content, name)) for name, content in released_files(data).items()
        ]

    def open_output(self, path: Path) -> OpenDocument:
        """Open a file for looking at only; it is not part of the case."""
        opened = self._read(path)
        self._keep(opened)
        return opened

    def scan(self, doc_id: str, progress: Progress | None = None, people: Sequence[str] = ()) -> OpenDocument:
        """Read the text of pictures, find personal data and markings, and record the findings.

        Decisions that were taken on the same places stay. `people` are names known from elsewhere, beside those of
        the case.

        Raises:
            RedactorError: a worker failed; the case is as before.
        """
        opened = self.documents[doc_id]
        result = scan_document(
            opened.document,
            self._workers.analysis,
            lambda: self._viewer(doc_id),
            mode=self.mode,
            schemes=self.policy.schemes,
            terms=self.policy.always_redact,
            lists=self.entries_for(doc_id, shown_name(opened.path)),
            known=(*people, *(self.people(but=doc_id) if self._spreads_names else ())),
            progress=progress,
            early=lambda found: self.case.record_findings(doc_id, found, finished=False),
        )
        scanned = replace(opened, document=result.document, markings=result.markings, scanned=True)
        self._keep(scanned)
        self.case.register(doc_id, shown_name(opened.path), tuple(result.document.all_unread()))
        self.case.record_findings(doc_id, result.findings)
        if self.audience:
            releasing.propose(self, doc_id, self.audience)
        return scanned

    def people(self, but: str = "") -> tuple[str, ...]:
        """Return the names that stand in the open documents of the case, those of one document left out."""
        return known_people(self.case.state, self._segments, but)

    def outdated(self, people: Sequence[str] = ()) -> tuple[str, ...]:
        """Return the scanned documents that name a person who was found in another one only afterwards.

        Args:
            people: names known from elsewhere, beside those of this case.
        """
        return tuple(
            doc_id
            for doc_id, opened in self.documents.items()
            if opened.scanned
            and doc_id in self.case.state.documents
            and (known := (*people, *self.people(but=doc_id)))
            and wants_rescan(self.case.state, self._segments, doc_id, known)
        )

    def read_pictures(self, doc_id: str) -> OpenDocument:
        """Read the text of pictures alone; nothing is searched for."""
        opened = self.documents[doc_id]
        document = self._with_pictures(doc_id)
        read = replace(opened, document=document)
        self._keep(read)
        self.case.register(doc_id, shown_name(opened.path), tuple(document.all_unread()))
        return read

    def _with_pictures(self, doc_id: str) -> Document:
        document = self.documents[doc_id].document
        return read_pictures(
            document, self._workers.analysis, lambda: self._viewer(doc_id), lambda _share, _sentence: None
        )

    def read_markings(self, doc_id: str) -> OpenDocument:
        """Read the classification markings alone, those in pictures too; no personal data is searched for."""
        opened = self.documents[doc_id]
        if any(area.page for area in opened.document.all_unread()):
            # A stamp on a scan counts as much as one in text.
            opened = self.read_pictures(doc_id)
        report, found = self._workers.analysis.markings(opened.document, self.policy.schemes)
        read = replace(opened, markings=report)
        self._keep(read)
        self.case.record_findings(doc_id, found)
        return read

    def propose_release(self, doc_id: str, audience: str | None) -> Release | None:
        """Propose for redaction what stands above an audience, with codes; see `releasing.propose`.

        Raises:
            UsageError: the audience is not known; nothing has changed.
        """
        parse_audience(audience)
        self.audience = audience
        return releasing.propose(self, doc_id, audience)

    def release(self, doc_id: str, audience: str | None = None) -> Release | None:
        """Return what a release means as things stand; nothing is written."""
        state = self.case.state.documents.get(doc_id)
        return releasing.release_for(self.documents[doc_id], state, audience or self.audience)

    def stamp(self, doc_id: str, folder: Path, request: StampRequest) -> StampReport:
        """Write a marked copy of an open file; see `stamping.stamp_file`.

        Raises:
            GateError: the marking is below what the text carries and no reason was given.
            RedactorError: the file or the marking is refused; nothing is written.
        """
        from redactor.workflow.stamping import stamp_file

        return stamp_file(self.documents[doc_id].path, folder, request, self._workers)

    def suggestions(self, doc_id: str) -> tuple[Suggestion, ...]:
        """Return the sensitivity that the schemes suggest for the findings that nobody rejected."""
        from redactor.markings import suggest

        state = self.case.state.documents.get(doc_id)
        items = state.findings.values() if state else ()
        return suggest(item.finding for item in items if item.status is not Status.REJECTED)

    def data_sources(self, doc_id: str) -> tuple[Scheme | Regime, ...]:
        """Return the schemes of the file's marks and the regime: for their date, source and check."""
        report = self.documents[doc_id].markings
        keys = sorted({mark.scheme for mark in report.markings}) if report else []
        return (*map(load_scheme, keys), load_regime(self.policy.regime))

    # Asking

    def entries_for(self, doc_id: str, file_name: str) -> tuple[ListEntry, ...]:
        """Return the entries of the policy, the lists given and the case that hold for a document of this case."""
        case = (self.case.state.title, self.case.case_id)
        every = (*self.policy.entries, *self.lists, *self.case_lists.entries())
        return entries_for(every, doc_id, file_name, case)

    def left_types(self) -> tuple[str, ...]:
        """Return the kinds that no rule accepts: suggestions, and markings, which the audience decides."""
        return (*self.policy.suggestion_types, MARKING_TYPE)

    def reason_codes(self) -> tuple[ReasonCode, ...]:
        """Return the reason codes of the policy's regime."""
        return load_regime(self.policy.regime).codes

    def suggested_answers(self) -> dict[str, tuple[str, ...]]:
        """Return what a person may choose from for a need of a code: the privileges of the regime."""
        return {"privilege": load_regime(self.policy.regime).privileges}

    def segment(self, doc_id: str, address: str) -> Segment:
        """Return one segment of an open document.

        Raises:
            UsageError: there is none with this address.
        """
        try:
            return self._segments[doc_id][address]
        except KeyError as error:
            raise UsageError("This place is not in the document any more.", "Scan the document again.") from error

    def finding_text(self, doc_id: str, finding_id: str) -> str:
        """Return the text of a finding, from the open document; it is not kept in the case."""
        finding = self.case.state.documents[doc_id].findings[finding_id].finding
        return self.segment(doc_id, finding.segment).text[finding.start : finding.end]

    def same_text(self, doc_id: str, finding_id: str) -> list[tuple[str, str]]:
        """Return all findings of the case with the same text, folded, the given one among them."""
        wanted = fold_text(self.finding_text(doc_id, finding_id))
        same = []
        for other_id, document in self.case.state.documents.items():
            if other_id not in self._segments:
                continue
            for other, state in document.findings.items():
                finding = state.finding
                segment = self._segments[other_id].get(finding.segment)
                if segment and fold_text(segment.text[finding.start : finding.end]) == wanted:
                    same.append((other_id, other))
        return same

    def find(self, query: Query, doc_ids: Collection[str] | None = None) -> Found:
        """Return the places of a query in the open documents of the case, or in some of them.

        Of a document that is still being read, and is asked for by its id, what is read so far is searched.

        Raises:
            UsageError: the pattern can't be used.
        """
        wanted = {
            doc_id: segments.values()
            for doc_id, segments in self._segments.items()
            if doc_id in self.case.state.documents and (doc_ids is None or doc_id in doc_ids)
        }
        return find_places({**self._previews.segments(doc_ids or ()), **wanted}, query)

    def name_places(
        self, doc_id: str, finding_id: str, exceptions: Sequence[str] = ()
    ) -> list[tuple[str, NamePlace]]:
        """Return (doc_id, place) of each place in the open documents where the person of a finding is named.

        Args:
            doc_id: of the finding.
            finding_id: of a finding whose text is a person's name.
            exceptions: forms that are not meant. `mark_texts` decides on the places that are left.
        """
        from redactor.detection import name_places  # a quarter of a second: not before it is asked for

        name = self.finding_text(doc_id, finding_id)
        return [
            (other, place)
            for other, segments in self._segments.items()
            if other in self.case.state.documents
            for place in name_places(name, tuple(segments.values()), exceptions)
        ]

    def check_text(self, text: str) -> DraftCheck:
        """Search the text of a post that is being written, with the policy of posts. Long.

        Raises:
            RedactorError: the worker failed.
        """
        return check_draft(text, self._workers.analysis, load_policy("social_post"), mode=self.mode)

    def record_post(
        self, text: str, media: Sequence[Mapping[str, str]], told: Mapping[str, str]
    ) -> Mapping[str, Any]:
        """Keep in the case that a text was posted; see `post_records.post_record`. Returns the record."""
        record = post_record(text, media, {"author": self.case.actor, "reply_to": "", **told})
        CaseRecord(self.case).post(record)
        return record

    def released_copy(self, doc_id: str) -> str:
        """Return the SHA-256 of the redacted copy that is as decided now, "" for none; see `posting`."""
        state = self.case.state.documents.get(doc_id)
        return released_copy(state) if state else ""

    def posts(self) -> tuple[Mapping[str, Any], ...]:
        """Return the records of posts, oldest first."""
        return tuple(self.case.record.posts)

    def languages(self, doc_id: str) -> tuple[LanguageShare, ...]:
        """Return the languages of an open document, the most frequent first, and whether names were searched."""
        from redactor.detection import language_shares  # a quarter of a second: not before it is asked for

        shares = language_shares(segment.text for segment in self._segments[doc_id].values())
        return tuple(replace(share, names_searched=False) for share in shares) if self.mode == "fast" else shares

    def search(self, term: str) -> list[tuple[str, str, int, int]]:
        """Return (doc_id, address, start, end) of each place in the case where a literal stands."""
        hits = []
        for doc_id, segments in self._segments.items():
            if doc_id in self.case.state.documents:
                for address, segment in segments.items():
                    hits += [
                        (doc_id, address, start, end) for start, end in LiteralSearch(segment.text).find(term)
                    ]
        return hits

    def acknowledge_unread(self, doc_id: str) -> None:
        """Note that a person knows which areas nobody could read, and what the last verification asked about."""
        unread = {area.address for area in self.documents[doc_id].document.all_unread()}
        self.case.acknowledge(doc_id, sorted(unread | self._asked.get(doc_id, set())))

    def remember_asked(self, doc_id: str, places: set[str]) -> None:
        """Keep the places that a verifier asked a person to look at, until they are acknowledged."""
        self._asked[doc_id] = places

    def unacknowledged(self, doc_id: str) -> frozenset[str]:
        """Return the places that nobody could read, or that a verifier asked about, and no person acknowledged."""
        unread = {area.address for area in self._known(doc_id).document.all_unread()}
        state = self.case.state.documents.get(doc_id)
        known = set(state.acknowledged) if state else set()
        return frozenset((unread | self._asked.get(doc_id, set())) - known)

    def log(self, after: int = 0) -> list[LogEvent]:
        """Return the entries of the case's log from `after` on, oldest first."""
        return list(self.case.events(after))

    def undo(self) -> str | None:
        """Take back the last step; return what it was."""
        return self.case.undo()

    def redo(self) -> str | None:
        """Do the step taken back last again; return what it was."""
        return self.case.redo()

    def subscribe(self, callback: Callable[[set[str]], None]) -> None:
        """Call back after each change, with the doc_ids concerned, on the thread that made the change."""
        self.case.subscribe(callback)

    # Looking

    def page_size(self, doc_id: str, part: str, page: int) -> tuple[float, float]:
        """Return (width, height) of a page in points as shown."""
        document = self._known(doc_id).document.find_part(part)
        if document and 1 <= page <= len(document.pages):
            record = document.pages[page - 1]
            return record.width, record.height
        return self._viewer(doc_id).page_size(part, page)

    def render(
        self, doc_id: str, part: str, page: int, scale: float, x: int, y: int, width: int, height: int
    ) -> bytes:
        """Return the BGRx pixels of a tile. Thread-safe; one tile at a time for a file."""
        return self._viewer(doc_id).render(part, page, scale, (x, y, width, height))

    # Exporting

    def gate_reasons(self, doc_id: str) -> tuple[GateReason, ...]:
        """Return why an export would be refused now, before anything is written."""
        return exporting.gate_reasons(self, doc_id, ExportOptions())

    def export(
        self,
        doc_id: str,
        folder: Path,
        options: ExportOptions | None = None,
        progress: Progress | None = None,
    ) -> ExportReport:
        """Redact, verify, and only then write the file and its change log.

        Raises:
            GateError: the gate refused; nothing is written.
            VerificationError: a verifier failed; nothing is written.
            RedactorError: a place can't be treated, or the folder can't be written.
        """
        return exporting.export(self, doc_id, folder, options or ExportOptions(), progress)

    def original(self, doc_id: str) -> bytes:
        """Read an open document's bytes again.

        Raises:
            UsageError: the file on disk is not the one that was opened.
        """
        path = self._known(doc_id).path
        if self._vault and self._vault.has(doc_id):
            return self._vault.read(doc_id)
        data = read_original(path)
        if sha256(data) != doc_id:
            raise UsageError(f"{path.name} has changed on disk since it was opened.", "Open it again.")
        return data

    @property
    def workers(self) -> Workers:
        """The processes behind this workbench."""
        return self._workers

    def worker_status(self) -> str:
        """Say in one line which layers of isolation are on."""
        layers = self._workers.documents.layers
        return f"Isolated: {', '.join(layers)}" if layers else "Worker not started"

    def close(self) -> None:
        """Close viewers and the case; the workers belong to the caller."""
        self._viewers.close()
        self.case.close()

    def _read(
        self, path: Path, data: bytes | None = None, tell: Callable[[OpenDocument], None] | None = None
    ) -> OpenDocument:
        data = read_original(path) if data is None else data
        return self._previews.read(path, data, self._workers.documents, tell)

    def _keep(self, opened: OpenDocument) -> None:
        segments = {segment.address: segment for segment in opened.document.all_segments()}
        with self._lock:
            self._segments = {**self._segments, opened.doc_id: segments}
            self.documents = {**self.documents, opened.doc_id: opened}
        self._previews.end(opened.doc_id)

    def _known(self, doc_id: str) -> OpenDocument:
        """Return an open file, or one that is being read and can be looked at."""
        opened = self.documents.get(doc_id) or self._previews.get(doc_id)
        if opened is None:
            raise UsageError("This file is not open.", "Open it again.")
        return opened

    def _viewer(self, doc_id: str) -> Viewer:
        return self._viewers.get(doc_id, lambda: (self.original(doc_id), self._known(doc_id).document.name))
