"""The deep walk: every object and every stream of a PDF, reached or orphaned, through pikepdf (qpdf)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from enum import Enum, auto

import pikepdf

from redactor.model import Layer
from redactor.verification import pictures
from redactor.verification.observer import Observer, join
from redactor.verification.pdf_content import COLLECTION, NAME_TOKEN, Shown, scan, strings_in, text_string
from redactor.verification.pdf_fonts import FontDecoder, make_decoder
from redactor.verification.pdf_streams import StreamTooLargeError, filters, pixel_tail, unpack
from redactor.verification.vocabulary import is_font_name, is_pdf_name

Recurse = Callable[[bytes, str, str], None]
"""(bytes, name, location) of a file within the file."""

_NOT_HUMAN = frozenset(
    {"/CharSet", "/Registry", "/Ordering", "/ID", "/CheckSum", "/Panose", "/Lookup", "/Differences"}
)
# A string of fewer letters stands in vendors' notices and tables by chance.
_NOTICE_MIN = 8
_CONTENT_MIN = 6
_MAX_DECODERS = 4
_MAX_DEPTH = 100


class _Role(Enum):
    """What a stream is for, as told by the object that points at it."""

    FONT = auto()
    CMAP = auto()
    PROFILE = auto()
    CONTENT = auto()
    EMBEDDED = auto()
    TEXT = auto()


_ROLE_KEYS = {
    "/FontFile": _Role.FONT, "/FontFile2": _Role.FONT, "/FontFile3": _Role.FONT, "/ToUnicode": _Role.CMAP,
    "/CIDToGIDMap": _Role.CMAP, "/CIDSet": _Role.CMAP, "/DestOutputProfile": _Role.PROFILE, "/JS": _Role.TEXT,
    "/XFA": _Role.TEXT, "/Metadata": _Role.TEXT, "/RC": _Role.TEXT,
}  # fmt: skip

Fonts = dict[str, list[FontDecoder]]


class DeepWalk:
    """Walks one open PDF and tells an observer of all strings, names, shown texts and stream bodies."""

    def __init__(self, pdf: pikepdf.Pdf, observer: Observer, prefix: str, recurse: Recurse) -> None:
        self._pdf = pdf
        self._observer = observer
        self._prefix = prefix
        self._recurse = recurse
        self._roles: dict[tuple[int, int], _Role] = {}
        self._decoders: dict[tuple[int, int], FontDecoder] = {}
        self._union: Fonts = {}
        self._content_done: set[tuple[int, int]] = set()

    def run(self) -> None:
        """Walk the pages first (their streams need their fonts), then every object."""
        for obj in every_object(self._pdf):
            self._learn(obj, 0)
        for number, page in enumerate(self._pdf.pages, start=1):
            self._page(number, page.obj)
        for obj in every_object(self._pdf):
            number = obj.objgen[0]
            location = join(self._prefix, f"object {number}")
            self._guarded(location, obj)
        self._values(self._pdf.trailer, join(self._prefix, "trailer"), 0)

    def union_fonts(self) -> Fonts:
        """Return all fonts of the file by resource name, for streams whose owner is unknown."""
        return self._union

    def _guarded(self, location: str, obj: pikepdf.Object) -> None:
        try:
            self._values(obj, location, 0)
            if isinstance(obj, pikepdf.Stream):
                self._stream(obj, location)
        except StreamTooLargeError:
            self._observer.unreadable(location, "a stream unpacks to more than is allowed")
        except (pikepdf.PdfError, RuntimeError, ValueError, TypeError, KeyError, OverflowError) as error:
            self._observer.unreadable(location, f"an object can't be read ({type(error).__name__})")

    # What streams are for, and which fonts there are.

    def _learn(self, obj: pikepdf.Object, depth: int) -> None:
        if depth > _MAX_DEPTH:
            return
        if isinstance(obj, pikepdf.Array):
            items = list(obj)
            if len(items) == 2 and isinstance(items[1], pikepdf.Stream) and items[0] == "/ICCBased":
                self._roles[items[1].objgen] = _Role.PROFILE
            for item in items:
                if _is_direct(item):
                    self._learn(item, depth + 1)
        elif isinstance(obj, (pikepdf.Dictionary, pikepdf.Stream)):
            for key, value in obj.items():
                if isinstance(value, pikepdf.Stream) and key in _ROLE_KEYS:
                    self._roles[value.objgen] = _ROLE_KEYS[key]
                if key == "/EF" and isinstance(value, pikepdf.Dictionary):
                    self._roles.update(
                        {v.objgen: _Role.EMBEDDED for _, v in value.items() if isinstance(v, pikepdf.Stream)}
                    )
                if key == "/Font" and isinstance(value, pikepdf.Dictionary):
                    self._add_fonts(value)
                if _is_direct(value):
                    self._learn(value, depth + 1)

    def _add_fonts(self, fonts: pikepdf.Dictionary) -> None:
        for name, decoder in self._fonts_of(fonts).items():
            known = self._union.setdefault(name, [])
            if not any(decoder[0] is other for other in known) and len(known) < _MAX_DECODERS:
                known.append(decoder[0])

    def _fonts_of(self, fonts: pikepdf.Object | None) -> Fonts:
        out: Fonts = {}
        if not isinstance(fonts, pikepdf.Dictionary):
            return out
        for name, font in fonts.items():
            if isinstance(font, pikepdf.Dictionary):
                out[name[1:]] = [self._decoder(font)]
        return out

    def _decoder(self, font: pikepdf.Dictionary) -> FontDecoder:
        key = font.objgen
        if key in self._decoders:
            return self._decoders[key]
        try:
            decoder = make_decoder(font)
        except (pikepdf.PdfError, RuntimeError, ValueError, TypeError, IndexError):
            decoder = FontDecoder()
        if key != (0, 0):
            self._decoders[key] = decoder
        return decoder

    # Pages and other content.

    def _page(self, number: int, page: pikepdf.Object) -> None:
        location = join(self._prefix, f"page/{number}")
        contents = page.get("/Contents")
        streams = list(contents) if isinstance(contents, pikepdf.Array) else [contents]
        try:
            parts = [unpack(stream) for stream in streams if isinstance(stream, pikepdf.Stream)]
        except (StreamTooLargeError, pikepdf.PdfError, RuntimeError):
            self._observer.unreadable(location, "the page's content can't be unpacked")
            return
        self._content_done.update(stream.objgen for stream in streams if isinstance(stream, pikepdf.Stream))
        self._content(location, b"\n".join(parts), self._fonts_of(_inherited_fonts(page)))

    def _content(self, location: str, data: bytes, fonts: Mapping[str, list[FontDecoder]]) -> None:
        report_content(self._observer, location, scan(data, fonts))

    def _stream(self, stream: pikepdf.Stream, location: str) -> None:
        if stream.objgen in self._content_done:
            return
        role = self._roles.get(stream.objgen)
        subtype, kind = str(stream.get("/Subtype", "")), str(stream.get("/Type", ""))
        if kind in ("/XRef", "/ObjStm"):
            # The objects in it are walked one by one; a string that no listed object owns is left to find.
            strings = strings_in(COLLECTION.sub(b"", unpack(stream))) if kind == "/ObjStm" else []
            self._observer.string(location, "\n".join(strings))
            return
        if subtype == "/Image":
            self._image(stream, location)
        elif role in (_Role.FONT, _Role.CMAP, _Role.PROFILE):
            layer = Layer.FONTS if role is not _Role.PROFILE else Layer.OBJECTS
            self._observer.blob(location, unpack(stream), layer, shortest=_NOTICE_MIN, prose=True)
        elif role is _Role.EMBEDDED or kind == "/EmbeddedFile":
            self._recurse(unpack(stream), "embedded", location)
        elif role is _Role.TEXT or kind == "/Metadata":
            data = unpack(stream)
            self._observer.string(location, text_string(data), Layer.METADATA)
            self._observer.blob(location, data, Layer.METADATA, plain=False)
        else:
            self._other(stream, location, unpack(stream))

    def _other(self, stream: pikepdf.Stream, location: str, data: bytes) -> None:
        """Forms, patterns, glyph procedures and whatever else: read as content and as bytes."""
        resources = stream.get("/Resources")
        own = self._fonts_of(resources.get("/Font")) if isinstance(resources, pikepdf.Dictionary) else {}
        self._content(location, data, {**self._union, **own})
        if "/FunctionType" not in stream:
            self._observer.blob(location, NAME_TOKEN.sub(b"/", data), shortest=_NOTICE_MIN)

    def _image(self, stream: pikepdf.Stream, location: str) -> None:
        names = filters(stream)
        if names and names[-1] in ("/DCTDecode", "/DCT"):
            pictures.examine(unpack(stream), location, self._observer)
        elif names and names[-1] == "/JPXDecode":
            pictures.examine_jpx(unpack(stream), location, self._observer)
        else:
            self._observer.blob(location, pixel_tail(stream), Layer.IMAGES)

    # Values.

    def _values(self, obj: pikepdf.Object, location: str, depth: int) -> None:
        if depth > _MAX_DEPTH:
            self._observer.unreadable(location, "objects are nested too deep")
            return
        if isinstance(obj, pikepdf.Array):
            for item in obj:
                self._value(item, location, depth)
        elif isinstance(obj, (pikepdf.Dictionary, pikepdf.Stream)):
            for key, value in obj.items():
                self._name(key, location)
                if key not in _NOT_HUMAN:
                    self._value(value, location, depth)
        elif depth == 0:
            self._value(obj, location, depth)

    def _value(self, value: object, location: str, depth: int) -> None:
        if isinstance(value, pikepdf.String):
            self._observer.string(location, str(value))
            raw = bytes(value)
            if not raw.isascii() and (text := text_string(raw)) != str(value):
                self._observer.string(location, text)
        elif isinstance(value, pikepdf.Name):
            self._name(name_of(value), location)
        elif isinstance(value, pikepdf.Object) and _is_direct(value):
            self._values(value, location, depth + 1)

    def _name(self, name: str, location: str) -> None:
        plain = name[1:]
        if len(plain) >= 4 and not is_pdf_name(plain) and not is_font_name(plain):
            self._observer.name(location, plain)


def every_object(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    """Yield each indirect object; null objects are left out."""
    return (obj for obj in pdf.objects if isinstance(obj, pikepdf.Object))


def name_of(value: object) -> str:
    """Return a name with its slash; bytes that are no UTF-8 are read as Latin-1."""
    try:
        return str(value)
    except UnicodeDecodeError:
        return value.unparse().decode("latin-1") if isinstance(value, pikepdf.Object) else ""


def report_content(observer: Observer, location: str, shown: Shown) -> None:
    """Tell an observer what a content stream holds."""
    observer.deep(location, shown.text)
    observer.blob(location, shown.raw, Layer.TEXT, shortest=_CONTENT_MIN)
    for aside in shown.asides:
        observer.string(location, aside)
    for name in sorted(shown.names):
        if len(name) >= 4 and not is_pdf_name(name) and not is_font_name(name):
            observer.name(location, name)


def _is_direct(value: object) -> bool:
    return isinstance(value, (pikepdf.Array, pikepdf.Dictionary)) and not value.is_indirect


def _inherited_fonts(page: pikepdf.Object) -> pikepdf.Object | None:
    for node in _ancestors(page):
        resources = node.get("/Resources")
        if isinstance(resources, pikepdf.Dictionary):
            return resources.get("/Font")
    return None


def _ancestors(page: pikepdf.Object) -> Iterator[pikepdf.Object]:
    node: pikepdf.Object | None = page
    for _ in range(_MAX_DEPTH):
        if not isinstance(node, pikepdf.Dictionary):
            return
        yield node
        node = node.get("/Parent")
