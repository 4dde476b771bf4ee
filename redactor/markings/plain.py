"""Schemes whose mark is a level and caveats from closed lists: UK, NATO, EU, national ones, Australia, TLP."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias, TypeVar

from redactor.markings.countries import is_list
from redactor.markings.normalise import fold
from redactor.markings.records import Problem
from redactor.policy import Caveat, Level, Scheme

_Entry = TypeVar("_Entry", Level, Caveat)

ListedCaveat: TypeAlias = Caveat | None

_SEPARATOR = re.compile(r"\s*/\s?/\s*|\s+-\s+|\s*[/,;:|]\s*|\s*-\s*|\s+")
_HARD = re.compile(r"\s*/\s?/\s*|\s+-\s+")
_UNKNOWN = re.compile(r"[A-Z][A-Z0-9]+(?:[ -][A-Z0-9]+){0,3}")
_NAME = r"[A-Z0-9][A-Z0-9&.:]*(?:[ /-][A-Z0-9][A-Z0-9&.:]*){0,5}?"
_LIST = r"[A-Z]{2,}(?:(?:\s*[,/]\s*|\s+AND\s+|\s+)[A-Z]{2,})*?"


@dataclass(frozen=True, slots=True)
class PlainMark:
    """A level and its caveats.

    Attributes:
        level: key, or "" for a caveat that stands alone.
        caveats: printed texts in the scheme's order.
        prefix: word before the level ("UK"), or "".
    """

    level: str
    caveats: tuple[str, ...] = ()
    prefix: str = ""


@dataclass(frozen=True, slots=True)
class PlainReading:
    """A mark, how far it reaches (code points from its start), what is wrong with it, and unlisted items.

    Attributes:
        grades: how many different levels stand there; more than one means a list of levels.
    """

    mark: PlainMark
    end: int
    problems: tuple[Problem, ...]
    unknown: tuple[str, ...]
    grades: int = 1


@dataclass(frozen=True, slots=True)
class _Tables:
    levels: tuple[tuple[re.Pattern[str], Level], ...]
    level_starts: frozenset[str]
    caveats: tuple[tuple[re.Pattern[str], Caveat], ...]
    bare: tuple[tuple[re.Pattern[str], Caveat], ...]
    prefix: re.Pattern[str] | None


def _pattern(form: str) -> str:
    """Return a pattern for a form: blanks may be wider, and signs may have blanks around them."""
    text = re.sub(r"\s*([-:/+])\s*", r"\1", form)
    pieces = []
    for piece in re.split(r"(<LIST>|<NAME>|[-:/+ ])", fold(text)):
        if piece == "<LIST>":
            pieces.append(f"(?P<list>{_LIST})")
        elif piece == "<NAME>":
            pieces.append(f"(?P<name>{_NAME})")
        elif piece == " ":
            pieces.append(r"\s+")
        elif piece in ("-", ":", "/", "+") and piece:
            pieces.append(rf"\s*{re.escape(piece)}\s*")
        else:
            pieces.append(re.escape(piece))
    return "".join(pieces)


@lru_cache(maxsize=64)
def _tables(scheme: Scheme) -> _Tables:
    levels = [(form, level) for level in scheme.levels for form in (level.banner, *level.forms)]
    caveats = [(form, caveat) for caveat in scheme.caveats for form in (caveat.key, *caveat.forms)]
    prefix = "|".join(re.escape(word) for word in scheme.prefixes)
    found = tuple((re.compile(_pattern(form) + _end(form)), caveat) for form, caveat in _longest(caveats))
    return _Tables(
        tuple((re.compile(_pattern(form) + r"(?![A-Z0-9])"), level) for form, level in _longest(levels)),
        frozenset(fold(form)[0] for form, _ in levels),
        found,
        tuple(pair for pair in found if pair[1].bare),
        re.compile(rf"(?:{prefix})\s+(?:-\s+)?") if prefix else None,
    )


def _end(form: str) -> str:
    # An open name or list at the end runs up to the next separator that can't belong to it.
    return r"(?=\s*//|\s+-\s|\s*$|\s*[\]);])" if form.endswith(">") else r"(?![A-Z0-9])"


def _longest(forms: list[tuple[str, _Entry]]) -> list[tuple[str, _Entry]]:
    return sorted(forms, key=lambda pair: ("<" in pair[0], -len(pair[0]), pair[0]))


def match_level(text: str, position: int, scheme: Scheme) -> tuple[Level, int] | None:
    """Return the longest level that stands at `position` of a folded text, and its end."""
    tables = _tables(scheme)
    if text[position : position + 1] not in tables.level_starts:
        return None
    best: tuple[Level, int] | None = None
    for pattern, level in tables.levels:
        found = pattern.match(text, position)
        if found and (best is None or found.end() > best[1]):
            best = (level, found.end())
    return best


def parse_plain(text: str, scheme: Scheme, position: int = 0) -> PlainReading | None:
    """Read a mark that begins at `position`.

    Args:
        text: folded to capitals without accents.
        scheme: whose levels and caveats are read.
        position: code point of `text`.

    Returns:
        None when neither a level nor a caveat that may stand alone begins there.
    """
    tables = _tables(scheme)
    start, prefix = position, ""
    if tables.prefix and (found := tables.prefix.match(text, start)):
        start, prefix = found.end(), found.group().strip(" -")
    matched = match_level(text, start, scheme)
    if matched is None:
        return _bare(text, scheme, position)
    level, end = matched
    reader = _Reader(scheme, text, level, end)
    reader.read_rest()
    mark = PlainMark(level.key, ordered(reader.found, scheme), prefix)
    return PlainReading(mark, reader.end, tuple(reader.problems()), tuple(reader.unknown), len(reader.grades))


def _bare(text: str, scheme: Scheme, position: int) -> PlainReading | None:
    for pattern, caveat in _tables(scheme).bare:
        if found := pattern.match(text, position):
            return PlainReading(PlainMark("", (caveat.key,)), found.end(), (), ())
    return None


class _Reader:
    """Reads caveats after a level, item by item, as long as the lists know them."""

    def __init__(self, scheme: Scheme, text: str, level: Level, end: int) -> None:
        self._scheme, self._text, self._level = scheme, text, level
        self.end = end
        self.found: list[tuple[Caveat | None, str]] = []
        self.unknown: list[str] = []
        self.grades = {level.key}

    def read_rest(self) -> None:
        while gap := _SEPARATOR.match(self._text, self.end):
            if not self._read_item(gap.end(), hard=bool(_HARD.fullmatch(gap.group()))):
                break

    def _read_item(self, start: int, *, hard: bool) -> bool:
        again = match_level(self._text, start, self._scheme)
        if again:
            # The same level in the other language, or a list of levels.
            self.grades.add(again[0].key)
            self.end = again[1]
            return True
        best: tuple[int, Caveat, str] | None = None
        for pattern, caveat in _tables(self._scheme).caveats:
            match = pattern.match(self._text, start)
            if match and (best is None or match.end() > best[0]) and (filled := _filled(caveat, match)):
                best = (match.end(), caveat, filled)
        if best is not None:
            self.found.append(best[1:])
            self.end = best[0]
            return True
        if hard and (match := _UNKNOWN.match(self._text, start)):
            self.unknown.append(match.group())
            self.found.append((None, match.group()))
            self.end = match.end()
            return True
        return False

    def problems(self) -> Iterable[Problem]:
        scheme, level = self._scheme, self._level
        if level.legacy or level.banner in scheme.retired:
            better = scheme.retired.get(level.banner, "")
            yield Problem(
                "retired", f"{level.banner} is a retired grade.", f"Write {better}." if better else "", scheme.key
            )
        for caveat, text in self.found:
            if caveat is None:
                yield Problem(
                    "invalid", f"{text} is no listed caveat of this scheme.", "Check the word.", scheme.key
                )
            elif caveat.legacy:
                yield Problem("retired", f"{caveat.key} is retired.", "Leave it out.", scheme.key)
            elif caveat.levels and level.key not in caveat.levels:
                yield Problem(
                    "level", f"{caveat.key} does not go with {level.banner}.", "Check the level.", scheme.key
                )
        yield from self._order_problems()

    def _order_problems(self) -> Iterable[Problem]:
        texts = [text for _, text in self.found]
        if len(set(texts)) < len(texts):
            yield Problem("duplicate", "A caveat stands twice.", "Leave one.", self._scheme.key)
        groups = [_place(caveat, self._scheme) for caveat, _ in self.found if caveat is not None]
        if self._scheme.category_order and groups != sorted(groups):
            fix = "Write the caveats in the scheme's order."
            yield Problem("order", "The caveats are out of order.", fix, self._scheme.key)


def _filled(caveat: Caveat, match: re.Match[str]) -> str:
    groups = match.groupdict()
    text = caveat.key
    if (entries := groups.get("list")) is not None:
        if not is_list(entries.replace("/", " ")) and not re.fullmatch(
            r"[A-Z]{2,3}(?:[/, ]+[A-Z]{2,4})*", entries
        ):
            return ""
        text = text.replace("<LIST>", re.sub(r"\s*[,]\s*", ", ", entries))
    if (name := groups.get("name")) is not None:
        text = text.replace("<NAME>", name)
    return re.sub(r"\s*<(?:NAME|LIST)>\s*", "", text)


def _place(caveat: Caveat, scheme: Scheme) -> int:
    order = scheme.category_order
    return order.index(caveat.group) if caveat.group in order else len(order)


def ordered(found: Sequence[tuple[Caveat | None, str]], scheme: Scheme) -> tuple[str, ...]:
    """Return the texts of caveats in the scheme's order, without duplicates; unlisted ones keep to the end."""

    def key(entry: tuple[Caveat | None, str]) -> tuple[int, int, str]:
        caveat, text = entry
        return (
            (_place(caveat, scheme), caveat.order, text) if caveat else (len(scheme.category_order) + 1, 0, text)
        )

    return tuple(dict.fromkeys(text for _, text in sorted(found, key=key)))


