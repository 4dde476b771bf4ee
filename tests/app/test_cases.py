"""Cases in the window, over the real store and the real workers: made, unlocked, handed on, released."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
from case_hands import (
    ANNA,
    BEN,
    EVE,
    LETTER,
    NAME,
    PHRASE,
    become,
    enrol,
    hand_on,
    letter,
    make_case,
    release,
    reopen,
    run,
)
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit

from redactor.app.cases.checks import AuditDialog, ConsistencyDialog, IncidentDialog
from redactor.app.cases.handover_dialogs import HandOverDialog, TakeOverDialog
from redactor.app.cases.monitor_window import MonitorWindow
from redactor.app.cases.open_dialogs import NewCaseDialog, OpenCaseDialog
from redactor.app.cases.people_dialog import PeopleDialog
from redactor.app.cases.release_dialog import ReleaseDialog
from redactor.app.cases.secret import Secret, strength
from redactor.app.cases.step_dialog import StepDialog
from redactor.app.session import Session
from redactor.app.window.main_window import MainWindow
from redactor.cases import Action, Case, Phase, Role
from redactor.policy import load_policy
from redactor.release import audit_pack
from redactor.workflow.case_desk import new_desk
from redactor.workflow.casework import Access
from redactor.workflow.key_files import make_key_file
from redactor.workflow.starting import open_workbench
from redactor.workflow.workers import start_workers


@pytest.fixture(scope="module")
def workers():
    made = start_workers([".txt"], analysis=False)
    yield made
    made.close()


@pytest.fixture(autouse=True)
def _apart(tmp_path, monkeypatch):
    monkeypatch.setenv("REDACTOR_WITNESS", str(tmp_path / "witness.json"))


@pytest.fixture(scope="module")
def keys(tmp_path_factory):
    """Key files of three persons."""
    folder = tmp_path_factory.mktemp("keys")
    for name, phrase in (("Anna Drafter", ANNA), ("Ben Releaser", BEN), ("Eve Auditor", EVE)):
        make_key_file(folder / f"{name.split()[0].lower()}.key", name, phrase)
    return folder


@pytest.fixture
def office(qtbot, light, workers, tmp_path):
    """The window over a case of its own in the user's data folder, as at a first start."""
    session = Session()
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.show()
    session.attach(open_workbench(workers, tmp_path / "first.sqlite"))
    yield window
    window.close()
    session.stop()


def test_a_new_case_is_encrypted_and_its_maker_enrolled(office, qtbot, tmp_path, keys):
    path = make_case(qtbot, office, tmp_path, keys)
    assert not path.read_bytes().startswith(b"SQLite format 3")
    desk = office.session.desk
    assert desk.is_encrypted
    assert desk.case.record.two_persons
    assert [p.name for p in desk.case.record.persons.values()] == ["Anna Drafter"]
    assert office.status.who.text() == "Anna Drafter (drafter, reviewer, releaser)"
    assert office.host.docks["case"].isVisible()
    assert "encrypted" in office.case_panel.state.text()


def test_what_is_opened_in_an_encrypted_case_leaves_no_plain_copy(office, qtbot, tmp_path, keys):
    path = make_case(qtbot, office, tmp_path, keys)
    doc_id, _ = letter(qtbot, office, tmp_path)
    kept = tmp_path / "harbour.case.originals" / doc_id
    assert kept.is_file()
    (tmp_path / "letter.txt").unlink()
    for file in (path, kept, *path.parent.glob("harbour.case-*")):
        assert NAME.encode() not in file.read_bytes()
        assert b"letter.txt" not in file.read_bytes()
    assert office.session.workbench.original(doc_id) == LETTER.encode()


@pytest.mark.parametrize("text", ["short", "aaaaaaaaaaaaaaaa", "password1", "12345678"])
def test_a_passphrase_that_can_be_guessed_is_shown_as_weak(text):
    assert strength(text) <= 1


def test_strength_grows_with_length_and_kinds():
    levels = [
        strength(t) for t in ("short", "password1", "quiet boats at dawn", PHRASE, f"{PHRASE} under the hill 7")
    ]
    assert levels == sorted(levels)
    assert levels[0] == 0
    assert levels[-1] == 4


