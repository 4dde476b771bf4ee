"""Slides of an OpenDocument presentation: hidden ones, hidden layers, and shapes beside the slide."""

from __future__ import annotations

from redactor.formats.odf.container import master_page_size, to_points
from redactor.formats.odf.names import drop, get, qn, short
from redactor.formats.odf.reduction import all_text
from redactor.formats.odf.styles import Styles
from redactor.formats.ooxml.inventory import Inventory
from redactor.formats.ooxml.xmlparts import Element
from redactor.model import SegmentKind


def reduce_pages(body: Element, styles_root: Element, styles: Styles, inventory: Inventory) -> dict[Element, int]:
    """Take hidden slides and shapes out of office:presentation.

    Returns:
        The slides that are shown, with their 1-based numbers in the original.
    """
    shown: dict[Element, int] = {}
    layers = hidden_layers(styles_root)
    for number, page in enumerate(list(body.iterchildren(qn("draw:page"))), 1):
        style = get(page, "draw:style-name")
        hidden = styles.value("drawing-page", style, "style:drawing-page-properties", "presentation:visibility")
        for notes in list(page.iterchildren(qn("presentation:notes"))):
            inventory.hidden(f"note/{number}", all_text(notes), SegmentKind.NOTE, "Speaker's notes")
            drop(notes)
        if hidden == "hidden":
            inventory.hidden(f"hidden-slide/{number}", all_text(page), SegmentKind.HIDDEN_SHEET, "Hidden slide")
            drop(page)
            continue
        shown[page] = number
        _hide_layers(page, layers, inventory)
        size = master_page_size(styles_root, get(page, "draw:master-page-name"))
        if size is not None:
            _hide_beside(page, size, inventory)
        name = get(page, "draw:name")
        if not name.removeprefix("page").removeprefix("Slide").strip().isdigit():
            inventory.hidden("slide-name/", name, SegmentKind.PROPERTY, "Name of a slide or layout")
        page.set(qn("draw:name"), f"page{len(shown)}")
    return shown


def hidden_layers(styles_root: Element) -> frozenset[str]:
    """Return the names of layers that are not shown on the screen."""
    return frozenset(
        get(layer, "draw:name")
        for layer in styles_root.iter(qn("draw:layer"))
        if get(layer, "draw:display", "always") in ("none", "printer")
    )


def _hide_layers(page: Element, layers: frozenset[str], inventory: Inventory) -> None:
    for shape in list(page.iter()):
        if get(shape, "draw:layer") in layers and shape.getparent() is not None:
            inventory.hidden("hidden/", all_text(shape), SegmentKind.HIDDEN_TEXT, "Shape on a hidden layer")
            drop(shape)


def _hide_beside(page: Element, size: tuple[float, float], inventory: Inventory) -> None:
    for shape in list(page.iter()):
        if shape is page or not short(shape.tag).startswith("draw:") or get(shape, "draw:transform"):
            continue
        left, top, width, height = (to_points(get(shape, f"svg:{a}")) for a in ("x", "y", "width", "height"))
        if left is None or top is None or width is None or height is None or shape.getparent() is None:
            continue
        if left + width <= 0 or top + height <= 0 or left >= size[0] or top >= size[1]:
            inventory.hidden("off-slide/", all_text(shape), SegmentKind.HIDDEN_TEXT, "Shape beside the slide")
            drop(shape)
