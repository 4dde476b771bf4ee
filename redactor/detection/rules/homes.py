"""The place where a person lives or was born: a town says little, but not beside these words."""

from __future__ import annotations

import re

from redactor.detection.rule import PatternRule, Recogniser

_CAPITAL = r"[A-ZÀ-ÖØ-ÝŠŽ][^\W\d_]+(?:['’-][^\W\d_]+)*"
_TOWN = rf"{_CAPITAL}(?:(?: (?:upon|on|under|by|am|de|la|le|del))? {_CAPITAL})*"
_MONTH = r"(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)"

RULES: tuple[Recogniser, ...] = (
    PatternRule(
        "HOME",
        "LOCATION",
        # In 115 of the 128 places in TAB's training part at which these words stand, annotators masked the town.
        re.compile(rf"\b(?:lives|living|lived|resides|residing|resided|resident|born) in {_MONTH}({_TOWN})"),
        0.55,
        "a town after words that say where a person lives or was born",
        group=1,
    ),
)