def test_a_new_passphrase_is_typed_twice_and_its_strength_said(office, qtbot, tmp_path):
    dialog = run(qtbot, office, "case-new", NewCaseDialog)
    dialog.folder.line.setText(str(tmp_path))
    dialog.name.setText("x")
    dialog.encrypted.setChecked(True)
    assert not dialog.make.isEnabled()
    dialog.phrase.line.setText("short")
    assert dialog.phrase.words.text() == "Too short: 8 characters at least"
    dialog.phrase.line.setText(PHRASE)
    dialog.phrase.again.setText(PHRASE + "x")
    assert dialog.why.text() == "The two passphrases differ."
    dialog.phrase.again.setText(PHRASE)
    assert dialog.make.isEnabled()
    assert dialog.phrase.line.echoMode() is QLineEdit.EchoMode.Password
    dialog.two_persons.setChecked(True)
    assert dialog.why.text() == "The two-person rule needs your key."
    dialog.reject()


def test_a_secret_is_wiped_and_its_field_emptied(qtbot):
    line = QLineEdit("something secret")
    qtbot.addWidget(line)
    secret = Secret(line)
    assert line.text() == ""
    line.undo()
    assert line.text() == ""
    with secret.used() as phrase:
        assert phrase == b"something secret"
        held = phrase
    assert bytes(held) == b""
    assert "something" not in repr(secret)


@pytest.fixture
def locked(office, qtbot, tmp_path, keys):
    """An encrypted case with a letter, and the window on another one."""
    path = make_case(qtbot, office, tmp_path, keys)
    letter(qtbot, office, tmp_path)
    before = office.session.desk
    other = tmp_path / "other.case"
    with Case.open(other, "someone"):
        pass
    reopen(qtbot, office, other, phrase="")
    assert office.session.desk is not before
    return path


def test_wrong_passphrase_damage_and_a_cut_file_are_told_apart(office, qtbot, locked):
    data, desk = locked.read_bytes(), office.session.desk
    dialog = reopen(qtbot, office, locked, phrase="not the passphrase")
    assert dialog.problem.text().startswith("The passphrase of the case harbour.case is wrong")
    assert dialog.phrase.line.text() == ""
    assert dialog.file.path == locked
    dialog.reject()
    locked.write_bytes(data[:9000] + bytes([data[9000] ^ 1]) + data[9001:])
    dialog = reopen(qtbot, office, locked)
    assert "is damaged in 1 of its" in dialog.problem.text()
    dialog.reject()
    locked.write_bytes(data[: len(data) - 4096])
    dialog = reopen(qtbot, office, locked)
    assert "was cut short" in dialog.problem.text()
    dialog.reject()
    assert office.session.desk is desk  # nothing of the open case is lost
    locked.write_bytes(data)
    reopen(qtbot, office, locked)
    assert office.session.desk.path == locked
    assert [e.opened.document.name for e in office.session.files.values()] == ["letter.txt"]


def test_a_reopened_case_shows_its_documents_with_their_decisions(office, qtbot, locked):
    reopen(qtbot, office, locked)
    (entry,) = office.session.files.values()
    assert entry.opened.scanned
    assert [row.text for row in entry.rows.rows] == [NAME]
    assert not entry.undecided


def test_a_stranger_key_opens_nothing(office, qtbot, locked, keys):
    dialog = reopen(qtbot, office, locked, keys / "eve.key", key_phrase=EVE)
    assert dialog.problem.text().startswith("The key of Eve Auditor is not enrolled in this case.")
    dialog.reject()


@pytest.fixture
def submitted(office, qtbot, tmp_path, keys):
    make_case(qtbot, office, tmp_path, keys)
    office.item = letter(qtbot, office, tmp_path)
    enrol(qtbot, office, keys, "ben", Role.REVIEWER, Role.RELEASER)
    enrol(qtbot, office, keys, "eve", Role.AUDITOR)
    hand_on(qtbot, office, "case-submit", "Please look")
    return office


def test_the_drafter_can_not_approve_and_is_told_why(submitted):
    action = submitted.commands["case-approve"]
    assert not action.isEnabled()
    why = "Anna Drafter drafted this document; a second person must act as reviewer."
    assert action.toolTip() == why
    assert why in submitted.case_panel.why.text()


