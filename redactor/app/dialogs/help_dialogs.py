"""The list of keys, the command palette and the page number: all made from the catalogue of actions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QSpinBox,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from redactor.app.actions.action import Action
from redactor.app.actions.catalogue import MENUS
from redactor.app.dialogs.pick_list import Choice, PickList
from redactor.app.theme.colours import scaled_font
from redactor.app.widgets import without_icons


def plain_title(text: str) -> str:
    """Return a menu title without its mnemonic sign."""
    return text.replace("&", "")


class ShortcutsDialog(QDialog):
    """All keys, by menu."""

    def __init__(
        self, actions: Sequence[Action], extra: Sequence[tuple[str, str]] = (), parent: QWidget | None = None
    ) -> None:
        """Take the actions and further (keys, words) that are not actions."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAccessibleName(self.tr("Keys"))
        tree = QTreeWidget()
        tree.setAccessibleName(self.tr("List of keys"))
        tree.setHeaderLabels([self.tr("What"), self.tr("Key")])
        tree.header().setAccessibleName(self.tr("Columns of the list of keys"))
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        tree.setUniformRowHeights(True)
        for key, title in MENUS:
            group = QTreeWidgetItem([plain_title(QCoreApplication.translate("Actions", title)), ""])
            group.setFont(0, scaled_font(self.font(), 1.0, bold=True))
            tree.addTopLevelItem(group)
            for action in actions:
                if action.menu == key:
                    group.addChild(QTreeWidgetItem([_title(action), ", ".join(action.shortcut)]))
        more = QTreeWidgetItem([self.tr("While a box is drawn, and elsewhere"), ""])
        more.setFont(0, scaled_font(self.font(), 1.0, bold=True))
        tree.addTopLevelItem(more)
        for keys, words in extra:
            more.addChild(QTreeWidgetItem([words, keys]))
        tree.expandAll()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        without_icons(buttons)
        buttons.rejected.connect(self.reject)
        for button in buttons.buttons():
            button.setAccessibleName(plain_title(button.text()))
            button.setToolTip(button.accessibleName())
        layout = QVBoxLayout(self)
        layout.addWidget(tree)
        layout.addWidget(buttons)
        self.resize(520, 640)
        tree.setFocus()


class PaletteDialog(QDialog):
    """Type a few letters of what you want to do, press Enter."""

    def __init__(
        self, actions: Mapping[str, QAction], catalogue: Sequence[Action], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Find a command"))
        self.setAccessibleName(self.tr("Find a command"))
        self._actions = actions
        choices = [
            Choice(
                a.id,
                plain_title(actions[a.id].text()),
                ", ".join(a.shortcut[:1]),
                actions[a.id].isEnabled(),
            )
            for a in catalogue
            if a.id != "palette"
        ]
        self._list = PickList(choices, self.tr("Commands"))
        self._list.picked.connect(self._run)
        layout = QVBoxLayout(self)
        layout.addWidget(self._list)
        self.resize(480, 380)

    @Slot(str)
    def _run(self, key: str) -> None:
        self.accept()
        self._actions[key].trigger()


class PageDialog(QDialog):
    """Signals: chosen(int) with the page."""

    chosen = Signal(int)

    def __init__(self, page: int, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Go to page"))
        self.setAccessibleName(self.tr("Go to page"))
        label = QLabel(self.tr("Page (1 to {0})").format(count))
        label.setAccessibleName(label.text())
        self._box = QSpinBox()
        self._box.setRange(1, count)
        self._box.setValue(page)
        self._box.setAccessibleName(self.tr("Page number"))
        self._box.selectAll()
        label.setBuddy(self._box)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        without_icons(buttons)
        for button in buttons.buttons():
            button.setAccessibleName(plain_title(button.text()))
            button.setToolTip(button.accessibleName())
        buttons.accepted.connect(self._choose)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (label, self._box, buttons):
            layout.addWidget(widget)
        self._box.setFocus()

    @Slot()
    def _choose(self) -> None:
        self.accept()
        self.chosen.emit(self._box.value())


def _title(action: Action) -> str:
    words = plain_title(action.text())
    return words.format(action.argument) if action.argument else words


def show(dialog: QDialog) -> None:
    """Open a dialog over its window without stopping the event loop; it is deleted when closed.

    The window is made active again afterwards: without a window manager nobody else does, and keys are lost.
    """
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    parent = dialog.parentWidget()
    if parent is not None:
        dialog.finished.connect(parent.activateWindow)
    dialog.open()
