"""Kills, full disks and I/O errors at each system call that writes, in the real commands of a case (needs strace).

    python tests/benchmarks/faults.py [COMMAND ...] [--most N]

For each command (add, decide, approve, release, passphrase, encrypt) and each of its calls that write, flush, cut,
rename or remove, the command is run once with the call killed and once with it failing. Afterwards the case must
stand its audit, what was acknowledged must be in it, each original be readable, and no pack be half there.
"""

import argparse
import collections
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from redactor.cases import Action, Case, Vault, verify_chain
from redactor.errors import PassphraseError
from redactor.release import audit_pack

CALLS = ("write", "pwrite64", "fsync", "fdatasync", "ftruncate", "rename", "unlink")
FAULTS = {
    "kill": "signal=KILL",
    "killed instead": "error=EIO:signal=KILL",
    "disk full": "error=ENOSPC",
    "I/O error": "error=EIO",
}
OLD, NEW = b"the old passphrase", b"the new passphrase"
LETTERS = {
    f"letter{n}.txt": f"Please call Wilhelmina Sample{n} at 202-555-014{n} about the fees.\n" for n in range(2)
}


class Place:
    """A folder with a case, letters and passphrases."""

    def __init__(self, folder, sealed=True):
        self.folder, self.sealed = Path(folder), sealed
        self.case = self.folder / "c.case"

    def command(self, name):
        given = ["--passphrase-file", str(self.folder / "old")] if self.sealed else []
        case = str(self.case)
        letters = [str(self.folder / letter) for letter in LETTERS]
        rest = {
            "new": [case],
            "add": [case, *letters],
            "decide": [case, "--accept", "medium"],
            "approve": [case],
            "release": [case, "-o", str(self.folder / "out")],
            "passphrase": [case, "--new-passphrase-file", str(self.folder / "new")],
        }[name]
        return [sys.executable, "-m", "redactor", "case", name, *rest, *given]

    def run(self, name, tracer=()):
        own = {**os.environ, "HOME": str(self.folder), "TMPDIR": str(self.folder)}
        return subprocess.run([*tracer, *self.command(name)], env=own, capture_output=True, text=True, check=False)


def template(folder, name, sealed):
    """Bring a case to where the command is the next step."""
    place = Place(folder, sealed)
    for letter, text in LETTERS.items():
        (place.folder / letter).write_text(text)
    (place.folder / "old").write_bytes(OLD)
    (place.folder / "new").write_bytes(NEW)
    steps = ["new", "add", "decide", "approve", "release"]
    for step in steps[: steps.index(name) if name in steps else len(steps)]:
        done = place.run(step)
        assert done.returncode == 0, done.stderr
    return place


def calls_of(place, name):
    """Count the calls of the main thread, where all files are written."""
    out = place.folder / "calls"
    done = place.run(name, ["strace", "-o", str(out), "-e", f"trace={','.join(CALLS)}"])
    assert done.returncode == 0, done.stderr
    return collections.Counter(re.findall(r"^(\w+)\(", out.read_text(), re.MULTILINE))


def opened(place):
    """Return the passphrase that opens the case, or raise when none does."""
    for phrase in (None,) if not place.sealed and not is_sealed(place) else (OLD, NEW):
        try:
            Case.open(place.case, "check", passphrase=phrase).close()
        except PassphraseError:
            continue
        return phrase
    raise AssertionError("no passphrase opens the case")


def is_sealed(place):
    return place.case.read_bytes()[:6] != b"SQLite"


def examine(place, name, done):
    """Raise AssertionError when something was lost or is half there."""
    phrase = opened(place)
    assert verify_chain(place.case, passphrase=phrase).ok, "the audit"
    with Case.open(place.case, "check", passphrase=phrase) as case:
        actions = collections.Counter(event.action for event in case.events())
        vault = Vault(place.case, case.vault_key if phrase else None, case.vault_key_before)
        for doc_id, record in case.record.documents.items():
            if record.stored is not None:
                vault.read(doc_id)
        phases = {case.record.document(doc_id).phase.value for doc_id in case.state.documents}
    packs = list((place.folder / "out").glob("*.zip"))
    for pack in packs:
        assert audit_pack(pack.read_bytes()).ok, "a pack is half there"
    assert len(packs) <= actions[Action.RELEASED], "a pack that no log knows of"
    if done.returncode == 0:
        wanted = {
            "add": actions[Action.STORED] == len(LETTERS),
            "decide": actions[Action.AUTO_ACCEPTED] == len(LETTERS),
            "approve": phases == {"approved"},
            "release": phases == {"released"} and len(packs) == 1,
            "passphrase": phrase == NEW,
        }
        assert wanted[name], "something acknowledged is lost"
    elif done.returncode > 0:
        assert done.stderr.count("\n") == 1, f"not one sentence: {done.stderr}"
        assert done.returncode != 5, f"called a bug: {done.stderr}"


def attack(place, name, fault, call, number, scratch):
    copy = Place(scratch / "copy", place.sealed)
    shutil.rmtree(copy.folder, ignore_errors=True)
    shutil.copytree(place.folder, copy.folder)
    tracer = [
        "strace",
        "-o",
        "/dev/null",
        "-e",
        f"trace={call}",
        "-e",
        f"inject={call}:{FAULTS[fault]}:when={number}",
    ]
    done = copy.run(name, tracer)
    try:
        examine(copy, name, done)
    except Exception as error:  # noqa: BLE001  (every way to fail is counted)
        return f"{name}, {fault} at {call} {number}: {type(error).__name__}: {error}"
    return ""


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument(
        "commands", nargs="*", default=["add", "decide", "approve", "release", "passphrase", "encrypt"]
    )
    parser.add_argument(
        "--most", type=int, default=10_000, help="at most so many attacks a command, drawn by chance"
    )
    given = parser.parse_args()
    bad = 0
    for label in given.commands:
        name, sealed = ("passphrase", False) if label == "encrypt" else (label, True)
        with tempfile.TemporaryDirectory() as folder:
            base = Path(folder)
            (base / "place").mkdir()
            place = template(base / "place", name, sealed)
            shutil.copytree(place.folder, base / "count")
            counts = calls_of(Place(base / "count", sealed), name)
            attacks = [(f, c, n) for f in FAULTS for c, most in counts.items() for n in range(1, most + 1)]
            chosen = attacks if len(attacks) <= given.most else random.Random(1).sample(attacks, given.most)
            started, problems = time.perf_counter(), []
            for fault, call, number in chosen:
                problem = attack(place, name, fault, call, number, base)
                if problem:
                    print(f"  {problem}", flush=True)
                    problems.append(problem)
            bad += len(problems)
            took = time.perf_counter() - started
            print(f"{label}: calls {dict(counts)}; {took:.0f} s", flush=True)
            print(f"  {len(chosen)} of {len(attacks)} faults, {len(problems)} bad", flush=True)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
