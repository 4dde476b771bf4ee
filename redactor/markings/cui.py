"""US controlled unclassified information: read, print, check, roll up.

Source: 32 CFR 2002; CUI Marking Handbook v1.1 (2016); DoDI 5200.48.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from redactor.markings.countries import (
    HOME,
    check_release_list,
    collapse,
    expand,
    is_list,
    sort_entries,
    split_list,
)
from redactor.markings.records import Problem
from redactor.policy import Caveat, Scheme, load_scheme

_SLASHES = re.compile(r"\s*/\s*/(?:\s*/)*\s*")
_GAPS = re.compile(r"\s+")
_CATEGORY = re.compile(r"(?:SP-)?[A-Z][A-Z0-9]{1,11}\Z")
_RELEASE = re.compile(r"(REL TO|REL|DISPLAY ONLY)\s+([A-Z].*)\Z")


def cui_scheme() -> Scheme:
    """Return the CUI scheme's data."""
    return load_scheme("us_cui")


@dataclass(frozen=True, slots=True)
class CuiMark:
    """A CUI mark, each list in its order.

    Attributes:
        word: CUI or CONTROLLED; they mean the same.
        specified: codes with SP-, alphabetic.
        basic: codes, alphabetic.
        ldc: keys of the limited dissemination controls.
    """

    word: str = "CUI"
    specified: tuple[str, ...] = ()
    basic: tuple[str, ...] = ()
    ldc: tuple[str, ...] = ()
    rel_to: tuple[str, ...] = ()
    display_only: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CuiReading:
    """A mark, what is wrong with it, and items that no list knows."""

    mark: CuiMark
    problems: tuple[Problem, ...]
    unknown: tuple[str, ...]


@lru_cache(maxsize=4)
def _controls(scheme: Scheme) -> dict[str, Caveat]:
    forms: dict[str, Caveat] = {}
    for caveat in scheme.group("ldc"):
        for form in (caveat.key, caveat.portion, *caveat.forms):
            if form:
                forms[form.upper()] = caveat
    return forms


def normalised_cui(mark: CuiMark) -> CuiMark:
    """Return the mark with each list in its order and without duplicates."""
    order = [caveat.key for caveat in cui_scheme().group("ldc")]
    return replace(
        mark,
        specified=tuple(sorted(set(mark.specified))),
        basic=tuple(sorted(set(mark.basic))),
        ldc=tuple(sorted(set(mark.ldc), key=order.index)),
        rel_to=sort_entries(mark.rel_to, home_first=True),
        display_only=sort_entries(mark.display_only, home_first=True),
    )


def print_cui_banner(mark: CuiMark) -> str:
    """Print a mark for the top of a page."""
    return _printed(mark, portion=False)


def print_cui_portion(mark: CuiMark) -> str:
    """Print a mark in parentheses; the word is always CUI there."""
    return f"({_printed(replace(mark, word='CUI'), portion=True)})"


def _printed(mark: CuiMark, *, portion: bool) -> str:
    categories = "/".join((*mark.specified, *mark.basic))
    controls = "/".join(_control(key, mark, portion=portion) for key in mark.ldc)
    return "//".join(part for part in (mark.word, categories, controls) if part)


def _control(key: str, mark: CuiMark, *, portion: bool) -> str:
    if key == "REL TO":
        return f"REL TO {', '.join(mark.rel_to)}"
    if key == "DISPLAY ONLY":
        return f"DISPLAY ONLY {', '.join(mark.display_only)}"
    caveat = cui_scheme().caveat(key)
    return caveat.portion if portion and caveat and caveat.portion else key


@dataclass(slots=True)
class _Reader:
    mark: CuiMark
    portion: bool
    problems: list[Problem] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    groups: list[str] = field(default_factory=list)

    def say(self, kind: str, text: str, fix: str = "") -> None:
        self.problems.append(Problem(kind, text, fix, f"us_cui: {kind}"))


def parse_cui(text: str, *, portion: bool = False) -> CuiReading | None:
    """Read a mark; None when the text does not begin with CUI or CONTROLLED as this grammar knows them.

    Args:
        text: folded to capitals, without the parentheses of a portion mark.
        portion: the place wants the portion form.
    """
    tidy = _GAPS.sub(" ", _SLASHES.sub("//", text)).strip()
    chunks = [chunk.strip() for chunk in tidy.split("//")]
    while len(chunks) > 1 and not chunks[-1]:
        chunks.pop()
    prefixed = chunks[0] in ("UNCLASSIFIED", "U") and len(chunks) > 1 and chunks[1] in ("CUI", "CONTROLLED")
    if prefixed:
        chunks = chunks[1:]
    head = re.match(r"(CUI|CONTROLLED)(?:\s*[-/,:]\s*(.+))?\Z", chunks[0])
    if head is None:
        return None
    reader = _Reader(CuiMark(head[1]), portion)
    if prefixed:
        reader.say("invalid", "UNCLASSIFIED does not stand before CUI.", "Write CUI alone.")
    if head[2]:
        if not all(_is_known(item) for item in head[2].split("/")):
            return None
        reader.say("separator", "A category is not set off by '//'.", "Put // between CUI and its categories.")
        chunks.insert(1, head[2])
    for chunk in chunks[1:]:
        for item in chunk.split("/"):
            _read_item(reader, item.strip())
    _check(reader)
    return CuiReading(normalised_cui(reader.mark), tuple(reader.problems), tuple(reader.unknown))


