"""Reads lists of what is always redacted, never redacted, or withholds its whole page: YAML or plain text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from redactor.errors import ResourceError, UsageError
from redactor.model import ListEntry, ListKind, ListScope
from redactor.policy.fields import Fields
from redactor.policy.resources import read_yaml
from redactor.text import compile_pattern

# Texts are searched in windows that overlap by 400 code points: a longer literal could stand across a cut.
MAX_LITERAL = 300
_MAX_REGEX = 1000


def load_lists(path: Path) -> tuple[ListEntry, ...]:
    """Read one list.

    A .yaml file is a mapping with the fields title, scope, only, always_redact, never_redact and whole_page
    (docs/lists.md). Any other file is plain UTF-8 text, one literal a line, always redacted.

    Raises:
        ResourceError: missing or invalid; the sentence names file, entry and problem.
    """
    if not path.is_file():
        raise ResourceError(f"There is no list {path.name}.", "Check the path that was given.")
    if path.suffix.lower() not in (".yaml", ".yml"):
        return tuple(_plain_lines(path))
    fields = Fields(read_yaml(path), path.name)
    fields.text("title", "")
    scope = fields.choice("scope", ListScope, ListScope.CASE)
    only = fields.texts("only")
    entries = tuple(read_entries(fields, scope, only, path.name))
    fields.done()
    refuse_contradictions(fields, entries)
    return entries


def read_entries(
    fields: Fields, scope: ListScope = ListScope.OFFICE, only: tuple[str, ...] = (), source: str = ""
) -> Iterator[ListEntry]:
    """Yield the entries of the fields always_redact, never_redact and whole_page.

    Args:
        fields: of a list or a policy.
        scope: of entries that name none.
        only: of entries that name none.
        source: name of the file.

    Raises:
        ResourceError: an entry is wrong.
    """
    for kind in ListKind:
        for item in fields.texts_or_entries(kind.value):
            if isinstance(item, str):
                _check_length(fields, kind.value, item)
                yield ListEntry(kind, text=item, scope=scope, only=only, source=source)
            else:
                yield _entry(item, kind, scope, only, source)


def refuse_contradictions(fields: Fields, entries: tuple[ListEntry, ...]) -> None:
    """Refuse a literal that is to be redacted always and never.

    Raises:
        ResourceError: there is one.
    """
    always = {e.text.casefold() for e in entries if e.kind is ListKind.ALWAYS and e.text}
    for entry in entries:
        if entry.kind is ListKind.NEVER and entry.text.casefold() in always:
            raise fields.error("never_redact", f"has {entry.text!r}, which stands under always_redact too")


def _plain_lines(path: Path) -> Iterator[ListEntry]:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise ResourceError(f"The list {path.name} is not UTF-8.", "Save it as UTF-8.") from error
    except OSError as error:
        reason = error.strerror or "no reason given"
        raise ResourceError(f"The list {path.name} can't be read: {reason}.") from error
    for number, line in enumerate(text.splitlines(), 1):
        literal = line.strip()
        if len(literal) > MAX_LITERAL:
            raise ResourceError(
                f"{path.name}: line {number} is longer than {MAX_LITERAL} characters.",
                "Use a shorter text that stands in it.",
            )
        if literal:
            yield ListEntry(ListKind.ALWAYS, text=literal, scope=ListScope.CASE, source=path.name)


def _entry(item: Fields, kind: ListKind, scope: ListScope, only: tuple[str, ...], source: str) -> ListEntry:
    text, regex = item.text("text", ""), item.text("regex", "")
    if bool(text.strip()) == bool(regex.strip()):
        raise item.error("", "needs either a text or a regex")
    _check_length(item, "text", text)
    if regex:
        check_regex(item, regex)
    entry = ListEntry(
        kind=kind,
        text=text.strip(),
        regex=regex,
        entity_type=item.text("type", ""),
        scope=item.choice("scope", ListScope, scope),
        only=item.texts("only", only),
        fuzzy=item.number("fuzzy", 100, 60, 100) or 100,
        part_of_word=item.flag("part_of_word", False),
        near=item.texts("near"),
        reason=item.text("reason", ""),
        source=source,
    )
    if entry.near and kind is not ListKind.NEVER:
        raise item.error("near", "is only known under never_redact")
    if regex and entry.fuzzy < 100:
        raise item.error("fuzzy", "can't be used with a regex")
    item.done()
    return entry


def check_regex(item: Fields, regex: str) -> None:
    """Refuse what RE2 can't compile, or what matches the empty text.

    Raises:
        ResourceError: with RE2's own words for the problem.
    """
    if len(regex) > _MAX_REGEX:
        raise item.error("regex", f"is longer than {_MAX_REGEX} characters")
    try:
        pattern = compile_pattern(regex)
    except UsageError as error:
        raise item.error("regex", error.sentence.removeprefix("This pattern ").removesuffix(".")) from error
    if pattern.search("") is not None:
        raise item.error("regex", "matches the empty text, so it would match everywhere")


def _check_length(fields: Fields, key: str, text: str) -> None:
    if len(text) > MAX_LITERAL:
        raise fields.error(key, f"has a text of more than {MAX_LITERAL} characters")
