"""Choosing a reason code, with the statute where the code demands one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from redactor.app.api import ReasonCodeApi
from redactor.app.dialogs.pick_list import Choice, PickList
from redactor.app.widgets import MutedLabel


class CodeDialog(QDialog):
    """Signals: chosen(str, str) with the code and the statute (empty when none is needed)."""

    chosen = Signal(str, str)

    def __init__(
        self, codes: Sequence[ReasonCodeApi], current: str, statute: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Reason code"))
        self.setAccessibleName(self.tr("Reason code"))
        self._codes = {code.code: code for code in codes}
        keys = {code.code: str(number) for number, code in enumerate(codes[:9], start=1)}
        choices = [Choice(c.code, f"{c.code}\u2003{c.label}", keys.get(c.code, "")) for c in codes]
        self._list = PickList(choices, self.tr("Reason codes"))
        self._hint = MutedLabel()
        self._hint.setAccessibleName(self.tr("What the code needs"))
        self._hint.setWordWrap(True)
        self._statute = QLineEdit(statute)
        self._statute.setAccessibleName(self.tr("Statute"))
        self._statute.setPlaceholderText(self.tr("Statute that forbids release, such as 8 U.S.C. § 1202(f)"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(self.tr("Set the code"))
        for button in buttons.buttons():
            button.setAccessibleName(button.text().replace("&", ""))
            button.setToolTip(button.accessibleName())
        buttons.accepted.connect(self._choose)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self._list)
        layout.addWidget(self._hint)
        layout.addWidget(self._statute)
        layout.addWidget(buttons)
        self._list.moved.connect(self._show_needs)
        self._list.picked.connect(self._choose)
        self._statute.returnPressed.connect(self._choose)
        self._statute.textChanged.connect(lambda _text: self._show_needs())
        self.resize(520, 420)
        if current:
            self._list.set_current(current)
        self._show_needs()
        self._list.setFocus()

    @Slot()
    def _show_needs(self) -> None:
        code = self._codes.get(self._list.current() or "")
        needs = list(code.needs) if code else []
        self._statute.setVisible("statute" in needs)
        others = [need.replace("_", " ") for need in needs if need != "statute"]
        self._hint.setVisible(bool(others))
        self._hint.setText(self.tr("This code also asks for: {0}. Give it in the note.").format(", ".join(others)))
        self._ok.setEnabled(code is not None and ("statute" not in needs or bool(self._statute.text().strip())))

    @Slot()
    def _choose(self) -> None:
        code = self._codes.get(self._list.current() or "")
        if code is None:
            return
        statute = self._statute.text().strip() if "statute" in code.needs else ""
        if "statute" in code.needs and not statute:
            self._statute.setFocus()
            return
        self.accept()
        self.chosen.emit(code.code, statute)
