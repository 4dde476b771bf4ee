"""Plain moves in place of T*, ', " and TD, before MuPDF sees a page.

MuPDF writes `x y TD` for a plain move, which sets the leading to -y, and then `T*` for the next line with the
leading that it had in mind: the rest of the text lands elsewhere. Without a leading in play it writes moves that
hold.
"""

from __future__ import annotations

from typing import Any, Final

import pikepdf
from pikepdf import Dictionary, Name, Operator, Pdf, Stream

from redactor.formats.pdf.interpreter import number
from redactor.formats.pdf.streams import parse_stream, unparse

_LEADING: Final = frozenset(("TL", "TD", "T*", "'", '"'))
_MAX_DEPTH: Final = 12


def plain_moves(pdf: Pdf, page: Dictionary, resources: Any, done: set[tuple[int, int]]) -> None:
    """Rewrite a page and its forms, in place, where they use a leading. `done` holds the forms already treated."""
    changed = _rewritten(parse_stream(page))
    if changed is not None:
        page.Contents = pdf.make_stream(changed)
    _rewrite_forms(resources, done, 0)


def _rewrite_forms(resources: Any, done: set[tuple[int, int]], depth: int) -> None:
    objects = resources.get(Name.XObject) if isinstance(resources, Dictionary) else None
    if not isinstance(objects, Dictionary) or depth > _MAX_DEPTH:
        return
    for item in objects.values():
        if not isinstance(item, Stream) or item.get(Name.Subtype) != Name.Form or item.objgen in done:
            continue
        done.add(item.objgen)
        changed = _rewritten(parse_stream(item))
        if changed is not None:
            item.write(changed)
        _rewrite_forms(item.get(Name.Resources), done, depth + 1)


def _rewritten(instructions: list[Any]) -> bytes | None:
    if not any(str(operator) in _LEADING for _, operator in instructions):
        return None
    leading, stack = 0.0, list[float]()
    out: list[Any] = []
    for operands, operator in instructions:
        word = str(operator)
        if word == "q":
            stack.append(leading)
        elif word == "Q" and stack:
            leading = stack.pop()
        if word not in _LEADING:
            out.append((operands, operator))
            continue
        if word == "TL":
            leading = number(operands[0]) if len(operands) else leading
        elif word == "TD":
            leading = -number(operands[1]) if len(operands) == 2 else leading
            out.append((operands, Operator("Td")))
        else:
            out.extend(_next_line(word, operands, leading))
    return unparse(out)


def _next_line(word: str, operands: Any, leading: float) -> list[Any]:
    out: list[Any] = []
    if word == '"' and len(operands) == 3:
        out += [([operands[0]], Operator("Tw")), ([operands[1]], Operator("Tc"))]
    out.append(([0, round(-leading, 5)], Operator("Td")))
    if word != "T*" and len(operands) and isinstance(operands[-1], pikepdf.String):
        out.append(([operands[-1]], Operator("Tj")))
    return out
