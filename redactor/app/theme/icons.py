"""Icons: our own SVG files, drawn in the palette's text colour, sharp at any scale."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

import redactor
from redactor.app.theme.colours import colours

# Real pixels: 16 and 20 px icons at scale factors 1, 1.5, 2 and 3.
_PIXELS = (16, 20, 24, 32, 40, 48, 64)


def icon_folder() -> Path:
    """Return the folder of the SVG files, inside the wheel or in a source tree."""
    package = Path(redactor.__file__).parent
    installed = package / "_resources" / "icons"
    return installed if installed.is_dir() else package.parent / "resources" / "icons"


def icon(name: str, colour: str | None = None) -> QIcon:
    """Return the icon `name` in `colour` (#rrggbb), by default that of the text in force."""
    theme = colours()
    return _icon(name, colour or theme.text, theme.muted, theme.on_accent)


def app_icon() -> QIcon:
    """Return the program's own icon, which has colours of its own."""
    return _icon("redactor", "#000000", "#000000", "#000000")


@lru_cache(maxsize=256)
def _icon(name: str, colour: str, disabled: str, selected: str) -> QIcon:
    made = QIcon()
    modes = (
        (QIcon.Mode.Normal, colour),
        (QIcon.Mode.Disabled, _faded(disabled)),
        (QIcon.Mode.Selected, selected),
    )
    for mode, ink in modes:
        renderer = QSvgRenderer(QByteArray(_svg(name).replace("currentColor", ink).encode()))
        for size in _PIXELS:
            made.addPixmap(_pixmap(renderer, size), mode)
    return made


@lru_cache(maxsize=256)
def _svg(name: str) -> str:
    return (icon_folder() / f"{name}.svg").read_text(encoding="utf-8")


def _faded(colour: str) -> str:
    made = QColor(colour)
    return QColor.fromHslF(max(0.0, made.hslHueF()), made.hslSaturationF() * 0.5, 0.62).name()


def _pixmap(renderer: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
