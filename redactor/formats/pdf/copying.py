"""Copying resources into the new file, key by key after the allow-list. Shared objects are copied once."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Any, Final

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream

from redactor.formats.pdf.allowlist import KEYS, PLAIN
from redactor.formats.pdf.fontfiles import prune_to_unicode, tidy_sfnt
from redactor.formats.pdf.fontnames import FontNames
from redactor.formats.pdf.images import WRAPPINGS, pixel_bytes, tidy_pixels, tidy_stream, unwrapped
from redactor.formats.pdf.profiles import tidy_profile
from redactor.formats.pdf.pruning import prune_cid_widths, prune_simple_font

_MAX_DEPTH: Final = 24
_INKS: Final = frozenset(
    ("/Cyan", "/Magenta", "/Yellow", "/Black", "/Red", "/Green", "/Blue", "/Gray", "/White", "/All", "/None")
)
_SCALARS: Final = (bool, int, float, Decimal, Name)
_SUBSET_TAG: Final = re.compile(r"^/[A-Z]{6}\+")


class Copier:
    """Copies allowed parts of objects from one pikepdf document into another.

    Attributes:
        used: per font (object number), the codes that pages show with it; set before fonts are copied.
        prunes: all that is drawn is known by font, so that fonts can be cut to it.
        names: chooses the names of fonts.
    """

    def __init__(self, target: Pdf, names: FontNames) -> None:
        self.target = target
        self.names = names
        self.prunes = True
        self.used: dict[tuple[int, int], set[bytes]] = {}
        self._fonts: set[tuple[int, int]] = set()
        self._done: dict[tuple[str, tuple[int, int]], Any] = {}

    def copy(self, value: Any, kind: str, depth: int = 0) -> Any:
        """Return the allowed part of `value` as an object of the new file, None when there is none."""
        if depth > _MAX_DEPTH:
            return None
        if kind == PLAIN:
            return self._plain(value, depth)
        if isinstance(value, (Dictionary, Stream, Array)) and value.is_indirect:
            key = (kind, value.objgen)
            if key not in self._done:
                self._done[key] = None
                try:
                    self._done[key] = self._indirect(self._make(value, kind, depth))
                except BaseException:
                    del self._done[key]
                    raise
            return self._done[key]
        return self._make(value, kind, depth)

    def _indirect(self, value: Any) -> Any:
        if isinstance(value, (Dictionary, Array)) and not value.is_indirect:
            return self.target.make_indirect(value)
        return value

    def _make(self, value: Any, kind: str, depth: int) -> Any:
        special = getattr(self, f"_{kind}", None)
        if special is not None:
            return special(value, depth)
        if isinstance(value, Array):
            items = [self.copy(item, kind, depth + 1) for item in value]
            return Array([item for item in items if item is not None])
        return self._by_keys(value, kind, depth)

    def _by_keys(self, value: Any, kind: str, depth: int) -> Any:
        if isinstance(value, Name):
            return value
        if not isinstance(value, (Dictionary, Stream)):
            return None
        keys = KEYS[kind]
        copied = {}
        for key, item in value.items():
            allowed = keys.get(str(key))
            result = self.copy(item, allowed, depth + 1) if allowed else None
            if result is not None:
                copied[str(key)] = result
        if isinstance(value, Stream):
            return self.stream(value, copied, depth)
        return Dictionary(copied)

    def stream(self, value: Stream, keys: dict[str, Any], depth: int = 0) -> Stream:
        """Return a copy of a stream's data under the given keys; metadata inside the data goes."""
        filters = _as_list(value.get(Name.Filter))
        names = [str(f) for f in filters]
        if names and all(n in WRAPPINGS | {"/Crypt"} for n in names) and names != ["/FlateDecode"]:
            return Stream(self.target, value.read_bytes(), keys)
        packed, names, parameters = unwrapped(value, names)
        data = tidy_stream(packed, names)
        if names == ["/FlateDecode"] and value.get(Name.Subtype) == Name.Image:
            size = pixel_bytes(value)
            data = data if size is None else tidy_pixels(data, size)
        copied = Stream(self.target, data, keys)
        if names:
            copied.Filter = Array([Name(n) for n in names]) if len(names) > 1 else Name(names[0])
            allowed = [self.copy(p, "decode_parms", depth + 1) for p in parameters]
            if any(allowed):
                filled = [p if p is not None else Dictionary() for p in allowed]
                copied.DecodeParms = Array(filled) if len(names) > 1 else filled[0]
        return copied

    def _plain(self, value: Any, depth: int) -> Any:
        if isinstance(value, _SCALARS):
            return value
        if depth > _MAX_DEPTH:
            return None
        if isinstance(value, Array):
            items = [self._plain(item, depth + 1) for item in value]
            return Array([item for item in items if item is not None])
        if isinstance(value, Dictionary):
            entries = {str(k): self._plain(v, depth + 1) for k, v in value.items()}
            return Dictionary({k: v for k, v in entries.items() if v is not None})
        return None

    def _short_string(self, value: Any, _depth: int) -> Any:
        """A registry or ordering: a word of letters and digits, nothing else."""
        text = str(value) if isinstance(value, pikepdf.String) else ""
        return pikepdf.String(text) if re.fullmatch(r"[A-Za-z0-9]{1,12}", text) else None

    def _font_name(self, value: Any, _depth: int) -> Any:
        """Names of embedded fonts are set once the font is copied; here a subset tag goes, which may be text."""
        if not isinstance(value, Name):
            return None
        try:
            text = str(value)
        except UnicodeDecodeError:
            return Name.Unnamed
        return Name(_SUBSET_TAG.sub("/", text) or "/Unnamed") if _SUBSET_TAG.match(text) else value

    def _font_file(self, value: Any, _depth: int) -> Any:
        if not isinstance(value, Stream):
            return None
        keys = {str(k): v for k, v in value.items() if str(k) in KEYS["font_file"] and isinstance(v, _SCALARS)}
        try:
            data = value.read_bytes()
        except (pikepdf.PdfError, RuntimeError):
            return self.stream(value, keys)
        tidied = tidy_sfnt(data)
        if "/Length1" in keys and len(tidied) != len(data):
            keys["/Length1"] = len(tidied)
        return Stream(self.target, tidied, keys)

    def _to_unicode(self, value: Any, _depth: int) -> Any:
        return value if isinstance(value, Name) else None

    def _char_procs(self, _value: Any, _depth: int) -> Any:
        """Glyph procedures are content: whoever copies a Type 3 font filters them."""
        return None

    def _encoding(self, value: Any, depth: int) -> Any:
        if isinstance(value, Stream):
            keys = {
                str(k): c
                for k, v in value.items()
                if str(k) in KEYS["encoding"]
                and (c := self.copy(v, KEYS["encoding"][str(k)], depth + 1)) is not None
            }
            return Stream(self.target, _without_comments(value.read_bytes()), keys)
        return self._by_keys(value, "encoding", depth)

    def _profile(self, value: Any, depth: int) -> Any:
        """An ICC profile; one that can't be followed goes."""
        if not isinstance(value, Stream):
            return None
        tidied = tidy_profile(value.read_bytes())
        if tidied is None:
            return None
        keys = {
            str(k): c
            for k, v in value.items()
            if (allowed := KEYS["profile"].get(str(k))) and (c := self.copy(v, allowed, depth + 1)) is not None
        }
        return Stream(self.target, tidied, keys)

    def _mask(self, value: Any, depth: int) -> Any:
        return self.copy(value, "image" if isinstance(value, Stream) else PLAIN, depth + 1)

    def _font_and_size(self, _value: Any, _depth: int) -> Any:
        """A font in a graphics state is rare and its codes are not followed: left out, the text keeps its own."""
        return None

    def _function(self, value: Any, depth: int) -> Any:
        if isinstance(value, Array):
            return Array([f for item in value if (f := self.copy(item, "function", depth + 1)) is not None])
        if isinstance(value, Stream) and value.get(Name.FunctionType) == 4:
            keys = {
                str(k): self._plain(v, depth) for k, v in value.items() if KEYS["function"].get(str(k)) == PLAIN
            }
            return Stream(self.target, _without_comments(value.read_bytes()), keys)
        return self._by_keys(value, "function", depth)

    def _colour_space(self, value: Any, depth: int) -> Any:
        """A colour space: names and arrays whose parts depend on the family (ISO 32000-1, 8.6)."""
        if isinstance(value, Name):
            return value
        if not isinstance(value, Array) or not len(value):
            return None
        family = str(value[0])
        if family == "/ICCBased":
            return self._profiled(value, depth)
        items: list[Any] = [value[0]]
        for item in list(value)[1:4]:
            if isinstance(item, pikepdf.String):
                items.append(pikepdf.String(bytes(item)) if family in ("/Indexed", "/I") else None)
            elif isinstance(item, Stream):
                kind = {"/Indexed": "data", "/I": "data"}.get(family, "function")
                items.append(self.copy(item, kind, depth + 1))
            elif isinstance(item, (Array, Name)):
                if len(items) == 1 and family in ("/Separation", "/DeviceN"):
                    items.append(_colorants(item))
                    continue
                items.append(self.copy(item, "colour_space", depth + 1))
            elif isinstance(item, Dictionary):
                is_function = Name.FunctionType in item
                items.append(self.copy(item, "function" if is_function else PLAIN, depth + 1))
            else:
                items.append(item if isinstance(item, _SCALARS) else None)
        return Array([item for item in items if item is not None])

    def _profiled(self, value: Array, depth: int) -> Any:
        source = value[1] if len(value) > 1 else None
        copied = self.copy(source, "profile", depth + 1)
        if copied is not None:
            return Array([Name.ICCBased, copied])
        components = int(source.get(Name.N, 3)) if isinstance(source, Stream) else 3
        return {1: Name.DeviceGray, 4: Name.DeviceCMYK}.get(components, Name.DeviceRGB)

    def font(self, value: Any, strings: Iterable[bytes]) -> Any:
        """Return a font with a ToUnicode map of the codes alone that `strings` use."""
        copied = self.copy(value, "font")
        if isinstance(value, Dictionary) and value.is_indirect:
            if value.objgen in self._fonts:
                return copied
            self._fonts.add(value.objgen)
        self.names.rename(value, copied)
        if isinstance(copied, Dictionary) and self.prunes:
            try:
                if value.get(Name.Subtype) == Name.Type0:
                    prune_cid_widths(copied, strings)
                else:
                    prune_simple_font(copied, strings)
            except (TypeError, ValueError, ArithmeticError, pikepdf.PdfError):
                # Odd entries are harmless to whoever draws the text; they are left as they are.
                return copied
        source = value.get(Name.ToUnicode) if isinstance(value, Dictionary) else None
        if isinstance(copied, Dictionary) and isinstance(source, Stream) and Name.ToUnicode not in copied:
            try:
                copied.ToUnicode = Stream(self.target, prune_to_unicode(source.read_bytes(), strings))
            except (pikepdf.PdfError, RuntimeError, ValueError):
                return copied
        return copied


def _colorants(value: Any) -> Any:
    """Return the names of inks: those of printing alone, for a spot colour's name can be any text."""
    names = value if isinstance(value, Array) else [value]
    found = [
        name if isinstance(name, Name) and str(name) in _INKS else Name(f"/Spot{number}")
        for number, name in enumerate(names, 1)
    ]
    return Array(found) if isinstance(value, Array) else found[0]


def _as_list(value: Any) -> list[Any]:
    if value is None:
        return []
    return list(value) if isinstance(value, Array) else [value]


def _without_comments(program: bytes) -> bytes:
    """Drop PostScript comments from a function or CMap, which hold no strings with a percent sign."""
    return b"\n".join(line.split(b"%", 1)[0] for line in program.replace(b"\r", b"\n").split(b"\n"))
