"""Qualified names of XML: short ones to write rules with (`text:p`), long ones as lxml gives them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache

# Hostile files make up names without end.
_REMEMBERED = 8192


def make_names(namespaces: Mapping[str, str]) -> tuple[Callable[[str], str], Callable[[str], str]]:
    """Return (qn, short) for a table of prefix -> namespace.

    `qn` turns `w:p` into lxml's `{namespace}p`; `short` turns it back, a namespace that is not known into "".
    """
    prefixes = {uri: prefix for prefix, uri in namespaces.items()}

    @lru_cache(maxsize=_REMEMBERED)
    def qn(name: str) -> str:
        prefix, _, local = name.partition(":")
        return f"{{{namespaces[prefix]}}}{local}"

    @lru_cache(maxsize=_REMEMBERED)
    def short(tag: str) -> str:
        uri, _, local = tag[1:].partition("}") if tag.startswith("{") else ("", "", tag)
        prefix = prefixes.get(uri)
        return f"{prefix}:{local}" if prefix is not None else ""

    return qn, short
