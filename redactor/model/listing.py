"""ListEntry: what an office always redacts, never redacts, or withholds a whole page for."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

WHOLE_PAGE_TYPE = "WHOLE_PAGE"
LIST_TERM_TYPE = "LIST_TERM"
_SHORTEST_DIGEST = 12


class ListKind(StrEnum):
    """What an entry asks for."""

    ALWAYS = "always_redact"
    NEVER = "never_redact"
    WHOLE_PAGE = "whole_page"


class ListScope(StrEnum):
    """Where an entry holds."""

    OFFICE = "office"
    CASE = "case"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class ListEntry:
    """One line of a list. Exactly one of `text` and `regex` is set.

    Attributes:
        kind: always redact, never redact, whole page.
        text: a literal: case, accents, line ends and invisible characters do not matter.
        regex: RE2 syntax; case matters unless it begins with (?i).
        entity_type: always: the kind of the finding. Never: only findings of this kind; PERSON also exempts
            the other forms of the name. "" means LIST_TERM, or any kind.
        scope: office, case or document.
        only: titles or ids of cases, or names or sha256 (12 digits or more) of documents; empty means whichever
            case or document the list is given to.
        fuzzy: least similarity in percent (60 to 99) that still matches; 100 asks for the same text.
        part_of_word: True when the literal is also meant inside of longer words.
        near: never: only where one of these words stands within 48 code points in the same sentence: an official
            in the role.
        reason: shown in the explanation: "the requester". Never the text itself.
        source: name of the file that the entry stands in.
    """

    kind: ListKind
    text: str = ""
    regex: str = ""
    entity_type: str = ""
    scope: ListScope = ListScope.OFFICE
    only: tuple[str, ...] = ()
    fuzzy: int = 100
    part_of_word: bool = False
    near: tuple[str, ...] = ()
    reason: str = ""
    source: str = ""

    def holds_for(self, document: Collection[str], case: Collection[str]) -> bool:
        """True when the entry holds for a document.

        Args:
            document: the file's name and its sha256.
            case: the case's title and id.
        """
        if self.scope is ListScope.OFFICE or not self.only:
            return True
        names = document if self.scope is ListScope.DOCUMENT else case
        return any(_is_called(wanted, name) for wanted in self.only for name in names if name)


def _is_called(wanted: str, name: str) -> bool:
    if wanted.casefold() == name.casefold():
        return True
    return len(wanted) >= _SHORTEST_DIGEST and len(name) == 64 and name.startswith(wanted.lower())
