"""A disk that is full or fails, and kills in the midst of a write: nothing acknowledged is lost.

The limit of a file's size stands in for the disk: the kernel refuses the very write that passes it (EFBIG), or,
with the signal left at its default, kills the process there. So each write of a step is hit, at any of its bytes,
without luck and without tools.
"""

from __future__ import annotations

import resource
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from redactor.cases import Case, Status, verify_chain
from redactor.errors import CaseStoreError
from redactor.model import Band, Finding

ROOT = Path(__file__).resolve().parents[3]
STEP = 700  # bytes between two places where the disk is full; a decision writes several pages of 4096


def found(count: int) -> list[Finding]:
    return [Finding("page/1", n, n + 1, "PERSON", "rules", "r", 1.0, Band.HIGH, "Why.") for n in range(count)]


def wal(path: Path) -> int:
    log = path.with_name(f"{path.name}-wal")
    return log.stat().st_size if log.exists() else 0


@pytest.fixture
def limited() -> object:
    """Set the limit of a file's size; put back at the end."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

    def limit(size: int | None) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (before[0] if size is None else size, before[1]))

    yield limit
    limit(None)
    signal.signal(signal.SIGXFSZ, handler)


@pytest.mark.parametrize("passphrase", [None, b"a passphrase of the office"], ids=["plain", "encrypted"])
def test_a_full_disk_at_any_byte_of_a_step_loses_nothing(
    path: Path, limited: object, passphrase: bytes | None
) -> None:
    with Case.open(path, "officer", passphrase=passphrase) as case:
        case.register("a", "letter.pdf")
        findings = found(60)
        case.record_findings("a", findings)
        taken, refused, said = [], 0, list[str]()
        for n, finding in enumerate(findings):
            limited(wal(path) + n * STEP)  # type: ignore[operator]
            try:
                case.accept([("a", finding.finding_id)], "(b)(6)")
                taken.append(finding.finding_id)
            except CaseStoreError as error:
                refused += 1
                said.append(error.one_line())
            finally:
                limited(None)  # type: ignore[operator]
            assert (case.state.documents["a"].findings[finding.finding_id].status is Status.ACCEPTED) == (
                finding.finding_id in taken
            )
        assert refused > 3
        assert all("not taken" in line or "can't be used" in line for line in said)
        assert taken
    with Case.open(path, "auditor", passphrase=passphrase) as case:
        accepted = [k for k, f in case.state.documents["a"].findings.items() if f.status is Status.ACCEPTED]
    assert accepted == taken
    assert verify_chain(path, passphrase=passphrase).ok


CHILD = """
import resource, signal, sys
from pathlib import Path
from redactor.cases import Case, CaseRecord
path, room = Path(sys.argv[1]), int(sys.argv[2])
case = Case.open(path, "officer")
log = path.with_name(path.name + "-wal")
signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
key = list(case.state.documents["a"].findings)[room % 40]
resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
size = log.stat().st_size if log.exists() else 0
resource.setrlimit(resource.RLIMIT_FSIZE, (size + room, resource.RLIM_INFINITY))
case.accept([("a", key)], "(b)(6)")
print("accepted", key, flush=True)
CaseRecord(case).approve(["a"])
print("approved", flush=True)
"""


def test_a_kill_at_any_write_of_a_step_loses_nothing_that_was_acknowledged(path: Path) -> None:
    with Case.open(path, "officer") as case:
        case.register("a", "letter.pdf")
        case.record_findings("a", found(40))
    killed = 0
    for room in range(0, 22_000, 1_571):
        child = subprocess.run(
            [sys.executable, "-c", CHILD, str(path), str(room)],
            cwd=ROOT, capture_output=True, text=True, check=False, timeout=120,
        )  # fmt: skip
        killed += child.returncode == -signal.SIGXFSZ
        lines = [line.split() for line in child.stdout.splitlines()]
        with Case.open(path, "auditor") as case:
            for line in lines:
                if line[0] == "accepted":
                    assert case.state.documents["a"].findings[line[1]].status is Status.ACCEPTED
                else:
                    assert case.record.documents["a"].approved is not None
        assert verify_chain(path).ok
    assert killed > 3


WRITER = """
import os, sys
from pathlib import Path
from redactor.workflow import files
at, count = int(sys.argv[2]), 0

def hit(work):
    def wrapped(*arguments, **options):
        global count
        count += 1
        if count == at:
            os.kill(os.getpid(), 9)
        return work(*arguments, **options)
    return wrapped

os.fsync = hit(os.fsync)
Path.replace = hit(Path.replace)
os.open = hit(os.open)
folder = Path(sys.argv[1])
files.write_all_or_nothing({folder / "log.json": b"new log" * 4000, folder / "file.txt": b"new file" * 4000})
print("written", count)
"""


def test_a_kill_at_each_open_flush_and_rename_of_a_save_leaves_whole_files(tmp_path: Path) -> None:
    for at in range(1, 30):
        folder = tmp_path / str(at)
        folder.mkdir()
        for name in ("log.json", "file.txt"):
            (folder / name).write_bytes(b"old")
        child = subprocess.run(
            [sys.executable, "-c", WRITER, str(folder), str(at)],
            cwd=ROOT, capture_output=True, text=True, check=False, timeout=120,
        )  # fmt: skip
        contents = {name: (folder / name).read_bytes() for name in ("log.json", "file.txt")}
        assert contents["log.json"] in (b"old", b"new log" * 4000)
        assert contents["file.txt"] in (b"old", b"new file" * 4000)
        # The file is named last: where it is new, its log is too.
        assert contents["file.txt"] == b"old" or contents["log.json"] != b"old"
        if child.stdout.startswith("written"):
            assert len(list(folder.iterdir())) == 2
            break
        assert child.returncode == -signal.SIGKILL, child.stderr
    else:
        pytest.fail("the save never came to its end")
