"""The product's own light and dark colours, and what is needed to apply them.

Qt's own switch (QStyleHints.setColorScheme) does nothing on the offscreen, bare X and several desktop platforms,
so the palette is always ours and the style is always Fusion: the window looks the same everywhere.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication


@dataclass(frozen=True, slots=True)
class Colours:
    """All colours of the window as #rrggbb. Text on its ground has a contrast of at least 4.5 : 1 (WCAG AA)."""

    window: str
    base: str
    alternate: str
    text: str
    muted: str
    border: str
    button: str
    accent: str
    on_accent: str
    canvas: str
    info: str
    on_info: str
    warning: str
    on_warning: str
    error: str
    on_error: str
    good: str


LIGHT = Colours(
    window="#f2f4f7",
    base="#ffffff",
    alternate="#f7f9fb",
    text="#1b2330",
    muted="#566172",
    border="#c9d0da",
    button="#fbfcfd",
    accent="#2457a6",
    on_accent="#ffffff",
    canvas="#d9dee5",
    info="#e4eefb",
    on_info="#173a6d",
    warning="#fff2cf",
    on_warning="#614300",
    error="#fde7e4",
    on_error="#8a1c12",
    good="#1b6b3a",
)

DARK = Colours(
    window="#22262d",
    base="#1a1d23",
    alternate="#1f232a",
    text="#e7eaef",
    muted="#a3adba",
    border="#3d4550",
    button="#2b3038",
    accent="#7fadf3",
    on_accent="#0f141b",
    canvas="#121418",
    info="#20334f",
    on_info="#cfe0fa",
    warning="#463613",
    on_warning="#ffe2a3",
    error="#4b221e",
    on_error="#ffc9c1",
    good="#7fd49f",
)


CONTRAST = Colours(
    window="#000000",
    base="#000000",
    alternate="#101010",
    text="#ffffff",
    muted="#e6e6e6",
    border="#ffffff",
    button="#000000",
    accent="#ffe600",
    on_accent="#000000",
    canvas="#000000",
    info="#00264d",
    on_info="#ffffff",
    warning="#4d3800",
    on_warning="#ffffff",
    error="#5c0000",
    on_error="#ffffff",
    good="#6dff9c",
)


_EDGES = """
QLineEdit, QComboBox, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QPushButton, QTreeView, QTableView, QListView {
    border: 1px solid #ffffff;
}
QPushButton { padding: 4px 10px; }
QPushButton:disabled, QToolButton:disabled { color: #9a9a9a; border-color: #9a9a9a; }
QCheckBox::indicator, QTreeView::indicator, QListView::indicator {
    width: 12px; height: 12px; border: 2px solid #ffffff; background: #000000;
}
QCheckBox::indicator:checked, QTreeView::indicator:checked, QListView::indicator:checked { background: #ffe600; }
QAbstractSpinBox:focus, QCheckBox:focus { border: 2px solid #ffe600; }
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus, QPushButton:focus, QTreeView:focus, QTableView:focus {
    border: 2px solid #ffe600;
}
"""


def is_contrast() -> bool:
    """True when the high-contrast colours are applied."""
    app = QGuiApplication.instance()
    return bool(app is not None and app.property("contrast"))


def is_dark() -> bool:
    """True when the dark colours are applied."""
    app = QGuiApplication.instance()
    return bool(app is not None and app.property("dark"))


def colours() -> Colours:
    """Return the colours in force."""
    if is_contrast():
        return CONTRAST
    return DARK if is_dark() else LIGHT


def prefers_dark() -> bool:
    """True when the desktop asks for dark windows; False where it says nothing."""
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def apply_theme(app: QApplication, *, dark: bool, contrast: bool = False) -> None:
    """Pin the style, set the palette, and tell each widget by the palette's change event.

    High contrast is white and yellow on black: grounds are dark then, whatever `dark` says.
    """
    app.setProperty("dark", dark or contrast)
    app.setProperty("contrast", contrast)
    if app.style().objectName().lower() != "fusion":
        app.setStyle("Fusion")
    app.setPalette(palette(colours()))
    # Fusion draws its edges darker than the ground: on black they would be gone.
    app.setStyleSheet(_EDGES if contrast else "")


def apply_named_theme(app: QApplication, name: str) -> None:
    """Apply "light", "dark", "contrast", or for any other name what the desktop asks for."""
    apply_theme(
        app,
        dark=name == "dark" or (name not in ("light", "contrast") and prefers_dark()),
        contrast=name == "contrast",
    )


def palette(c: Colours) -> QPalette:
    """Return the Qt palette of a set of colours, with muted text for disabled controls."""
    role = QPalette.ColorRole
    roles = {
        role.Window: c.window,
        role.WindowText: c.text,
        role.Base: c.base,
        role.AlternateBase: c.alternate,
        role.Text: c.text,
        role.PlaceholderText: c.muted,
        role.Button: c.button,
        role.ButtonText: c.text,
        role.BrightText: c.on_accent,
        role.Highlight: c.accent,
        role.HighlightedText: c.on_accent,
        role.Accent: c.accent,
        role.Link: c.accent,
        role.LinkVisited: c.accent,
        role.ToolTipBase: c.base,
        role.ToolTipText: c.text,
        role.Light: c.base,
        role.Midlight: c.button,
        role.Mid: c.border,
        role.Dark: c.border,
        role.Shadow: c.border,
    }
    made = QPalette()
    for which, value in roles.items():
        made.setColor(which, QColor(value))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(c.muted).lighter(125 if c is LIGHT else 70))
    made.setColor(QPalette.ColorGroup.Inactive, role.Highlight, QColor(c.accent))
    return made


def muted_palette(base: QPalette) -> QPalette:
    """Return `base` with its text in the muted colour, for labels of second rank."""
    made = QPalette(base)
    for which in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
        made.setColor(which, QColor(colours().muted))
    return made


def scaled_font(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    """Return a copy of `font` at `factor` of its size."""
    made = QFont(font)
    if font.pointSizeF() > 0:
        made.setPointSizeF(font.pointSizeF() * factor)
    made.setBold(bold)
    return made
