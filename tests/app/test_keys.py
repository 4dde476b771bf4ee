"""Every action by keyboard through the real window."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QTreeWidget

from redactor.app.actions.catalogue import ACTIONS, MENUS
from redactor.app.dialogs.code_dialog import CodeDialog
from redactor.app.dialogs.export_dialog import ExportDialog
from redactor.app.dialogs.help_dialogs import PageDialog, PaletteDialog, ShortcutsDialog
from redactor.app.dialogs.same_text import SameTextDialog
from redactor.app.theme.colours import is_dark
from redactor.model import Band, Segment


def status_of(workbench, item) -> str:
    return workbench.case.state.documents[item[0]].findings[item[1]].status.value


def modal(kind):
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, kind)
    return dialog


@pytest.fixture
def first(window, press):
    """Select the first undecided finding by keyboard."""
    press(window, "D")
    assert window.session.current is not None
    return window.session.current


# The catalogue itself


def test_every_action_has_a_key_of_its_own():
    keys = [QKeySequence(key).toString() for action in ACTIONS for key in action.shortcut]
    assert all(action.shortcut for action in ACTIONS)
    assert all(keys)
    assert len(keys) == len(set(keys))
    assert len({action.id for action in ACTIONS}) == len(ACTIONS)
    assert {action.menu for action in ACTIONS} == {key for key, _ in MENUS}


def test_every_action_is_in_the_menus_and_has_a_condition(window):
    assert set(window.commands) == {action.id for action in ACTIONS}
    assert {action.enabled for action in ACTIONS} <= set(window._conditions)
    for action in window.commands.values():
        assert len(action.associatedObjects()) >= 2  # the window and a menu


# Deciding


def test_accept_and_go_on(window, workbench, press, first):
    press(window, "A")
    assert status_of(workbench, first) == "accepted"
    assert window.session.current != first
    assert window.session.row.undecided


def test_reject_and_go_on(window, workbench, press, first):
    press(window, "R")
    assert status_of(workbench, first) == "rejected"
    assert window.session.row.undecided


def test_accept_and_reject_stay_where_they_are(window, workbench, press, first):
    press(window, "Shift+A")
    assert status_of(workbench, first) == "accepted"
    press(window, "Shift+R")
    assert status_of(workbench, first) == "rejected"
    assert window.session.current == first
    press(window, "U")
    assert status_of(workbench, first) == "proposed"


def test_undo_and_redo_of_each_step(window, workbench, press, first):
    press(window, "A")
    press(window, "R")
    press(window, "Ctrl+Z", 2)
    assert status_of(workbench, first) == "proposed"
    assert not window.commands["undo"].isEnabled()
    press(window, "Ctrl+Shift+Z")
    assert status_of(workbench, first) == "accepted"
    press(window, "Ctrl+Y")
    assert not window.commands["redo"].isEnabled()


def test_undo_says_in_the_menu_what_it_takes_back(window, press, first):
    press(window, "A")
    assert window.commands["undo"].text() == "Undo: Accept 1 finding"
    press(window, "Ctrl+Z")
    assert window.commands["undo"].text() == "Undo"
    assert window.commands["redo"].text() == "Redo: Accept 1 finding"


def test_all_of_this_text_shows_the_places_first(window, workbench, press, qtbot):
    person = next(row for row in window.session.listed if row.text == "Mara Ellison")
    window.session.select_item(person.item)
    press(window, "S")
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), SameTextDialog))
    dialog = modal(SameTextDialog)
    assert "7 of 7" in dialog._count.text()
    assert not any(call[0] == "accept" for call in workbench.calls)
    press(window, "Return")
    accepted = [call for call in workbench.calls if call[0] == "accept"]
    assert len(accepted) == 1
    assert len(accepted[0][1]) == 7
    assert {item[0] for item in accepted[0][1]} == {"report.pdf", "mail.eml"}
    press(window, "Ctrl+Z")
    assert status_of(workbench, person.item) == "proposed"


def test_all_of_this_text_leaves_places_decided_the_other_way(window, workbench, press, qtbot):
    people = [row for row in window.session.listed if row.text == "Mara Ellison"]
    workbench.accept([people[1].item])
    window.session.select_item(people[0].item)
    press(window, "Shift+S")
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), SameTextDialog))
    press(window, "Return")
    assert status_of(workbench, people[0].item) == "rejected"
    assert status_of(workbench, people[1].item) == "accepted"


def test_escape_leaves_the_places_alone(window, workbench, press, qtbot, first):
    press(window, "S")
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), SameTextDialog))
    press(window, "Esc")
    assert workbench.calls == []


def test_several_selected_findings_are_one_step(window, workbench, press):
    window.findings.table.setFocus()
    press(window, "Ctrl+A")
    press(window, "Shift+A")
    accepts = [call for call in workbench.calls if call[0] == "accept"]
    assert len(accepts) == 1
    assert len(accepts[0][1]) == len(window.session.listed)


def test_going_on_crosses_into_the_next_file_and_ends_with_a_message(window, workbench, press):
    press(window, "D")
    count = window.session.undecided()
    press(window, "A", count)
    assert window.session.undecided() == 0
    assert {call[1][0][0] for call in workbench.calls} == {"report.pdf", "mail.eml"}
    assert "Every finding is decided." in window.message_bar.text


# Codes and notes


def test_a_code_by_number(window, workbench, press, first):
    press(window, "4")
    assert workbench.case.state.documents[first[0]].findings[first[1]].code == "(b)(6)"


def test_the_last_code_again(window, workbench, press, first):
    press(window, "4")
    press(window, "J")
    second = window.session.current
    assert second != first
    press(window, "L")
    assert workbench.case.state.documents[second[0]].findings[second[1]].code == "(b)(6)"


def test_a_code_that_needs_a_statute_asks_for_it(window, workbench, press, first, qtbot):
    press(window, "2")
    dialog = modal(CodeDialog)
    assert not dialog._ok.isEnabled()
    press(window, "Return")
    assert isinstance(QApplication.activeModalWidget(), CodeDialog)
    qtbot.keyClicks(QApplication.focusWidget(), "8 U.S.C. 1202(f)")
    press(window, "Return")
    state = workbench.case.state.documents[first[0]].findings[first[1]]
    assert (state.code, state.statute) == ("(b)(3)", "8 U.S.C. 1202(f)")


def test_a_code_asks_for_all_that_it_needs(window, workbench, press, first, qtbot):
    press(window, "3")
    dialog = modal(CodeDialog)
    assert not dialog._ok.isEnabled()
    press(window, "Return")
    assert QApplication.focusWidget().accessibleName() == "Privilege"
    qtbot.keyClicks(QApplication.focusWidget(), "attorney work product")
    press(window, "Return")
    state = workbench.case.state.documents[first[0]].findings[first[1]]
    assert (state.code, state.given) == ("(b)(5)", {"privilege": "attorney work product"})
    assert "attorney work product" in window.details._code.text()


def test_a_suggested_answer_is_chosen_with_the_arrow_keys(window, workbench, press, first):
    press(window, "3")
    press(window, "Return")
    press(window, "Down", 2)
    press(window, "Return")
    state = workbench.case.state.documents[first[0]].findings[first[1]]
    assert state.given == {"privilege": "deliberative process"}


def test_answers_to_an_earlier_code_do_not_stay_beside_another(window, workbench, press, first, qtbot):
    press(window, "2")
    press(window, "Return")
    qtbot.keyClicks(QApplication.focusWidget(), "8 U.S.C. 1202(f)")
    press(window, "Return")
    press(window, "4")
    state = workbench.case.state.documents[first[0]].findings[first[1]]
    assert (state.code, state.answers) == ("(b)(6)", {})


def test_answers_are_shown_again_when_the_code_is_chosen_again(window, press, first, qtbot):
    press(window, "2")
    press(window, "Return")
    qtbot.keyClicks(QApplication.focusWidget(), "8 U.S.C. 1202(f)")
    press(window, "Return")
    press(window, "C")
    assert modal(CodeDialog)._lines["statute"].text() == "8 U.S.C. 1202(f)"
    press(window, "Escape")


def test_the_code_picker_is_searched_by_typing(window, workbench, press, first, qtbot):
    press(window, "C")
    modal(CodeDialog)
    qtbot.keyClicks(QApplication.focusWidget(), "privacy")
    press(window, "Down")
    press(window, "Return")
    assert workbench.case.state.documents[first[0]].findings[first[1]].code == "(b)(7)(C)"


def test_a_note_is_written_and_left_with_enter(window, workbench, press, first, qtbot):
    press(window, "N")
    qtbot.keyClicks(QApplication.focusWidget(), "ask legal, arj")
    press(window, "Return")
    state = workbench.case.state.documents[first[0]].findings[first[1]]
    assert state.note == "ask legal, arj"
    assert state.status.value == "proposed"  # the letters a and r decided nothing
    assert QApplication.focusWidget() is window.findings.table


# Moving


def test_next_and_previous_finding(window, press):
    rows = window.session.listed
    press(window, "J", 2)
    assert window.session.current == rows[1].item
    press(window, "K")
    assert window.session.current == rows[0].item
    press(window, "K")
    assert window.session.current == rows[-1].item


def test_next_and_previous_undecided(window, workbench, press, first):
    rows = [row for row in window.session.listed if row.undecided]
    workbench.accept([rows[1].item])
    press(window, "D")
    assert window.session.current == rows[2].item
    press(window, "Shift+D")
    assert window.session.current == rows[0].item


def test_next_and_previous_document(window, press):
    assert (window.session.doc_id, window.session.part) == ("report.pdf", "")
    press(window, "Alt+Down")
    assert (window.session.doc_id, window.session.part) == ("mail.eml", "")
    press(window, "Alt+Down")
    assert (window.session.doc_id, window.session.part) == ("mail.eml", "attachment/1")
    press(window, "Alt+Up", 2)
    assert (window.session.doc_id, window.session.part) == ("report.pdf", "")


def test_pages(window, press, qtbot):
    pages = window.pane.pages
    press(window, "Ctrl+PgDown")
    assert pages.page == 2
    press(window, "Ctrl+End")
    assert pages.page == 3
    press(window, "Ctrl+PgUp")
    assert pages.page == 2
    press(window, "Ctrl+Home")
    assert pages.page == 1
    press(window, "Ctrl+G")
    modal(PageDialog)
    qtbot.keyClicks(QApplication.focusWidget(), "3")
    press(window, "Return")
    assert pages.page == 3


def test_zoom(window, press):
    pages = window.pane.pages
    fitted = pages.zoom
    press(window, "Ctrl++")
    assert pages.zoom == pytest.approx(fitted * 1.2)
    press(window, "Ctrl+-", 2)
    assert pages.zoom == pytest.approx(fitted / 1.2)
    press(window, "Ctrl+1")
    assert pages.zoom == pytest.approx(96 / 72)
    press(window, "Ctrl+9")
    assert pages.zoom * 842 <= pages.viewport().height()
    press(window, "Ctrl+0")
    assert pages.zoom == pytest.approx(fitted)


# Marks by hand


def test_a_box_is_drawn_moved_resized_and_placed(window, workbench, press):
    press(window, "B")
    assert window.pane.pages.is_drawing
    begin = window.pane.pages.draft_rect
    press(window, "Right", 3)
    press(window, "Ctrl+Down")
    press(window, "Shift+Down", 2)
    press(window, "Return")
    assert not window.pane.pages.is_drawing
    (area,) = workbench.case.state.documents["report.pdf"].areas.values()
    assert area.rect.x0 == pytest.approx(begin.x0 + 24)
    assert area.rect.y0 == pytest.approx(begin.y0 + 1)
    assert area.rect.height == pytest.approx(begin.height + 16)
    assert window.session.current == ("report.pdf", area.area_id)


def test_a_box_is_dropped_with_escape_and_removed_with_delete(window, workbench, press):
    press(window, "B")
    press(window, "Esc")
    assert workbench.case.state.documents["report.pdf"].areas == {}
    press(window, "B")
    press(window, "Return")
    assert len(workbench.case.state.documents["report.pdf"].areas) == 1
    press(window, "Delete")
    assert workbench.case.state.documents["report.pdf"].areas == {}
    press(window, "Ctrl+Z")
    assert len(workbench.case.state.documents["report.pdf"].areas) == 1


def test_b_again_stops_drawing(window, press):
    press(window, "B", 2)
    assert not window.pane.pages.is_drawing
    assert not window.commands["draw-box"].isChecked()


def test_text_is_selected_and_marked_by_keyboard(window, workbench, press):
    window.session.select_part("mail.eml", "")
    view = window.pane.text
    view.setFocus()
    press(window, "Ctrl+Home")
    press(window, "Shift+Ctrl+Right")
    assert window.commands["mark-selection"].isEnabled()
    before = set(workbench.case.state.documents["mail.eml"].findings)
    press(window, "M")
    (made,) = set(workbench.case.state.documents["mail.eml"].findings) - before
    assert workbench.finding_text("mail.eml", made) == "Visit"
    assert window.session.current == ("mail.eml", made)
    press(window, "Delete")
    assert made not in workbench.case.state.documents["mail.eml"].findings


def test_a_mark_over_several_paragraphs_is_one_step(window, workbench, press):
    window.session.select_part("mail.eml", "")
    window.pane.text.setFocus()
    press(window, "Ctrl+A")
    press(window, "M")
    state = workbench.case.state
    marked = [f for f in state.documents["mail.eml"].findings.values() if f.finding.detector == "person"]
    assert len(marked) > 3
    press(window, "Ctrl+Z")
    assert not [f for f in state.documents["mail.eml"].findings.values() if f.finding.detector == "person"]


# What is seen


def test_the_filter_is_typed_and_left(window, press, qtbot):
    total = len(window.session.listed)
    press(window, "/")
    qtbot.keyClicks(QApplication.focusWidget(), "0143")
    qtbot.waitUntil(lambda: 0 < len(window.session.listed) < total)
    assert all("0143" in row.text for row in window.session.listed)
    press(window, "Esc")
    qtbot.waitUntil(lambda: len(window.session.listed) == total)
    assert QApplication.focusWidget() is window.findings.table


def test_only_undecided_and_near_misses(window, press, first):
    total = len(window.session.listed)
    press(window, "Shift+A")
    press(window, "Ctrl+U")
    assert all(row.undecided for row in window.session.listed)
    press(window, "Ctrl+U")
    assert len(window.session.listed) == total
    press(window, "Ctrl+M")
    assert any(row.band is Band.NEAR_MISS for row in window.session.listed)
    press(window, "Ctrl+M")
    assert len(window.session.listed) == total


def test_what_people_cant_see_and_back(window, press):
    assert window.pane.shows_pages
    press(window, "H")
    assert not window.pane.shows_pages
    assert "Mara Ellison" in window.pane.text.toPlainText()
    press(window, "H")
    assert window.pane.shows_pages


def test_panels_hide_and_come_back(window, press):
    press(window, "F8")
    assert not window.tree.isVisible()
    press(window, "F8")
    assert window.tree.isVisible()
    press(window, "F9")
    assert not window.findings.isVisible()
    press(window, "/")
    assert window.findings.isVisible()
    press(window, "Esc")


def test_the_next_panel_takes_the_keyboard_in_turn(window, press, first):
    window.tree.setFocus()
    seen = []
    for _ in range(4):
        press(window, "F6")
        seen.append(QApplication.focusWidget())
    assert seen == [window.pane.pages, window.findings.table, window.details.note_line, window.tree]


def test_dark_and_light(window, press):
    press(window, "Ctrl+Shift+D")
    assert is_dark()
    assert window.commands["dark"].isChecked()
    press(window, "Ctrl+Shift+D")
    assert not is_dark()


def test_reload_asks_again_for_pages_that_failed(window, workbench, press, qtbot):
    from redactor.errors import WorkerError

    workbench.render_error = WorkerError("The worker has stopped.", "Press F5.")
    press(window, "Ctrl++", 2)
    qtbot.waitUntil(lambda: "The worker has stopped." in window.message_bar.text)
    workbench.render_error = None
    press(window, "F5")
    pages, cache = window.pane.pages, window.session.renderer.cache
    qtbot.waitUntil(lambda: all(key in cache for key in pages._tiles(pages._region())))


# Help


def test_the_list_of_keys_names_every_action(window, press):
    press(window, "?")
    dialog = modal(ShortcutsDialog)
    listing = dialog.findChild(QTreeWidget)
    words = [
        listing.topLevelItem(g).child(n).text(1)
        for g in range(listing.topLevelItemCount())
        for n in range(listing.topLevelItem(g).childCount())
    ]
    for action in ACTIONS:
        assert ", ".join(action.shortcut) in words
    press(window, "Esc")
    press(window, "?")
    modal(ShortcutsDialog)
    press(window, "Esc")


def test_the_palette_runs_what_is_typed(window, workbench, press, qtbot, first):
    press(window, "Ctrl+K")
    modal(PaletteDialog)
    qtbot.keyClicks(QApplication.focusWidget(), "accept and go")
    press(window, "Return")
    assert status_of(workbench, first) == "accepted"
    press(window, "Ctrl+Shift+P")
    modal(PaletteDialog)
    press(window, "Esc")


def test_a_message_is_closed_by_key(window, press):
    from redactor.app.messages import Severity

    window.session.tell(Severity.INFO, "One.")
    window.session.tell(Severity.INFO, "Two.")
    assert window.message_bar.text.startswith("Two.")
    press(window, "Ctrl+W")
    assert window.message_bar.text.startswith("One.")
    press(window, "Ctrl+W")
    assert not window.message_bar.isVisible()


# Files


def test_open_asks_for_files(window, workbench, press, monkeypatch, qtbot, fakes):
    workbench.samples["more.txt"] = fakes.Sample(fakes.flowing("more.txt", [Segment("line/1", "text")]))
    from redactor.app.dialogs import file_dialogs

    monkeypatch.setattr(file_dialogs.QFileDialog, "getOpenFileNames", lambda *_args: (["/case/more.txt"], ""))
    press(window, "Ctrl+O")
    qtbot.waitUntil(lambda: "more.txt" in window.session.files)
    qtbot.waitUntil(lambda: not window.session.lane.pending)


def test_export_opens_and_shows_why_it_is_refused(window, press):
    press(window, "Ctrl+E")
    dialog = modal(ExportDialog)
    assert dialog._reasons.topLevelItem(0).text(0) == "9 findings are undecided."
    assert not dialog._export.isEnabled()
    press(window, "Esc")


def test_scan_again_keeps_decisions(window, workbench, press, first, qtbot):
    press(window, "Shift+A")
    press(window, "Ctrl+Shift+R")
    qtbot.waitUntil(lambda: not window.session.lane.pending)
    assert status_of(workbench, first) == "accepted"


def test_unread_areas_are_acknowledged(window, workbench, press):
    assert not window.commands["acknowledge-unread"].isEnabled()
    window.session.select_part("mail.eml", "")
    press(window, "Ctrl+Shift+U")
    assert workbench.case.state.documents["mail.eml"].acknowledged == {"attachment/2"}
    assert not window.commands["acknowledge-unread"].isEnabled()


def test_background_work_is_cancelled(window, workbench, press, qtbot):
    workbench.hold.clear()
    press(window, "Ctrl+Shift+R")
    qtbot.waitUntil(lambda: bool(window.session.lane.pending))
    press(window, "Ctrl+.")
    qtbot.waitUntil(lambda: not window.session.lane.pending)
    assert "not searched to the end" in window.message_bar.text
    workbench.hold.set()


def test_quit_closes_the_window_and_the_workbench(window, workbench, press):
    press(window, "Ctrl+Q")
    assert not window.isVisible()
    assert workbench.closed


def test_letters_typed_into_a_field_or_a_choice_decide_nothing(window, workbench, press, first, qtbot):
    window.findings._state.setFocus()
    qtbot.keyClicks(window.findings._state, "a")
    press(window, "Ctrl+L")
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    qtbot.keyClicks(QApplication.focusWidget(), "arsjk")
    assert workbench.calls == []
