"""The lists of the composer all look and speak alike."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget

KEY = Qt.ItemDataRole.UserRole


def make_tree(name: str, titles: list[str]) -> QTreeWidget:
    """Return an empty flat list with a name for screen readers."""
    tree = QTreeWidget()
    tree.setAccessibleName(name)
    tree.setHeaderLabels(titles)
    tree.header().setAccessibleName(name)
    tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
    tree.setRootIsDecorated(False)
    tree.setUniformRowHeights(True)
    tree.setStyleSheet("QTreeWidget::item { padding: 3px 0; }")
    return tree
