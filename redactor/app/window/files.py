"""The commands on files and on the window, and those that help."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from redactor.app.actions.action import Action
from redactor.app.actions.catalogue import ACTIONS
from redactor.app.compare.window import CompareWindow
from redactor.app.composer.window import ComposerWindow
from redactor.app.dialogs.export_dialog import ExportDialog
from redactor.app.dialogs.file_dialogs import ask_to_open
from redactor.app.dialogs.guide import GuideDialog, topic_of
from redactor.app.dialogs.help_dialogs import PaletteDialog, ShortcutsDialog, show
from redactor.app.dialogs.marking_dialog import MarkingDialog
from redactor.app.dialogs.password_dialog import PasswordPrompts
from redactor.app.dialogs.settings_dialog import SettingsDialog
from redactor.app.dialogs.stamp_dialog import StampDialog
from redactor.app.dialogs.training_dialog import TrainingDialog
from redactor.app.jobs.operation import Operation, Priority
from redactor.app.messages import Severity
from redactor.app.session import FileEntry, Session
from redactor.app.settings.store import Options
from redactor.app.viewer.flow import Span
from redactor.app.viewer.pane import DocumentPane
from redactor.app.window.message_bar import MessageBar
from redactor.app.window.training import Score, copy_samples, score
from redactor.model import split_part
from redactor.workflow.records import OpenDocument
from redactor.workflow.searching import Place


class FileCommands(QObject):
    """Open, scan, export, compare, quit."""

    def __init__(self, session: Session, pane: DocumentPane, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._pane, self._window = session, pane, window
        self._passwords = PasswordPrompts(session, window)

    def open(self) -> None:
        """Ask for files and open them."""
        self._session.open_files(ask_to_open(self._window, self.tr("Open files")))

    def open_samples(self) -> None:
        """Copy the sample case to where this user may write, and open it."""
        try:
            paths = copy_samples()
        except OSError:
            self._session.tell(
                Severity.ERROR,
                self.tr("The sample case can't be copied."),
                self.tr("Check the space left in your data folder."),
            )
            return
        self._session.open_files(paths)

    def score(self) -> None:
        """Score the decisions on the sample case."""
        session = self._session
        workbench = session.workbench
        files = {doc_id: entry.rows for doc_id, entry in session.files.items()}
        operation = Operation(self.tr("Scoring"), lambda _progress: score(workbench, files), Priority.OPEN)
        operation.succeeded.connect(self._show_score)
        operation.failed.connect(session.tell_error)
        session.quick_lane.submit(operation)

    @Slot(object)
    def _show_score(self, result: Score) -> None:
        if not result.planted:
            self._session.tell(
                Severity.WARNING,
                self.tr("None of the open files is of the sample case."),
                self.tr("Open it with Ctrl+Shift+O."),
            )
            return
        dialog = TrainingDialog(self._session, result, self._window)
        dialog.place_wanted.connect(self._go_to_span)
        show(dialog)

    @Slot(object)
    def _go_to_span(self, place: Place) -> None:
        doc_id, address, start, end = place
        self._session.select_part(doc_id, split_part(address)[0])
        self._pane.show_hits([Span(address, start, end)], Span(address, start, end))

    def scan_again(self) -> None:
        """Search the shown file again; decisions stay."""
        if self._session.doc_id is not None:
            self._session.scan(self._session.doc_id)

    def acknowledge_unread(self) -> None:
        """Record that the person knows of the unread areas."""
        session, doc_id = self._session, self._session.doc_id
        if doc_id is not None:
            session.attempt(lambda: session.workbench.acknowledge_unread(doc_id))

    def export(self) -> None:
        """Open the export of the shown file."""
        entry = self._session.entry
        if entry is not None:
            dialog = ExportDialog(self._session, entry, self._window)
            dialog.compare_wanted.connect(self.compare)
            dialog.place_wanted.connect(self.go_to_place)
            show(dialog)

    def markings(self) -> None:
        """Show the markings of the shown file and its release."""
        entry = self._session.entry
        if entry is not None:
            dialog = MarkingDialog(self._session, entry, self._window)
            dialog.place_wanted.connect(self.go_to_place)
            show(dialog)

    def stamp(self) -> None:
        """Write a marked copy of the shown file."""
        entry = self._session.entry
        if entry is not None:
            show(StampDialog(self._session, entry, self._window))

    @Slot(str)
    def go_to_place(self, address: str) -> None:
        """Select what stands at a place, what is undecided first; else show the page or the text itself."""
        session, entry = self._session, self._session.entry
        if entry is None or session.doc_id is None:
            return
        rows = [r for r in entry.rows.rows if r.finding and r.finding.segment == address]
        if rows:
            session.select_item(next((row for row in rows if row.undecided), rows[0]).item)
            return
        part, local = split_part(address)
        session.select_part(session.doc_id, part)
        kind, _, number = local.partition("/")
        if kind == "page" and number.partition("/")[0].isdecimal():
            self._pane.show_page(int(number.partition("/")[0]))
        elif entry.rows.segment(address) is not None:
            self._pane.show_hits([], Span(address, 0, 0))

    @Slot()
    def compare(self) -> None:
        """Open the file that was saved last beside its original."""
        session, entry = self._session, self._session.entry
        if entry is None or entry.report is None:
            return
        workbench, output = session.workbench, entry.report.output
        title = self.tr("Opening {0}").format(output.name)
        operation = Operation(title, lambda _progress: workbench.open_output(output), Priority.EXPORT)
        operation.succeeded.connect(lambda saved: self._show_compare(entry, saved))
        operation.failed.connect(session.tell_error)
        session.lane.submit(operation)

    def _show_compare(self, entry: FileEntry, saved: OpenDocument) -> None:
        window = CompareWindow(self._session, entry, saved, self._window)
        window.show()
        window.setFocus()

    def compose(self) -> None:
        """Open the post composer."""
        window = ComposerWindow(self._session, self._window)
        window.copied.connect(
            lambda _text: self._session.tell(Severity.INFO, self.tr("The cleared text is copied."))
        )
        window.show()
        window.activateWindow()

    def cancel_jobs(self) -> None:
        """Cancel what runs and waits in the background."""
        for operation in self._session.lane.pending:
            operation.cancel()

    def quit(self) -> None:
        """Close the window."""
        self._window.close()


class HelpCommands(QObject):
    """Guide, keys, palette, settings, messages.

    Signals: settings_changed(object, object) with the new values and the changed keys.
    """

    settings_changed = Signal(object, object)

    def __init__(
        self,
        bar: MessageBar,
        options: Options,
        catalogue: Callable[[], Sequence[Action]],
        actions: Callable[[], Mapping[str, QAction]],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._bar, self._actions, self._window = bar, actions, window
        self._options, self._catalogue = options, catalogue

    def guide(self) -> None:
        """Open the guide at the page for where the keyboard is."""
        show(GuideDialog(topic_of(QApplication.focusWidget()), self._window))

    def settings(self) -> None:
        """Open the settings."""
        dialog = SettingsDialog(self._options, ACTIONS, self._window)
        dialog.changed.connect(self.settings_changed)
        show(dialog)

    def shortcuts(self) -> None:
        """List all keys."""
        extra = (
            (self.tr("Arrow keys"), self.tr("Move the box (Ctrl: one point at a time)")),
            (self.tr("Shift+Arrow keys"), self.tr("Resize the box")),
            (self.tr("Enter"), self.tr("Place the box")),
            (self.tr("Esc"), self.tr("Drop the box; leave the filter or the note")),
            (self.tr("Space, Shift+Space"), self.tr("Scroll the pages by a screen")),
            (self.tr("Shift+Arrow keys in a text"), self.tr("Select text to mark")),
            (self.tr("J, K, T in the comparison"), self.tr("Next and previous removal, scroll together")),
        )
        show(ShortcutsDialog(self._catalogue(), extra, self._window))

    def palette(self) -> None:
        """Find a command by typing."""
        show(PaletteDialog(self._actions(), self._catalogue(), self._window))

    def dismiss_message(self) -> None:
        """Close the message on screen."""
        self._bar.dismiss()
