"""From process start to a usable window, an open file and the first highlights; peak memory."""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from _memory import PeakMemory

ROOT = Path(__file__).resolve().parents[2]
RUNS = 5


def once():
    child = Path(__file__).with_name("_startup_child.py")
    sample = ROOT / "resources" / "samples" / "harbour-report.pdf"
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    process = subprocess.Popen(
        [sys.executable, str(child), repr(time.time()), str(sample)],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
    memory = PeakMemory(process.pid)
    output, _ = process.communicate(timeout=120)
    return dict(line.split() for line in output.splitlines()), memory.stop()


def main():
    runs = [once() for _ in range(RUNS)]
    print(f"{RUNS} runs, {os.cpu_count()} cores, platform {os.environ.get('QT_QPA_PLATFORM', 'offscreen')}")
    for what in ("window", "opened", "highlights"):
        values = [float(times[what]) for times, _ in runs if what in times]
        print(f"{what:12} best {min(values):5.2f} s   median {statistics.median(values):5.2f} s")
    for role in ("window", "document worker", "analysis worker"):
        peak = max(peaks.get(role, 0) for _, peaks in runs)
        print(f"peak memory of {role:16} {peak / 1e6:6.0f} MB")


if __name__ == "__main__":
    main()
