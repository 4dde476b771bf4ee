"""An encrypted case by two persons in real windows, by keyboard alone: drafted, submitted, approved, released."""

import shutil
import subprocess
import sys
import time
import zipfile

import pytest
from desktop import Desktop, wait_for
from leaks import find_leaks

from redactor.cases import Action, Case

pytestmark = pytest.mark.xvfb

CASE_PHRASE, ANNA, BEN = "seven quiet boats at dawn", "anna walks to the harbour", "ben counts the gulls"
NAME = "interview-memo.docx"


@pytest.fixture
def desktop(environment, tmp_path):
    for folder in ("home", "temp", "desk", "keys"):
        (tmp_path / folder).mkdir()
    apart = {"HOME": str(tmp_path / "home"), "TMPDIR": str(tmp_path / "temp")}
    made = Desktop({**environment, **apart})
    yield made
    made.close()


class Officer:
    """Types and presses keys, and waits for what that brings about."""

    def __init__(self, desktop):
        self.desktop = desktop

    def at(self, words):
        return words in self.desktop.tool("getactivewindow", "getwindowname")

    def ask(self, key, words):
        """Press a key until a window with these words in its title is there: the app may still be busy."""
        for _ in range(10):
            self.desktop.press(key)
            try:
                wait_for(lambda: self.at(words), 4)
            except AssertionError:
                continue
            time.sleep(0.3)
            return
        raise AssertionError(f"no window {words!r}, but {self.desktop.tool('getactivewindow', 'getwindowname')!r}")

    def fill(self, mnemonic, text):
        """Go to a field by its letter and type."""
        self.desktop.press(f"alt+{mnemonic}", "ctrl+a")
        self.desktop.tool("type", "--delay", "8", text)
        time.sleep(0.1)


def redactor(environment, *arguments):
    return subprocess.run(
        [sys.executable, "-m", "redactor", *map(str, arguments)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def quit_app(officer, app):
    officer.desktop.press("ctrl+q")
    app.wait(30)


def test_two_persons_bring_an_encrypted_case_from_draft_to_release(desktop, environment, samples, tmp_path):
    shutil.copy(samples / NAME, tmp_path / "desk" / NAME)
    keys, path = tmp_path / "keys", tmp_path / "desk" / "harbour.case"
    (keys / "ben.phrase").write_text(BEN)
    made = redactor(
        environment, "case", "key", keys / "ben.key", "--name", "Ben Releaser",
        "--key-passphrase-file", keys / "ben.phrase",
    )  # fmt: skip
    assert made.returncode == 0, made.stderr
    (keys / "ben.phrase").unlink()
    first = tmp_path / "home" / "first.sqlite"
    officer = Officer(desktop)

    # Anna makes an encrypted case with a new key, opens a document, decides, enrols Ben, submits.
    app = desktop.start(case=first)
    try:
        officer.ask("ctrl+shift+n", "New case")
        officer.fill("o", str(tmp_path / "desk"))
        officer.fill("i", "harbour")
        officer.fill("l", "Harbour fees")
        desktop.press("alt+e")
        officer.fill("p", CASE_PHRASE)
        desktop.press("Tab")
        desktop.tool("type", "--delay", "8", CASE_PHRASE)
        desktop.press("alt+k", "End")
        officer.fill("m", "Anna Drafter")
        officer.fill("f", str(keys / "anna.key"))
        officer.fill("r", ANNA)
        desktop.press("Tab")
        desktop.tool("type", "--delay", "8", ANNA)
        desktop.press("alt+t", "Return")
        wait_for(lambda: officer.at("Harbour fees"), 60)
        with Case.open(path, "test", passphrase=CASE_PHRASE.encode()) as case:
            officer.ask("ctrl+o", "Open files")
            desktop.tool("type", "--delay", "8", str(tmp_path / "desk" / NAME))
            desktop.press("Return")
            wait_for(lambda: count_of(case, Action.SCANNED) == 1, 180)
            officer.ask("ctrl+shift+a", "Accept all")
            desktop.press("Return")
            wait_for(lambda: count_of(case, Action.ACCEPTED) >= 1)
            officer.ask("ctrl+alt+k", "Persons and keys")
            officer.fill("o", str(keys / "ben.key.pub"))
            desktop.press("Tab", "Tab", "Tab", "space", "Tab", "space", "alt+n")
            wait_for(lambda: count_of(case, Action.PERSON_ENROLLED) == 2)
            desktop.press("Escape")
            officer.ask("ctrl+Return", "Submit for approval")
            desktop.press("Return")
            wait_for(lambda: count_of(case, Action.SUBMITTED) == 1)
        quit_app(officer, app)

        # Ben unlocks it with his key, sees the difference, approves, releases.
        app = desktop.start(case=first)
        officer.ask("ctrl+alt+o", "Open a case")
        officer.fill("c", str(path))
        officer.fill("p", CASE_PHRASE)
        desktop.press("alt+k", "End")
        officer.fill("f", str(keys / "ben.key"))
        officer.fill("r", BEN)
        desktop.press("Return")
        wait_for(lambda: officer.at(NAME), 60)
        with Case.open(path, "test", passphrase=CASE_PHRASE.encode()) as case:
            officer.ask("ctrl+shift+Return", "Approve")
            desktop.press("shift+Tab", "Down", "Down", "Return")  # a change of the list: leads to its place
            wait_for(lambda: officer.at(NAME))
            officer.ask("ctrl+shift+Return", "Approve")
            desktop.press("Return")
            wait_for(lambda: count_of(case, Action.APPROVED) == 1)
            officer.ask("ctrl+alt+r", "Release the case")
            desktop.press("Return")
            wait_for(lambda: count_of(case, Action.RELEASED) == 1, 120)
        pack = tmp_path / "desk" / "released" / "release-1.zip"
        wait_for(pack.exists)
        time.sleep(1.0)
        desktop.press("Escape")
        quit_app(officer, app)
    finally:
        app.kill()
        app.wait(10)

    trusted = [word for name in ("anna", "ben") for word in ("--trust", keys / f"{name}.key.pub")]
    audit = redactor(environment, "case", "audit", pack, *trusted)
    assert audit.returncode == 0, audit.stderr
    assert "signed by Ben Releaser with a key that you hold" in audit.stdout
    planted = [line for line in (samples / "planted.txt").read_text().splitlines() if line.strip()]
    with zipfile.ZipFile(samples / NAME) as archive:
        inside = b"".join(archive.read(name) for name in archive.namelist())
    own = [text for text in planted if text.encode() in inside]
    assert own
    with zipfile.ZipFile(pack) as archive:
        for name in archive.namelist():
            assert find_leaks(archive.read(name), name, own) == [], name
    secrets = [*own, CASE_PHRASE, ANNA, BEN]
    traces = [*secrets, NAME, "harbour.case"]
    for folder, words in (("home", traces), ("temp", traces), ("desk", secrets)):
        for file in (tmp_path / folder).rglob("*"):
            if file.is_file() and file.name != NAME:
                data = file.read_bytes()
                found = [w for w in words if w.encode() in data or w.encode("utf-16-le") in data]
                assert found == [], file


def count_of(case, action):
    case.refresh()
    return sum(event.action is action for event in case.events())
