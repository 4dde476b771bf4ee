"""Starting: the window stands before the workbench; the demo's picture is of the real window."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from redactor.app import main
from redactor.app.shots import screenshot
from redactor.app.theme.colours import is_dark
from redactor.app.window.main_window import MainWindow
from redactor.errors import CaseStoreError, ResourceError


def running_window() -> MainWindow:
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible())


def test_the_window_is_shown_before_the_workbench_is_made(qapp, workbench, qtbot):
    seen: dict[str, object] = {}
    go = threading.Event()

    def factory():
        seen["thread"] = threading.get_ident()
        go.wait(5)
        return workbench

    def look():
        window = running_window()
        seen["shown"] = not window.session.is_ready
        go.set()
        finish.start()

    def end():
        window = running_window()
        if len(window.session.files) == 1 and not window.session.lane.pending:
            seen["files"] = list(window.session.files)
            finish.stop()
            window.close()

    finish = QTimer(interval=20)
    finish.timeout.connect(end)
    QTimer.singleShot(100, look)
    code = main.run_app([Path("/case/report.pdf")], factory)
    assert code == 0
    assert seen["shown"] is True
    assert seen["thread"] != threading.get_ident()
    assert seen["files"] == ["report.pdf"]
    assert workbench.closed


def test_a_workbench_that_cannot_be_made_is_told_in_the_window(qapp, qtbot):
    said: list[str] = []

    def factory():
        raise CaseStoreError("The case is locked.", "Close the other window.")

    def look():
        window = running_window()
        if window.message_bar.messages:
            said.append(window.message_bar.text)
            poll.stop()
            window.close()

    poll = QTimer(interval=20)
    poll.timeout.connect(look)
    poll.start()
    assert main.run_app([], factory) == 0
    assert said == ["The case is locked. Close the other window."]


def test_settings_live_in_the_users_configuration(qapp):
    path = Path(main.window_settings().fileName())
    assert path.name == "window.ini"
    assert str(path).startswith(os.environ["HOME"])


def test_importing_the_package_loads_no_qt_and_the_window_nothing_heavy():
    script = (
        "import sys, redactor.app\n"
        "assert not any(m.startswith('PySide6') for m in sys.modules)\n"
        "import redactor.app.main\n"
        "heavy = {'spacy', 'presidio_analyzer', 'pymupdf', 'fitz', 'pikepdf', 'numpy', 'onnxruntime', 'sqlite3'}\n"
        "print(sorted(heavy & set(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr[-500:]
    assert done.stdout.strip() == "[]"


@pytest.fixture
def opened(workbench):
    for name in ("report.pdf", "mail.eml"):
        workbench.open(Path("/case") / name)
        workbench.scan(name)
    return workbench


@pytest.mark.parametrize(("scale", "dark"), [(1.0, False), (2.0, True)])
def test_a_screenshot_shows_the_window_with_its_findings(qapp, light, opened, tmp_path, scale, dark):
    path = tmp_path / "window.png"
    screenshot(opened, "report.pdf", path, scale, dark)
    image = QImage(str(path))
    assert (image.width(), image.height()) == (1440 * scale, 900 * scale)
    step = 7
    colours = {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), step)
        for y in range(0, image.height(), step)
    }
    assert len(colours) > 20
    assert {call[3] for call in opened.render_calls}
    assert not opened.closed
    assert not is_dark()
    assert not any(w.isVisible() for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))


def test_a_screenshot_that_cannot_be_written_is_an_error(qapp, light, opened, tmp_path):
    with pytest.raises(ResourceError, match=r"window\.png"):
        screenshot(opened, "report.pdf", tmp_path / "missing" / "window.png")


def test_without_a_display_the_offscreen_platform_is_chosen(monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    main.use_offscreen_without_display()
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    main.use_offscreen_without_display()
    assert os.environ["QT_QPA_PLATFORM"] == "xcb"
