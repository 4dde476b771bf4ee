"""The new package: only parts that were put in, generated names, constant timestamps, matching content types."""

from __future__ import annotations

import io
import posixpath
import zipfile
from xml.sax.saxutils import quoteattr

from redactor.formats.ooxml.names import CONTENT_TYPES, OFFICE_RELATIONSHIP, PACKAGE_RELATIONSHIPS

_EPOCH = (1980, 1, 1, 0, 0, 0)
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_DEFAULTS = {
    "rels": "application/vnd.openxmlformats-package.relationships+xml",
    "xml": "application/xml",
    "png": "image/png",
    "jpeg": "image/jpeg",
}


class Assembly:
    """Collects the parts of a new file and writes it. Names are chosen here or by the caller, never copied."""

    def __init__(self) -> None:
        self._parts: dict[str, tuple[str, bytes]] = {}
        self._relations: dict[str, list[tuple[str, str, str, bool]]] = {}

    def put(self, name: str, content_type: str, data: bytes) -> None:
        """Add a part; `content_type` "" means the default of its extension."""
        if name in self._parts:
            raise ValueError("a part of this name is already there")
        self._parts[name] = (content_type, data)

    def has(self, name: str) -> bool:
        """True when a part of this name was put in."""
        return name in self._parts

    def relate(self, source: str, kind: str, target: str, *, external: bool = False) -> str:
        """Add a relationship from `source` ("" for the file itself) and return its id; equal ones are shared.

        Args:
            source: a part's name.
            kind: the last word of an officeDocument relationship type, such as "image".
            target: a part's name, or a URI when external.
            external: True for a target outside of the file.
        """
        listed = self._relations.setdefault(source, [])
        for rid, known_kind, known_target, known_external in listed:
            if (known_kind, known_target, known_external) == (kind, target, external):
                return rid
        rid = f"rId{len(listed) + 1}"
        listed.append((rid, kind, target, external))
        return rid

    def to_bytes(self) -> bytes:
        """Write the zip file."""
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            _write(archive, "[Content_Types].xml", self._content_types())
            _write(archive, "_rels/.rels", self._relationship_part(""))
            for name, (_, data) in self._parts.items():
                _write(archive, name, data)
                if name in self._relations:
                    folder, base = posixpath.split(name)
                    _write(archive, f"{folder}/_rels/{base}.rels", self._relationship_part(name))
        return out.getvalue()

    def _content_types(self) -> bytes:
        lines = [f'{_HEAD}<Types xmlns="{CONTENT_TYPES}">']
        used = {posixpath.splitext(name)[1].lstrip(".") for name in self._parts} | {"rels", "xml"}
        lines += [f'<Default Extension="{e}" ContentType="{t}"/>' for e, t in _DEFAULTS.items() if e in used]
        lines += [
            f'<Override PartName="/{name}" ContentType="{kind}"/>'
            for name, (kind, _) in self._parts.items()
            if kind
        ]
        return "".join([*lines, "</Types>"]).encode()

    def _relationship_part(self, source: str) -> bytes:
        folder = posixpath.dirname(source)
        lines = [f'{_HEAD}<Relationships xmlns="{PACKAGE_RELATIONSHIPS}">']
        for rid, kind, target, external in self._relations.get(source, ()):
            place = target if external else posixpath.relpath(target, folder or ".")
            mode = ' TargetMode="External"' if external else ""
            lines.append(
                f'<Relationship Id="{rid}" Type="{OFFICE_RELATIONSHIP}{kind}" Target={quoteattr(place)}{mode}/>'
            )
        return "".join([*lines, "</Relationships>"]).encode()


def _write(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    info = zipfile.ZipInfo(name, _EPOCH)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.create_system = 0
    info.external_attr = 0
    archive.writestr(info, data)
