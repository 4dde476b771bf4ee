"""Peak memory of the document worker for PDFs of more and more pages, each step in a process of its own.

    python tests/benchmarks/long_pdf.py 1000 5000 10000

A page has 20 lines; every tenth page holds a given term. What is asked: does a step's peak grow with the pages
beyond the file itself, its written copy, and what a page's answer has to be (text and boxes that the window shows)?
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
WORDS = "the harbour was calm and every vessel kept its place while pilots read the radio log of that day".split()


def text_pdf(pages):
    rng = random.Random(7)
    buffer = io.BytesIO()
    page = canvas.Canvas(buffer, invariant=1, pageCompression=1)
    for number in range(pages):
        page.setFont("Times-Roman", 11)
        for line in range(20):
            words = rng.choices(WORDS, k=11)
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


def main():
    for pages in [int(word) for word in sys.argv[1:]] or [1000, 5000, 10000]:
        data = text_pdf(pages)
        print(f"{pages:6} pages  {len(data) / 1e6:.1f} MB of PDF", flush=True)
        workers = DocumentWorkers()
        workers.preload([".pdf"])
        document = step("read", pages, lambda d=data, w=workers: w.read(d, "a.pdf"))
        planned = build_plan(document, [], terms=[TERM], length_hiding=True)
        del document
        written = step("redact", pages, lambda d=data, w=workers, p=planned: w.redact(d, "a.pdf", p.plan, pages))
        expected = replace(planned.expectations, boxes=written.boxes)
        results = step(
            "verify",
            pages,
            lambda d=data, w=workers, f=written, e=expected: w.verify(f.data, "a.pdf", e, original=d, pages=pages),
        )
        print({r.outcome.value for r in results}, flush=True)
        workers.close()


if __name__ == "__main__":
    main()
