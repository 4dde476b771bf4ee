"""Style in mail: what hides text, and the few declarations that are kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_COMMENT: Final = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_BRACE: Final = re.compile(r"[{}]")
_SIMPLE_SELECTOR: Final = re.compile(r"(?:[a-z][a-z0-9]*)?([.#][\w-]+)\Z", re.IGNORECASE)
_HIDING: Final = re.compile(
    r"(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|mso-hide:all"
    r"|(?:opacity|font-size):0*\.?0*(?:px|pt|em|rem|%)?(?=!|;|$))"
)
_ZERO_HEIGHT: Final = re.compile(r"(?:^|;)(?:max-)?(?:height|width):0(?:px|pt)?(?=!|;|$)")
_KEPT: Final = {
    "font-weight": re.compile(r"(?:bold|bolder|normal|[1-9]00)\Z"),
    "font-style": re.compile(r"(?:italic|oblique|normal)\Z"),
    "text-decoration": re.compile(r"(?:underline|line-through|none)\Z"),
    "text-align": re.compile(r"(?:left|right|center|justify)\Z"),
    "white-space": re.compile(r"(?:pre|pre-wrap|nowrap)\Z"),
}
_NAMED: Final = {
    "black": (0, 0, 0),
    "red": (255, 0, 0),
    "blue": (0, 0, 255),
    "green": (0, 128, 0),
    "navy": (0, 0, 128),
    "maroon": (128, 0, 0),
    "purple": (128, 0, 128),
    "gray": (128, 128, 128),
    "grey": (128, 128, 128),
    "yellow": (255, 255, 0),
    "lime": (0, 255, 0),
    "aqua": (0, 255, 255),
    "cyan": (0, 255, 255),
    "silver": (192, 192, 192),
    "lightyellow": (255, 255, 224),
}
# Text may be this light at most and its ground this dark at most, so that no text can vanish into its ground.
_TEXT_LIGHTNESS: Final = 0.5
_GROUND_LIGHTNESS: Final = 0.68


def declarations(style: str) -> list[tuple[str, str]]:
    """Split the value of a style attribute into (property, value), lower case, without comments."""
    pairs = []
    for declaration in _COMMENT.sub("", style).lower().split(";"):
        name, colon, value = declaration.partition(":")
        if colon:
            pairs.append((name.strip(), " ".join(value.replace("!important", "").split())))
    return pairs


def hides(style: str) -> bool:
    """True when a style attribute or rule body keeps its element from being seen."""
    tight = "".join(_COMMENT.sub("", style).lower().split())
    if _HIDING.search(tight):
        return True
    return "overflow:hidden" in tight and bool(_ZERO_HEIGHT.search(tight))


def hidden_selectors(sheet: str) -> frozenset[str]:
    """Return the plain `.class` and `#id` selectors that a style sheet hides on every screen."""
    found: set[str] = set()
    for selectors, body in _rules(_COMMENT.sub("", sheet.replace("<!--", "").replace("-->", ""))):
        if hides(body):
            matches = (_SIMPLE_SELECTOR.match(selector.strip()) for selector in selectors.split(","))
            found.update(match[1].lower() for match in matches if match)
    return frozenset(found)


def _rules(sheet: str) -> Iterator[tuple[str, str]]:
    """Yield (selectors, body) of the rules outside of @media and its like."""
    depth = opened = last = 0
    selectors = ""
    for brace in _BRACE.finditer(sheet):
        if brace[0] == "{":
            if depth == 0:
                selectors = sheet[last : brace.start()].rpartition(";")[2].strip()
                opened = brace.end()
            depth += 1
        elif depth:
            depth -= 1
            last = brace.end()
            if depth == 0 and not selectors.startswith("@"):
                yield selectors, sheet[opened : brace.start()]


def kept_style(style: str, color: str = "", ground: str = "") -> str:
    """Return the declarations that are carried over, as the value of a new style attribute.

    Args:
        style: of the element.
        color: of the old attribute `color` of <font>.
        ground: of the old attribute `bgcolor`.
    """
    kept = []
    pairs = [("color", color.strip().lower()), ("background-color", ground.strip().lower()), *declarations(style)]
    for name, value in pairs:
        name = "background-color" if name == "background" else name
        if (name in _KEPT and _KEPT[name].match(value)) or (value and _color_fits(name, value)):
            kept.append(f"{name}:{value}")
    return ";".join(kept)


def _color_fits(name: str, value: str) -> bool:
    if name not in ("color", "background-color"):
        return False
    lightness = _lightness(value)
    if lightness is None:
        return False
    return lightness <= _TEXT_LIGHTNESS if name == "color" else lightness >= _GROUND_LIGHTNESS


def _lightness(value: str) -> float | None:
    """Return 0 (black) to 1 (white) after Rec. 709, None for what is no plain opaque colour."""
    rgb = _NAMED.get(value)
    short = re.fullmatch(r"#([0-9a-f])([0-9a-f])([0-9a-f])", value)
    long = re.fullmatch(r"#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})", value)
    function = re.fullmatch(r"rgb\((\d{1,3}) ?, ?(\d{1,3}) ?, ?(\d{1,3})\)", value)
    if short:
        rgb = (int(short[1] * 2, 16), int(short[2] * 2, 16), int(short[3] * 2, 16))
    elif long:
        rgb = (int(long[1], 16), int(long[2], 16), int(long[3], 16))
    elif function:
        rgb = (int(function[1]), int(function[2]), int(function[3]))
    if rgb is None:
        return None
    return (0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]) / 255
