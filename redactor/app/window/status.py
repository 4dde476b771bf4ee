"""The status strip: what is undecided, what runs in the background, what the worker says, page and zoom."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from redactor.app.session import Session
from redactor.app.theme.colours import colours, scaled_font
from redactor.app.theme.icons import icon
from redactor.app.widgets import ElidedLabel, MutedLabel

_ASK_WORKER_MS = 3000


class StatusStrip(QWidget):
    """One line below the panels."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Status"))
        self._session = session
        self.undecided = QLabel()
        self.undecided.setAccessibleName(self.tr("Undecided findings"))
        self.undecided.setFont(scaled_font(self.font(), 1.0, bold=True))
        self.unread = QLabel()
        self.unread.setAccessibleName(self.tr("Areas that nobody could read"))
        self.who = MutedLabel()
        self.who.setAccessibleName(self.tr("Who works on the case, and as what"))
        self._last = ElidedLabel()
        self._last.setAccessibleName(self.tr("Last step"))
        self._job = ElidedLabel()
        self._job.setAccessibleName(self.tr("Background work"))
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("Progress of the background work"))
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(110, 10)
        self._cancel = QToolButton()
        self._cancel.setAutoRaise(True)
        self._cancel.setIcon(icon("close"))
        self._cancel.setAccessibleName(self.tr("Cancel background work"))
        self._cancel.setToolTip(self.tr("Cancel background work (Ctrl+.)"))
        self._cancel.clicked.connect(self._cancel_work)
        self._view = MutedLabel()
        self._view.setAccessibleName(self.tr("Page and zoom"))
        self._worker = ElidedLabel()
        self._worker.setMaximumWidth(260)
        self._worker.setAccessibleName(self.tr("Worker"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 4)
        layout.setSpacing(16)
        layout.addWidget(self.undecided)
        layout.addWidget(self.unread)
        layout.addWidget(self.who)
        layout.addWidget(self._last, 1)
        layout.addWidget(self._job)
        layout.addWidget(self._bar)
        layout.addWidget(self._cancel)
        layout.addWidget(self._view)
        layout.addWidget(self._worker)
        session.rows_changed.connect(lambda _ids: self.refresh())
        session.part_selected.connect(self.refresh)
        session.files_changed.connect(self.refresh)
        session.lane.changed.connect(self.refresh)
        session.case_changed.connect(self._show_person)
        session.step_done.connect(self.say)
        session.ready.connect(self._ask_worker)
        self._timer = QTimer(self, interval=_ASK_WORKER_MS)
        self._timer.timeout.connect(self._ask_worker)
        self._timer.start()
        self.refresh()

    def say(self, words: str) -> None:
        """Tell of the last step, such as what was undone."""
        self._last.set_words(words)

    def show_view(self, page: int, count: int, zoom: float, turns: int = 0) -> None:
        """Tell page, zoom and by how much the view is turned; nothing when no pages are shown."""
        words = self.tr("Page {0} of {1} · {2} %").format(page, count, round(zoom * 100)) if count else ""
        if count and turns:
            words += self.tr(" · turned {0}°").format(90 * turns)
        self._view.setText(words)

    @Slot()
    def refresh(self) -> None:
        """Count again."""
        session, entry = self._session, self._session.entry
        if entry is None:
            self.undecided.setText(self.tr("No document"))
        elif entry.read_pages is not None:
            done, pages = entry.read_pages
            words = self.tr("Text read: {0} of {1} pages")
            self.undecided.setText(words.format(f"{done:,}", f"{pages:,}"))
        else:
            words = self.tr("{0} undecided here · {1} in all files")
            self.undecided.setText(words.format(entry.undecided, session.undecided()))
        self._show_unread()
        pending = session.lane.pending
        self._bar.setVisible(bool(pending))
        self._cancel.setVisible(bool(pending))
        self._job.setVisible(bool(pending))
        if pending:
            first = max(pending, key=lambda operation: operation.fraction)
            more = self.tr(" · {0} waiting").format(len(pending) - 1) if len(pending) > 1 else ""
            told = (first.title, first.words, self._time_left(first.seconds_left()))
            self._job.set_words(" · ".join(word for word in told if word) + more)
            self._bar.setRange(0, 1000 if first.fraction else 0)
            self._bar.setValue(round(first.fraction * 1000))

    @Slot()
    def _show_person(self) -> None:
        from redactor.app.cases.people_dialog import person_words

        words, closed = person_words(self._session), self._session.read_only
        self.who.setText(self.tr("{0} · read only").format(words) if closed else words)
        self.who.setToolTip(closed)
        self.who.setVisible(bool(words))

    def _show_unread(self) -> None:
        session = self._session
        known = session.doc_id is not None and session.is_ready
        open_ = session.workbench.unacknowledged(session.doc_id or "") if known else ()
        # What is left out of every export waits for nobody.
        areas = session.entry.opened.document.all_unread() if session.entry else ()
        count = len(set(open_) - {area.address for area in areas if area.withheld})
        self.unread.setVisible(count > 0)
        self.unread.setText(self.tr("{0} not read").format(count))
        self.unread.setStyleSheet(f"color: {colours().on_error}; font-weight: bold;")
        self.unread.setToolTip(self.tr("Look at these areas (H), then acknowledge them with Ctrl+Shift+U"))

    @Slot()
    def _cancel_work(self) -> None:
        for operation in self._session.lane.pending:
            operation.cancel()

    def _time_left(self, seconds: float | None) -> str:
        if seconds is None:
            return ""
        if seconds < 60:
            return self.tr("about {0} s left").format(max(1, round(seconds)))
        return self.tr("about {0} min left").format(round(seconds / 60))

    @Slot()
    def _ask_worker(self) -> None:
        words = self._session.workbench.worker_status() if self._session.is_ready else self.tr("Starting…")
        self._worker.set_words(words)
