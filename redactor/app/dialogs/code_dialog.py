"""Choosing a reason code, with everything that the code asks for beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from redactor.app.api import ReasonCodeApi
from redactor.app.dialogs.pick_list import Choice, PickList
from redactor.app.widgets import without_icons

# Need -> name of the field, example in the empty field. The needs are those of the regimes' files.
_FIELDS = {
    "statute": (
        str(QT_TRANSLATE_NOOP("Needs", "Statute")),
        str(QT_TRANSLATE_NOOP("Needs", "That forbids release, such as 8 U.S.C. § 1202(f)")),
    ),
    "order": (
        str(QT_TRANSLATE_NOOP("Needs", "Executive order")),
        str(QT_TRANSLATE_NOOP("Needs", "With its paragraph, such as E.O. 13526 § 1.4(c)")),
    ),
    "level": (
        str(QT_TRANSLATE_NOOP("Needs", "Classification level")),
        str(QT_TRANSLATE_NOOP("Needs", "Such as SECRET")),
    ),
    "privilege": (
        str(QT_TRANSLATE_NOOP("Needs", "Privilege")),
        str(QT_TRANSLATE_NOOP("Needs", "Such as attorney-client")),
    ),
    "harm": (
        str(QT_TRANSLATE_NOOP("Needs", "Harm")),
        str(QT_TRANSLATE_NOOP("Needs", "That release would foreseeably do")),
    ),
    "public_interest": (
        str(QT_TRANSLATE_NOOP("Needs", "Public interest")),
        str(QT_TRANSLATE_NOOP("Needs", "Why it does not outweigh the reason")),
    ),
    "term": (
        str(QT_TRANSLATE_NOOP("Needs", "Term")),
        str(QT_TRANSLATE_NOOP("Needs", "Until when the restriction holds")),
    ),
    "holder": (
        str(QT_TRANSLATE_NOOP("Needs", "Holder")),
        str(QT_TRANSLATE_NOOP("Needs", "Who holds the information")),
    ),
}


class CodeDialog(QDialog):
    """A list of codes, and below it a field for each thing that the code under the cursor asks for.

    Args:
        codes: of the regime in force.
        current: the code to start on, or empty.
        answers: what was given already: need -> text.
        suggested: need -> texts to choose from; another may be typed.
        parent: the window.

    Signals: chosen(str, object) with the code and dict[str, str] of the answers to its needs.
    """

    chosen = Signal(str, object)

    def __init__(
        self,
        codes: Sequence[ReasonCodeApi],
        current: str,
        answers: Mapping[str, str] | None = None,
        suggested: Mapping[str, Sequence[str]] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Reason code"))
        self.setAccessibleName(self.tr("Reason code"))
        self._codes = {code.code: code for code in codes}
        keys = {code.code: self.tr("(key {0})").format(number) for number, code in enumerate(codes[:9], start=1)}
        doubt = self.tr("unverified against the law text")
        choices = [
            Choice(
                c.code,
                f"{c.code}\u2003{c.label}" + ("" if c.verified else f" ({doubt})"),
                keys.get(c.code, ""),
            )
            for c in codes
        ]
        self._list = PickList(choices, self.tr("Reason codes"))
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._rows: dict[str, QWidget] = {}
        self._lines: dict[str, QLineEdit] = {}
        for need in dict.fromkeys(need for code in codes for need in code.needs):
            self._add_field(need, (answers or {}).get(need, ""), (suggested or {}).get(need, ()))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        without_icons(buttons)
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(self.tr("Set the code"))
        for button in buttons.buttons():
            button.setAccessibleName(button.text().replace("&", ""))
            button.setToolTip(button.accessibleName())
        buttons.accepted.connect(self._choose)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self._list)
        layout.addLayout(self._form)
        layout.addWidget(buttons)
        self._list.moved.connect(self._show_needs)
        self._list.picked.connect(self._choose)
        self.resize(520, 460)
        if current:
            self._list.set_current(current)
        self._show_needs()
        self._list.setFocus()

    def _add_field(self, need: str, text: str, suggested: Sequence[str]) -> None:
        title, example = _FIELDS.get(need, (need.replace("_", " ").capitalize(), ""))
        title = QCoreApplication.translate("Needs", title)
        line = QLineEdit()
        line.setAccessibleName(title)
        line.setPlaceholderText(QCoreApplication.translate("Needs", example))
        field: QWidget = line
        if suggested:
            box = QComboBox()
            box.setAccessibleName(title)
            box.setEditable(True)
            box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            box.setLineEdit(line)
            box.addItems(list(suggested))
            field = box
        line.setText(text)
        line.textChanged.connect(lambda _text: self._show_needs())
        line.returnPressed.connect(self._choose)
        label = QLabel(title)
        label.setBuddy(field)
        self._form.addRow(label, field)
        self._rows[need], self._lines[need] = field, line

    def _missing(self, code: ReasonCodeApi) -> list[str]:
        return [need for need in code.needs if not self._lines[need].text().strip()]

    @Slot()
    def _show_needs(self) -> None:
        code = self._codes.get(self._list.current() or "")
        needs = list(code.needs) if code else []
        for need, field in self._rows.items():
            self._form.setRowVisible(field, need in needs)
        self._ok.setEnabled(code is not None and not self._missing(code))

    @Slot()
    def _choose(self) -> None:
        code = self._codes.get(self._list.current() or "")
        if code is None:
            return
        missing = self._missing(code)
        if missing:
            self._lines[missing[0]].setFocus()
            return
        self.accept()
        self.chosen.emit(code.code, {need: self._lines[need].text().strip() for need in code.needs})
