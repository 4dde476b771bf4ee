"""Checks a US mark against the rules of the scheme's data: levels, requires, excludes, retired entries, lists."""

from __future__ import annotations

from collections.abc import Iterator

from redactor.markings.countries import check_entries, check_release_list, register
from redactor.markings.records import Problem
from redactor.markings.us_mark import Atomic, Authority, Control, UsMark
from redactor.policy import Requirement, Scheme

_DISCLOSURE = {"NOFORN", "REL TO", "RELIDO", "DISPLAY ONLY", "EYES ONLY"}


def check_us(mark: UsMark) -> list[Problem]:
    """Return what the Register forbids or misses in a mark, most severe first."""
    scheme = register()
    return [
        *_lists(mark),
        *_requirements(mark, scheme),
        *_excludes(mark, scheme),
        *_levels(mark, scheme),
        *_retired(mark, scheme),
    ]


def features(mark: UsMark, scheme: Scheme) -> set[str]:
    """Return the names that the scheme's requirements speak of: keys, "SI-G", "SI-*", "any SCI", "JOINT" ..."""
    found: set[str] = {*mark.dissem, *mark.non_ic, *(atomic.base for atomic in mark.aea)}
    for control in (c for c in mark.sci if c.system not in scheme.list("nato_extra")):
        found.update(_control_features(control, scheme))
    if mark.sap:
        found.add("SAR")
    if mark.fgi is not None:
        found.add("FGI")
    if mark.authority is Authority.JOINT:
        found.add("JOINT")
    if _has_high_sigma(mark.aea, scheme):
        found.add("SIGMA")
    return found


def _control_features(control: Control, scheme: Scheme) -> Iterator[str]:
    yield "any SCI"
    yield control.system
    listed = scheme.list("sci_compartments")
    for compartment in control.compartments:
        name = f"{control.system}-{compartment.name}"
        yield name
        if name not in listed:
            yield f"{control.system}-*"
        if compartment.subs:
            yield f"{name} *"


def _has_high_sigma(aea: tuple[Atomic, ...], scheme: Scheme) -> bool:
    high = {int(number) for number in scheme.list("sigma_with_secret")}
    return any(high & set(atomic.sigmas) for atomic in aea)


def _lists(mark: UsMark) -> Iterator[Problem]:
    if mark.rel_to:
        yield from check_release_list(mark.rel_to, "REL TO")
    for entries, name in ((mark.display_only, "DISPLAY ONLY"), (mark.fgi or (), "FGI"), (mark.owners, "owners")):
        yield from check_entries(entries, f"{name} list")
    if mark.authority is Authority.JOINT and mark.owners and "USA" not in mark.owners:
        yield Problem(
            "invalid", "JOINT without USA.", "Name USA among the owners, or use the owner's mark.", "JOINT"
        )


def _requirements(mark: UsMark, scheme: Scheme) -> Iterator[Problem]:
    found = features(mark, scheme)
    for requirement in scheme.requirements:
        hit = next((name for name in requirement.when if name in found), None)
        if hit is not None:
            yield from _unmet(mark, scheme, requirement, hit, found)
    for control in (c for c in mark.sci if c.system not in scheme.list("nato_extra")):
        if control.system in scheme.list("sci_needs_compartment") and not control.compartments:
            yield Problem(
                "retired", f"{control.system} without a compartment is a legacy form.", "Name it.", control.system
            )


def _unmet(mark: UsMark, scheme: Scheme, rule: Requirement, hit: str, found: set[str]) -> Iterator[Problem]:
    kind = "advice" if rule.warning else "requires"
    for wanted in rule.then:
        if wanted == "any disclosure":
            if not found & _DISCLOSURE:
                yield Problem(kind, f"{hit} wants a foreign disclosure marking.", "Add NOFORN or REL TO.", hit)
        elif wanted not in found:
            yield Problem(kind, f"{hit} requires {wanted}.", f"Add {wanted}.", hit)
    for forbidden in rule.forbids:
        if forbidden in found:
            yield Problem("requires", f"{hit} does not go with {forbidden}.", f"Remove {forbidden}.", hit)
    if rule.levels and mark.level not in rule.levels:
        yield Problem("level", f"{hit} goes only with {_names(scheme, rule.levels)}.", "Check the level.", hit)


def _names(scheme: Scheme, keys: tuple[str, ...]) -> str:
    return " or ".join(level.banner for level in scheme.levels if level.key in keys)


def _excludes(mark: UsMark, scheme: Scheme) -> Iterator[Problem]:
    present = (*mark.dissem, *mark.non_ic)
    seen: set[frozenset[str]] = set()
    for key in present:
        caveat = scheme.caveat(key)
        for other in caveat.excludes if caveat else ():
            pair = frozenset((key, other))
            if other in present and pair not in seen:
                seen.add(pair)
                yield Problem("requires", f"{key} does not go with {other}.", f"Remove {key} or {other}.", key)
        for wanted in caveat.requires if caveat else ():
            if wanted not in present:
                yield Problem("requires", f"{key} requires {wanted}.", f"Add {wanted}.", key)


def _levels(mark: UsMark, scheme: Scheme) -> Iterator[Problem]:
    for key in (*mark.dissem, *mark.non_ic, *(atomic.base for atomic in mark.aea)):
        caveat = scheme.caveat(key)
        if caveat and caveat.levels and mark.level not in caveat.levels:
            yield Problem(
                "level", f"{key} goes only with {_names(scheme, caveat.levels)}.", "Check the level.", key
            )


def _retired(mark: UsMark, scheme: Scheme) -> Iterator[Problem]:
    for key in (*mark.dissem, *mark.non_ic, *(control.system for control in mark.sci)):
        if key in scheme.retired:
            yield Problem("retired", f"{key} is retired.", f"Write {scheme.retired[key]}.", key)
