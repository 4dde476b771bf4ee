"""Pages a second for read, scan, redact and verify on a 200-page text PDF, with five given terms a page."""

import io
import os
import random
import time
from dataclasses import replace

from _memory import PeakMemory
from reportlab.pdfgen import canvas

from redactor.cases import Status
from redactor.redaction import build_plan
from redactor.workflow.files import sha256
from redactor.workflow.starting import passing_workbench
from redactor.workflow.workers import start_workers

PAGES = 200
GIVEN = ["Daniel", "Margaret", "Priya", "Tobias", "Laura", "Samuel", "Ingrid", "Marcus"]
FAMILY = ["Whitcombe", "Ellsworth", "Raghunathan", "Wrenfield", "Fitzsimmons", "Okonkwo", "Lindqvist", "Vellacott"]
SENTENCE = "the harbour was calm and every vessel kept its place while pilots read the radio log of that day"


def text_pdf():
    """Return (bytes, names): 45 lines of ten words a page, five of them with a name."""
    rng = random.Random(11)
    buffer = io.BytesIO()
    page = canvas.Canvas(buffer, invariant=1)
    names = set()
    for _ in range(PAGES):
        page.setFont("Times-Roman", 11)
        with_name = set(rng.sample(range(45), 5))
        for line in range(45):
            words = rng.choices(SENTENCE.split(), k=12)
            if line in with_name:
                name = f"{rng.choice(GIVEN)} {rng.choice(FAMILY)}"
                names.add(name)
                words.insert(5, name)
            page.drawString(60, 790 - 16 * line, " ".join(words))
        page.showPage()
    page.save()
    return buffer.getvalue(), sorted(names)


def timed(what, work):
    started = time.perf_counter()
    result = work()
    seconds = time.perf_counter() - started
    print(f"{what:28} {seconds:7.2f} s   {PAGES / seconds:7.1f} pages/s", flush=True)
    return result


def main():
    data, names = text_pdf()
    print(f"{PAGES} pages, {len(data)} bytes, {len(names)} names, {os.cpu_count()} cores")
    memory = PeakMemory(os.getpid())
    workers = start_workers([".pdf"])
    try:
        workers.analysis.load()
        workers.documents.read(b"warm", "a.txt")
        document = timed("read", lambda: workers.documents.read(data, "a.pdf"))
        findings, _ = timed("scan (personal data)", lambda: workers.analysis.detect(document))
        timed("scan (markings)", lambda: workers.analysis.markings(document))
        bench = passing_workbench(workers)
        bench.case.register(sha256(data), "a.pdf")
        bench.case.record_findings(sha256(data), findings)
        people = [
            s for s in bench.case.state.documents[sha256(data)].findings.values() if s.entity_type == "PERSON"
        ]
        print(f"{len(people)} people found, all {Status.PROPOSED.value}")
        for hiding in (False, True):
            planned = build_plan(document, [], terms=names, length_hiding=hiding)
            label = "with" if hiding else "without"
            written = timed(
                f"redact {label} length hiding",
                lambda p=planned: workers.documents.redact(data, "a.pdf", p.plan, PAGES),
            )
        expected = replace(planned.expectations, boxes=written.boxes)
        results = timed(
            "verify", lambda: workers.documents.verify(written.data, "a.pdf", expected, original=data, pages=PAGES)
        )
        print({r.outcome.value for r in results})
    finally:
        workers.close()
    for role, peak in sorted(memory.stop().items()):
        print(f"peak memory of {role:16} {peak / 1e6:6.0f} MB")


if __name__ == "__main__":
    main()
