"""The main window: puts the panels together and keeps them in step. What can be done stands in actions/."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSettings, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QMenuBar,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from redactor.app.actions import binding
from redactor.app.actions.catalogue import ACTIONS
from redactor.app.actions.keys import customised
from redactor.app.cases.commands import CaseCommands, CaseReasons
from redactor.app.cases.comments import CommentsBox
from redactor.app.cases.panel import CasePanel
from redactor.app.dialogs.guide import TOPIC
from redactor.app.findings.details import DetailsPanel
from redactor.app.findings.panel import FindingsPanel
from redactor.app.session import Session
from redactor.app.settings.declared import Value
from redactor.app.settings.store import Options
from redactor.app.theme.colours import apply_named_theme, is_contrast, is_dark
from redactor.app.viewer.outline import Entry
from redactor.app.viewer.outline_panel import OutlinePanel
from redactor.app.viewer.pane import DocumentPane
from redactor.app.viewer.thumbnails import Thumbnails
from redactor.app.window.banner import Banner, summarise
from redactor.app.window.clipboard import ClipboardGuard
from redactor.app.window.conditions import make_conditions
from redactor.app.window.decisions import DecisionCommands
from redactor.app.window.docks import DockHost
from redactor.app.window.files import FileCommands, HelpCommands
from redactor.app.window.lists import ListCommands
from redactor.app.window.log_panel import LogPanel
from redactor.app.window.marking import MarkCommands
from redactor.app.window.message_bar import MessageBar
from redactor.app.window.navigation import GoCommands, ViewCommands
from redactor.app.window.search import SearchCommands
from redactor.app.window.status import StatusStrip
from redactor.app.window.tree import DocumentTree
from redactor.app.window.welcome import Welcome
from redactor.model import Band, split_part

if TYPE_CHECKING:
    from redactor.workflow.case_desk import CaseDesk

_DECIDING = ("decide.", "mark.")
_CHANGING = frozenset(
    {"open", "open-samples", "scan-again", "acknowledge-unread", "export", "search", "case-submit", "case-approve"}
    | {"case-return", "case-overturn", "case-release", "case-close", "case-hand-over", "draw-box", "note"}
)


class MainWindow(QMainWindow):
    """The window of the workstation.

    Args:
        session: what is worked on.
        settings: where the window's size is kept, or None to keep nothing.
        options: the settings in force; defaults without a file when None.
    """

    def __init__(
        self, session: Session, settings: QSettings | None = None, options: Options | None = None
    ) -> None:
        super().__init__()
        self._options = options or Options()
        self.catalogue = customised(ACTIONS, self._options.keys)
        self.session = session
        self._shown_desk: CaseDesk | None = None
        self._settings = settings
        self.clipboard = ClipboardGuard(int(self._options.text("office.clipboard")), self)
        self.setWindowTitle(self.tr("Redactor"))
        self.setAccessibleName(self.tr("Redactor"))
        self.setAcceptDrops(True)
        self._make_panels()
        self._make_commands()
        self._lay_out()
        self._connect()
        self._restore()
        self._show_all()

    def _make_panels(self) -> None:
        session = self.session
        self.banner_top = Banner(self.tr("Highest marking found, top"))
        self.banner_bottom = Banner(self.tr("Highest marking found, bottom"))
        self.message_bar = MessageBar()
        self.tree = DocumentTree(session)
        self.pane = DocumentPane()
        self.pane.set_renderer(session.renderer)
        self.findings = FindingsPanel(session)
        self.details = DetailsPanel(session)
        self.status = StatusStrip(session)
        self.log = LogPanel(session)
        self.case_panel = CasePanel(session)
        self.comments = CommentsBox(session)
        self.details.add_below(self.comments)
        self.thumbnails = Thumbnails(session.renderer)
        self.outline = OutlinePanel()
        self._welcome = Welcome()
        self._centre = QStackedWidget()
        self._centre.addWidget(self._welcome)
        self._centre.addWidget(self.pane)
        panels = {
            "documents": self.tree,
            "pages": self.thumbnails,
            "outline": self.outline,
            "findings": self.findings,
            "details": self.details,
            "log": self.log,
            "case": self.case_panel,
        }
        self.host = DockHost(self._centre, panels)
        for topic, widget in (
            ("documents", self.tree),
            ("pages", self.pane),
            ("findings", self.findings),
            ("findings", self.details),
            ("log", self.log),
            ("case", self.case_panel),
        ):
            widget.setProperty(TOPIC, topic)

    def _make_commands(self) -> None:
        session = self.session
        self.decide = DecisionCommands(session, self.pane, self)
        self.search = SearchCommands(session, self.pane, self.decide.announce, self)
        self._help = HelpCommands(
            self.message_bar, self._options, lambda: self.catalogue, lambda: self.commands, self
        )
        self._help.settings_changed.connect(self._take_settings)
        self.case = CaseCommands(session, self.case_panel, self)
        self._reasons = CaseReasons(session, self.case_panel, self)
        self._files = FileCommands(session, self.pane, self)
        groups = {
            "case": self.case,
            "decide": self.decide,
            "mark": MarkCommands(session, self.pane, self.decide.announce, self),
            "search": self.search,
            "lists": ListCommands(session, self.pane, self.decide.announce, self),
            "file": self._files,
            "go": GoCommands(session, self.pane, self.tree, self),
            "view": ViewCommands(self.pane, self.tree, self.findings, self.details, self.host, self),
            "help": self._help,
        }
        self.commands = binding.make_actions(self.catalogue, groups, self)
        self._conditions = make_conditions(session, self.pane, self.message_bar, self.search)
        first = ("open", "case-new", "case-open", "open-samples", "guide")
        self._welcome.add_buttons([self.commands[key] for key in first])
        steps = ("case-submit", "case-approve", "case-return", "case-release")
        self.case_panel.add_buttons([self.commands[key] for key in steps])
        self.details.add_buttons([self.commands[key] for key in ("accept-next", "reject-next", "accept-same")])

    def _lay_out(self) -> None:
        menu_bar = QMenuBar()
        menu_bar.setAccessibleName(self.tr("Menu"))
        binding.fill_menus(menu_bar, self.catalogue, self.commands)
        self.setMenuWidget(_column([self.banner_top, menu_bar]))
        toolbar = QToolBar(self.tr("Tools"))
        toolbar.setObjectName("tools")
        toolbar.setAccessibleName(self.tr("Tools"))
        toolbar.setMovable(False)
        binding.fill_toolbar(toolbar, self.catalogue, self.commands)
        self.addToolBar(toolbar)
        self.setCentralWidget(_column([self.message_bar, self.host, self.status, self.banner_bottom], stretch=1))

    def _connect(self) -> None:
        session = self.session
        session.message.connect(self.message_bar.add)
        session.ready.connect(self._ready)
        session.files_changed.connect(self._files_changed)
        session.rows_changed.connect(self._rows_changed)
        session.part_selected.connect(self._show_part)
        session.text_read.connect(self._take_text)
        session.item_selected.connect(self._show_item)
        session.lane.changed.connect(self._enable)
        session.case_changed.connect(self._case_changed)
        self.case_panel.chosen_changed.connect(self._enable)
        self.case_panel.place_wanted.connect(self._go_to_item)
        self.case.place_wanted.connect(self._go_to_item)
        self.comments.overturn_wanted.connect(self.case.overturn)
        self.message_bar.changed.connect(self._enable)
        self.search.changed.connect(self._enable)
        self.findings.filtered.connect(self._show_marks)
        self.pane.mark_clicked.connect(self._select_mark)
        self.pane.selection_changed.connect(self._enable)
        self.pane.view_changed.connect(self._enable)
        self.pane.view_changed.connect(self._show_place)
        self.pane.drawing_changed.connect(self._show_drawing)
        self.pane.page_changed.connect(lambda _page: self._show_place())
        self.pane.page_changed.connect(self.thumbnails.follow)
        self.outline.place_wanted.connect(self._show_entry)
        self.pane.pages.turned.connect(self.thumbnails.set_turns)
        self.pane.pages.turned.connect(lambda _turns: self._show_place())
        self.thumbnails.page_wanted.connect(self.pane.pages.go_to_page)
        self.pane.zoom_changed.connect(lambda _zoom: self._show_place())
        self.details.code_wanted.connect(self.decide.choose_code)
        self.details.note_written.connect(self.decide.write_note)
        self.details.note_left.connect(lambda: self.findings.table.setFocus())
        self.decide.done.connect(self.status.say)

    # Keeping the panels in step

    @Slot()
    def _ready(self) -> None:
        for number, code in enumerate(self.session.codes[:9], start=1):
            self.commands[f"code-{number}"].setText(f"{code.code}  {code.label}")
        self._enable()

    @Slot(object, object)
    def _take_settings(self, values: dict[str, Value], keys: dict[str, tuple[str, ...]]) -> None:
        """Keep what was changed; colours and keys hold at once."""
        self.session.attempt(lambda: self._options.change(values, keys))
        self.catalogue = customised(ACTIONS, self._options.keys)
        binding.set_keys(self.catalogue, self.commands)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_named_theme(app, self._options.text("looks.theme"))
        self.clipboard.set_seconds(int(self._options.text("office.clipboard")))

    def _show_all(self) -> None:
        if self._options.get("review.whole_case"):
            self.findings.toggle_scope()
        if self._options.get("review.near_misses"):
            self.findings.toggle_near_misses()
        self.tree.refresh()
        self.findings.refresh()
        self._show_part()
        self._files_changed()
        if self.session.is_ready:
            self._ready()

    @Slot()
    def _files_changed(self) -> None:
        text = summarise(entry.opened for entry in self.session.files.values())
        for banner in (self.banner_top, self.banner_bottom):
            banner.show_text(text)
        self._centre.setCurrentIndex(1 if self.session.files else 0)
        self._enable()

    @Slot(object)
    def _rows_changed(self, doc_ids: set[str]) -> None:
        if self.session.doc_id in doc_ids:
            self._show_marks()
        self._enable()

    @Slot()
    def _show_part(self) -> None:
        session, entry = self.session, self.session.entry
        if entry is None or session.doc_id is None:
            self.pane.clear()
            self.outline.show_document(None)
            self.setWindowTitle(self.tr("Redactor"))
            self._enable()
            return
        document = entry.opened.document.find_part(session.part) or entry.opened.document
        self.pane.show_document(session.doc_id, document)
        sizes = [(page.width, page.height) for page in document.pages]
        self.thumbnails.show_pages(session.doc_id, document.part, sizes)
        self.outline.show_document(document)
        self._show_marks()
        self._show_place()
        self.setWindowTitle(self.tr("{0} – Redactor").format(document.name))
        self._enable()

    @Slot()
    def _take_text(self) -> None:
        if self.session.entry is not None:
            self.pane.take_text(self.session.entry.opened.document)

    @Slot()
    def _show_marks(self) -> None:
        entry = self.session.entry
        if entry is not None:
            bands = self.findings.spec.bands
            # A near miss that nobody asked for must not look like a finding.
            rows = [row for row in entry.rows.rows if row.band is not Band.NEAR_MISS or row.band in bands]
            self.pane.set_marks(rows, self._current_id())
            self.thumbnails.set_rows(entry.rows.rows)
            self.outline.set_rows(entry.rows.rows)

    @Slot(object)
    def _show_entry(self, entry: Entry) -> None:
        """Go to where an entry of the outline leads; the keyboard stays in the outline."""
        if entry.page is not None:
            self.pane.show_page(entry.page)
        else:
            self.pane.show_segment(entry.address)

    def _current_id(self) -> str | None:
        current = self.session.current
        return current[1] if current is not None and current[0] == self.session.doc_id else None

    @Slot()
    def _show_item(self) -> None:
        self.pane.set_current(self._current_id())
        row = self.session.row
        if row is not None:
            self.pane.reveal(row)
        self._enable()

    @Slot()
    def _case_changed(self) -> None:
        """Follow an exchange of the case, of the person, or a step of the record."""
        desk = self.session.desk
        if desk is not None and desk is not self._shown_desk:
            self._shown_desk = desk
            # What lies over the window speaks of the case that is gone.
            for child in self.findChildren(QWidget):
                if child.isWindow() and child.isVisible() and not child.isModal():
                    child.close()
            self.host.reveal("case")
            self.setWindowTitle(self.tr("{0} – Redactor").format(desk.case.state.title or desk.path.stem))
            for number, code in enumerate(self.session.codes[:9], start=1):
                self.commands[f"code-{number}"].setText(f"{code.code}  {code.label}")
        self._enable()

    @Slot(str, str)
    def _go_to_item(self, doc_id: str, place: str) -> None:
        """Go to a redaction, or to an address of a document; without one to the document."""
        session = self.session
        if doc_id not in session.files:
            return
        if session.find_row((doc_id, place)) is not None:
            session.select_item((doc_id, place))
            return
        session.select_part(doc_id, split_part(place)[0])
        if place:
            self._files.go_to_place(place)

    def _changing(self) -> list[str]:
        """Return the ids of the actions that change the case; an auditor can do none of them."""
        return [a.id for a in self.catalogue if a.callback.startswith(_DECIDING) or a.id in _CHANGING]

    @Slot(str)
    def _select_mark(self, item_id: str) -> None:
        if self.session.doc_id is not None:
            self.session.select_item((self.session.doc_id, item_id))

    @Slot(bool)
    def _show_drawing(self, drawing: bool) -> None:
        self.commands["draw-box"].setChecked(drawing)
        words = self.tr("Drag a box, or: arrow keys move, Shift resizes, Enter places, Esc drops it")
        self.status.say(words if drawing else "")

    @Slot()
    def _show_place(self) -> None:
        pages = self.pane.pages
        count = pages.page_count if self.pane.shows_pages else 0
        self.status.show_view(pages.page, count, pages.zoom, pages.turns)

    @Slot()
    def _enable(self) -> None:
        binding.enable(self.catalogue, self.commands, self._conditions)
        reasons = self._reasons.against(self._changing)
        binding.explain(self.catalogue, self.commands, reasons)
        self.comments.allow_overturn(self._reasons.against_overturn())
        self.details.note_line.setReadOnly(bool(self.session.read_only))
        self.case_panel.show_reasons([reasons.get(key, "") for key in CaseReasons.STEPS])
        if self.session.is_ready:
            state = self.session.workbench.case.state
            for key, words in (("undo", state.undo_label), ("redo", state.redo_label)):
                title = next(a for a in ACTIONS if a.id == key).text()
                self.commands[key].setText(f"{title}: {words}" if words else title)
        waiting = self.session.entry.undecided if self.session.entry else 0
        words = self.tr("Export ({0} undecided)").format(waiting) if waiting else self.tr("Export")
        self.commands["export"].setIconText(words)

    # The window itself

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (Qt's name)
        """Follow a change of the colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "commands"):
            binding.set_icons(self.catalogue, self.commands)
            self.message_bar.follow_colours()
            self.commands["dark"].setChecked(is_dark() and not is_contrast())
            self.commands["contrast"].setChecked(is_contrast())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Open files that were dropped."""
        urls = event.mimeData().urls()
        self.session.open_files([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Keep the size, end the work."""
        if self._settings is not None:
            self._settings.setValue("geometry", self.saveGeometry())
            self.host.save(self._settings)
        for child in self.findChildren(QWidget):
            if child.isWindow() and child.isVisible():
                child.close()
        self.clipboard.clear()
        self.session.stop()
        super().closeEvent(event)

    def _restore(self) -> None:
        self.resize(1440, 900)
        if self._settings is not None:
            size = self._settings.value("geometry")
            if size is not None:
                self.restoreGeometry(size)
            self.host.restore(self._settings)


def _column(widgets: list[QWidget], stretch: int | None = None) -> QWidget:
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for number, widget in enumerate(widgets):
        layout.addWidget(widget, 1 if number == stretch else 0)
    return box
