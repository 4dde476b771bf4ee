"""Rules that find people by the form of the text around a name, one file for each form."""

from __future__ import annotations

from redactor.detection.persons import gazetteer, labels, mail, phrases, surname_first, titles
from redactor.detection.rule import Recogniser


def person_rules() -> tuple[Recogniser, ...]:
    """Return every rule for people's names."""
    return (*titles.RULES, *labels.RULES, *mail.RULES, *phrases.RULES, *surname_first.RULES, *gazetteer.RULES)
