"""The accessible tree: every control has a name and a role, every highlight is a child of its page."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget

from redactor.app.theme.colours import DARK, LIGHT
from redactor.app.viewer import accessible

CONTROLS = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.List,
    QAccessible.Role.MenuItem,
    QAccessible.Role.Table,
    QAccessible.Role.Tree,
    QAccessible.Role.SpinBox,
    QAccessible.Role.PageTab,
}


@pytest.fixture(autouse=True)
def factory(qapp):
    accessible.install()


def tree(interface, depth=0):
    """Yield every interface below one, tables' cells left out."""
    yield interface
    if depth > 14 or interface.role() in (QAccessible.Role.Table, QAccessible.Role.Tree):
        return
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and child.isValid():
            yield from tree(child, depth + 1)


def nameless(widget):
    found = []
    for interface in tree(QAccessible.queryAccessibleInterface(widget)):
        shown = not interface.state().invisible
        own = isinstance(interface.object(), QAbstractButton) and "qt_" in interface.object().objectName()
        if interface.role() in CONTROLS and shown and not own and not interface.text(QAccessible.Text.Name):
            thing = interface.object()
            found.append((interface.role().name, type(thing).__name__, thing.objectName() if thing else ""))
    return found


def test_every_control_of_the_window_has_a_name(window, press):
    for keys in ("F7", "Ctrl+Shift+L", "Ctrl+F", "Esc", "D"):
        press(window, keys)
    assert nameless(window) == []
    assert sum(1 for _ in tree(QAccessible.queryAccessibleInterface(window))) > 150


@pytest.mark.parametrize(
    "keys", ["C", "T", "S", "Ctrl+Shift+F", "Ctrl+E", "?", "Ctrl+K", "Ctrl+G", "Ctrl+,", "F1"]
)
def test_every_control_of_the_dialogs_has_a_name(window, press, qtbot, keys):
    press(window, "D")
    press(window, keys)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert dialog.accessibleName() or dialog.windowTitle()
    assert nameless(dialog) == []
    for field in dialog.findChildren(QWidget):
        if (
            field.isVisible()
            and isinstance(field, QLineEdit | QComboBox)
            and not field.parent().inherits("QComboBox")
        ):
            assert field.accessibleName() or field.parentWidget().accessibleName()


def children(view):
    interface = QAccessible.queryAccessibleInterface(view)
    return [interface.child(n) for n in range(interface.childCount())], interface


def marks(view):
    found, _ = children(view)
    return [c for c in found if c is not None and c.role() == QAccessible.Role.ListItem]


def test_highlights_are_accessible_children_of_the_page(window, press):
    press(window, "D")
    found = marks(window.pane.pages)
    names = [child.text(QAccessible.Text.Name) for child in found]
    assert "Person, Mara Ellison, Undecided, Page 1" in names
    selected = [c.text(QAccessible.Text.Name) for c in found if c.state().selected]
    assert selected == [f"Person, {window.session.row.text}, Undecided, Page 1"]
    interface = QAccessible.queryAccessibleInterface(window.pane.pages)
    for child in found:
        assert not child.rect().isEmpty()
        assert interface.rect().intersects(child.rect())
        assert child.parent() is interface
        assert interface.child(interface.indexOfChild(child)) is child


def test_a_decision_changes_what_is_spoken(window, press):
    press(window, "D")
    text = window.session.row.text
    press(window, "Shift+A")
    assert f"Person, {text}, Accepted, Page 1" in [c.text(QAccessible.Text.Name) for c in marks(window.pane.pages)]


def test_highlights_of_a_text_are_accessible_children_too(window, press, qtbot):
    press(window, "Alt+Down")
    qtbot.waitUntil(lambda: window.pane.front is window.pane.text)
    names = [c.text(QAccessible.Text.Name) for c in marks(window.pane.text._gutter)]
    assert any(name.startswith("Email address, mara.ellison@example.org, Undecided") for name in names)
    assert all(not c.rect().isEmpty() for c in marks(window.pane.text._gutter))


def test_interfaces_go_with_their_windows(make_window, workbench, qtbot):
    window = make_window(workbench, "report.pdf")
    QAccessible.queryAccessibleInterface(window.pane.pages)
    before = len(accessible._interfaces)
    assert before
    view = type(window.pane.pages)()
    QAccessible.queryAccessibleInterface(view)
    assert len(accessible._interfaces) == before + 1
    view.deleteLater()
    qtbot.waitUntil(lambda: len(accessible._interfaces) == before)


def luminance(colour):
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_focus_can_be_seen(theme):
    assert contrast(theme.accent, theme.base) >= 3
    assert contrast(theme.accent, theme.window) >= 3