def test_a_wrong_passphrase_of_a_key_changes_nobody(submitted, qtbot, keys):
    assert become(qtbot, submitted, keys, "ben", b"wrong").startswith("The passphrase of the key is wrong")
    assert submitted.session.desk.person.name == "Anna Drafter"


def test_the_approver_sees_the_difference_goes_to_the_place_and_approves(submitted, qtbot, keys):
    become(qtbot, submitted, keys, "ben", BEN)
    assert submitted.status.who.text() == "Ben Releaser (reviewer, releaser)"
    submitted.session.select_item(None)
    dialog = run(qtbot, submitted, "case-approve", StepDialog)
    assert dialog.count.text().endswith(": 1")
    change = dialog.changes.topLevelItem(0).child(0)
    assert [change.text(n) for n in range(4)] == [f"Person: {NAME}", "added", "", "accepted (b)(6)"]
    dialog.changes.itemActivated.emit(change, 0)
    assert submitted.session.current == submitted.item
    hand_on(qtbot, submitted, "case-approve")
    assert submitted.session.desk.case.record.document(submitted.item[0]).phase is Phase.APPROVED
    assert submitted.case_panel.tree.topLevelItem(0).text(1) == "approved"
    assert submitted.commands["case-release"].isEnabled()


def test_a_comment_is_threaded_with_author_and_time(submitted, qtbot, keys):
    box = submitted.comments
    submitted.session.select_item(submitted.item)
    box.line.setText("Is the <b>name</b> public already?")
    box.line.returnPressed.emit()
    become(qtbot, submitted, keys, "ben", BEN)
    submitted.session.select_item(submitted.item)
    box.line.setText("It is not.")
    box.line.returnPressed.emit()
    words = box.remarks.text()
    assert words.index("Anna Drafter") < words.index("Ben Releaser")
    assert "&lt;b&gt;name&lt;/b&gt;" in words
    remarks = submitted.session.desk.case.record.document(submitted.item[0]).comments[submitted.item[1]]
    assert [(r.by, r.text) for r in remarks] == [
        ("Anna Drafter", "Is the <b>name</b> public already?"),
        ("Ben Releaser", "It is not."),
    ]
    assert remarks[0].at[:10] in words


def test_an_overturned_decision_goes_back_with_its_reason_and_is_counted(submitted, qtbot, keys, monkeypatch):
    from PySide6.QtWidgets import QInputDialog

    from redactor.workflow.statistics import case_statistics

    become(qtbot, submitted, keys, "ben", BEN)
    submitted.session.select_item(submitted.item)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("Public since May", True))
    submitted.commands["case-overturn"].trigger()
    desk = submitted.session.desk
    assert desk.case.record.document(submitted.item[0]).phase is Phase.IN_REVIEW
    assert "Overturned: Public since May" in submitted.comments.remarks.text()
    actions = [e.action for e in desk.case.events()]
    assert actions[-2:] == [Action.RETURNED, Action.COMMENTED]
    become(qtbot, submitted, keys, "anna", ANNA)
    submitted.session.workbench.remove(*submitted.item)
    hand_on(qtbot, submitted, "case-submit")
    assert case_statistics(desk.case)["overturned"] == {"submitted": 1, "changed": 1, "rate": 1.0}


def test_a_document_is_returned_only_with_a_reason(submitted, qtbot, keys):
    become(qtbot, submitted, keys, "ben", BEN)
    dialog = run(qtbot, submitted, "case-return", StepDialog)
    assert dialog.why.text() == "Say what has to change."
    dialog.note.setText("The port's name goes too")
    dialog.do.click()
    assert submitted.session.desk.case.record.document(submitted.item[0]).phase is Phase.IN_REVIEW
    assert submitted.commands["case-approve"].toolTip().startswith("The drafter has not submitted")


