"""The one way to tell the person something: a sentence and what to do next."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from redactor.app.theme.engine_words import spoken
from redactor.errors import RedactorError


class Severity(StrEnum):
    """How a message looks; also the name of its icon."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Message:
    """One message of the bar. `subject` is a file's name or empty; it is shown in front of the sentence."""

    severity: Severity
    sentence: str
    next_step: str = ""
    subject: str = ""


def from_error(error: RedactorError, subject: str = "") -> Message:
    """Return the message for an error that was raised below."""
    return Message(Severity.ERROR, spoken(error.sentence), spoken(error.next_step), subject)


def internal_error(title: str, error: Exception) -> RedactorError:
    """Turn a bug into a sentence that names the cause's class alone, never text from a document."""
    sentence = QCoreApplication.translate("Messages", "An internal error stopped this step: {0} ({1}).")
    step = QCoreApplication.translate(
        "Messages", "Nothing was written. Try again; if it happens again, report it."
    )
    return RedactorError(sentence.format(title, type(error).__name__), step)
