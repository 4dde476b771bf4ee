"""The language of the window: catalogues of resources/translations, read without a compiled form.

The .ts files are Qt's own format, so that translators can use Qt's tools; a few hundred sentences are read in
milliseconds, and nothing compiled can grow stale beside its source.
"""

from __future__ import annotations

from pathlib import Path

from lxml import etree
from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator

import redactor
from redactor.app.theme.engine_words import use_engine_words

Catalogue = dict[tuple[str, str], str]
"""(context, source text) -> translation."""


def catalogue_folder() -> Path:
    """Return the folder of the .ts files, inside the wheel or in a source tree."""
    package = Path(redactor.__file__).parent
    installed = package / "_resources" / "translations"
    return installed if installed.is_dir() else package.parent / "resources" / "translations"


def read_catalogue(path: Path) -> Catalogue:
    """Return the finished translations of a .ts file."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    found: Catalogue = {}
    for context in etree.parse(path, parser).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") is None and translation.text:
                found[name, message.findtext("source") or ""] = translation.text
    return found


class CatalogueTranslator(QTranslator):
    """Translates from a catalogue; what is not in it stays English."""

    def __init__(self, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue

    def isEmpty(self) -> bool:  # noqa: N802  (Qt's name)
        """Tell Qt that it is worth asking."""
        return not self._catalogue

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """Return the translation, None where there is none."""
        del disambiguation, n
        return self._catalogue.get((context, source))


_in_use = ["en"]


def language_in_use() -> str:
    """Return the language that the window was made in, such as "fr"."""
    return _in_use[0]


def chosen_language(wanted: str) -> str:
    """Return the language of a setting: its own, or for "system" that of the desktop when there is a catalogue."""
    language = QLocale.system().name().partition("_")[0] if wanted == "system" else wanted
    return language if (catalogue_folder() / f"{language}.ts").is_file() else "en"


def use_language(app: QCoreApplication, wanted: str) -> str:
    """Translate the window from now on; widgets made before keep their words. Returns the language."""
    language = chosen_language(wanted)
    catalogue = read_catalogue(catalogue_folder() / f"{language}.ts") if language != "en" else {}
    if catalogue:
        app.installTranslator(CatalogueTranslator(catalogue, app))
    use_engine_words(catalogue)
    _in_use[:] = [language]
    return language
