"""The window in other languages: catalogues are whole, and the layout bears longer words."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QMenuBar, QToolBar

from redactor.app.theme.language import (
    CatalogueTranslator,
    catalogue_folder,
    chosen_language,
    read_catalogue,
    use_language,
)

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def language(qapp):
    """Return a function that translates the window; English is back afterwards."""
    before = set(qapp.findChildren(QTranslator))

    yield lambda name: use_language(qapp, name)
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
        translator.deleteLater()


class Longer(QTranslator):
    """Makes every text 40 % longer."""

    def isEmpty(self):  # noqa: N802
        return False

    def translate(self, context, source, disambiguation=None, n=-1):
        return source + "x" * (len(source) * 2 // 5) if source.strip() else source


def test_the_catalogues_are_whole():
    done = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "check_translations.py")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == ""
    assert done.returncode == 0


@pytest.mark.parametrize(("name", "file", "person"), [("fr", "&Fichier", "Personne"), ("et", "&Fail", "Isik")])
def test_the_window_speaks_a_language(language, make_window, workbench, press, name, file, person):
    assert language(name) == name
    window = make_window(workbench, "report.pdf")
    assert window.findChild(QMenuBar).actions()[0].text() == file
    press(window, "D")
    assert person in window.details._title.text()
    assert window.findings._model.index(0, 4).data() != "Undecided"
    assert window.banner_top.text() == "SECRET//NOFORN"


def test_an_unknown_language_is_english():
    assert chosen_language("xx") == "en"
    assert chosen_language("et") == "et"


def test_what_is_not_in_the_catalogue_stays_english(qapp):
    translator = CatalogueTranslator({("Actions", "Quit"): "Quitter"})
    qapp.installTranslator(translator)
    try:
        assert qapp.translate("Actions", "Quit") == "Quitter"
        assert qapp.translate("Actions", "Undo") == "Undo"
    finally:
        qapp.removeTranslator(translator)


def test_every_language_has_the_same_texts():
    catalogues = [read_catalogue(path) for path in sorted(catalogue_folder().glob("*.ts"))]
    assert len(catalogues) == 2
    assert catalogues[0].keys() == catalogues[1].keys()
    assert len(catalogues[0]) > 400


def test_the_layout_bears_texts_that_are_forty_percent_longer(qapp, make_window, workbench, press, qtbot):
    longer = Longer()
    qapp.installTranslator(longer)
    try:
        window = make_window(workbench, "report.pdf", "mail.eml")
        window.resize(1366, 768)
        press(window, "D")
        assert window.minimumSizeHint().width() <= 1366
        assert window.minimumSizeHint().height() <= 768
        bar = window.findChild(QToolBar, "tools")
        hidden = [a.text() for a in bar.actions() if a.text() and not bar.widgetForAction(a).isVisible()]
        assert hidden == []
        cut = [
            label.text()
            for label in window.details.findChildren(QLabel)
            if label.isVisible() and not label.wordWrap() and label.width() < label.sizeHint().width()
        ]
        assert cut == []
        for keys in ("Ctrl+E", "Ctrl+Shift+F", "Ctrl+,", "S"):
            press(window, keys)
            qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
            dialog = QApplication.activeModalWidget()
            assert dialog.minimumSizeHint().width() <= 1366, keys
            assert dialog.minimumSizeHint().height() <= 768, keys
            press(window, "Esc")
            qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    finally:
        qapp.removeTranslator(longer)
