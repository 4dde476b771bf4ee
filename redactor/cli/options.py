"""Options that several commands share, and readers of the files that they name."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from redactor.errors import RedactorError, UsageError
from redactor.model import Band, ListEntry, Rect
from redactor.policy import load_lists
from redactor.workflow.files import read_original, shown_name
from redactor.workflow.records import Box

BANDS = ("high", "medium", "low", "none")


class NamedPath(click.Path):
    """A path that is not empty: `-o "$OUT"` with OUT unset must not mean the current folder."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the Path, or fail as a usage error."""
        if value == "":
            self.fail("the path is empty", param, ctx)
        return super().convert(value, param, ctx)


INPUTS = NamedPath(path_type=Path)
LISTS = click.option(
    "--lists",
    type=INPUTS,
    multiple=True,
    help="List of what is always or never redacted: YAML (docs/lists.md) or one literal a line. Repeatable.",
)
PASSWORD_FILE = click.option(
    "--password-file", type=INPUTS, help="UTF-8 file, one password a line, tried on PDFs that need one."
)


def said_of(path: Path, error: RedactorError) -> str:
    """Return the error on one line, with the name of the file where the sentence does not give it."""
    name, line = shown_name(path), error.one_line()
    return line if name and line.startswith(name) else f"{name}: {line}"


def parse_band(value: str | None) -> Band | None:
    """Return the band of an --accept value; "none" is None."""
    return None if value in (None, "none") else Band(value)


def read_terms(path: Path | None) -> tuple[str, ...]:
    """Read --terms: UTF-8, one literal a line; empty lines are ignored.

    Raises:
        UsageError: not there or not UTF-8.
    """
    lines = (line.strip() for line in _read_lines(path, "term"))
    return tuple(dict.fromkeys(line for line in lines if line))


def read_lists(paths: Sequence[Path], *, detect: bool = True) -> tuple[ListEntry, ...]:
    """Read each --lists file.

    Raises:
        UsageError: nothing is to be detected, so that no list can be applied.
        ResourceError: a list is missing or wrong.
    """
    if paths and not detect:
        raise UsageError("Lists are part of detection, which --accept none leaves out.", "Use --terms, or a band.")
    return tuple(entry for path in paths for entry in load_lists(path))


def read_passwords(path: Path | None) -> tuple[str, ...]:
    """Read --password-file: UTF-8, one password a line, tried in turn on files that need one.

    Raises:
        UsageError: not there or not UTF-8.
    """
    return tuple(dict.fromkeys(line for line in _read_lines(path, "password") if line))


def _read_lines(path: Path | None, item: str) -> list[str]:
    """Return the lines of a UTF-8 file with one `item` a line; none without a file."""
    if path is None:
        return []
    try:
        return read_original(path).decode("utf-8-sig").splitlines()
    except UnicodeDecodeError as error:
        raise UsageError(f"The file of {item}s is not UTF-8.", f"Save it as UTF-8, one {item} a line.") from error


def read_boxes(path: Path | None) -> tuple[Box, ...]:
    """Read --boxes: JSON [{"page": 1, "rect": [x0, y0, x1, y1]}], points from the top left of the page as shown.

    An item may name the "part" of an attachment, such as "attachment/1".

    Raises:
        UsageError: not JSON of this shape; the sentence names the item.
    """
    if path is None:
        return ()
    try:
        items = json.loads(read_original(path))
    except ValueError as error:
        raise UsageError(
            "The file of boxes is not JSON.", 'Write [{"page": 1, "rect": [x0, y0, x1, y1]}].'
        ) from error
    if not isinstance(items, list):
        raise UsageError("The file of boxes is not a list.", 'Write [{"page": 1, "rect": [x0, y0, x1, y1]}].')
    return tuple(_box(number, item) for number, item in enumerate(items, 1))


def _box(number: int, item: Any) -> Box:
    try:
        x0, y0, x1, y1 = (float(value) for value in item["rect"])
        page = int(item["page"])
        part = str(item.get("part", ""))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise UsageError(f"Box {number} needs a page and a rect of four numbers.") from error
    rect = Rect(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
    if rect.is_empty or page < 1:
        raise UsageError(f"Box {number} covers no area of a page.")
    return Box(part, page, rect)