def test_an_auditor_has_a_read_only_window(submitted, qtbot, keys):
    become(qtbot, submitted, keys, "eve", EVE)
    submitted.session.select_item(submitted.item)
    assert submitted.status.who.text() == "Eve Auditor (auditor) · read only"
    for action in (
        "accept",
        "reject",
        "code",
        "draw-box",
        "case-submit",
        "case-release",
        "export",
        "undo",
        "open",
    ):
        assert not submitted.commands[action].isEnabled(), action
        assert submitted.commands[action].toolTip() == "Eve Auditor is auditor of this case and may only read it."
    assert submitted.commands["case-audit"].isEnabled()
    assert submitted.details.note_line.isReadOnly()
    assert submitted.comments.line.isReadOnly()
    head = submitted.session.desk.case.head
    submitted.session.select_item(None)
    assert submitted.session.desk.case.head == head


@pytest.fixture
def approved(submitted, qtbot, keys):
    become(qtbot, submitted, keys, "ben", BEN)
    hand_on(qtbot, submitted, "case-approve")
    return submitted


def test_a_release_is_checked_on_the_disk(approved, qtbot, tmp_path):
    out = tmp_path / "out"
    dialog = release(qtbot, approved, out, prefix="PORT-", request="2026-0417")
    assert dialog.told.startswith(
        "Pack checked: release-1.zip: 1 files, 1 redactions, signed by Ben Releaser, head "
    )
    pack = (out / "release-1.zip").read_bytes()
    assert audit_pack(pack).ok
    with zipfile.ZipFile(out / "release-1.zip") as archive:
        names = set(archive.namelist())
        assert all(NAME.encode() not in archive.read(name) for name in names)
        manifest = json.loads(archive.read("manifest.json"))
    assert {"release_letter.docx", "statistics.csv"} <= names
    assert {Path(name).suffix for name in names if name.startswith("logs/")} == {".json", ".csv", ".xlsx", ".pdf"}
    assert manifest["files"][0]["bates_begin"] == "PORT-000001"
    assert approved.case_panel.tree.topLevelItem(0).text(1) == "released"
    assert NAME.encode() not in b"".join(p.read_bytes() for p in (tmp_path / "harbour.case.internal").iterdir())


def test_exports_that_are_not_wanted_are_left_out(approved, qtbot, tmp_path):
    dialog = run(qtbot, approved, "case-release", ReleaseDialog)
    for key in ("csv", "xlsx", "pdf", "letter", "statistics"):
        dialog.parts[key].setChecked(False)
    dialog.parts["vaughn"].setChecked(True)
    dialog.reject()
    dialog = run(qtbot, approved, "case-release", ReleaseDialog)
    dialog.folder.line.setText(str(tmp_path / "out"))
    for key in ("csv", "xlsx", "pdf", "letter", "statistics"):
        dialog.parts[key].setChecked(False)
    dialog.parts["vaughn"].setChecked(True)
    dialog.do.click()
    qtbot.waitUntil(lambda: not dialog.is_busy)
    assert "Pack checked" in dialog.told
    with zipfile.ZipFile(tmp_path / "out" / "release-1.zip") as archive:
        names = set(archive.namelist())
    assert {Path(name).suffix for name in names if name.startswith("logs/")} == {".json"}
    assert "vaughn_index.docx" in names
    assert not names & {"release_letter.docx", "statistics.csv"}


def test_unmet_duties_are_clickable_and_stop_a_release_by_policy(approved, qtbot, monkeypatch):
    desk = approved.session.desk
    desk.bench.policy = load_policy("foia_two_persons")
    approved.session.select_item(None)
    dialog = run(qtbot, approved, "case-release", ReleaseDialog)
    sentences = [dialog.duties.topLevelItem(n).text(0) for n in range(dialog.duties.topLevelItemCount())]
    assert "No foreseeable harm is stated for (b)(6)." in sentences
    assert not dialog.do.isEnabled()
    assert "The policy stops a release while duties are not met." in dialog.why.text()
    harm = dialog.duties.topLevelItem(sentences.index("No foreseeable harm is stated for (b)(6)."))
    from PySide6.QtWidgets import QInputDialog

    monkeypatch.setattr(QInputDialog, "getMultiLineText", lambda *_: ("A private person's name", True))
    dialog.duties.setCurrentItem(harm)
    dialog.state.click()
    assert "No foreseeable harm" not in dialog.duties.topLevelItem(0).text(0)
    dialog.reject()
    desk.case.record.statements.clear()
    dialog = run(qtbot, approved, "case-release", ReleaseDialog)
    harm = next(
        dialog.duties.topLevelItem(n)
        for n in range(dialog.duties.topLevelItemCount())
        if "harm" in dialog.duties.topLevelItem(n).text(0)
    )
    assert harm.child(0).text(0) == NAME
    dialog.duties.itemActivated.emit(harm.child(0), 0)
    assert approved.session.current == approved.item


