"""Pictures of the real window, for the demo and the user guide."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEventLoop, QMessageLogContext, QSize, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from redactor.app.api import WorkbenchApi
from redactor.app.main import make_app, use_offscreen_without_display
from redactor.app.session import Session
from redactor.app.theme.colours import apply_theme, is_dark
from redactor.app.window.main_window import MainWindow
from redactor.errors import ResourceError

_SHARP_WITHIN = 20.0
# What the offscreen platform says of calls that mean nothing to it: no fault, and no line of the command line.
_OFFSCREEN_NOISE = frozenset(
    {"This plugin does not support propagateSizeHints()", "This plugin does not support raise()"}
)


def screenshot(
    workbench: WorkbenchApi,
    doc_id: str,
    path: Path,
    scale: float = 1.0,
    dark: bool = False,
    size: tuple[int, int] = (1440, 900),
) -> None:
    """Save a PNG of the main window with a document selected and its pages drawn.

    Args:
        workbench: stays open; the document must be open in it.
        doc_id: which document.
        path: of the PNG.
        scale: device pixels a logical pixel.
        dark: dark colours.
        size: of the window in logical pixels.

    Raises:
        ResourceError: the picture can't be written.
    """
    with _quiet_platform():
        _take(workbench, doc_id, path, scale, dark, size)


def _take(
    workbench: WorkbenchApi, doc_id: str, path: Path, scale: float, dark: bool, size: tuple[int, int]
) -> None:
    use_offscreen_without_display()
    app = make_app()
    before = is_dark()
    apply_theme(app, dark=dark)
    session = Session()
    window = MainWindow(session)
    window.pane.pages.pixel_ratio = scale
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.resize(*size)
    try:
        session.attach(workbench)
        session.select_part(doc_id, session.files[doc_id].opened.document.part)
        window.show()
        _select_first(session)
        _wait_until_sharp(app, window)
        picture = QPixmap(QSize(*size) * scale)
        picture.setDevicePixelRatio(scale)
        window.render(picture)
        if not picture.save(str(path), "PNG"):
            raise ResourceError(
                f"The picture {path.name} can't be written.", "Check the folder and the space left."
            )
    finally:
        session.detach()
        window.close()
        window.deleteLater()
        app.processEvents()
        apply_theme(app, dark=before)


@contextmanager
def _quiet_platform() -> Iterator[None]:
    """Drop the offscreen platform's two messages; every other one goes its usual way."""

    def handle(kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
        if words in _OFFSCREEN_NOISE:
            return
        if before is not None:
            before(kind, context, words)
        else:
            sys.stderr.write(f"{words}\n")

    before: Callable[[QtMsgType, QMessageLogContext, str], object] | None = None
    before = qInstallMessageHandler(handle)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _select_first(session: Session) -> None:
    rows = session.listed
    first = next((row for row in rows if row.undecided), rows[0] if rows else None)
    if first is not None:
        session.select_item(first.item)


def _wait_until_sharp(app: QApplication, window: MainWindow) -> None:
    end = time.monotonic() + _SHARP_WITHIN
    app.processEvents()
    while time.monotonic() < end and not window.pane.pages.is_sharp():
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        time.sleep(0.005)
    app.processEvents()
