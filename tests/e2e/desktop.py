"""A real X display with the real program in it, driven by key presses."""

import os
import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import closing, suppress


class Desktop:
    """Xvfb with a window manager. Everything it started ends with it."""

    def __init__(self, environment, size="1440x900x24"):
        missing = [program for program in ("Xvfb", "xdotool", "openbox") if not shutil.which(program)]
        assert not missing, f"install the Debian packages of {missing}: packaging/dev.py test says how"
        reader, writer = os.pipe()
        command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", size, "-nolisten", "tcp"]
        self._server = subprocess.Popen(command, pass_fds=(writer,), stderr=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as stream:
            self.display = f":{stream.readline().strip()}"
        self.environment = {**environment, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}
        self._manager = subprocess.Popen(
            ["openbox", "--sm-disable"], env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    def start(self, *files, case):
        """Start the app as a user does and wait until its window has the focus."""
        environment = {**self.environment, "REDACTOR_CASE": str(case)}
        app = subprocess.Popen([sys.executable, "-m", "redactor", *map(str, files)], env=environment)
        self.tool("search", "--sync", "--onlyvisible", "--pid", str(app.pid))
        wait_for(lambda: self._activate(app.pid))
        return app

    def _activate(self, pid):
        """Ask for the focus until it is there: a window manager that just started forgets who asked too early."""
        for window in self.tool("search", "--onlyvisible", "--pid", str(pid)).split():
            self.tool("windowactivate", window)
            time.sleep(0.1)
            if self.tool("getactivewindow").strip() == window:
                self.window = window
                return True
        return False

    def focus(self):
        """Give the app's window the keys."""
        self.tool("windowactivate", "--sync", self.window)

    def tool(self, *arguments):
        """Run xdotool and return what it prints."""
        done = subprocess.run(
            ["xdotool", *arguments], env=self.environment, capture_output=True, text=True, timeout=60, check=False
        )
        return done.stdout

    def press(self, *keys):
        """Press keys one after the other, as a person would."""
        for key in keys:
            self.tool("key", "--delay", "40", key)
            time.sleep(0.15)

    def close(self):
        for process in (self._manager, self._server):
            process.terminate()
            process.wait(10)


def actions(case):
    """Return the actions in a case's log, read with plain SQLite beside the running program."""
    if not case.exists():
        return []
    with suppress(sqlite3.OperationalError), closing(sqlite3.connect(f"file:{case}?mode=ro", uri=True)) as db:
        return [row[0] for row in db.execute("SELECT action FROM events ORDER BY seq")]
    return []


def wait_for(condition, seconds=60.0):
    """Wait until a condition holds and return its value."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        time.sleep(0.05)
    raise AssertionError("nothing happened in time")
