"""One text, all schemes: who can read it as a mark, and what it then says."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from redactor.markings import cui, plain, us_mark, us_parse
from redactor.markings.normalise import clean, fold
from redactor.markings.records import Parsed, Problem
from redactor.markings.repair import repair, restore_head
from redactor.markings.us_check import check_us
from redactor.markings.us_mark import Authority, UsMark
from redactor.markings.vocabulary import vocabulary
from redactor.policy import Grammar, Scheme

_MAX_LENGTH = 240


def parse_mark(text: str, schemes: Sequence[Scheme], *, portion: bool = False, mend: bool = True) -> list[Parsed]:
    """Read a text that is a mark from its first to its last character.

    Args:
        text: without the parentheses of a portion mark; any case.
        schemes: to try.
        portion: the place wants the portion form.
        mend: also try to repair damage, when the text is mostly capitals and nobody can read it as it stands.

    Returns:
        One reading a scheme, readings without unlisted items before those with; empty when it is no mark.
    """
    if not text or len(text) > _MAX_LENGTH:
        return []
    return list(_parse(text, tuple(schemes), portion, mend))


@lru_cache(maxsize=4096)
def _parse(text: str, schemes: tuple[Scheme, ...], portion: bool, mend: bool) -> tuple[Parsed, ...]:
    cleaned = clean(text).text.strip()
    folded = fold(cleaned)
    readings = _read_all(folded, schemes, portion)
    if _is_settled(readings) or not mend or not mostly_capitals(cleaned):
        return tuple(readings)
    return tuple(_repaired(folded, schemes, readings, portion=portion)) or tuple(readings)


def _repaired(folded: str, schemes: tuple[Scheme, ...], readings: list[Parsed], *, portion: bool) -> list[Parsed]:
    """Return the readings of the mended text that are less in doubt than those of the text as it stands."""
    words = vocabulary(schemes)
    worst = _doubt(readings[0]) if readings else 99
    repaired = repair(folded, words, portion=portion)
    tries = [] if repaired is None else [repaired]
    if not portion:
        tries.append(restore_head(repaired or folded, words))
    damage = (Problem("damaged", "The mark is damaged.", "Write it again.", "repair"),)
    for text in tries:
        better = [r for r in _read_all(text, schemes, portion) if _doubt(r) < worst] if text != folded else []
        if better:
            return [reading.with_problems(damage) for reading in better]
    return []


def mostly_capitals(text: str) -> bool:
    """True when at least four of five letters are capitals, digits counted as capitals."""
    if text.isupper():
        return True
    small = sum(map(str.islower, text))
    return small * 5 <= sum(map(str.isalnum, text))


def _is_settled(readings: list[Parsed]) -> bool:
    return bool(readings) and _doubt(readings[0]) == 0


def _doubt(reading: Parsed) -> int:
    return 10 * len(reading.unknown) + reading.doubtful


def _read_all(folded: str, schemes: tuple[Scheme, ...], portion: bool) -> list[Parsed]:
    readings = [reading for scheme in schemes if (reading := _read(folded, scheme, portion))]
    least = min(map(_doubt, readings), default=0)
    return [reading for reading in readings if _doubt(reading) == least]


def _read(folded: str, scheme: Scheme, portion: bool) -> Parsed | None:
    if scheme.grammar is Grammar.US:
        return _read_us(folded, scheme, portion)
    if scheme.grammar is Grammar.CUI:
        return _read_cui(folded, portion)
    if portion:
        return _read_plain_portion(folded, scheme)
    reading = plain.parse_plain(folded, scheme)
    if reading is None or reading.end != len(folded) or reading.grades > 1:
        return None
    return plain_parsed(reading, scheme)


def _read_us(folded: str, scheme: Scheme, portion: bool) -> Parsed | None:
    reading = us_parse.parse_us(folded, portion=portion)
    if reading is None:
        return None
    mark = reading.mark
    text = us_mark.print_portion(mark, scheme) if portion else us_mark.print_banner(mark, scheme)
    level = scheme.level(mark.level)
    assert level is not None
    spelled = us_mark.NATO_BANNERS[mark.level] if mark.authority is Authority.NATO else level.banner
    return Parsed(
        scheme=scheme.key,
        mark=mark,
        canonical=text,
        level=spelled,
        rank=level.rank,
        caveats=us_caveats(mark, scheme),
        dissem=(*mark.dissem, *mark.non_ic),
        rel_to=mark.rel_to,
        problems=(*reading.problems, *check_us(mark), *_unknown_problems(reading.unknown, scheme)),
        unknown=reading.unknown,
        doubtful=sum(1 for control in mark.sci if scheme.caveat(control.system) is None),
        weak=level.weak,
        public=level.public and mark == UsMark(mark.level),
    )


def us_caveats(mark: UsMark, scheme: Scheme) -> tuple[str, ...]:
    """Return owners, control systems, programs, atomic and foreign information of a US mark as printed texts."""
    owners = {
        Authority.JOINT: ("JOINT " + " ".join(mark.owners)).strip(),
        Authority.FOREIGN: " ".join(mark.owners) or "FGI",
    }.get(mark.authority, "")
    fgi = "" if mark.fgi is None else " ".join(("FGI", *mark.fgi))
    atomic = (a.text(scheme, portion=False) for a in mark.aea)
    programs = (f"SAR-{program}" for program in mark.sap)
    return tuple(text for text in (owners, *map(str, mark.sci), *programs, *atomic, fgi) if text)


def _unknown_problems(unknown: tuple[str, ...], scheme: Scheme) -> tuple[Problem, ...]:
    return tuple(
        Problem("invalid", "An item of the mark is on none of the scheme's lists.", "Check the item.", scheme.key)
        for _ in unknown
    )


def _read_cui(folded: str, portion: bool) -> Parsed | None:
    reading = cui.parse_cui(folded, portion=portion)
    if reading is None:
        return None
    mark = reading.mark
    return Parsed(
        scheme="us_cui",
        mark=mark,
        canonical=cui.print_cui_portion(mark) if portion else cui.print_cui_banner(mark),
        level="CUI",
        rank=None,
        caveats=(*mark.specified, *mark.basic),
        dissem=mark.ldc,
        rel_to=mark.rel_to,
        problems=reading.problems,
        unknown=reading.unknown,
        weak=mark == cui.CuiMark("CONTROLLED"),
    )


def plain_parsed(reading: plain.PlainReading, scheme: Scheme) -> Parsed:
    """Return the reading of a scheme of levels and caveats in the common form."""
    level = scheme.level(reading.mark.level)
    return Parsed(
        scheme=scheme.key,
        mark=reading.mark,
        canonical=plain.print_plain(reading.mark, scheme),
        level=level.banner if level else "",
        rank=level.rank if level else None,
        caveats=reading.mark.caveats,
        problems=reading.problems,
        unknown=reading.unknown,
        weak=bool(level and level.weak and not reading.mark.caveats and not reading.mark.prefix),
        public=bool(level and level.public) or "FOR PUBLIC RELEASE" in reading.mark.caveats,
    )


@lru_cache(maxsize=64)
def _portions(scheme: Scheme) -> dict[str, str]:
    forms = {fold(text): level.key for level in scheme.levels for text in level.portions}
    for pair in scheme.list("old_portions"):
        old, _, new = pair.partition("=")
        forms[old] = new
    return forms


def _read_plain_portion(folded: str, scheme: Scheme) -> Parsed | None:
    """Read "NS", "NS//ATOMAL", "R-UE/EU-R", or the banner form in parentheses."""
    forms = _portions(scheme)
    tidy = re.sub(r"\s*/\s*", "/", folded)
    head, _, rest = tidy.partition("//")
    text = tidy if tidy in forms else head
    if text not in forms:
        return None
    key, _, extra = forms[text].partition("//")
    level = scheme.level(key)
    assert level is not None
    joined = "//".join(part for part in (level.banner, extra, rest if text == head else "") if part)
    reading = plain.parse_plain(fold(joined), scheme)
    if reading is None or reading.end != len(joined):
        return None
    parsed = plain_parsed(reading, scheme)
    printed = "//".join((level.portions[0], *reading.mark.caveats))
    problems = parsed.problems
    if extra:
        fix = f"Write ({printed})."
        problems = (*problems, Problem("retired", f"({text}) is an older form.", fix, scheme.key))
    return replace(parsed, canonical=f"({printed})", problems=problems)
