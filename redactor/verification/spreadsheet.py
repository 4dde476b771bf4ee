"""Cells of a workbook by expat: shared strings resolved, so that a string used five times counts five times."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator

from redactor.verification.xmltext import Element, read_xml, visit

# More cells than this are no table that a person reads; the strings themselves are searched in any case.
_MAX_CELLS = 3_000_000


def read_sheets(data: bytes, *, visible_only: bool = False) -> Iterator[tuple[str, str, str]]:
    """Yield (sheet name, cell reference, text) of every cell with a value.

    Args:
        data: the workbook.
        visible_only: leave out hidden sheets, rows and columns.

    Raises:
        ForbiddenXmlError, xml.parsers.expat.ExpatError, KeyError, zipfile.BadZipFile: damaged or hostile.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = set(archive.namelist())
        strings = _shared_strings(archive, names)
        for sheet, part, hidden in _sheets(archive, names):
            if part in names and not (hidden and visible_only):
                for reference, text in _cells(archive.read(part), strings, visible_only=visible_only):
                    yield sheet, reference, text


def _shared_strings(archive: zipfile.ZipFile, names: set[str]) -> list[str]:
    part = next((name for name in names if name.lower() == "xl/sharedstrings.xml"), None)
    if part is None:
        return []
    # Phonetic guides are searched with the part itself; they are not the cell's text.
    return read_xml(archive.read(part), frozenset({"si"}), ignore=frozenset({"rPh"})).units


def _sheets(archive: zipfile.ZipFile, names: set[str]) -> list[tuple[str, str, bool]]:
    targets: dict[str, str] = {}
    sheets: list[tuple[str, str, bool]] = []

    def relationship(element: Element) -> None:
        if element.name == "Relationship":
            target = element.attributes.get("Target", "")
            path = target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"xl/{target}")
            targets[element.attributes.get("Id", "")] = path

    def sheet(element: Element) -> None:
        if element.name == "sheet":
            part = targets.get(element.attributes.get("id", ""), "")
            hidden = element.attributes.get("state", "visible") != "visible"
            sheets.append((element.attributes.get("name", ""), part, hidden))

    if "xl/_rels/workbook.xml.rels" in names and "xl/workbook.xml" in names:
        visit(archive.read("xl/_rels/workbook.xml.rels"), relationship, lambda _element, _text: None)
        visit(archive.read("xl/workbook.xml"), sheet, lambda _element, _text: None)
    return sheets


def _cells(data: bytes, strings: list[str], *, visible_only: bool) -> Iterator[tuple[str, str]]:
    reader = _CellReader(strings)
    visit(data, reader.start, reader.text)
    for reference, text, hidden in reader.finish():
        if text and not (visible_only and hidden):
            yield reference, text


class _CellReader:
    def __init__(self, strings: list[str]) -> None:
        self._strings = strings
        self._cells: list[tuple[str, str, str, bool]] = []
        self._hidden_columns: list[tuple[int, int]] = []
        self._row_hidden = False
        self._reference, self._kind = "", ""
        self._parts: list[str] = []

    def start(self, element: Element) -> None:
        if element.name == "col" and is_true(element.attributes.get("hidden")):
            self._hidden_columns.append(
                (int(element.attributes.get("min", 0)), int(element.attributes.get("max", 0)))
            )
        elif element.name == "row":
            self._close()
            self._row_hidden = is_true(element.attributes.get("hidden"))
        elif element.name == "c":
            self._close()
            self._reference = element.attributes.get("r", "?")
            self._kind = element.attributes.get("t", "n")

    def text(self, element: Element, data: str) -> None:
        if element.name == "v" or (element.name == "t" and element.parent in ("is", "r")):
            self._parts.append(data)

    def _close(self) -> None:
        if self._reference and self._parts and len(self._cells) < _MAX_CELLS:
            self._cells.append((self._reference, "".join(self._parts), self._kind, self._row_hidden))
        self._reference, self._parts = "", []

    def finish(self) -> Iterator[tuple[str, str, bool]]:
        self._close()
        for reference, text, kind, hidden in self._cells:
            if kind == "s":
                index = int(text) if text.strip().isdigit() else -1
                text = self._strings[index] if 0 <= index < len(self._strings) else ""
            column = column_number(reference)
            yield reference, text, hidden or any(low <= column <= high for low, high in self._hidden_columns)


def is_true(value: str | None) -> bool:
    """True for XML Schema's spellings of true."""
    return value in ("1", "true", "on")


def column_number(reference: str) -> int:
    """Return the 1-based column of a cell reference such as `AB12`; 0 when it names none."""
    number = 0
    for letter in re.match(r"[A-Z]*", reference.upper()).group():  # type: ignore[union-attr]
        number = number * 26 + ord(letter) - 64
    return number
