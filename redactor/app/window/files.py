"""The commands on files and on the window, and those that help."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QWidget

from redactor.app.actions.catalogue import ACTIONS
from redactor.app.compare.window import CompareWindow
from redactor.app.dialogs.export_dialog import ExportDialog
from redactor.app.dialogs.help_dialogs import PaletteDialog, ShortcutsDialog, show
from redactor.app.dialogs.marking_dialog import MarkingDialog
from redactor.app.dialogs.stamp_dialog import StampDialog
from redactor.app.jobs.operation import Operation, Priority
from redactor.app.session import FileEntry, Session
from redactor.app.window.message_bar import MessageBar
from redactor.workflow.records import OpenDocument


class FileCommands(QObject):
    """Open, scan, export, compare, quit."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window

    def open(self) -> None:
        """Ask for files and open them."""
        names, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Open files"))
        self._session.open_files([Path(name) for name in names])

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
            dialog.place_wanted.connect(self._go_to_place)
            show(dialog)

    def markings(self) -> None:
        """Show the markings of the shown file and its release."""
        entry = self._session.entry
        if entry is not None:
            dialog = MarkingDialog(self._session, entry, self._window)
            dialog.place_wanted.connect(self._go_to_place)
            show(dialog)

    def stamp(self) -> None:
        """Write a marked copy of the shown file."""
        entry = self._session.entry
        if entry is not None:
            show(StampDialog(self._session, entry, self._window))

    @Slot(str)
    def _go_to_place(self, address: str) -> None:
        """Select what stands at a place, what is undecided first."""
        entry = self._session.entry
        rows = [r for r in entry.rows.rows if r.finding and r.finding.segment == address] if entry else []
        if rows:
            self._session.select_item(next((row for row in rows if row.undecided), rows[0]).item)

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

    def cancel_jobs(self) -> None:
        """Cancel what runs and waits in the background."""
        for operation in self._session.lane.pending:
            operation.cancel()

    def quit(self) -> None:
        """Close the window."""
        self._window.close()


class HelpCommands(QObject):
    """Keys, palette, messages."""

    def __init__(self, bar: MessageBar, actions: Callable[[], Mapping[str, QAction]], window: QWidget) -> None:
        super().__init__(window)
        self._bar, self._actions, self._window = bar, actions, window

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
        show(ShortcutsDialog(ACTIONS, extra, self._window))

    def palette(self) -> None:
        """Find a command by typing."""
        show(PaletteDialog(self._actions(), ACTIONS, self._window))

    def dismiss_message(self) -> None:
        """Close the message on screen."""
        self._bar.dismiss()
