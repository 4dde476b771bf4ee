"""Background work: progress, cancel, success, failure; reports always arrive on the window's thread."""

from __future__ import annotations

import threading

import pytest

from redactor.app.jobs.operation import Lane, Operation, Priority
from redactor.errors import DamagedFileError


@pytest.fixture
def lane(qapp):
    made = Lane("test")
    yield made
    made.stop()
    assert not made._thread.is_alive()


def test_success_is_told_on_the_thread_of_the_window(qtbot, lane):
    threads: dict[str, int] = {}

    def work(_progress):
        threads["work"] = threading.get_ident()
        return 42

    operation = Operation("count", work)
    operation.succeeded.connect(lambda _r: threads.setdefault("told", threading.get_ident()))
    with qtbot.waitSignal(operation.succeeded) as signal:
        lane.submit(operation)
    assert signal.args == [42]
    assert threads["told"] == threading.get_ident()
    assert threads["work"] != threading.get_ident()


def test_an_error_of_ours_is_passed_on_as_it_is(qtbot, lane):
    def work(_progress):
        raise DamagedFileError("The file is damaged.", "Ask for it again.")

    operation = Operation("open", work)
    with qtbot.waitSignal(operation.failed) as signal:
        lane.submit(operation)
    assert signal.args[0].sentence == "The file is damaged."


def test_a_bug_is_told_by_its_class_alone(qtbot, lane):
    def work(_progress):
        raise KeyError("Mara Ellison")

    operation = Operation("open", work)
    with qtbot.waitSignal(operation.failed) as signal:
        lane.submit(operation)
    assert "KeyError" in signal.args[0].sentence
    assert "Mara" not in signal.args[0].one_line()


def test_progress_arrives_in_order_and_the_end_always(qtbot, lane):
    seen: list[float] = []

    def work(progress):
        for n in range(1001):
            progress(n / 1000, "step")

    operation = Operation("long", work)
    operation.progressed.connect(lambda fraction, _words: seen.append(fraction))
    with qtbot.waitSignal(operation.finished):
        lane.submit(operation)
    assert seen == sorted(seen)
    assert seen[-1] == 1.0
    assert len(seen) < 200


def test_cancel_ends_running_work_at_its_next_progress(qtbot, lane):
    begun = threading.Event()

    def work(progress):
        begun.set()
        while True:
            progress(0.5, "on and on")

    operation = Operation("endless", work)
    lane.submit(operation)
    assert begun.wait(5)
    with qtbot.waitSignal(operation.cancelled):
        operation.cancel()
    qtbot.waitUntil(lambda: not lane.pending)


def test_cancelled_work_that_waits_never_begins(qtbot, lane):
    gate = threading.Event()
    ran: list[str] = []
    lane.submit(Operation("first", lambda _p: gate.wait(5)))
    second = lane.submit(Operation("second", lambda _p: ran.append("second")))
    second.cancel()
    with qtbot.waitSignal(second.cancelled):
        gate.set()
    assert ran == []


def test_the_most_urgent_goes_first(qtbot, lane):
    gate = threading.Event()
    order: list[str] = []
    lane.submit(Operation("first", lambda _p: gate.wait(5)))
    last = lane.submit(Operation("scan", lambda _p: order.append("scan"), Priority.SCAN))
    lane.submit(Operation("open", lambda _p: order.append("open"), Priority.OPEN))
    lane.submit(Operation("export", lambda _p: order.append("export"), Priority.EXPORT))
    with qtbot.waitSignal(last.finished):
        gate.set()
    assert order == ["export", "open", "scan"]


def test_the_lane_tells_what_is_pending(qtbot, lane):
    gate = threading.Event()
    operation = Operation("wait", lambda _p: gate.wait(5))
    with qtbot.waitSignal(lane.changed):
        lane.submit(operation)
    assert lane.pending == (operation,)
    gate.set()
    qtbot.waitUntil(lambda: lane.pending == ())


def test_the_time_left_follows_from_the_pace(qtbot, monkeypatch):
    from redactor.app.jobs import operation as module

    now = [100.0]
    monkeypatch.setattr(module.time, "monotonic", lambda: now[0])
    told = []

    def work(progress):
        now[0] = 110.0
        progress(0.25, "a quarter")

    made = module.Operation("Long", work)
    made.progressed.connect(lambda _f, _w: told.append(made.seconds_left()))
    assert made.seconds_left() is None
    made.run()
    qtbot.waitUntil(lambda: bool(told))
    assert told == [30.0]
