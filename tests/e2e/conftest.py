"""Fixtures of the end-to-end tests: the real program in a process of its own, in an empty home."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "resources" / "samples"


@pytest.fixture(scope="session")
def home(tmp_path_factory):
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="session")
def environment(home):
    """No CI variable (some wheels phone home only without it), an empty home, no display."""
    kept = {key: os.environ[key] for key in ("PATH", "LANG", "LD_LIBRARY_PATH") if key in os.environ}
    return {**kept, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(home)}


@pytest.fixture(scope="session")
def redactor(environment, tmp_path_factory):
    """Run the command line as a user does; returns the finished process with text output."""
    somewhere = tmp_path_factory.mktemp("cwd")

    def run(*arguments, stdin=None, timeout=300):
        return subprocess.run(
            [sys.executable, "-m", "redactor", *map(str, arguments)],
            capture_output=True,
            text=True,
            input=stdin,
            timeout=timeout,
            env=environment,
            cwd=somewhere,
            check=False,
        )

    return run


@pytest.fixture(scope="session")
def samples():
    return SAMPLES


@pytest.fixture(scope="session")
def demo(redactor, tmp_path_factory):
    """One run of the whole sample case, shared by the tests that look at its results."""
    folder = tmp_path_factory.mktemp("demo")
    done = redactor("demo", "-o", folder, timeout=600)
    return done, folder
