"""PySide 6.12.0 on Python 3.11 drops a reference of None in each call that returns nothing, and soon dies."""

from __future__ import annotations

import subprocess
import sys

SCRIPT = """
import sys
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication(["test"])
label = QLabel()
before = sys.getrefcount(None)
for n in range(12_000):
    label.setText("x")
    label.update()
print(abs(sys.getrefcount(None) - before) < 5_000)
"""


def test_twelve_thousand_calls_that_return_nothing():
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr[-500:]
    assert done.stdout.strip() == "True"
