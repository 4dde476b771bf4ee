"""The OpenDocument container: a zip package, or one flat XML file; both end as the same two trees."""

from __future__ import annotations

import copy
import io
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field

from redactor.errors import DamagedFileError, EncryptedFileError, UnsupportedFormatError
from redactor.formats.odf.names import NAMESPACES, get, qn
from redactor.formats.ooxml.container import open_zip, read_member
from redactor.formats.ooxml.xmlparts import Element, parse_xml

BODIES = {"odt": "text", "ods": "spreadsheet", "odp": "presentation"}
_FOR_CONTENT = ("font-face-decls", "automatic-styles", "body")
_FOR_STYLES = ("font-face-decls", "styles", "automatic-styles", "master-styles")
_EPOCH = (1980, 1, 1, 0, 0, 0)
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


@dataclass(slots=True)
class OdfFile:
    """An OpenDocument file taken apart.

    Attributes:
        content: root of content.xml.
        styles: root of styles.xml.
        meta: root of meta.xml, or None.
        settings: root of settings.xml, or None.
        members: name -> size of all other members.
    """

    content: Element
    styles: Element
    meta: Element | None = None
    settings: Element | None = None
    members: dict[str, int] = field(default_factory=dict)
    _archive: zipfile.ZipFile | None = None

    def read(self, name: str) -> bytes:
        """Return the bytes of a member; DamagedFileError when it is missing or broken."""
        if self._archive is None or name not in self.members:
            raise DamagedFileError("A part that the file refers to is missing.")
        return read_member(self._archive, name)


def open_odf(data: bytes) -> OdfFile:
    """Open a package or a flat file.

    Raises:
        DamagedFileError, EncryptedFileError, LimitError: the file is refused.
    """
    if data[:2] != b"PK":
        return _open_flat(data)
    archive = open_zip(data)
    members = {info.filename: info.file_size for info in archive.infolist() if not info.is_dir()}
    if "content.xml" not in members:
        raise DamagedFileError("The file holds no content part.")
    _refuse_encrypted(archive, members)
    roots = {
        name: parse_xml(read_member(archive, name)) if name in members else None
        for name in ("content.xml", "styles.xml", "meta.xml", "settings.xml")
    }
    content, styles = roots["content.xml"], roots["styles.xml"]
    _check_root(content, "document-content")
    styles = styles if styles is not None else _empty("document-styles")
    _check_root(styles, "document-styles")
    rest = {name: size for name, size in members.items() if name not in (*roots, "mimetype")}
    return OdfFile(content, styles, roots["meta.xml"], roots["settings.xml"], rest, archive)


def kind_of(content: Element) -> str:
    """Return "odt", "ods" or "odp".

    Raises:
        UnsupportedFormatError: drawings, formulas, databases.
    """
    body = content.find(qn("office:body"))
    for key, name in BODIES.items():
        if body is not None and body.find(qn(f"office:{name}")) is not None:
            return key
    raise UnsupportedFormatError("This is an OpenDocument file of a kind that is not read.")


def _refuse_encrypted(archive: zipfile.ZipFile, members: Mapping[str, int]) -> None:
    name = "META-INF/manifest.xml"
    if name in members and b"encryption-data" in read_member(archive, name):
        raise EncryptedFileError(
            "The file is protected by a password.", "Save a copy without a password and open that."
        )


def _check_root(root: Element, name: str) -> None:
    if root.tag != qn(f"office:{name}"):
        raise DamagedFileError("The file is not an OpenDocument file that can be read.")


def _empty(name: str) -> Element:
    return parse_xml(f'<office:{name} xmlns:office="{NAMESPACES["office"]}"/>'.encode())


def _open_flat(data: bytes) -> OdfFile:
    root = parse_xml(data)
    _check_root(root, "document")
    content, styles = _empty("document-content"), _empty("document-styles")
    for target, names in ((content, _FOR_CONTENT), (styles, _FOR_STYLES)):
        for name in names:
            for child in root.iterchildren(qn(f"office:{name}")):
                target.append(copy.deepcopy(child))
    meta = next(root.iterchildren(qn("office:meta")), None)
    settings = next(root.iterchildren(qn("office:settings")), None)
    return OdfFile(content, styles, meta, settings)


def write_package(mimetype: str, parts: Mapping[str, tuple[str, bytes]]) -> bytes:
    """Write a package.

    Args:
        mimetype: of the document; it stands first and unpacked (ODF 1.2 part 3, 3.3).
        parts: name -> (media type, bytes).
    """
    lines = [
        f'{_HEAD}<manifest:manifest xmlns:manifest="{NAMESPACES["manifest"]}" manifest:version="1.2">',
        f'<manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="{mimetype}"/>',
    ]
    lines += [
        f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="{kind}"/>'
        for name, (kind, _) in parts.items()
    ]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        _write(archive, "mimetype", mimetype.encode(), zipfile.ZIP_STORED)
        for name, (_, data) in parts.items():
            if not name.endswith("/"):
                _write(archive, name, data)
        _write(archive, "META-INF/manifest.xml", "".join([*lines, "</manifest:manifest>"]).encode())
    return out.getvalue()


def _write(archive: zipfile.ZipFile, name: str, data: bytes, packing: int = zipfile.ZIP_DEFLATED) -> None:
    info = zipfile.ZipInfo(name, _EPOCH)
    info.compress_type = packing
    info.create_system = 0
    info.external_attr = 0
    archive.writestr(info, data)


def master_page_size(styles: Element, master: str) -> tuple[float, float] | None:
    """Return width and height of the pages with this master page, in points; None when it is not said."""
    for page in styles.iter(qn("style:master-page")):
        if get(page, "style:name") != master:
            continue
        wanted = get(page, "style:page-layout-name")
        for layout in styles.iter(qn("style:page-layout")):
            properties = layout.find(qn("style:page-layout-properties"))
            if get(layout, "style:name") == wanted and properties is not None:
                width = to_points(get(properties, "fo:page-width"))
                height = to_points(get(properties, "fo:page-height"))
                return (width, height) if width and height else None
    return None


_UNITS = {"cm": 72 / 2.54, "mm": 72 / 25.4, "in": 72.0, "pt": 1.0, "pc": 12.0, "px": 0.75}


def to_points(length: str) -> float | None:
    """Read a length such as `2.5cm`; None for anything else."""
    unit = _UNITS.get(length[-2:])
    try:
        return float(length[:-2]) * unit if unit else None
    except ValueError:
        return None
