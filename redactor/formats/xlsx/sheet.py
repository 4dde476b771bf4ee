"""One worksheet: what of it is shown, and the reduction of everything that is not a cell."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field

from redactor.formats.ooxml.drawings import resolve_alternatives
from redactor.formats.ooxml.inventory import AttributeText, ElementText, Inventory
from redactor.formats.ooxml.names import qn
from redactor.formats.ooxml.xmlparts import Element, drop, text_of
from redactor.formats.xlsx.cells import Cell, Row
from redactor.formats.xlsx.formulas import Area, parse_area
from redactor.model import Segment, SegmentKind

_KEPT_CHILDREN = frozenset(
    qn(f"x:{name}")
    for name in (
        "sheetPr", "sheetViews", "sheetFormatPr", "cols", "sheetData", "autoFilter", "mergeCells",
        "conditionalFormatting", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter",
        "rowBreaks", "colBreaks", "drawing", "tableParts",
    )
)  # fmt: skip
_NOTICED = {
    qn("x:controls"): "Form controls in sheets are left out.",
    qn("x:oleObjects"): "Embedded objects in sheets are left out.",
    qn("x:picture"): "Background pictures of sheets are left out.",
    qn("x:legacyDrawingHF"): "Pictures in printed headers and footers are left out.",
    qn("x:dataValidations"): "Rules for input are left out.",
}
_RULES_WITHOUT_TEXT = frozenset(
    ("colorScale", "dataBar", "iconSet", "top10", "aboveAverage", "duplicateValues", "uniqueValues", "cellIs")
)
_NUMBER = re.compile(r"[+-]?\d{0,9}\.?\d{0,9}")
_AREA = re.compile(r"\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?")


@dataclass
class Sheet:
    """A sheet of the workbook.

    Attributes:
        number: 1-based, in the order of the tabs.
        name: as in the original.
        rid: relationship id in the workbook part.
        visible: False for hidden and very hidden sheets.
        rows: as read.
        new_name: in the new file.
    """

    number: int
    name: str
    rid: str
    visible: bool
    source: str = ""
    rows: list[Row] = field(default_factory=list)
    new_name: str = ""


class HiddenPlaces:
    """Tells which cells of a sheet are not shown: hidden columns, and cells that lie under a merged one."""

    def __init__(self, root: Element) -> None:
        ranges = []
        for column in root.iter(qn("x:col")):
            width = column.get("width")
            is_flat = width is not None and width.strip("0.") == ""
            if column.get("hidden") in ("1", "true") or is_flat:
                ranges.append((_number(column.get("min")), _number(column.get("max"))))
        self._columns = ranges
        self._known: dict[int, bool] = {}
        self._merged: defaultdict[int, list[Area]] = defaultdict(list)
        self._tall: list[Area] = []
        for merge in root.iter(qn("x:mergeCell")):
            place = merge.get("ref") or ""
            if _AREA.fullmatch(place):
                self._add_merge(parse_area(place))

    def _add_merge(self, area: Area) -> None:
        if area.last_row - area.first_row > 200:
            self._tall.append(area)
            return
        for row in range(area.first_row, area.last_row + 1):
            self._merged[row].append(area)

    def holds_column(self, column: int) -> bool:
        """True when the column is hidden."""
        known = self._known.get(column)
        if known is None:
            known = self._known[column] = any(first <= column <= last for first, last in self._columns)
        return known

    def is_covered(self, cell: Cell) -> bool:
        """True when a merged cell lies over this one."""
        areas = self._merged.get(cell.row)
        if areas is None and not self._tall:
            return False
        return any(
            area.first_row <= cell.row <= area.last_row
            and area.first_column <= cell.column <= area.last_column
            and (cell.row, cell.column) != (area.first_row, area.first_column)
            for area in (*(areas or ()), *self._tall)
        )


def _number(value: str | None) -> int:
    return int(value) if value is not None and value.isdigit() else 0


def reduce_sheet(root: Element, inventory: Inventory) -> None:
    """Take out of a worksheet (without its rows) what its reader does not see, and note it."""
    for text in resolve_alternatives(root):
        inventory.hidden("fallback/", text, SegmentKind.HIDDEN_TEXT, "Other version of a drawing")
    for node in root.iter(qn("x:dataValidation")):
        _note_validation(node, inventory)
    for node in list(root.iter(qn("x:filterColumn"), qn("x:sortState"))):
        values = [v for e in node.iter() for n, v in e.attrib.items() if n in ("val", "customList")]
        inventory.hidden("filter/", "\n".join(values), SegmentKind.HIDDEN_TEXT, "Criteria of a filter")
        drop(node)
    for node in root.iter(qn("x:protectedRange"), qn("x:scenario")):
        values = [node.get("name", ""), node.get("comment", ""), node.get("user", "")]
        inventory.hidden("range/", "\n".join(filter(None, values)), SegmentKind.PROPERTY, "Name of a range")
    for child in list(root):
        if child.tag not in _KEPT_CHILDREN:
            warning = _NOTICED.get(child.tag)
            if warning and warning not in inventory.warnings:
                inventory.warnings.append(warning)
            if child.tag == qn("x:extLst"):
                inventory.hidden("extension/", text_of(child), SegmentKind.HIDDEN_TEXT, "Extension of a sheet")
            drop(child)
    _reduce_conditions(root, inventory)
    _note_links(root, inventory)
    for view in root.iter(qn("x:sheetView")):
        view.attrib.pop("tabSelected", None)


def _note_validation(node: Element, inventory: Inventory) -> None:
    texts = [node.get(name, "") for name in ("promptTitle", "prompt", "errorTitle", "error")]
    texts += [child.text or "" for child in node.iter(qn("x:formula1"), qn("x:formula2"))]
    inventory.hidden("validation/", "\n".join(filter(None, texts)), SegmentKind.HIDDEN_TEXT, "Rule for input")


def _reduce_conditions(root: Element, inventory: Inventory) -> None:
    """Keep the rules that hold numbers only; a rule with a text or a formula would show what it looks for."""
    for rule in list(root.iter(qn("x:cfRule"))):
        texts = [rule.get("text", ""), *(node.text or "" for node in rule.iter(qn("x:formula")))]
        plain = all(_NUMBER.fullmatch(text.strip()) for text in texts)
        if rule.get("type") in _RULES_WITHOUT_TEXT and plain:
            continue
        inventory.hidden(
            "condition/", "\n".join(filter(None, texts)), SegmentKind.HIDDEN_TEXT, "Rule for a format"
        )
        drop(rule)
    for formats in list(root.iter(qn("x:conditionalFormatting"))):
        if formats.find(qn("x:cfRule")) is None:
            drop(formats)


def _note_links(root: Element, inventory: Inventory) -> None:
    for node in root.iter(qn("x:hyperlink")):
        inventory.hidden("link-text/", node.get("display", ""), SegmentKind.LINK, "Text of a link")
        place = node.get("location", "")
        if not place:
            continue
        segment = Segment(
            inventory.next_address("link"), place, SegmentKind.LINK, visible=False, label="Link target"
        )
        inventory.live(segment, AttributeText(node, "location", whole=True))


def note_headers(root: Element, inventory: Inventory) -> None:
    """Note the printed headers and footers of a sheet as `header-footer/N`."""
    for parent in root.iter(qn("x:headerFooter")):
        for node in parent:
            segment = Segment(
                inventory.next_address("header-footer"),
                node.text or "",
                SegmentKind.HEADER_FOOTER,
                label="Header or footer",
            )
            inventory.live(segment, ElementText(node))
