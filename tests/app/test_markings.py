"""Markings and release in the window: what is shown, the audience, the gate's question by it."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication

from redactor.app.dialogs.export_dialog import ExportDialog
from redactor.app.dialogs.marking_dialog import MarkingDialog
from redactor.app.dialogs.stamp_dialog import StampDialog
from redactor.errors import GateError
from redactor.model import Contradiction, Marking, MarkingKind, MarkingReport, RollUp
from redactor.workflow.records import StampRequest

REPORT = MarkingReport(
    markings=(
        Marking(
            0, 6, "SECRET", "us_ic", "SECRET//NOFORN", "SECRET", 3, rule="alone on its line", segment="page/1"
        ),
        Marking(9, 15, "SECRET", "us_ic", "SECRET", "SECRET", 3, kind=MarkingKind.MENTION, rule="negated"),
    ),
    rollup=RollUp("us_ic", "SECRET//NOFORN", "SECRET", 3),
    contradictions=(
        Contradiction("unmarked_page", "The page has no banner.", 0, 1, "us_ic", "Mark the page.", "page/2", 2),
    ),
    state="marked",
)


@pytest.fixture
def dialog(window, workbench, press):
    entry = window.session.files["report.pdf"]
    entry.opened = replace(entry.opened, markings=REPORT)
    workbench.suggested.append(
        SimpleNamespace(title="Canada", marking="PROTECTED A", why="Personal data.", verified=False)
    )
    workbench.sources.append(
        SimpleNamespace(title="US FOIA", as_of="2016-06-30", source="5 USC 552", verified=True)
    )
    press(window, "Ctrl+Shift+M")
    made = QApplication.activeModalWidget()
    assert isinstance(made, MarkingDialog)
    yield made
    if QApplication.activeModalWidget() is made:
        made.done(0)


def groups(dialog) -> dict[str, list[tuple[str, str, str]]]:
    tree = dialog._tree
    return {
        top.text(0).split(" (")[0]: [
            tuple(top.child(n).text(column) for column in range(3)) for n in range(top.childCount())
        ]
        for top in (tree.topLevelItem(n) for n in range(tree.topLevelItemCount()))
    }


def test_markings_contradictions_suggestions_and_sources_are_shown(dialog):
    shown = groups(dialog)
    assert dialog._overall.text() == "SECRET//NOFORN"
    assert shown["Markings"][0] == ("SECRET//NOFORN", "in force; banner top; alone on its line", "page/1")
    assert shown["Markings"][1][1].startswith("mention")
    assert shown["Contradictions"] == [
        ("unmarked page", "The page has no banner. Mark the page. (us_ic)", "Page 2")
    ]
    assert shown["Suggested sensitivity"] == [
        ("PROTECTED A", "Personal data.", "Canada, unverified against the law text")
    ]
    assert shown["Sources of the data"] == [("US FOIA", "As of 2016-06-30. 5 USC 552", "verified")]


def test_an_audience_is_proposed_and_its_result_told(dialog, workbench):
    assert "not checked" in dialog._result.text()
    dialog._audience.setCurrentText("public")
    dialog._propose()
    assert workbench.calls[-1] == ("propose", "report.pdf", "public")
    assert "1 texts stand above the audience public; 2 old marks" in dialog._result.text()
    assert "will be marked UNCLASSIFIED" in dialog._result.text()


def test_a_list_of_countries_can_be_typed(dialog, workbench):
    dialog._audience.setCurrentText("REL TO USA, NLD")
    dialog._propose()
    assert workbench.calls[-1] == ("propose", "report.pdf", "REL TO USA, NLD")


def test_an_unknown_audience_changes_nothing(dialog, workbench):
    dialog._audience.setCurrentText("friends")
    dialog._propose()
    assert workbench.audience is None


def test_enter_on_a_contradiction_goes_to_its_place(dialog, window):
    places = []
    dialog.place_wanted.connect(places.append)
    dialog._go_to_place(dialog._tree.topLevelItem(0).child(0))
    assert places == ["page/2"]
    assert QApplication.activeModalWidget() is None


def test_a_file_without_marking_is_unknown_never_public(window, press):
    window.session.select_part("notes.txt", "")
    press(window, "Ctrl+Shift+M")
    dialog = QApplication.activeModalWidget()
    assert dialog._overall.text().startswith("UNKNOWN")
    dialog.done(0)


def test_the_export_says_for_whom_and_takes_the_authority(window, workbench, press, qtbot):
    workbench.audience = "public"
    rows = window.session.files["report.pdf"].rows.rows
    workbench.accept([row.item for row in rows if row.undecided], "(b)(6)")
    press(window, "Ctrl+E")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ExportDialog)
    assert "Release to: public" in dialog._summary.text()
    assert "marked UNCLASSIFIED" in dialog._summary.text()
    dialog.form.authority.setText("Released by A. Reviewer")
    dialog._export.click()
    qtbot.waitUntil(lambda: dialog._stack.currentIndex() == 2)
    options = next(call for call in workbench.calls if call[0] == "export")[3]
    assert options.authority == "Released by A. Reviewer"
    dialog.done(0)


@pytest.fixture
def stamp_dialog(window, workbench, press):
    workbench.suggested.append(
        SimpleNamespace(title="UK", marking="OFFICIAL-SENSITIVE", why="Personal data.", verified=True)
    )
    press(window, "Ctrl+Shift+S")
    made = QApplication.activeModalWidget()
    assert isinstance(made, StampDialog)
    yield made
    if QApplication.activeModalWidget() is made:
        made.done(0)


def test_a_marked_copy_is_written_as_asked(stamp_dialog, workbench, qtbot):
    assert stamp_dialog._marking.itemText(1) == "OFFICIAL-SENSITIVE"
    stamp_dialog._marking.setCurrentText("SECRET")
    stamp_dialog._portions.setText("(U)")
    stamp_dialog._block.setPlainText("Classified By: J. Doe\n\nDeclassify On: 20401231\n")
    stamp_dialog._reason.setText("Downgraded")
    stamp_dialog._write.click()
    qtbot.waitUntil(lambda: "Saved as" in stamp_dialog._said.text())
    assert "It wants a block." in stamp_dialog._said.text()
    request = next(call for call in workbench.calls if call[0] == "stamp")[3]
    assert request == StampRequest(
        marking="SECRET", all_portions="(U)", reason="Downgraded",
        block=("Classified By: J. Doe", "Declassify On: 20401231"),
    )  # fmt: skip


def test_without_a_word_the_highest_portion_wins(stamp_dialog, workbench, qtbot):
    stamp_dialog._write.click()
    qtbot.waitUntil(lambda: "Saved as" in stamp_dialog._said.text())
    assert next(call for call in workbench.calls if call[0] == "stamp")[3] == StampRequest()


def test_a_refusal_is_told_and_can_be_mended(stamp_dialog, workbench, qtbot):
    workbench.export_error = GateError("The marking is below SECRET.", "Give a reason.")
    stamp_dialog._write.click()
    qtbot.waitUntil(lambda: "below SECRET" in stamp_dialog._said.text())
    assert "Nothing was written." in stamp_dialog._said.text()
    assert stamp_dialog._write.isEnabled()
