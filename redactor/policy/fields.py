"""Takes values out of a mapping read from YAML, with one clear sentence for each that is wrong."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from enum import StrEnum
from typing import Any, TypeVar

from redactor.errors import ResourceError
from redactor.policy.frozen import FrozenMap

_Choice = TypeVar("_Choice", bound=StrEnum)
_MISSING: Any = object()


class Fields:
    """The fields of one mapping. Each is taken once; `done` refuses what nobody asked for.

    Args:
        content: the mapping.
        file: for the sentence of an error.
        place: the entry inside the file ("codes[3]"), or "".
    """

    def __init__(self, content: Any, file: str, place: str = "") -> None:
        self._file, self._place = file, place
        if not isinstance(content, Mapping):
            raise self.error("", "must be a mapping of names to values")
        self._left: dict[str, Any] = dict(content)

    def error(self, key: str, problem: str) -> ResourceError:
        """Return the error for a field of this mapping."""
        place = ".".join(part for part in (self._place, key) if part)
        return ResourceError(
            f"{self._file}: {place or 'the file'} {problem}.", "Correct the file and start again."
        )

    def _take(self, key: str, default: Any) -> Any:
        value = self._left.pop(key, _MISSING)
        if value is _MISSING or value is None:
            if default is _MISSING:
                raise self.error(key, "is missing")
            return default
        return value

    def text(self, key: str, default: str = _MISSING) -> str:
        """A string; a date is taken in its ISO form. Not empty unless it has a default."""
        value = self._take(key, default)
        if isinstance(value, datetime.date):
            return value.isoformat()
        if not isinstance(value, str):
            raise self.error(key, "must be a text (put it in quotes)")
        if not value.strip() and default is _MISSING:
            raise self.error(key, "is empty")
        return value

    def as_of(self) -> str:
        """The field as_of: the ISO date whose state of the law the data give, or "unknown"."""
        value = self.text("as_of")
        try:
            return value if value == "unknown" else datetime.date.fromisoformat(value).isoformat()
        except ValueError:
            raise self.error("as_of", "must be a date such as 2024-08-31, or unknown") from None

    def flag(self, key: str, default: bool = _MISSING) -> bool:
        """Boolean: true or false."""
        value = self._take(key, default)
        if not isinstance(value, bool):
            raise self.error(key, "must be true or false")
        return value

    def number(self, key: str, default: int | None, low: int, high: int) -> int | None:
        """A whole number from low to high, or the default."""
        value = self._take(key, default)
        if value is not None and (
            not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high
        ):
            raise self.error(key, f"must be a whole number from {low} to {high}")
        return value

    def texts(self, key: str, default: tuple[str, ...] = ()) -> tuple[str, ...]:
        """A list of non-empty strings."""
        return self._texts(key, self._take(key, default))

    def _texts(self, key: str, value: Any) -> tuple[str, ...]:
        blank_allowed = key == "separators"
        if not isinstance(value, list | tuple) or not all(
            isinstance(item, str) and (item.strip() or (blank_allowed and item)) for item in value
        ):
            raise self.error(key, "must be a list of texts (put numbers and yes/no in quotes)")
        return tuple(value)

    def text_map(self, key: str) -> Mapping[str, str]:
        """A mapping of strings to strings."""
        value = self._take(key, {})
        if not isinstance(value, Mapping) or not all(
            isinstance(k, str) and isinstance(v, str) for k, v in value.items()
        ):
            raise self.error(key, "must be a mapping of texts to texts")
        return FrozenMap(dict(value))

    def list_map(self, key: str) -> Mapping[str, tuple[str, ...]]:
        """A mapping of strings to lists of strings."""
        value = self._take(key, {})
        if not isinstance(value, Mapping) or not all(isinstance(k, str) for k in value):
            raise self.error(key, "must be a mapping of names to lists")
        return FrozenMap({k: self._texts(f"{key}.{k}", v) for k, v in value.items()})

    def choice(self, key: str, kind: type[_Choice], default: _Choice = _MISSING) -> _Choice:
        """One of the values of an enumeration."""
        value = self._take(key, default)
        try:
            return kind(value)
        except ValueError:
            raise self.error(key, f"must be one of {', '.join(kind)}") from None

    def optional_choice(self, key: str, kind: type[_Choice], default: _Choice | None) -> _Choice | None:
        """One of the values of an enumeration, or the text "none" for None."""
        value = self._take(key, default)
        if value is None or value == "none":
            return None
        try:
            return kind(value)
        except ValueError:
            raise self.error(key, f"must be none or one of {', '.join(kind)}") from None

    def entries(self, key: str, *, required: bool = False) -> list[Fields]:
        """A list of mappings."""
        value = self._take(key, _MISSING if required else [])
        if not isinstance(value, list):
            raise self.error(key, "must be a list")
        return [Fields(item, self._file, f"{key}[{n}]") for n, item in enumerate(value)]

    def texts_or_entries(self, key: str) -> list[str | Fields]:
        """A list of non-empty strings and mappings, in their order."""
        value = self._take(key, [])
        if not isinstance(value, list):
            raise self.error(key, "must be a list")
        items: list[str | Fields] = []
        for n, item in enumerate(value):
            if isinstance(item, Mapping):
                items.append(Fields(item, self._file, f"{key}[{n}]"))
            else:
                items.extend(self._texts(f"{key}[{n}]", [item]))
        return items

    def named(self, name: str) -> None:
        """Name the entry in later errors, so that a person finds it sooner than by its number."""
        self._place = f"{self._place} ({name})"

    def done(self) -> None:
        """Refuse fields that nobody took: a typing error must not be ignored."""
        if self._left:
            raise self.error(min(map(str, self._left)), "is not known here")

    def unique(self, key: str, names: list[str]) -> None:
        """Refuse names that stand twice in the list `key`."""
        twice = sorted({name for name in names if names.count(name) > 1})
        if twice:
            raise self.error(key, f"has {twice[0]!r} twice")
