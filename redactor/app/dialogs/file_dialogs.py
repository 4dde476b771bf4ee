"""Asking for files and folders; that no desktop remembers the answer is seen to in app/main.py."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


def ask_to_open(parent: QWidget, title: str, kinds: str = "") -> list[Path]:
    """Return the files that a person chose; none when they changed their mind.

    Args:
        parent: of the dialog.
        title: of the dialog.
        kinds: a filter of Qt's, such as "Pictures (*.png)"; "" for all files.
    """
    names, _ = QFileDialog.getOpenFileNames(parent, title, "", kinds)
    return [Path(name) for name in names]


def ask_for_folder(parent: QWidget, title: str, start: str) -> Path | None:
    """Return the folder that a person chose, or None."""
    name = QFileDialog.getExistingDirectory(parent, title, start)
    return Path(name) if name else None


def ask_to_save(parent: QWidget, title: str, start: str, kinds: str) -> Path | None:
    """Return where to save, or None; a file that is there is asked about first."""
    name, _ = QFileDialog.getSaveFileName(parent, title, start, kinds)
    return Path(name) if name else None
