"""Files on disk: bounded reading of originals, atomic writing of outputs."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import re
import secrets
import stat
import time
import unicodedata
from collections.abc import Callable, Mapping
from pathlib import Path

from redactor.errors import LimitError, UsageError
from redactor.text import find_literals

_TEMPORARY = re.compile(r"\.[0-9a-f]{16}\.part")
_STALE_SECONDS = 600  # another process of ours may be writing beside us
MAX_BYTES = 2 * (1 << 30) - (1 << 20)


def read_original(path: Path) -> bytes:
    """Read a file that must not be changed.

    Raises:
        UsageError: it is not there, not a file, or can't be read.
        LimitError: it is larger than 2 GiB.
    """
    name = shown_name(path)
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise UsageError(f"{name or path} is not a file.", "Name one or more files.")
        if status.st_size > MAX_BYTES:
            raise LimitError(f"{name} is larger than 2 GiB.", "Split it first.")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise UsageError(f"{name} does not exist.", "Check the path.") from error
    except (OSError, ValueError) as error:
        raise UsageError(f"{name} can't be read.", "Check the path and your rights.") from error


def shown_name(path: Path) -> str:
    """Return a file's name fit for a line of text: what is no character, or would break the line, is U+FFFD.

    Names on disk are bytes (POSIX) or may hold lone surrogates (Windows); neither can be stored or shown.
    """
    return "".join(
        "\ufffd" if unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp") else char for char in path.name
    )


def sha256(data: bytes) -> str:
    """Return the hexadecimal digest by which documents are known."""
    return hashlib.sha256(data).hexdigest()


def write_all_or_nothing(
    outputs: Mapping[Path, bytes], before_naming: Callable[[], None] = lambda: None, *, private: bool = False
) -> None:
    """Write files so that each final name holds the whole content or what it held before.

    All are written and flushed under temporary names (mode 0600, same folder) before the first is renamed.

    Args:
        outputs: path -> content.
        before_naming: called once all is on the disk; what it raises leaves no file behind.
        private: readable by the owner alone, as keys are.

    Raises:
        UsageError: the folder can't be written or is full; nothing is left behind.
    """
    pending: dict[Path, Path] = {}
    try:
        for final in outputs:
            final.parent.mkdir(parents=True, exist_ok=True)
        for folder in {final.parent for final in outputs}:
            sweep_stale(folder)
        for final in outputs:
            # Found now, also when the name is too long, and not when half of the files have their names.
            if final.is_dir():
                raise IsADirectoryError
        for final, data in outputs.items():
            temporary = final.with_name(f".{secrets.token_hex(8)}.part")
            pending[final] = temporary
            _write_new(temporary, data, private=private)
        before_naming()
        for final, temporary in pending.items():
            temporary.replace(final)
        for folder in {final.parent for final in outputs}:
            _flush_folder(folder)
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            raise UsageError("The name of the output would be too long.", "Rename the file first.") from error
        raise UsageError(
            "The output folder can't be written to.", "Check that it exists, is writable and has space left."
        ) from error
    finally:
        for temporary in pending.values():
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)


def sweep_stale(folder: Path) -> None:
    """Remove what a crash left half written in a folder: temporary files of ours that nobody touched for long."""
    for path in folder.glob(".*.part"):
        if not _TEMPORARY.fullmatch(path.name):
            continue
        with contextlib.suppress(OSError):
            if time.time() - path.stat().st_mtime > _STALE_SECONDS:
                path.unlink()


def output_stem(name: str, removed: list[str]) -> str:
    """Return a file's name without its extension and without any removed text.

    A name is content too: a removed text in it is replaced by "redacted". Separators that stand for
    spaces in file names count as spaces.
    """
    stem = Path(name).stem
    spaced = stem.replace("_", " ").replace(".", " ")
    spans = find_literals(spaced, [text for text in removed if len(text.strip()) > 1])
    pieces, at = [], 0
    for start, end, _ in sorted(spans):
        if start >= at:
            pieces += [stem[at:start], "redacted"]
        at = max(at, end)  # spans may overlap: what reaches further goes with the one before
    return "".join(pieces) + stem[at:] or "document"


def _write_new(path: Path, data: bytes, *, private: bool) -> None:
    fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(fd, "wb") as stream:
        stream.write(data)
        stream.flush()
        # Private while it is written; what is saved was verified and gets the user's usual rights.
        if hasattr(os, "fchmod") and not private:
            os.fchmod(stream.fileno(), 0o666 & ~_umask())
        os.fsync(stream.fileno())


def _umask() -> int:
    """Return the process's file mode mask, which can only be read by setting it."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


def _flush_folder(folder: Path) -> None:
    """Make the renames last; not every platform lets a folder be opened."""
    with contextlib.suppress(OSError):
        fd = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(fd)
        finally:
            os.close(fd)
