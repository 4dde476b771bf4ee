"""Submit, approve, return: what changed since the last version, a note, and one button."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from redactor.app.cases.dialog import CaseDialog
from redactor.app.cases.places import Line, PlacesTree, document_name, item_words
from redactor.app.session import Session
from redactor.app.theme.kinds import kind_of
from redactor.workflow.differences import Difference
from redactor.workflow.steps import Step

_TITLES = {
    Step.SUBMIT: (
        str(QT_TRANSLATE_NOOP("Steps", "Submit for approval")),
        str(QT_TRANSLATE_NOOP("Steps", "Submitted: {0} documents")),
    ),
    Step.APPROVE: (
        str(QT_TRANSLATE_NOOP("Steps", "Approve")),
        str(QT_TRANSLATE_NOOP("Steps", "Approved: {0} documents")),
    ),
    Step.RETURN: (
        str(QT_TRANSLATE_NOOP("Steps", "Return to the drafter")),
        str(QT_TRANSLATE_NOOP("Steps", "Returned: {0} documents")),
    ),
}


def step_title(step: Step) -> str:
    """Return the name of a step."""
    return QCoreApplication.translate("Steps", _TITLES[step][0])


def change_words(before: str, after: str) -> str:
    """Return in words whether a redaction came, went or changed."""
    if before.startswith(("accepted", "auto_accepted", "drawn")):
        kept = after.startswith(("accepted", "auto_accepted", "drawn"))
        word = QT_TRANSLATE_NOOP("Steps", "changed") if kept else QT_TRANSLATE_NOOP("Steps", "removed")
    elif after.startswith(("accepted", "auto_accepted", "drawn")):
        word = QT_TRANSLATE_NOOP("Steps", "added")
    else:
        word = QT_TRANSLATE_NOOP("Steps", "left readable")
    return QCoreApplication.translate("Steps", str(word))


def difference_lines(session: Session, doc_ids: Sequence[str], most: int = 2000) -> list[Line]:
    """Return one line a document with its changes below, those that changed nothing left out.

    At most `most` changes are listed, so that a list of a hundred thousand does not stop the window; the line of
    the document has the full count.
    """
    desk = session.desk
    lines: list[Line] = []
    for doc_id in doc_ids if desk else ():
        assert desk is not None
        changes = desk.differences(doc_id)
        below = tuple(_line(session, doc_id, change) for change in changes[:most])
        most -= len(below)
        if changes:
            lines.append(Line((document_name(session, doc_id), str(len(changes))), (doc_id, ""), below))
    return lines


def _line(session: Session, doc_id: str, change: Difference) -> Line:
    kind = kind_of(change.kind).title()
    words = item_words(session, doc_id, change.item)
    return Line(
        (
            f"{kind}: {words}" if words != kind else kind,
            change_words(change.before, change.after),
            change.before.replace("_", " "),
            change.after.replace("_", " "),
        ),
        (doc_id, change.item),
    )


class StepDialog(CaseDialog):
    """Takes one step with some documents."""

    def __init__(
        self, session: Session, step: Step, doc_ids: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(session, step_title(step), parent)
        self._step, self._doc_ids = step, list(doc_ids)
        names = [document_name(session, doc_id) for doc_id in doc_ids]
        more = self.tr(" and {0} more").format(len(names) - 5) if len(names) > 5 else ""
        which = QLabel(", ".join(names[:5]) + more)
        which.setWordWrap(True)
        which.setAccessibleName(self.tr("Documents"))
        self.row(self.tr("Documents"), which)
        self.changes = PlacesTree(
            self.tr("Changes since the last version"),
            (self.tr("Redaction"), self.tr("Change"), self.tr("Before"), self.tr("Now")),
        )
        self.changes.place_wanted.connect(self._leave_for)
        lines = difference_lines(session, doc_ids)
        self.changes.show_lines(lines)
        self.count = QLabel(self._count_words(sum(int(line.cells[1]) for line in lines)))
        self.count.setAccessibleName(self.tr("Difference to the last version"))
        self.put(self.count)
        self.put(self.changes, 1)
        self.note = QLineEdit()
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setPlaceholderText(
            self.tr("What has to change") if step is Step.RETURN else self.tr("For the record")
        )
        self.note.textChanged.connect(self.refresh)
        self.row(self.tr("&Note"), self.note)
        self.close_button()
        self.do = self.button(step_title(step), self._do, "accept", default=True)
        self.resize(720, 480)
        self.refresh()
        self.note.setFocus()

    @Slot()
    def refresh(self) -> None:
        """Ask again what stands against it."""
        desk = self.session.desk
        reasons = desk.against(self._step, self._doc_ids) if desk else []
        if self._step is Step.RETURN and not self.note.text().strip() and not reasons:
            reasons = [self.tr("Say what has to change.")]
        self.say_why(self.do, reasons)

    def _count_words(self, count: int) -> str:
        return self.tr("Changes since the last approved or released version: {0}").format(count)

    def _do(self) -> None:
        desk, note = self.session.desk, self.note.text().strip()
        if desk is None or not self.attempt(lambda: desk.hand_on(self._step, self._doc_ids, note)):
            return
        words = QCoreApplication.translate("Steps", _TITLES[self._step][1]).format(len(self._doc_ids))
        self.session.done(words)
        self.session.case_changed.emit()
        self.accept()

    @Slot(str, str)
    def _leave_for(self, doc_id: str, place: str) -> None:
        self.reject()
        self.place_wanted.emit(doc_id, place)
