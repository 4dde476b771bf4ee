"""Fields that the dialogs of a case share: a path, a passphrase, a person's key."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, Signal, Slot
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from redactor.app.cases.secret import Secret, strength, strength_words
from redactor.app.dialogs.file_dialogs import ask_for_folder, ask_to_open, ask_to_save
from redactor.app.theme.icons import icon
from redactor.app.widgets import ChoiceBox, MutedLabel

if TYPE_CHECKING:
    from redactor.cases import Signer


class PathField(QWidget):
    """A path with a button that asks for it.

    Args:
        name: of the field, for screen readers too.
        way: "open" for a file that exists, "save" for one to be written, "folder".
        start: first text.

    Signals: changed().
    """

    changed = Signal()

    def __init__(self, name: str, way: str = "open", start: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._way = name, way
        self.line = QLineEdit(start)
        self.line.setAccessibleName(name)
        self.line.textChanged.connect(self.changed)
        browse = QPushButton(icon("folder"), self.tr("Browse…"))
        browse.setAccessibleName(self.tr("Browse: {0}").format(name))
        browse.setToolTip(browse.accessibleName())
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line, 1)
        layout.addWidget(browse)
        # Only once the line is a child: before, Qt puts it out of the order of the Tab key.
        self.setFocusProxy(self.line)

    @property
    def path(self) -> Path | None:
        """The path, None while the field is empty."""
        text = self.line.text().strip()
        return Path(text).expanduser() if text else None

    @Slot()
    def _browse(self) -> None:
        start = self.line.text() or QDir.homePath()
        if self._way == "folder":
            chosen = ask_for_folder(self, self._name, start)
        elif self._way == "save":
            chosen = ask_to_save(self, self._name, start, "")
        else:
            chosen = next(iter(ask_to_open(self, self._name)), None)
        if chosen:
            self.line.setText(str(chosen))


class PassphraseField(QWidget):
    """A passphrase; a new one is typed twice and its strength is shown.

    Signals: changed().
    """

    changed = Signal()

    def __init__(self, name: str, *, is_new: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_new = is_new
        self.line = _secret_line(name)
        self.again = _secret_line(self.tr("{0}, once more").format(name))
        self.again.setPlaceholderText(self.tr("Once more"))
        self.again.setVisible(is_new)
        self.meter = QProgressBar()
        self.meter.setRange(0, 4)
        self.meter.setTextVisible(False)
        self.meter.setFixedHeight(6)
        self.meter.setAccessibleName(self.tr("Strength of the passphrase"))
        self.words = MutedLabel()
        self.words.setAccessibleName(self.tr("Strength of the passphrase"))
        for shown in (self.meter, self.words):
            shown.setVisible(is_new)
        for line in (self.line, self.again):
            line.textChanged.connect(self._typed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self.line, self.again, self.meter, self.words):
            layout.addWidget(widget)
        self.setFocusProxy(self.line)
        self._typed()

    def ask_for_new(self, is_new: bool) -> None:
        """Switch between a passphrase that exists and one that is being chosen."""
        self._is_new = is_new
        for shown in (self.again, self.meter, self.words):
            shown.setVisible(is_new)
        self._typed()

    @property
    def is_empty(self) -> bool:
        """True when nothing was typed."""
        return not self.line.text()

    def problem(self) -> str:
        """Say why it can't be taken, or nothing."""
        if self.is_empty or not self._is_new:
            return ""
        if strength(self.line.text()) == 0:
            return strength_words(0)
        return "" if self.line.text() == self.again.text() else self.tr("The two passphrases differ.")

    def take(self) -> Secret:
        """Take what was typed; the fields are empty afterwards."""
        self.again.clear()
        return Secret(self.line)

    @Slot()
    def _typed(self) -> None:
        level = strength(self.line.text()) if self.line.text() else 0
        self.meter.setValue(level)
        words = (
            strength_words(level)
            if self.line.text()
            else self.tr("Several words that belong together for you alone")
        )
        self.words.setText(words)
        self.changed.emit()


