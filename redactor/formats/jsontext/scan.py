"""JSON by place: keys, strings and numbers with their path and where they stand in the text."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from typing import Final

from redactor.errors import DamagedFileError, LimitError

MAX_VALUES: Final = 1_000_000
MAX_DEPTH: Final = 900
_TOKEN: Final = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+', re.DOTALL)
# A key of this form may stand in an address; any other is told by its number.
_PLAIN_KEY: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,39}\Z")
_LITERALS: Final = frozenset(("true", "false", "null"))
_LONE_SURROGATE: Final = re.compile("[\ud800-\udfff]")


class Sort(Enum):
    """What a value is."""

    KEY = "key"
    STRING = "string"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Value:
    """A key, string or number: its path, the code points start..end of the file's text, and what it says."""

    path: str
    sort: Sort
    start: int
    end: int
    text: str


@dataclass(slots=True)
class _Open:
    """An open object or array. `key` is None before a key, and the path of the value after it."""

    path: str
    is_object: bool
    count: int = 0
    key: str | None = None
    used: set[str] = field(default_factory=set)


def documents(text: str) -> list[tuple[str, int, int]]:
    """Return (root path, start, end) of the one JSON text, or of each line of JSON lines.

    Raises:
        DamagedFileError: not valid JSON (RFC 8259).
        LimitError: nested too deeply.
    """
    try:
        json.loads(text)
    except RecursionError as error:
        raise LimitError("The data is nested too deeply.") from error
    except ValueError:
        return _lines(text)
    return [("$", 0, len(text))]


def _lines(text: str) -> list[tuple[str, int, int]]:
    found: list[tuple[str, int, int]] = []
    at = 0
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            try:
                json.loads(line)
            except (ValueError, RecursionError) as error:
                raise DamagedFileError(
                    "The file is not valid JSON.", "Correct it, or save it as plain text (.txt)."
                ) from error
            found.append((f"line/{number}/$", at, at + len(line)))
        at += len(line) + 1
    return found


def values(text: str) -> list[Value]:
    """Return all keys, strings and numbers in the order in which they stand.

    Raises:
        DamagedFileError, LimitError: see `documents`.
    """
    found: list[Value] = []
    for root, start, end in documents(text):
        for value in _scan(text, root, start, end):
            found.append(value)
            if len(found) > MAX_VALUES:
                raise LimitError(f"The data holds more than {MAX_VALUES:,} values.")
    return found


def _scan(text: str, root: str, start: int, end: int) -> Iterator[Value]:
    stack: list[_Open] = []
    for match in _TOKEN.finditer(text, start, end):
        sign = match[0]
        if sign in "{[":
            stack.append(_Open(_place(stack, root), sign == "{"))
            if len(stack) > MAX_DEPTH:
                raise LimitError("The data is nested too deeply.")
        elif sign in "}]":
            stack.pop()
        elif sign == ",":
            stack[-1].count += 1
            stack[-1].key = None
        elif sign != ":":
            yield from _value(stack, root, match)


def _value(stack: list[_Open], root: str, match: re.Match[str]) -> Iterator[Value]:
    sign = match[0]
    top = stack[-1] if stack else None
    if top is not None and top.is_object and top.key is None:
        key = decoded(sign)
        top.key = _member(top, key)
        yield Value(f"{top.key}~key", Sort.KEY, match.start(), match.end(), key)
    elif sign[0] == '"':
        yield Value(_place(stack, root), Sort.STRING, match.start(), match.end(), decoded(sign))
    elif sign not in _LITERALS:
        yield Value(_place(stack, root), Sort.NUMBER, match.start(), match.end(), sign)


def _member(top: _Open, key: str) -> str:
    number = top.count + 1
    path = f"{top.path}.{key}" if _PLAIN_KEY.match(key) else f"{top.path}.#{number}"
    if path in top.used:
        # A key that stands twice: both values are in the file, whichever a program takes.
        path = f"{top.path}.#{number}"
    top.used.add(path)
    return path


def _place(stack: list[_Open], root: str) -> str:
    if not stack:
        return root
    top = stack[-1]
    return str(top.key) if top.is_object else f"{top.path}[{top.count}]"


def decoded(sign: str) -> str:
    """Return what a JSON string says; halves of a surrogate pair that stand alone become U+FFFD."""
    if "\\" not in sign:
        return sign[1:-1]
    return _LONE_SURROGATE.sub("\ufffd", str(json.loads(sign, strict=False)))
