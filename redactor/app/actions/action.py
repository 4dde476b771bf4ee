"""Action: one thing that a person can do. Menus, toolbar, shortcuts and palette are made from these records."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that a person can do.

    Attributes:
        id: stable name.
        title: for menus; source text of the "Actions" translation context.
        shortcut: key sequences in Qt's portable form, the first is shown.
        callback: group and method, such as "decide.accept".
        menu: key of the menu.
        enabled: name of the condition under which it can be done.
        icon: name of the icon, or empty.
        toolbar: True when it stands in the toolbar.
        labelled: True when its button in the toolbar has words beside the icon.
        checkable: True for a switch.
        separator: True when a line stands above it in the menu.
        tip: one sentence more, for the tool tip; same translation context.
        argument: passed to the callback when not empty.
    """

    id: str
    title: str
    shortcut: tuple[str, ...]
    callback: str
    menu: str
    enabled: str = "always"
    icon: str = ""
    toolbar: bool = False
    labelled: bool = False
    checkable: bool = False
    separator: bool = False
    tip: str = ""
    argument: str = ""

    def text(self) -> str:
        """Return the title in the language of the window."""
        return QCoreApplication.translate("Actions", self.title)

    def tip_text(self) -> str:
        """Return the tool tip with the key."""
        words = QCoreApplication.translate("Actions", self.tip) if self.tip else self.text().rstrip("…")
        return f"{words} ({self.shortcut[0]})" if self.shortcut else words