def _secret_line(name: str) -> QLineEdit:
    line = QLineEdit()
    line.setEchoMode(QLineEdit.EchoMode.Password)
    line.setAccessibleName(name)
    return line


@dataclass(frozen=True, slots=True)
class KeyRequest:
    """What is to be done about a key; `signer` does it, on a job thread."""

    path: Path
    name: str
    secret: Secret

    def signer(self) -> Signer:
        """Unlock the key, or make it where a name is given; the file is private, FILE.pub is for the others.

        Raises:
            RedactorError: the passphrase is wrong, the file is no key, or it exists already.
        """
        from redactor.cases import open_key
        from redactor.errors import PassphraseError
        from redactor.workflow.files import read_original
        from redactor.workflow.key_files import make_key_file

        with self.secret.used() as phrase:
            if phrase is None:
                raise PassphraseError("The passphrase of the key is empty.")
            if self.name:
                return make_key_file(self.path, self.name, phrase)
            return open_key(read_original(self.path), phrase)


NO_KEY, OWN_KEY, NEW_KEY = "none", "own", "new"


class KeyFields(QWidget):
    """Which key somebody works with: none, one that exists, or a new one.

    Signals: changed().
    """

    changed = Signal()

    def __init__(self, ways: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        titles = {
            NO_KEY: self.tr("No key: under the name of the computer's user"),
            OWN_KEY: self.tr("My key"),
            NEW_KEY: self.tr("Make a new key"),
        }
        self.way = ChoiceBox(self.tr("Key"))
        for way in ways:
            self.way.addItem(titles[way], way)
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Your name, as the log shall say it"))
        self.file = PathField(self.tr("Key file"))
        self.new_file = PathField(self.tr("New key file"), "save")
        self.phrase = PassphraseField(self.tr("Passphrase of the key"))
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for title, field in (
            (self.tr("&Key"), self.way),
            (self.tr("Na&me"), self.name),
            (self.tr("Key &file"), self.file),
            (self.tr("New key &file"), self.new_file),
            (self.tr("Key's passph&rase"), self.phrase),
        ):
            label = QLabel(title)
            label.setBuddy(field.focusProxy() or field)  # a label gives the focus to no widget without a policy
            self._form.addRow(label, field)
        self.way.currentIndexChanged.connect(self._chosen)
        self.name.textChanged.connect(self.changed)
        for part in (self.file, self.new_file, self.phrase):
            part.changed.connect(self.changed)
        self._chosen()

    @property
    def chosen(self) -> str:
        """Which way is chosen."""
        return str(self.way.currentData())

    def choose(self, way: str) -> None:
        """Choose a way."""
        self.way.setCurrentIndex(self.way.findData(way))

    def problem(self) -> str:
        """Say what is missing, or nothing."""
        if self.chosen == NO_KEY:
            return ""
        if self.chosen == NEW_KEY and not self.name.text().strip():
            return self.tr("The key needs your name.")
        if self._file().path is None:
            return self.tr("Choose the key file.")
        if self.phrase.is_empty:
            return self.tr("Type the passphrase of the key.")
        return self.phrase.problem()

    def take(self) -> KeyRequest | None:
        """Return what is to be done, None without a key; the passphrase is taken out of its field."""
        path = self._file().path
        if self.chosen == NO_KEY or path is None:
            return None
        name = self.name.text().strip() if self.chosen == NEW_KEY else ""
        return KeyRequest(path, name, self.phrase.take())

    def _file(self) -> PathField:
        return self.new_file if self.chosen == NEW_KEY else self.file

    @Slot()
    def _chosen(self) -> None:
        way = self.chosen
        self._form.setRowVisible(self.name, way == NEW_KEY)
        self._form.setRowVisible(self.new_file, way == NEW_KEY)
        self._form.setRowVisible(self.file, way == OWN_KEY)
        self._form.setRowVisible(self.phrase, way != NO_KEY)
        self.phrase.ask_for_new(way == NEW_KEY)
        self.changed.emit()
