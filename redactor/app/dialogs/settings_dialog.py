"""Settings: one dialog made from the declared settings, and the keys of every action."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from redactor.app.actions.action import Action
from redactor.app.actions.keys import canonical, customised, owner_of
from redactor.app.settings.declared import GROUPS, SETTINGS, Setting, Value
from redactor.app.settings.store import Options
from redactor.app.widgets import ChoiceBox, MutedLabel, named_buttons

_ID = Qt.ItemDataRole.UserRole


class SettingsDialog(QDialog):
    """Signals: changed(object, object) with dict[str, Value] and dict[str, tuple[str, ...]] of changed keys."""

    changed = Signal(object, object)

    def __init__(self, options: Options, catalogue: Sequence[Action], parent: QWidget | None = None) -> None:
        """Take the settings in force and the catalogue with the keys it came with."""
        super().__init__(parent)
        self._options = options
        self.setWindowTitle(self.tr("Settings"))
        self.setAccessibleName(self.windowTitle())
        self._fields: dict[str, ChoiceBox | QCheckBox] = {}
        self._keys = _KeysPage(catalogue, options.keys)
        tabs = QTabWidget()
        tabs.setAccessibleName(self.tr("Groups of settings"))
        tabs.tabBar().setAccessibleName(self.tr("Groups of settings"))
        for key, title in GROUPS:
            tabs.addTab(self._page(key), QCoreApplication.translate("Settings", title))
        tabs.addTab(self._keys, self.tr("Keys"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        named_buttons(buttons)
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(tabs)
        layout.addWidget(buttons)
        self.resize(640, 520)

    def _page(self, group: str) -> QWidget:
        page = QWidget()
        form = QFormLayout(page)
        for setting in SETTINGS:
            if not setting.key.startswith(f"{group}."):
                continue
            field = self._field(setting)
            if isinstance(field, QCheckBox):
                form.addRow("", field)
            else:
                label = QLabel(setting.text())
                label.setBuddy(field)
                form.addRow(label, field)
            notes = [QCoreApplication.translate("Settings", setting.tip)] if setting.tip else []
            notes += [self.tr("Holds from the next start on.")] if setting.restart else []
            if notes:
                note = MutedLabel(" ".join(notes))
                note.setWordWrap(True)
                form.addRow("", note)
        return page

    def _field(self, setting: Setting) -> ChoiceBox | QCheckBox:
        value = self._options.get(setting.key)
        field: ChoiceBox | QCheckBox
        if setting.choices is None:
            field = QCheckBox(setting.text())
            field.setAccessibleName(setting.text())
            field.setChecked(bool(value))
        else:
            field = ChoiceBox(setting.text())
            for key, title in setting.choices():
                field.addItem(QCoreApplication.translate("Settings", title), key)
            field.setCurrentIndex(field.findData(value))
        self._fields[setting.key] = field
        return field

    @Slot()
    def _save(self) -> None:
        values: dict[str, Value] = {}
        for key, field in self._fields.items():
            values[key] = field.isChecked() if isinstance(field, QCheckBox) else str(field.currentData())
        self.accept()
        self.changed.emit(values, self._keys.changed())


class _KeysPage(QWidget):
    """The keys of all actions: choose one, press the new keys. What another action has is not taken silently."""

    def __init__(self, catalogue: Sequence[Action], keys: dict[str, tuple[str, ...]]) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._changed = dict(keys)
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Type to search"))
        self._search.setAccessibleName(self.tr("Search the actions"))
        self._search.textChanged.connect(self._filter)
        self._tree = QTreeWidget()
        self._tree.setAccessibleName(self.tr("Actions and their keys"))
        self._tree.setRootIsDecorated(False)
        self._tree.setUniformRowHeights(True)
        self._tree.setHeaderLabels([self.tr("What"), self.tr("Key")])
        self._tree.header().setAccessibleName(self.tr("Columns of the actions"))
        self._tree.header().setStretchLastSection(False)
        self._tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._tree.currentItemChanged.connect(lambda _now, _before: self._show())
        self._edit = QKeySequenceEdit()
        self._edit.setMaximumSequenceLength(1)
        self._edit.setAccessibleName(self.tr("New key"))
        for line in self._edit.findChildren(QLineEdit):
            line.setAccessibleName(self.tr("New key"))
        self._set = QPushButton(self.tr("&Set"))
        self._back = QPushButton(self.tr("As it came"))
        for button in (self._set, self._back):
            button.setAccessibleName(button.text().replace("&", ""))
            button.setAutoDefault(False)
        self._set.clicked.connect(self.set_key)
        self._back.clicked.connect(self._reset)
        self._words = MutedLabel()
        self._words.setAccessibleName(self.tr("About this key"))
        self._words.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self._edit, 1)
        row.addWidget(self._set)
        row.addWidget(self._back)
        layout = QVBoxLayout(self)
        layout.addWidget(self._search)
        layout.addWidget(self._tree, 1)
        layout.addLayout(row)
        layout.addWidget(self._words)
        self._fill()

    def changed(self) -> dict[str, tuple[str, ...]]:
        """Return the keys that differ from those the actions came with."""
        own = {action.id: tuple(map(canonical, action.shortcut)) for action in self._catalogue}
        return {key: found for key, found in self._changed.items() if own.get(key) != found}

    def choose(self, action_id: str) -> None:
        """Put the cursor on an action."""
        for number in range(self._tree.topLevelItemCount()):
            item = self._tree.topLevelItem(number)
            if item is not None and item.data(0, _ID) == action_id:
                self._tree.setCurrentItem(item)

    def _fill(self) -> None:
        current = self._current()
        self._tree.clear()
        for action in customised(self._catalogue, self._changed):
            title = action.text().format(action.argument) if action.argument else action.text()
            item = QTreeWidgetItem([title.rstrip("…"), ", ".join(action.shortcut)])
            item.setData(0, _ID, action.id)
            self._tree.addTopLevelItem(item)
        self.choose(current or self._catalogue[0].id)
        self._filter(self._search.text())

    def _current(self) -> str:
        item = self._tree.currentItem()
        return str(item.data(0, _ID)) if item is not None else ""

    def _show(self) -> None:
        found = next((a for a in customised(self._catalogue, self._changed) if a.id == self._current()), None)
        self._edit.setKeySequence(QKeySequence(found.shortcut[0]) if found and found.shortcut else QKeySequence())
        self._words.setText(self.tr("Choose an action, go to the field with Tab, press the new key, then Set."))

    @Slot(str)
    def _filter(self, typed: str) -> None:
        words = typed.casefold().split()
        for number in range(self._tree.topLevelItemCount()):
            item = self._tree.topLevelItem(number)
            if item is not None:
                text = f"{item.text(0)} {item.text(1)}".casefold()
                item.setHidden(not all(word in text for word in words))

    @Slot()
    def set_key(self) -> None:
        """Give the action the key in the field, unless another action has it."""
        key = self._edit.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        action_id = self._current()
        owner = owner_of(customised(self._catalogue, self._changed), key, action_id) if key else None
        if owner is not None:
            self._words.setText(self.tr("{0} belongs to: {1}. Change that first.").format(key, owner.text()))
            return
        self._changed[action_id] = (key,) if key else ()
        self._fill()
        self._words.setText(self.tr("Set. It holds once you save."))

    @Slot()
    def _reset(self) -> None:
        self._changed.pop(self._current(), None)
        self._fill()
