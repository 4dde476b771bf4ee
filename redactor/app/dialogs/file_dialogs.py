"""Asking for files and folders, without a trace of the answer.

Desktops remember what was chosen: GTK in recently-used.xbel, Qt in QtProject.conf. A file's name alone can give a
person away, so Qt's own dialogs are used everywhere, and their memory is sent to where nothing can be written.
"""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def leave_no_traces() -> None:
    """Make the dialogs of this program forget; called once, before any of them opens."""
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    # A folder below a file can't be made, so Qt keeps its history in memory and drops it at the end.
    nowhere = str(Path(os.devnull) / "nothing")
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, nowhere)


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
