"""The case store: auditing 1,000,000 entries, opening 1,000 documents with 100,000 findings, one decision."""

import json
import sqlite3
import statistics
import tempfile
import time
from pathlib import Path

from redactor.cases import Case, verify_chain
from redactor.cases.events import Action, chain_hash, encode_detail, now
from redactor.model import Band, Finding, Rect

ENTRIES = 1_000_000
DOCUMENTS = 1_000
FINDINGS = 100
DECISIONS = 200


def finding(n):
    place = Rect(72.0, 100.0 + n, 120.5, 112.25 + n)
    return Finding(
        f"page/{n // 10 + 1}", n * 10, n * 10 + 6, "PERSON", "rules", "names", 0.9, Band.HIGH,
        "It stands where a name stands.", n // 10 + 1, (place,),
    )  # fmt: skip


def long_log(path):
    """Fill a case with decisions, as a hundred reviewers would over years; straight into the table, for speed."""
    with Case.open(path, "officer") as case:
        case.register("a", "letter.pdf")
        case.record_findings("a", [finding(0)])
        count, head = case.head
        key = finding(0).finding_id
    at, rows = now(), []
    with sqlite3.connect(path) as db:
        (step,) = db.execute("SELECT max(step) FROM events").fetchone()
        for seq in range(count + 1, ENTRIES + 1):
            step += 1
            action = (Action.ACCEPTED if seq % 2 else Action.REJECTED).value
            text = encode_detail({"code": "(b)(6)", "ids": [key]} if seq % 2 else {"ids": [key]})
            digest = chain_hash(head, (seq, at, "officer", action, "a", step), text)
            rows.append((seq, at, "officer", action, "a", step, text, head, digest))
            head = digest
        db.executemany("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
        db.execute("UPDATE meta SET value = ? WHERE key = 'head'", (json.dumps([ENTRIES, head]),))
    db.close()


def timed(what, work):
    started = time.perf_counter()
    result = work()
    print(f"{what:52} {time.perf_counter() - started:8.2f} s", flush=True)
    return result


def wide_case(path, passphrase):
    with Case.open(path, "officer", passphrase=passphrase) as case:
        found = [finding(n) for n in range(FINDINGS)]
        for n in range(DOCUMENTS):
            case.register(f"doc{n}", f"letter-{n}.pdf")
            case.record_findings(f"doc{n}", found)


def decide(case):
    times = []
    for n in range(DECISIONS):
        started = time.perf_counter()
        case.accept([(f"doc{n}", finding(n % FINDINGS).finding_id)], "(b)(6)")
        times.append(1000 * (time.perf_counter() - started))
    times.sort()
    print(f"one decision, ms: median {statistics.median(times):.1f}, p95 {times[int(0.95 * len(times))]:.1f}")


def main():
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "long.case"
        long_log(path)
        report = timed(f"audit of {ENTRIES:,} entries", lambda: verify_chain(path))
        assert report.ok, report.problem
        for name, passphrase in (("plain", None), ("encrypted", b"a passphrase")):
            path = Path(folder) / f"{name}.case"
            wide_case(path, passphrase)
            what = f"open {DOCUMENTS:,} documents, {DOCUMENTS * FINDINGS:,} findings, {name}"
            case = timed(what, lambda path=path, key=passphrase: Case.open(path, "officer", passphrase=key))
            decide(case)
            case.close()


if __name__ == "__main__":
    main()
