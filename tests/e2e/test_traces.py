"""The real window leaves no trace of what was open: no name and no text outside of the case and the exports."""

import shutil
import signal
import time

import pytest
from desktop import Desktop, actions, wait_for

pytestmark = pytest.mark.xvfb

SECRET = "Aurelia Quenneville-Storm"
FILE_NAME = "quenneville_meeting.txt"


@pytest.fixture
def place(environment, tmp_path):
    """A home, a temporary folder and a folder of documents, each of its own."""
    # Qt's dialogs remember folders, GTK's remember files: both tell of the person here.
    for name in ("home", "tmp", "quenneville"):
        (tmp_path / name).mkdir()
    document = tmp_path / "quenneville" / FILE_NAME
    document.write_text(f"Minutes\n\nMs {SECRET} called on 12 March.\n")
    (tmp_path / "home" / ".local" / "share").mkdir(parents=True)
    desktop = Desktop({**environment, "HOME": str(tmp_path / "home"), "TMPDIR": str(tmp_path / "tmp")})
    yield desktop, document, tmp_path
    desktop.close()


def traces(*folders):
    """Return the names of files and folders whose name or bytes tell of the document; UTF-16 as well."""
    words = [SECRET, "Quenneville", FILE_NAME, "quenneville"]
    needles = [
        form for word in words for form in (word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be"))
    ]
    found = []
    for path in (path for folder in folders for path in folder.rglob("*")):
        told = "quenneville" in path.name.casefold()
        if not told and path.is_file() and not path.is_symlink():
            data = path.read_bytes()
            told = any(needle in data for needle in needles)
        if told:
            found.append(path.name)
    return found


def open_by_dialog(desktop, document, case):
    """Open the file as a person does: Ctrl+O, its path, Enter."""
    # The window may be on screen a moment before it listens.
    for _ in range(10):
        desktop.press("ctrl+o")
        if "Open files" in desktop.tool("getactivewindow", "getwindowname"):
            break
        time.sleep(1)
    # Into the folder first, as a person would: only folders that one went into are remembered.
    for words in (str(document.parent), document.name):
        desktop.tool("type", "--delay", "5", words)
        desktop.press("Return")
        time.sleep(0.5)
    wait_for(lambda: "scanned" in actions(case), 90)
    desktop.press("d")


@pytest.mark.parametrize("end", ["quit", "killed"])
def test_nothing_tells_of_the_document_afterwards(place, end):
    desktop, document, folder = place
    case = folder / "case" / "case.sqlite"
    app = desktop.start(case=case)
    try:
        open_by_dialog(desktop, document, case)
        if end == "quit":
            desktop.press("ctrl+q")
            app.wait(30)
        else:
            app.send_signal(signal.SIGKILL)
            app.wait(30)
    finally:
        if app.poll() is None:
            app.kill()
            app.wait(10)
    # The case keeps the file's name (docs/threat-model.md); nothing else may, and nothing keeps its text.
    assert traces(folder / "home", folder / "tmp") == []
    kept = {path.name for path in (folder / "home").rglob("*") if path.is_file()}
    assert kept & {"QtProject.conf", "recently-used.xbel"} == set()
    shutil.rmtree(folder / "home")
    in_case = [p for p in (folder / "case").iterdir() if SECRET.encode() in p.read_bytes()]
    assert in_case == []
    assert sorted(p.name for p in document.parent.iterdir()) == [FILE_NAME]


def test_the_search_finds_a_trace(tmp_path):
    (tmp_path / "recently-used.xbel").write_text(f'<bookmark href="file:///x/{FILE_NAME}"/>')
    (tmp_path / "QtProject.conf").write_bytes(SECRET.encode("utf-16-le"))
    (tmp_path / "other").write_text("nothing")
    assert sorted(traces(tmp_path)) == ["QtProject.conf", "recently-used.xbel"]
