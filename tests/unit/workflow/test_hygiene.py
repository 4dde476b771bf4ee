"""What a crash leaves is removed, and no memory of this program is written to a disk."""

import os
import subprocess
import sys
import time
from pathlib import Path

from redactor.workflow.files import write_all_or_nothing

ROOT = Path(__file__).resolve().parents[3]


def test_what_a_crash_left_half_written_is_removed_and_nothing_else(tmp_path):
    stale = tmp_path / f".{'0a' * 8}.part"
    fresh = tmp_path / f".{'0b' * 8}.part"
    foreign = tmp_path / ".download.part"
    for path in (stale, fresh, foreign):
        path.write_bytes(b"half")
    long_ago = time.time() - 3600
    os.utime(stale, (long_ago, long_ago))
    os.utime(foreign, (long_ago, long_ago))
    write_all_or_nothing({tmp_path / "a.txt": b"whole"})
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([fresh.name, ".download.part", "a.txt"])


def test_core_dumps_are_off_from_the_start():
    code = (
        "import resource; from redactor.__main__ import main; code = main(['--version']);"
        "print(resource.getrlimit(resource.RLIMIT_CORE)[0]);"
        "import ctypes; print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    limit, dumpable = done.stdout.split()[-2:]
    assert limit == "0"
    assert dumpable == ("0" if sys.platform.startswith("linux") else dumpable)


def test_a_failed_flush_or_rename_leaves_no_half_file(tmp_path, monkeypatch):
    from redactor.errors import UsageError

    for name in ("fsync", "replace"):
        for at in (1, 2):
            folder = tmp_path / f"{name}{at}"
            seen = [0]
            where = os if name == "fsync" else Path
            work = getattr(where, name)

            def fails(*arguments, work=work, at=at, seen=seen):
                seen[0] += 1
                if seen[0] == at:
                    raise OSError(5, "Input/output error")
                return work(*arguments)

            with monkeypatch.context() as patch:
                patch.setattr(where, name, fails)
                try:
                    write_all_or_nothing({folder / "log": b"l" * 9000, folder / "file": b"f" * 9000})
                except UsageError:
                    left = {path.name: path.read_bytes() for path in folder.iterdir()}
                    assert left in ({}, {"log": b"l" * 9000})
                else:
                    raise AssertionError(name)


def test_what_stops_a_naming_leaves_no_file(tmp_path):
    def refuse():
        raise RuntimeError

    try:
        write_all_or_nothing({tmp_path / "pack.zip": b"x"}, before_naming=refuse)
    except RuntimeError:
        assert list(tmp_path.iterdir()) == []
    else:
        raise AssertionError
