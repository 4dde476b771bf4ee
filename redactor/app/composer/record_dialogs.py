"""What is kept of a post: asking for what only the person knows, and the list of what was posted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDateTime, Slot
from PySide6.QtWidgets import (
    QDateTimeEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from redactor.app.composer.lists import make_tree
from redactor.app.dialogs.file_dialogs import ask_to_save
from redactor.app.display import one_line
from redactor.app.messages import Severity
from redactor.app.session import Session
from redactor.app.theme.icons import icon
from redactor.app.widgets import MutedLabel, named_buttons
from redactor.workflow.files import write_all_or_nothing
from redactor.workflow.platforms import PLATFORMS
from redactor.workflow.post_records import posts_as


class RecordDialog(QDialog):
    """Asks under which account, where and when a text was posted; one record for each platform.

    Args:
        platforms: keys of PLATFORMS.
        actor: who approves unless another name is written.
        before: earlier records of the case: the account used last on a platform is offered again.
    """

    def __init__(
        self,
        platforms: Sequence[str],
        actor: str,
        before: Sequence[Mapping[str, Any]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Record as posted"))
        self.setAccessibleName(self.windowTitle())
        self.setProperty("help_topic", "post")
        accounts = {str(record["platform"]): str(record["account"]) for record in before}
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._accounts: dict[str, QLineEdit] = {}
        self._addresses: dict[str, QLineEdit] = {}
        for key in platforms:
            title = PLATFORMS[key].title
            self._accounts[key] = _field(self.tr("Account on {0}").format(title), accounts.get(key, ""))
            self._addresses[key] = _field(self.tr("Address of the post on {0}").format(title), "")
            self._addresses[key].setPlaceholderText(self.tr("May be left empty"))
            self._accounts[key].textChanged.connect(self._judge)
            for field in (self._accounts[key], self._addresses[key]):
                form.addRow(field.accessibleName(), field)
        self._approver = _field(self.tr("Approved by"), actor)
        self._approver.textChanged.connect(self._judge)
        form.addRow(self._approver.accessibleName(), self._approver)
        self._time = QDateTimeEdit(QDateTime.currentDateTime())
        self._time.setDisplayFormat("yyyy-MM-dd HH:mm")
        self._time.setAccessibleName(self.tr("Posted at"))
        form.addRow(self._time.accessibleName(), self._time)
        note = MutedLabel(
            self.tr("The case keeps text, pictures' hashes, alternative texts, account, approver and time.")
        )
        note.setWordWrap(True)
        ok, cancel = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel
        self._buttons = QDialogButtonBox(ok | cancel)
        self._buttons.button(ok).setText(self.tr("&Record"))
        named_buttons(self._buttons)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(note)
        layout.addLayout(form)
        layout.addWidget(self._buttons)
        self.resize(560, self.sizeHint().height())
        self._judge()

    @Slot()
    def _judge(self) -> None:
        whole = all(f.text().strip() for f in (*self._accounts.values(), self._approver))
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(whole)

    def answers(self) -> list[dict[str, str]]:
        """Return what was told, one mapping a platform, for `record_post`; the time is UTC, ISO 8601."""
        at = datetime.fromtimestamp(self._time.dateTime().toSecsSinceEpoch(), UTC).isoformat(timespec="seconds")
        return [
            {
                "platform": key,
                "account": account.text().strip(),
                "approved_by": self._approver.text().strip(),
                "posted_at": at,
                "url": self._addresses[key].text().strip(),
            }
            for key, account in self._accounts.items()
        ]


class PostsDialog(QDialog):
    """Lists the records of posts and writes them to a file."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._records = session.workbench.posts()
        self.setWindowTitle(self.tr("Posts of this case"))
        self.setAccessibleName(self.windowTitle())
        self.setProperty("help_topic", "post")
        titles = [
            self.tr("Posted at"),
            self.tr("Platform"),
            self.tr("Account"),
            self.tr("Approved by"),
            self.tr("Pictures"),
            self.tr("Text"),
        ]
        tree = make_tree(self.tr("Records of posts"), titles)
        for record in self._records:
            words = [record["posted_at"], record["platform"], record["account"], record["approved_by"]]
            row = [*map(str, words), str(len(record["media"])), one_line(str(record["text"]))]
            tree.addTopLevelItem(QTreeWidgetItem(row))
        self._outcome = QLabel()
        self._outcome.setAccessibleName(self.tr("Outcome"))
        self._outcome.setWordWrap(True)
        self._outcome.setText("" if self._records else self.tr("Nothing was recorded yet."))
        self.save_button = QPushButton(icon("export"), self.tr("&Save as JSON or CSV…"))
        self.save_button.setAccessibleName(self.tr("Save as JSON or CSV"))
        self.save_button.setEnabled(bool(self._records))
        self.save_button.clicked.connect(self._ask)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        named_buttons(buttons)
        buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (tree, self._outcome, buttons):
            layout.addWidget(widget)
        self.resize(860, 420)
        tree.setFocus()

    @Slot()
    def _ask(self) -> None:
        path = ask_to_save(self, self.tr("Save the records"), "posts.json", "JSON (*.json);;CSV (*.csv)")
        if path is not None:
            self.save(path)

    def save(self, path: Path) -> None:
        """Write the records; the suffix says how, .json without one."""
        path = path if path.suffix else path.with_suffix(".json")
        if self._session.attempt(lambda: write_all_or_nothing({path: posts_as(path.suffix, self._records)})):
            self._outcome.setText(self.tr("Saved as {0}.").format(path.name))
            self._session.tell(Severity.INFO, self._outcome.text())
        else:
            self._outcome.setText(self.tr("Nothing was written; the message in the window says why."))


def _field(name: str, text: str) -> QLineEdit:
    field = QLineEdit(text)
    field.setAccessibleName(name)
    return field
