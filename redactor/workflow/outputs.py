"""Where a redacted file and its change log go: beside what stands there, never over what could be lost by it."""

from __future__ import annotations

import itertools
import json
import os
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from redactor.workflow.files import output_stem, sha256, shown_name, write_all_or_nothing


@dataclass(frozen=True, slots=True)
class Outputs:
    """The three paths of one export."""

    file: Path
    log: Path
    table: Path

    def __iter__(self) -> Iterator[Path]:
        """Yield the file, its log and the table."""
        return iter((self.file, self.log, self.table))


# Which original each output of this process came from; two jobs of a batch must not find the same name free.
_origins: dict[Path, Path] = {}
_naming = threading.Lock()


def save_outputs(
    folder: Path,
    extension: str,
    original: Path,
    digest: str,
    removed: list[str],
    contents: tuple[bytes, bytes, bytes],
) -> Outputs:
    """Write a redacted file, its change log and the log's table under names that take nothing else's place.

    What stands there already is replaced only when it is an earlier redaction of the same original, or of an
    earlier version of it, and unchanged since. Otherwise the name gets a number: two files may have one stem,
    above all once names are removed from it.

    Args:
        folder: made when missing.
        extension: of the redacted file, with the dot.
        original: path of the file that was redacted.
        digest: sha256 of its bytes.
        removed: texts that the name must not hold.
        contents: bytes of the file, the log and the table.

    Raises:
        UsageError: the folder can't be written; nothing is left behind.
    """
    data, log, table = contents
    stem = output_stem(shown_name(original), removed)
    with _naming:
        outputs = _free(folder, stem, extension, original, digest)
        # The file last: where it stands, its log stands too.
        write_all_or_nothing({outputs.log: log, outputs.table: table, outputs.file: data})
        _origins[outputs.file.resolve()] = original.resolve()
    return outputs


def _free(folder: Path, stem: str, extension: str, original: Path, digest: str) -> Outputs:
    for number in itertools.count(1):
        name = stem if number == 1 else f"{stem}-{number}"
        outputs = Outputs(
            folder / f"{name}_redacted{extension}",
            folder / f"{name}_changelog.json",
            folder / f"{name}_changelog.csv",
        )
        taken = any(os.path.lexists(path) for path in outputs)
        if not taken or _is_earlier(outputs, original, digest):
            return outputs
    raise AssertionError


def _is_earlier(outputs: Outputs, original: Path, digest: str) -> bool:
    """True when the paths hold an unchanged redaction of this original or of what had its name before it."""
    try:
        record = json.loads(outputs.log.read_bytes())["document"]
        before, after, name = record["sha256_before"], record["sha256_after"], record["file_name"]
        if outputs.file.is_symlink() or (outputs.file.exists() and sha256(outputs.file.read_bytes()) != after):
            return False
    except (OSError, ValueError, KeyError, TypeError):
        return False
    origin = _origins.get(outputs.file.resolve())
    if origin is not None:
        return origin == original.resolve()
    # The log's name is masked where a text was removed from it; a masked name tells nobody's file.
    return bool(before == digest or name == shown_name(original))
