"""Reads a US mark, in banner or portion form, leniently: what can be understood is, and what is wrong is said.

Source: EO 13526; IC Markings Register (2016).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import lru_cache

from redactor.markings.countries import is_list, register, split_list
from redactor.markings.records import Problem
from redactor.markings.us_mark import (
    NATO_BANNERS,
    NATO_PORTIONS,
    Atomic,
    Authority,
    Compartment,
    Control,
    UsMark,
    normalised,
)
from redactor.policy import Caveat, Scheme

_CONTROL = re.compile(r"[A-Z0-9]{2,}(?:-[A-Z0-9]+(?: [A-Z0-9]+)*)*\Z")
_PROGRAM = re.compile(r"[A-Z0-9]+(?: [A-Z0-9]+)*(?:-[A-Z0-9]+(?: [A-Z0-9]+)*)*\Z")
_SAR = re.compile(r"(?:SAR|SPECIAL ACCESS REQUIRED)\s*-\s*(?=[A-Z0-9])")
_FGI = re.compile(r"(?:FGI|FOREIGN GOVERNMENT INFORMATION)(?: (?P<list>[A-Z][A-Z_ ,]*))?\Z")
_ATOMIC = re.compile(
    r"(?P<base>RD|FRD|RESTRICTED DATA|FORMERLY RESTRICTED DATA)"
    r"(?P<cnwdi>-(?:CNWDI|N)\b)?(?:-(?:SIGMA|SG) ?(?P<sigmas>\d+(?:[ ,]+\d+)*))?(?P<late>-(?:CNWDI|N)\b)?\Z"
)
_REL = re.compile(r"(?:REL|RELEASABLE|AUTHORIZED FOR RELEASE)(?: TO)?(?:\s+(?P<list>[A-Z].*))?\Z")
_DISPLAY = re.compile(r"DISPLAY ONLY(?: TO)?(?:\s+(?P<list>[A-Z].*))?\Z")
_EYES = re.compile(r"(?P<list>[A-Z]{3,4}(?:/[A-Z]{3,4})*) EYES ONLY\Z")
_DECLASSIFY = re.compile(r"(?:25X\d.*|50X\d.*|75X\d.*|X[1-8]|MR|OADR|\d{8})\Z")
_CODES = re.compile(r"[A-Z]{3,4}(?:/[A-Z]{3,4})*\Z")
_GAPS = re.compile(r"\s+")
_SLASHES = re.compile(r"\s*/\s*/(?:\s*/)*\s*")
_HEAD_GAP = re.compile(r"\s*(?://|/|-|,|;|\s)\s*")
# Order of the categories in a mark, as found while reading.
_CATEGORIES = ("sci", "sap", "aea", "fgi", "dissem", "non_ic")


@dataclass(frozen=True, slots=True)
class UsReading:
    """A mark, what is wrong with it, and items that no list knows."""

    mark: UsMark
    problems: tuple[Problem, ...]
    unknown: tuple[str, ...]


@dataclass(slots=True)
class _Reader:
    """Collects the parts of one mark."""

    scheme: Scheme
    portion: bool
    mark: UsMark
    problems: list[Problem] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    seen: list[str] = field(default_factory=list)
    keys: list[tuple[str, object]] = field(default_factory=list)

    def say(self, kind: str, text: str, fix: str = "", rule: str = "") -> None:
        self.problems.append(Problem(kind, text, fix, rule or f"{self.scheme.key}: {kind}"))


@lru_cache(maxsize=8)
def _caveat_forms(scheme: Scheme) -> dict[str, Caveat]:
    forms: dict[str, Caveat] = {}
    for caveat in scheme.caveats:
        for form in (caveat.key, caveat.portion, *caveat.forms):
            if form:
                forms.setdefault(form.upper(), caveat)
    return forms


@lru_cache(maxsize=8)
def _level_forms(scheme: Scheme) -> dict[str, str]:
    forms = {form: level.key for level in scheme.levels for form in (level.banner, *level.forms)}
    return forms | {portion: level.key for level in scheme.levels for portion in level.portions}


def parse_us(text: str, *, portion: bool = False) -> UsReading | None:
    """Read a mark.

    Args:
        text: folded to capitals, without the parentheses of a portion mark.
        portion: the place wants the portion form; the other form is read too and said to be wrong.

    Returns:
        None when the text does not begin with a level in a way that this grammar knows.
    """
    scheme = register()
    tidy = _GAPS.sub(" ", _SLASHES.sub("//", text)).strip()
    foreign = tidy.startswith("//")
    chunks = [chunk.strip() for chunk in tidy.split("//")]
    if foreign:
        chunks = chunks[1:]
    while chunks and not chunks[-1]:
        chunks.pop()
    if not chunks:
        return None
    start = _foreign_head(chunks[0]) if foreign else _us_head(chunks[0])
    # Outside parentheses a letter alone is no mark.
    if start is None or (not portion and not foreign and len(tidy) < 3):
        return None
    reader = _Reader(scheme, portion, start[0])
    if start[1]:
        reader.say("separator", "A category is not set off by '//'.", "Put // between level and controls.")
    _check_form(reader, chunks[0])
    for chunk in start[1] + chunks[1:]:
        _read_chunk(reader, chunk)
    _check_sequence(reader)
    return UsReading(normalised(reader.mark, scheme), tuple(reader.problems), tuple(reader.unknown))


def _us_head(chunk: str) -> tuple[UsMark, list[str]] | None:
    forms = _level_forms(register())
    if chunk in forms and forms[chunk] != "R":
        return UsMark(forms[chunk]), []
    for form in sorted(forms, key=len, reverse=True):
        if len(form) < 3 or not chunk.startswith(form) or forms[form] == "R":
            continue
        gap = _HEAD_GAP.match(chunk, len(form))
        rest = chunk[gap.end() :] if gap else ""
        if rest and _all_known(rest):
            return UsMark(forms[form]), [rest]
    if (match := re.match(r"(TS|S|C|U) ?/ ?(.+)", chunk)) and _all_known(match[2]):
        return UsMark(match[1]), [match[2]]
    return None


def _all_known(text: str) -> bool:
    probe = _Reader(register(), False, UsMark("S"))
    _read_chunk(probe, text)
    published = {caveat.key for caveat in register().group("sci")}
    return not probe.unknown and all(control.system in published for control in probe.mark.sci)


def _foreign_head(chunk: str) -> tuple[UsMark, list[str]] | None:
    scheme = register()
    nato = {text: key for table in (NATO_BANNERS, NATO_PORTIONS) for key, text in table.items()}
    if chunk in nato:
        return UsMark(nato[chunk], Authority.NATO), []
    old = dict(pair.split("=") for pair in scheme.list("nato_old_portions"))
    if chunk in old:
        portion, _, extra = old[chunk].partition("//")
        return UsMark(nato[portion], Authority.NATO), [extra]
    forms = _level_forms(scheme)
    if match := re.match(r"JOINT (TOP SECRET|[A-Z]+)(?: (.+))?\Z", chunk):
        owners = split_list(match[2] or "")
        if match[1] in forms:
            return UsMark(forms[match[1]], Authority.JOINT, owners), []
        return None
    words = chunk.rsplit(" ", 2)
    for size in (2, 1):
        level, owners_text = " ".join(words[-size:]), " ".join(chunk.split(" ")[:-size])
        if level in forms and owners_text and (owners_text == "FGI" or is_list(owners_text)):
            owners = () if owners_text == "FGI" else split_list(owners_text)
            return UsMark(forms[level], Authority.FOREIGN, owners), []
    return None


def _check_form(reader: _Reader, head: str) -> None:
    level = reader.scheme.level(reader.mark.level)
    assert level is not None
    if not reader.portion and reader.mark.authority is Authority.US and not head.startswith(level.banner):
        reader.say("form", "A banner spells its level out.", f"Write {level.banner}.")
    if reader.portion and reader.mark.authority is Authority.US and head.startswith(level.banner):
        reader.say("form", "A portion mark abbreviates its level.", f"Write ({level.portions[0]}).")


def _read_chunk(reader: _Reader, chunk: str) -> None:
    if not chunk:
        reader.say("separator", "A category is empty.", "Leave out the slashes of absent categories.")
        return
    if sar := _SAR.match(chunk):
        for program in chunk[sar.end() :].split("/"):
            _read_program(reader, re.sub(r"^SAR-", "", program.strip()))
        return
    if fgi := _FGI.match(chunk):
        entries = split_list(fgi["list"] or "")
        reader.mark = replace(reader.mark, fgi=entries)
        reader.seen.append("fgi")
        reader.keys.extend(("fgi", entry) for entry in entries)
        return
    before = len(reader.seen)
    for item in _items(chunk):
        _read_item(reader, item)
    if len(set(reader.seen[before:])) > 1:
        reader.say("separator", "Two categories are not set off by '//'.", "Put // between categories.")


def _items(chunk: str) -> list[str]:
    """Split a category at its slashes; a country list keeps its own."""
    joined: list[str] = []
    for item in filter(None, (item.strip() for item in chunk.split("/"))):
        last = joined[-1] if joined else ""
        # "REL TO USA/GBR" is a list with the wrong separator, "USA/GBR EYES ONLY" is one item.
        if last.startswith("REL TO") and "EYES ONLY" not in chunk and _CODES.match(item) and is_list(item):
            joined[-1] += f", {item}"
        elif _CODES.match(last) and "EYES ONLY" in chunk and is_list(last.replace("/", " ")):
            joined[-1] += f"/{item}"
        else:
            joined.append(item)
    return joined


def _read_program(reader: _Reader, text: str) -> None:
    if not _PROGRAM.match(text):
        reader.unknown.append(text)
        return
    control = _control(text)
    reader.mark = replace(reader.mark, sap=(*reader.mark.sap, control))
    reader.seen.append("sap")
    reader.keys.append(("sap", control))


def _control(text: str) -> Control:
    system, *rest = text.split("-")
    return Control(system, tuple(_compartment(part) for part in rest))


def _compartment(text: str) -> Compartment:
    name, *subs = text.split(" ")
    return Compartment(name, tuple(subs))


def _read_item(reader: _Reader, item: str) -> None:
    for read in (_read_lists, _read_atomic, _read_listed, _read_declassify, _read_sci):
        if read(reader, item):
            return
    reader.unknown.append(item)


def _read_lists(reader: _Reader, item: str) -> bool:
    mark = reader.mark
    if item in ("REL", "EYES"):
        key = "REL TO" if item == "REL" else "EYES ONLY"
        reader.mark = replace(mark, dissem=(*mark.dissem, key), rel_short=mark.rel_short or item == "REL")
        return _taken(reader, "dissem", key)
    if (match := _REL.match(item)) and match["list"] and is_list(match["list"]):
        if not item.startswith("REL TO") and not item.startswith("AUTHORIZED FOR RELEASE TO"):
            reader.say("form", "A release list begins with REL TO.", "Write REL TO.")
        if "," not in match["list"] and len(split_list(match["list"])) > 1:
            reader.say("separator", "The countries of REL TO are set off by commas.", "Write REL TO USA, GBR.")
        entries = split_list(match["list"])
        reader.mark = replace(mark, dissem=(*mark.dissem, "REL TO"), rel_to=mark.rel_to + entries)
        reader.keys.append(("rel_to", entries))
        return _taken(reader, "dissem", "REL TO")
    if (match := _DISPLAY.match(item)) and (match["list"] is None or is_list(match["list"])):
        entries = split_list(match["list"] or "")
        reader.mark = replace(
            mark, dissem=(*mark.dissem, "DISPLAY ONLY"), display_only=mark.display_only + entries
        )
        return _taken(reader, "dissem", "DISPLAY ONLY")
    if (match := _EYES.match(item)) and is_list(match["list"].replace("/", " ")):
        entries = tuple(match["list"].split("/"))
        reader.mark = replace(mark, dissem=(*mark.dissem, "EYES ONLY"), eyes=mark.eyes + entries)
        return _taken(reader, "dissem", "EYES ONLY")
    return False


def _taken(reader: _Reader, category: str, key: object) -> bool:
    reader.seen.append(category)
    reader.keys.append((category, key))
    return True


def _read_atomic(reader: _Reader, item: str) -> bool:
    caveat = _caveat_forms(reader.scheme).get(item)
    if match := _ATOMIC.match(item):
        base = _caveat_forms(reader.scheme)[match["base"]].key
        numbers = tuple(sorted({int(n) for n in re.findall(r"\d+", match["sigmas"] or "")}))
        atomic = Atomic(base, bool(match["cnwdi"] or match["late"]), numbers)
    elif caveat and caveat.group == "aea":
        atomic = Atomic(caveat.key)
    elif item == "CNWDI":
        reader.say("requires", "CNWDI stands only with RD.", "Write RD-CNWDI.")
        atomic = Atomic("RD", cnwdi=True)
    else:
        return False
    reader.mark = replace(reader.mark, aea=(*reader.mark.aea, atomic))
    return _taken(reader, "aea", atomic)


def _read_listed(reader: _Reader, item: str) -> bool:
    caveat = _caveat_forms(reader.scheme).get(item)
    if caveat is None or caveat.group not in ("dissem", "non_ic"):
        return False
    if not reader.portion and caveat.portion == item and caveat.key != item:
        reader.say("form", f"{item} is the form of a portion mark.", f"Write {caveat.key}.")
    if reader.portion and caveat.portion and item == caveat.key:
        reader.say("form", f"{item} is the form of a banner.", f"Write {caveat.portion}.")
    if caveat.group == "dissem":
        reader.mark = replace(reader.mark, dissem=(*reader.mark.dissem, caveat.key))
    else:
        reader.mark = replace(reader.mark, non_ic=(*reader.mark.non_ic, caveat.key))
    return _taken(reader, caveat.group, caveat.key)


def _read_declassify(reader: _Reader, item: str) -> bool:
    if not _DECLASSIFY.match(item):
        return False
    reader.say(
        "retired", "Declassification instructions left the banner in 2008.", "Move it to the authority block."
    )
    return True


def _read_sci(reader: _Reader, item: str) -> bool:
    caveat = _caveat_forms(reader.scheme).get(item)
    if caveat and caveat.group == "sci" and item != caveat.key:
        reader.say("retired", f"{item} is a retired title.", f"Write {caveat.key}.")
        item = caveat.key
    if not _CONTROL.match(item) or (item.isdigit() and len(item) > 4):
        return False
    control = _control(item)
    reader.mark = replace(reader.mark, sci=(*reader.mark.sci, control))
    return _taken(reader, "sci", control)


def _check_sequence(reader: _Reader) -> None:
    """Say when categories, or items within one, are out of the Register's order."""
    places = [_CATEGORIES.index(category) for category in reader.seen]
    fix = "Write the categories in the order of the Register."
    if places != sorted(places):
        reader.say("order", "The categories of the mark are out of order.", fix)
    if len(set(map(repr, reader.keys))) < len(reader.keys):
        reader.say("duplicate", "A control stands twice.", "Leave one.")
    tidy = normalised(reader.mark, reader.scheme)
    for name in ("sci", "sap", "aea", "dissem", "non_ic", "owners", "fgi"):
        given, right = getattr(reader.mark, name), getattr(tidy, name)
        if given is not None and given != right and set(given) == set(right) and len(given) == len(right):
            reader.say("order", f"The items of a category are out of order ({name}).", fix)
