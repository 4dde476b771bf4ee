"""Fields: page numbers stay alive; every other field becomes its shown result, and its code is hidden text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from redactor.formats.ooxml.inventory import Inventory, set_text
from redactor.formats.ooxml.names import qn
from redactor.formats.ooxml.xmlparts import Element, drop, unwrap
from redactor.model import SegmentKind

_KEPT = re.compile(
    r"\s*(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION)"
    r"(?:\s+\\\*\s*(?:MERGEFORMAT|CHARFORMAT|Arabic|ArabicDash|roman|alphabetic|ordinal|cardtext|ordtext))*\s*",
    re.IGNORECASE,
)
_CONTENT = tuple(
    qn(f"w:{name}")
    for name in (
        "instrText",
        "delInstrText",
        "t",
        "delText",
        "tab",
        "br",
        "cr",
        "sym",
        "noBreakHyphen",
        "drawing",
        "pict",
    )
)
_CHECKED, _UNCHECKED = "\u2612", "\u2610"


@dataclass
class _Field:
    begin: Element
    marks: list[Element] = field(default_factory=list)
    code: list[Element] = field(default_factory=list)
    in_code: bool = True

    @property
    def code_text(self) -> str:
        texts = (qn("w:instrText"), qn("w:delInstrText"), qn("w:t"), qn("w:delText"))
        return "".join(node.text or "" for node in self.code if node.tag in texts)


def reduce_fields(root: Element, inventory: Inventory) -> None:
    """Flatten the fields of a part, complex and simple ones."""
    open_fields: list[_Field] = []
    for node in list(root.iter(qn("w:fldChar"), *_CONTENT)):
        outer = next((f for f in open_fields if f.in_code), None)
        if outer is not None:
            outer.code.append(node)
        if node.tag == qn("w:fldChar"):
            _mark(node, open_fields, inventory)
    for unclosed in open_fields:
        _flatten(unclosed, inventory)
    for simple in list(root.iter(qn("w:fldSimple"))):
        code = simple.get(qn("w:instr"), "")
        if not _KEPT.fullmatch(code):
            _hide_code(code, inventory)
            _note_form(simple, inventory)
            for data in list(simple.iterchildren(qn("w:fldData"))):
                drop(data)
            unwrap(simple)


def _mark(node: Element, open_fields: list[_Field], inventory: Inventory) -> None:
    kind = node.get(qn("w:fldCharType"))
    if kind == "begin":
        open_fields.append(_Field(node))
    elif not open_fields:
        drop(node)
    elif kind == "separate":
        open_fields[-1].in_code = False
        open_fields[-1].marks.append(node)
    else:
        closed = open_fields.pop()
        closed.marks.append(node)
        if not (_KEPT.fullmatch(closed.code_text) and len(closed.marks) <= 2) or any(
            n.tag == qn("w:t") for n in closed.code
        ):
            _flatten(closed, inventory)


def _flatten(field_: _Field, inventory: Inventory) -> None:
    shown = _form_result(field_.begin)
    _hide_code(field_.code_text, inventory)
    _note_form(field_.begin, inventory)
    for node in (*field_.code, *field_.marks):
        drop(node)
    if shown and field_.begin.getparent() is not None:
        text = field_.begin.makeelement(qn("w:t"))
        set_text(text, shown)
        field_.begin.getparent().replace(field_.begin, text)
    else:
        drop(field_.begin)


def _hide_code(code: str, inventory: Inventory) -> None:
    inventory.hidden("field/", code.strip(), SegmentKind.HIDDEN_TEXT, "Code of a field")


def _form_result(begin: Element) -> str:
    """Return what a check box or a drop-down list shows; their state stands in the field's data, not in runs."""
    box = next(begin.iter(qn("w:checkBox")), None)
    if box is not None:
        state = box.find(qn("w:checked"))
        state = state if state is not None else box.find(qn("w:default"))
        on = state is not None and (state.get(qn("w:val")) or "1") not in ("0", "false", "off")
        return _CHECKED if on else _UNCHECKED
    chosen = next(begin.iter(qn("w:ddList")), None)
    if chosen is None:
        return ""
    entries = [entry.get(qn("w:val"), "") for entry in chosen.iter(qn("w:listEntry"))]
    result = chosen.find(qn("w:result"))
    number = result.get(qn("w:val"), "0") if result is not None else "0"
    return entries[int(number)] if number.isdigit() and int(number) < len(entries) else ""


def _note_form(node: Element, inventory: Inventory) -> None:
    values = [
        value
        for data in node.iter(qn("w:ffData"))
        for entry in data.iter(
            qn("w:name"), qn("w:helpText"), qn("w:statusText"), qn("w:default"), qn("w:listEntry")
        )
        if (value := entry.get(qn("w:val"), "")) and value not in ("0", "1")
    ]
    inventory.hidden("form/", "\n".join(values), SegmentKind.FORM_FIELD, "Data of a form field")
