"""`redactor case`: a case file from the command line. The commands stand in modules by what they do."""

from __future__ import annotations

import importlib

import click

_MODULES = {
    "case_files": ("new", "add", "list", "decide", "describe", "dispose", "state", "comment", "diff"),
    "case_people": (
        "key",
        "passphrase",
        "enrol",
        "submit",
        "approve",
        "return",
        "close",
        "reopen",
        "handover",
        "takeover",
    ),
    "case_consistency": ("consistency",),
    "case_release": (
        "release",
        "audit",
        "log",
        "duties",
        "internal",
        "stats",
        "incident",
        "post",
        "posts",
        "review",
    ),
}


class _CaseGroup(click.Group):
    """Loads the module of a sub-command only when it is named."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  click's signature
        """Return the names of all sub-commands."""
        return sorted(name for names in _MODULES.values() for name in names)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import and return one sub-command."""
        for module, names in _MODULES.items():
            if cmd_name in names:
                made: dict[str, click.Command] = importlib.import_module(f"redactor.cli.{module}").COMMANDS
                return made[cmd_name]
        return None


@click.group("case", cls=_CaseGroup)
def command() -> None:
    """Make a case, add files, decide, approve, release, and audit its log or a release pack."""
