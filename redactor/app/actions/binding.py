"""From the catalogue to Qt: one QAction an Action, menus and toolbar in the catalogue's order."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar, QToolBar, QToolButton, QWidget

from redactor.app.actions.action import Action
from redactor.app.actions.catalogue import MENUS
from redactor.app.theme.icons import icon

Condition = Callable[[], bool]


def make_actions(catalogue: Sequence[Action], groups: Mapping[str, object], window: QWidget) -> dict[str, QAction]:
    """Make a QAction for each Action; callbacks are looked up in `groups` by "group.method"."""
    made: dict[str, QAction] = {}
    for action in catalogue:
        group, _, method = action.callback.partition(".")
        call = getattr(groups[group], method)
        text = action.text().format(action.argument) if action.argument else action.text()
        qt_action = QAction(text, window)
        qt_action.setObjectName(action.id)
        qt_action.setShortcuts([QKeySequence(key) for key in action.shortcut])
        qt_action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        qt_action.setCheckable(action.checkable)
        qt_action.setToolTip(action.tip_text())
        qt_action.setStatusTip(action.tip_text())
        qt_action.triggered.connect(_caller(call, action.argument))
        window.addAction(qt_action)
        made[action.id] = qt_action
    set_icons(catalogue, made)
    return made


def _caller(call: Callable[..., object], argument: str) -> Callable[..., None]:
    """Drop the "checked" that Qt passes; pass the catalogue's argument when there is one."""

    def run(_checked: bool = False) -> None:
        call(argument) if argument else call()

    return run


def set_keys(catalogue: Sequence[Action], actions: Mapping[str, QAction]) -> None:
    """Give the actions other keys."""
    for action in catalogue:
        actions[action.id].setShortcuts([QKeySequence(key) for key in action.shortcut])
        actions[action.id].setToolTip(action.tip_text())
        actions[action.id].setStatusTip(action.tip_text())


def set_icons(catalogue: Sequence[Action], actions: Mapping[str, QAction]) -> None:
    """Draw the icons in the colours in force."""
    for action in catalogue:
        if action.icon:
            actions[action.id].setIcon(icon(action.icon))


def explain(catalogue: Sequence[Action], actions: Mapping[str, QAction], reasons: Mapping[str, str]) -> None:
    """Switch actions off that something stands against, and let their tips say what."""
    for action in catalogue:
        reason = reasons.get(action.id, "")
        if reason:
            actions[action.id].setEnabled(False)
        words = reason or action.tip_text()
        if actions[action.id].toolTip() != words:
            actions[action.id].setToolTip(words)
            actions[action.id].setStatusTip(words)


def fill_menus(bar: QMenuBar, catalogue: Sequence[Action], actions: Mapping[str, QAction]) -> None:
    """Fill the menu bar."""
    for key, title in MENUS:
        menu = bar.addMenu(QCoreApplication.translate("Actions", title))
        menu.setAccessibleName(menu.title().replace("&", ""))
        for action in catalogue:
            if action.menu == key:
                if action.separator:
                    menu.addSeparator()
                menu.addAction(actions[action.id])


def fill_toolbar(bar: QToolBar, catalogue: Sequence[Action], actions: Mapping[str, QAction]) -> None:
    """Fill the toolbar, with a line between menus."""
    menu = ""
    for action in catalogue:
        if not action.toolbar:
            continue
        if menu and action.menu != menu:
            bar.addSeparator()
        menu = action.menu
        bar.addAction(actions[action.id])
        button = bar.widgetForAction(actions[action.id])
        button.setAccessibleName(actions[action.id].text().rstrip("…"))
        if action.labelled and isinstance(button, QToolButton):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)


def enable(
    catalogue: Sequence[Action], actions: Mapping[str, QAction], conditions: Mapping[str, Condition]
) -> None:
    """Ask each condition once, and switch the actions on or off."""
    answers = {name: condition() for name, condition in conditions.items()}
    for action in catalogue:
        actions[action.id].setEnabled(answers[action.enabled])
