"""Word files made by hand from XML strings, and a search in their bytes that uses none of the product's code."""

# ruff: noqa: E501  (XML reads best as it would stand in the file)
from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping

import pytest

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES = (
    f'xmlns:w="{W}" xmlns:r="{R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
    ' xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
    ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
)
TYPES = {
    "word/document.xml": "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
    "word/styles.xml": "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml",
    "word/comments.xml": "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
}


def make_docx(
    body: str,
    parts: Mapping[str, str | bytes] | None = None,
    relations: Mapping[str, tuple[str, str]] | None = None,
    root_relations: Mapping[str, tuple[str, str]] | None = None,
) -> bytes:
    """Build a Word file.

    Args:
        body: XML inside w:body.
        parts: further members.
        relations: of the document part: id -> (type's last word or URI, target); a target with :// or mailto: is
            external.
        root_relations: the same for the package.
    """
    members: dict[str, str | bytes] = {
        "word/document.xml": f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": relation_part(relations or {}),
        "_rels/.rels": relation_part({"rId1": ("officeDocument", "word/document.xml"), **(root_relations or {})}),
        **(parts or {}),
    }
    overrides = "".join(
        f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in TYPES.items() if name in members
    )
    types = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>'
        f'<Default Extension="jpeg" ContentType="image/jpeg"/>{overrides}</Types>'
    )
    return zipped({"[Content_Types].xml": types, **members})


def zipped(members: Mapping[str, str | bytes]) -> bytes:
    """Pack members into a zip file."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


def relation_part(relations: Mapping[str, tuple[str, str]]) -> str:
    """Write a .rels part."""
    lines = []
    for rid, (kind, target) in relations.items():
        mode = ' TargetMode="External"' if "://" in target or target.startswith("mailto:") else ""
        uri = kind if "://" in kind else f"{R}/{kind}"
        lines.append(f'<Relationship Id="{rid}" Type="{uri}" Target="{target}"{mode}/>')
    inner = "".join(lines)
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inner}</Relationships>'


def unpacked(data: bytes) -> dict[str, bytes]:
    """Return all members of a zip file."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def places(data: bytes, secret: str) -> list[str]:
    """Return where a text stands in a file: its raw bytes, member names, members as UTF-8 and UTF-16."""
    forms = [secret.encode(e) for e in ("utf-8", "utf-16-le", "utf-16-be")]
    forms += [form.lower() for form in forms]
    found = ["raw"] if any(form in data for form in forms) else []
    for name, content in unpacked(data).items():
        if secret.lower() in name.lower():
            found.append(f"name {name}")
        if any(form in content or form in content.lower() for form in forms):
            found.append(name)
    return found


@pytest.fixture(scope="session")
def build() -> Callable[..., bytes]:
    return make_docx


@pytest.fixture(scope="session")
def pack() -> Callable[[Mapping[str, str | bytes]], bytes]:
    return zipped


@pytest.fixture(scope="session")
def members() -> Callable[[bytes], dict[str, bytes]]:
    return unpacked


@pytest.fixture(scope="session")
def find() -> Callable[[bytes, str], list[str]]:
    return places
