"""The whole job in the real window, by keyboard alone: decide everything, export, read the answers, compare."""

import json

import pytest
from desktop import Desktop, actions, wait_for
from leaks import find_leaks

pytestmark = pytest.mark.xvfb


@pytest.fixture
def desktop(environment, tmp_path):
    """A display of its own, and a home of its own: what the window remembers is not shared."""
    (tmp_path / "home").mkdir()
    made = Desktop({**environment, "HOME": str(tmp_path / "home")})
    yield made
    made.close()


@pytest.fixture
def case(tmp_path):
    return tmp_path / "case" / "case.sqlite"


@pytest.fixture
def out(tmp_path):
    made = tmp_path / "released"
    made.mkdir()
    return made


@pytest.fixture
def app(desktop):
    started = []

    def start(path, case):
        started.append(desktop.start(path, case=case))
        wait_for(lambda: "scanned" in actions(case), 120)
        return started[-1]

    yield start
    for process in started:
        process.kill()
        process.wait(10)


def titles(desktop):
    """The titles of the windows on screen."""
    ids = desktop.tool("search", "--onlyvisible", "--name", ".").split()
    return [desktop.tool("getwindowname", number).strip() for number in ids]


def has_window(desktop, words):
    return any(words in title for title in titles(desktop))


def press_until(desktop, key, condition, times=10, patience=6):
    """Press a key until it has an effect; the window may still be busy with the end of a scan."""
    for _ in range(times):
        desktop.press(key)
        if holds_soon(condition, patience):
            return
    raise AssertionError(f"{key} did nothing")


def holds_soon(condition, seconds):
    """Wait for a condition; False when it does not hold in time."""
    try:
        return wait_for(condition, seconds)
    except AssertionError:
        return False


def accept_everything(desktop, case):
    """Accept and go on until key presses take no decision any more, however long the window was given."""
    for _ in range(10):
        desktop.focus()
        desktop.press("d", "a")
        if holds_soon(lambda: "accepted" in actions(case), 6):
            break
    assert "accepted" in actions(case), "no key press reached the window"
    before = 0
    while before != (before := len(actions(case))):
        desktop.press("a", "a", "a", "a")
        # Nothing tells from outside that all is decided but that keys change nothing, on a busy machine too.
        holds_soon(lambda seen=before: len(actions(case)) > seen, 12)


def has_focus(desktop, words):
    """True when the window that takes the keys has these words in its title."""
    return words in desktop.tool("getactivewindow", "getwindowname")


def export(desktop, out):
    """Ctrl+E, type the folder into its field, Enter; a key is only pressed at the window that is meant."""
    press_until(desktop, "ctrl+e", lambda: has_focus(desktop, "Export redacted file"))
    desktop.press("alt+f", "ctrl+a")
    desktop.tool("type", "--delay", "30", str(out))
    desktop.press("Return")


KINDS = [
    ("harbour-report.pdf", ["Daniel Whitcombe", "Whitcombe", "Margaret Ellsworth", "Ellsworth", "202-555-0143"]),
    ("post-draft.txt", ["Samuel Okonkwo", "Okonkwo", "Laura Fitzsimmons", "202-555-0143"]),
]


@pytest.mark.parametrize(("name", "secrets"), KINDS)
def test_decide_export_and_compare_by_keyboard(desktop, app, case, out, samples, name, secrets):
    source = samples / name
    before = source.read_bytes()
    assert all(any(find_leaks(before, name, [secret])) for secret in secrets)
    app(source, case)
    accept_everything(desktop, case)
    export(desktop, out)
    stem, extension = name.split(".")
    wait_for(lambda: "exported" in actions(case), 120)
    written = {path.name for path in out.iterdir()}
    assert written == {f"{stem}_redacted.{extension}", f"{stem}_changelog.json", f"{stem}_changelog.csv"}
    for path in out.iterdir():
        assert find_leaks(path.read_bytes(), path.name, secrets) == []
    log = json.loads((out / f"{stem}_changelog.json").read_text())
    assert json.dumps(log).count("person") > 0
    assert source.read_bytes() == before
    press_until(desktop, "Return", lambda: has_window(desktop, f"{stem}_redacted"))
    assert not has_window(desktop, "Export redacted file")


def test_the_gate_refuses_and_enter_leads_to_the_place(desktop, app, case, out, samples):
    app(samples / "post-draft.txt", case)
    press_until(desktop, "d", lambda: True)
    press_until(desktop, "ctrl+e", lambda: has_focus(desktop, "Export redacted file"))
    press_until(desktop, "Return", lambda: not has_window(desktop, "Export redacted file"))
    press_until(desktop, "a", lambda: "accepted" in actions(case))
    assert list(out.iterdir()) == []
