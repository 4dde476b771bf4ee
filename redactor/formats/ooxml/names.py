"""Namespaces, qualified names and relationship types of Office Open XML (ECMA-376, ISO 29500)."""

from __future__ import annotations

import re

from redactor.formats.qualified import make_names

_OPEN = "http://schemas.openxmlformats.org"
NAMESPACES: dict[str, str] = {
    "w": f"{_OPEN}/wordprocessingml/2006/main",
    "m": f"{_OPEN}/officeDocument/2006/math",
    "a": f"{_OPEN}/drawingml/2006/main",
    "pic": f"{_OPEN}/drawingml/2006/picture",
    "c": f"{_OPEN}/drawingml/2006/chart",
    "cdr": f"{_OPEN}/drawingml/2006/chartDrawing",
    "dgm": f"{_OPEN}/drawingml/2006/diagram",
    "wp": f"{_OPEN}/drawingml/2006/wordprocessingDrawing",
    "xdr": f"{_OPEN}/drawingml/2006/spreadsheetDrawing",
    "r": f"{_OPEN}/officeDocument/2006/relationships",
    "mc": f"{_OPEN}/markup-compatibility/2006",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "wpg": "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
    "wpc": "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
    "w10": "urn:schemas-microsoft-com:office:word",
    "x": f"{_OPEN}/spreadsheetml/2006/main",
    "p": f"{_OPEN}/presentationml/2006/main",
    "a14": "http://schemas.microsoft.com/office/drawing/2010/main",
    "xml": "http://www.w3.org/XML/1998/namespace",
}
PACKAGE_RELATIONSHIPS = f"{_OPEN}/package/2006/relationships"
CONTENT_TYPES = f"{_OPEN}/package/2006/content-types"
OFFICE_RELATIONSHIP = f"{_OPEN}/officeDocument/2006/relationships/"
GRAPHIC_URIS = frozenset(NAMESPACES[key] for key in ("pic", "c", "dgm", "wps", "wpg", "wpc")) | {
    f"{_OPEN}/drawingml/2006/table",
}

_STRICT = re.compile(rb"http://purl\.oclc\.org/ooxml/([A-Za-z]+)/([A-Za-z][\w./-]*)")
_STRICT_SPELLING = {b"extendedProperties": b"extended-properties", b"customProperties": b"custom-properties"}

# An element of no namespace gets `:name`, which no table knows.
qn, short = make_names({**NAMESPACES, "": ""})


def to_transitional(xml: bytes) -> bytes:
    """Rewrite the Strict namespaces and relationship types (ISO 29500-1) to the Transitional ones.

    Both name the same elements; only one spelling has to be known from here on, and every reader opens it.
    """
    if b"purl.oclc.org/ooxml" not in xml:
        return xml
    return _STRICT.sub(_transitional_uri, xml)


def _transitional_uri(match: re.Match[bytes]) -> bytes:
    family, rest = match.group(1), match.group(2)
    return b"http://schemas.openxmlformats.org/%s/2006/%s" % (family, _STRICT_SPELLING.get(rest, rest))
