"""What has seen a case: change logs, packs and exported logs as witnesses for its audit."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from redactor.cases import Case
from redactor.errors import UsageError
from redactor.release import is_pack
from redactor.release.pack import MANIFEST
from redactor.workflow.files import read_original

LOG_SCHEMA = "redactor-case-log"
Heads = tuple[tuple[int, str], ...]


def exported_log(case: Case) -> bytes:
    """Return the whole log as JSON: schema, version, head, entries[] {seq, at, actor, action, hash}.

    Details stay inside: places and hashes of originals are none of a witness's business.
    """
    entries = [
        {"seq": e.seq, "at": e.at, "actor": e.actor, "action": e.action.value, "hash": e.hash}
        for e in case.events()
    ]
    count, head = case.head
    record = {
        "schema": LOG_SCHEMA,
        "version": 1,
        "case_id": case.case_id,
        "log_head": {"count": count, "hash": head},
        "entries": entries,
    }
    return (json.dumps(record, indent=0) + "\n").encode()


def read_witness(paths: Iterable[Path]) -> tuple[Heads, dict[int, str]]:
    """Return the heads and entry hashes in exported logs, change logs of either form, and release packs.

    Raises:
        UsageError: a file is none of these.
    """
    heads: list[tuple[int, str]] = []
    hashes: dict[int, str] = {}
    for path in paths:
        data = read_original(path)
        try:
            record = json.loads(_manifest(data) if is_pack(data) else data)
            heads.append(_head(record["log_head"]))
            heads += [_head(item["text"], "head") for item in record.get("approvals", [])]
            if record["schema"] == LOG_SCHEMA:
                hashes |= {int(entry["seq"]): str(entry["hash"]) for entry in record["entries"]}
        except (ValueError, KeyError, TypeError, zipfile.BadZipFile) as error:
            raise UsageError(f"{path.name} is no change log, exported log or release pack.") from error
    return tuple(heads), hashes


def _manifest(data: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(MANIFEST)


def _head(record: Any, key: str = "hash") -> tuple[int, str]:
    return int(record["count"]), str(record[key])
