"""Time and memory of detection over the length of a text: `python long_text.py [fast|balanced] [MILLIONS...]`.

Each length runs in a process of its own; memory is what the search took beyond the loaded models and the text.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import time

PAGE = (
    (
        "On 3 May 2021 Mr Oskar Vreltmann of 12 Oak Street, Springfield, IL 62704 called (202) 555-0143.\n"
        "The committee met again and spoke about the budget of the next year, the roof and the old boiler.\n"
        "Nothing was decided; the minutes were read, and those present went home when it was dark outside.\n"
    )
    * 4
    + "An ordinary paragraph that says nothing about anybody, as most of a long report does, goes on here.\n" * 20
)


def peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def one(mode: str, characters: int) -> None:
    from redactor.detection import Detector

    detector = Detector.load(mode=mode)  # type: ignore[arg-type]
    detector.detect(PAGE * 40)
    text = PAGE * (characters // len(PAGE))
    before, started = peak(), time.process_time()
    findings = len(detector.detect(text))
    spent = time.process_time() - started
    print(
        f"{mode:9}{len(text) / 1e6:6.1f} M  {spent:8.1f} s  {len(text) / spent / 1000:7.0f} k/s  "
        f"{findings:8} findings  {before:6.0f} MB before  +{peak() - before:5.0f} MB",
        flush=True,
    )


def main() -> None:
    mode = sys.argv[1] if len(sys.argv) > 1 else "fast"
    for millions in map(float, sys.argv[2:] or ["1", "5", "20"]):
        subprocess.run([sys.executable, __file__, "--one", mode, str(int(millions * 1e6))], check=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        one(sys.argv[2], int(sys.argv[3]))
    else:
        main()
