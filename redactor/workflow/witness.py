"""The second place for the head of a case's log: a small file in the user's data folder, apart from the case.

It holds random case ids, counts and hashes alone, no names and no paths. `redactor case audit` reads it, so that a
case file that was rolled back or cut on a shared folder is noticed on every machine that has seen it later.
"""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path

from redactor.cases import Case
from redactor.errors import UsageError
from redactor.workflow.files import write_all_or_nothing

_KEPT = 40
_VARIABLE = "REDACTOR_WITNESS"


def witness_path() -> Path:
    """Return where heads are noted: REDACTOR_WITNESS, or a file in the user's data folder."""
    chosen = os.environ.get(_VARIABLE)
    if chosen:
        return Path(chosen)
    from platformdirs import user_data_path

    return user_data_path("redactor-workstation", appauthor=False) / "witness.json"


def note_head(case: Case) -> None:
    """Note where the log stands now. A note that can't be written is no reason to fail what was done."""
    path = witness_path()
    noted = _read(path)
    heads = [head for head in noted.get(case.case_id, []) if head != list(case.head)]
    noted[case.case_id] = [*heads, list(case.head)][-_KEPT:]
    with contextlib.suppress(UsageError, OSError):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_all_or_nothing({path: json.dumps(noted, indent=1).encode()})


def noted_heads(case_id: str) -> tuple[tuple[int, str], ...]:
    """Return the heads that this machine has seen of a case, oldest first."""
    return tuple((int(str(count)), str(head)) for count, head in _read(witness_path()).get(case_id, []))


def _read(path: Path) -> dict[str, list[list[object]]]:
    try:
        noted = json.loads(path.read_bytes())
        return {
            str(key): [list(head) for head in heads if len(head) == 2 and isinstance(head[0], int)]
            for key, heads in noted.items()
        }
    except (OSError, ValueError, AttributeError, TypeError):
        return {}
