"""Details of the selected finding: what, where, why it was found, what was decided, code and note."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from redactor.app.findings.rows import Row, band_title
from redactor.app.session import Session
from redactor.app.theme.colours import colours, is_dark, scaled_font
from redactor.app.theme.engine_words import spoken
from redactor.app.viewer.painting import on_dark
from redactor.app.widgets import MutedLabel


class _NoteLine(QLineEdit):
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Keep the note on Enter, drop the change on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.undo()
            self.left.emit()
            return
        super().keyPressEvent(event)


class DetailsPanel(QWidget):
    """Shows the selected row.

    Signals:
        code_wanted(): the person wants to choose a reason code.
        note_written(str): the person has written a note.
        note_left(): the person is done with the note.
    """

    code_wanted = Signal()
    note_written = Signal(str)
    note_left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._title = QLabel()
        self._title.setAccessibleName(self.tr("Kind of the finding"))
        self._title.setFont(scaled_font(self.font(), 1.1, bold=True))
        self._text = _wrapping(self.tr("Text of the finding"))
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._place = _wrapping(self.tr("Place"))
        self._why = _wrapping(self.tr("Why it was found"))
        self._source = MutedLabel()
        self._source.setAccessibleName(self.tr("Found by"))
        self._source.setWordWrap(True)
        self._state = _wrapping(self.tr("Decision"))
        self._code = QPushButton()
        self._code.setAccessibleName(self.tr("Reason code"))
        self._code.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._code.clicked.connect(self.code_wanted)
        self._note = _NoteLine()
        self._note.setAccessibleName(self.tr("Note"))
        self._note.setPlaceholderText(self.tr("Stays inside the case"))
        self._note.editingFinished.connect(self._tell_note)
        self._note.returnPressed.connect(self.note_left)
        self._note.left.connect(self.note_left)
        self._buttons = QHBoxLayout()
        self._lay_out()
        session.item_selected.connect(self.refresh)
        session.part_selected.connect(self.refresh)
        session.rows_changed.connect(lambda _ids: self.refresh())
        session.files_changed.connect(self.refresh)
        self.refresh()

    @property
    def note_line(self) -> QLineEdit:
        """The note's field."""
        return self._note

    def add_buttons(self, actions: list[QAction]) -> None:
        """Show buttons for the decisions."""
        for action in actions:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setMinimumHeight(30)
            button.setAccessibleName(action.text())
            self._buttons.addWidget(button)

    def add_below(self, widget: QWidget) -> None:
        """Show a widget below the fields, such as the comments of the case."""
        self._inner.insertWidget(self._inner.count() - 2, widget)

    def focus_note(self) -> None:
        """Put the cursor into the note."""
        self._note.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._note.selectAll()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (Qt's name)
        """Follow a change of the colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_stack"):
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the selected row as it is now."""
        row = self._session.row
        self._stack.setCurrentIndex(0 if row is None else 1)
        if row is None:
            self._empty.setText(self._empty_words())
            return
        ink = on_dark(row.kind.colour) if is_dark() else row.kind.colour
        self._title.setText(f'<span style="color:{ink}">{row.kind.letter}</span>&nbsp; {row.type_title()}')
        self._text.setText(row.text or self.tr("Everything under the box"))
        self._place.setText(row.place)
        self._why.setText(_explanation(row) or self.tr("Drawn by a person."))
        self._source.setText(self._source_words(row))
        self._state.setText(self._state_words(row))
        self._state.setStyleSheet(f"color: {colours().good}" if row.decision.removes else "")
        code = " ".join(words for words in (row.code, row.given and f"· {row.given}") if words)
        self._code.setText(code or self.tr("Choose…  (C)"))
        if not self._note.hasFocus():
            self._note.setText(row.note)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setHorizontalSpacing(12)
        for title, field in (
            (self.tr("Text"), self._text),
            (self.tr("Place"), self._place),
            (self.tr("Why"), self._why),
            ("", self._source),
            (self.tr("Decision"), self._state),
            (self.tr("Reason"), self._code),
            (self.tr("Note"), self._note),
        ):
            label = MutedLabel(title)
            label.setBuddy(field)
            form.addRow(label, field)
        page = QWidget()
        inner = QVBoxLayout(page)
        inner.setContentsMargins(12, 10, 12, 10)
        inner.setSpacing(8)
        inner.addWidget(self._title)
        inner.addLayout(form)
        self._inner = inner
        inner.addStretch(1)
        inner.addLayout(self._buttons)
        self._empty = MutedLabel()
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(page)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Plain)
        line.setForegroundRole(line.backgroundRole().Mid)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(line)
        layout.addWidget(self._stack)

    def _empty_words(self) -> str:
        entry = self._session.entry
        if entry is None:
            return self.tr("Open a file to begin.")
        if entry.reading is not None:
            return self.tr("The text is being read. Look at the pages, select and find text meanwhile.")
        if entry.scanning is not None:
            return self.tr("The document is being searched. Findings appear here.")
        if not entry.rows.rows:
            words = self.tr(
                "Nothing was found. That is no promise: read the document, and mark what you find with M or B."
            )
            return words if entry.opened.scanned else self.tr("This document was not searched yet.")
        return self.tr("Select a finding: J for the next one, D for the next undecided one.")

    def _source_words(self, row: Row) -> str:
        finding = row.finding
        if finding is None or row.by_person:
            return ""
        words = self.tr("{0}, rule {1} · {2} confidence ({3})")
        confidence = f"{finding.confidence:.2f}"
        return words.format(finding.detector, finding.rule, band_title(finding.band).lower(), confidence)

    def _state_words(self, row: Row) -> str:
        if row.finding is not None and row.finding.is_marking and not row.decided_by:
            return self.tr("Open: the release audience decides on markings")
        if row.always_removed and not row.decided_by:
            return self.tr("Left out of every export; needs no decision")
        if not row.decided_by:
            return row.decision.title()
        return self.tr("{0} by {1}").format(row.decision.title(), row.decided_by)

    @Slot()
    def _tell_note(self) -> None:
        row = self._session.row
        if row is not None and self._note.text() != row.note:
            self.note_written.emit(self._note.text())


def _wrapping(name: str) -> QLabel:
    label = QLabel()
    label.setAccessibleName(name)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    return label


def _explanation(row: Row) -> str:
    return spoken(row.finding.explanation) if row.finding else ""
