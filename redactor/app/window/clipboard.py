"""The clipboard: what is copied out of a document leaves it again, and clipboard managers shall not keep it.

Text of an original on the clipboard outlives the window and ends in the history of clipboard managers. The
composer marks its cleared text by a type of its own; whatever else this program copies counts as text of an
original.
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, QTimer, Slot
from PySide6.QtGui import QClipboard, QGuiApplication

CLEARED = "application/x-redactor-cleared"
"""Type under which the SHA-256 of a cleared text stands beside it."""
# KDE's convention, which other clipboard managers follow too: data with this hint enters no history.
_HINT, _SECRET = "x-kde-passwordManagerHint", b"secret"


class ClipboardGuard(QObject):
    """Empties the clipboard some time after a copy, and at the end of the program.

    Args:
        seconds: how long a copied text stays; 0 keeps it until the window closes.
    """

    def __init__(self, seconds: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.clear)
        self.set_seconds(seconds)
        self._clipboard.dataChanged.connect(self._changed)

    def set_seconds(self, seconds: int) -> None:
        """Exchange how long a copied text stays; holds from the next copy on."""
        self._timer.setInterval(seconds * 1000)

    @Slot()
    def _changed(self) -> None:
        self._timer.stop()
        if not self._holds_original():
            return
        data = self._clipboard.mimeData()
        if not data.hasFormat(_HINT):
            marked = QMimeData()
            # Plain text alone: the rich form of a text view tells fonts and colours of the marks.
            marked.setText(data.text())
            marked.setData(_HINT, _SECRET)
            self._clipboard.setMimeData(marked)
        if self._timer.interval():
            self._timer.start()

    def _holds_original(self) -> bool:
        """True when this program put the content there and it is not cleared text."""
        data = self._clipboard.mimeData()
        # Without a display nobody else can own it, and Qt answers False.
        ours = self._clipboard.ownsClipboard() or QGuiApplication.platformName() == "offscreen"
        # An empty clipboard has no data at all on some platforms, whatever the stubs say.
        return ours and bool(self._clipboard.text()) and not data.hasFormat(CLEARED)

    @Slot()
    def clear(self) -> None:
        """Empty the clipboard and the selection of X11, where text of an original stands there."""
        if self._holds_original():
            self._clipboard.clear()
        if self._clipboard.supportsSelection() and self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)
