"""Authority and designation blocks and their terms: US authority block, CUI indicator, Estonian stamp, German end.

Sources: 32 CFR 2001; ISOO Marking Booklet rev. 4; CUI Marking Handbook v1.1; Public Information Act (AvTS)
s 34-42; VSA 2023.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from redactor.markings.normalise import fold, stripped
from redactor.markings.records import Hit, Parsed, Problem
from redactor.markings.view import View
from redactor.model import MarkingStatus
from redactor.policy import Scheme

_AUTHORITY = re.compile(
    r"(?:[\s*#|>•(]*)(CLASSIFIED BY|CLASSIFIED ON|DERIVED FROM|REASON(?:S)?(?: FOR CLASSIFICATION)?|"
    r"DECLASSIFY ON|DECL ON|DECL|CL BY|CL REASON|DRV FROM|DATE OF SOURCE|DOWNGRADE TO)\s*:\s*(.*)"
)
_LEAD = {"CL BY": "CLASSIFIED BY", "DRV FROM": "DERIVED FROM", "DECL ON": "DECLASSIFY ON", "DECL": "DECLASSIFY ON"}
_CUI = re.compile(
    r"(?:[\s*#|>•]*)(CONTROLLED BY|CUI CATEGOR(?:Y|IES)|CATEGORIES|DISTRIBUTION/DISSEMINATION CONTROLS?|"
    r"DISTRIBUTION STATEMENT|LIMITED DISSEMINATION CONTROLS?|DISSEMINATION CONTROLS?|LDC|POC)\s*:\s*(.*)"
)
_MAX_GAP = 2
_DATES = (
    ("%Y%m%d", True),
    ("%Y-%m-%d", False),
    ("%d %B %Y", False),
    ("%B %d, %Y", False),
    ("%d.%m.%Y", False),
    ("%m/%d/%Y", False),
    ("%d %b %Y", False),
)
_X_CODE = re.compile(r"(25|50|75)X\d{0,2}(?:-[A-Z]+)?(?:\s*(?:AND|,)\s*(?:25|50|75)?X\d(?:-[A-Z]+)?)*")
_REASON = re.compile(r"1\.(\d)\s*\(?([A-Z])?\)?")
_AK_BASIS = re.compile(r"§?\s*35\s*(?:LG|LÕIGE|LOIGE)\.?\s*(\d)\s*(?:P|PUNKT)\.?\s*(\d+(?:-\d+)?)")
_AK_DATE = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_GERMAN_END = re.compile(r"DIE EINSTUFUNG ENDET MIT ABLAUF DES JAHRES\s+(\d{4})")
_AK_LINES = 8


@dataclass(frozen=True, slots=True)
class Block:
    """Lines of a block: (field, value), values without the names of people."""

    kind: str
    fields: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Defect:
    """A defect with a place of its own inside the text (code points of the cleaned text)."""

    problem: Problem
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Field:
    index: int
    name: str
    value: str
    start: int
    end: int
    value_start: int


def _fields(view: View, pattern: re.Pattern[str]) -> list[_Field]:
    found = []
    for index, (start, end) in enumerate(view.lines):
        if view.text.find(":", start, end) < 0 or end - start > 300:
            continue
        match = pattern.match(view.folded, start, end)
        if match:
            a, b = stripped(view.text, match.start(2), match.end(2), "*")
            found.append(_Field(index, match.group(1), view.text[a:b], match.start(1), max(b, match.end(1)), a))
    return found


def _groups(fields: list[_Field]) -> Iterator[list[_Field]]:
    group: list[_Field] = []
    for field in fields:
        if group and field.index - group[-1].index > _MAX_GAP:
            yield group
            group = []
        group.append(field)
    if group:
        yield group


def block_hits(view: View, schemes: Sequence[Scheme]) -> list[Hit]:
    """Return the authority and designation blocks of a text."""
    keys = {scheme.key for scheme in schemes}
    hits: list[Hit] = []
    if "us_ic" in keys and ("CLASSIF" in view.folded or "DECL" in view.folded or "DERIVED" in view.folded):
        hits.extend(
            _hit(group, "us_ic", "cab", view)
            for group in _groups(_fields(view, _AUTHORITY))
            if _is_authority(group)
        )
    if "us_cui" in keys and "CONTROLLED BY" in view.folded:
        groups = _groups(_fields(view, _CUI))
        hits.extend(_hit(group, "us_cui", "designation_block", view) for group in groups if _is_designation(group))
    return hits


def authority_lines(text: str) -> list[tuple[int, int]]:
    """Return the spans (code points) of the lines of an authority block in a text that is known to hold one."""
    upper = text.upper()
    if not any(word in upper for word in ("CLASSIF", "DECL", "DERIVED", "DRV")):
        return []
    view = View.of(text)
    return [view.cleaned.source(field.start, field.end) for field in _fields(view, _AUTHORITY)]


def _is_authority(group: list[_Field]) -> bool:
    names = {_LEAD.get(field.name, field.name) for field in group}
    return "DECLASSIFY ON" in names or len(names & {"CLASSIFIED BY", "DERIVED FROM"}) == 2


def _is_designation(group: list[_Field]) -> bool:
    return len(group) > 1 and any(field.name == "CONTROLLED BY" for field in group)


def _hit(group: list[_Field], scheme: str, kind: str, view: View) -> Hit:
    shown = [
        (f.name.title(), f.value) for f in group if f.name in ("DECLASSIFY ON", "REASON", "LDC") or "CUI" in f.name
    ]
    canonical = "; ".join(f"{name}: {value}" for name, value in shown) or kind
    parsed = Parsed(scheme, Block(kind, tuple(shown)), canonical, "", None)
    start, end = group[0].start, group[-1].end
    is_struck = view.cleaned.is_struck(start, end)
    status = MarkingStatus.CANCELLED if is_struck else MarkingStatus.ACTIVE
    return Hit(start, end, (parsed,), f"{kind} lines", kind, status=status)


def defects(view: View, schemes: Sequence[Scheme], today: datetime.date) -> list[Defect]:
    """Return what is wrong with declassification instructions, reasons and terms."""
    by_key = {scheme.key: scheme for scheme in schemes}
    found: list[Defect] = []
    if "us_ic" in by_key and ("CLASSIF" in view.folded or "DECL" in view.folded):
        for group in _groups(_fields(view, _AUTHORITY)):
            if _is_authority(group):
                found.extend(_authority_defects(group, by_key["us_ic"], today))
    if "ee" in by_key and "KASUTAMISEKS" in view.folded:
        found.extend(_restriction_defects(view, by_key["ee"], today))
    if "de" in by_key:
        found.extend(_german_defects(view, today))
    return found


def _authority_defects(group: list[_Field], scheme: Scheme, today: datetime.date) -> Iterator[Defect]:
    names = {_LEAD.get(field.name, field.name) for field in group}
    for field in group:
        name = _LEAD.get(field.name, field.name)
        problem = None
        if name == "DECLASSIFY ON":
            problem = declassify_problem(field.value, scheme, today)
        elif name.startswith("REASON"):
            problem = _reason_problem(field.value)
        if problem:
            yield Defect(problem, field.value_start, max(field.end, field.value_start))
    if "DECLASSIFY ON" not in names:
        problem = Problem(
            "requires", "The authority block has no Declassify On.", "Add the line.", "32 CFR 2001.21"
        )
        yield Defect(problem, group[0].start, group[-1].end)


def declassify_problem(value: str, scheme: Scheme, today: datetime.date) -> Problem | None:
    """Return what is wrong with a declassification instruction, or None."""
    folded = " ".join(fold(value).split()).rstrip(".")
    rule = "32 CFR 2001.26: Declassify On"
    retired = scheme.list("declassify_retired")
    if folded in retired or re.fullmatch(r"(?:SOURCE MARKED )?\"?(?:OADR|MR|X[1-8])\"?(?:,.*)?", folded):
        return Problem("retired", "This declassification instruction is retired.", "Compute a date.", rule)
    if not folded:
        return Problem("requires", "Declassify On has no value.", "Write a date or an exemption.", rule)
    if folded.startswith("N/A") or folded in scheme.list("declassify_dateless"):
        return None
    code = _X_CODE.match(folded)
    rest = folded[code.end() :].lstrip(" ,") if code else folded
    if code and not rest and "-" not in code.group():
        fix = "Add the date or event."
        return Problem("retired", "An exemption from 25-year declassification needs a date or event.", fix, rule)
    date, is_form = parse_date(rest)
    if date is None:
        return None
    if date < today:
        return Problem("declassify", "The declassification date has passed.", "Have the document reviewed.", rule)
    if not is_form:
        return Problem("form", "The date is not written YYYYMMDD.", f"Write {date:%Y%m%d}.", rule)
    return None


def parse_date(text: str) -> tuple[datetime.date | None, bool]:
    """Return the date that a text is, and whether it is written YYYYMMDD."""
    for form, right in _DATES:
        try:
            moment = datetime.datetime.strptime(text.strip(), form).replace(tzinfo=datetime.UTC)
        except ValueError:
            continue
        return moment.date(), right
    return None, False


def _reason_problem(value: str) -> Problem | None:
    for section, letter in _REASON.findall(fold(value)):
        if section != "4":
            return Problem(
                "retired", "The reason names an older order's section.", "Write 1.4 and its letter.", "EO 13526"
            )
        if letter and letter > "H":
            return Problem(
                "invalid", "There is no such reason in section 1.4.", "Write 1.4(a) to 1.4(h).", "EO 13526"
            )
    return None


def _restriction_defects(view: View, scheme: Scheme, today: datetime.date) -> Iterator[Defect]:
    """Check the stamp "asutusesiseseks kasutamiseks": term, basis, holder (AvTS s 41).

    Where one stamp of the text is complete, the others are banners of its pages and need no lines of their own.
    """
    found = list(_all_restriction_defects(view, scheme, today))
    stamps = view.folded.count("ASUTUSESISESEKS KASUTAMISEKS")
    lacking = {defect.start for defect in found if defect.problem.type == "requires"}
    is_complete = len(lacking) < stamps
    yield from (defect for defect in found if not (is_complete and defect.problem.type == "requires"))


def _all_restriction_defects(view: View, scheme: Scheme, today: datetime.date) -> Iterator[Defect]:
    for index, (start, end) in enumerate(view.lines):
        if "ASUTUSESISESEKS KASUTAMISEKS" not in view.folded[start:end] or end - start > 120:
            continue
        below = view.lines[index : index + _AK_LINES]
        lines = [(fold_line, a, b) for a, b in below if (fold_line := view.folded[a:b].strip())]
        yield from _term_defects(lines, scheme, today, (start, end))


def _term_defects(
    lines: list[tuple[str, int, int]], scheme: Scheme, today: datetime.date, stamp: tuple[int, int]
) -> Iterator[Defect]:
    rule = "AvTS § 41"
    until = _stamp_line(lines, scheme.list("ak_until"))
    marked = _stamp_line(lines, scheme.list("ak_marked"))
    basis = _stamp_line(lines, scheme.list("ak_basis"))
    if until is None:
        yield Defect(Problem("requires", "The restriction has no term.", "Add: kehtib kuni.", rule), *stamp)
    if basis is None:
        yield Defect(Problem("requires", "The restriction names no basis.", "Add: Alus.", rule), *stamp)
    elif not _AK_BASIS.search(basis[0]):
        yield Defect(Problem("invalid", "The basis does not name § 35.", "Name § 35 lg and p.", rule), *basis[1:])
    if _stamp_line(lines, scheme.list("ak_holder")) is None:
        yield Defect(Problem("requires", "The restriction names no holder.", "Add: Teabevaldaja.", rule), *stamp)
    if until is not None:
        problem = _term_problem(until[0], marked, basis, scheme, today)
        if problem:
            yield Defect(problem, *until[1:])


def _stamp_line(lines: list[tuple[str, int, int]], labels: tuple[str, ...]) -> tuple[str, int, int] | None:
    folded = tuple(fold(label) for label in labels)
    return next((line for line in lines if line[0].startswith(folded)), None)


def _date_in(text: str) -> datetime.date | None:
    match = _AK_DATE.search(text)
    try:
        return datetime.date(int(match[3]), int(match[2]), int(match[1])) if match else None
    except ValueError:
        return None


def _term_problem(
    until: str,
    marked: tuple[str, int, int] | None,
    basis: tuple[str, int, int] | None,
    scheme: Scheme,
    today: datetime.date,
) -> Problem | None:
    end = _date_in(until)
    if end is None:
        return Problem("invalid", "The term of the restriction is no date.", "Write dd.mm.yyyy.", "AvTS § 40")
    if end < today:
        return Problem(
            "expired", "The term of the restriction has passed.", "Remove or extend the mark.", "AvTS § 40"
        )
    begun = _date_in(marked[0]) if marked else None
    found = _AK_BASIS.search(basis[0]) if basis else None
    personal = found is not None and found[2] in scheme.list("ak_personal_items")
    limit = int(scheme.list("ak_max_years_personal" if personal else "ak_max_years")[0])
    if begun and end.year - begun.year > limit:
        return Problem("term", f"The term is longer than {limit} years.", "Shorten the term.", "AvTS § 40")
    return None


def _german_defects(view: View, today: datetime.date) -> Iterator[Defect]:
    for match in _GERMAN_END.finditer(view.folded):
        if int(match[1]) < today.year:
            problem = Problem(
                "expired", "The classification has ended.", "Have the mark removed.", "VSA: Ende der Einstufung"
            )
            yield Defect(problem, *match.span())
