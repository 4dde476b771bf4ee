"""One door to the kinds that can be stamped."""

from __future__ import annotations

from importlib import import_module
from typing import Final, Protocol, cast

from redactor.errors import UnsupportedFormatError
from redactor.formats.sniff import sniff
from redactor.formats.stamp.archive import archive_kind
from redactor.model import StampPlan

_MODULES: Final = {
    "txt": "redactor.formats.stamp.plain",
    "md": "redactor.formats.stamp.plain",
    "docx": "redactor.formats.stamp.word",
    "pptx": "redactor.formats.stamp.slides",
    "odt": "redactor.formats.stamp.opendocument",
    "pdf": "redactor.formats.stamp.pdf",
    "png": "redactor.formats.stamp.picture",
    "jpg": "redactor.formats.stamp.picture",
}
STAMPED: Final = tuple(_MODULES)
_BY_MEDIA_TYPE: Final = {
    "text/plain": "txt",
    "text/markdown": "md",
    "application/pdf": "pdf",
    "image/png": "png",
    "image/jpeg": "jpg",
}
_WORD: Final = "wordprocessingml"


class _Stamper(Protocol):
    """A kind's module."""

    def stamp(self, data: bytes, plan: StampPlan, kind: str) -> bytes:
        """Return the stamped bytes."""


def stamped_kind(data: bytes, name: str) -> str:
    """Return the key of a file's kind.

    Raises:
        UnsupportedFormatError: the kind can't be stamped.
        RedactorError: the file is damaged or encrypted.
    """
    kind = archive_kind(data) or sniff(data, name)
    if kind not in _MODULES:
        raise UnsupportedFormatError(
            "This kind of file can't be stamped.", f"Kinds that can: {', '.join(STAMPED)}."
        )
    return kind


def can_strike(media_type: str) -> bool:
    """True when old marks in files of this type can be struck through."""
    return media_type in _BY_MEDIA_TYPE or _WORD in media_type


def stamp(data: bytes, name: str, plan: StampPlan) -> bytes:
    """Write the plan's markings onto a file.

    Raises:
        UnsupportedFormatError: the kind can't be stamped, or can't carry what the plan asks for.
        DamagedFileError, EncryptedFileError, LimitError: the file is refused.
        UnsafeLayoutError: a mark that is to be struck does not stand where the plan says.
    """
    kind = stamped_kind(data, name)
    module = cast("_Stamper", import_module(_MODULES[kind]))
    return module.stamp(data, plan, kind)
