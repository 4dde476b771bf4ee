"""The zip container: opened with limits, members read by need, relationships and content types."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
import zlib
from dataclasses import dataclass
from urllib.parse import unquote

from redactor.errors import DamagedFileError, EncryptedFileError, LimitError
from redactor.formats.ooxml.names import PACKAGE_RELATIONSHIPS
from redactor.formats.ooxml.xmlparts import parse_xml

MAX_MEMBERS = 10_000
MAX_EXPANDED = 200 * 1024 * 1024
MAX_RATIO = 100
# Beyond this no worker has the memory, however honest the compression ratio is.
MAX_TOTAL = 2 * 1024 * 1024 * 1024
_OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PASSWORD_STEP = "Save a copy without a password and open that."  # noqa: S105  (advice, no password)


@dataclass(frozen=True, slots=True)
class Relationship:
    """One arrow out of a part. `target` is a member's name, or the URI when `external`."""

    rid: str
    kind: str
    target: str
    external: bool


class Package:
    """An Office Open XML file: members by name, their relationships and content types.

    Args:
        data: the bytes of the whole file.

    Raises:
        EncryptedFileError: a password is needed.
        DamagedFileError: no zip file, duplicate members, no content types.
        LimitError: too many members or a zip bomb (threat model: archive limits).
    """

    def __init__(self, data: bytes) -> None:
        self._zip = open_zip(data)
        self._by_fold: dict[str, str] = {}
        for info in self._zip.infolist():
            if not info.is_dir():
                self._by_fold[_fold_name(info.filename)] = info.filename
        self._defaults, self._overrides = self._read_content_types()

    @property
    def members(self) -> tuple[str, ...]:
        """Names of all members as they stand in the zip directory, folders left out."""
        return tuple(self._by_fold.values())

    def find(self, name: str) -> str | None:
        """Return the member's own spelling of `name` (part names ignore case), or None."""
        return self._by_fold.get(_fold_name(name))

    def size(self, name: str) -> int:
        """Expanded size of a member in bytes."""
        return self._zip.getinfo(name).file_size

    def read(self, name: str) -> bytes:
        """Return a member's bytes.

        Raises:
            DamagedFileError: the member is missing, its data is broken or packed in an unknown way.
            EncryptedFileError: the member is encrypted.
        """
        member = self.find(name)
        if member is None:
            raise DamagedFileError("A part that the file refers to is missing.")
        return read_member(self._zip, member)

    def content_type(self, name: str) -> str:
        """Return the declared content type of a member, or an empty string."""
        folded = _fold_name(name)
        return self._overrides.get(folded) or self._defaults.get(posixpath.splitext(folded)[1].lstrip("."), "")

    def relationships(self, source: str = "") -> tuple[Relationship, ...]:
        """Return the relationships of a part ("" for the file itself); a missing list is empty."""
        folder, base = posixpath.split(source)
        member = self.find(posixpath.join(folder, "_rels", f"{base}.rels"))
        if member is None:
            return ()
        root = parse_xml(self.read(member))
        found = []
        for node in root.iter(f"{{{PACKAGE_RELATIONSHIPS}}}Relationship"):
            external = (node.get("TargetMode") or "").casefold() == "external"
            target = node.get("Target") or ""
            place = target if external else (self.find(_resolve(folder, target)) or "")
            found.append(Relationship(node.get("Id") or "", node.get("Type") or "", place, external))
        return tuple(found)

    def _read_content_types(self) -> tuple[dict[str, str], dict[str, str]]:
        member = self.find("[Content_Types].xml")
        if member is None:
            raise DamagedFileError("The file is a zip archive but not an Office document.")
        defaults: dict[str, str] = {}
        overrides: dict[str, str] = {}
        for node in parse_xml(self.read(member)):
            kind = node.get("ContentType") or ""
            if node.tag.endswith("}Default"):
                defaults[(node.get("Extension") or "").lower()] = kind
            elif node.tag.endswith("}Override"):
                overrides[_fold_name(node.get("PartName") or "")] = kind
        return defaults, overrides


def is_encrypted_office(data: bytes) -> bool:
    """True for the OLE wrapper in which Office stores files with a password ([MS-OFFCRYPTO])."""
    return data.startswith(_OLE_MAGIC) and "EncryptedPackage".encode("utf-16-le") in data


def open_zip(data: bytes) -> zipfile.ZipFile:
    """Open a zip container within the limits.

    Raises:
        DamagedFileError, EncryptedFileError, LimitError: as for `Package`.
    """
    if is_encrypted_office(data):
        raise EncryptedFileError("The file is protected by a password.", _PASSWORD_STEP)
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError, OverflowError) as error:
        raise DamagedFileError("The file is not a readable Office document.") from error
    _check_directory(archive, len(data))
    return archive


def read_member(archive: zipfile.ZipFile, name: str) -> bytes:
    """Unpack one member.

    Raises:
        DamagedFileError, EncryptedFileError: as for `Package.read`.
    """
    try:
        return archive.read(name)
    except RuntimeError as error:
        raise EncryptedFileError("The file is protected by a password.", _PASSWORD_STEP) from error
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError) as error:
        raise DamagedFileError("A part of the file can't be unpacked.") from error


def _check_directory(archive: zipfile.ZipFile, packed_size: int) -> None:
    infos = archive.infolist()
    if len(infos) > MAX_MEMBERS:
        raise LimitError(f"The file holds more than {MAX_MEMBERS} members.")
    expanded = sum(info.file_size for info in infos)
    if expanded > MAX_TOTAL or (expanded > MAX_EXPANDED and expanded > MAX_RATIO * max(packed_size, 1)):
        raise LimitError("The file expands to far more data than an honest document.")
    seen: set[str] = set()
    for info in infos:
        if info.flag_bits & 0x1:
            raise EncryptedFileError("The file is protected by a password.", _PASSWORD_STEP)
        name = _fold_name(info.filename)
        # Readers differ on which of two equal names they show, so neither can be trusted.
        if name in seen and not info.is_dir():
            raise DamagedFileError("The file holds two members of the same name.")
        seen.add(name)


def _fold_name(name: str) -> str:
    return unquote(name.replace("\\", "/")).lstrip("/").casefold()


def _resolve(folder: str, target: str) -> str:
    target = re.split(r"[#?]", target.replace("\\", "/"), maxsplit=1)[0]
    if target.startswith("/"):
        return posixpath.normpath(target).lstrip("/")
    return posixpath.normpath(posixpath.join(folder, target)).lstrip("/")
