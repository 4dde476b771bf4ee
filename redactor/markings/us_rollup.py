"""The mark of the whole from the marks of its parts. Source: IC Markings Register (2016), table 3 and precedence.

Every rule looks at the set of all portions at once, so that their order can't matter.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from redactor.markings.countries import HOME, collapse, expand, register
from redactor.markings.us_mark import Atomic, Authority, Compartment, Control, UsMark, normalised
from redactor.policy import DisclosureRow, Scheme

_LISTS = {"REL TO", "DISPLAY ONLY", "EYES ONLY", "RELIDO"}


def roll_up_us(marks: Sequence[UsMark]) -> UsMark:
    """Return the mark that a document with these portions needs at least.

    Args:
        marks: one or more; a portion's short REL must have been resolved against its banner.

    Raises:
        ValueError: no marks.
    """
    if not marks:
        raise ValueError("nothing to roll up")
    scheme = register()
    level = max((_level(mark, scheme) for mark in marks), key=lambda key: _order(key, scheme))
    whole = _owned(UsMark(level), marks)
    whole = replace(
        whole,
        sci=merge_controls(control for mark in marks for control in mark.sci),
        sap=merge_controls(control for mark in marks for control in mark.sap),
        aea=_merge_atomic([atomic for mark in marks for atomic in mark.aea]),
    )
    whole = _disclosed(_plain_controls(whole, marks, scheme), marks, scheme)
    return normalised(_superseded(whole, scheme), scheme)


def _order(key: str, scheme: Scheme) -> int:
    level = scheme.level(key)
    return level.order if level else -1


def _level(mark: UsMark, scheme: Scheme) -> str:
    return mark.level if scheme.level(mark.level) else "U"


def _is_classified(mark: UsMark) -> bool:
    return mark.level != "U"


def _owned(whole: UsMark, marks: Sequence[UsMark]) -> UsMark:
    """Keep one owner's mark when all have it; otherwise the US level with foreign government information."""
    if len({(mark.authority, mark.owners) for mark in marks}) == 1:
        fgi = _foreign_information(marks, with_owners=False)
        return replace(whole, authority=marks[0].authority, owners=marks[0].owners, fgi=fgi)
    # Foreign RESTRICTED has no US level of its own; inside a US document it is protected as CONFIDENTIAL.
    level = "C" if whole.level == "R" else whole.level
    return replace(whole, level=level, fgi=_foreign_information(marks, with_owners=True))


def _foreign_information(marks: Sequence[UsMark], *, with_owners: bool) -> tuple[str, ...] | None:
    sources: set[str] = set()
    concealed = found = False
    for mark in marks:
        if mark.fgi is not None:
            found, concealed = True, concealed or not mark.fgi
            sources.update(mark.fgi)
        if with_owners and mark.authority is not Authority.US:
            owners = ("NATO",) if mark.authority is Authority.NATO else mark.owners
            found = True
            concealed = concealed or (mark.authority is Authority.FOREIGN and not owners)
            sources.update(owner for owner in owners if owner != HOME)
    if not found:
        return None
    return () if concealed else tuple(sources)


def merge_controls(controls: Iterable[Control]) -> tuple[Control, ...]:
    """Return the union of controls: one entry a system, its compartments and their subs joined."""
    systems: dict[str, dict[str, set[str]]] = {}
    for control in controls:
        compartments = systems.setdefault(control.system, {})
        for compartment in control.compartments:
            compartments.setdefault(compartment.name, set()).update(compartment.subs)
    return tuple(
        Control(system, tuple(Compartment(name, tuple(sorted(subs))) for name, subs in sorted(parts.items())))
        for system, parts in sorted(systems.items())
    )


def _merge_atomic(found: list[Atomic]) -> tuple[Atomic, ...]:
    bases = {atomic.base for atomic in found}
    # RD takes over FRD with its SIGMA numbers, and both take over TFNI.
    strongest = "RD" if "RD" in bases else "FRD" if "FRD" in bases else ""
    weaker = {"RD": {"FRD", "TFNI"}, "FRD": {"TFNI"}}.get(strongest, set())
    merged = []
    for base in bases - weaker:
        own = [a for a in found if a.base == base or (base == strongest and a.base in weaker)]
        numbers = sorted({number for atomic in own for number in atomic.sigmas})
        merged.append(Atomic(base, any(atomic.cnwdi for atomic in own), tuple(numbers)))
    return tuple(merged)


