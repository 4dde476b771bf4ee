"""Marking schemes as frozen records: levels, caveats, rules of one authority. A country more is a file more."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from redactor.policy.fields import Fields
from redactor.policy.frozen import FrozenMap
from redactor.policy.resources import list_data_files, overlaid, user_overlay


class Grammar(StrEnum):
    """How a mark of the scheme is built."""

    US = "us"
    CUI = "cui"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Level:
    """A level of a scheme.

    Attributes:
        key: short name, unique in the scheme.
        banner: canonical text.
        rank: 0 unclassified .. 4 top secret across schemes; None where no comparison is fair.
        order: within the scheme (and family), higher is more.
        forms: other texts that mean it: languages, abbreviations.
        portions: texts in portion marks, canonical first; empty where the scheme has none.
        family: levels of different families are never compared (Canada: protected, classified).
        legacy: recognised, never proposed.
        weak: a common word; only a marking at a page's edge, repeated, or with a caveat.
        public: the scheme's own mark for what may be published.
    """

    key: str
    banner: str
    rank: int | None
    order: int
    forms: tuple[str, ...] = ()
    portions: tuple[str, ...] = ()
    family: str = ""
    legacy: bool = False
    weak: bool = False
    public: bool = False
    verified: bool = True


@dataclass(frozen=True, slots=True)
class Caveat:
    """A control, caveat, descriptor or category.

    Attributes:
        key: canonical text; may hold "<LIST>" (countries, organisations) or "<NAME>" (words).
        group: the part of the mark it belongs to ("dissem", "aea", "handling", "category" ...).
        order: place within its group.
        portion: text in portion marks, "" when the same.
        forms: other texts that mean it.
        levels: keys of the levels it goes with; empty means all.
        requires, excludes: keys of caveats.
        bare: may stand without a level (ATOMAL, LIMITE) and is then a marking by itself.
    """

    key: str
    group: str
    order: int
    title: str = ""
    portion: str = ""
    forms: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    requires: tuple[str, ...] = ()
    excludes: tuple[str, ...] = ()
    legacy: bool = False
    bare: bool = False
    verified: bool = True


@dataclass(frozen=True, slots=True)
class Requirement:
    """If the mark has any of `when`: all of `then` must stand, none of `forbids`, at one of `levels`.

    A `when` of "SI-*" means any compartment that the scheme doesn't list, "HCS-P *" any sub-compartment,
    "any SCI" any control system; a `then` of "any disclosure" means one explicit foreign disclosure marking.
    """

    when: tuple[str, ...]
    then: tuple[str, ...] = ()
    forbids: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    warning: bool = False


@dataclass(frozen=True, slots=True)
class SuggestionRule:
    """What a scheme suggests for a text with findings of some kinds. It is shown with its reason, never applied.

    Attributes:
        types: entity types that count.
        min_types: how many different ones must be there: a name alone is no ground everywhere.
        marking: what is suggested, in its canonical form.
        why: one sentence.
        code: reason code that goes with it, "" for none.
    """

    types: tuple[str, ...]
    marking: str
    why: str
    min_types: int = 1
    code: str = ""
    verified: bool = True


@dataclass(frozen=True, slots=True)
class DisclosureRow:
    """A row of the foreign disclosure table; the first row that fits wins. See redactor.markings.us_rollup."""

    any_of: tuple[str, ...]
    beside: str
    result: str


@dataclass(frozen=True, slots=True, eq=False)
class Scheme:
    """One authority's scheme. `as_of` is an ISO date; `verified`: the data were checked against its source.

    Attributes:
        separators: canonical separator between level and caveats first, then others that occur.
        prefixes: words that may stand before the level ("UK").
        priority: a level that several schemes share and nothing else decides goes to the lowest.
        every_page: a page without a banner in a marked document is a defect.
        retired: text -> what to write instead.
        supersede: key -> keys it makes superfluous, comma separated.
        lists: named closed lists (countries, tetragraph members, declassification forms ...).
    """

    key: str
    title: str
    authority: str
    as_of: str
    source: str
    verified: bool
    grammar: Grammar
    levels: tuple[Level, ...]
    caveats: tuple[Caveat, ...] = ()
    separators: tuple[str, ...] = ()
    prefixes: tuple[str, ...] = ()
    priority: int = 100
    every_page: bool = False
    portion_marks: bool = False
    is_classification: bool = True
    cancel_words: tuple[str, ...] = ()
    category_order: tuple[str, ...] = ()
    requirements: tuple[Requirement, ...] = ()
    disclosure: tuple[DisclosureRow, ...] = ()
    retired: Mapping[str, str] = FrozenMap()
    supersede: Mapping[str, str] = FrozenMap()
    lists: Mapping[str, tuple[str, ...]] = FrozenMap()
    notes: tuple[str, ...] = ()
    suggestions: tuple[SuggestionRule, ...] = ()

    def __eq__(self, other: object) -> bool:
        # Schemes are keys of caches that are asked for every line of a text: identity answers nearly always.
        if self is other or not isinstance(other, Scheme):
            return self is other
        return all(getattr(self, name) == getattr(other, name) for name in self.__dataclass_fields__)

    def __hash__(self) -> int:
        return hash(self.key)

    def level(self, key: str) -> Level | None:
        """Return the level with this key, or None."""
        return next((level for level in self.levels if level.key == key), None)

    def caveat(self, key: str) -> Caveat | None:
        """Return the caveat with this key, or None."""
        return next((caveat for caveat in self.caveats if caveat.key == key), None)

    def group(self, group: str) -> tuple[Caveat, ...]:
        """Return the caveats of one group in the scheme's order."""
        return tuple(caveat for caveat in self.caveats if caveat.group == group)

    def list(self, name: str) -> tuple[str, ...]:
        """Return a named list, empty when the scheme has none."""
        return self.lists.get(name, ())


