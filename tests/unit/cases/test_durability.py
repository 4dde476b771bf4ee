"""Nothing that was shown as taken is lost: killed at any moment, with threads and with other processes."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from pathlib import Path

from redactor.cases import Action, Case, Status, verify_chain

ROOT = Path(__file__).resolve().parents[3]
KILLS = 20
WRITERS = ("one", "two", "three", "four")

# Takes decisions on its own document and prints each one after the call has returned.
WORKER = """
import sys
from pathlib import Path
from redactor.cases import Case
from redactor.model import Band, Finding, Rect

path, doc, rounds = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
case = Case.open(path, doc)
case.register(doc, doc + ".pdf")
found = [Finding("page/1", n, n + 1, "PERSON", "rules", "r", 1.0, Band.HIGH, "Why.") for n in range(400)]
case.record_findings(doc, found)
print("ready", flush=True)
for n in range(rounds):
    key = found[n % 400].finding_id
    (case.accept if n % 800 < 400 else case.reject)([(doc, key)])
    print("taken", n, key, flush=True)
    if n % 10 == 3:
        case.undo()
        print("undone", n, flush=True)
print("end", flush=True)
"""


def start(path: Path, doc: str, rounds: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", WORKER, str(path), doc, str(rounds)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )


def expected(lines: list[list[str]]) -> dict[str, Status]:
    """Return what the printed lines say must stand, for the findings whose last word is printed."""
    stands: dict[str, Status] = {}
    before: dict[int, tuple[str, Status]] = {}
    for line in lines:
        if line[0] == "taken":
            n, key = int(line[1]), line[2]
            before[n] = (key, stands.get(key, Status.PROPOSED))
            stands[key] = Status.ACCEPTED if n % 800 < 400 else Status.REJECTED
        elif line[0] == "undone":
            key, status = before[int(line[1])]
            stands[key] = status
    return stands


def test_kill_at_random_points_loses_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    chance = random.Random(2026)
    path = tmp_path / "case.db"
    acknowledged = 0
    for kill in range(KILLS):
        doc = f"doc{kill}"
        child = start(path, doc, 100_000)
        assert child.stdout is not None
        lines = [child.stdout.readline().split()]
        assert lines == [["ready"]]
        limit = time.monotonic() + chance.uniform(0.0, 0.12)
        while time.monotonic() < limit:
            lines.append(child.stdout.readline().split())
        os.kill(child.pid, signal.SIGKILL)
        rest = child.stdout.read()
        child.wait(30)
        child.stdout.close()
        lines += [line.split() for line in rest.splitlines(keepends=True) if line.endswith("\n")]
        taken = sum(line[0] == "taken" for line in lines)
        acknowledged += taken
        with Case.open(path, "auditor") as case:
            events = [event for event in case.events() if event.doc_id == doc]
            written = sum(event.action in (Action.ACCEPTED, Action.REJECTED) for event in events)
            assert taken <= written <= taken + 1
            findings = case.state.documents[doc].findings
            wrong = {key for key, status in expected(lines).items() if findings[key].status is not status}
            assert len(wrong) <= 1  # only the one after the last printed line may have been on its way
            if wrong:
                last = [line for line in lines if line[0] == "taken"][-1]
                undone_unseen = lines[-1][0] == "taken" and int(last[1]) % 10 == 3 and wrong == {last[2]}
                assert written == taken + 1 or undone_unseen
        assert verify_chain(path).ok
    assert acknowledged > KILLS


def test_a_case_that_is_killed_while_it_is_made_can_be_made_again(tmp_path: Path) -> None:
    chance = random.Random(7)
    for kill in range(4):
        path = tmp_path / f"{kill}" / "case.db"
        child = start(path, "a", 1)
        limit = time.monotonic() + 20
        while not path.exists() and time.monotonic() < limit:
            time.sleep(0.0005)
        time.sleep(chance.uniform(0, 0.004))
        os.kill(child.pid, signal.SIGKILL)
        child.wait(30)
        assert child.stdout is not None
        child.stdout.close()
        with Case.open(path, "officer") as case:
            case.register("z", "z.txt")
            assert "z" in case.state.documents
        assert verify_chain(path).ok


def test_writers_that_make_the_same_case_at_once_all_get_it(tmp_path: Path) -> None:
    writers = 6

    def make(path: Path, barrier: threading.Barrier, made: list[str]) -> None:
        barrier.wait(30)
        with Case.open(path, "officer") as case:
            made.append(case.case_id)

    for turn in range(25):
        barrier, made = threading.Barrier(writers), list[str]()
        arguments = (tmp_path / f"{turn}.db", barrier, made)
        threads = [threading.Thread(target=make, args=arguments) for _ in range(writers)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        assert len(made) == writers
        assert len(set(made)) == 1


def test_four_processes_at_once_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "case.db"
    children = {doc: start(path, doc, 150) for doc in WRITERS}
    outputs = {doc: child.communicate(timeout=300)[0] for doc, child in children.items()}
    assert {doc: child.returncode for doc, child in children.items()} == dict.fromkeys(WRITERS, 0)
    printed = {doc: [line.split() for line in out.splitlines()] for doc, out in outputs.items()}
    with Case.open(path, "auditor") as case:
        for doc, lines in printed.items():
            taken = [event for event in case.events() if event.actor == doc and event.action is Action.ACCEPTED]
            assert len(taken) == 150 == sum(line[0] == "taken" for line in lines)
        counts = Counter(event.action for event in case.events())
        assert counts[Action.UNDONE] == 15 * len(WRITERS)
        assert counts[Action.CASE_CREATED] == 1
    assert verify_chain(path).ok


def test_a_step_is_taken_on_what_the_other_process_wrote(
    filled: Case, ids: dict[str, list[str]], path: Path
) -> None:
    with Case.open(path, "second") as other:
        heard: list[set[str]] = []
        other.subscribe(heard.append)
        filled.accept([("a", ids["a"][0])])
        assert other.accept([("a", ids["a"][0])]) == 0  # it learns that this was done already
        assert heard == [{"a"}]
        other.reject([("b", ids["b"][0])])
        assert filled.undo() == "Reject 1 finding"
        other.refresh()
        assert other.state == filled.state
        assert other.head == filled.head


def test_threads_that_decide_at_once_lose_nothing(filled: Case, ids: dict[str, list[str]], path: Path) -> None:
    heard: list[set[str]] = []
    filled.subscribe(heard.append)
    failures: list[BaseException] = []

    def work(doc_id: str) -> None:
        try:
            for n in range(60):
                item = [(doc_id, ids[doc_id][n % 3])]
                filled.accept(item, f"code {n}")
                filled.set_note(item, f"note {n}")
        except BaseException as error:  # noqa: BLE001  (a thread's error must fail the test)
            failures.append(error)

    threads = [threading.Thread(target=work, args=(doc_id,)) for doc_id in ("a", "b")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert failures == []
    assert len(heard) == 240
    for doc_id in ("a", "b"):
        notes = [filled.state.documents[doc_id].findings[key].note for key in ids[doc_id][:3]]
        assert notes == ["note 57", "note 58", "note 59"]
    with Case.open(path, "auditor") as other:
        assert other.state == filled.state
    assert verify_chain(path).ok