def _is_known(item: str) -> bool:
    scheme, item = cui_scheme(), item.strip()
    return item in _controls(scheme) or scheme.caveat(item) is not None or scheme.caveat(f"SP-{item}") is not None


def _read_item(reader: _Reader, item: str) -> None:
    scheme, mark = cui_scheme(), reader.mark
    if release := _RELEASE.match(item):
        _read_release(reader, release[1], release[2])
        return
    control = _controls(scheme).get(item)
    if control:
        if not reader.portion and control.portion == item and control.key.upper() != item:
            reader.say("form", f"{item} is the form of a portion mark.", f"Write {control.key}.")
        if reader.portion and control.portion and item == control.key.upper():
            reader.say("form", f"{item} is the form of a banner.", f"Write {control.portion}.")
        reader.mark = replace(mark, ldc=(*mark.ldc, control.key))
        reader.groups.append("ldc")
        return
    if item in scheme.list("supplemental"):
        reader.say("invalid", f"{item} is an administrative mark and stays out of the banner.", "Write it apart.")
        return
    if item in scheme.retired:
        reader.say("retired", f"{item} is retired.", f"Write {scheme.retired[item]}.")
        return
    if not _CATEGORY.match(item):
        reader.unknown.append(item)
        return
    _read_category(reader, item)


def _read_category(reader: _Reader, item: str) -> None:
    scheme, mark = cui_scheme(), reader.mark
    if scheme.caveat(item) is None:
        if scheme.caveat(f"SP-{item}"):
            reader.say("invalid", f"{item} is a specified category.", f"Write SP-{item}.")
        else:
            reader.unknown.append(item)
            reader.say("invalid", f"{item} is no category of the CUI Registry's list.", "Check the code.")
    if item.startswith("SP-"):
        reader.mark = replace(mark, specified=(*mark.specified, item))
        reader.groups.append("specified")
    else:
        reader.mark = replace(mark, basic=(*mark.basic, item))
        reader.groups.append("basic")


def _read_release(reader: _Reader, word: str, text: str) -> None:
    entries = split_list(text)
    if not is_list(text):
        reader.unknown.append(f"{word} {text}")
        return
    if word == "DISPLAY ONLY":
        reader.mark = replace(reader.mark, ldc=(*reader.mark.ldc, word), display_only=entries)
    else:
        reader.mark = replace(reader.mark, ldc=(*reader.mark.ldc, "REL TO"), rel_to=entries)
        reader.problems.extend(check_release_list(entries, "REL TO"))
    reader.groups.append("ldc")


def _check(reader: _Reader) -> None:
    mark, scheme = reader.mark, cui_scheme()
    places = [("specified", "basic", "ldc").index(group) for group in reader.groups]
    tidy = normalised_cui(mark)
    if places != sorted(places):
        reader.say(
            "order", "Specified categories come first, then basic ones, then controls.", "Reorder the mark."
        )
    for name in ("specified", "basic"):
        given = getattr(mark, name)
        if list(given) != sorted(given):
            reader.say(
                "order", "Categories stand in the order of the alphabet.", f"Write {'/'.join(sorted(given))}."
            )
        if len(set(given)) < len(given):
            reader.say("duplicate", "A category stands twice.", "Leave one.")
    done: set[frozenset[str]] = set()
    for key in tidy.ldc:
        caveat = scheme.caveat(key)
        for other in caveat.excludes if caveat else ():
            if other in tidy.ldc and frozenset((key, other)) not in done:
                done.add(frozenset((key, other)))
                reader.say("requires", f"{key} does not go with {other}.", f"Remove {key} or {other}.")


def roll_up_cui(marks: Sequence[CuiMark]) -> CuiMark:
    """Return the mark of the whole: all categories, and what every part may still be shown to.

    Raises:
        ValueError: no marks.
    """
    if not marks:
        raise ValueError("nothing to roll up")
    controls = {key for mark in marks for key in mark.ldc}
    rel_to, display_only = _common(marks, "rel_to"), _common(marks, "display_only")
    for key, entries in (("REL TO", rel_to), ("DISPLAY ONLY", display_only)):
        if key in controls and not entries:
            controls = (controls - {key}) | {"NOFORN"}
    scheme = cui_scheme()
    for key in tuple(controls):
        controls -= set(scheme.supersede.get(key, "").split(",")) if key in controls else set()
    return normalised_cui(
        CuiMark(
            word="CUI",
            specified=_union(mark.specified for mark in marks),
            basic=_union(mark.basic for mark in marks),
            ldc=tuple(controls),
            rel_to=rel_to if "REL TO" in controls else (),
            display_only=display_only if "DISPLAY ONLY" in controls else (),
        )
    )


def _union(groups: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple({entry for group in groups for entry in group})


def _common(marks: Sequence[CuiMark], name: str) -> tuple[str, ...]:
    """Return the countries that every list of this kind has; a part without a list does not narrow."""
    lists = [expand(entries) for mark in marks if (entries := getattr(mark, name))]
    if not lists:
        return ()
    if len({entries for mark in marks if (entries := getattr(mark, name))}) == 1:
        return next(entries for mark in marks if (entries := getattr(mark, name)))
    common = frozenset.intersection(*lists) - {HOME}
    return collapse({HOME, *common}) if common else ()
