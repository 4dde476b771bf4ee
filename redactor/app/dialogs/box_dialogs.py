"""Small questions: to which pages a box is copied, and what kind a finding is."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from redactor.app.dialogs.pick_list import Choice, PickList
from redactor.app.theme.kinds import KINDS, kind_of, type_label
from redactor.app.viewer.box_draft import parse_pages
from redactor.app.widgets import named_buttons

_COMMON = (
    "PERSON",
    "EMAIL_ADDRESS",
    "PHONE_NUMBER",
    "ADDRESS",
    "LOCATION",
    "DATE_OF_BIRTH",
    "DATE_TIME",
    "ORGANIZATION",
    "IBAN_CODE",
    "US_SSN",
    "IP_ADDRESS",
    "URL",
    "USERNAME",
    "OTHER",
)


class CopyBoxDialog(QDialog):
    """Signals: chosen(object) with the list of 1-based pages."""

    chosen = Signal(object)

    def __init__(self, page: int, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = count
        self.setWindowTitle(self.tr("Copy the box to other pages"))
        self.setAccessibleName(self.windowTitle())
        label = QLabel(self.tr("Pages, such as 2-5, 8 (1 to {0}), or all").format(count))
        label.setAccessibleName(label.text())
        self._line = QLineEdit(f"{page + 1}-{count}" if page < count else "all")
        self._line.setAccessibleName(self.tr("Pages"))
        self._line.textChanged.connect(lambda _text: self._check())
        label.setBuddy(self._line)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(self.tr("Copy"))
        named_buttons(buttons)
        buttons.accepted.connect(self._choose)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (label, self._line, buttons):
            layout.addWidget(widget)
        self._check()
        self._line.selectAll()
        self._line.setFocus()

    def _check(self) -> None:
        self._ok.setEnabled(parse_pages(self._line.text(), self._count) is not None)

    @Slot()
    def _choose(self) -> None:
        pages = parse_pages(self._line.text(), self._count)
        if pages is not None:
            self.accept()
            self.chosen.emit(pages)


class KindDialog(QDialog):
    """Signals: chosen(str) with the entity type."""

    chosen = Signal(str)

    def __init__(self, current: str, used: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Kind of the finding"))
        self.setAccessibleName(self.windowTitle())
        order = {kind.key: number for number, kind in enumerate(KINDS)}
        types = sorted({*_COMMON, *used, current}, key=lambda t: (order[kind_of(t).key], type_label(t)))
        choices = [Choice(t, type_label(t), kind_of(t).title()) for t in types]
        self._list = PickList(choices, self.tr("Kinds"))
        self._list.picked.connect(self._pick)
        layout = QVBoxLayout(self)
        layout.addWidget(self._list)
        self.resize(380, 420)
        self._list.set_current(current)
        self._list.setFocus()

    @Slot(str)
    def _pick(self, entity_type: str) -> None:
        self.accept()
        self.chosen.emit(entity_type)
