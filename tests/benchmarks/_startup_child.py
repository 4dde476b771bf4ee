"""Runs the app as its entry point does and prints when the window can be used and when highlights stand."""

import sys
import time

started = float(sys.argv[1])


def say(what):
    print(f"{what} {time.time() - started:.3f}", flush=True)


def main():
    from pathlib import Path

    from redactor.workflow.workers import start_workers

    workers = start_workers([".pdf"])
    from PySide6.QtCore import QTimer

    from redactor.app.main import make_app, run_app
    from redactor.workflow.starting import passing_workbench

    app = make_app()
    seen = set()

    def look():
        from redactor.app.window.main_window import MainWindow

        for window in app.topLevelWidgets():
            if not isinstance(window, MainWindow) or not window.isVisible():
                continue
            if "window" not in seen:
                seen.add("window")
                say("window")
            files = window.session.files.values()
            if "page" not in seen and files:
                seen.add("page")
                say("opened")
            if any(entry.rows.rows for entry in files):
                say("highlights")
                window.close()
                app.quit()

    timer = QTimer(interval=5)
    timer.timeout.connect(look)
    timer.start()
    try:
        run_app([Path(sys.argv[2])], lambda: passing_workbench(workers))
    finally:
        workers.close()


main()
