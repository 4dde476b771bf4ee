"""Colours can be read, icons follow them and stay sharp."""

from __future__ import annotations

import re
from itertools import product

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox

from redactor.app.actions.catalogue import ACTIONS
from redactor.app.theme.colours import DARK, LIGHT, apply_named_theme, apply_theme, colours, is_dark
from redactor.app.theme.icons import app_icon, icon, icon_folder
from redactor.app.theme.kinds import KINDS
from redactor.app.viewer.painting import on_dark
from redactor.app.window.banner import _COLOURS, _UNKNOWN


def luminance(colour: str) -> float:
    def channel(value: float) -> float:
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    made = QColor(colour)
    return 0.2126 * channel(made.redF()) + 0.7152 * channel(made.greenF()) + 0.0722 * channel(made.blueF())


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


PAIRS = (
    ("text", "window"), ("text", "base"), ("text", "alternate"), ("muted", "window"), ("muted", "base"),
    ("text", "button"), ("on_accent", "accent"), ("on_info", "info"),
    ("on_warning", "warning"), ("on_error", "error"),
    ("good", "base"), ("on_warning", "base"), ("on_error", "base"),
)  # fmt: skip


@pytest.mark.parametrize(("theme", "pair"), [*product((LIGHT, DARK), PAIRS)])
def test_text_can_be_read_on_its_ground(theme, pair):
    assert contrast(getattr(theme, pair[0]), getattr(theme, pair[1])) >= 4.5


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
def test_kinds_can_be_seen_on_paper_and_on_dark(kind):
    assert contrast(kind.colour, "#ffffff") >= 4.5
    assert contrast(on_dark(kind.colour), DARK.base) >= 4.5


@pytest.mark.parametrize("pair", [*_COLOURS.values(), _UNKNOWN])
def test_banners_can_be_read(pair):
    assert contrast(*pair) >= 4.5


def test_no_kind_is_near_black():
    assert all(luminance(kind.colour) > 0.05 for kind in KINDS)


def test_style_and_palette_are_ours(qapp):
    apply_theme(qapp, dark=True)
    assert is_dark()
    assert colours() is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.window
    apply_theme(qapp, dark=False)
    assert QApplication.style().objectName().lower() == "fusion"
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == LIGHT.window


def test_icons_take_the_colour_in_force(qapp):
    def ink(made: QIcon) -> str:
        image = made.pixmap(QSize(32, 32)).toImage()
        pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
        return next(p.name() for p in pixels if p.alpha() == 255)

    apply_theme(qapp, dark=False)
    assert ink(icon("reject")) == LIGHT.text
    apply_theme(qapp, dark=True)
    assert ink(icon("reject")) == DARK.text
    assert ink(icon("reject", "#ff0000")) == "#ff0000"
    apply_theme(qapp, dark=False)


def test_icons_are_sharp_at_twice_the_size(qapp):
    pixmap = icon("accept").pixmap(QSize(20, 20), 2.0)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (40, 2.0)


def test_every_icon_file_is_ours_and_used(qapp):
    files = {path.stem for path in icon_folder().glob("*.svg")}
    assert {action.icon for action in ACTIONS if action.icon} <= files
    assert not app_icon().isNull()
    for path in icon_folder().glob("*.svg"):
        source = path.read_text(encoding="utf-8")
        assert "currentColor" in source or path.stem == "redactor"
        assert not re.search(r"href|script|url\(", source)


def test_an_empty_check_box_can_be_seen_in_high_contrast(qapp, qtbot):
    apply_named_theme(qapp, "contrast")
    try:
        box = QCheckBox()
        qtbot.addWidget(box)
        box.resize(24, 24)
        seen = []
        for checked in (False, True):
            box.setChecked(checked)
            picture = box.grab().toImage()
            points = [picture.pixelColor(x, y) for x in range(24) for y in range(24)]
            white = sum(min(p.red(), p.green(), p.blue()) > 200 for p in points)
            yellow = sum(min(p.red(), p.green()) > 200 and p.blue() < 80 for p in points)
            seen.append((white, yellow))
        assert seen[0][0] > 30
        assert seen[1][1] > seen[0][1] + 30
    finally:
        apply_named_theme(qapp, "light")
