"""From the sample case to a verified release of every file: at most 60 keys, no mouse, in a real window."""

import shutil

import pytest
from desktop import Desktop, actions, wait_for
from leaks import find_leaks

pytestmark = pytest.mark.xvfb

MOST_KEYS = 60


@pytest.fixture
def desktop(environment, tmp_path):
    (tmp_path / "home").mkdir()
    made = Desktop({**environment, "HOME": str(tmp_path / "home")})
    yield made
    made.close()


class Officer:
    """Presses keys and counts them; waits for what a key brings about, as a person would."""

    def __init__(self, desktop, case):
        self.desktop, self.case, self.keys = desktop, case, 0

    def press(self, key):
        self.keys += 1
        self.desktop.tool("key", "--delay", "40", key)

    def press_for(self, key, condition, seconds=60):
        """Press once, and see the effect."""
        self.press(key)
        wait_for(condition, seconds)

    def close_dialog(self):
        """The log says "exported" a moment before the dialog shows it; Escape before that only asks to cancel."""
        for _ in range(6):
            self.press("Escape")
            try:
                return wait_for(lambda: self.at("– Redactor"), 5)
            except AssertionError:
                continue
        raise AssertionError("the dialog stays")

    def at(self, words):
        """True when the window that takes the keys has these words in its title."""
        return words in self.desktop.tool("getactivewindow", "getwindowname")

    def count(self, action):
        return actions(self.case).count(action)


def test_the_sample_case_is_released_with_at_most_sixty_keys(desktop, samples, tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    kinds = (".pdf", ".docx", ".xlsx", ".txt", ".jpg", ".eml")
    names = sorted(p.name for p in samples.iterdir() if p.suffix in kinds and not p.stem.startswith("planted"))
    for name in names:
        shutil.copy(samples / name, folder / name)
    case = tmp_path / "case" / "case.sqlite"
    app = desktop.start(*(folder / name for name in names), case=case)
    officer = Officer(desktop, case)
    try:
        wait_for(lambda: officer.count("scanned") == len(names), 180)
        # All that waits, in every file: seen in one list, accepted as one step. The window may still be busy
        # with the end of the last search, so the dialog is asked for until it is there.
        officer.press("g")
        for _ in range(8):
            officer.press("ctrl+shift+a")
            try:
                wait_for(lambda: officer.at("Accept all"), 4)
                break
            except AssertionError:
                continue
        officer.press_for("Return", lambda: officer.count("accepted") >= len(names))
        for number in range(1, len(names) + 1):
            officer.press_for("ctrl+e", lambda: officer.at("Export redacted file"))
            officer.press_for("Return", lambda n=number: officer.count("exported") == n, 120)
            officer.close_dialog()
            if number < len(names):
                following = names[number]
                officer.press_for("alt+Down", lambda n=following: officer.at(n))
    finally:
        app.kill()
        app.wait(10)
    assert officer.keys <= MOST_KEYS, officer.keys
    planted = [line for line in (samples / "planted.txt").read_text().splitlines() if line.strip()]
    released = [path for path in folder.iterdir() if "_redacted" in path.name]
    assert len(released) == len(names)
    for path in released:
        assert find_leaks(path.read_bytes(), path.name, planted) == [], path.name
