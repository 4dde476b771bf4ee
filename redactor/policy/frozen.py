"""A mapping that can't be changed, and, unlike types.MappingProxyType, can be hashed and pickled."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar

_Value = TypeVar("_Value")


class FrozenMap(Mapping[str, _Value]):
    """Names to values, in a fixed order. The values must be hashable for the map to be."""

    __slots__ = ("_items",)

    def __init__(self, content: Mapping[str, _Value] | None = None) -> None:
        self._items: dict[str, _Value] = dict(content or {})

    def __getitem__(self, key: str) -> _Value:
        return self._items[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __hash__(self) -> int:
        return hash(frozenset(self._items.items()))

    def __repr__(self) -> str:
        return f"FrozenMap({self._items!r})"
