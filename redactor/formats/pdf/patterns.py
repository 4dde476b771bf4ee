"""Text inside tiling patterns and soft masks: no text reader sees it and MuPDF does not remove it."""

from __future__ import annotations

from typing import Any

from pikepdf import Dictionary, Name, Stream

_MAX_DEPTH = 6


def has_pattern_text(resources: Any, depth: int = 0) -> bool:
    """True when a tiling pattern or a soft mask within reach of these resources carries fonts."""
    if not isinstance(resources, Dictionary) or depth > _MAX_DEPTH:
        return False
    patterns = resources.get(Name.Pattern)
    for pattern in patterns.values() if isinstance(patterns, Dictionary) else ():
        if isinstance(pattern, Stream) and _has_fonts(pattern.get(Name.Resources), depth):
            return True
    states = resources.get(Name.ExtGState)
    for state in states.values() if isinstance(states, Dictionary) else ():
        mask = state.get(Name.SMask) if isinstance(state, Dictionary) else None
        group = mask.get(Name.G) if isinstance(mask, Dictionary) else None
        if isinstance(group, Stream) and _has_fonts(group.get(Name.Resources), depth):
            return True
    objects = resources.get(Name.XObject)
    return any(
        isinstance(item, Stream)
        and item.get(Name.Subtype) == Name.Form
        and has_pattern_text(item.get(Name.Resources), depth + 1)
        for item in (objects.values() if isinstance(objects, Dictionary) else ())
    )


def _has_fonts(resources: Any, depth: int) -> bool:
    if not isinstance(resources, Dictionary) or depth > _MAX_DEPTH:
        return False
    fonts = resources.get(Name.Font)
    if isinstance(fonts, Dictionary) and len(fonts.keys()):
        return True
    objects = resources.get(Name.XObject)
    return any(
        isinstance(item, Stream) and _has_fonts(item.get(Name.Resources), depth + 1)
        for item in (objects.values() if isinstance(objects, Dictionary) else ())
    )
