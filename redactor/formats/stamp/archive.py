"""Zip files of office kinds: members exchanged, all others carried over as they are."""

from __future__ import annotations

import io
import posixpath
import zipfile
from typing import Final

from lxml import etree

from redactor.formats.ooxml.container import Package
from redactor.formats.ooxml.names import CONTENT_TYPES, OFFICE_RELATIONSHIP, PACKAGE_RELATIONSHIPS
from redactor.formats.ooxml.xmlparts import Element, parse_xml

_ODT: Final = b"application/vnd.oasis.opendocument.text"
_CUSTOM: Final = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_VALUES: Final = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_CUSTOM_TYPE: Final = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_FORMAT_ID: Final = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"


def archive_kind(data: bytes) -> str:
    """Return docx, pptx or odt for an office file in a zip, "" for everything else."""
    if not data.startswith(b"PK\x03\x04"):
        return ""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = {name.lower() for name in archive.namelist()}
            if "mimetype" in names and archive.getinfo("mimetype").file_size < 200:
                return "odt" if archive.read("mimetype").strip() == _ODT else ""
    except (zipfile.BadZipFile, OSError, ValueError, KeyError, RuntimeError, NotImplementedError, EOFError):
        return ""
    found = [
        kind for kind, main in (("docx", "word/document.xml"), ("pptx", "ppt/presentation.xml")) if main in names
    ]
    return found[0] if "[content_types].xml" in names and found else ""


def serialise(root: Element) -> bytes:
    """Return a part's bytes."""
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def with_members(data: bytes, changed: dict[str, bytes]) -> bytes:
    """Return the archive with members exchanged or added; order and packing of the others stay."""
    out = io.BytesIO()
    left = dict(changed)
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for info in source.infolist():
            content = left.pop(info.filename, None)
            target.writestr(info, source.read(info) if content is None else content, info.compress_type)
        for name, content in left.items():
            target.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


class OfficePackage:
    """An Open XML package whose parts are changed: relationships and content types follow."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self.package = Package(data)
        self._roots: dict[str, Element] = {}

    def root(self, part: str) -> Element:
        """Return a part's root element; it is written back by `to_bytes`."""
        member = self.package.find(part) or part
        if member not in self._roots:
            self._roots[member] = parse_xml(self.package.read(member))
        return self._roots[member]

    def add_part(self, name: str, content_type: str, root: Element) -> str:
        """Add a part under a free name ("word/header{}.xml") and return the name."""
        chosen, number = name.format(1), 1
        while self.package.find(chosen) or chosen in self._roots:
            number += 1
            chosen = name.format(number) if "{}" in name else name.replace(".xml", f"{number}.xml")
        self._roots[chosen] = root
        types = self.root("[Content_Types].xml")
        etree.SubElement(types, f"{{{CONTENT_TYPES}}}Override", PartName=f"/{chosen}", ContentType=content_type)
        return chosen

    def relate(self, source: str, word: str, target: str) -> str:
        """Add a relationship of a part ("" for the package) to a part and return its id."""
        folder, base = posixpath.split(source)
        name = posixpath.join(folder, "_rels", f"{base}.rels")
        if self.package.find(name) is None and name not in self._roots:
            self._roots[name] = etree.Element(
                f"{{{PACKAGE_RELATIONSHIPS}}}Relationships",
                nsmap={None: PACKAGE_RELATIONSHIPS},  # type: ignore[dict-item]
            )
        root = self.root(name)
        taken = {node.get("Id") for node in root}
        rid = next(rid for number in range(1, len(taken) + 2) if (rid := f"rIdMark{number}") not in taken)
        place = posixpath.relpath(target, folder) if folder else target
        etree.SubElement(
            root, f"{{{PACKAGE_RELATIONSHIPS}}}Relationship", Id=rid, Type=OFFICE_RELATIONSHIP + word, Target=place
        )
        return rid

    def set_properties(self, properties: tuple[tuple[str, str], ...]) -> None:
        """Set custom document properties of type text."""
        if not properties:
            return
        known = next(
            (r.target for r in self.package.relationships() if r.kind.endswith("/custom-properties") and r.target),
            "",
        )
        if known:
            root = self.root(known)
        else:
            root = etree.Element(f"{{{_CUSTOM}}}Properties", nsmap={None: _CUSTOM, "vt": _VALUES})  # type: ignore[dict-item]
            self.relate("", "custom-properties", self.add_part("docProps/custom.xml", _CUSTOM_TYPE, root))
        names = {name for name, _ in properties}
        for node in [node for node in root if node.get("name") in names]:
            root.remove(node)
        for name, value in properties:
            pid = max((int(node.get("pid", "1")) for node in root), default=1) + 1
            node = etree.SubElement(root, f"{{{_CUSTOM}}}property", fmtid=_FORMAT_ID, pid=str(pid), name=name)
            etree.SubElement(node, f"{{{_VALUES}}}lpwstr").text = value

    def to_bytes(self) -> bytes:
        """Return the package with its changed parts."""
        return with_members(self._data, {name: serialise(root) for name, root in self._roots.items()})
