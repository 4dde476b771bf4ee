"""Dispatch, exit codes and the one line on stderr."""

from __future__ import annotations

import importlib
import io
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from redactor import __version__
from redactor.cli.names import COMMANDS
from redactor.errors import RedactorError

Screenshot = Callable[[Any, str, Path], None]


@dataclass(frozen=True, slots=True)
class Context:
    """What the entry point gives to commands. `screenshot` saves a picture of the real window."""

    screenshot: Screenshot | None = None


class LazyGroup(click.Group):
    """Loads the module of a command only when that command is named."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  click's signature
        """Return the names of all commands."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import and return one command."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = importlib.import_module(f"redactor.cli.{cmd_name}").command
        return command


@click.group(cls=LazyGroup, help="Redaction and classification workstation. Without a command: the app.")
@click.version_option(__version__, prog_name="redactor")
def group() -> None:
    """Hold the commands."""


def run(arguments: list[str], screenshot: Screenshot | None = None) -> int:
    """Run one command.

    Returns:
        0 done, 2 usage or input refused, 3 verification failed, 4 the gate refused, 5 internal error.
    """
    for stream in (sys.stdout, sys.stderr):
        # Names of files and texts of documents may hold what the terminal's encoding does not.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        code = group.main(arguments, prog_name="redactor", standalone_mode=False, obj=Context(screenshot))
    except click.ClickException as error:
        return _say(" ".join(error.format_message().split()), 2)
    except (click.Abort, KeyboardInterrupt):
        return _say("Stopped; nothing was written.", 2)
    except RedactorError as error:
        return _say(error.one_line(), error.exit_code)
    except BrokenPipeError:
        # The reader of our output went away (`| head`): nobody is left to tell.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        # Such as a standard output on a full disk: the step before it may have been taken.
        return _say(f"The system failed: {error.strerror}. See whether the step was taken, and to the disk.", 2)
    # The last resort: a defect of ours is one sentence and exit code 5, never a traceback with document text.
    except Exception as error:
        if os.environ.get("REDACTOR_DEBUG"):
            raise
        return _say(f"Internal error ({type(error).__name__}); nothing was written. Please report it.", 5)
    return int(code or 0)


def _say(sentence: str, code: int) -> int:
    click.echo(f"redactor: {sentence}", err=True)
    return code
