"""Pictures and objects of an OpenDocument file: pixels written anew, charts kept, other objects left out."""

from __future__ import annotations

import base64
import binascii
import io
import re
from dataclasses import dataclass, field

from PIL import Image, UnidentifiedImageError

from redactor.errors import DamagedFileError, LimitError, UsageError
from redactor.formats.odf.container import OdfFile, to_points
from redactor.formats.odf.names import drop, get, qn
from redactor.formats.odf.styles import Styles
from redactor.formats.ooxml.inventory import Inventory
from redactor.formats.ooxml.pictures import Crop, describe, rewrite
from redactor.formats.ooxml.xmlparts import Element, parse_xml
from redactor.model import SegmentKind, UnreadArea

_HOLDERS = tuple(
    qn(name) for name in ("draw:image", "style:background-image", "draw:fill-image", "text:list-level-style-image")
)
_OBJECTS = (qn("draw:object"), qn("draw:object-ole"))
_CLIP = re.compile(r"rect\(([^)]*)\)")
_SCREEN_DPI = 96.0


@dataclass
class _Use:
    element: Element
    data: bytes
    crop: Crop | None


@dataclass
class Pictures:
    """All pictures of one file; noted in the scan, written at the end.

    Args:
        file: the original.
        inventory: receives what pictures say besides pixels, and what can't be read.
    """

    file: OdfFile
    inventory: Inventory
    _uses: list[_Use] = field(default_factory=list)
    _numbers: dict[bytes, int] = field(default_factory=dict)
    used: set[str] = field(default_factory=set)
    charts: list[Element] = field(default_factory=list)

    def settle_frame(self, frame: Element) -> None:
        """Keep a chart, without its preview; any other object goes, and its preview picture stands for it."""
        for node in list(frame.iterchildren(*_OBJECTS)):
            chart = self._chart_of(node)
            if chart is not None:
                self.charts.append(chart)
                for child in list(node):
                    # A flat file holds the chart here; it gets a part of its own.
                    drop(child)
                node.set(qn("xlink:href"), f"./Object {len(self.charts)}")
                for preview in list(frame.iterchildren(qn("draw:image"))):
                    drop(preview)
                continue
            address = self.inventory.next_address("part")
            reason = "an embedded object was not read and is left out"
            self.inventory.unread.append(UnreadArea(address, reason, withheld=True))
            self.inventory.removed_bytes(address, "part", self._object_size(get(node, "xlink:href")), reason)
            drop(node)

    def _chart_of(self, node: Element) -> Element | None:
        place = get(node, "xlink:href").removeprefix("./").rstrip("/")
        name = f"{place}/content.xml"
        try:
            root = (
                parse_xml(self.file.read(name)) if name in self.file.members else node.find(qn("office:document"))
            )
        except (DamagedFileError, LimitError):
            return None
        body = root.find(qn("office:body")) if root is not None else None
        if body is None or body.find(qn("office:chart")) is None:
            return None
        self.used.update((name, f"{place}/styles.xml", f"ObjectReplacements/{place}"))
        root.tag = qn("office:document-content")
        return root

    def _object_size(self, link: str) -> int:
        place = link.removeprefix("./")
        sizes = [size for name, size in self.file.members.items() if name == place or name.startswith(f"{place}/")]
        return sum(sizes) or 1

    def note(self, root: Element, styles: Styles) -> None:
        """Note every picture of a tree; links to pictures elsewhere are taken out."""
        for node in list(root.iter(*_HOLDERS)):
            data = self._data_of(node)
            node.attrib.pop(qn("xlink:href"), None)
            if data is None:
                if node.tag == qn("draw:image"):
                    drop(node)
                continue
            self._uses.append(_Use(node, data, _crop_of(node, data, styles)))
            if data not in self._numbers:
                self._numbers[data] = len(self._numbers) + 1
                self._note_one(data, self._numbers[data])

    def _data_of(self, node: Element) -> bytes | None:
        packed = node.find(qn("office:binary-data"))
        if packed is not None:
            text = packed.text or ""
            drop(packed)
            try:
                return base64.b64decode(text)
            except (binascii.Error, ValueError):
                return b""
        link = get(node, "xlink:href").removeprefix("./")
        if not link:
            return None
        if link in self.file.members:
            self.used.add(link)
            try:
                return self.file.read(link)
            except DamagedFileError:
                return b""
        self.inventory.hidden("linked/", link, SegmentKind.LINK, "Link to another file")
        return None

    def _note_one(self, data: bytes, number: int) -> None:
        about = describe(data)
        address = f"picture/{number}"
        for n, text in enumerate(about.texts, 1):
            self.inventory.hidden(
                f"{address}/metadata/{n}", text, SegmentKind.PROPERTY, f"Data in picture {number}"
            )
        if not about.readable:
            reason = f"picture {number} is of a kind that can't be read and is left out"
            self.inventory.unread.append(UnreadArea(address, reason, withheld=True))
            self.inventory.removed_bytes(address, "picture", len(data), reason)
        elif not about.is_tiny:
            self.inventory.unread_picture(number, (about.width, about.height))

    def picture(self, number: int) -> bytes:
        """Return the bytes of a picture by its number; UsageError when there is none."""
        for data, own in self._numbers.items():
            if own == number:
                return data
        raise UsageError("There is no such picture in the file.")

    def write(self) -> dict[str, tuple[str, bytes]]:
        """Write all pictures anew, point to them, and return name -> (media type, bytes)."""
        parts: dict[str, tuple[str, bytes]] = {}
        done: dict[tuple[int, Crop | None], str] = {}
        for use in self._uses:
            key = (self._numbers[use.data], use.crop)
            if key not in done:
                picture = rewrite(use.data, use.crop, self.inventory.picture_areas(key[0]))
                done[key] = f"Pictures/image{len(done) + 1}{picture.extension}"
                parts[done[key]] = (picture.content_type, picture.data)
            use.element.set(qn("xlink:href"), done[key])
        return parts


def _crop_of(node: Element, data: bytes, styles: Styles) -> Crop | None:
    """Read fo:clip, which gives lengths of the picture's natural size, as shares of it."""
    frame = node.getparent()
    if node.tag != qn("draw:image") or frame is None:
        return None
    for family, attribute in (("graphic", "draw:style-name"), ("presentation", "presentation:style-name")):
        clip = styles.value(family, get(frame, attribute), "style:graphic-properties", "fo:clip")
        match = _CLIP.fullmatch(clip)
        if match:
            sides = [to_points(side) or 0.0 for side in re.split(r"[ ,]+", match[1].strip())]
            return _shares(sides, data) if len(sides) == 4 else None
    return None


def _shares(sides: list[float], data: bytes) -> Crop | None:
    try:
        with Image.open(io.BytesIO(data)) as image:
            width, height = image.size
            dpi = image.info.get("dpi") or (_SCREEN_DPI, _SCREEN_DPI)
            across, down = (float(value) if float(value) > 1 else _SCREEN_DPI for value in dpi)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, TypeError, Image.DecompressionBombError):
        return None
    top, right, bottom, left = (max(side, 0.0) for side in sides)
    wide, tall = width / across * 72, height / down * 72
    crop = Crop(left / wide, top / tall, right / wide, bottom / tall)
    return crop if any(sides) and crop.is_visible else None
