"""Peak memory of a process and its children, sampled."""

import threading
import time

import psutil


class PeakMemory:
    """Samples resident memory (bytes) of a process and of each child by name, every 20 ms."""

    def __init__(self, pid):
        self._process = psutil.Process(pid)
        self.peaks = {}
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self):
        while not self._stop.is_set():
            try:
                family = [("window", self._process)]
                family += [(self._role(child), child) for child in self._process.children(recursive=True)]
                for role, process in family:
                    self.peaks[role] = max(self.peaks.get(role, 0), process.memory_info().rss)
            except psutil.Error:
                pass
            time.sleep(0.02)

    @staticmethod
    def _role(process):
        words = " ".join(process.cmdline())
        return "analysis worker" if "analysis_worker" in words else "document worker"

    def stop(self):
        self._stop.set()
        self._thread.join()
        return self.peaks
