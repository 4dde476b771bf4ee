"""A screen reader beside the real window, over AT-SPI from outside: names, roles, marks, focus what is said."""

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from desktop import Desktop, actions, wait_for

pytestmark = pytest.mark.xvfb

CLIENT = Path(__file__).with_name("at_spi_client.py")
SYSTEM_PYTHON = "/usr/bin/python3"
CONTROLS = {
    "push button", "check box", "combo box", "text", "menu item", "menu bar", "table", "tree", "tree table",
    "list", "list item", "page tab", "spin button", "slider", "frame", "tool bar",
    "table column header", "progress bar",
}  # fmt: skip
TAB_PRESSES = 14


class Reader:
    """A session bus with the accessibility bus on it, the window, and the client."""

    def __init__(self, environment, tmp_path, files):
        assert shutil.which("dbus-daemon"), "install the Debian packages dbus, at-spi2-core and python3-pyatspi"
        done = subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False)
        assert done.returncode == 0, "install the Debian package python3-pyatspi: packaging/dev.py test says how"
        home = tmp_path / "home"
        home.mkdir()
        reader, writer = os.pipe()
        command = ["dbus-daemon", "--session", "--nofork", f"--print-address={writer}"]
        mine = {**environment, "HOME": str(home), "XDG_RUNTIME_DIR": str(home)}
        self._bus = subprocess.Popen(command, pass_fds=(writer,), stderr=subprocess.DEVNULL, env=mine)
        os.close(writer)
        with os.fdopen(reader) as stream:
            mine["DBUS_SESSION_BUS_ADDRESS"] = stream.readline().strip()
        self.desktop = Desktop({**mine, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"})
        self._environment = {**mine, "DISPLAY": self.desktop.display}
        self.case = tmp_path / "case.sqlite"
        self._app = self.desktop.start(*files, case=self.case)

    def tree(self):
        """Return the nodes of the window as a screen reader sees them."""
        done = subprocess.run(
            [SYSTEM_PYTHON, str(CLIENT), "tree"],
            env=self._environment, capture_output=True, text=True, timeout=120, check=True,
        )  # fmt: skip
        return json.loads(done.stdout)

    def listen(self, seconds):
        """Start to listen; returns the process once it hears."""
        command = [SYSTEM_PYTHON, str(CLIENT), "listen", str(seconds)]
        process = subprocess.Popen(
            command, env=self._environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        assert "ready" in process.stdout.readline()
        time.sleep(0.5)  # the registry tells the program of a new listener a moment later
        return process

    def close(self):
        self._app.kill()
        self._app.wait(10)
        self.desktop.close()
        self._bus.terminate()
        self._bus.wait(10)


@pytest.fixture(scope="module")
def reader(environment, samples, tmp_path_factory):
    assert sys.platform.startswith("linux")
    folder = tmp_path_factory.mktemp("reader")
    made = Reader(environment, folder, [samples / "harbour-report.pdf"])
    try:
        wait_for(lambda: "scanned" in actions(made.case), 120)
        yield made
    finally:
        made.close()


def shown(tree):
    return [node for node in tree if node["showing"]]


def marks(tree):
    """Return the list items that stand below the page."""
    pages = {n["number"] for n in tree if n["role"] == "list" and n["name"] == "Pages of the document"}
    return [n for n in tree if n["role"] == "list item" and n["parent"] in pages]


def heard(process, count, kind=""):
    """Return the first events of a kind, then end the client."""
    events = []
    for line in process.stdout:
        event = json.loads(line)
        if event["type"].startswith(kind):
            events.append(event)
        if len(events) >= count:
            break
    process.kill()
    process.wait(10)
    process.stdout.close()
    assert len(events) >= count, events
    return events


def test_every_control_has_a_name_and_a_role(reader):
    tree = shown(reader.tree())
    assert len(tree) > 150
    assert [n for n in tree if n["role"] in CONTROLS and not n["name"]] == []
    assert [n for n in tree if n["role"] in ("unknown", "invalid", "")] == []


def test_highlights_are_children_of_the_page_and_lie_on_it(reader):
    tree = reader.tree()
    found = marks(tree)
    assert any(n["name"].startswith("Person, ") and n["name"].endswith("Undecided, Page 1") for n in found)
    for mark in found:
        page = tree[mark["parent"]]["box"]
        left, top, width, height = mark["box"]
        assert width > 0
        assert height > 0
        assert page[0] <= left <= page[0] + page[2]
        assert page[1] - height <= top <= page[1] + page[3]


def test_a_decision_is_said_and_changes_the_mark(reader):
    before = {n["name"] for n in marks(reader.tree())}
    process = reader.listen(30)
    reader.desktop.press("d", "shift+a")
    said = [e["said"] for e in heard(process, 1, "object:announcement")]
    assert said[0].startswith("Accepted: ")
    assert "accepted" in actions(reader.case)
    after = {n["name"] for n in marks(reader.tree())}
    changed = [name for name in after - before if ", Accepted, Page " in name]
    assert changed
    assert changed[0].split(", ")[1] in said[0]


def test_the_focus_goes_through_named_and_visible_controls(reader):
    window = next(n["box"] for n in reader.tree() if n["role"] == "frame")
    process = reader.listen(60)
    reader.desktop.press(*["Tab"] * TAB_PRESSES)
    reader.desktop.press(*["shift+Tab"] * TAB_PRESSES)
    focused = [e for e in heard(process, TAB_PRESSES) if e["type"].endswith(":focused") and e["on"]]
    for event in focused:
        assert event["name"] or event["role"] == "table cell", event
        left, top, width, height = event["box"]
        assert event["showing"], event
        assert min(width, height) > 0, event
        assert window[0] <= left < window[0] + window[2], event
        assert window[1] <= top < window[1] + window[3], event
    assert len({(event["role"], event["name"]) for event in focused}) >= 6
