"""The languages of a document in words: what no name model reads is said, for a leaked name starts there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from redactor.app.api import LanguageShareApi

_CONTEXT = "Languages"
# So that Qt's tool finds them; a language that is not here keeps its English name.
_NAMES = (
    QT_TRANSLATE_NOOP("Languages", "English"),
    QT_TRANSLATE_NOOP("Languages", "French"),
    QT_TRANSLATE_NOOP("Languages", "Estonian"),
    QT_TRANSLATE_NOOP("Languages", "German"),
    QT_TRANSLATE_NOOP("Languages", "Spanish"),
    QT_TRANSLATE_NOOP("Languages", "Italian"),
    QT_TRANSLATE_NOOP("Languages", "Dutch"),
    QT_TRANSLATE_NOOP("Languages", "Finnish"),
    QT_TRANSLATE_NOOP("Languages", "Swedish"),
    QT_TRANSLATE_NOOP("Languages", "Polish"),
    QT_TRANSLATE_NOOP("Languages", "Latvian"),
    QT_TRANSLATE_NOOP("Languages", "Lithuanian"),
    QT_TRANSLATE_NOOP("Languages", "Russian"),
    QT_TRANSLATE_NOOP("Languages", "Ukrainian"),
)


def language_words(shares: Sequence[LanguageShareApi]) -> str:
    """Return "English 92 %, Estonian 8 % (names not searched)"; nothing of what is too short to tell."""
    return ", ".join(_words(share) for share in shares if share.language is not None)


def _words(share: LanguageShareApi) -> str:
    percent = round(share.share * 100)
    # A line in another language is enough for a name: it is never "0 %".
    amount = f"{percent} %" if percent else "< 1 %"
    told = f"{QCoreApplication.translate(_CONTEXT, share.language or '')} {amount}"
    if share.names_searched:
        return told
    return QCoreApplication.translate(_CONTEXT, "{0}: names not searched").format(told)
