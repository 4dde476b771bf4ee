"""The tile cache keeps to its budget; the renderer draws on one thread what is wanted now."""

from __future__ import annotations

import threading
import time

import pytest
from PySide6.QtGui import QPixmap

from redactor.app.viewer.layout import TileKey
from redactor.app.viewer.tiles import TileCache, TileRenderer, opaque_image
from redactor.errors import WorkerError


def key(n: int, w: int = 512, h: int = 512, doc: str = "d") -> TileKey:
    return TileKey(doc, "", n, 1.0, 0, 0, w, h)


@pytest.fixture
def pixmap(qapp) -> QPixmap:
    return QPixmap(1, 1)


def test_cache_stays_within_its_budget(pixmap):
    cache = TileCache(budget=5 * 512 * 512 * 4)
    for n in range(40):
        cache.put(key(n), pixmap)
        assert cache.byte_size <= cache.budget
    assert len(cache) == 5
    assert cache.byte_size == 5 * 512 * 512 * 4


def test_the_least_recently_used_goes_first(pixmap):
    cache = TileCache(budget=3 * 512 * 512 * 4)
    for n in range(3):
        cache.put(key(n), pixmap)
    cache.get(key(0))
    cache.put(key(3), pixmap)
    assert key(0) in cache
    assert key(1) not in cache


def test_a_tile_put_twice_counts_once(pixmap):
    cache = TileCache()
    cache.put(key(1), pixmap)
    cache.put(key(1), pixmap)
    assert cache.byte_size == key(1).byte_size


def test_a_tile_above_the_budget_is_not_kept(pixmap):
    cache = TileCache(budget=100)
    cache.put(key(1), pixmap)
    assert len(cache) == 0
    assert cache.byte_size == 0


def test_forgetting_a_document_frees_its_bytes(pixmap):
    cache = TileCache()
    cache.put(key(1, doc="a"), pixmap)
    cache.put(key(1, doc="b"), pixmap)
    cache.forget("a")
    assert key(1, doc="b") in cache
    assert cache.byte_size == key(1).byte_size


@pytest.fixture
def renderers(qapp):
    made = []

    def make(render):
        made.append(TileRenderer(render))
        return made[-1]

    yield make
    for renderer in made:
        renderer.stop()
        assert not renderer._thread.is_alive()


def test_what_was_scrolled_past_is_never_drawn(qtbot, renderers):
    drawn: list[int] = []
    gate, started = threading.Event(), threading.Event()

    def render(_doc, _part, page, _scale, _x, _y, w, h):
        started.set()
        gate.wait(5)
        drawn.append(page)
        return bytes(w * h * 4)

    renderer = renderers(render)
    renderer.request(1, [key(n) for n in range(1, 50)])
    assert started.wait(5)
    renderer.request(1, [key(90), key(91)])
    gate.set()
    qtbot.waitUntil(lambda: key(91) in renderer.cache)
    assert drawn == [1, 90, 91]


def test_the_view_that_asked_last_is_served_first(qtbot, renderers):
    drawn: list[int] = []
    gate, started = threading.Event(), threading.Event()

    def render(_doc, _part, page, _scale, _x, _y, w, h):
        started.set()
        gate.wait(5)
        drawn.append(page)
        return bytes(w * h * 4)

    renderer = renderers(render)
    renderer.request(1, [key(1), key(2)])
    assert started.wait(5)
    renderer.request(2, [key(50)])
    gate.set()
    qtbot.waitUntil(lambda: key(2) in renderer.cache)
    assert drawn == [1, 50, 2]


def test_all_tiles_are_drawn_on_one_thread(qtbot, renderers):
    threads: set[int] = set()

    def render(_doc, _part, _page, _scale, _x, _y, w, h):
        threads.add(threading.get_ident())
        return bytes(w * h * 4)

    renderer = renderers(render)
    for client in (1, 2, 3):
        renderer.request(client, [key(client * 100 + n) for n in range(5)])
    qtbot.waitUntil(lambda: len(renderer.cache) == 15)
    assert len(threads) == 1
    assert threading.get_ident() not in threads


def test_a_failing_worker_is_told_once_and_not_asked_for_ever(qtbot, renderers):
    calls: list[int] = []

    def render(_doc, _part, page, *_rest):
        calls.append(page)
        raise WorkerError("The worker has stopped.")

    renderer = renderers(render)
    told: list[str] = []
    renderer.failed.connect(lambda error: told.append(error.sentence))
    renderer.ready.connect(lambda k: renderer.request(1, [key(1), key(2)]))
    renderer.request(1, [key(1), key(2)])
    qtbot.waitUntil(lambda: renderer.gave_up(key(1)) and renderer.gave_up(key(2)))
    qtbot.wait(50)
    assert told == ["The worker has stopped."]
    assert len(calls) <= 12
    renderer.retry()
    assert not renderer.gave_up(key(1))


def test_a_failure_from_before_a_retry_does_not_count(qtbot, renderers):
    failing = True

    def render(_doc, _part, _page, _scale, _x, _y, w, h):
        if failing:
            raise WorkerError("The worker has stopped.")
        return bytes(w * h * 4)

    renderer = renderers(render)
    renderer.ready.connect(lambda k: k in renderer.cache or renderer.request(1, [key(1)]))
    renderer.request(1, [key(1)])
    renderer.request(2, [key(1)])
    deadline = time.monotonic() + 5
    while renderer._wants and time.monotonic() < deadline:
        time.sleep(0.001)  # both failures wait in the event queue
    time.sleep(0.02)
    failing = False
    renderer.retry()
    qtbot.waitUntil(lambda: key(1) in renderer.cache)


@pytest.mark.parametrize("fourth", [0, 7, 255])
def test_whatever_stands_in_the_fourth_byte_tiles_are_opaque(qapp, fourth):
    image = opaque_image(bytes([10, 20, 200, fourth]) * 6, 3, 2)
    assert image.pixel(2, 1) == 0xFFC8140A
    assert not image.hasAlphaChannel()


def test_too_few_bytes_are_refused(qtbot, renderers):
    renderer = renderers(lambda *_call: b"\0" * 10)
    with qtbot.waitSignal(renderer.failed):
        renderer.request(1, [key(7)])
    assert key(7) not in renderer.cache


def test_a_bug_in_drawing_reaches_the_person_without_its_message(qtbot, renderers):
    def render(*_call):
        raise ValueError("Mara Ellison")

    renderer = renderers(render)
    with qtbot.waitSignal(renderer.failed) as signal:
        renderer.request(1, [key(1)])
    sentence = signal.args[0].sentence
    assert "ValueError" in sentence
    assert "Mara" not in sentence
