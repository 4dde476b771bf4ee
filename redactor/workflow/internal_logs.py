"""Where the internal logs of a release lie: a folder beside the case, or one encrypted file of a sealed case."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

from redactor.cases import Vault
from redactor.workflow.files import read_original, write_all_or_nothing

SEALED = ".sealed"
_EPOCH = (1980, 1, 1, 0, 0, 0)


def internal_files(folder: Path, files: Mapping[str, bytes], vault: Vault) -> dict[Path, bytes]:
    """Return path -> bytes of the internal logs of one release, `folder` being named after it."""
    if not vault.is_encrypted:
        return {folder / name: data for name, data in files.items()}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name, _EPOCH), data)
    path = folder.with_name(f"{folder.name}{SEALED}")
    return {path: vault.seal(path.name, out.getvalue())}


def unpack_internal(folder: Path, vault: Vault, output: Path) -> int:
    """Write the encrypted internal logs of a case in clear, a folder a release; return how many there were.

    Raises:
        CaseStoreError: one was changed or cut.
    """
    paths = sorted(folder.glob(f"*{SEALED}")) if folder.is_dir() else []
    for path in paths:
        with zipfile.ZipFile(io.BytesIO(vault.unseal(path.name, read_original(path)))) as archive:
            target = output / path.name.removesuffix(SEALED)
            write_all_or_nothing({target / Path(name).name: archive.read(name) for name in archive.namelist()})
    return len(paths)
