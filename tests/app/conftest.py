"""The window's tests run offscreen, with a home of their own and a workbench in memory."""

from __future__ import annotations

import functools
import importlib.util
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_HERE = Path(__file__).parent


def _load(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"app_tests_{name}", _HERE / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def fakes() -> ModuleType:
    """The hand-written fakes."""
    if "app_tests_fake_records" not in sys.modules:
        _load("fake_records")
    return sys.modules.get("app_tests_fake_workbench") or _load("fake_workbench")


@pytest.fixture(autouse=True)
def clipboard_emptied(qapp) -> Iterator[None]:
    """Without a display the clipboard outlives Python: data of Python's on it would be destroyed too late."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(autouse=True)
def isolated_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "home"
    home.mkdir()
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(home))


@pytest.fixture
def qtbot(qtbot):
    """pytest-qt's own, but patient: the machine may be busy with something else."""
    qtbot.waitUntil = functools.partial(qtbot.waitUntil, timeout=60_000)
    return qtbot


@pytest.fixture
def workbench(fakes: ModuleType):
    return fakes.FakeWorkbench(fakes.samples())


@pytest.fixture
def light(qapp) -> None:
    from redactor.app.theme.colours import apply_theme

    apply_theme(qapp, dark=False)


@pytest.fixture
def make_window(qtbot, light) -> Iterator[Callable]:
    """Return a function that shows the real window over a workbench, with files opened and searched."""
    from redactor.app.session import Session
    from redactor.app.window.main_window import MainWindow

    made = []

    def make(workbench, *names: str, settings=None, scanned: bool = True):
        session = Session()
        window = MainWindow(session, settings)
        qtbot.addWidget(window)
        made.append((window, session))
        window.show()
        session.attach(workbench)
        session.open_files([Path("/case") / name for name in names])
        if scanned:
            known = [name for name in names if name in workbench.samples]
            qtbot.waitUntil(
                lambda: len(session.files) == len(known) and all(e.opened.scanned for e in session.files.values())
            )
            qtbot.waitUntil(lambda: not session.lane.pending)
        return window

    yield make
    for window, session in made:
        window.close()
        session.stop()
        assert not session.lane._thread.is_alive()
        assert not session.renderer._thread.is_alive()


@pytest.fixture
def window(make_window, workbench):
    return make_window(workbench, "report.pdf", "mail.eml", "notes.txt")


@pytest.fixture
def press(qtbot):
    """Return a function that presses a key sequence where the keyboard is."""
    from PySide6.QtGui import QKeySequence
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    def do(window, keys: str, times: int = 1) -> None:
        for _ in range(times):
            combination = QKeySequence(keys)[0]
            modal = QApplication.activeModalWidget()
            focus = QApplication.focusWidget()
            if modal is not None and (focus is None or focus.window() is not modal):
                modal.activateWindow()
                focus = modal.focusWidget() or modal
            target = focus or QApplication.activeWindow() or window
            QTest.keyClick(target, combination.key(), combination.keyboardModifiers())
            QApplication.processEvents()

    return do


@pytest.fixture
def drag():
    """Return a function that drags the mouse over the pages, from one pixel of the viewport to another."""
    from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    def do(pages, begin: QPoint, end: QPoint) -> None:
        viewport = pages.viewport()
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=begin)
        for share in (0.3, 0.6, 1.0):
            # Offscreen, moves of QTest carry no button: send what a held button sends.
            place = QPointF(begin + (end - begin) * share)
            move = QMouseEvent(
                QEvent.Type.MouseMove, place, viewport.mapToGlobal(place), Qt.MouseButton.NoButton,
                Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
            )  # fmt: skip
            QApplication.sendEvent(viewport, move)
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)

    return do