def test_the_audit_names_the_first_bad_entry(approved, qtbot, tmp_path):
    dialog = run(qtbot, approved, "case-audit", AuditDialog)
    assert not dialog.do.isEnabled()
    dialog.phrase.line.setText(PHRASE)
    dialog.do.click()
    qtbot.waitUntil(lambda: not dialog.is_busy)
    assert dialog.problem.text().startswith("The log is whole: ")
    assert dialog.persons.topLevelItemCount() == 3
    dialog.phrase.line.setText("not the passphrase")
    dialog.do.click()
    qtbot.waitUntil(lambda: not dialog.is_busy)
    assert "is wrong" in dialog.problem.text()
    dialog.reject()
    approved.session.desk.case._store._connection.executescript(
        "DROP TRIGGER events_stay; UPDATE events SET actor = 'Mallory' WHERE seq = 4;"
    )
    dialog = run(qtbot, approved, "case-audit", AuditDialog)
    dialog.phrase.line.setText(PHRASE)
    dialog.do.click()
    qtbot.waitUntil(lambda: not dialog.is_busy)
    assert dialog.problem.text() == "The log was changed. First bad entry: 4. Entry 4 was changed."
    dialog.reject()


def test_a_case_travels_as_a_signed_file(approved, qtbot, tmp_path, keys):
    file, target = tmp_path / "shared" / "harbour.handover", tmp_path / "there" / "harbour.case"
    for path in (file, target):
        path.parent.mkdir()
    dialog = run(qtbot, approved, "case-hand-over", HandOverDialog)
    dialog.to.setEditText("Anna Drafter")
    dialog.file.line.setText(str(file))
    dialog.do.click()
    qtbot.waitUntil(lambda: not dialog.is_busy)
    assert dialog.problem.text() == "Handed over, signed: harbour.handover"
    dialog.reject()
    dialog = run(qtbot, approved, "case-take-over", TakeOverDialog)
    dialog.file.line.setText(str(file))
    dialog.target.line.setText(str(target))
    dialog.trust.line.setText(str(keys / "ben.key.pub"))
    dialog.phrase.line.setText(PHRASE)
    dialog.do.click()
    qtbot.waitUntil(lambda: not dialog.is_busy)
    assert dialog.problem.text().startswith("Taken over from Ben Releaser.")
    dialog.reject()
    reopen(qtbot, approved, target, keys / "anna.key", key_phrase=ANNA)
    assert approved.session.desk.path == target
    assert [e.opened.document.name for e in approved.session.files.values()] == ["letter.txt"]
    data = bytearray(file.read_bytes())
    data[len(data) // 3] ^= 1
    file.write_bytes(data)
    dialog = run(qtbot, approved, "case-take-over", TakeOverDialog)
    dialog.file.line.setText(str(file))
    dialog.target.line.setText(str(tmp_path / "again.case"))
    dialog.phrase.line.setText(PHRASE)
    dialog.do.click()
    qtbot.waitUntil(lambda: not dialog.is_busy)
    assert dialog.problem.text()
    assert not (tmp_path / "again.case").exists()
    dialog.reject()


def test_the_same_text_treated_differently_is_shown_with_its_place(approved, qtbot, tmp_path):
    other = tmp_path / "memo.txt"
    other.write_text(f"Memo of the port office about fees.\nThe caller on Monday was {NAME} again.\n")
    become_nobody = approved.session.workbench
    opened = become_nobody.open(other)
    approved.session._add(opened)
    dialog = run(qtbot, approved, "case-consistency", ConsistencyDialog)
    qtbot.waitUntil(lambda: not dialog.is_busy)
    (line,) = [dialog.warnings.topLevelItem(n) for n in range(dialog.warnings.topLevelItemCount())]
    assert line.text(0).startswith("A text removed from letter.txt (1) can be read in memo.txt, ")
    assert NAME not in line.text(0)
    dialog.warnings.itemActivated.emit(line, 0)
    assert approved.session.doc_id == opened.doc_id


def test_an_incident_is_looked_for_in_past_releases(approved, qtbot, tmp_path):
    release(qtbot, approved, tmp_path / "out").reject()
    pack = str(tmp_path / "out" / "release-1.zip")
    dialog = run(qtbot, approved, "case-incident", IncidentDialog)
    dialog.take_packs([pack])
    dialog.terms.setPlainText(f"{NAME}\nharbour fees\n")
    dialog.do.click()
    qtbot.waitUntil(lambda: not dialog.is_busy)
    assert dialog.problem.text() == "It went out: 1 places."
    hit = dialog.hits.topLevelItem(0)
    assert hit.text(0).startswith("release-1.zip: letter")
    assert hit.text(1) == "2"
    dialog.reject()


def test_figures_over_a_folder_of_cases_as_chart_table_and_csv(approved, qtbot, tmp_path, workers):
    plain = tmp_path / "plain.case"
    desk = new_desk(plain, Access(), workers, "default", "=SUM(A1)", two_persons=False)
    desk.close()
    dialog = run(qtbot, approved, "case-monitor", MonitorWindow)
    qtbot.waitUntil(lambda: not dialog.is_busy)
    by_key = {series.key: dict(series.rows) for series in dialog.found.tables}
    assert by_key["redactions_by_code"] == {"(b)(6)": 1.0}
    assert by_key["redactions_by_reviewer"] == {"Anna Drafter": 1.0}
    assert by_key["cases_by_state"]["approved"] == 1.0
    assert dialog.found.cases >= 3
    chart = dialog.findChild(type(dialog._charts.itemAt(1).widget()))
    assert chart.accessibleName() == "Cases by state"
    assert "approved 1" in chart.accessibleDescription()
    dialog.as_table.setChecked(True)
    table = dialog._charts.itemAt(1).widget()
    assert table.accessibleName() == "Cases by state"
    cells = {table.item(n, 0).text(): table.item(n, 1).text() for n in range(table.rowCount())}
    assert cells["approved"] == "1"
    dialog.save_to(tmp_path / "figures.csv")
    text = (tmp_path / "figures.csv").read_text("utf-8-sig")
    assert "redactions by code" in text
    assert "(b)(6),1" in text
    dialog.reject()


def test_a_closed_case_is_read_only_until_it_is_reopened(approved):
    approved.commands["case-close"].trigger()
    assert approved.commands["case-submit"].toolTip() == "The case is closed."
    assert not approved.commands["accept-next"].isEnabled()
    approved.commands["case-reopen"].trigger()
    assert approved.session.read_only == ""


CONTROLS = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.Table,
    QAccessible.Role.Tree,
    QAccessible.Role.SpinBox,
    QAccessible.Role.ProgressBar,
}