def print_plain(mark: PlainMark, scheme: Scheme) -> str:
    """Print a mark in the scheme's canonical form."""
    level = scheme.level(mark.level)
    if level is None:
        return scheme.separators[0].join(mark.caveats)
    head = f"{mark.prefix} {level.banner}" if mark.prefix else level.banner
    return scheme.separators[0].join((head, *mark.caveats))


def roll_up_plain(marks: Sequence[PlainMark], scheme: Scheme) -> PlainMark:
    """Return the highest level with the caveats of all.

    Levels of different families are never compared: the family that stands higher wins (rank, then order).

    Raises:
        ValueError: no marks.
    """
    if not marks:
        raise ValueError("nothing to roll up")

    def height(mark: PlainMark) -> tuple[int, int]:
        level = scheme.level(mark.level)
        return (-1, -1) if level is None else (-1 if level.rank is None else level.rank, level.order)

    highest = max(marks, key=lambda mark: (height(mark), mark.level))
    caveats = {text: listed(text, scheme) for mark in marks for text in mark.caveats}
    kept = [(caveat, text) for text, caveat in caveats.items() if not _falls_away(caveat, highest)]
    prefix = min((mark.prefix for mark in marks if mark.prefix), default="")
    return PlainMark(highest.level, ordered(kept, scheme), prefix)


def listed(text: str, scheme: Scheme) -> ListedCaveat:
    """Return the caveat that a printed text stands for, or None when no list has it."""
    exact = scheme.caveat(text)
    folded = fold(text)
    return exact or next((c for pattern, c in _tables(scheme).caveats if pattern.fullmatch(folded)), None)


def _falls_away(caveat: Caveat | None, highest: PlainMark) -> bool:
    """A handling that only lower levels allow ("for public release") does not survive above them."""
    return (
        caveat is not None
        and bool(caveat.levels)
        and highest.level not in caveat.levels
        and caveat.group == "handling"
    )
