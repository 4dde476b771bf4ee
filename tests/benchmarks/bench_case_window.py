"""How long the window's own thread is taken by a case of 1,000 documents with 100,000 findings.

Run: python -m tests.benchmarks.bench_case_window, or `python tests/benchmarks/bench_case_window.py`.
"""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

DOCUMENTS, EACH = 1000, 100


def fill(path, key):
    from redactor.cases import Case
    from redactor.model import Band, Finding

    with Case.open(path, "anna", passphrase=key) as case:
        for number in range(DOCUMENTS):
            doc_id = f"{number:064x}"
            case.register(doc_id, f"letter-{number}.txt")
            case.record_findings(
                doc_id,
                [
                    Finding("page/1", 9 * at, 9 * at + 4, "PERSON", "lists", "NAME", 0.9, Band.HIGH, "Listed.")
                    for at in range(EACH)
                ],
            )


def timed(words, step, times=5):
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        step()
        taken.append(time.perf_counter() - begun)
    print(f"{words}: {1000 * sorted(taken)[len(taken) // 2]:.1f} ms (middle of {times})")


def main():
    from redactor.app.main import make_app
    from redactor.app.session import Session
    from redactor.app.window.main_window import MainWindow
    from redactor.workflow.case_desk import open_desk
    from redactor.workflow.casework import Access
    from redactor.workflow.starting import open_workbench
    from redactor.workflow.workers import start_workers

    with tempfile.TemporaryDirectory() as folder:
        os.environ["HOME"] = folder
        os.environ["REDACTOR_WITNESS"] = str(Path(folder) / "witness.json")
        path, key = Path(folder) / "large.case", b"seven quiet boats at dawn"
        fill(path, key)
        workers = start_workers([], analysis=False)
        app = make_app()
        session = Session()
        window = MainWindow(session)
        window.show()
        session.attach(open_workbench(workers, Path(folder) / "first.sqlite"))
        begun = time.perf_counter()
        desk = open_desk(path, Access(key), workers, "default")
        print(f"open the encrypted case: {time.perf_counter() - begun:.2f} s (on a job thread)")
        begun = time.perf_counter()
        session.exchange(desk)
        app.processEvents()
        print(f"show it: {1000 * (time.perf_counter() - begun):.0f} ms")
        doc_id = f"{7:064x}"
        items = iter(list(desk.case.state.documents[doc_id].findings))
        timed("a decision, on the disk", lambda: desk.bench.accept([(doc_id, next(items))]), 20)
        timed("what can be done now", window._enable)
        timed("the case panel", window.case_panel.refresh)
        timed("a decision with all that follows on screen", lambda: _decide(desk, session, app, doc_id, items), 20)
        window.close()
        session.stop()
        workers.close()


def _decide(desk, session, app, doc_id, items):
    desk.bench.accept([(doc_id, next(items))])
    session.rows_changed.emit({doc_id})
    app.processEvents()


if __name__ == "__main__":
    main()