def list_schemes(overlay: Path | None = None) -> tuple[str, ...]:
    """Return the keys of all schemes, sorted."""
    return list_data_files("schemes", overlay or user_overlay())


def load_scheme(key: str, overlay: Path | None = None) -> Scheme:
    """Load and check a scheme.

    Args:
        key: such as "us_ic"; see `list_schemes`.
        overlay: a folder with a schemes/ folder of the user's, whose levels and caveats are added or replace;
            None for the folder of `user_overlay`.

    Raises:
        ResourceError: missing or invalid; the sentence names file, entry and problem.
    """
    return _load_scheme(key, overlay or user_overlay())


@lru_cache(maxsize=64)
def _load_scheme(key: str, overlay: Path | None) -> Scheme:
    content, file = overlaid("schemes", key, overlay, {"levels": "key", "caveats": "key"})
    fields = Fields(content, file)
    if fields.text("key") != key:
        raise fields.error("key", "must be the name of the file")
    verified = fields.flag("verified")
    levels = tuple(_level(entry, verified) for entry in fields.entries("levels", required=True))
    caveats = tuple(_caveat(entry, n, verified) for n, entry in enumerate(fields.entries("caveats")))
    _check_references(fields, levels, caveats)
    scheme = Scheme(
        key=key,
        title=fields.text("title"),
        authority=fields.text("authority"),
        as_of=fields.as_of(),
        source=fields.text("source"),
        verified=verified,
        grammar=fields.choice("grammar", Grammar, Grammar.PLAIN),
        levels=levels,
        caveats=caveats,
        separators=fields.texts("separators", ("//",)),
        prefixes=fields.texts("prefixes"),
        priority=fields.number("priority", 100, 0, 1000) or 0,
        every_page=fields.flag("every_page", False),
        portion_marks=fields.flag("portion_marks", False),
        is_classification=fields.flag("is_classification", True),
        cancel_words=fields.texts("cancel_words"),
        category_order=fields.texts("category_order"),
        requirements=tuple(_requirement(entry) for entry in fields.entries("requirements")),
        disclosure=tuple(_disclosure(entry) for entry in fields.entries("disclosure")),
        retired=fields.text_map("retired"),
        supersede=fields.text_map("supersede"),
        lists=fields.list_map("lists"),
        notes=fields.texts("notes"),
        suggestions=tuple(_suggestion(entry, verified) for entry in fields.entries("suggestions")),
    )
    fields.done()
    return scheme


def _suggestion(fields: Fields, verified: bool) -> SuggestionRule:
    rule = SuggestionRule(
        types=fields.texts("types"),
        marking=fields.text("marking"),
        why=fields.text("why"),
        min_types=fields.number("min_types", 1, 1, 20) or 1,
        code=fields.text("code", ""),
        verified=fields.flag("verified", verified),
    )
    fields.done()
    return rule


def _level(fields: Fields, verified: bool) -> Level:
    key = fields.text("key")
    fields.named(key)
    level = Level(
        key=key,
        banner=fields.text("banner"),
        rank=fields.number("rank", None, 0, 4),
        order=fields.number("order", 0, 0, 100) or 0,
        forms=fields.texts("forms"),
        portions=fields.texts("portions"),
        family=fields.text("family", ""),
        legacy=fields.flag("legacy", False),
        weak=fields.flag("weak", False),
        public=fields.flag("public", False),
        verified=fields.flag("verified", verified),
    )
    fields.done()
    return level


def _caveat(fields: Fields, order: int, verified: bool) -> Caveat:
    key = fields.text("key")
    fields.named(key)
    caveat = Caveat(
        key=key,
        group=fields.text("group"),
        order=order,
        title=fields.text("title", ""),
        portion=fields.text("portion", ""),
        forms=fields.texts("forms"),
        levels=fields.texts("levels"),
        requires=fields.texts("requires"),
        excludes=fields.texts("excludes"),
        legacy=fields.flag("legacy", False),
        bare=fields.flag("bare", False),
        verified=fields.flag("verified", verified),
    )
    fields.done()
    return caveat


def _requirement(fields: Fields) -> Requirement:
    requirement = Requirement(
        when=fields.texts("when"),
        then=fields.texts("then"),
        forbids=fields.texts("forbids"),
        levels=fields.texts("levels"),
        warning=fields.flag("warning", False),
    )
    if not requirement.when:
        raise fields.error("when", "is empty")
    fields.done()
    return requirement


def _disclosure(fields: Fields) -> DisclosureRow:
    row = DisclosureRow(fields.texts("any_of"), fields.text("beside", ""), fields.text("result"))
    fields.done()
    return row


def _check_references(fields: Fields, levels: tuple[Level, ...], caveats: tuple[Caveat, ...]) -> None:
    if not levels:
        raise fields.error("levels", "is empty")
    level_keys = [level.key for level in levels]
    caveat_keys = [f"{caveat.group}: {caveat.key}" for caveat in caveats]
    fields.unique("levels", level_keys)
    fields.unique("caveats", caveat_keys)
    for caveat in caveats:
        unknown = [key for key in caveat.levels if key not in level_keys]
        if unknown:
            raise fields.error("caveats", f"({caveat.key}) names the level {unknown[0]!r}, which is not listed")
