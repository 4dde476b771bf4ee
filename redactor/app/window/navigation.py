"""The commands that move: findings, documents, pages; and those that change what is seen."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from redactor.app.dialogs.help_dialogs import PageDialog, show
from redactor.app.findings.details import DetailsPanel
from redactor.app.findings.panel import FindingsPanel
from redactor.app.findings.rows import next_undecided
from redactor.app.session import Session
from redactor.app.theme.colours import apply_theme, is_contrast, is_dark
from redactor.app.viewer.pane import DocumentPane
from redactor.app.window.docks import DockHost
from redactor.app.window.tree import DocumentTree


class GoCommands(QObject):
    """Moves between findings, documents and pages."""

    def __init__(self, session: Session, pane: DocumentPane, tree: DocumentTree, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._pane, self._tree, self._window = session, pane, tree, window

    def next_finding(self) -> None:
        """Select the next row of the list, whatever was decided on it."""
        self._step(1)

    def previous_finding(self) -> None:
        """Select the row before."""
        self._step(-1)

    def next_undecided(self) -> None:
        """Select the next undecided row, in the other files when there is none here."""
        self._to_undecided(1)

    def previous_undecided(self) -> None:
        """Select the undecided row before."""
        self._to_undecided(-1)

    def next_document(self) -> None:
        """Show the next file or attachment."""
        self._to_document(1)

    def previous_document(self) -> None:
        """Show the file or attachment before."""
        self._to_document(-1)

    def next_page(self) -> None:
        """Show the next page."""
        self._pane.pages.go_to_page(self._pane.pages.page + 1)

    def previous_page(self) -> None:
        """Show the page before."""
        self._pane.pages.go_to_page(self._pane.pages.page - 1)

    def first_page(self) -> None:
        """Show the first page."""
        self._pane.pages.go_to_page(1)

    def last_page(self) -> None:
        """Show the last page."""
        self._pane.pages.go_to_page(self._pane.pages.page_count)

    def to_page(self) -> None:
        """Ask for a page number."""
        pages = self._pane.pages
        dialog = PageDialog(max(1, pages.page), pages.page_count, self._window)
        dialog.chosen.connect(pages.go_to_page)
        show(dialog)

    def _step(self, step: int) -> None:
        rows, current = self._session.listed, self._session.current
        if not rows:
            return
        at = next((n for n, row in enumerate(rows) if row.item == current), -1 if step > 0 else 0)
        self._session.select_item(rows[(at + step) % len(rows)].item)

    def _to_undecided(self, step: int) -> None:
        session = self._session
        current = session.current[1] if session.current else None
        row = next_undecided(session.listed, current, step=step)
        if row is None:
            others = (r for entry in session.files.values() for r in entry.rows.rows if r.undecided)
            row = next((r for r in others if r.item != session.current), None)
        if row is not None:
            session.select_item(row.item)

    def _to_document(self, step: int) -> None:
        places = self._tree.places()
        if not places:
            return
        here = (self._session.doc_id or "", self._session.part)
        at = places.index(here) if here in places else -1
        self._session.select_part(*places[(at + step) % len(places)])


class ViewCommands(QObject):
    """Changes what is seen and where the keyboard is."""

    def __init__(
        self,
        pane: DocumentPane,
        tree: DocumentTree,
        findings: FindingsPanel,
        details: DetailsPanel,
        host: DockHost,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._pane, self._tree, self._findings, self._details = pane, tree, findings, details
        self._host = host

    def zoom_in(self) -> None:
        """Zoom in by a step."""
        self._pane.pages.zoom_by(1)

    def zoom_out(self) -> None:
        """Zoom out by a step."""
        self._pane.pages.zoom_by(-1)

    def fit_width(self) -> None:
        """Fit pages to the width of the view."""
        self._pane.pages.fit_width()

    def fit_page(self) -> None:
        """Show whole pages."""
        self._pane.pages.fit_page()

    def actual_size(self) -> None:
        """Show a point as 4/3 pixels: the size on paper on a screen of 96 dpi."""
        self._pane.pages.set_zoom(96 / 72)

    def turn_right(self) -> None:
        """Turn the pages in the view clockwise."""
        self._pane.pages.turn(1)

    def turn_left(self) -> None:
        """Turn the pages in the view anticlockwise."""
        self._pane.pages.turn(-1)

    def switch_view(self) -> None:
        """Change between pages and what people can't see."""
        self._pane.switch_view()

    def reload(self) -> None:
        """Draw again what could not be drawn."""
        self._pane.pages.retry()

    def draw_box(self) -> None:
        """Begin to draw a box, or stop."""
        pages = self._pane.pages
        if pages.is_drawing:
            pages.cancel_drawing()
        else:
            pages.start_drawing()

    def focus_filter(self) -> None:
        """Type a filter for the findings."""
        self._host.reveal("findings")
        self._findings.focus_filter()

    def focus_note(self) -> None:
        """Type a note for the selected finding."""
        self._host.reveal("details")
        self._details.focus_note()

    def toggle_undecided(self) -> None:
        """List only undecided findings, or all again."""
        self._findings.toggle_undecided()

    def toggle_scope(self) -> None:
        """List the findings of the whole case, or of the shown file again."""
        self._findings.toggle_scope()

    def toggle_near_misses(self) -> None:
        """List near misses too, or no longer."""
        self._findings.toggle_near_misses()

    def toggle_documents(self) -> None:
        """Show or hide the tree."""
        self._host.toggle("documents")

    def toggle_findings(self) -> None:
        """Show or hide the list of findings."""
        self._host.toggle("findings")

    def toggle_details(self) -> None:
        """Show or hide the details of the finding."""
        self._host.toggle("details")

    def toggle_pages(self) -> None:
        """Show or hide the small pages."""
        self._host.toggle("pages")

    def toggle_outline(self) -> None:
        """Show the outline and put the keyboard into it, or hide it."""
        if self._host.toggle("outline"):
            self._host.docks["outline"].widget().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def toggle_log(self) -> None:
        """Show or hide the log."""
        self._host.toggle("log")

    def reset_panels(self) -> None:
        """Put all panels back to where they stood at first."""
        self._host.reset()

    def sort_by_risk(self) -> None:
        """Put the files with most to decide, unread and marked highest on top."""
        self._tree.sort_by("risk")

    def toggle_dark(self) -> None:
        """Change between light and dark colours."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, dark=not is_dark() or is_contrast())

    def toggle_contrast(self) -> None:
        """Change between high contrast and the colours before."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, dark=False, contrast=not is_contrast())

    def next_panel(self) -> None:
        """Put the keyboard into the next panel: documents, page, findings, note."""
        host = self._host
        pages, log = host.docks["pages"].widget(), host.docks["log"].widget().focusProxy()
        outline = host.docks["outline"].widget().focusProxy()
        panels = [
            self._tree,
            pages,
            outline,
            self._pane.focus_view,
            self._findings.table,
            self._details.note_line,
            log,
        ]
        seen = [panel for panel in panels if panel is not None and panel.isVisible()]
        focus = QApplication.focusWidget()
        at = next((n for n, panel in enumerate(seen) if panel is focus), -1)
        if seen:
            seen[(at + 1) % len(seen)].setFocus(Qt.FocusReason.ShortcutFocusReason)
