"""Namespaces and qualified names of OpenDocument (ISO/IEC 26300, OASIS ODF 1.2 and 1.3)."""

from __future__ import annotations

from redactor.formats.ooxml.xmlparts import Element
from redactor.formats.qualified import make_names

_ODF = "urn:oasis:names:tc:opendocument:xmlns"
NAMESPACES: dict[str, str] = {
    **{
        prefix: f"{_ODF}:{prefix}:1.0"
        for prefix in (
            "office", "style", "text", "table", "chart", "dr3d", "presentation", "form", "script", "config",
            "meta",
            "manifest",
        )
    },
    "draw": f"{_ODF}:drawing:1.0",
    "anim": f"{_ODF}:animation:1.0",
    "number": f"{_ODF}:datastyle:1.0",
    "fo": f"{_ODF}:xsl-fo-compatible:1.0",
    "svg": f"{_ODF}:svg-compatible:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
    "dc": "http://purl.org/dc/elements/1.1/",
    "math": "http://www.w3.org/1998/Math/MathML",
    "of": f"{_ODF}:of:1.2",
    "xml": "http://www.w3.org/XML/1998/namespace",
}  # fmt: skip
qn, short = make_names(NAMESPACES)


def get(element: Element, name: str, default: str = "") -> str:
    """Return an attribute by its short name."""
    value: str = element.get(qn(name), default)
    return value


def drop(element: Element) -> None:
    """Take an element out; the text behind it stays, since in OpenDocument it belongs to the paragraph."""
    parent = element.getparent()
    if parent is None:
        return
    _append_before(element, element.tail or "")
    parent.remove(element)


def unwrap(element: Element) -> None:
    """Put what an element holds, texts and children, in its place."""
    parent = element.getparent()
    children = list(element)
    _append_before(element, element.text or "")
    tail = element.tail or ""
    if children:
        children[-1].tail = (children[-1].tail or "") + tail
    else:
        _append_before(element, tail)
    at = parent.index(element)
    parent[at : at + 1] = children


def _append_before(element: Element, text: str) -> None:
    """Append a text to what stands before an element."""
    if not text:
        return
    before = element.getprevious()
    if before is not None:
        before.tail = (before.tail or "") + text
    else:
        parent = element.getparent()
        parent.text = (parent.text or "") + text
