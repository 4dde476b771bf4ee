"""The post composer: what is marked while typing, what stands against a post, what goes to the clipboard."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from redactor.app.composer.readiness import Picture, reasons_against
from redactor.app.composer.window import CLEARED, ComposerWindow
from redactor.workflow.draft_check import DraftCheck, DraftFinding


@pytest.fixture
def composer(window, press):
    press(window, "Ctrl+N")
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, ComposerWindow) and w.isVisible())


def settled(composer, qtbot):
    qtbot.waitUntil(
        lambda: composer._check is not None and composer._check.text == composer.editor.toPlainText(),
    )


def test_what_a_text_gives_away_is_marked_and_blocks(composer, qtbot):
    QTest.keyClicks(composer.editor, "Thanks to Mara Ellison https://example.org #harbour @port")
    assert not composer.copy_button.isEnabled()
    settled(composer, qtbot)
    spans = [s.cursor.selectedText() for s in composer.editor.extraSelections()]
    assert spans == ["Mara Ellison", "https://example.org"]
    assert composer.reasons == ["Person: Mara Ellison."]
    assert "#harbour" in composer._mentions.text()
    assert "@port" in composer._mentions.text()


def test_no_key_is_lost_and_only_the_last_text_counts(composer, workbench, qtbot):
    words = "Mara Ellison " * 20
    for letter in words:
        QTest.keyClicks(composer.editor, letter)
    assert composer.editor.toPlainText() == words
    settled(composer, qtbot)
    assert [c for c in workbench.calls if c[0] == "check_text"][-1] == ("check_text", words)


def test_what_is_meant_to_be_public_passes_and_is_copied_as_cleared(composer, qtbot):
    text = "Thanks to Mara Ellison"
    composer.editor.setPlainText(text)
    settled(composer, qtbot)
    composer.found.topLevelItem(0).setCheckState(0, Qt.CheckState.Checked)
    assert composer.verdict.text() == "Ready to post."
    QTest.mouseClick(composer.copy_button, Qt.MouseButton.LeftButton)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == text
    assert bytes(data.data(CLEARED).data()).decode() == hashlib.sha256(text.encode()).hexdigest()


def test_nothing_is_copied_while_something_stands_against_it(composer, qtbot):
    QGuiApplication.clipboard().setText("before")
    composer.editor.setPlainText("SECRET talks")
    settled(composer, qtbot)
    composer.copy_text()
    assert QGuiApplication.clipboard().text() == "before"
    composer.editor.setPlainText("x" * 281)
    settled(composer, qtbot)
    assert composer.reasons == ["Too long for X: 281 of 280."]


def checked(text, *findings, unsearched=None):
    return DraftCheck(text, tuple(findings), unsearched)


def test_each_reason_stands_for_itself():
    clean = Picture("p", "quay.jpg", "A quay.", copy="f" * 64)
    assert reasons_against("Hello", checked("Hello"), (), ["x"], [clean]) == []
    assert reasons_against("", None, (), ["x"], []) == ["There is neither text nor a picture."]
    assert reasons_against("Hello", checked("Hello"), (), [], []) == ["No platform is chosen."]
    assert reasons_against("Hello", checked("Hell"), (), ["x"], []) == ["The text is being checked."]
    assert "hidden data" in reasons_against("Hello", checked("Hello"), (), ["x"], [replace(clean, copy="")])[0]
    assert "no alternative" in reasons_against("a", checked("a"), (), ["x"], [replace(clean, alternative=" ")])[0]
    assert "at most 4" in reasons_against("a", checked("a"), (), ["bluesky"], [clean] * 5)[0]
    assert "too long" in reasons_against("a", checked("a"), (), ["x"], [replace(clean, alternative="a" * 1001)])[0]
    assert "not searched in French" in reasons_against("a", checked("a", unsearched="French"), (), ["x"], [])[0]
    found = DraftFinding(0, 4, "PERSON", "Because.", blocks=True)
    assert reasons_against("Mara", checked("Mara", found), (), ["x"], []) == ["Person: Mara."]
    assert reasons_against("Mara", checked("Mara", found), ("mara",), ["x"], []) == []


def test_escape_closes_it_and_its_thread(composer, press, qtbot):
    thread = composer._lane._thread
    QTest.keyClick(composer, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not thread.is_alive())


def test_a_picture_that_is_not_in_the_post_stands_against_nothing():
    other = Picture("p", "quay.jpg", used=False)
    assert reasons_against("Hello", checked("Hello"), (), ["x"], [other]) == []
    assert reasons_against("", None, (), ["x"], [other]) == ["There is neither text nor a picture."]


def answer(qtbot, act):
    """Do something with the dialog that opens next, from inside of its own event loop."""

    def wait():
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(10, wait)
        else:
            act(dialog)

    QTimer.singleShot(0, wait)


def test_only_what_was_copied_is_recorded_and_can_be_saved(composer, workbench, qtbot, tmp_path):
    composer.editor.setPlainText("The quay opens at nine. https://example.org")
    for number in range(composer.platforms.topLevelItemCount()):
        item = composer.platforms.topLevelItem(number)
        wanted = item.text(0) in ("X", "Mastodon")
        item.setCheckState(0, Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
    settled(composer, qtbot)
    assert not composer.record_button.isEnabled()
    composer.copy_text()
    assert composer.record_button.isEnabled()
    composer.editor.appendPlainText("And more.")
    settled(composer, qtbot)
    assert not composer.record_button.isEnabled()
    composer.record()
    assert workbench.kept == []
    composer.copy_text()

    def fill(dialog):
        ok = dialog._buttons.button(QDialogButtonBox.StandardButton.Ok)
        assert not ok.isEnabled()
        for field in dialog._accounts.values():
            field.setText("@port")
        assert ok.isEnabled()
        QTest.mouseClick(ok, Qt.MouseButton.LeftButton)

    answer(qtbot, fill)
    composer.record()
    assert [(r["platform"], r["account"], r["approved_by"]) for r in workbench.kept] == [
        ("x", "@port", "officer"),
        ("mastodon", "@port", "officer"),
    ]
    assert {r["text"] for r in workbench.kept} == {"The quay opens at nine. https://example.org\nAnd more."}
    assert len({r["record_hash"] for r in workbench.kept}) == 2
    assert not composer.record_button.isEnabled()

    def save(dialog):
        dialog.save(tmp_path / "posts.csv")
        dialog.save(tmp_path / "posts")
        dialog.save(tmp_path / "posts.doc")
        dialog.reject()

    answer(qtbot, save)
    composer.show_posts()
    assert sorted(p.name for p in tmp_path.glob("posts*")) == ["posts.csv", "posts.json"]
    assert (tmp_path / "posts.csv").read_text("utf-8-sig").count("@port") == 2
    assert len(json.loads((tmp_path / "posts.json").read_text())["posts"]) == 2


def test_a_picture_is_added_read_and_exported_before_the_post_is_ready(composer, workbench, qtbot):
    composer.editor.setPlainText("Hello")
    composer.picture_panel.add([Path("/case/quay.jpg"), Path("/case/report.pdf")])
    qtbot.waitUntil(lambda: [p.name for p in composer.pictures] == ["quay.jpg"])
    settled(composer, qtbot)
    assert "quay.jpg still holds its hidden data: export it first." in composer.reasons
    item = composer.picture_panel.list.topLevelItem(0)
    item.setText(1, "A quay in the morning.")
    workbench.case.state.documents["quay.jpg"].exports.append({"sha256": "f" * 64})
    composer._session.files_changed.emit()
    assert composer.reasons == []
    composer.picture_panel.list.topLevelItem(0).setCheckState(0, Qt.CheckState.Unchecked)
    assert composer.picture_panel.used == []
