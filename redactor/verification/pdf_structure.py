"""Rules for the structure of a written PDF, by allow-list: what is not known to be needed is a failure.

Source: the measured list of hiding places; 19 of 27 document-level places survived the best block-list.
"""

from __future__ import annotations

import re

import pikepdf

from redactor.model import Layer
from redactor.verification.observer import Observer, join
from redactor.verification.pdf_objects import every_object
from redactor.verification.pdf_outline import OUTLINE, examine_outline
from redactor.verification.pdf_raw import is_linearised, revisions, shell

REVISIONS = "one revision"
ENCRYPTION = "no encryption"
CATALOG = "nothing hidden in the catalog"
INFORMATION = "no document information"
PAGES = "nothing hidden in pages"
ANNOTATIONS = "no annotations"
OBJECTS = "nothing hidden in objects"
TAGS = "no text in structure tags"
PAGE_COUNT = "page count"

_TRAILER = frozenset({
    "/Size", "/Root", "/ID", "/Info", "/Type", "/W", "/Index", "/Filter", "/Length", "/DecodeParms", "/XRefStm",
    "/DL",
})  # fmt: skip
_CATALOG = frozenset({
    "/Type", "/Pages", "/Version", "/Lang", "/PageLayout", "/PageMode", "/ViewerPreferences", "/MarkInfo",
    "/StructTreeRoot", "/NeedsRendering", "/Outlines",
})  # fmt: skip
_INFORMATION = frozenset({"/Producer", "/CreationDate", "/ModDate", "/Trapped"})
_PAGE = frozenset({
    "/Type", "/Parent", "/MediaBox", "/CropBox", "/BleedBox", "/TrimBox", "/ArtBox", "/Rotate", "/UserUnit",
    "/Group", "/Contents", "/Resources", "/StructParents", "/Tabs", "/Annots",
})  # fmt: skip
_RESOURCES = frozenset({
    "/Font", "/XObject", "/ExtGState", "/ColorSpace", "/Pattern", "/Shading", "/ProcSet", "/Properties",
})  # fmt: skip
_LINK = frozenset({
    "/Type", "/Subtype", "/Rect", "/Border", "/BS", "/Dest", "/A", "/F", "/H", "/QuadPoints", "/P",
    "/StructParent", "/C",
})  # fmt: skip
# Keys that carry private data, scripts, files or other versions of a thing wherever they stand.
_NOWHERE = frozenset({
    "/Metadata", "/PieceInfo", "/LastModified", "/JS", "/JavaScript", "/EF", "/AF", "/EmbeddedFiles",
    "/OpenAction", "/AA", "/AcroForm", "/XFA", "/RichMedia", "/Alternates", "/OPI", "/Ref", "/Thumb",
    "/Threads", "/B", "/OCProperties", "/OutputIntents", "/Collection", "/Perms", "/DSS", "/Outlines", "/Dests",
    "/PageLabels", "/SpiderInfo", "/Measure", "/VP", "/PtData",
})  # fmt: skip
_ELEMENT = frozenset({"/Type", "/S", "/P", "/K", "/Pg", "/Lang", "/A", "/ActualText"})
_TREE = frozenset({"/Type", "/K", "/ParentTree", "/ParentTreeNextKey"})
_SHAPE = frozenset({"/O", "/RowSpan", "/ColSpan", "/Scope", "/ListNumbering"})
_SAID = re.compile(r"redacted(?:, \d+ words?)?(?:, [^;]*)?(?:; redacted(?:, \d+ words?)?(?:, [^;]*)?)*")
_CHECKS = (
    (REVISIONS, Layer.REVISIONS), (ENCRYPTION, Layer.STRUCTURE), (CATALOG, Layer.STRUCTURE), (INFORMATION,
    Layer.METADATA), (PAGES, Layer.STRUCTURE), (ANNOTATIONS, Layer.ANNOTATIONS), (OBJECTS, Layer.OBJECTS),
    (TAGS, Layer.STRUCTURE), (OUTLINE, Layer.STRUCTURE),
)  # fmt: skip


def examine_structure(data: bytes, pdf: pikepdf.Pdf, observer: Observer, prefix: str) -> None:
    """Apply every rule to an open PDF whose bytes are `data`."""
    for check, layer in _CHECKS:
        observer.checked(check, layer)
    _revisions(data, observer, prefix)
    examine_outline(data, pdf, observer, prefix)
    if pdf.is_encrypted or "/Encrypt" in pdf.trailer:
        observer.problem(ENCRYPTION, Layer.STRUCTURE, join(prefix, "trailer"), "the file is encrypted")
    _unknown_keys(pdf.trailer, _TRAILER, CATALOG, "trailer", observer, prefix)
    _unknown_keys(pdf.Root, _CATALOG, CATALOG, "catalog", observer, prefix)
    information = pdf.trailer.get("/Info")
    if isinstance(information, pikepdf.Dictionary):
        for key, value in information.items():
            if key not in _INFORMATION and (not isinstance(value, pikepdf.String) or str(value)):
                observer.problem(
                    INFORMATION, Layer.METADATA, join(prefix, f"information {key}"), "a property came along"
                )
    for number, page in enumerate(pdf.pages, start=1):
        _page(page.obj, number, observer, prefix)
    _objects(pdf, observer, prefix)


