"""Presentations as an audience sees them: slides in order, without hidden ones and hidden shapes."""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field

from redactor.verification.xmltext import local, parse_events

_SHAPES = frozenset({"sp", "pic", "cxnSp", "graphicFrame", "grpSp"})
_USUAL_SIZE = (9_144_000.0, 6_858_000.0)
# Fallback repeats what the Choice beside it says.
_UNSEEN = frozenset({"Fallback", "timing", "extLst"})


@dataclass(slots=True)
class _Frame:
    """An open shape: where it lies in its parent, and how its children's coordinates become the slide's."""

    scale: tuple[float, float]
    shift: tuple[float, float]
    numbers: dict[str, float] = field(default_factory=dict)
    hidden: bool = False
    paragraphs: list[str] = field(default_factory=list)
    rotated: bool = False


def visible_slides(data: bytes) -> Iterator[tuple[str, list[str]]]:
    """Yield (location, paragraphs) of each slide that is shown, in the order of the show.

    Raises:
        ForbiddenXmlError, xml.parsers.expat.ExpatError, zipfile.BadZipFile, KeyError: damaged or hostile.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = {name.casefold(): name for name in archive.namelist()}
        main = next((n for n in members.values() if n.casefold() == "ppt/presentation.xml"), "")
        if not main:
            return
        places = _targets(archive.read(members["ppt/_rels/presentation.xml.rels"]))
        order = _Order(archive.read(main))
        for number, rid in enumerate(order.slides, 1):
            member = members[posixpath.normpath(posixpath.join("ppt", places[rid])).lstrip("/").casefold()]
            slide = _Slide(archive.read(member), order.size)
            if slide.shown:
                yield f"slide/{number}", slide.paragraphs


def hidden_shapes(body: bytes, size: tuple[float, float]) -> int:
    """Count the shapes of a slide that are hidden or lie beside it, and hold text."""
    return _Slide(body, size).unseen


def slide_size(main: bytes) -> tuple[float, float]:
    """Return width and height of the slides of a presentation part, in EMU."""
    return _Order(main).size


def _targets(rels: bytes) -> dict[str, str]:
    found: dict[str, str] = {}

    def start(_name: str, attributes: dict[str, str]) -> None:
        if "Target" in attributes:
            target = attributes["Target"]
            found[attributes.get("Id", "")] = f"/{target}" if target.startswith("/") else target

    parse_events(rels, start)
    return found


class _Order:
    """The list of slides of a presentation part, and their size."""

    def __init__(self, body: bytes) -> None:
        self.slides: list[str] = []
        self.size = _USUAL_SIZE
        parse_events(body, self._start)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if local(name) == "sldId":
            # The list's id and the relationship's id differ in their namespace only.
            rid = next((v for k, v in attributes.items() if k.endswith("relationships id")), "")
            self.slides.append(rid)
        elif local(name) == "sldSz":
            width, height = attributes.get("cx", ""), attributes.get("cy", "")
            if width.isdigit() and height.isdigit():
                self.size = (float(width), float(height))


class _Slide:
    """One slide, read shape by shape."""

    def __init__(self, body: bytes, size: tuple[float, float]) -> None:
        self.shown = True
        self.paragraphs: list[str] = []
        self.unseen = 0
        self._size = size
        self._stack: list[str] = []
        self._frames: list[_Frame] = []
        self._skipped = 0
        self._paragraph: list[str] | None = None
        parse_events(body, self._start, self._end, self._text)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        tag = local(name)
        self._stack.append(tag)
        self._skipped += tag in _UNSEEN
        if tag in ("sld", "sldLayout", "sldMaster"):
            self.shown = attributes.get("show", "1") not in ("0", "false", "off")
        if tag in _SHAPES:
            self._frames.append(self._open_frame())
        elif tag == "p" and "drawingml" in name and not self._skipped:
            self._paragraph = []
        elif tag == "br" and self._paragraph is not None:
            self._paragraph.append(" ")
        elif self._frames:
            self._measure(tag, attributes)

    def _open_frame(self) -> _Frame:
        if not self._frames:
            return _Frame((1.0, 1.0), (0.0, 0.0))
        outer = self._frames[-1]
        n = outer.numbers
        scale = [n.get(f"ext{c}", 0) / n[f"chExt{c}"] if n.get(f"chExt{c}") else 1.0 for c in ("cx", "cy")]
        shift = [n.get(f"off{c}", 0) - n.get(f"chOff{c}", 0) * s for c, s in zip("xy", scale, strict=True)]
        return _Frame(
            (outer.scale[0] * scale[0], outer.scale[1] * scale[1]),
            (outer.scale[0] * shift[0] + outer.shift[0], outer.scale[1] * shift[1] + outer.shift[1]),
            hidden=outer.hidden,
        )

    def _measure(self, tag: str, attributes: dict[str, str]) -> None:
        frame = self._frames[-1]
        if tag == "cNvPr" and attributes.get("hidden", "0") in ("1", "true", "on"):
            frame.hidden = True
        elif tag == "xfrm":
            frame.rotated = attributes.get("rot", "0") not in ("0", "")
        elif tag in ("off", "ext", "chOff", "chExt") and self._stack[-2:-1] == ["xfrm"]:
            for key, value in attributes.items():
                frame.numbers.setdefault(f"{tag}{key}", float(value))

    def _end(self, name: str) -> None:
        tag = self._stack.pop()
        self._skipped -= tag in _UNSEEN
        if tag == "p" and self._paragraph is not None and "drawingml" in name:
            text = "".join(self._paragraph)
            self._paragraph = None
            (self._frames[-1].paragraphs if self._frames else self.paragraphs).append(text)
        elif tag in _SHAPES:
            self._close_frame(self._frames.pop())

    def _close_frame(self, frame: _Frame) -> None:
        if frame.hidden or self._is_beside(frame):
            self.unseen += any(text.strip() for text in frame.paragraphs)
            return
        (self._frames[-1].paragraphs if self._frames else self.paragraphs).extend(frame.paragraphs)

    def _is_beside(self, frame: _Frame) -> bool:
        n = frame.numbers
        if not n.get("extcx") and not n.get("extcy"):
            return False
        for at, extent, other, side in (("offx", "extcx", "extcy", 0), ("offy", "extcy", "extcx", 1)):
            scale, shift = frame.scale[side], frame.shift[side]
            half = n.get(extent, 0) * abs(scale) / 2
            middle = (n.get(at, 0) + n.get(extent, 0) / 2) * scale + shift
            if frame.rotated:
                half = (half**2 + (n.get(other, 0) * abs(frame.scale[1 - side]) / 2) ** 2) ** 0.5
            if middle + half <= 0 or middle - half >= self._size[side]:
                return True
        return False

    def _text(self, data: str) -> None:
        if self._paragraph is not None and not self._skipped and self._stack[-1] == "t":
            self._paragraph.append(data)
