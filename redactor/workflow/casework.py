"""Opening a case as somebody: passphrase, key, the originals beside it, and the note of its head."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from redactor.cases import Case, CaseRecord, Signer, Vault
from redactor.cases.rekey import change_passphrase as rekey
from redactor.errors import UsageError
from redactor.model import ListEntry
from redactor.policy import load_policy
from redactor.workflow.files import sweep_stale
from redactor.workflow.internal_logs import SEALED
from redactor.workflow.starting import actor_name
from redactor.workflow.witness import note_head
from redactor.workflow.workbench import Workbench
from redactor.workflow.workers import Workers

_HASH = 64


@dataclass(frozen=True, slots=True)
class Access:
    """How somebody opens a case: its passphrase, None for a plain case, and their own key, None without one."""

    passphrase: bytes | None = None
    signer: Signer | None = None


def must_exist(path: Path) -> None:
    """Raise UsageError when there is no case file."""
    if not path.is_file():
        raise UsageError(f"There is no case file {path.name}.", "Make one with: redactor case new.")


@contextmanager
def case_of(path: Path, access: Access) -> Iterator[Case]:
    """Open an existing case; at the end a checkpoint is signed, and the head noted on this machine."""
    must_exist(path)
    with open_case(path, access) as case:
        yield case


def open_case(path: Path, access: Access, title: str = "") -> Case:
    """Open a case, or make it. Closing it notes its head."""
    return _NotedCase.open(path, actor_name(), title, passphrase=access.passphrase, signer=access.signer)


class _NotedCase(Case):
    """A case that leaves its head with the machine when it is closed."""

    def close(self) -> None:
        """Close as a case does, then note the head."""
        super().close()
        note_head(self)


def vault_of(path: Path, case: Case, access: Access) -> Vault:
    """Return the folder of originals of a case; what a crash left half written there is removed."""
    vault = Vault(path, case.vault_key if access.passphrase is not None else None, case.vault_key_before)
    sweep_stale(vault.folder)
    return vault


def renew_originals(path: Path, case: Case, access: Access) -> int:
    """Encrypt what lies beside a case under the key that came with its new passphrase; return how many files.

    It may be cut off at any moment: what it has not reached is opened by the key before, and a repeat goes on.

    Raises:
        CaseStoreError: a file was changed or can't be written; the key before stays in the case then.
    """
    vault = vault_of(path, case, access)
    if case.vault_key_before is None:
        return 0
    kept = [p for p in vault.folder.glob("*") if len(p.name) == _HASH] if vault.folder.is_dir() else []
    internal = confidential_folders(path)[1]
    kept += [*internal.glob(f"*{SEALED}")] if internal.is_dir() else []
    for file in kept:
        vault.renew(file)
    case.originals_renewed()
    return len(kept)


def change_passphrase(path: Path, access: Access, new: bytes) -> int:
    """Change the passphrase of a case with all that lies beside it; a plain one is encrypted.

    Returns:
        How many files beside it were encrypted anew.

    Raises:
        UsageError: the case is closed, or who acts may only read.
        PassphraseError: the old one is wrong, or the new one too short.
        CaseStoreError: somebody else has the case open, or the disk is full.
    """
    with case_of(path, access) as case:
        CaseRecord(case).check_change()
        # What an interrupted change left over has to be done first: there is room for one key before.
        renew_originals(path, case, access)
        actor = case.actor
    rekey(path, access.passphrase, new, actor)
    changed = Access(new, access.signer)
    with case_of(path, changed) as case:
        return renew_originals(path, case, changed)


def bench_of(case: Case, workers: Workers, policy: str | Path, lists: Sequence[ListEntry] = ()) -> Workbench:
    """Return a workbench over an open case."""
    return Workbench(case, load_policy(policy), workers, lists=lists, spreads_names=True)


def refuse_inside(folder: Path, case_path: Path) -> None:
    """Refuse a place for results that is one of the case's confidential folders, or inside one.

    Raises:
        UsageError: it is.
    """
    place = folder.resolve()
    for kept in confidential_folders(case_path):
        inner = kept.resolve()
        if place == inner or inner in place.parents:
            raise UsageError(f"{folder.name} is for what stays inside.", "Choose another folder for the results.")


def confidential_folders(case_path: Path) -> tuple[Path, Path]:
    """Return the folders of originals and of internal logs beside a case."""
    name = case_path.name
    return case_path.with_name(f"{name}.originals"), case_path.with_name(f"{name}.internal")
