"""The window over real workers that are killed or hang: it goes on, says so in a sentence, and works again."""

import os
import signal
import threading
import time
from contextlib import suppress
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

PATIENCE = 40_000
LONGEST_PAUSE = 1.0
SHORT = 2.0


class Heartbeat:
    """Measures the longest time in which the window's event loop did not turn."""

    def __init__(self):
        from PySide6.QtCore import QTimer

        self.longest, self._last = 0.0, time.monotonic()
        self._timer = QTimer(interval=20)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self):
        now = time.monotonic()
        self.longest, self._last = max(self.longest, now - self._last), now

    def restart(self):
        self.longest, self._last = 0.0, time.monotonic()

    def stop(self):
        self._timer.stop()


@pytest.fixture
def workers():
    from redactor.workflow.workers import start_workers

    made = start_workers([".pdf", ".txt"])
    yield made
    made.close()


@pytest.fixture
def window(qtbot, workers, tmp_path, monkeypatch):
    from redactor.app.session import Session
    from redactor.app.window.main_window import MainWindow
    from redactor.workflow.starting import passing_workbench

    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    session = Session()
    made = MainWindow(session)
    qtbot.addWidget(made)
    made.show()
    session.attach(passing_workbench(workers, mode="fast"))
    yield made
    made.close()


@pytest.fixture
def heartbeat(window):
    made = Heartbeat()
    yield made
    made.stop()


@pytest.fixture
def viewed(window, samples, qtbot, heartbeat):
    """The sample report, scanned and drawn."""
    open_and_scan(window, qtbot, samples / "harbour-report.pdf")
    qtbot.waitUntil(window.pane.pages.is_sharp, timeout=PATIENCE)
    heartbeat.restart()
    return window


def open_and_scan(window, qtbot, path):
    session = window.session
    session.open_files([path])
    qtbot.waitUntil(
        lambda: any(e.opened.path.name == path.name and e.opened.scanned for e in session.files.values()),
        timeout=PATIENCE,
    )
    qtbot.waitUntil(lambda: not session.lane.pending, timeout=PATIENCE)


def children(workers):
    """Process ids of the processes that hold a file, without those that have ended."""
    parent, found = workers.documents._zygote.pid, []
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            with suppress(OSError):
                fields = (folder / "stat").read_text().rsplit(")", 1)[1].split()
                if int(fields[1]) == parent and fields[0] != "Z":
                    found.append(int(folder.name))
    return found


def signal_all(pids, number):
    assert pids
    for pid in pids:
        with suppress(ProcessLookupError):
            os.kill(pid, number)


def hunt(workers, number):
    """Signal the next process that is given a file, from a thread of its own; `caught` gets its process id."""
    known, caught = set(children(workers)), []

    def look():
        end = time.monotonic() + 20
        while time.monotonic() < end and not caught:
            for pid in set(children(workers)) - known:
                os.kill(pid, number)
                caught.append(pid)

    thread = threading.Thread(target=look, daemon=True)
    thread.start()
    return caught, thread


def one_sentence(window):
    """The bar holds one message: a sentence, and at most one that says what to do."""
    assert len(window.message_bar.messages) == 1
    message = window.message_bar.messages[0]
    assert message.sentence.endswith(".")
    assert "Traceback" not in window.message_bar.text
    return message


def zoom(window):
    """Ask for tiles that were not drawn before."""
    window.commands["zoom-in"].trigger()


def wait_until_drawn(window, qtbot):
    """Every tile on screen is there, none was given up."""
    pages, cache = window.pane.pages, window.session.renderer.cache
    window.commands["reload"].trigger()
    qtbot.waitUntil(lambda: all(key in cache for key in pages._tiles(pages._region())), timeout=PATIENCE)


@pytest.fixture
def short_limits(monkeypatch):
    from redactor.isolation import documents
    from redactor.isolation.limits import Limits

    whole = Limits.for_job

    def short(size, pages=0):
        return Limits(SHORT, whole(size, pages).memory_bytes)

    monkeypatch.setattr(Limits, "for_job", short)
    monkeypatch.setattr(documents, "_TILE_SECONDS", SHORT)


@pytest.fixture
def long_text(tmp_path):
    """A text whose reading takes long enough to be met in the middle of it."""
    path = tmp_path / "long.txt"
    path.write_text("The tide was high at noon and low in the evening.\n" * 60_000)
    return path


def test_the_process_of_a_viewed_page_is_killed(viewed, workers, qtbot, heartbeat):
    signal_all(children(workers), signal.SIGKILL)
    zoom(viewed)
    qtbot.waitUntil(lambda: bool(viewed.message_bar.messages), timeout=PATIENCE)
    one_sentence(viewed)
    wait_until_drawn(viewed, qtbot)
    assert heartbeat.longest < LONGEST_PAUSE


def test_the_process_of_a_viewed_page_hangs(short_limits, viewed, workers, qtbot, heartbeat):
    hanging = children(workers)
    signal_all(hanging, signal.SIGSTOP)
    zoom(viewed)
    qtbot.waitUntil(lambda: bool(viewed.message_bar.messages), timeout=PATIENCE)
    assert "seconds" in one_sentence(viewed).sentence
    wait_until_drawn(viewed, qtbot)
    assert not set(hanging) & set(children(workers))
    assert heartbeat.longest < LONGEST_PAUSE


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSTOP])
def test_the_process_of_a_file_that_is_being_opened(
    number, short_limits, window, workers, long_text, samples, qtbot, heartbeat
):
    caught, thread = hunt(workers, number)
    window.session.open_files([long_text])
    qtbot.waitUntil(lambda: bool(window.message_bar.messages), timeout=PATIENCE)
    thread.join(20)
    assert caught
    assert one_sentence(window).subject == "long.txt"
    assert window.session.files == {}
    open_and_scan(window, qtbot, samples / "post-draft.txt")
    assert window.session.undecided() > 0
    assert heartbeat.longest < LONGEST_PAUSE


def test_the_analysis_is_killed_during_a_scan_and_the_next_scan_works(window, workers, samples, qtbot, heartbeat):
    session = window.session
    os.kill(workers.analysis.pid, signal.SIGSTOP)
    session.open_files([samples / "post-draft.txt"])
    qtbot.waitUntil(lambda: any(entry.scanning for entry in session.files.values()), timeout=PATIENCE)
    qtbot.wait(300)
    os.kill(workers.analysis.pid, signal.SIGKILL)
    qtbot.waitUntil(lambda: bool(window.message_bar.messages), timeout=PATIENCE)
    assert one_sentence(window).subject == "post-draft.txt"
    (entry,) = session.files.values()
    assert entry.scan_failed
    assert session.undecided() == 0
    window.commands["scan-again"].trigger()
    qtbot.waitUntil(lambda: entry.opened.scanned, timeout=PATIENCE)
    assert not entry.scan_failed
    assert session.undecided() > 0
    assert heartbeat.longest < LONGEST_PAUSE
