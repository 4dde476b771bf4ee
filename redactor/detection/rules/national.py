"""NationalNumber: a number of a person or firm, told by its form, its check digit and the words before it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Any

from redactor.detection.hits import Hit
from redactor.detection.rule import in_context

# What stands between a label and its value: "No.", "number:", "is", a line end, a table's bar.
_GLUE = re.compile(
    r"(?:[ \t]*(?:[:=|#.\n-]|no\b\.?|nr\b\.?|number\b|is\b|was\b|as\b|given\b|of\b|card\b|id\b|\(|\)))*[ \t]*",
    re.IGNORECASE,
)
_REACH = 32


@dataclass(frozen=True, slots=True)
class NationalNumber:
    """Finds one kind of number.

    Attributes:
        name: the rule's name in the finding.
        entity_type: kind of the finding.
        pattern: the number with the separators that people write.
        why: what is asked for, without the text.
        labels: words that announce the number (context_words).
        check: must hold for the text matched; None where the issuer has no check digit.
        grouped: confidence without a label, when written with separators; 0 asks for a label.
        bare: the same for a number without separators.
        labelled: confidence near a label.
        wrong: confidence as `wrong_type` right behind a label though the check fails: mistyped, but a number of a
            person all the same.
    """

    name: str
    entity_type: str
    pattern: re.Pattern[str]
    why: str
    labels: re.Pattern[str]
    check: Callable[[str], bool] | None = None
    grouped: float = 0.0
    bare: float = 0.0
    labelled: float = 0.96
    wrong: float = 0.7
    wrong_type: str = "ID_NUMBER"

    def find(self, text: str) -> Iterator[Hit]:
        """Yield the hits in `text`."""
        for match in self.pattern.finditer(text):
            start, end = match.span()
            value = match.group()
            right = self.check is None or self.check(value)
            if not right:
                if self.wrong and _right_behind(text, start, self.labels):
                    why = f"Rule {self.name}: a number after the label of an identifier, check digit not right"
                    yield Hit(start, end, self.wrong_type, "rules", self.name, self.wrong, why)
                continue
            near = in_context(text, start, end, self.labels)
            alone = self.grouped if any(c in " -./" for c in value) else self.bare
            if " " in value and _among_numbers(text, start, end):
                alone = 0.0
            confidence = self.labelled if near else alone
            if confidence > 0:
                why = f"Rule {self.name}: {self.why}{', with a word that names it nearby' if near else ''}"
                yield Hit(start, end, self.entity_type, "rules", self.name, confidence, why)


def _among_numbers(text: str, start: int, end: int) -> bool:
    """True in a row of numbers, where blanks part columns rather than groups."""
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    return (before[-1:] == " " and before[:1].isdigit()) or (after[:1] == " " and after[1:].isdigit())


def _right_behind(text: str, start: int, labels: re.Pattern[str]) -> bool:
    """True when nothing but a colon, "No." and the like stands between a label and the number."""
    for match in labels.finditer(text, max(0, start - _REACH), start):
        if _GLUE.fullmatch(text, match.end(), start):
            return True
    return False


def standard(module: str) -> Callable[[str], bool]:
    """Return the check of python-stdnum's module, such as "de.idnr"; it is loaded when first needed."""

    def check(value: str) -> bool:
        return bool(_load(module).is_valid(value.replace("/", "") if module == "cz.rc" else value))

    return check


@cache
def _load(module: str) -> Any:
    return import_module(f"stdnum.{module}")


def digits_only(check: Callable[[str], bool]) -> Callable[[str], bool]:
    """Return a check that is given the letters and digits alone."""
    return lambda value: check("".join(c for c in value if c.isalnum()))


def form(pattern: str) -> re.Pattern[str]:
    """Compile a number's form that stands alone: no letter, digit or joined number on either side."""
    return re.compile(rf"(?<![\w-])(?<!\d[.,/])(?:{pattern})(?![\w-]|[.,/]\d)")