def _revisions(data: bytes, observer: Observer, prefix: str) -> None:
    outside = shell(data)
    count = revisions(outside)
    allowed = 2 if is_linearised(data) else 1
    if count > allowed or (b"/Prev" in outside and allowed == 1 and b"trailer" in outside):
        observer.problem(REVISIONS, Layer.REVISIONS, join(prefix, "file"), f"the file was ended {count} times")
    if data.find(b"%PDF-") > 0:
        observer.problem(REVISIONS, Layer.REVISIONS, join(prefix, "file"), "bytes stand before the PDF's header")
    tail = outside.rpartition(b"%%EOF")[2].strip()
    if tail:
        observer.problem(
            REVISIONS, Layer.REVISIONS, join(prefix, "file"), f"{len(tail)} bytes stand behind the PDF's end"
        )


def _unknown_keys(
    holder: pikepdf.Object, allowed: frozenset[str], check: str, place: str, observer: Observer, prefix: str
) -> None:
    for key in holder.keys():  # noqa: SIM118  (a pikepdf dictionary, not a dict)
        if key not in allowed:
            observer.problem(
                check, Layer.STRUCTURE, join(prefix, f"{place} {key}"), "an entry that is not on the list"
            )


def _page(page: pikepdf.Object, number: int, observer: Observer, prefix: str) -> None:
    place = f"page/{number}"
    _unknown_keys(page, _PAGE, PAGES, place, observer, prefix)
    resources = page.get("/Resources")
    if isinstance(resources, pikepdf.Dictionary):
        _unknown_keys(resources, _RESOURCES, PAGES, place, observer, prefix)
    annotations = page.get("/Annots")
    if not isinstance(annotations, pikepdf.Array):
        return
    for annotation in annotations:
        if not _is_inner_link(annotation):
            observer.problem(
                ANNOTATIONS, Layer.ANNOTATIONS, join(prefix, place), "an annotation that is no inner link"
            )


def _is_inner_link(annotation: pikepdf.Object) -> bool:
    if not isinstance(annotation, pikepdf.Dictionary) or str(annotation.get("/Subtype", "")) != "/Link":
        return False
    action = annotation.get("/A")
    if action is not None and str(action.get("/S", "")) != "/GoTo":
        return False
    return set(annotation.keys()) <= _LINK


def _objects(pdf: pikepdf.Pdf, observer: Observer, prefix: str) -> None:
    root = pdf.Root.objgen
    for obj in every_object(pdf):
        if not isinstance(obj, (pikepdf.Dictionary, pikepdf.Stream)) or obj.objgen == root:
            continue
        kind = str(obj.get("/Type", ""))
        if kind in ("/StructElem", "/StructTreeRoot"):
            _tag(obj, kind, observer, prefix)
        keys = _NOWHERE & set(obj.keys())
        if kind in ("/Page", "/StructElem"):
            # A page's unknown keys were reported with its number; a structure element may name a page.
            keys -= {"/Ref"} if kind == "/StructElem" else keys
        for key in sorted(keys):
            if not _is_plain_resource(obj, key):
                place = join(prefix, f"object {obj.objgen[0]} {key}")
                observer.problem(OBJECTS, Layer.OBJECTS, place, "an entry that is not on the list")
        if kind in ("/Filespec", "/EmbeddedFile", "/OCG", "/OCMD", "/Sig", "/Action"):
            observer.problem(
                OBJECTS,
                Layer.OBJECTS,
                join(prefix, f"object {obj.objgen[0]}"),
                "an object that is not on the list",
            )


def _tag(element: pikepdf.Object, kind: str, observer: Observer, prefix: str) -> None:
    """A structure element has a type and a place; no text but what is said of a redaction."""
    place = join(prefix, f"object {element.objgen[0]}")
    allowed = _ELEMENT if kind == "/StructElem" else _TREE
    for key in element.keys():  # noqa: SIM118  (a pikepdf dictionary, not a dict)
        if key not in allowed:
            observer.problem(TAGS, Layer.STRUCTURE, f"{place} {key}", "an entry that is not on the list")
    said = element.get("/ActualText")
    if said is not None and not _SAID.fullmatch(str(said)):
        observer.problem(TAGS, Layer.STRUCTURE, place, "a replacement text that says nothing of a redaction")
    attributes = element.get("/A")
    for item in attributes if isinstance(attributes, pikepdf.Array) else [attributes]:
        if isinstance(item, pikepdf.Dictionary) and not set(item.keys()) <= _SHAPE:
            observer.problem(TAGS, Layer.STRUCTURE, place, "an attribute that is not on the list")


def _is_plain_resource(obj: pikepdf.Object, key: str) -> bool:
    """True when the object is a map from resource names, glyph names or the like, in which any name may stand."""
    value = obj.get(key)
    if key == "/B":
        # /B is an article bead only on pages; elsewhere it is a glyph, a resource or a border.
        return True
    return (
        isinstance(value, pikepdf.Stream)
        and "/Type" not in obj
        and all(isinstance(item, (pikepdf.Stream, pikepdf.Dictionary)) for _, item in obj.items())
    )
