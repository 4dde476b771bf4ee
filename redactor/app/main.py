"""The app's entry: the window first, everything heavy afterwards and in the background."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from redactor.app.api import WorkbenchApi
from redactor.app.dialogs.file_dialogs import leave_no_traces
from redactor.app.messages import Severity
from redactor.app.session import Session
from redactor.app.settings.store import Options, settings_path
from redactor.app.theme.colours import apply_named_theme, apply_theme, prefers_dark, scaled_font
from redactor.app.theme.icons import app_icon
from redactor.app.theme.language import use_language
from redactor.app.viewer import accessible
from redactor.app.window.main_window import MainWindow

_POLL_MS = 250


def make_app() -> QApplication:
    """Return the application, made when there is none yet. Without a display it draws offscreen."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    leave_no_traces()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("redactor")
    app.setApplicationDisplayName("Redactor")
    app.setWindowIcon(app_icon())
    accessible.install()
    apply_theme(app, dark=prefers_dark())
    return app


def window_settings() -> QSettings:
    """Return where the window's size is kept: an ini file in the user's configuration folder."""
    from platformdirs import user_config_path

    path = user_config_path("redactor-workstation", appauthor=False) / "window.ini"
    return QSettings(str(path), QSettings.Format.IniFormat)


def run_app(argv_files: Sequence[Path], workbench_factory: Callable[[], WorkbenchApi]) -> int:
    """Show the window, then make the workbench, open the files and scan them, all in the background.

    Args:
        argv_files: files to open.
        workbench_factory: called on a job thread; a RedactorError of its is shown in the window.

    Returns:
        The exit code.
    """
    app = make_app()
    options = Options(settings_path())
    use_language(app, options.text("looks.language"))
    session = Session()
    apply_named_theme(app, options.text("looks.theme"))
    percent = int(options.text("looks.text_size"))
    if percent != 100:
        app.setFont(scaled_font(app.font(), percent / 100))
    window = MainWindow(session, window_settings(), options)
    if options.problem:
        session.tell(Severity.WARNING, options.problem)
    window.show()
    session.open_files(list(argv_files))
    QTimer.singleShot(0, lambda: session.start(workbench_factory))
    # Python sees a signal only between its own instructions: without a timer Ctrl+C waits for the next event.
    signal.signal(signal.SIGINT, lambda *_: window.close())
    ticker = QTimer(interval=_POLL_MS)
    ticker.timeout.connect(lambda: None)
    ticker.start()
    code = app.exec()
    ticker.stop()
    return code


def chosen_policy() -> str:
    """Return the policy that the settings name."""
    return Options(settings_path()).text("office.policy")


def use_offscreen_without_display() -> None:
    """Choose the offscreen platform where no display is set, before the application is made."""
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
