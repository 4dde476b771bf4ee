"""Files that are written into a text as base64: no search can look into them, so they are withheld."""

from __future__ import annotations

import re
from typing import Final

from redactor.formats.own_words import TERM_LABEL

# Digests and keys are shorter; a picture or a document is always longer.
_SHORTEST: Final = 200
_BASE64: Final = re.compile(r"[A-Za-z0-9+/_-]+={0,2}\Z")
_DATA: Final = re.compile(r"\s*data:[^,]{0,200},", re.IGNORECASE)

REASON: Final = "A file that is written into the text (base64) can't be read."
# One of the writers' own words, so that no search takes it for a leak.
WITHHELD_MARK: Final = TERM_LABEL


def is_packed(text: str) -> bool:
    """True when a text is nothing but a packed file: a data address, or a long run of base64."""
    if len(text) < _SHORTEST and not _DATA.match(text):
        return False
    if _DATA.match(text):
        return True
    compact = "".join(text.split())
    # A long word of one alphabet is no base64: that has digits and both cases.
    return (
        len(compact) >= _SHORTEST
        and bool(_BASE64.match(compact))
        and any(c.isdigit() for c in compact)
        and any(c.isupper() for c in compact)
        and any(c.islower() for c in compact)
    )
