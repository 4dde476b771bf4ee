"""Opens case and policy the way every front needs them."""

from __future__ import annotations

import getpass
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from redactor.model import ListEntry
from redactor.workflow.workers import Workers

if TYPE_CHECKING:
    from redactor.workflow.workbench import Workbench


def actor_name() -> str:
    """Return who is logged in, for the log."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "unknown"


def default_case_path() -> Path:
    """Return where the app keeps its case unless told otherwise: REDACTOR_CASE or the user's data folder."""
    chosen = os.environ.get("REDACTOR_CASE")
    if chosen:
        return Path(chosen)
    from platformdirs import user_data_path

    return user_data_path("redactor-workstation", appauthor=False) / "case" / "case.sqlite"


def open_workbench(
    workers: Workers,
    case_path: Path | None = None,
    policy: str | Path = "default",
    lists: Sequence[ListEntry] = (),
) -> Workbench:
    """Open the case on disk (it is made when missing) with a policy.

    Raises:
        RedactorError: the case or the policy can't be opened.
    """
    from redactor.cases import Case, Vault
    from redactor.policy import load_policy
    from redactor.workflow.case_lists import CaseLists
    from redactor.workflow.workbench import Workbench

    path = case_path or default_case_path()
    case = Case.open(path, actor_name())
    bench = Workbench(case, load_policy(policy), workers, lists=lists, spreads_names=True)
    bench.case_lists = CaseLists(case, Vault(path, None))
    return bench


def passing_workbench(
    workers: Workers,
    policy: str | Path = "default",
    mode: str = "balanced",
    lists: Sequence[ListEntry] = (),
    *,
    spreads_names: bool = False,
) -> Workbench:
    """Return a workbench whose case lives in memory: for the command line.

    With `spreads_names` a person found in one of its files is looked for in those that are scanned after it;
    `Workbench.outdated` names the files that were scanned before.
    """
    from redactor.cases import Case
    from redactor.policy import load_policy
    from redactor.workflow.workbench import Workbench

    case = Case.in_memory(actor_name())
    return Workbench(case, load_policy(policy), workers, mode=mode, lists=lists, spreads_names=spreads_names)
