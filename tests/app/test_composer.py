"""The post composer: what is marked while typing, what stands against a post, what goes to the clipboard."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

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
    clean = Picture("p", "quay.jpg", "A quay.", verified=True)
    assert reasons_against("Hello", checked("Hello"), (), ["x"], [clean]) == []
    assert reasons_against("", None, (), ["x"], []) == ["There is neither text nor a picture."]
    assert reasons_against("Hello", checked("Hello"), (), [], []) == ["No platform is chosen."]
    assert reasons_against("Hello", checked("Hell"), (), ["x"], []) == ["The text is being checked."]
    assert (
        "hidden data" in reasons_against("Hello", checked("Hello"), (), ["x"], [replace(clean, verified=False)])[0]
    )
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
