"""The case's own lists: what is always and what is never redacted in it, changed while one reviews.

The log names each state of the lists by its hash; the texts are kept beside the case as originals are, encrypted
where the case is. So an undo brings the lists back as they were, and no text stands in the log.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from redactor.cases import Case, Vault
from redactor.errors import UsageError
from redactor.isolation import codec
from redactor.model import ListEntry, ListKind
from redactor.policy import MAX_LITERAL
from redactor.text import compile_pattern, fold_text

_FUZZY = range(60, 101)


class CaseLists:
    """Entries of one case.

    Args:
        case: whose log says which lists hold.
        vault: keeps the texts; None keeps them in memory, for a case that lives there too.
    """

    def __init__(self, case: Case, vault: Vault | None = None) -> None:
        self._case, self._vault = case, vault
        self._known: dict[str, tuple[ListEntry, ...]] = {"": ()}

    def entries(self) -> tuple[ListEntry, ...]:
        """Return the entries that hold now.

        Raises:
            RedactorError: what the log names is not kept any more: nobody must think that a list holds.
        """
        digest = self._case.state.lists
        if digest not in self._known and self._vault is not None:
            self._known[digest] = codec.load(tuple[ListEntry, ...], self._vault.read(digest))
        if digest not in self._known:
            raise UsageError("The lists of this case are not kept with it.", "Give them again with --lists.")
        return self._known[digest]

    def change(self, entries: Sequence[ListEntry]) -> None:
        """Let other entries hold, as one undo step.

        Raises:
            UsageError: an entry is empty, too long, no pattern, or stands under both always and never.
        """
        wanted = tuple(dict.fromkeys(entries))
        _check(wanted)
        if wanted == self.entries():
            return
        data = codec.dump(tuple[ListEntry, ...], wanted)
        digest = hashlib.sha256(data).hexdigest()
        if self._vault is not None:
            self._vault.store(digest, data)
        self._known[digest] = wanted
        self._case.set_lists(digest, len(wanted))


def _check(entries: Sequence[ListEntry]) -> None:
    always = {fold_text(e.text) for e in entries if e.kind is ListKind.ALWAYS and e.text}
    for entry in entries:
        if bool(entry.text.strip()) == bool(entry.regex.strip()):
            raise UsageError("An entry of the list has no text.", "Type one, or delete the entry.")
        if len(entry.text) > MAX_LITERAL:
            raise UsageError(f"A text of the list is longer than {MAX_LITERAL} characters.", "Use a shorter one.")
        if entry.fuzzy not in _FUZZY:
            raise UsageError("The least similarity is 60 to 100 percent.", "Give such a number.")
        if entry.regex:
            compile_pattern(entry.regex)
        if entry.kind is ListKind.NEVER and fold_text(entry.text) in always:
            raise UsageError(
                "A text stands under both always and never redact.", "Decide on one, and delete the other."
            )
