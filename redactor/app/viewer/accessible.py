"""Marks for screen readers: each highlight on screen is an accessible child of the page that it is painted on.

Marks are painted, not widgets, so Qt knows nothing of them. A factory hands out an interface for the views that
paint marks; it adds a child for each mark on screen, with kind, text, decision and place as its name.
"""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QColor, QWindow
from PySide6.QtWidgets import QAccessibleWidget, QWidget


@runtime_checkable
class MarkHost(Protocol):
    """A widget that paints marks."""

    def accessible_marks(self) -> list[tuple[str, str]]:
        """Return (id, words) of the marks on screen, in reading order."""

    def accessible_box(self, item_id: str) -> QRect:
        """Return where a mark lies, in the widget's own pixels; empty when it is not on screen."""

    def accessible_current(self) -> str | None:
        """Return the id of the selected mark."""


class MarkInterface(QAccessibleInterface):
    """One mark."""

    def __init__(self, host: HostInterface, item_id: str, words: str) -> None:
        super().__init__()
        self._host, self._item_id, self.words = host, item_id, words

    def isValid(self) -> bool:  # noqa: N802  (Qt's name)
        """Valid as long as the page is."""
        return self._host.isValid()

    def object(self) -> QObject | None:  # type: ignore[override]
        """Return nothing: no object stands behind paint."""
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        """Return the window of the page."""
        return self._host.window()

    def parent(self) -> QAccessibleInterface:
        """Return the page."""
        return self._host

    def child(self, _index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return nothing: a mark has no children."""
        return None

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # noqa: N802
        """Return nothing."""
        return None

    def childCount(self) -> int:  # noqa: N802
        """Return none."""
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:  # noqa: N802
        """Return that there is none."""
        return -1

    def rect(self) -> QRect:
        """Return where the mark lies on the screen."""
        widget = self._host.widget()
        box = self._host.marks().accessible_box(self._item_id)
        return QRect(widget.mapToGlobal(box.topLeft()), box.size())

    def role(self) -> QAccessible.Role:
        """Return that it is an item of a list: it can be gone to, and it has a state."""
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        """Return whether it is the selected one."""
        state = QAccessible.State()
        if self._host.marks().accessible_current() == self._item_id:
            state.selected = True
            state.focused = True
        state.selectable = True
        state.readOnly = True
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """Return the words as the name."""
        return self.words if kind == QAccessible.Text.Name else ""

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:  # noqa: N802
        """Change nothing."""

    def backgroundColor(self) -> QColor:  # noqa: N802
        """Return no colour of its own."""
        return QColor()

    def foregroundColor(self) -> QColor:  # noqa: N802
        """Return no colour of its own."""
        return QColor()


class HostInterface(QAccessibleWidget):
    """A view with its own children and, after them, the marks on screen."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view, QAccessible.Role.List, view.accessibleName())
        self._view = view
        # Python must hold what it hands to Qt, or the objects are gone while a screen reader still asks.
        self._known: dict[str, MarkInterface] = {}

    def widget(self) -> QWidget:
        """Return the view."""
        return self._view

    def marks(self) -> MarkHost:
        """Return the view as what paints marks."""
        assert isinstance(self._view, MarkHost)
        return self._view

    def _items(self) -> list[MarkInterface]:
        items = []
        for item_id, words in self.marks().accessible_marks():
            known = self._known.get(item_id)
            if known is None:
                known = self._known[item_id] = MarkInterface(self, item_id, words)
            known.words = words
            items.append(known)
        return items

    def childCount(self) -> int:  # noqa: N802  (Qt's name)
        """Count the widgets and the marks."""
        return super().childCount() + len(self.marks().accessible_marks())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return a widget, or after all of them a mark."""
        own = super().childCount()
        if index < own:
            return super().child(index)
        items = self._items()
        return items[index - own] if index - own < len(items) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802
        """Return the place of a widget or a mark."""
        items = self._items()
        if isinstance(child, MarkInterface) and child in items:
            return super().childCount() + items.index(child)
        return super().indexOfChild(child)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # noqa: N802
        """Return the mark, or else the widget, at a point of the screen."""
        point = QPoint(x, y)
        return next((item for item in self._items() if item.rect().contains(point)), super().childAt(x, y))


_interfaces: dict[int, HostInterface] = {}


def _factory(_name: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, QWidget) or not isinstance(thing, MarkHost):
        return None
    key = id(thing)
    if key not in _interfaces:
        _interfaces[key] = HostInterface(thing)
        thing.destroyed.connect(lambda: _interfaces.pop(key, None))
    return _interfaces[key]


_installed: list[bool] = []


def install() -> None:
    """Tell Qt of the factory, once."""
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_factory)


def tell_current(view: QWidget) -> None:
    """Tell screen readers that another mark is the selected one."""
    if not QAccessible.isActive() or not isinstance(view, MarkHost):
        return
    ids = [item_id for item_id, _ in view.accessible_marks()]
    current = view.accessible_current()
    interface = QAccessible.queryAccessibleInterface(view)
    if current in ids and interface is not None:
        event = QAccessibleEvent(view, QAccessible.Event.Selection)
        event.setChild(interface.childCount() - len(ids) + ids.index(current))
        QAccessible.updateAccessibility(event)
