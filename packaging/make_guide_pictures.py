#!/usr/bin/env python3
"""Make the pictures of the user guide from the real window over the sample case, offscreen."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "guide" / "images"
SAMPLES = ("harbour-report.pdf", "request-2026-0417.eml", "overtime.xlsx", "interview-memo.docx")


def main() -> int:
    """Open the samples, go through the pages of the guide, and save one picture for each."""
    from redactor.workflow.workers import start_workers

    workers = start_workers([".pdf"])
    from redactor.app.main import make_app
    from redactor.app.session import Session
    from redactor.app.window.main_window import MainWindow
    from redactor.workflow.starting import passing_workbench

    app = make_app()
    session = Session()
    window = MainWindow(session)
    window.resize(1280, 800)
    window.show()
    session.attach(passing_workbench(workers))
    session.open_files([ROOT / "resources" / "samples" / name for name in SAMPLES])
    guide = Guide(app, window)
    guide.until(
        lambda: len(session.files) == len(SAMPLES) and all(e.opened.scanned for e in session.files.values())
    )
    PICTURES.mkdir(parents=True, exist_ok=True)
    for name, steps in PAGES.items():
        for step in steps:
            guide.do(step)
        guide.save(name)
    session.detach()
    window.close()
    workers.close()
    return 0


# What is done for each picture: ids of actions, or "type:" with words for where the keyboard is.
PAGES: dict[str, tuple[str, ...]] = {
    "window": ("next-undecided", "accept-next", "accept-next"),
    "search": ("search", "type:harbour", "press:Return"),
    "log": ("close", "toggle-log", "toggle-pages"),
    "sheet": ("toggle-log", "toggle-pages", "file:overtime.xlsx", "next-undecided"),
    "contrast": ("contrast",),
}


class Guide:
    """Drives the window."""

    def __init__(self, app, window) -> None:
        self.app, self.window = app, window

    def until(self, condition: Callable[[], bool], seconds: float = 120.0) -> None:
        """Handle events until a condition holds."""
        end = time.monotonic() + seconds
        while time.monotonic() < end and not condition():
            self.app.processEvents()
            time.sleep(0.01)

    def do(self, step: str) -> None:
        """Carry out one step."""
        from PySide6.QtGui import QKeySequence
        from PySide6.QtTest import QTest

        kind, _, words = step.partition(":")
        dialog = self.app.activeModalWidget()
        if kind == "type":
            QTest.keyClicks(dialog.focusWidget(), words)
        elif kind == "press":
            QTest.keyClick(dialog.focusWidget(), QKeySequence(words)[0].key())
        elif kind == "close":
            dialog.reject()
        elif kind == "file":
            session = self.window.session
            doc_id = next(k for k, e in session.files.items() if e.opened.document.name == words)
            session.select_part(doc_id, "")
        else:
            self.window.commands[step].trigger()
        end = time.monotonic() + 0.8
        self.until(lambda: time.monotonic() > end)

    def save(self, name: str) -> None:
        """Save what is in front, in few colours: the pictures are part of the project."""
        from PIL import Image

        self.until(self.window.pane.pages.is_sharp, 20)
        path = PICTURES / f"{name}.png"
        (self.app.activeModalWidget() or self.window).grab().save(str(path))
        with Image.open(path) as picture:
            picture.convert("RGB").quantize(128).save(path, optimize=True)


if __name__ == "__main__":
    sys.exit(main())
