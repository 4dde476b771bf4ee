"""Peak memory of the document worker for PDFs of more and more pages, each step in a process of its own.

    python tests/benchmarks/long_pdf.py 1000 5000 10000

A page has 20 lines; every tenth page holds a given term. What is asked: does a step's peak grow with the pages
beyond the file itself, its copy, and what the answer has to be (the text and boxes that the window shows)?
"""

import io
import os
import random
import sys
import time
from dataclasses import replace

from _memory import PeakMemory
from reportlab.pdfgen import canvas

from redactor.isolation.documents import DocumentWorkers
from redactor.redaction import build_plan

TERM = "Odalys Trevanion"
SENTENCE = "the harbour was calm and every vessel kept its place while pilots read the radio log of that day"


def text_pdf(pages):
    rng = random.Random(7)
    buffer = io.BytesIO()
    page = canvas.Canvas(buffer, invariant=1, pageCompression=1)
    for number in range(pages):
        page.setFont("Times-Roman", 11)
        for line in range(20):
            words = rng.choices(SENTENCE.split(), k=11)
            if number % 10 == 0 and line == 9:
                words[4] = TERM
            page.drawString(60, 780 - 16 * line, " ".join(words))
        page.showPage()
    page.save()
    return buffer.getvalue()


def step(what, pages, work):
    memory = PeakMemory(os.getpid())
    started = time.perf_counter()
    result = work()
    seconds = time.perf_counter() - started
    peak = memory.stop().get("document worker", 0)
    print(f"{pages:6} pages  {what:7} {seconds:7.1f} s  {peak / 1e6:7.0f} MB", flush=True)
    return result


def measure(pages):
    data = text_pdf(pages)
    print(f"{pages:6} pages  {len(data) / 1e6:.1f} MB of PDF", flush=True)
    workers = DocumentWorkers()
    workers.preload([".pdf"])
    document = step("read", pages, lambda: workers.read(data, "a.pdf"))
    planned = build_plan(document, [], terms=[TERM], length_hiding=True)
    del document
    written = step("redact", pages, lambda: workers.redact(data, "a.pdf", planned.plan, pages))
    expected = replace(planned.expectations, boxes=written.boxes)
    results = step(
        "verify", pages, lambda: workers.verify(written.data, "a.pdf", expected, original=data, pages=pages)
    )
    print({r.outcome.value for r in results}, flush=True)
    workers.close()


def main():
    for pages in [int(word) for word in sys.argv[1:]] or [1000, 5000, 10000]:
        measure(pages)


if __name__ == "__main__":
    main()
