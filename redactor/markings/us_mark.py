"""A US mark as a record, and its two printed forms. Source: EO 13526; IC Markings Register (2016)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from redactor.markings.countries import sort_entries
from redactor.policy import Scheme

NATO_BANNERS = {
    "TS": "COSMIC TOP SECRET",
    "S": "NATO SECRET",
    "C": "NATO CONFIDENTIAL",
    "R": "NATO RESTRICTED",
    "U": "NATO UNCLASSIFIED",
}
NATO_PORTIONS = {"TS": "CTS", "S": "NS", "C": "NC", "R": "NR", "U": "NU"}


class Authority(StrEnum):
    """Who classified: the United States, others alone, or both together."""

    US = "us"
    FOREIGN = "foreign"
    JOINT = "joint"
    NATO = "nato"


@dataclass(frozen=True, slots=True, order=True)
class Compartment:
    """A compartment with its sub-compartments: G of "SI-G ABCD EFGH"."""

    name: str
    subs: tuple[str, ...] = ()

    def __str__(self) -> str:
        return " ".join((self.name, *self.subs))


@dataclass(frozen=True, slots=True, order=True)
class Control:
    """A control system or special access program: "SI-G ABCD EFGH-XYZ"."""

    system: str
    compartments: tuple[Compartment, ...] = ()

    def __str__(self) -> str:
        return "-".join((self.system, *map(str, self.compartments)))


@dataclass(frozen=True, slots=True)
class Atomic:
    """An atomic energy control: RD, FRD, TFNI ... with CNWDI and SIGMA numbers."""

    base: str
    cnwdi: bool = False
    sigmas: tuple[int, ...] = ()

    def text(self, scheme: Scheme, *, portion: bool) -> str:
        """Return the printed form."""
        caveat = scheme.caveat(self.base)
        base = caveat.portion if portion and caveat and caveat.portion else self.base
        sigma = "SG" if portion else "SIGMA"
        numbers = f"-{sigma} {' '.join(map(str, self.sigmas))}" if self.sigmas else ""
        return f"{base}{'-CNWDI' if self.cnwdi else ''}{numbers}"


@dataclass(frozen=True, slots=True)
class UsMark:
    """A US mark, each list in the order of the Register.

    Attributes:
        level: key of the level (TS, S, C, R, U).
        authority: who classified.
        owners: for foreign and joint marks the countries; () for a foreign mark whose source is concealed (FGI).
        fgi: None without foreign government information; () when the source is concealed.
        dissem: keys; "REL TO", "DISPLAY ONLY" and "EYES ONLY" stand here too, their lists below.
        rel_short: a portion's REL without a list: the banner's list holds.
    """

    level: str
    authority: Authority = Authority.US
    owners: tuple[str, ...] = ()
    sci: tuple[Control, ...] = ()
    sap: tuple[Control, ...] = ()
    aea: tuple[Atomic, ...] = ()
    fgi: tuple[str, ...] | None = None
    dissem: tuple[str, ...] = ()
    rel_to: tuple[str, ...] = ()
    display_only: tuple[str, ...] = ()
    eyes: tuple[str, ...] = ()
    non_ic: tuple[str, ...] = ()
    rel_short: bool = False


def normalised(mark: UsMark, scheme: Scheme) -> UsMark:
    """Return the mark with every list in the order of the Register and without duplicates."""
    order = {caveat.key: caveat.order for caveat in scheme.caveats}

    def ranked(keys: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(sorted(dict.fromkeys(keys), key=lambda key: (order.get(key, 999), key)))

    # "//NATO SECRET" is one mark, however it was put together.
    is_nato = mark.authority is Authority.FOREIGN and mark.owners == ("NATO",)
    return replace(
        mark,
        authority=Authority.NATO if is_nato else mark.authority,
        owners=() if is_nato else sort_entries(mark.owners),
        sci=tuple(sorted(set(mark.sci))),
        sap=tuple(sorted(set(mark.sap))),
        aea=tuple(sorted(set(mark.aea), key=lambda a: (order.get(a.base, 999), a.base, a.cnwdi, a.sigmas))),
        fgi=None if mark.fgi is None else sort_entries(mark.fgi),
        dissem=ranked(mark.dissem),
        rel_to=sort_entries(mark.rel_to, home_first=True),
        display_only=sort_entries(mark.display_only),
        eyes=sort_entries(mark.eyes, home_first=True),
        non_ic=ranked(mark.non_ic),
    )


def print_banner(mark: UsMark, scheme: Scheme) -> str:
    """Print a mark for the top and bottom of a page."""
    return _printed(mark, scheme, portion=False, short_rel=False)


def print_portion(mark: UsMark, scheme: Scheme, *, short_rel: bool = False) -> str:
    """Print a mark in parentheses.

    Args:
        mark: what to print.
        scheme: the US scheme.
        short_rel: write REL without its list, which is allowed when the list is that of the banner.
    """
    return f"({_printed(mark, scheme, portion=True, short_rel=short_rel)})"


def _printed(mark: UsMark, scheme: Scheme, *, portion: bool, short_rel: bool) -> str:
    parts = [
        _head(mark, scheme, portion=portion, short=short_rel or mark.rel_short),
        "/".join(map(str, mark.sci)),
        f"SAR-{'/'.join(map(str, mark.sap))}" if mark.sap else "",
        "/".join(atomic.text(scheme, portion=portion) for atomic in mark.aea),
        "" if mark.fgi is None else " ".join(("FGI", *mark.fgi)),
        "/".join(_dissem(key, mark, scheme, portion=portion, short_rel=short_rel) for key in mark.dissem),
        "/".join(_plain(key, scheme, portion=portion) for key in mark.non_ic),
    ]
    return "//".join(part for part in parts if part)


def resolved(portion: UsMark, banner: UsMark) -> UsMark:
    """Return a portion's mark with the list that its short REL (or JOINT) takes from the banner."""
    changed = portion
    if portion.rel_short and banner.rel_to:
        changed = replace(changed, rel_short=False, rel_to=banner.rel_to)
    if portion.authority is Authority.JOINT and not portion.owners and banner.authority is Authority.JOINT:
        changed = replace(changed, owners=banner.owners)
    return changed


def _head(mark: UsMark, scheme: Scheme, *, portion: bool, short: bool) -> str:
    level = scheme.level(mark.level)
    assert level is not None
    text = level.portions[0] if portion else level.banner
    if mark.authority is Authority.US:
        return text
    if mark.authority is Authority.NATO:
        return f"//{(NATO_PORTIONS if portion else NATO_BANNERS)[mark.level]}"
    if mark.authority is Authority.JOINT:
        # "(//JOINT S//REL)": what the portion is released to is the list of its owners.
        owners = () if portion and short else mark.owners
        return f"//{' '.join(('JOINT', text, *owners))}"
    return f"//{' '.join(mark.owners or ('FGI',))} {text}"


def _plain(key: str, scheme: Scheme, *, portion: bool) -> str:
    caveat = scheme.caveat(key)
    return caveat.portion if portion and caveat and caveat.portion else key


def _dissem(key: str, mark: UsMark, scheme: Scheme, *, portion: bool, short_rel: bool) -> str:
    if key == "REL TO":
        if mark.rel_short or (portion and short_rel):
            return "REL"
        return f"REL TO {', '.join(mark.rel_to)}"
    if key == "DISPLAY ONLY":
        return f"DISPLAY ONLY {', '.join(mark.display_only)}"
    if key == "EYES ONLY":
        return f"{'/'.join(mark.eyes)} EYES ONLY" if mark.eyes else "EYES"
    return _plain(key, scheme, portion=portion)
