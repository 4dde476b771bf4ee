"""The real window on a real display: decide with keys, kill it, and find every decision again."""

import signal
import sqlite3
from contextlib import closing, suppress

import psutil
import pytest
from desktop import Desktop, actions, wait_for

pytestmark = pytest.mark.xvfb


@pytest.fixture
def desktop(environment):
    made = Desktop(environment)
    yield made
    made.close()


@pytest.fixture
def case(tmp_path):
    return tmp_path / "case" / "case.sqlite"


def scanned(case):
    return "scanned" in actions(case)


def until(condition, attempt):
    """Try again while the window still takes in the end of the scan: a key before that finds nothing to do."""
    for _ in range(10):
        attempt()
        with suppress(AssertionError):
            return wait_for(condition, 2)
    raise AssertionError("the key did nothing")


def stop(app):
    app.send_signal(signal.SIGKILL)
    app.wait(10)


def test_decisions_survive_kill_and_undo_goes_on_after_it(desktop, case, samples):
    app = desktop.start(samples / "post-draft.txt", case=case)
    wait_for(lambda: scanned(case))
    until(lambda: actions(case).count("accepted") == 1, lambda: desktop.press("d", "a"))
    desktop.press("r")
    wait_for(lambda: actions(case).count("rejected") == 1)
    stop(app)
    log = actions(case)
    again = desktop.start(samples / "post-draft.txt", case=case)
    wait_for(lambda: actions(case).count("scanned") == 2)
    assert actions(case)[: len(log)] == log
    until(lambda: "undone" in actions(case), lambda: desktop.press("ctrl+z"))
    stop(again)
    with closing(sqlite3.connect(case)) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)


@pytest.mark.parametrize("presses", [1, 2, 3])
def test_kill_at_once_after_a_key_loses_no_acknowledged_decision(desktop, case, samples, presses):
    """What is in the log when it dies is there afterwards; the chain is whole."""
    app = desktop.start(samples / "harbour-report.pdf", case=case)
    wait_for(lambda: scanned(case))
    until(lambda: "accepted" in actions(case), lambda: desktop.press("d", "a"))
    desktop.press(*["a"] * (presses - 1))
    wait_for(lambda: actions(case).count("accepted") >= presses)
    stop(app)
    assert actions(case).count("accepted") >= presses
    from redactor.cases import verify_chain

    assert verify_chain(case).ok


def test_the_window_closes_with_its_key_and_leaves_no_process(desktop, case, samples):
    app = desktop.start(samples / "post-draft.txt", case=case)
    wait_for(lambda: scanned(case))
    family = psutil.Process(app.pid).children(recursive=True)
    assert len(family) >= 2
    desktop.press("ctrl+q")
    assert app.wait(20) == 0
    assert psutil.wait_procs(family, timeout=10)[1] == []
