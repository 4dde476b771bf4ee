"""Options by which somebody opens a case: its passphrase and their key. A passphrase is never an argument.

Arguments stand in the list of processes and in the shell's history, so a passphrase comes from a file, from a file
descriptor, or is asked for.
"""

from __future__ import annotations

import functools
import getpass
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from redactor.cases import open_key
from redactor.cases.database import is_encrypted
from redactor.cli.options import INPUTS
from redactor.errors import PassphraseError, UsageError
from redactor.workflow.casework import Access
from redactor.workflow.files import read_original

_Command = TypeVar("_Command", bound=Callable[..., Any])
_MOST = 4096


def access_options(command: _Command) -> _Command:
    """Add the options for passphrase and key; the command gets `access`, a function of the case's path."""

    @click.option("--passphrase-file", type=INPUTS, help="File whose first line is the passphrase of the case.")
    @click.option("--passphrase-fd", type=click.IntRange(0), help="Open file descriptor to read it from.")
    @click.option("--key", type=INPUTS, help="Key file of the person who acts.")
    @click.option("--key-passphrase-file", type=INPUTS, help="File whose first line is the key's passphrase.")
    @click.option("--key-passphrase-fd", type=click.IntRange(0), help="Open file descriptor to read it from.")
    @functools.wraps(command)
    def wrapped(
        *arguments: Any,
        passphrase_file: Path | None,
        passphrase_fd: int | None,
        key: Path | None,
        key_passphrase_file: Path | None,
        key_passphrase_fd: int | None,
        **options: Any,
    ) -> Any:
        def access(case: Path) -> Access:
            phrase = read_passphrase(passphrase_file, passphrase_fd)
            if phrase is None and is_encrypted(case):
                phrase = ask(f"Passphrase of {case.name}")
            signer = None
            if key is not None:
                given = read_passphrase(key_passphrase_file, key_passphrase_fd)
                signer = open_key(read_original(key), given or ask(f"Passphrase of the key {key.name}"))
            return Access(phrase, signer)

        return command(*arguments, access=access, **options)

    return wrapped  # type: ignore[return-value]


def read_passphrase(file: Path | None, descriptor: int | None) -> bytes | None:
    """Return the first line of the file or descriptor, None when neither is given.

    Raises:
        UsageError: both are given, or it can't be read.
        PassphraseError: it is empty.
    """
    if file is not None and descriptor is not None:
        raise UsageError("A passphrase was given twice.", "Give a file or a descriptor.")
    if file is not None:
        data = read_original(file)
    elif descriptor is not None:
        try:
            with os.fdopen(descriptor, "rb", closefd=False) as stream:
                data = stream.read(_MOST)
        except OSError as error:
            raise UsageError(f"The descriptor {descriptor} can't be read.") from error
    else:
        return None
    phrase = data.split(b"\n", 1)[0].rstrip(b"\r")
    if not phrase:
        raise PassphraseError("The passphrase is empty.")
    return phrase


def ask(question: str, *, twice: bool = False) -> bytes:
    """Ask at the terminal, without showing what is typed.

    Raises:
        PassphraseError: there is no terminal, nothing was typed, or the two answers differ.
    """
    if not sys.stdin.isatty():
        raise PassphraseError(f"{question} is needed.", "Give it with --passphrase-file or --key-passphrase-file.")
    phrase = getpass.getpass(f"{question}: ")
    if not phrase or (twice and getpass.getpass("Once more: ") != phrase):
        raise PassphraseError("Nothing was typed." if not phrase else "The two answers differ.")
    return phrase.encode()
