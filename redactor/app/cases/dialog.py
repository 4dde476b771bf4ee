"""What all dialogs of a case share: a form, one sentence on what stands against it, work on a job thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from redactor.app.api import Progress
from redactor.app.jobs.operation import Operation, Priority
from redactor.app.session import Session
from redactor.app.theme.colours import colours
from redactor.app.theme.icons import icon
from redactor.app.widgets import MutedLabel
from redactor.errors import RedactorError

_Result = TypeVar("_Result")


class CaseDialog(QDialog):
    """A dialog that does one thing in the background and tells its outcome inside itself.

    Signals: place_wanted(str, str) with doc_id and item id or address of a line that was activated.
    """

    place_wanted = Signal(str, str)

    def __init__(self, session: Session, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._operation: Operation | None = None
        self._actions: list[QPushButton] = []
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.form = QFormLayout()
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.problem = QLabel()
        self.problem.setAccessibleName(self.tr("What stands against it"))
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setMargin(8)
        self.problem.setVisible(False)
        self.why = MutedLabel()
        self.why.setAccessibleName(self.tr("Why it can't be done yet"))
        self.why.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setVisible(False)
        self.buttons = QHBoxLayout()
        self.buttons.addStretch(1)
        self.body = QVBoxLayout(self)
        self.body.addLayout(self.form)
        for widget in (self.problem, self.bar, self.why):
            self.body.addWidget(widget)
        self.body.addLayout(self.buttons)

    def put(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget between the form and the sentences."""
        self.body.insertWidget(self.body.indexOf(self.problem), widget, stretch)

    def row(self, title: str, field: QWidget) -> None:
        """Add a field with its title."""
        label = QLabel(title)
        label.setBuddy(field.focusProxy() or field)  # a label gives the focus to no widget without a policy
        self.form.addRow(label, field)

    def button(
        self, title: str, done: Callable[[], object], name: str = "", *, default: bool = False
    ) -> QPushButton:
        """Add a button at the bottom; `default` is the one that Enter presses. All but Close wait for work."""
        made = QPushButton(icon(name), title) if name else QPushButton(title)
        made.setAccessibleName(title.replace("&", ""))
        made.setToolTip(made.accessibleName())
        made.setAutoDefault(default)
        made.clicked.connect(lambda: done())
        self.buttons.addWidget(made)
        self._actions.append(made)
        made.setDefault(default)
        return made

    def close_button(self) -> QPushButton:
        """Add the button that closes, or cancels what runs."""
        made = self.button(self.tr("Close"), self.reject)
        self._actions.remove(made)
        return made

    def say_why(self, button: QPushButton, reasons: Sequence[str]) -> None:
        """Switch a button on, or off with the sentence why."""
        button.setEnabled(not reasons and self._operation is None)
        words = " ".join(reasons)
        self.why.setText(words)
        self.why.setVisible(bool(words))
        button.setToolTip(words or button.accessibleName())
        self._grow()

    def _grow(self) -> None:
        """Make room for rows that came: a layout would squeeze the fields instead."""
        self.body.activate()
        wanted = self.body.totalHeightForWidth(self.width()) if self.body.hasHeightForWidth() else 0
        wanted = max(wanted, self.sizeHint().height())
        if self.height() < wanted:
            self.resize(self.width(), wanted)

    def tell(self, sentence: str, next_step: str = "", *, good: bool = False) -> None:
        """Show one sentence in the dialog, and have it read aloud; an empty one takes it away."""
        theme = colours()
        ground, ink = (theme.info, theme.on_info) if good else (theme.error, theme.on_error)
        self.problem.setStyleSheet(f"background: {ground}; color: {ink}; border-radius: 4px;")
        words = f"{sentence} {next_step}".strip()
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def attempt(self, step: Callable[[], object]) -> bool:
        """Do a short step; its error is shown here. True when it was done."""
        try:
            step()
        except RedactorError as error:
            self.tell(error.sentence, error.next_step)
            return False
        self.tell("")
        return True

    def run(self, title: str, work: Callable[[Progress], _Result], done: Callable[[_Result], object]) -> None:
        """Do something in the background; `done` gets its result on this thread."""
        operation = Operation(title, work, Priority.EXPORT)
        self._operation = operation
        self.tell("")
        self._set_busy(True)
        operation.progressed.connect(self._progressed)
        operation.succeeded.connect(done)
        operation.failed.connect(self._failed)
        operation.finished.connect(self._ended)
        self.session.lane.submit(operation)

    @property
    def is_busy(self) -> bool:
        """True while something is done in the background."""
        return self._operation is not None

    def reject(self) -> None:
        """Close; what runs is cancelled first, and the dialog stays until that is over."""
        if self._operation is not None:
            self._operation.cancel()
            return
        super().reject()

    def refresh(self) -> None:
        """Look again at what can be done; dialogs with conditions have their own."""

    def _set_busy(self, busy: bool) -> None:
        self.bar.setVisible(busy)
        self.bar.setRange(0, 0 if busy else 1000)
        for button in self._actions:
            button.setEnabled(not busy)

    @Slot(float, str)
    def _progressed(self, fraction: float, words: str) -> None:
        self.bar.setRange(0, 1000)
        self.bar.setValue(round(fraction * 1000))
        self.why.setText(words)
        self.why.setVisible(bool(words))

    @Slot(object)
    def _failed(self, error: RedactorError) -> None:
        self.tell(error.sentence, error.next_step)

    @Slot()
    def _ended(self) -> None:
        self._operation = None
        self._set_busy(False)
        self.why.setText("")
        self.refresh()
