"""Members of a zip that has no Open XML list of contents, read within the limits of office files."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Sequence
from typing import Final

from redactor.errors import DamagedFileError, EncryptedFileError, LimitError

_MAX_MEMBER: Final = 100 * 1024 * 1024
_MAX_TOTAL: Final = 400 * 1024 * 1024


def read_members(data: bytes, names: Sequence[str]) -> dict[str, bytes]:
    """Return the members of these names that are there.

    Raises:
        DamagedFileError: no readable zip, or two members of one name.
        EncryptedFileError: a member is encrypted.
        LimitError: a bomb.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = archive.infolist()
            if len({info.filename for info in infos}) < len(infos):
                raise DamagedFileError("The file holds two members of the same name.")
            if sum(info.file_size for info in infos) > _MAX_TOTAL:
                raise LimitError("The file expands to far more data than an honest document.")
            found = {}
            for info in infos:
                if info.filename in names:
                    if info.file_size > _MAX_MEMBER:
                        raise LimitError("A part of the file is larger than is allowed.")
                    found[info.filename] = archive.read(info)
            return found
    except RuntimeError as error:
        raise EncryptedFileError(
            "The file is protected by a password.", "Save a copy without a password and open that."
        ) from error
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError) as error:
        raise DamagedFileError("The file can't be unpacked.") from error
