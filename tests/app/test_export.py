"""Export: the gate's reasons, progress, results, then both files side by side."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication

from redactor.app.compare.window import CompareWindow
from redactor.app.dialogs.export_dialog import ExportDialog
from redactor.errors import GateError, WorkerError
from redactor.model import Appearance, NotePlace
from redactor.workflow.records import Withhold


@pytest.fixture
def decided(window, workbench):
    for name in ("report.pdf", "mail.eml"):
        rows = window.session.files[name].rows.rows
        workbench.accept([row.item for row in rows if row.undecided], "(b)(6)")
    return window


@pytest.fixture
def dialog(decided, press, qtbot):
    press(decided, "Ctrl+E")
    made = QApplication.activeModalWidget()
    assert isinstance(made, ExportDialog)
    yield made
    if QApplication.activeModalWidget() is made:
        made.done(0)


def outcomes(dialog) -> list[tuple[str, str]]:
    table = dialog._results
    items = [table.topLevelItem(n) for n in range(table.topLevelItemCount())]
    return [(item.text(0), item.text(2)) for item in items]


def test_reasons_disappear_when_they_are_settled(window, workbench, press):
    window.session.select_part("mail.eml", "")
    press(window, "Ctrl+E")
    dialog = QApplication.activeModalWidget()
    assert dialog._reasons.topLevelItemCount() == 2
    rows = window.session.files["mail.eml"].rows.rows
    workbench.accept([row.item for row in rows if row.undecided])
    assert dialog._reasons.topLevelItemCount() == 1
    assert dialog._acknowledge.isVisible()
    dialog._acknowledge.click()
    assert dialog._reasons.topLevelItemCount() == 0
    assert dialog._export.isEnabled()
    assert not dialog._acknowledge.isVisible()
    dialog.done(0)


def test_a_decision_undone_meanwhile_stops_the_export(dialog, workbench):
    assert dialog._export.isEnabled()
    workbench.undo()
    workbench.undo()
    assert not dialog._export.isEnabled()


def test_enter_exports_and_the_results_are_shown(dialog, workbench, press, qtbot):
    press(dialog, "Return")
    qtbot.waitUntil(lambda: dialog._stack.currentIndex() == 2)
    assert "Saved as report_redacted.pdf" in dialog._verdict.text()
    assert "1 to be acknowledged" in dialog._verdict.text()
    assert outcomes(dialog) == [
        ("Fonts hold no names", "To be acknowledged"),
        ("Removed text is gone", "Passed"),
        ("No revisions", "Passed"),
    ]
    assert "2 places removed by decision, 1 hidden items left out." in dialog._written.text()


def test_enter_in_the_folder_exports_into_it(dialog, workbench, press, qtbot, tmp_path):
    dialog.form.folder.setFocus()
    dialog.form.folder.selectAll()
    qtbot.keyClicks(dialog.form.folder, str(tmp_path))
    press(dialog, "Return")
    qtbot.waitUntil(lambda: dialog._stack.currentIndex() == 2)
    assert workbench.calls[-1][2] == tmp_path


def test_the_options_reach_the_workbench(dialog, workbench, qtbot, tmp_path):
    dialog.form.folder.setText(str(tmp_path))
    dialog.form.appearance.setCurrentIndex(3)
    dialog.form.length.setCurrentIndex(1)
    dialog.form.flatten.setChecked(True)
    dialog._export.click()
    qtbot.waitUntil(lambda: dialog._stack.currentIndex() == 2)
    _, doc_id, folder, options = workbench.calls[-1]
    assert (doc_id, folder) == ("report.pdf", tmp_path)
    assert (options.appearance, options.length_hiding, options.flatten) == (Appearance.LABEL, True, True)


def choose(box, value) -> None:
    box.setCurrentIndex(next(at for at in range(box.count()) if box.itemData(at) == value))


def test_white_boxes_notes_and_what_is_withheld_reach_the_workbench(dialog, workbench, qtbot):
    choose(dialog.form.appearance, Appearance.WHITE)
    choose(dialog.form.notes, NotePlace.LEGEND)
    choose(dialog.form.withhold, Withhold.PAGE)
    dialog.form.pages.setText("3, 1")
    dialog._export.click()
    qtbot.waitUntil(lambda: dialog._stack.currentIndex() == 2)
    options = workbench.calls[-1][3]
    # The very members: a bare word "page" would be equal, and the engine would take it for something else.
    assert options.appearance is Appearance.WHITE
    assert options.notes is NotePlace.LEGEND
    assert options.withhold is Withhold.PAGE
    assert options.flatten_pages == (1, 3)


def test_the_next_export_begins_with_the_choices_of_the_last(dialog, decided, workbench, qtbot):
    choose(dialog.form.notes, NotePlace.MARGIN)
    choose(dialog.form.withhold, Withhold.LINE)
    dialog.form.pages.setText("2")
    dialog._export.click()
    qtbot.waitUntil(lambda: dialog._stack.currentIndex() == 2)
    dialog.accept()
    second = ExportDialog(decided.session, decided.session.files["mail.eml"], decided)
    begun = second.form.options()
    assert begun.notes is NotePlace.MARGIN
    assert begun.withhold is Withhold.LINE
    assert begun.appearance is None
    assert second.form.pages.text() == ""  # pages are those of one file, and asked for anew
    second.deleteLater()


def test_a_page_that_the_file_has_not_stops_the_export(dialog):
    dialog.form.pages.setText("1, 99")
    assert not dialog._export.isEnabled()
    assert dialog.form._wrong.isVisible()
    dialog.form.pages.setText("1")
    assert dialog._export.isEnabled()
    assert not dialog.form._wrong.isVisible()


def test_a_page_that_failed_is_made_a_picture_and_exported_again(dialog, workbench, qtbot, fakes):
    error = fakes.failed_verification()
    failed = fakes.VerifierResult("pixels", fakes.Layer.IMAGES, fakes.Outcome.FAIL, "page/3")
    error.results = (*error.results, failed)
    workbench.export_error = error
    dialog._export.click()
    qtbot.waitUntil(lambda: dialog._stack.currentIndex() == 2)
    assert dialog._as_pictures.isVisible()
    assert "3" in dialog._as_pictures.text()
    workbench.export_error = None
    dialog._as_pictures.click()
    qtbot.waitUntil(lambda: "Saved as" in dialog._verdict.text())
    assert 3 in workbench.calls[-1][3].flatten_pages
    assert not dialog._as_pictures.isVisible()


def test_what_only_a_pdf_can_take_is_not_offered_for_a_text(window, workbench, press):
    window.session.select_part("notes.txt", "")
    press(window, "Ctrl+E")
    dialog = QApplication.activeModalWidget()
    assert not any(w.isVisible() for w in (dialog.form.notes, dialog.form.withhold, dialog.form.pages))
    assert dialog.form.appearance.isVisible()
    dialog.done(0)


def test_a_failed_verification_shows_what_failed_on_top(dialog, workbench, qtbot, fakes):
    workbench.export_error = fakes.failed_verification()
    dialog._export.click()
    qtbot.waitUntil(lambda: dialog._stack.currentIndex() == 2)
    assert dialog._verdict.text() == "A removed text can still be read."
    assert outcomes(dialog)[0] == ("Removed text is gone", "Failed")
    assert not dialog._compare.isVisible()
    assert dialog._entry.report is None


@pytest.mark.parametrize("error", [GateError("The gate refused."), WorkerError("The worker has stopped.")])
def test_any_other_failure_says_that_nothing_was_written(dialog, workbench, qtbot, error):
    workbench.export_error = error
    dialog._export.click()
    qtbot.waitUntil(lambda: dialog._stack.currentIndex() == 2)
    assert dialog._verdict.text() == f"{error.sentence} Nothing was written."
    dialog._back.click()
    assert dialog._stack.currentIndex() == 0


def test_escape_while_it_runs_cancels_the_export(dialog, workbench, press, qtbot):
    workbench.hold.clear()
    dialog._export.click()
    qtbot.waitUntil(lambda: dialog._bar.value() > 0)
    press(dialog, "Esc")
    qtbot.waitUntil(lambda: dialog._stack.currentIndex() == 0)
    assert dialog._entry.report is None
    workbench.hold.set()


@pytest.fixture
def comparison(dialog, decided, qtbot, press):
    dialog._export.click()
    qtbot.waitUntil(lambda: dialog._stack.currentIndex() == 2)
    dialog._compare.click()

    def find():
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, CompareWindow) and w.isVisible()]

    qtbot.waitUntil(lambda: bool(find()))
    made = find()[0]
    qtbot.waitUntil(lambda: made.original.pages.is_sharp() and made.redacted.pages.is_sharp())
    yield made
    if shiboken6.isValid(made):
        made.close()


def test_the_tree_shows_the_export(comparison, decided):
    summaries = [decided.tree.topLevelItem(n).toolTip(0) for n in range(decided.tree.topLevelItemCount())]
    assert any("Exported" in words for words in summaries)
    assert decided.commands["compare"].isEnabled()


def test_a_line_of_the_report_leads_to_the_page(dialog, decided, workbench, qtbot, fakes, press):
    error = fakes.failed_verification()
    error.results = (
        *error.results,
        fakes.VerifierResult("pixels", fakes.Layer.IMAGES, fakes.Outcome.FAIL, "page/3"),
    )
    workbench.export_error = error
    dialog._export.click()
    qtbot.waitUntil(lambda: dialog._stack.currentIndex() == 2)
    results = dialog._results
    results.setFocus()
    results.setCurrentItem(
        next(results.topLevelItem(n) for n in range(3) if results.topLevelItem(n).text(3) == "page/3")
    )
    results.itemActivated.emit(results.currentItem(), 0)
    assert decided.pane.shows_pages
    assert decided.pane.pages.position() >= 2.9


def test_both_sides_scroll_together(comparison):
    comparison.original.pages.go_to_page(3)
    assert comparison.redacted.pages.position() == pytest.approx(comparison.original.pages.position(), abs=0.02)
    comparison.redacted.pages.go_to_page(2)
    assert comparison.original.pages.position() == pytest.approx(comparison.redacted.pages.position(), abs=0.02)


def test_scrolling_together_can_be_switched_off(comparison, press):
    comparison.activateWindow()
    press(comparison, "T")
    comparison.original.pages.go_to_page(3)
    assert comparison.redacted.pages.page == 1


def test_keys_step_over_the_removals(comparison, press, qtbot):
    comparison.activateWindow()
    count = len(comparison.removed)
    press(comparison, "J")
    assert f"1 of {count}" in comparison._place.text()
    press(comparison, "K")
    assert f"{count} of {count}" in comparison._place.text()
    assert not comparison.original.shows_pages  # the last removal is in what people can't see
    with qtbot.waitSignal(comparison.destroyed):
        press(comparison, "Esc")


def test_the_marks_of_the_draft_can_be_put_aside(comparison, press):
    assert comparison.original.pages.marks_on_screen()
    comparison.original.pages.setFocus()
    press(comparison, "D")
    assert comparison.original.pages.marks_on_screen() == []
    press(comparison, "D")
    assert comparison.original.pages.marks_on_screen()


def test_each_side_shows_its_own_file(comparison, workbench):
    documents = {call[0] for call in workbench.render_calls}
    assert {"report.pdf", "report_redacted.pdf"} <= documents


def test_the_tiles_of_the_saved_file_are_let_go(comparison, decided):
    cache = decided.session.renderer.cache
    assert any(key.doc_id == "report_redacted.pdf" for key in cache._tiles)
    comparison.close()
    assert not any(key.doc_id == "report_redacted.pdf" for key in cache._tiles)


def test_attachments_are_compared_part_by_part(decided, workbench, press, qtbot):
    decided.session.select_part("mail.eml", "")
    workbench.acknowledge_unread("mail.eml")
    press(decided, "Ctrl+E")
    dialog = QApplication.activeModalWidget()
    dialog._export.click()
    qtbot.waitUntil(lambda: dialog._stack.currentIndex() == 2)
    dialog._compare.click()
    qtbot.waitUntil(lambda: any(isinstance(w, CompareWindow) for w in QApplication.topLevelWidgets()))
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, CompareWindow))
    assert not window.original.is_paged
    window._parts.setCurrentIndex(1)
    assert window.original.is_paged
    assert window.redacted.is_paged
    window.close()


def test_what_a_verifier_asks_is_acknowledged_and_the_export_tried_again(dialog, workbench, press, qtbot):
    workbench.export_error = GateError("The check fonts asks a person to look and acknowledge.")
    dialog._export.click()
    qtbot.waitUntil(lambda: dialog._stack.currentIndex() == 2)
    assert dialog._acknowledge_asked.isVisible()
    workbench.export_error = None
    dialog._acknowledge_asked.click()
    assert workbench.case.state.undo_label == "Acknowledge 1 unread area"
    assert dialog._stack.currentIndex() == 0
    dialog._export.click()
    qtbot.waitUntil(lambda: dialog._stack.currentIndex() == 2)
    assert "Saved as" in dialog._verdict.text()
    assert not dialog._acknowledge_asked.isVisible()


def test_nothing_is_offered_for_acknowledging_after_a_dead_worker(dialog, workbench, qtbot):
    workbench.export_error = WorkerError("The worker has stopped.")
    dialog._export.click()
    qtbot.waitUntil(lambda: dialog._stack.currentIndex() == 2)
    assert not dialog._acknowledge_asked.isVisible()


def test_what_a_verifier_asked_is_acknowledged_from_the_results(dialog, workbench, qtbot):
    """The gate allows the export; the written file makes a verifier ask, and the person says that they looked."""
    workbench.export_error = GateError("The export was refused. A verifier asks for a look at page 2.")
    workbench.asked["report.pdf"] = {"page/2"}
    dialog._export.click()
    qtbot.waitUntil(lambda: dialog._stack.currentIndex() == 2)
    assert dialog._acknowledge_asked.isVisible()
    dialog._back.click()
    assert dialog._acknowledge.isVisible()
    dialog._acknowledge.click()
    assert workbench.unacknowledged("report.pdf") == frozenset()
    assert not dialog._acknowledge.isVisible()


def test_what_a_verifier_asked_can_be_acknowledged_from_the_menu(decided, workbench, press):
    decided.session.select_part("report.pdf", "")
    assert not decided.commands["acknowledge-unread"].isEnabled()
    workbench.asked["report.pdf"] = {"page/2"}
    workbench._tell({"report.pdf"})
    assert decided.commands["acknowledge-unread"].isEnabled()
    press(decided, "Ctrl+Shift+U")
    assert workbench.unacknowledged("report.pdf") == frozenset()
    assert not decided.commands["acknowledge-unread"].isEnabled()


def test_enter_on_a_reason_goes_to_its_place(window, workbench, press, fakes):
    window.session.select_part("report.pdf", "")
    workbench.gate.append(fakes.Reason("code_missing", "1 redaction has no reason code.", ("page/2",)))
    press(window, "Ctrl+E")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ExportDialog)
    assert dialog._reasons.topLevelItem(0).text(1) == "Page 2"
    press(window, "Return")
    assert QApplication.activeModalWidget() is None
    assert window.session.row.finding.segment == "page/2"
    assert window.session.row.undecided
