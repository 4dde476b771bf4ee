"""The user guide inside the window: pages of docs/guide, offline; F1 opens the one for where the keyboard is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QTextBrowser, QToolBar, QVBoxLayout, QWidget

import redactor
from redactor.app.theme.icons import icon
from redactor.app.theme.language import language_in_use

TOPIC = "help_topic"


def guide_folder() -> Path:
    """Return the folder of the guide in the language of the window, inside the wheel or in a source tree."""
    package = Path(redactor.__file__).parent
    installed = package / "_resources" / "guide"
    folder = installed if installed.is_dir() else package.parent / "docs" / "guide"
    translated = folder / language_in_use()
    return translated if translated.is_dir() else folder


def topic_of(widget: QWidget | None) -> str:
    """Return the topic of the nearest widget that names one, from the inside out; the start page without any."""
    while widget is not None:
        topic = widget.property(TOPIC)
        if topic:
            return str(topic)
        widget = widget.parentWidget()
    return "start"


class GuideDialog(QDialog):
    """Shows pages of the guide; links to other pages are followed, links to the network are not."""

    def __init__(self, topic: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Guide"))
        self.setAccessibleName(self.windowTitle())
        self._browser = QTextBrowser()
        self._browser.setAccessibleName(self.tr("Page of the guide"))
        self._browser.setOpenLinks(False)
        self._browser.setSearchPaths([str(guide_folder())])
        self._browser.anchorClicked.connect(self._follow)
        self._history: list[str] = []
        bar = QToolBar(self.tr("Guide"))
        bar.setAccessibleName(self.tr("Guide"))
        for name, words, key, call in (
            ("previous", self.tr("Back"), "Alt+Left", self.back),
            ("help", self.tr("Contents"), "Alt+Home", self.contents),
        ):
            action = QAction(icon(name), words, self)
            action.setShortcut(QKeySequence(key))
            action.setToolTip(f"{words} ({key})")
            action.triggered.connect(call)
            bar.addAction(action)
            bar.widgetForAction(action).setAccessibleName(words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(bar)
        layout.addWidget(self._browser)
        self.resize(820, 680)
        self.show_topic(topic)
        self._browser.setFocus()

    @property
    def topic(self) -> str:
        """The page that is shown."""
        return self._history[-1]

    @property
    def text(self) -> str:
        """The words of the page."""
        return self._browser.toPlainText()

    def show_topic(self, topic: str) -> None:
        """Show a page; the start page when there is none of this name."""
        path = guide_folder() / f"{topic}.md"
        if not path.is_file():
            topic, path = "start", guide_folder() / "start.md"
        self._history.append(topic)
        self._browser.setMarkdown(path.read_text(encoding="utf-8") if path.is_file() else "")
        self._browser.moveCursor(self._browser.textCursor().MoveOperation.Start)

    @Slot()
    def back(self) -> None:
        """Show the page before."""
        if len(self._history) > 1:
            self._history.pop()
            self.show_topic(self._history.pop())

    @Slot()
    def contents(self) -> None:
        """Show the start page."""
        self.show_topic("start")

    @Slot(QUrl)
    def _follow(self, url: QUrl) -> None:
        name = url.path()
        if url.scheme() in ("", "file") and name.endswith(".md"):
            self.show_topic(Path(name).stem)