def _plain_controls(whole: UsMark, marks: Sequence[UsMark], scheme: Scheme) -> UsMark:
    dissem = {key for mark in marks for key in mark.dissem if key not in _LISTS and key != "NOFORN"}
    non_ic = {key for mark in marks for key in mark.non_ic}
    if _is_classified(whole):
        dropped = set(scheme.list("drop_in_classified_banner"))
        if "LES NOFORN" in non_ic:
            non_ic = (non_ic - {"LES NOFORN"}) | {"LES"}
        dissem, non_ic = dissem - dropped, non_ic - dropped - {"SBU NOFORN"}
    return replace(whole, dissem=tuple(dissem), non_ic=tuple(non_ic))


def _disclosed(whole: UsMark, marks: Sequence[UsMark], scheme: Scheme) -> UsMark:
    # Unclassified portions without a disclosure marking don't widen or narrow the release.
    counted = [mark for mark in marks if _is_classified(mark) or _disclosure(mark)]
    for row in scheme.disclosure:
        if _fits(row, marks, counted):
            if row.result == "common":
                return _common(whole, counted)
            return replace(whole, dissem=(*whole.dissem, row.result))
    return whole


def _disclosure(mark: UsMark) -> set[str]:
    return {key for key in mark.dissem if key in _LISTS or key == "NOFORN"}


def _fits(row: DisclosureRow, marks: Sequence[UsMark], counted: Sequence[UsMark]) -> bool:
    if not any(key in (*mark.dissem, *mark.non_ic) for key in row.any_of for mark in marks):
        return False
    if row.beside == "classified":
        return any(_is_classified(mark) for mark in marks)
    if row.beside == "unmarked":
        return any(not _disclosure(mark) for mark in counted)
    return True


def _common(whole: UsMark, marks: Sequence[UsMark]) -> UsMark:
    """Keep what every portion allows: common countries, RELIDO when all have it; else NOFORN."""
    release = [expand(mark.rel_to + mark.eyes) for mark in marks]
    display = [expand(mark.rel_to + mark.eyes + mark.display_only) for mark in marks]
    released = frozenset.intersection(*release) - {HOME}
    displayed = frozenset.intersection(*display) - {HOME}
    dissem = list(whole.dissem)
    if released:
        dissem.append("REL TO")
        whole = replace(whole, rel_to=_written(marks, released))
    if displayed - released and any(mark.display_only for mark in marks):
        dissem.append("DISPLAY ONLY")
        whole = replace(whole, display_only=tuple(displayed - released))
    if all("RELIDO" in mark.dissem for mark in marks):
        dissem.append("RELIDO")
    if not _LISTS & set(dissem):
        dissem.append("NOFORN")
    return replace(whole, dissem=tuple(dissem))


def _written(marks: Sequence[UsMark], released: frozenset[str]) -> tuple[str, ...]:
    """Write the list as the portions do when they all agree, else country by country."""
    lists = {mark.rel_to for mark in marks}
    if len(lists) == 1 and (only := next(iter(lists))):
        return only
    return collapse({HOME, *released})


def _superseded(whole: UsMark, scheme: Scheme) -> UsMark:
    present = {*whole.dissem, *whole.non_ic}
    gone = {
        weaker
        for key in present
        for weaker in scheme.supersede.get(key, "").split(",")
        if weaker and not key.startswith(("RD", "FRD"))
    }
    kept = replace(
        whole,
        dissem=tuple(key for key in whole.dissem if key not in gone),
        non_ic=tuple(key for key in whole.non_ic if key not in gone),
    )
    return replace(
        kept,
        rel_to=kept.rel_to if "REL TO" in kept.dissem else (),
        display_only=kept.display_only if "DISPLAY ONLY" in kept.dissem else (),
        eyes=kept.eyes if "EYES ONLY" in kept.dissem else (),
    )
