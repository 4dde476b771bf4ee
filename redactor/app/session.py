"""Session: what the window works on now. The workbench, its files, the selection; every panel listens to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event, get_ident
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from redactor.app.api import DocumentStateApi, Item, LanguageShareApi, Progress, ReasonCodeApi, WorkbenchApi
from redactor.app.findings.rows import DocumentRows, Row
from redactor.app.jobs.operation import Lane, Operation, Priority
from redactor.app.messages import Message, Severity, from_error
from redactor.app.viewer.tiles import TileRenderer
from redactor.errors import PasswordNeededError, RedactorError
from redactor.workflow.records import ExportOptions, ExportReport, OpenDocument

if TYPE_CHECKING:  # it loads the papers of a release, which the first second of the window must not wait for
    from redactor.workflow.case_desk import CaseDesk
    from redactor.workflow.workbench import Workbench

# A process for each file that is looked at before it is read: not one for each of a hundred files.
_MOST_LOOKS = 4
_LOOK_SECONDS = 2.0
# Their rows are made in about 20 ms.
_FEW_FINDINGS = 500


@dataclass(frozen=True, slots=True)
class LockedFile:
    """A PDF that needs a password. `again` opens it with one; the word is kept nowhere in the window."""

    name: str
    again: Callable[[str], None]
    was_wrong: bool


@dataclass(slots=True)
class FileEntry:
    """One open file as the window knows it. While it is `reading`, `opened` grows and nothing can be decided."""

    opened: OpenDocument
    rows: DocumentRows
    reading: Operation | None = None
    scanning: Operation | None = None
    scan_failed: bool = False
    report: ExportReport | None = None
    languages: Sequence[LanguageShareApi] = ()

    @property
    def undecided(self) -> int:
        """How many findings still need a decision."""
        return self.rows.undecided.total()

    @property
    def read_pages(self) -> tuple[int, int] | None:
        """Of how many pages the text is read, and how many there are; None once all of it is."""
        document = self.opened.document
        return (len(document.segments), len(document.pages)) if self.reading is not None else None


class Session(QObject):
    """Holds the state of the window and talks to the workbench.

    Signals:
        ready(): the workbench stands.
        files_changed(): a file was opened, scanned, exported, or its scan moved on.
        rows_changed(object): doc_ids (set of str) whose findings or decisions changed.
        text_read(): some more of the shown file's text was read.
        part_selected(): another file or attachment is shown.
        item_selected(): another finding or box is selected.
        message(object): Message for the person.
        password_wanted(object): LockedFile that could not be opened without one, or with the one given.
        step_done(str): words for the status strip.
        case_changed(): another case is on the desk, another person works on it, or its record went on.
    """

    ready = Signal()
    files_changed = Signal()
    rows_changed = Signal(object)
    text_read = Signal()
    part_selected = Signal()
    item_selected = Signal()
    message = Signal(object)
    password_wanted = Signal(object)
    case_changed = Signal()
    step_done = Signal(str)
    _case_changed = Signal(object)
    _grown = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.files: dict[str, FileEntry] = {}
        self.lane = Lane("work", self)
        self.quick_lane = Lane("look-ups", self)
        self.renderer = TileRenderer(self._render, self)
        self.renderer.failed.connect(self._tell_error)
        self.codes: tuple[ReasonCodeApi, ...] = ()
        self.last_code: tuple[str, Mapping[str, str]] | None = None
        self.current: Item | None = None
        self.chosen: tuple[Item, ...] = ()
        self.listed: Sequence[Row] = ()
        self.desk: CaseDesk | None = None
        self.export_options = ExportOptions()
        self._scanned_again: set[str] = set()
        self._workbench: WorkbenchApi | None = None
        self._place: tuple[str, str] | None = None
        self._waiting: list[Path] = []
        self._thread = get_ident()
        self._case_changed.connect(self._refresh_later, Qt.ConnectionType.QueuedConnection)
        self._grown.connect(self._take_text, Qt.ConnectionType.QueuedConnection)

    # The workbench

    @property
    def workbench(self) -> WorkbenchApi:
        """The workbench; only asked for once `is_ready`."""
        if self._workbench is None:
            raise RedactorError(self.tr("The window is still starting."), self.tr("Try again in a moment."))
        return self._workbench

    @property
    def is_ready(self) -> bool:
        """True once the workbench stands."""
        return self._workbench is not None

    def start(self, factory: Callable[[], WorkbenchApi]) -> Operation:
        """Make the workbench in the background, while the window is on screen already."""
        operation = Operation(self.tr("Starting"), lambda _progress: factory(), Priority.OPEN)
        operation.succeeded.connect(self.attach)
        operation.failed.connect(self._tell_error)
        return self.lane.submit(operation)

    @Slot(object)
    def attach(self, workbench: WorkbenchApi) -> None:
        """Take over a workbench and open the files that were asked for meanwhile."""
        self._workbench = workbench
        self.codes = tuple(workbench.reason_codes())
        workbench.subscribe(self._on_case_change)
        for opened in workbench.documents.values():
            self._add(opened)
        self.ready.emit()
        waiting, self._waiting = self._waiting, []
        self.open_files(waiting)

    def exchange(self, desk: CaseDesk) -> None:
        """Put another case on the desk; the one that was there is closed in the background.

        What waits is cancelled: it belongs to the case that goes. Nothing of that case is lost, since every
        decision is on the disk already.
        """
        for operation in (*self.lane.pending, *self.quick_lane.pending):
            operation.cancel()
        before, self._workbench = self._workbench, None
        self.files = {}
        self.current, self.chosen, self.listed, self._place = None, (), (), None
        self.last_code, self.export_options = None, ExportOptions()
        self.desk = desk
        self._scanned_again.clear()
        self.files_changed.emit()
        self.item_selected.emit()
        self.part_selected.emit()
        self.attach(desk.bench)
        self.case_changed.emit()
        for doc_id in desk.kept_documents():
            self._open_kept(desk, doc_id)
        if before is not None:
            closing = Operation(self.tr("Closing the case"), lambda _progress: before.close(), Priority.SCAN)
            closing.failed.connect(self._tell_error)
            self.lane.submit(closing)

    def _open_kept(self, desk: CaseDesk, doc_id: str, password: str = "") -> None:
        name = desk.case.state.documents[doc_id].file_name
        title = self.tr("Opening {0}").format(name)
        operation = Operation(title, lambda _progress: _open_kept(desk.bench, doc_id, password), Priority.OPEN)
        ask = LockedFile(name, lambda word: self._open_kept(desk, doc_id, word), was_wrong=bool(password))
        operation.succeeded.connect(lambda result: self._kept_opened(desk, *result))
        operation.failed.connect(lambda error: self._not_opened(operation, name, error, ask))
        self.lane.submit(operation)

    def _kept_opened(self, desk: CaseDesk, opened: OpenDocument, languages: Sequence[LanguageShareApi]) -> None:
        if self.desk is not desk:
            return
        if not opened.scanned and not desk.read_only:
            self._opened(opened)
            return
        self._add(opened)
        self.files[opened.doc_id].languages = languages
        self.files_changed.emit()
        if self._place is None:
            self.select_part(opened.doc_id, opened.document.part)

    @property
    def read_only(self) -> str:
        """Why nothing of the case can be changed, as a sentence; empty when it can."""
        return self.desk.read_only if self.desk is not None and self.is_ready else ""

    def stop(self) -> None:
        """End the threads, then the workbench. The window is gone afterwards."""
        self.renderer.stop()
        self.quick_lane.stop()
        self.lane.stop()
        if self._workbench is not None:
            self._workbench.close()
            self._workbench = None

    def detach(self) -> None:
        """Let the workbench go without closing it; it belongs to someone else."""
        self.renderer.stop()
        self._workbench = None

    def _render(self, doc_id: str, part: str, page: int, scale: float, x: int, y: int, w: int, h: int) -> bytes:
        return self.workbench.render(doc_id, part, page, scale, x, y, w, h)

    # Files

    def open_files(self, paths: Sequence[Path]) -> None:
        """Read files in the background, then search them; those given before the start is over wait."""
        if not self.is_ready:
            self._waiting.extend(paths)
            return
        for number, path in enumerate(paths):
            self._open_file(path, looks=number < _MOST_LOOKS)

    def _open_file(self, path: Path, *, looks: bool, password: str = "") -> None:
        workbench = self.workbench
        title = self.tr("Opening {0}").format(path.name)
        looked = Event()

        def look_first(_progress: Progress) -> OpenDocument | None:
            try:
                return workbench.preview(path)
            finally:
                looked.set()

        def work(progress: Progress) -> OpenDocument:
            if looks:
                # The first page is what the person waits for: it has the machine for itself.
                looked.wait(_LOOK_SECONDS)
            return workbench.open(path, lambda opened: self._tell_reading(opened, progress), password)

        def again(word: str) -> None:
            self._open_file(path, looks=False, password=word)

        ask = LockedFile(path.name, again, was_wrong=bool(password))
        operation = Operation(title, work, Priority.OPEN)
        operation.succeeded.connect(self._opened)
        operation.failed.connect(lambda error: self._not_opened(operation, path.name, error, ask))
        operation.cancelled.connect(lambda: self._not_opened(operation, path.name, None))
        if looks:
            # What fails here fails for the reading too, which tells of it.
            look = Operation(title, look_first, Priority.OPEN)
            look.succeeded.connect(lambda preview: self._previewed(preview, operation))
            self.quick_lane.submit(look)
        self.lane.submit(operation)

    def _tell_reading(self, opened: OpenDocument, progress: Progress) -> None:
        """Hand over what is read so far, on the job thread; raises when the person has cancelled."""
        done, pages = len(opened.document.segments), len(opened.document.pages)
        words = self.tr("read {0} of {1} pages").format(f"{done:,}", f"{pages:,}") if pages else ""
        progress(done / pages if pages else 0.0, words)
        self._grown.emit(opened)

    def _previewed(self, preview: OpenDocument | None, operation: Operation) -> None:
        """Show the pages of a file whose text is still being read."""
        if preview is None or preview.doc_id in self.files or operation not in self.lane.pending:
            return
        self.files[preview.doc_id] = FileEntry(preview, DocumentRows(preview.doc_id, preview.document), operation)
        self.files_changed.emit()
        if self._place is None:
            self.select_part(preview.doc_id, "")

    @Slot(object)
    def _take_text(self, opened: OpenDocument) -> None:
        entry = self.files.get(opened.doc_id)
        if entry is None or entry.reading is None or not opened.document.pages:
            return
        entry.opened = opened
        entry.rows.read(opened.document)
        self.files_changed.emit()
        if self.doc_id == opened.doc_id:
            self.text_read.emit()

    def _not_opened(
        self, operation: Operation, name: str, error: RedactorError | None, ask: LockedFile | None = None
    ) -> None:
        """Take a file whose text could not be read out of sight again."""
        for doc_id in [doc_id for doc_id, entry in self.files.items() if entry.reading is operation]:
            del self.files[doc_id]
            if self.doc_id == doc_id:
                others = list(self.files.items())
                self._place = (others[0][0], others[0][1].opened.document.part) if others else None
                self.part_selected.emit()
            self.files_changed.emit()
        if isinstance(error, PasswordNeededError) and ask is not None:
            self.password_wanted.emit(ask)
        elif error is not None:
            self.tell_error(error, name)
        else:
            self.tell(Severity.INFO, self.tr("The file was not opened: you cancelled it."), "", name)

    @Slot(object)
    def _opened(self, opened: OpenDocument) -> None:
        known = self.files.get(opened.doc_id)
        if known is not None and known.scanning is not None:
            return
        self._add(opened)
        if self._place is None:
            self.select_part(opened.doc_id, opened.document.part)
        elif self.doc_id == opened.doc_id:
            self.part_selected.emit()
        self.scan(opened.doc_id)

    def _add(self, opened: OpenDocument) -> None:
        entry = self.files.get(opened.doc_id)
        if entry is None:
            entry = FileEntry(opened, DocumentRows(opened.doc_id, opened.document))
            self.files[opened.doc_id] = entry
        else:
            entry.opened, entry.reading = opened, None
            entry.rows.read(opened.document)
        state = self.document_state(opened.doc_id)
        if state is not None:
            entry.rows.update(state)
        self.files_changed.emit()
        self.rows_changed.emit({opened.doc_id})

    def scan(self, doc_id: str) -> None:
        """Search a file in the background; it can be worked on meanwhile."""
        self._scanned_again.clear()
        self._scan(doc_id)

    def _scan(self, doc_id: str) -> None:
        entry = self.files[doc_id]
        if entry.scanning is not None:
            return
        workbench = self.workbench
        name = entry.opened.document.name
        title = self.tr("Searching {0}").format(name)
        operation = Operation(title, lambda progress: _searched(workbench, doc_id, progress), Priority.SCAN)
        entry.scanning, entry.scan_failed = operation, False
        operation.progressed.connect(lambda _fraction, _words: self.files_changed.emit())
        operation.succeeded.connect(lambda result: self._scanned(doc_id, *result))
        operation.failed.connect(lambda error: self._scan_failed(doc_id, error))
        operation.cancelled.connect(lambda: self._scan_failed(doc_id, None))
        self.lane.submit(operation)
        self.files_changed.emit()

    def _scanned(
        self, doc_id: str, opened: OpenDocument, rows: DocumentRows, languages: Sequence[LanguageShareApi]
    ) -> None:
        entry = self.files.get(doc_id)
        if entry is None:  # the case was exchanged meanwhile
            return
        entry.scanning, entry.opened, entry.rows, entry.languages = None, opened, rows, languages
        state = self.document_state(doc_id)
        if state is not None:
            rows.update(state)
        self._drop_lost()
        self.files_changed.emit()
        self.rows_changed.emit({doc_id})
        if self._place is not None and self._place[0] == doc_id:
            self.part_selected.emit()
        self._look_for_outdated()

    def _look_for_outdated(self) -> None:
        """Once the last search is done, ask which files name a person whom only another one gave away."""
        if len(self.files) < 2 or any(entry.scanning or entry.reading for entry in self.files.values()):
            return
        workbench = self.workbench
        title = self.tr("Comparing the names of the documents")
        operation = Operation(title, lambda _progress: workbench.outdated(), Priority.SCAN)
        operation.succeeded.connect(lambda doc_ids: self._scan_outdated(workbench, doc_ids))
        operation.failed.connect(self._tell_error)
        self.lane.submit(operation)

    def _scan_outdated(self, workbench: WorkbenchApi, doc_ids: Sequence[str]) -> None:
        if self._workbench is not workbench:
            return
        todo = [doc_id for doc_id in doc_ids if doc_id in self.files and doc_id not in self._scanned_again]
        # Once each until another search is asked for: a name that stays unmarked must not go round and round.
        self._scanned_again.update(todo)
        for doc_id in todo:
            self._scan(doc_id)
        if todo:
            words = self.tr("Searched again for names that were found in others: {0}.")
            step = self.tr("What you decided stays.")
            self.tell(Severity.INFO, words.format(len(todo)), step)

    def _scan_failed(self, doc_id: str, error: RedactorError | None) -> None:
        entry = self.files.get(doc_id)
        if entry is None:
            return
        entry.scanning, entry.scan_failed = None, True
        self.files_changed.emit()
        name = entry.opened.document.name
        if error is not None:
            self.tell_error(error, name)
            self._look_for_outdated()
        else:
            words = self.tr("This document was not searched to the end.")
            self.tell(Severity.WARNING, words, self.tr("Scan it again before you export it."), name)

    # What is shown

    @property
    def doc_id(self) -> str | None:
        """The file that is shown."""
        return self._place[0] if self._place else None

    @property
    def part(self) -> str:
        """The attachment that is shown; "" for the file itself."""
        return self._place[1] if self._place else ""

    @property
    def entry(self) -> FileEntry | None:
        """The file that is shown."""
        return self.files.get(self._place[0]) if self._place else None

    @property
    def row(self) -> Row | None:
        """The selected finding or box."""
        return self.find_row(self.current) if self.current else None

    def find_row(self, item: Item) -> Row | None:
        """Return the row of an item of any open file."""
        entry = self.files.get(item[0])
        return entry.rows.get(item[1]) if entry else None

    def document_state(self, doc_id: str) -> DocumentStateApi | None:
        """Return what the case holds of a document; None when it is not known, or at the end of the session."""
        return self._workbench.case.state.documents.get(doc_id) if self._workbench is not None else None

    def select_part(self, doc_id: str, part: str) -> None:
        """Show a file or attachment."""
        if doc_id not in self.files or self._place == (doc_id, part):
            return
        self._place = (doc_id, part)
        if self.current is not None and self.current[0] != doc_id:
            self.current, self.chosen = None, ()
        self.part_selected.emit()

    def select_item(self, item: Item | None) -> None:
        """Select a finding or box, and show the part that it stands in."""
        row = self.find_row(item) if item else None
        self.current = row.item if row else None
        self.chosen = (row.item,) if row else ()
        if row is not None and self._place != (row.doc_id, row.part):
            self._place = (row.doc_id, row.part)
            self.part_selected.emit()
        self.item_selected.emit()

    def undecided(self) -> int:
        """How many findings of all open files still need a decision."""
        return sum(entry.undecided for entry in self.files.values())

    # Telling

    def tell(self, severity: Severity, sentence: str, next_step: str = "", subject: str = "") -> None:
        """Tell the person something."""
        self.message.emit(Message(severity, sentence, next_step, subject))

    def done(self, words: str) -> None:
        """Say in the status strip, and to screen readers, that a step is done."""
        self.step_done.emit(words)

    def tell_error(self, error: RedactorError, subject: str = "") -> None:
        """Tell the person what an error says."""
        self.message.emit(from_error(error, subject))

    @Slot(object)
    def _tell_error(self, error: RedactorError) -> None:
        self.tell_error(error)

    def attempt(self, step: Callable[[], object]) -> bool:
        """Do a short step of the workbench; tell its error. True when it was done."""
        try:
            step()
        except RedactorError as error:
            self.tell_error(error)
            return False
        return True

    # Changes of the case

    def _on_case_change(self, doc_ids: set[str]) -> None:
        """Called by the workbench on the thread that made the change."""
        if get_ident() == self._thread:
            self._refresh(set(doc_ids))
        else:
            self._case_changed.emit(set(doc_ids))

    def _drop_lost(self) -> None:
        """Select nothing when what was selected is gone."""
        if self.current is not None and self.row is None:
            self.current, self.chosen = None, ()
            self.item_selected.emit()

    @Slot(object)
    def _refresh_later(self, doc_ids: set[str]) -> None:
        """Take over what a job thread changed; a search that is under way hands over its many rows at its end."""
        searched = {doc_id for doc_id in doc_ids if doc_id in self.files and self._has_many(doc_id)}
        self._refresh(doc_ids - searched)

    def _has_many(self, doc_id: str) -> bool:
        """True when a search found more than the window's own thread makes rows of without a stall."""
        state, scanning = self.document_state(doc_id), self.files[doc_id].scanning is not None
        return scanning and state is not None and len(state.findings) > _FEW_FINDINGS

    @Slot(object)
    def _refresh(self, doc_ids: set[str]) -> None:
        if self._workbench is None:
            return
        known = {doc_id for doc_id in doc_ids if doc_id in self.files}
        for doc_id in known:
            state = self.document_state(doc_id)
            if state is not None:
                self.files[doc_id].rows.update(state)
        self._drop_lost()
        if known:
            self.rows_changed.emit(known)


def _searched(
    workbench: WorkbenchApi, doc_id: str, progress: Progress
) -> tuple[OpenDocument, DocumentRows, Sequence[LanguageShareApi]]:
    """Search a file and make its rows, on the job thread: ten thousand rows would stall the window."""
    opened = workbench.scan(doc_id, progress)
    rows = DocumentRows(doc_id, opened.document)
    state = workbench.case.state.documents.get(doc_id)
    if state is not None:
        rows.update(state)
    return opened, rows, workbench.languages(doc_id)


def _open_kept(
    workbench: Workbench, doc_id: str, password: str
) -> tuple[OpenDocument, Sequence[LanguageShareApi]]:
    opened = workbench.open_kept(doc_id, password)
    return opened, workbench.languages(doc_id) if opened.scanned else ()
