"""The panels around the document: they dock anywhere, float, hide, and stand next time where they stood."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSettings, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

_AREA = Qt.DockWidgetArea


@dataclass(frozen=True, slots=True)
class DockSpec:
    """One panel: its key, its title, where it stands at first, and whether it is shown then."""

    key: str
    title: str
    area: Qt.DockWidgetArea
    shown: bool = True


DOCKS: tuple[DockSpec, ...] = (
    DockSpec("documents", str(QT_TRANSLATE_NOOP("Docks", "Documents")), _AREA.LeftDockWidgetArea),
    DockSpec("pages", str(QT_TRANSLATE_NOOP("Docks", "Pages")), _AREA.LeftDockWidgetArea, shown=False),
    DockSpec("outline", str(QT_TRANSLATE_NOOP("Docks", "Outline")), _AREA.LeftDockWidgetArea, shown=False),
    DockSpec("findings", str(QT_TRANSLATE_NOOP("Docks", "Findings")), _AREA.RightDockWidgetArea),
    DockSpec("details", str(QT_TRANSLATE_NOOP("Docks", "Details")), _AREA.RightDockWidgetArea),
    DockSpec("case", str(QT_TRANSLATE_NOOP("Docks", "Case")), _AREA.LeftDockWidgetArea, shown=False),
    DockSpec("log", str(QT_TRANSLATE_NOOP("Docks", "Log")), _AREA.BottomDockWidgetArea, shown=False),
)
# Changed when panels come or go: an older state would put them in wrong places.
_VERSION = 3


class DockHost(QMainWindow):
    """The document in the middle and the panels around it; a widget inside of the window.

    Args:
        centre: the document.
        panels: key of DOCKS -> widget.
    """

    def __init__(self, centre: QWidget, panels: Mapping[str, QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setAccessibleName(self.tr("Document and panels"))
        self.setDockNestingEnabled(True)
        self.setCentralWidget(centre)
        self.setCorner(Qt.Corner.BottomLeftCorner, _AREA.LeftDockWidgetArea)
        self.setCorner(Qt.Corner.BottomRightCorner, _AREA.RightDockWidgetArea)
        self.docks: dict[str, QDockWidget] = {}
        for spec in DOCKS:
            title = QCoreApplication.translate("Docks", spec.title)
            dock = QDockWidget(title, self)
            dock.setObjectName(f"dock-{spec.key}")
            dock.setAccessibleName(title)
            dock.setWidget(panels[spec.key])
            self.addDockWidget(spec.area, dock)
            dock.setVisible(spec.shown)
            self.docks[spec.key] = dock
        for above, below in (("documents", "pages"), ("documents", "case"), ("findings", "details")):
            self.splitDockWidget(self.docks[above], self.docks[below], Qt.Orientation.Vertical)
        # Both lead through the document: they share one place.
        self.tabifyDockWidget(self.docks["pages"], self.docks["outline"])
        self.set_first_sizes()

    def set_first_sizes(self) -> None:
        """Give the panels the room that they have when nothing is remembered."""
        wide = [self.docks["documents"], self.docks["findings"]]
        self.resizeDocks(wide, [350, 470], Qt.Orientation.Horizontal)
        self.resizeDocks([self.docks["findings"], self.docks["details"]], [480, 330], Qt.Orientation.Vertical)
        self.resizeDocks([self.docks["log"]], [150], Qt.Orientation.Vertical)

    def toggle(self, key: str) -> bool:
        """Show or hide a panel; return whether it is shown now."""
        dock = self.docks[key]
        # Behind a tab it is there, but nobody sees it.
        seen = dock.isVisible() and not dock.visibleRegion().isEmpty()
        dock.setVisible(not seen)
        if not seen:
            dock.raise_()
        return not seen

    def reveal(self, key: str) -> None:
        """Show a panel."""
        self.docks[key].show()
        self.docks[key].raise_()

    def save(self, settings: QSettings) -> None:
        """Remember where the panels stand."""
        settings.setValue("docks", self.saveState(_VERSION))

    def restore(self, settings: QSettings) -> None:
        """Put the panels where they stood."""
        state = settings.value("docks")
        if state is not None:
            self.restoreState(state, _VERSION)

    def reset(self) -> None:
        """Put every panel back to where it stood at first."""
        for spec in DOCKS:
            dock = self.docks[spec.key]
            dock.setFloating(False)
            self.addDockWidget(spec.area, dock)
            dock.setVisible(spec.shown)
        self.splitDockWidget(self.docks["documents"], self.docks["pages"], Qt.Orientation.Vertical)
        self.tabifyDockWidget(self.docks["pages"], self.docks["outline"])
        self.splitDockWidget(self.docks["documents"], self.docks["case"], Qt.Orientation.Vertical)
        self.splitDockWidget(self.docks["findings"], self.docks["details"], Qt.Orientation.Vertical)
        self.set_first_sizes()
