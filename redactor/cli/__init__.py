"""The command line: one module a command. Contracts: docs/command-line.md."""

from redactor.cli.main import run

__all__ = ["run"]
