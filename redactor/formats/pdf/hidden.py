"""The inventory of what a PDF holds beside its pages: all is read, shown to the officer, never carried over.

The writer copies pages only, so nothing here decides what is dropped; this module names it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf

from redactor.formats.pdf.annotations import page_annotations, subtype
from redactor.formats.pdf.replacements import replacement_texts
from redactor.formats.pdf.structure import language_of
from redactor.model import Removal, Segment, SegmentKind

_MAX_NODES: Final = 20_000
_MAX_TEXT: Final = 100_000
_MAX_DEPTH: Final = 40

# Keys that hold no text of a person: structure that the new file builds for itself.
_PLAIN_CATALOG: Final = frozenset(
    ("/Type", "/Pages", "/Version", "/PageMode", "/PageLayout", "/ViewerPreferences", "/MarkInfo", "/Extensions")
)
_OWN_CATALOG: Final = frozenset(
    ("/Outlines", "/Names", "/AcroForm", "/StructTreeRoot", "/Metadata", "/OCProperties")
)
_PLAIN_PAGE: Final = frozenset(
    (
        "/Type", "/Parent", "/MediaBox", "/CropBox", "/BleedBox", "/TrimBox", "/ArtBox", "/Rotate", "/UserUnit",
        "/Contents", "/Resources", "/Group", "/Annots", "/Tabs", "/StructParents", "/Dur", "/Trans", "/ID",
    )
)  # fmt: skip
_ALTERNATIVES: Final = ("/ActualText", "/Alt", "/E", "/T")
_NOTE_TEXTS: Final = ("/Contents", "/RC", "/T", "/Subj", "/NM")
_FIELD_TEXTS: Final = ("/V", "/DV", "/TU", "/T", "/TM", "/RV", "/Opt")


@dataclass(frozen=True, slots=True)
class HiddenItem:
    """One thing that is dropped. `text` may be empty: a picture of a page, a script's stream that can't be read.

    Attributes:
        what: its kind in the change log, such as "comment".
        amount, unit: how much was dropped.
    """

    address: str
    kind: SegmentKind
    text: str
    label: str
    what: str
    page: int | None = None
    amount: int = 0
    unit: str = "chars"

    def segment(self) -> Segment:
        """Return it as a segment that needs no decision."""
        return Segment(
            self.address,
            self.text,
            self.kind,
            visible=False,
            removed_always=True,
            page=self.page,
            label=self.label,
        )

    def removal(self) -> Removal:
        """Return its line for the change log."""
        return Removal(
            self.address,
            self.what,
            self.amount or len(self.text),
            self.unit,
            "hidden content is never carried over",
        )


def inventory(pdf: Pdf) -> list[HiddenItem]:
    """Return everything hidden, in a steady order, so that addresses are the same at each reading."""
    items: list[HiddenItem] = []
    for part in (
        _properties,
        _notes_and_links,
        _fields,
        _outlines,
        _attachments,
        _scripts,
        _structure,
        _replacements,
        _rest,
    ):
        try:
            items.extend(part(pdf))
        except (pikepdf.PdfError, RuntimeError, ValueError, TypeError, AttributeError, KeyError):
            # Damage inside something that is dropped anyway must not keep the file from being opened.
            items.append(
                HiddenItem(
                    f"unreadable/{part.__name__.strip('_')}", SegmentKind.PROPERTY, "", "Damaged hidden part",
                    "damaged hidden part", amount=1, unit="items",
                )
            )  # fmt: skip
    return items


def text_of(value: Any) -> str:
    """Return the text of a string or a stream, "" for anything else."""
    if isinstance(value, pikepdf.String):
        return str(value)[:_MAX_TEXT]
    if isinstance(value, pikepdf.Stream):
        try:
            data: bytes = value.read_bytes()
            return data[:_MAX_TEXT].decode("utf-8", "replace")
        except (pikepdf.PdfError, RuntimeError):
            return ""
    return ""


def walk_strings(value: Any, skip: frozenset[str] = frozenset()) -> str:
    """Return all strings below `value`, one a line; cycles, pages and great size end the walk."""
    found: list[str] = []
    seen: set[tuple[int, int]] = set()
    pending: list[tuple[Any, int]] = [(value, 0)]
    nodes = 0
    while pending and nodes < _MAX_NODES:
        item, depth = pending.pop()
        nodes += 1
        if isinstance(item, pikepdf.String):
            found.append(str(item))
            continue
        if not isinstance(item, (Dictionary, Array, pikepdf.Stream)) or depth > _MAX_DEPTH:
            continue
        if item.is_indirect:
            if item.objgen in seen:
                continue
            seen.add(item.objgen)
        if isinstance(item, Array):
            pending.extend((child, depth + 1) for child in reversed(list(item)))
            continue
        if item.get(Name.Type) in (Name.Page, Name.Pages) and depth:
            continue
        pending.extend(
            (child, depth + 1)
            for key, child in reversed(list(item.items()))
            if key not in ("/Parent", "/P", "/Prev") and key not in skip
        )
        if isinstance(item, pikepdf.Stream) and item.get(Name.Subtype) != Name.Image:
            found.append(text_of(item))
    return "\n".join(t for t in found if t.strip())[:_MAX_TEXT]


def _properties(pdf: Pdf) -> Iterator[HiddenItem]:
    info = pdf.trailer.get(Name.Info)
    for key, value in info.items() if isinstance(info, Dictionary) else ():
        text = text_of(value)
        if text:
            name = str(key)[1:]
            yield HiddenItem(
                f"property/{name.lower()}",
                SegmentKind.PROPERTY,
                text,
                f"Property {name[:40]}",
                "document property",
            )
    text = text_of(pdf.Root.get(Name.Metadata))
    if text:
        yield HiddenItem("property/xmp", SegmentKind.PROPERTY, text, "XMP metadata", "XMP metadata")


def _notes_and_links(pdf: Pdf) -> Iterator[HiddenItem]:
    notes = links = 0
    for number, page in enumerate(pdf.pages, 1):
        for annotation in page_annotations(page.obj):
            if subtype(annotation) == "/Link":
                links += 1
                action = annotation.get(Name.A)
                text = walk_strings(action) if isinstance(action, Dictionary) else ""
                text = "\n".join(t for t in (text, text_of(annotation.get(Name.Contents))) if t)
                yield HiddenItem(
                    f"link/{links}", SegmentKind.LINK, text, f"Link on page {number}", "link", number,
                    len(text) or 1, "chars" if text else "items",
                )  # fmt: skip
                continue
            texts = [text_of(annotation.get(key)) for key in _NOTE_TEXTS]
            texts += [
                walk_strings(annotation.get(key))
                for key in ("/A", "/AA", "/OverlayText", "/MK")
                if key in annotation
            ]
            if subtype(annotation) != "/Widget":
                attached = annotation.get(Name.FS)
                texts.append(walk_strings(attached, frozenset(("/EF",))) if attached is not None else "")
            text = "\n".join(t for t in texts if t.strip())
            if text:
                notes += 1
                yield HiddenItem(
                    f"note/{notes}", SegmentKind.ANNOTATION, text, f"Note on page {number}", "annotation", number
                )


def _fields(pdf: Pdf) -> Iterator[HiddenItem]:
    form = pdf.Root.get(Name.AcroForm)
    if not isinstance(form, Dictionary):
        return
    seen: set[tuple[int, int]] = set()
    pending = [f for f in reversed(list(form.get(Name.Fields, ()))) if isinstance(f, Dictionary)]
    count = 0
    while pending and len(seen) < _MAX_NODES:
        field = pending.pop()
        if field.objgen in seen:
            continue
        seen.add(field.objgen)
        kids = field.get(Name.Kids)
        if isinstance(kids, Array):
            pending.extend(k for k in reversed(list(kids)) if isinstance(k, Dictionary))
        text = "\n".join(t for key in _FIELD_TEXTS if (t := walk_strings(field.get(key))))
        if text:
            count += 1
            yield HiddenItem(
                f"field/{count}", SegmentKind.FORM_FIELD, text, f"Form field {count}", "form field data"
            )
    for key in ("/XFA", "/DA", "/DR"):
        text = walk_strings(form.get(key), frozenset(("/Font", "/Encoding")))
        if text and key == "/XFA":
            yield HiddenItem("field/xfa", SegmentKind.FORM_FIELD, text, "XFA form", "XFA form")


def _outlines(pdf: Pdf) -> Iterator[HiddenItem]:
    root = pdf.Root.get(Name.Outlines)
    if not isinstance(root, Dictionary):
        return
    pending: list[Any] = [root.get(Name.First)]
    seen: set[tuple[int, int]] = set()
    count = 0
    while pending and count < _MAX_NODES:
        node = pending.pop()
        if not isinstance(node, Dictionary) or node.objgen in seen:
            continue
        seen.add(node.objgen)
        pending.extend((node.get(Name.Next), node.get(Name.First)))
        text = "\n".join(t for t in (text_of(node.get(Name.Title)), walk_strings(node.get(Name.A))) if t)
        if text:
            count += 1
            yield HiddenItem(
                f"outline/{count}", SegmentKind.OUTLINE, text, f"Outline entry {count}", "outline entry"
            )


def _attachments(pdf: Pdf) -> Iterator[HiddenItem]:
    specs: list[Dictionary] = []
    names = pdf.Root.get(Name.Names)
    tree = names.get(Name.EmbeddedFiles) if isinstance(names, Dictionary) else None
    _collect_specs(tree, specs)
    _collect_specs(pdf.Root.get(Name.AF), specs)
    for page in pdf.pages:
        _collect_specs(page.obj.get(Name.AF), specs)
        for annotation in page_annotations(page.obj):
            if Name.FS in annotation or Name.AF in annotation:
                _collect_specs(annotation.get(Name.FS), specs)
                _collect_specs(annotation.get(Name.AF), specs)
    known: set[tuple[int, int]] = set()
    count = 0
    for spec in specs:
        if spec.is_indirect and spec.objgen in known:
            continue
        known.add(spec.objgen)
        count += 1
        texts = dict.fromkeys(text_of(spec.get(key)) for key in ("/UF", "/F", "/Unix", "/DOS", "/Mac", "/Desc"))
        text = "\n".join(t for t in texts if t)
        size = sum(len(s.read_raw_bytes()) for s in _embedded_streams(spec))
        yield HiddenItem(
            f"attachment/{count}/name", SegmentKind.FILE_NAME, text, f"Attached file {count}", "attached file",
            amount=size or 1, unit="bytes" if size else "items",
        )  # fmt: skip


def _embedded_streams(spec: Dictionary) -> list[pikepdf.Stream]:
    embedded = spec.get(Name.EF)
    streams = embedded.values() if isinstance(embedded, Dictionary) else ()
    unique = {s.objgen: s for s in streams if isinstance(s, pikepdf.Stream)}
    return list(unique.values())


def _collect_specs(value: Any, specs: list[Dictionary]) -> None:
    """Collect file specifications from a name tree, an array or a single one."""
    pending, nodes = [value], 0
    seen: set[tuple[int, int]] = set()
    while pending and nodes < _MAX_NODES:
        item = pending.pop()
        nodes += 1
        if isinstance(item, Array):
            pending.extend(reversed(list(item)))
        elif isinstance(item, Dictionary):
            if item.is_indirect and item.objgen in seen:
                continue
            seen.add(item.objgen)
            if Name.EF in item or item.get(Name.Type) == Name.Filespec:
                specs.append(item)
            else:
                pending.extend(item.get(key) for key in ("/Names", "/Kids") if key in item)


def _scripts(pdf: Pdf) -> Iterator[HiddenItem]:
    names = pdf.Root.get(Name.Names)
    sources = [names.get(Name.JavaScript)] if isinstance(names, Dictionary) else []
    sources += [pdf.Root.get(Name.OpenAction), pdf.Root.get(Name.AA)]
    for number, source in enumerate(sources, 1):
        text = walk_strings(source)
        if text:
            yield HiddenItem(
                f"script/{number}", SegmentKind.PROPERTY, text, "Script or action", "script or action"
            )


def _structure(pdf: Pdf) -> Iterator[HiddenItem]:
    root = pdf.Root.get(Name.StructTreeRoot)
    if not isinstance(root, Dictionary):
        return
    count = nodes = 0
    seen: set[tuple[int, int]] = set()
    pending: list[Any] = [root.get(Name.K)]
    while pending and nodes < _MAX_NODES:
        node = pending.pop()
        nodes += 1
        if isinstance(node, Array):
            pending.extend(reversed(list(node)))
        if not isinstance(node, Dictionary) or (node.is_indirect and node.objgen in seen):
            continue
        seen.add(node.objgen)
        pending.append(node.get(Name.K))
        text = "\n".join(t for key in _ALTERNATIVES if (t := text_of(node.get(key))))
        if text:
            count += 1
            yield HiddenItem(
                f"alt/{count}", SegmentKind.ALT_TEXT, text, f"Alternative text {count}", "alternative text"
            )


def _replacements(pdf: Pdf) -> Iterator[HiddenItem]:
    for number, text in enumerate(replacement_texts(pdf), 1):
        if text.strip():
            yield HiddenItem(
                f"alt/content-{number}", SegmentKind.ALT_TEXT, text[:_MAX_TEXT], f"Replacement text {number}",
                "replacement text",
            )  # fmt: skip


def _rest(pdf: Pdf) -> Iterator[HiddenItem]:
    """Whatever else the catalogue and the pages carry: page labels, threads, private data of applications ..."""
    names = pdf.Root.get(Name.Names)
    others: list[tuple[str, Any, int | None]] = [
        (str(key)[1:], value, None)
        for key, value in pdf.Root.items()
        if key not in _PLAIN_CATALOG | _OWN_CATALOG | {"/OpenAction", "/AA", "/AF"}
        if not (key == "/Lang" and language_of(value))
    ]
    if isinstance(names, Dictionary):
        others += [
            (f"names-{str(k)[1:]}", v, None)
            for k, v in names.items()
            if k not in ("/EmbeddedFiles", "/JavaScript")
        ]
    layers = pdf.Root.get(Name.OCProperties)
    if layers is not None:
        others.append(("layers", layers, None))
    for number, page in enumerate(pdf.pages, 1):
        others += [(f"page-{number}-{str(k)[1:]}", v, number) for k, v in page.obj.items() if k not in _PLAIN_PAGE]
    for name, value, page_number in others:
        text = walk_strings(value)
        if text or isinstance(value, (Dictionary, Array, pikepdf.Stream)):
            yield HiddenItem(
                f"property/{name.lower()}", SegmentKind.PROPERTY, text, f"Private data {name[:40]}",
                "private data", page_number, len(text) or 1, "chars" if text else "items",
            )  # fmt: skip
