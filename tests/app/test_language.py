"""The window in other languages: catalogues are whole, and the layout bears longer words."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QMenuBar, QToolBar

from redactor.app.dialogs.guide import GuideDialog
from redactor.app.messages import from_error
from redactor.app.theme.engine_words import spoken, use_engine_words
from redactor.app.theme.language import (
    CatalogueTranslator,
    catalogue_folder,
    chosen_language,
    read_catalogue,
    use_language,
)
from redactor.errors import DamagedFileError

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def language(qapp):
    """Return a function that translates the window; English is back afterwards."""
    before = set(qapp.findChildren(QTranslator))

    yield lambda name: use_language(qapp, name)
    use_engine_words({})
    use_language(qapp, "en")
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


SAID = [
    ("The file is empty.", "Le fichier est vide.", "Fail on tühi."),
    ("The PDF has more than 5000 pages.", "Le PDF a plus de 5000 pages.", "PDF-is on üle 5000 lehe."),
    (
        "The export was refused. 2 findings are undecided in the band low or above.",
        "L'export a été refusé. 2 détections sont sans décision dans la bande basse ou au-dessus.",
        "Eksporti ei lubatud. 2 leidu on otsustamata vahemikus madal või kõrgem.",
    ),
    (
        "1 redaction has no reason code. 2 redactions have no reason code.",
        "1 caviardage sans code de motif. 2 caviardages sans code de motif.",
        "1 kinnikatmine ilma aluse koodita. 2 kinnikatmist ilma aluse koodita.",
    ),
    (
        "Rule POST: the form of a UK postcode, with a word that names it nearby; also PLACE",
        "Règle POST : la forme d'un code postal britannique, avec un mot qui le nomme à proximité ; aussi PLACE",
        "Reegel POST: Briti sihtnumbri kuju, läheduses on seda nimetav sõna; samuti PLACE",
    ),
    (
        "Propagation: the surname of a person found elsewhere in the document",
        "Propagation : le nom de famille d'une personne trouvée ailleurs dans le document",
        "Levitamine: perekonnanimi, isik leitud mujal dokumendis",
    ),
    ("letter {x}.pdf can't be read.", "letter {x}.pdf ne peut pas être lu.", "letter {x}.pdf: ei saa lugeda."),
    ("Nobody translated this.", "Nobody translated this.", "Nobody translated this."),
    ("", "", ""),
]


@pytest.mark.parametrize(("english", "french", "estonian"), SAID)
def test_what_other_rooms_say_is_said_in_the_language_of_the_window(language, english, french, estonian):
    assert spoken(english) == english
    language("fr")
    assert spoken(english) == french
    language("et")
    assert spoken(english) == estonian


def test_an_error_stays_english_in_itself(language):
    error = DamagedFileError("The PDF is damaged: page 3 can't be read.", "Open the file again.")
    language("fr")
    message = from_error(error, "a.pdf")
    assert message.sentence == "Le PDF est endommagé : la page 3 ne peut pas être lue."
    assert message.next_step == "Ouvrez le fichier de nouveau."
    assert error.one_line() == "The PDF is damaged: page 3 can't be read. Open the file again."


@pytest.mark.parametrize(
    ("name", "head"), [("en", "Write a post"), ("fr", "Écrire une publication"), ("et", "Postituse")]
)
def test_the_guide_speaks_the_language_of_the_window(language, qtbot, name, head):
    language(name)
    dialog = GuideDialog("post")
    qtbot.addWidget(dialog)
    assert dialog.text.startswith(head)


def test_every_page_of_the_guide_is_there_in_every_language_with_its_links():
    guide = ROOT / "docs" / "guide"
    pages = {path.name for path in guide.glob("*.md")}
    for name in ("fr", "et"):
        assert {path.name for path in (guide / name).glob("*.md")} == pages
        for path in (guide / name).glob("*.md"):
            for target in re.findall(r"\]\(([^)]+)\)", path.read_text(encoding="utf-8")):
                assert (path.parent / target).is_file(), (path, target)


def test_the_check_misses_nothing_that_a_room_says(tmp_path):
    """A sentence, an f-string and an explanation of a new rule are all asked for; words to look for are not."""
    room = tmp_path / "detection"
    room.mkdir()
    (room / "new.py").write_text(
        '"""Docstrings are not said."""\n'
        'raise UsageError(f"The list {name} is bad: line {number}.", "Mend the list.")\n'
        'RULE = PatternRule("X", "Y", compile("an x [0-9]"), 0.5, "the form of a new number", '
        'context_words("new number"))\n'
    )
    sys.path.insert(0, str(ROOT / "packaging"))
    try:
        from engine_messages import FILLED_IN, engine_messages
    finally:
        sys.path.pop(0)
    assert engine_messages(tmp_path) - set(FILLED_IN) == {
        "The list {0} is bad: line {1}.", "Mend the list.", "the form of a new number",
    }  # fmt: skip
