"""Hands for tests of cases in the window: dialogs are filled and pressed as a person would."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from redactor.app.cases.open_dialogs import NewCaseDialog, OpenCaseDialog
from redactor.app.cases.people_dialog import PeopleDialog
from redactor.app.cases.release_dialog import ReleaseDialog
from redactor.app.cases.step_dialog import StepDialog

NAME = "Wilhelmina Sample"
LETTER = f"Dear colleague,\n{NAME} called about the harbour fees on Monday.\nNobody else was there that day.\n"
PHRASE = "seven quiet boats at dawn"
ANNA, BEN, EVE = b"anna's own passphrase", b"ben's own passphrase", b"eve's own passphrase"


def settled(qtbot, window):
    qtbot.waitUntil(lambda: not window.session.lane.pending)


def dialog_of(kind):
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
    assert len(found) == 1
    return found[0]


def run(qtbot, window, action, kind):
    """Trigger an action and return the dialog that it opens."""
    assert window.commands[action].isEnabled(), window.commands[action].toolTip()
    window.commands[action].trigger()
    qtbot.waitUntil(lambda: any(isinstance(w, kind) and w.isVisible() for w in QApplication.topLevelWidgets()))
    return dialog_of(kind)


def make_case(qtbot, window, tmp_path, keys, *, encrypted=True):
    dialog = run(qtbot, window, "case-new", NewCaseDialog)
    dialog.folder.line.setText(str(tmp_path))
    dialog.name.setText("harbour")
    dialog.title.setText("Harbour fees")
    if encrypted:
        dialog.encrypted.setChecked(True)
        dialog.phrase.line.setText(PHRASE)
        dialog.phrase.again.setText(PHRASE)
    dialog.key.choose("own")
    dialog.key.file.line.setText(str(keys / "anna.key"))
    dialog.key.phrase.line.setText(ANNA.decode())
    dialog.two_persons.setChecked(True)
    assert dialog.make.isEnabled(), dialog.why.text()
    dialog.make.click()
    qtbot.waitUntil(lambda: window.session.desk is not None)
    settled(qtbot, window)
    return tmp_path / "harbour.case"


def letter(qtbot, window, tmp_path):
    """Open a letter and mark the name in it by hand; return (doc_id, finding_id)."""
    path = tmp_path / "letter.txt"
    path.write_text(LETTER)
    bench = window.session.workbench
    opened = bench.open(path)
    bench.case.record_findings(opened.doc_id, [])
    window.session._add(opened)
    window.session.select_part(opened.doc_id, "")
    (segment,) = [s for s in opened.document.all_segments() if NAME in s.text]
    at = segment.text.index(NAME)
    (item,) = bench.mark_texts([(opened.doc_id, segment.address, at, at + len(NAME))], "PERSON", "(b)(6)")
    window.session.select_item((opened.doc_id, item))
    return opened.doc_id, item


def reopen(qtbot, window, path, key=None, phrase=PHRASE, key_phrase=b""):
    """Fill and press the dialog that opens a case."""
    dialog = run(qtbot, window, "case-open", OpenCaseDialog)
    dialog.file.line.setText(str(path))
    dialog.phrase.line.setText(phrase)
    if key:
        dialog.key.choose("own")
        dialog.key.file.line.setText(str(key))
        dialog.key.phrase.line.setText(key_phrase.decode())
    assert dialog.open_button.isEnabled(), dialog.why.text()
    dialog.open_button.click()
    qtbot.waitUntil(lambda: not dialog.is_busy)
    settled(qtbot, window)
    return dialog


def enrol(qtbot, window, keys, name, *roles):
    dialog = run(qtbot, window, "case-people", PeopleDialog)
    dialog.public.line.setText(str(keys / f"{name}.key.pub"))
    for role in roles:
        dialog.roles[role].setChecked(True)
    dialog.enrol.click()
    assert dialog.problem.text().startswith("Enrolled"), dialog.problem.text()
    dialog.reject()


def become(qtbot, window, keys, name, phrase):
    dialog = run(qtbot, window, "case-people", PeopleDialog)
    dialog.key.file.line.setText(str(keys / f"{name}.key"))
    dialog.key.phrase.line.setText(phrase.decode())
    dialog.use.click()
    qtbot.waitUntil(lambda: not dialog.is_busy)
    words = dialog.problem.text()
    dialog.reject()
    return words


def hand_on(qtbot, window, action, note=""):
    dialog = run(qtbot, window, action, StepDialog)
    dialog.note.setText(note)
    assert dialog.do.isEnabled(), dialog.why.text()
    dialog.do.click()
    return dialog


def release(qtbot, window, folder, **lines):
    dialog = run(qtbot, window, "case-release", ReleaseDialog)
    dialog.folder.line.setText(str(folder))
    for name, text in lines.items():
        getattr(dialog, name).setText(text)
    assert dialog.do.isEnabled(), dialog.why.text()
    dialog.do.click()
    qtbot.waitUntil(lambda: not dialog.is_busy)
    return dialog