def nameless(interface):
    found = []
    if interface.role() in CONTROLS and not interface.state().invisible:
        thing = interface.object()
        own = "qt_" in (thing.objectName() if thing else "")
        if not interface.text(QAccessible.Text.Name) and not own:
            found.append((interface.role().name, type(thing).__name__))
    if interface.role() in (QAccessible.Role.Table, QAccessible.Role.Tree):
        return found
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and child.isValid():
            found += nameless(child)
    return found


DIALOGS = {
    "case-new": NewCaseDialog,
    "case-open": OpenCaseDialog,
    "case-people": PeopleDialog,
    "case-return": StepDialog,
    "case-release": ReleaseDialog,
    "case-consistency": ConsistencyDialog,
    "case-audit": AuditDialog,
    "case-incident": IncidentDialog,
    "case-monitor": MonitorWindow,
    "case-hand-over": HandOverDialog,
    "case-take-over": TakeOverDialog,
}


def test_every_control_has_a_name(approved, qtbot):
    assert nameless(QAccessible.queryAccessibleInterface(approved.case_panel)) == []
    for action, kind in DIALOGS.items():
        dialog = run(qtbot, approved, action, kind)
        qtbot.waitUntil(lambda shown=dialog: not shown.is_busy)
        assert dialog.accessibleName(), action
        assert nameless(QAccessible.queryAccessibleInterface(dialog)) == [], action
        dialog.reject()
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
