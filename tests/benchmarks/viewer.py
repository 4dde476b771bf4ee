"""The window over 1,000 pages with 10,000 highlights, and the list with 100,000 findings.

Wall time beside the process's own CPU time: on a shared machine the second is what the window costs.
"""

import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

PAGES, MARKS = 1000, 10
STEPS, STEP_PX, JUMPS = 600, 120, 30


def make_pdf(path):
    """Text pages, every tenth one a scan in grey."""
    import io

    from PIL import Image
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen import canvas

    noise = random.Random(3)
    pictures = []
    for _ in range(5):
        image = Image.effect_noise((1240, 1754), 40)
        buffer = io.BytesIO()
        image.save(buffer, "JPEG", quality=60)
        pictures.append(ImageReader(buffer))
    out = canvas.Canvas(str(path), pagesize=A4)
    words = [
        "the",
        "visit",
        "was",
        "logged",
        "at",
        "the",
        "front",
        "desk",
        "by",
        "the",
        "clerk",
        "on",
        "duty",
        "and",
        "filed",
        "under",
        "harbour",
        "works",
    ]
    for page in range(PAGES):
        if page % 10 == 9:
            out.drawImage(pictures[page // 10 % 5], 0, 0, *A4)
        else:
            text = out.beginText(56, 780)
            for _ in range(50):
                text.textLine(" ".join(noise.choice(words) for _ in range(13)))
            out.drawText(text)
        out.showPage()
    out.save()


def percentile(values, share):
    return sorted(values)[min(len(values) - 1, int(len(values) * share / 100))]


def line(what, values, unit="ms", bar=None):
    p50, p95, top = percentile(values, 50), percentile(values, 95), max(values)
    words = f"{what:44} p50 {p50:7.2f}  p95 {p95:7.2f}  max {top:7.2f} {unit}"
    print(words + (f"   bar {bar}" if bar else ""), flush=True)


def sharp(app, pages, seconds=30.0):
    end = time.perf_counter() + seconds
    while not pages.is_sharp() and time.perf_counter() < end:
        app.processEvents()
        time.sleep(0.0005)
    app.processEvents()


def findings(document):
    from redactor.model import Band, Finding

    noise, made = random.Random(5), []
    segments = [s for s in document.segments if s.page and len(s.boxes) > 900]
    kinds = ("PERSON", "PHONE_NUMBER", "LOCATION", "DATE_TIME")
    for n in range(PAGES * MARKS):
        segment = segments[n % len(segments)]
        start = noise.randrange(len(segment.text) - 20)
        made.append(
            Finding(
                segment.address, start, start + 12, kinds[n % 4], "rules", "r", 0.9, Band.HIGH, "Made."
            ).placed(segment)
        )
    return made


def window_benchmark(path):
    import psutil
    from PySide6.QtCore import QEventLoop

    from redactor.app.findings.rows import DocumentRows
    from redactor.app.main import make_app
    from redactor.app.session import Session
    from redactor.app.window.main_window import MainWindow
    from redactor.workflow.starting import passing_workbench
    from redactor.workflow.workers import start_workers

    workers = start_workers([".pdf"])
    app = make_app()
    bench = passing_workbench(workers)
    started = time.perf_counter()
    opened = bench.open(path)
    print(
        f"{path.stat().st_size / 1e6:.0f} MB; read in the worker {time.perf_counter() - started:.1f} s", flush=True
    )
    print(
        f"{'memory with the document, no window':44} {psutil.Process().memory_info().rss / 1e6:7.0f} MB",
        flush=True,
    )
    bench.case.record_findings(opened.doc_id, findings(opened.document))
    me = psutil.Process()
    session = Session()
    window = MainWindow(session)
    window.resize(1440, 900)
    window.show()
    app.processEvents()
    session.attach(bench)
    app.processEvents()
    # As the job thread does it at the end of a search.
    rows = DocumentRows(opened.doc_id, opened.document)
    rows.update(bench.case.state.documents[opened.doc_id])
    made = (bench.documents[opened.doc_id], rows)
    started = time.thread_time()
    session._scanned(opened.doc_id, *made)
    taken = (time.thread_time() - started) * 1e3
    print(f"{'end of a search, 10,000 findings, UI thread':44} {taken:7.0f} ms   bar 100", flush=True)
    wall, cpu = time.perf_counter(), time.process_time()
    session.select_part(opened.doc_id, "")
    pages = window.pane.pages
    app.processEvents()
    sharp(app, pages)
    shown = (time.perf_counter() - wall) * 1e3
    cpu = (time.process_time() - cpu) * 1e3
    print(f"{'first page, document known':44} {shown:7.0f} ms wall, {cpu:.0f} ms cpu   bar 300")
    walls, cpus = [], []
    bar = pages.verticalScrollBar()
    for step in range(STEPS):
        wall, cpu = time.perf_counter(), time.thread_time()
        bar.setValue(step * STEP_PX)
        app.processEvents()
        app.processEvents()
        cpus.append((time.thread_time() - cpu) * 1e3)
        walls.append((time.perf_counter() - wall) * 1e3)
        end = wall + 0.016
        while time.perf_counter() < end:
            app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 1)
            time.sleep(0.001)
    line("scroll step, UI thread", cpus, bar="p95 3")
    line("scroll step, wall", walls)
    jumps, noise = [], random.Random(7)
    for _ in range(JUMPS):
        wall = time.perf_counter()
        pages.go_to_page(noise.randrange(1, PAGES + 1))
        app.processEvents()
        sharp(app, pages)
        jumps.append((time.perf_counter() - wall) * 1e3)
    line("jump until sharp, wall", jumps, bar="p95 100")
    rows = session.files[opened.doc_id].rows.rows
    steps, cpu_steps = [], []
    for row in noise.sample(rows, 20):
        session.select_item(row.item)
        app.processEvents()
        wall, cpu = time.perf_counter(), time.thread_time()
        window.commands["accept-next"].trigger()
        app.processEvents()
        steps.append((time.perf_counter() - wall) * 1e3)
        cpu_steps.append((time.thread_time() - cpu) * 1e3)
    line("accept and go on, wall", steps, bar="100")
    line("accept and go on, UI thread", cpu_steps)
    print(f"{'window memory (rss)':44} {me.memory_info().rss / 1e6:7.0f} MB   bar 300", flush=True)
    session.detach()
    window.close()
    bench.close()
    workers.close()


def open_benchmark(path):
    """From "open" to the first sharp page, and every stall of the window until its text is read."""
    from redactor.app.main import make_app
    from redactor.app.session import Session
    from redactor.app.window.main_window import MainWindow
    from redactor.workflow.starting import passing_workbench
    from redactor.workflow.workers import start_workers

    app = make_app()
    workers = start_workers([".pdf"])
    bench = passing_workbench(workers, mode="fast")
    session = Session()
    window = MainWindow(session)
    window.resize(1440, 900)
    window.show()
    session.attach(bench)
    settle = time.perf_counter() + 2
    while time.perf_counter() < settle:
        app.processEvents()
        time.sleep(0.005)
    began, marks, stalls = time.perf_counter(), {}, []
    session.open_files([path])
    pages = window.pane.pages
    while "text read" not in marks and time.perf_counter() - began < 120:
        before, busy = time.perf_counter(), time.thread_time()
        app.processEvents()
        stalls.append(((time.perf_counter() - before) * 1e3, (time.thread_time() - busy) * 1e3))
        entry = session.entry
        if "first page" not in marks and pages.page_count and pages.is_sharp():
            marks["first page"] = time.perf_counter() - began
        if "text read" not in marks and entry is not None and entry.reading is None:
            marks["text read"] = time.perf_counter() - began
        time.sleep(0.001)
    for what, seconds in marks.items():
        bar = "   bar 300" if what == "first page" else ""
        print(f"{'open ' + str(PAGES) + ' pages, ' + what:44} {seconds * 1e3:7.0f} ms{bar}", flush=True)
    line("step of the window meanwhile, wall", [wall for wall, _ in stalls], bar="max 100")
    line("step of the window meanwhile, UI thread", [cpu for _, cpu in stalls])
    window.close()
    workers.close()


def list_benchmark():
    from redactor.app.findings.model import FindingsModel
    from redactor.app.findings.rows import Column, Decision, FilterSpec, Row, filter_rows, sort_rows
    from redactor.app.theme.kinds import kind_of
    from redactor.model import Band

    noise, kinds = random.Random(1), ("PERSON", "PHONE_NUMBER", "LOCATION")
    rows = [
        Row(
            "d", str(n), "", n // 10, (), kinds[n % 3], kind_of(kinds[n % 3]), f"Name {noise.random():.4f}",
            f"Page {n // 10}", tuple(Band)[n % 3], tuple(Decision)[n % 3], "(b)(6)", "", "", "",
            (0, n // 10, n, 0.0),
        )
        for n in range(100_000)
    ]  # fmt: skip
    model = FindingsModel()
    for what, spec in (
        ("filter by decision", FilterSpec(decisions=frozenset((Decision.PROPOSED,)))),
        ("filter by text", FilterSpec(text="name 0.12")),
    ):
        both(what, [lambda spec=spec: model.set_rows(filter_rows(rows, spec))] * 7)
    for column in Column:
        ways = (True, False, True, False, True)
        both(
            f"sort by {column.value}",
            [lambda d=way, c=column: model.set_rows(sort_rows(rows, c, descending=d)) for way in ways],
        )


def both(what, steps):
    """Print the median of wall time and of the thread's own: on a busy machine the second is the cost."""
    walls, cpus = [], []
    for step in steps:
        wall, cpu = time.perf_counter(), time.thread_time()
        step()
        cpus.append((time.thread_time() - cpu) * 1e3)
        walls.append((time.perf_counter() - wall) * 1e3)
    wall, cpu = statistics.median(walls), statistics.median(cpus)
    print(f"{'100,000 findings, ' + what:44} {wall:7.1f} ms wall, {cpu:.1f} ms own   bar 50")


def main():
    if "--make" in sys.argv:
        make_pdf(Path(sys.argv[-1]))
        return
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, platform {os.environ['QT_QPA_PLATFORM']}")
    if sys.argv[1:2] == ["--open"]:
        open_benchmark(Path(sys.argv[2]))
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "thousand.pdf"
        # In processes of their own, so that the memory measured below is the window's.
        subprocess.run([sys.executable, __file__, "--make", str(path)], check=True)
        subprocess.run([sys.executable, __file__, "--open", str(path)], check=True)
        window_benchmark(path)
    list_benchmark()


if __name__ == "__main__":
    main()
