"""Settings, keys of one's own, colours, the guide, the first page and the training."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from redactor.app.actions.catalogue import ACTIONS
from redactor.app.actions.keys import customised, owner_of
from redactor.app.dialogs.guide import GuideDialog, guide_folder
from redactor.app.dialogs.settings_dialog import SettingsDialog
from redactor.app.dialogs.training_dialog import TrainingDialog
from redactor.app.settings.declared import GROUPS, SETTINGS
from redactor.app.settings.store import Options
from redactor.app.theme.colours import CONTRAST, apply_theme, colours, is_contrast, is_dark
from redactor.app.window import training
from redactor.errors import ResourceError


@pytest.fixture
def path(tmp_path):
    return tmp_path / "config" / "settings.toml"


def dialog_of(kind):
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, kind)
    return dialog


# The file


def test_settings_are_kept_and_read_again(path):
    Options(path).change({"looks.theme": "dark", "review.near_misses": True}, {"quit": ("Ctrl+Shift+Q",)})
    again = Options(path)
    assert again.get("looks.theme") == "dark"
    assert again.get("review.near_misses") is True
    assert again.keys == {"quit": ("Ctrl+Shift+Q",)}
    assert tomllib.loads(path.read_text())["keys"] == {"quit": ["Ctrl+Shift+Q"]}
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize(
    "words",
    ["looks = 3", "[looks]\ntheme = 7", "[looks]\ntheme = 'pink'", "[keys]\nquit = 'x'", "[keys]\nquit = [1]"],
)
def test_values_that_can_not_be_used_give_the_defaults(path, words):
    path.parent.mkdir()
    path.write_text(words)
    options = Options(path)
    assert options.get("looks.theme") == "system"
    assert options.keys == {}


def test_a_broken_file_is_told(path):
    path.parent.mkdir()
    path.write_text("[looks")
    assert "can't be read" in Options(path).problem


def test_a_file_that_can_not_be_written_is_one_sentence(tmp_path):
    (tmp_path / "config").write_text("no folder")
    options = Options(tmp_path / "config" / "settings.toml")
    with pytest.raises(ResourceError, match="can't be written"):
        options.change({"looks.theme": "dark"})
    assert options.get("looks.theme") == "dark"


def test_every_setting_belongs_to_a_group_and_accepts_its_default():
    assert {setting.key.partition(".")[0] for setting in SETTINGS} == {key for key, _ in GROUPS}
    assert all(setting.accepts(setting.default) for setting in SETTINGS)


# The dialog


def test_the_dialog_is_made_from_the_declared_settings_and_holds_at_once(make_window, workbench, press, qtbot):
    window = make_window(workbench, "report.pdf")
    press(window, "Ctrl+,")
    dialog = dialog_of(SettingsDialog)
    assert set(dialog._fields) == {setting.key for setting in SETTINGS}
    theme = dialog._fields["looks.theme"]
    theme.setCurrentIndex(theme.findData("contrast"))
    dialog._save()
    assert is_contrast()
    assert colours() is CONTRAST
    qtbot.waitUntil(window.commands["contrast"].isChecked)
    apply_theme(QApplication.instance(), dark=False)


def test_a_key_is_changed_and_works_at_once(window, press, workbench):
    press(window, "Ctrl+,")
    keys = dialog_of(SettingsDialog)._keys
    keys.choose("accept-next")
    keys._edit.setKeySequence(QKeySequence("A"))
    keys._edit.setKeySequence(QKeySequence("J"))
    keys.set_key()
    assert "belongs to: Next finding" in keys._words.text()
    keys._edit.setKeySequence(QKeySequence("Y"))
    keys.set_key()
    dialog_of(SettingsDialog)._save()
    QApplication.processEvents()
    press(window, "D")
    item = window.session.current
    press(window, "Y")
    assert workbench.calls == [("accept", (item,), None)]
    press(window, "A")
    assert len(workbench.calls) == 1
    assert "(Y)" in window.commands["accept-next"].toolTip()


def test_changed_keys_take_over_and_broken_ones_are_dropped():
    made = {a.id: a.shortcut for a in customised(ACTIONS, {"quit": ("A", "no such key+")})}
    assert made["quit"] == ("A",)
    assert made["accept-next"] == ()
    assert owner_of(ACTIONS, "ctrl+q", "open").id == "quit"
    assert owner_of(ACTIONS, "ctrl+q", "quit") is None


def test_high_contrast_by_key(window, press):
    press(window, "Ctrl+Shift+H")
    assert is_contrast()
    assert not window.commands["dark"].isChecked()
    press(window, "Ctrl+Shift+H")
    assert not is_contrast()
    assert not is_dark()


# The guide


def test_f1_opens_the_page_for_where_the_keyboard_is(window, press):
    for widget, topic in (
        (window.findings.table, "findings"),
        (window.tree, "documents"),
        (window.pane.pages, "pages"),
    ):
        widget.setFocus()
        press(window, "F1")
        guide = dialog_of(GuideDialog)
        assert guide.topic == topic
        assert len(guide.text) > 200
        press(window, "Esc")


def test_the_guide_goes_back_and_stays_offline(window, press):
    press(window, "F1")
    guide = dialog_of(GuideDialog)
    guide.show_topic("export")
    guide.back()
    assert guide.topic != "export"
    before = guide.topic
    from PySide6.QtCore import QUrl

    guide._follow(QUrl("https://example.org/export.md"))
    assert guide.topic == before
    guide._follow(QUrl("log.md"))
    assert guide.topic == "log"


def test_the_guide_names_only_keys_that_are_there():
    known = {QKeySequence(key).toString() for action in ACTIONS for key in action.shortcut}
    known |= {QKeySequence(key).toString() for key in ("F2", "Space", "Return", "Enter", "Shift+Left", "J", "K")}
    links = set()
    for page in guide_folder().rglob("*.md"):
        text = page.read_text(encoding="utf-8")
        for key in re.findall(r"\*\*((?:Ctrl|Shift|Alt|F\d)[^*]*|[A-Z])\*\*", text):
            assert QKeySequence(key).toString() in known, f"{page.name}: {key}"
        links |= {link.removeprefix("../") for link in re.findall(r"\]\(([^)]+)\)", text)}
    assert {"documents.md", "findings.md"} <= links
    assert all((guide_folder() / name).is_file() for name in links)


# The first page and the training


def test_the_first_page_says_what_to_do_and_opens_the_sample_case(make_window, fakes, press, qtbot, monkeypatch):
    window = make_window(fakes.FakeWorkbench(fakes.samples()))
    buttons = {b.accessibleName() for b in window._welcome.findChildren(QToolButton)}
    assert buttons == {"Open files", "New case", "Open a case", "Open the sample case", "Guide to this place"}
    qtbot.waitUntil(window.isActiveWindow)
    press(window, "Ctrl+Shift+O")
    # The fake reads none of the samples: that each is asked for can be seen by what it says of them.
    copied = training.copy_samples()
    assert {p.name for p in copied} >= {"harbour-report.pdf", "overtime.xlsx"}
    assert all(p.is_file() and Path.home() in p.parents for p in copied)
    qtbot.waitUntil(lambda: len(window.message_bar.messages) == len(copied))


def test_the_training_scores_decisions_against_the_planted_list(window, workbench, press, qtbot, monkeypatch):
    monkeypatch.setattr(
        training, "planted_lists", lambda: ("Mara Ellison\n202-555-0143\n", "front desk\nHarbour Street\n")
    )
    press(window, "Ctrl+Shift+T")
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    tree = dialog_of(TrainingDialog)._tree
    assert {tree.topLevelItem(n).text(0) for n in range(tree.topLevelItemCount())} == {"Missed"}
    press(window, "Return")
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert window.pane.pages._hit is not None
    rows = [r for e in window.session.files.values() for r in e.rows.rows]
    texts = ("Mara Ellison", "202-555-0143", "Harbour Street")
    workbench.accept([r.item for r in rows if r.text in texts])
    result = training.score(workbench, {key: e.rows for key, e in window.session.files.items()})
    assert result.missed == ()
    assert [workbench.documents[place[0]].document.name for place in result.taken] == ["report.pdf"]
    assert result.percent < 100


def test_letters_of_a_search_are_not_commands(window, press, workbench):
    press(window, "Ctrl+,")
    dialog = dialog_of(SettingsDialog)
    QTest.keyClicks(dialog._keys._search, "zoom")
    shown = [
        n
        for n in range(dialog._keys._tree.topLevelItemCount())
        if not dialog._keys._tree.topLevelItem(n).isHidden()
    ]
    assert len(shown) == 2
    assert workbench.calls == []
