"""Entry point: without a sub-command the app, with one the command line."""

from __future__ import annotations

import multiprocessing
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from redactor.hygiene import close_to_dumps

if TYPE_CHECKING:
    from redactor.workflow.workbench import Workbench


def main(argv: list[str] | None = None) -> int:
    """Run the app or one command and return the exit code (0, 2, 3, 4 or 5: see `redactor.errors`)."""
    multiprocessing.freeze_support()
    close_to_dumps()
    arguments = sys.argv[1:] if argv is None else argv
    if _is_for_the_app(arguments):
        return _run_app([Path(argument) for argument in arguments])
    from redactor.cli import run

    return run(arguments, screenshot=_screenshot)


def _is_for_the_app(arguments: list[str]) -> bool:
    """No argument, or files: a first word that is no option, no command, and could be a file's path."""
    if not arguments:
        return True
    from redactor.cli.names import COMMANDS

    first = arguments[0]
    if first.startswith("-") or first in COMMANDS:
        return False
    # A lone word that is no file is a mistyped command: the command line says so.
    return Path(first).suffix != "" or Path(first).name != first or Path(first).exists()


def _has_display() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _run_app(files: list[Path]) -> int:
    if not _has_display():
        # Qt would abort the process.
        sys.stderr.write(
            "redactor: There is no display for a window. Use a command, such as: redactor redact FILE -o DIR\n"
        )
        return 2
    # The workers start before Qt: never fork from the Qt process, and they warm up while the window is made.
    from redactor.workflow.workers import start_workers

    workers = start_workers([file.suffix for file in files] or [".pdf"])
    from redactor.app.main import chosen_policy, run_app
    from redactor.workflow.starting import open_workbench

    try:
        return run_app(files, lambda: open_workbench(workers, policy=chosen_policy()))
    finally:
        workers.close()


def _screenshot(workbench: Workbench, doc_id: str, path: Path) -> None:
    from redactor.app.shots import screenshot

    screenshot(workbench, doc_id, path)


if __name__ == "__main__":
    sys.exit(main())
