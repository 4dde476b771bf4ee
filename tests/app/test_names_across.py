"""What a file's search means for the others, and which languages were searched for names."""

from __future__ import annotations

from types import SimpleNamespace

import pytest


def shares(*given) -> list[SimpleNamespace]:
    return [SimpleNamespace(language=name, share=share, names_searched=read) for name, share, read in given]


def tip(window, name: str) -> str:
    items = [window.tree.topLevelItem(n) for n in range(window.tree.topLevelItemCount())]
    return next(item.toolTip(0) for item in items if item.toolTip(0).startswith(name))


def test_a_file_that_names_a_person_of_another_is_searched_again(make_window, workbench, qtbot):
    told = []
    window = make_window(workbench, "mail.eml", "notes.txt")
    window.session.message.connect(told.append)
    workbench.scans.clear()
    workbench.late = ["mail.eml"]
    window.session.scan("notes.txt")
    qtbot.waitUntil(lambda: bool(told))
    qtbot.waitUntil(lambda: not window.session.lane.pending)
    assert "Searched again for names that were found in others: 1." in told[0].sentence
    assert workbench.scans == ["notes.txt", "mail.eml"]


def test_decisions_stay_when_a_file_is_searched_again(make_window, workbench, qtbot):
    window = make_window(workbench, "mail.eml", "notes.txt")
    qtbot.waitUntil(lambda: not window.session.lane.pending)
    rows = window.session.files["mail.eml"].rows.rows
    workbench.accept([row.item for row in rows if row.undecided], "(b)(6)")
    before = len(workbench.scans)
    workbench.late = ["mail.eml"]
    window.session.scan("notes.txt")
    qtbot.waitUntil(lambda: len(workbench.scans) == before + 2)
    qtbot.waitUntil(lambda: not window.session.lane.pending)
    assert not any(row.undecided for row in window.session.files["mail.eml"].rows.rows)


def test_a_name_that_stays_unmarked_does_not_go_round_and_round(make_window, workbench, qtbot):
    workbench.outdated = lambda: ("mail.eml",)
    window = make_window(workbench, "mail.eml", "notes.txt")
    qtbot.waitUntil(lambda: workbench.scans.count("mail.eml") == 2)
    qtbot.waitUntil(lambda: not window.session.lane.pending)
    assert workbench.scans.count("mail.eml") == 2


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ((("English", 0.92, True), ("Estonian", 0.08, False)), "English 92 %, Estonian 8 %: names not searched"),
        ((("English", 0.998, True), ("Polish", 0.002, False)), "English 100 %, Polish < 1 %: names not searched"),
        (((None, 1.0, False),), ""),
    ],
)
def test_the_documents_say_in_which_languages_names_were_searched(make_window, workbench, given, words):
    workbench.shares = shares(*given)
    window = make_window(workbench, "notes.txt")
    assert words in tip(window, "notes.txt")
    assert ("names not searched" in tip(window, "notes.txt")) is bool(words)
