"""Small controls that several panels share."""

from __future__ import annotations

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from redactor.app.findings.model import RowRole
from redactor.app.findings.rows import Row
from redactor.app.theme.colours import is_dark, muted_palette
from redactor.app.viewer.painting import paint_swatch


class ChoiceBox(QComboBox):
    """A combo box that keeps letters for itself: to choose "Accepted" by its letter must not accept a finding."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)

    def event(self, event: QEvent) -> bool:
        """Take printable keys before the window's shortcuts do."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
            if not held and event.text().isprintable() and event.text():
                event.accept()
                return True
        return super().event(event)


class MutedLabel(QLabel):
    """A label of second rank: its text stands back in both light and dark."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._busy = False
        self._mute()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (Qt's name)
        """Follow a change of the palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and not self._busy:
            self._mute()

    def _mute(self) -> None:
        self._busy = True
        parent = self.parentWidget()
        self.setPalette(muted_palette(parent.palette() if parent else self.palette()))
        self._busy = False


class ElidedLabel(MutedLabel):
    """A muted label that never makes its window wider: what does not fit ends in dots, the tool tip has it all."""

    def set_words(self, words: str) -> None:
        """Exchange the text."""
        if words != self.text():
            self.setText(words)
            self.setToolTip(words)

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Ask for room for a few letters."""
        return QSize(20, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        """Paint as much as fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), words)
        painter.end()


class KindDelegate(QStyledItemDelegate):
    """Paints a kind's letter on its colour in front of the words."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the cell with room left for the letter, then the letter."""
        row = index.data(RowRole)
        super().paint(painter, option, index)
        if isinstance(row, Row):
            rect = option.rect
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_swatch(painter, QRectF(rect.left() + 5, rect.top(), 16, rect.height()), row.kind, dark=is_dark())
            painter.restore()

    def initStyleOption(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Leave room for the letter by an empty decoration."""
        super().initStyleOption(option, index)
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
        option.decorationSize = QSize(20, 16)


# Qt has no Estonian catalogue, so its own words are said by ours; a text that a dialog set itself stays.
_STANDARD = {
    "OK": str(QT_TRANSLATE_NOOP("Buttons", "OK")),
    "Cancel": str(QT_TRANSLATE_NOOP("Buttons", "Cancel")),
    "Close": str(QT_TRANSLATE_NOOP("Buttons", "Close")),
    "Save": str(QT_TRANSLATE_NOOP("Buttons", "Save")),
}


def without_icons(buttons: QDialogButtonBox) -> None:
    """Take off the style's own icons, which look like another program's, and say its words as ours."""
    for button in buttons.buttons():
        button.setIcon(QIcon())
        words = _STANDARD.get(button.text().replace("&", ""))
        if words:
            button.setText(QCoreApplication.translate("Buttons", words))


def named_buttons(buttons: QDialogButtonBox) -> None:
    """Give the buttons of a dialog names, tips, and no icons of the style."""
    without_icons(buttons)
    for button in buttons.buttons():
        button.setAccessibleName(button.text().replace("&", ""))
        button.setToolTip(button.accessibleName())
