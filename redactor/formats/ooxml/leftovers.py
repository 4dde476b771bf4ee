"""Every member that is not carried over: read as hidden text where it has text, else counted in bytes."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator

from lxml import etree

from redactor.errors import DamagedFileError, LimitError
from redactor.formats.ooxml.container import Package
from redactor.formats.ooxml.inventory import Inventory
from redactor.formats.ooxml.vocabulary import is_listed_value
from redactor.formats.ooxml.xmlparts import Element, parse_xml, text_of
from redactor.model import SegmentKind, UnreadArea

# Names of fonts, printers and calculation order: rebuilt by every Office program, and nobody's secret.
_WITHOUT_TEXT = frozenset(
    {"fonts", "webSettings", "calcChain", "theme", "themeManager", "colorStyle", "chartStyle"}
)
_EMBEDDED = re.compile(
    r"(?i)(embeddings/|activex/|/media/media\d|\.(?:mp[34]|m4[av]|wav|wm[av]|avi|mov|mpe?g|mid|aiff?|bin|ole|doc[xm]?|xls[xmb]?|ppt[xm]?|pdf|msg|eml|zip|rtf|html?|txt)$)"
)
_SETTINGS = re.compile(r"(?i)printersettings|customproperty|vba(?:project|data)")
_READ_MAX = 50 * 1024 * 1024

# Statistics and program versions of docProps/app.xml: left out as well, but nothing to look at.
_COUNTS = frozenset(
    [
        "TotalTime",
        "Pages",
        "Words",
        "Characters",
        "Lines",
        "Paragraphs",
        "CharactersWithSpaces",
        "DocSecurity",
        "ScaleCrop",
        "LinksUpToDate",
        "SharedDoc",
        "HyperlinksChanged",
        "AppVersion",
        "Slides",
        "Notes",
        "HiddenSlides",
        "MMClips",
        "HeadingPairs",
        "DigSig",
    ]
)

Reader = Callable[[Element, Inventory], None]


def note_leftovers(
    package: Package, carried: frozenset[str], inventory: Inventory, readers: dict[str, Reader]
) -> None:
    """Note every member that is not in `carried`.

    Args:
        package: the opened file.
        carried: names of members that the new file is made from.
        inventory: receives hidden texts and removals.
        readers: local name of a root element -> function that notes such a part in its own words.
    """
    for name in package.members:
        if name in carried or name.endswith(".rels") or name == "[Content_Types].xml":
            continue
        if (warning := _warning(name)) and warning not in inventory.warnings:
            inventory.warnings.append(warning)
        root = _try_xml(package, name)
        if root is None:
            _note_binary(package, name, inventory)
            continue
        local = etree.QName(root).localname
        reader = readers.get(local) or _READERS.get(local)
        if reader is not None:
            reader(root, inventory)
        elif local not in _WITHOUT_TEXT:
            _note_any(root, inventory)


def _warning(name: str) -> str:
    """Return what the user should know of a part that is left out although a reader would notice it."""
    if name.lower().endswith("vbaproject.bin"):
        return "The macros are left out."
    if name.lower().startswith("_xmlsignatures/"):
        return "The digital signature does not fit the redacted file and is left out."
    return ""


def _try_xml(package: Package, name: str) -> Element | None:
    looks_like_xml = posixpath.splitext(name)[1].lower() in (".xml", ".vml") or package.content_type(
        name
    ).endswith("xml")
    if not looks_like_xml or package.size(name) > _READ_MAX:
        return None
    try:
        return parse_xml(package.read(name))
    except (DamagedFileError, LimitError):
        # It is not carried over, so its damage harms nobody; it is reported as a part without readable text.
        return None


def _note_binary(package: Package, name: str, inventory: Inventory) -> None:
    size = package.size(name)
    if not size:
        return
    address = inventory.next_address("part")
    if _EMBEDDED.search(name) and not _SETTINGS.search(name):
        reason = "an embedded object was not read and is left out"
        inventory.unread.append(UnreadArea(address, reason, withheld=True))
    else:
        reason = "a part that the released file does not need"
    inventory.removed_bytes(address, "part", size, reason)


def _note_core(root: Element, inventory: Inventory) -> None:
    for node in root.iterchildren(etree.Element):
        name = etree.QName(node).localname
        kind = SegmentKind.PROPERTY
        inventory.hidden(_free(inventory, f"property/{name}"), text_of(node), kind, f"Property {name}")


def _note_properties(root: Element, inventory: Inventory) -> None:
    """Read docProps/app.xml, or docProps/custom.xml where each property has a name of its own."""
    for node in root.iterchildren(etree.Element):
        if etree.QName(node).localname in _COUNTS:
            continue
        name = node.get("name")
        text = "\n".join(t for t in _texts(node) if t)
        if name is not None:
            inventory.hidden("property/custom/", f"{name}: {text}", SegmentKind.PROPERTY, "Custom property")
        else:
            local = etree.QName(node).localname
            inventory.hidden(
                _free(inventory, f"property/{local}"), text, SegmentKind.PROPERTY, f"Property {local}"
            )


def _note_people(root: Element, inventory: Inventory) -> None:
    for node in root.iter(etree.Element):
        values = [
            v for n, v in node.attrib.items() if etree.QName(n).localname in ("author", "displayName", "userId")
        ]
        inventory.hidden("person/", "\n".join(values), SegmentKind.PROPERTY, "Author")


def _note_any(root: Element, inventory: Inventory) -> None:
    inventory.hidden("part-text/", "\n".join(_texts(root)), SegmentKind.HIDDEN_TEXT, "Part of the file")


def _texts(root: Element) -> Iterator[str]:
    """Yield character data and those attributes that hold words rather than settings."""
    for node in root.iter(etree.Element):
        if node.text and node.text.strip():
            yield node.text.strip()
        for name, value in node.attrib.items():
            if etree.QName(name).namespace is None and _holds_words(value):
                yield value


def _holds_words(value: str) -> bool:
    if not re.search(r"[^\W\d_]{3}|\d{6}", value) or is_listed_value(value):
        return False
    return not re.match(r"(?:http://schemas|urn:schemas|\{[0-9A-Fa-f-]{36}\}|rId\d|_x0000_)", value)


def _free(inventory: Inventory, address: str) -> str:
    return f"{address}/" if inventory.knows(address) else address


_READERS: dict[str, Reader] = {
    "coreProperties": _note_core,
    "Properties": _note_properties,
    "people": _note_people,
    "personList": _note_people,
}
