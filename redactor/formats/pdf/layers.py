"""Optional content (layers): which are switched off, and taking their content out so that it never comes back on.

A rebuild drops the layer dictionary, and without it every layer shows; so what was off must go first.
Rules: ISO 32000-1, 8.11.
"""

from __future__ import annotations

from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf

from redactor.formats.pdf.streams import DAMAGE, ContentError, parse_stream, unparse

_SHOW = frozenset(("Tj", "TJ"))
_PAINT = frozenset(("f", "F", "f*", "S", "s", "B", "B*", "b", "b*"))
_DROP = frozenset(("sh", "Do", "INLINE IMAGE"))
_MAX_DEPTH = 16


class Layers:
    """The state of a document's layers in its default configuration, for viewing."""

    def __init__(self, pdf: Pdf) -> None:
        self._off: set[tuple[int, int]] = set()
        properties = pdf.Root.get(Name.OCProperties)
        if not isinstance(properties, Dictionary):
            return
        config = properties.get(Name.D)
        groups = _dictionaries(properties.get(Name.OCGs))
        if not isinstance(config, Dictionary):
            return
        if config.get(Name.BaseState) == Name.OFF:
            self._off.update(g.objgen for g in groups)
        self._off.difference_update(g.objgen for g in _dictionaries(config.get(Name.ON)))
        self._off.update(g.objgen for g in _dictionaries(config.get(Name.OFF)))
        for usage in _dictionaries(config.get(Name.AS)):
            if usage.get(Name.Event) == Name.View:
                self._apply_usage(_dictionaries(usage.get(Name.OCGs)))

    @property
    def any_hidden(self) -> bool:
        """True when at least one layer is switched off."""
        return bool(self._off)

    def _apply_usage(self, groups: list[Dictionary]) -> None:
        for group in groups:
            usage = group.get(Name.Usage)
            view = usage.get(Name.View) if isinstance(usage, Dictionary) else None
            state = view.get(Name.ViewState) if isinstance(view, Dictionary) else None
            if state == Name.OFF:
                self._off.add(group.objgen)
            elif state == Name.ON:
                self._off.discard(group.objgen)

    def hides(self, content: Any) -> bool:
        """True when a group or membership dictionary (/OC) is switched off."""
        if not self._off or not isinstance(content, Dictionary):
            return False
        if content.get(Name.Type) != Name.OCMD:
            return content.objgen in self._off
        expression = content.get(Name.VE)
        if isinstance(expression, Array) and len(expression):
            return not self._evaluate(expression, 0)
        groups = content.get(Name.OCGs)
        members = [groups] if isinstance(groups, Dictionary) else _dictionaries(groups)
        states = [m.objgen not in self._off for m in members]
        if not states:
            return False
        policy = str(content.get(Name.P, Name.AnyOn))
        shown = {"/AllOn": all(states), "/AnyOff": not all(states), "/AllOff": not any(states)}
        return not shown.get(policy, any(states))

    def _evaluate(self, expression: Any, depth: int) -> bool:
        if isinstance(expression, Dictionary):
            return expression.objgen not in self._off
        if not isinstance(expression, Array) or not len(expression) or depth > _MAX_DEPTH:
            return True
        values = [self._evaluate(item, depth + 1) for item in list(expression)[1:]]
        if expression[0] == Name.Not:
            return not (values and values[0])
        return any(values) if expression[0] == Name.Or else all(values)


def _dictionaries(value: Any) -> list[Dictionary]:
    return [item for item in value if isinstance(item, Dictionary)] if isinstance(value, Array) else []


def strip_hidden_layers(pdf: Pdf, layers: Layers) -> None:
    """Take what switched-off layers paint out of every page and form of `pdf`, in place."""
    done: set[tuple[int, int]] = set()
    for page in pdf.pages:
        resources = page.obj.get(Name.Resources, page.resources)
        try:
            stripped = _strip(page.obj, resources, layers, pdf, done, 0)
        except (ContentError, *DAMAGE):
            # Broken content is made a picture later, and pdfium leaves hidden layers out of it.
            continue
        if stripped is not None:
            page.obj.Contents = pdf.make_stream(stripped)


def _strip(
    owner: Any, resources: Any, layers: Layers, pdf: Pdf, done: set[tuple[int, int]], depth: int
) -> bytes | None:
    """Return the content without hidden parts, or None when nothing was hidden."""
    resources = resources if isinstance(resources, Dictionary) else Dictionary()
    properties = resources.get(Name.Properties, Dictionary())
    objects = resources.get(Name.XObject, Dictionary())
    hidden_names = set()
    for name, item in objects.items() if isinstance(objects, Dictionary) else ():
        if not isinstance(item, pikepdf.Stream):
            continue
        if layers.hides(item.get(Name.OC)):
            hidden_names.add(name)
        elif item.get(Name.Subtype) == Name.Form and item.objgen not in done and depth < _MAX_DEPTH:
            done.add(item.objgen)
            inner = _strip(item, item.get(Name.Resources, resources), layers, pdf, done, depth + 1)
            if inner is not None:
                item.write(inner)
    kept: list[Any] = []
    stack: list[bool] = []
    changed = False
    for operands, operator in parse_stream(owner):
        word = str(operator)
        if word in ("BDC", "BMC"):
            content = None
            if word == "BDC" and len(operands) == 2 and operands[0] == Name.OC:
                tag = operands[1]
                content = properties.get(str(tag)) if isinstance(tag, Name) else tag
            stack.append(layers.hides(content))
        elif word == "EMC" and stack:
            stack.pop()
        gone = any(stack) or (word == "Do" and bool(operands) and str(operands[0]) in hidden_names)
        replacement = _silent(operands, operator, word) if gone else [(operands, operator)]
        changed = changed or replacement != [(operands, operator)]
        kept.extend(replacement)
    return unparse(kept) if changed else None


def _silent(operands: Any, operator: Any, word: str) -> list[Any]:
    """Return what keeps an operator's effect on the state but paints nothing."""
    if word in _DROP or word in _SHOW:
        return []
    if word in _PAINT:
        return [([], pikepdf.Operator("n"))]
    if word == "'":
        return [([], pikepdf.Operator("T*"))]
    if word == '"':
        spacing = list(operands)[:2]
        return [
            ([spacing[0]], pikepdf.Operator("Tw")),
            ([spacing[1]], pikepdf.Operator("Tc")),
            ([], pikepdf.Operator("T*")),
        ]
    return [(operands, operator)]
