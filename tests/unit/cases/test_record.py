"""Persons, roles, the two-person rule: asked before an entry, at opening and by every audit."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from redactor.cases import Case, CaseRecord, Disposition, Phase, Role, Signer, Witness, new_key, verify_chain
from redactor.cases.events import ENTRY_PURPOSE, GENESIS_HASH, chain_hash, encode_detail, signed_payload
from redactor.errors import CaseStoreError, GateError, UsageError
from redactor.model import Finding

Maker = Callable[..., Finding]
EVERY = (Role.DRAFTER, Role.REVIEWER, Role.RELEASER)


@pytest.fixture(scope="module")
def anna() -> Signer:
    return new_key("Anna Drafter", b"anna's passphrase")[0]


@pytest.fixture(scope="module")
def ben() -> Signer:
    return new_key("Ben Releaser", b"ben's passphrase")[0]


@pytest.fixture
def drafted(path: Path, anna: Signer, ben: Signer, finding: Maker) -> Path:
    """A case under the two-person rule: Anna has decided on document "a" and submitted it."""
    with Case.open(path, "login", signer=anna) as case:
        record = CaseRecord(case)
        record.enrol(anna.public_key, EVERY)
        record.enrol(ben.public_key, (Role.REVIEWER, Role.RELEASER))
        record.demand_two_persons()
        case.register("a", "letter.pdf")
        case.record_findings("a", [finding(0), finding(1)])
        case.accept([("a", finding(0).finding_id)], "(b)(6)")
        record.submit(["a"])
    return path


def opened(path: Path, signer: Signer | None) -> tuple[Case, CaseRecord]:
    case = Case.open(path, "login", signer=signer)
    return case, CaseRecord(case)


def test_a_second_person_approves_and_releases(drafted: Path, ben: Signer) -> None:
    case, record = opened(drafted, ben)
    assert case.record.documents["a"].phase is Phase.IN_APPROVAL
    record.approve(["a"], "as it should be")
    assert case.record.documents["a"].phase is Phase.APPROVED
    record.release(["a"], {"pack": "00"})
    assert case.record.documents["a"].phase is Phase.RELEASED
    case.close()
    report = verify_chain(drafted)
    assert report.ok, report.problem
    assert report.checkpoints == 6
    assert [name for name, _, _ in report.persons] == ["Anna Drafter", "Ben Releaser"]


def test_nobody_approves_what_they_drafted(drafted: Path, anna: Signer) -> None:
    case, record = opened(drafted, anna)
    with pytest.raises(GateError, match="second person"):
        record.approve(["a"])
    with pytest.raises(GateError, match="second person"):
        record.release(["a"], {})
    assert case.record.documents["a"].phase is Phase.IN_APPROVAL
    case.close()


def test_a_reviewer_who_changes_a_decision_becomes_its_drafter(drafted: Path, ben: Signer, finding: Maker) -> None:
    case, record = opened(drafted, ben)
    case.reject([("a", finding(1).finding_id)])
    with pytest.raises(GateError, match="not submitted"):
        record.approve(["a"])
    case.close()


def test_a_change_after_the_approval_takes_it_back(
    drafted: Path, anna: Signer, ben: Signer, finding: Maker
) -> None:
    case, record = opened(drafted, ben)
    record.approve(["a"])
    case.close()
    case, _ = opened(drafted, anna)
    case.accept([("a", finding(1).finding_id)])
    case.close()
    case, record = opened(drafted, ben)
    assert case.record.documents["a"].phase is Phase.IN_REVIEW
    with pytest.raises(GateError, match="not approved"):
        record.release(["a"], {})
    case.close()


def test_an_undo_takes_back_the_approval_of_what_it_changed_alone(
    drafted: Path, anna: Signer, ben: Signer, finding: Maker
) -> None:
    case, record = opened(drafted, anna)
    case.register("b", "other.pdf")
    case.record_findings("b", [finding(5)])
    record.submit(["b"])
    case.accept([("b", finding(5).finding_id)])
    case.close()
    case, record = opened(drafted, ben)
    record.approve(["a"])
    case.close()
    case, _ = opened(drafted, anna)
    case.undo()
    assert case.record.documents["a"].phase is Phase.APPROVED
    assert case.record.documents["b"].phase is Phase.IN_REVIEW
    case.close()
    assert verify_chain(drafted).ok


def test_a_note_or_a_comment_changes_nothing_that_goes_out(drafted: Path, ben: Signer, finding: Maker) -> None:
    case, record = opened(drafted, ben)
    item = finding(0).finding_id
    record.approve(["a"])
    case.set_note([("a", item)], "seen")
    record.comment("a", item, "Is this the complainant?")
    assert case.record.documents["a"].phase is Phase.APPROVED
    assert [c.text for c in case.record.documents["a"].comments[item]] == ["Is this the complainant?"]
    with pytest.raises(UsageError):
        record.comment("a", "nothing", "?")
    case.close()


def test_without_the_key_or_the_role_nothing_moves(drafted: Path, ben: Signer) -> None:
    case, record = opened(drafted, None)
    with pytest.raises(GateError, match="wants a key"):
        record.approve(["a"])
    case.close()
    stranger = new_key("Eve Stranger", b"eve's passphrase")[0]
    case, record = opened(drafted, stranger)
    with pytest.raises(GateError, match="not enrolled"):
        record.approve(["a"])
    with pytest.raises(GateError):
        record.enrol(stranger.public_key, EVERY)
    case.close()
    case, record = opened(drafted, ben)
    with pytest.raises(GateError, match="not drafter"):
        record.submit(["a"])
    case.close()


def test_nobody_gives_another_person_a_new_key(drafted: Path, anna: Signer, ben: Signer) -> None:
    forged = new_key("Ben Releaser", b"anna made this")[0]
    case, record = opened(drafted, anna)
    with pytest.raises(GateError, match="exchanged"):
        record.enrol(forged.public_key, EVERY)
    case.close()
    case, record = opened(drafted, ben)
    record.enrol(forged.public_key, (Role.REVIEWER,))
    case.close()
    assert verify_chain(drafted).ok


def test_nobody_gives_themselves_more_roles(drafted: Path, anna: Signer, ben: Signer) -> None:
    case, record = opened(drafted, ben)
    with pytest.raises(GateError, match="more roles"):
        record.enrol(ben.public_key, EVERY)
    record.enrol(ben.public_key, (Role.RELEASER,))
    case.close()
    case, record = opened(drafted, anna)
    record.enrol(ben.public_key, EVERY)
    case.close()
    assert verify_chain(drafted).ok


def test_an_auditor_reads_only(drafted: Path, anna: Signer) -> None:
    carl = new_key("Carl Auditor", b"carl's passphrase")[0]
    case, record = opened(drafted, anna)
    record.enrol(carl.public_key, (Role.AUDITOR,))
    case.close()
    before = verify_chain(drafted).head
    case, record = opened(drafted, carl)
    with pytest.raises(UsageError, match="may only read"):
        case.register("z", "z.txt")
    case.close()
    assert verify_chain(drafted).head == before


def test_a_closed_case_takes_nothing_but_a_reopening(drafted: Path, anna: Signer, finding: Maker) -> None:
    case, record = opened(drafted, anna)
    record.close()
    with pytest.raises(UsageError, match="closed"):
        case.reject([("a", finding(1).finding_id)])
    record.reopen()
    assert case.reject([("a", finding(1).finding_id)]) == 1
    case.close()
    assert verify_chain(drafted).ok


def test_versions_hold_what_was_submitted(drafted: Path, anna: Signer, finding: Maker) -> None:
    case, record = opened(drafted, anna)
    case.reject([("a", finding(0).finding_id)])
    record.submit(["a"])
    first, second = case.record.documents["a"].versions
    key = finding(0).finding_id
    assert (first.findings[key].status, second.findings[key].status) == ("accepted", "rejected")
    case.close()


def test_a_document_can_go_out_as_a_whole_in_another_way(drafted: Path, anna: Signer) -> None:
    case, record = opened(drafted, anna)
    record.dispose("a", Disposition.WITHHELD_IN_FULL, "(b)(5)", "draft advice")
    assert case.record.documents["a"].disposition["code"] == "(b)(5)"
    assert case.record.documents["a"].phase is Phase.IN_REVIEW
    record.dispose("a", None)
    assert case.record.documents["a"].disposition == {}
    case.close()


def test_without_persons_approval_and_release_need_no_key(filled: Case) -> None:
    record = CaseRecord(filled)
    record.approve(["a"])
    record.release(["a"], {})
    assert filled.record.documents["a"].phase is Phase.RELEASED


# --- what an intruder does who can write the file, but has no key ---------------------------------------


COLUMNS = "seq, at, actor, action, doc_id, step, detail, prev_hash, hash"


def rewrite(path: Path, change: Callable[[list[list[object]]], None], head: bool = True) -> None:
    """Change the entries and write the whole chain and the noted head anew, so that the chain alone is whole."""
    with sqlite3.connect(path, isolation_level=None) as db:
        db.execute("DROP TRIGGER events_stay")
        db.execute("DROP TRIGGER events_last")
        rows = [list(row) for row in db.execute(f"SELECT {COLUMNS} FROM events ORDER BY seq")]
        change(rows)
        db.execute("DELETE FROM events")
        prev = GENESIS_HASH
        signed = 0
        for seq, row in enumerate(rows, 1):
            row[0], row[7] = seq, prev
            row[8] = chain_hash(prev, tuple(row[:6]), row[6])  # type: ignore[arg-type]
            prev = row[8]  # type: ignore[assignment]
            signed += '"signature"' in str(row[6])
            db.execute("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
        if head:
            db.execute("UPDATE meta SET value = ? WHERE key = 'head'", (json.dumps([len(rows), prev]),))
            db.execute("UPDATE meta SET value = ? WHERE key = 'signed'", (signed,))
    db.close()


def position(rows: list[list[object]], action: str) -> int:
    return next(n for n, row in enumerate(rows) if row[3] == action)


def edit_decision(rows: list[list[object]]) -> None:
    rows[position(rows, "accepted")][2] = "Ben Releaser"


def drop_decision(rows: list[list[object]]) -> None:
    at = position(rows, "accepted")
    del rows[at]
    for row in rows[at:]:
        row[5] = int(str(row[5])) - 1  # a gap in the steps would tell


def swap_entries(rows: list[list[object]]) -> None:
    at = position(rows, "opened")
    rows[at + 1], rows[at + 2] = rows[at + 2], rows[at + 1]


def insert_entry(rows: list[list[object]]) -> None:
    at = position(rows, "accepted")
    rows.insert(at, list(rows[at]))


@pytest.mark.parametrize("change", [edit_decision, drop_decision, swap_entries, insert_entry])
def test_a_chain_written_anew_is_caught_by_the_next_checkpoint(
    drafted: Path, change: Callable[[list[list[object]]], None]
) -> None:
    with sqlite3.connect(drafted) as db:
        rules = db.execute("SELECT seq FROM events WHERE action = 'rules_set'").fetchone()[0]
    db.close()
    rewrite(drafted, change)
    report = verify_chain(drafted)
    assert (report.ok, report.first_bad) == (False, rules + 1)  # all since the checkpoint before is in doubt
    assert "written anew" in report.problem
    with pytest.raises(CaseStoreError, match="changed outside"):
        Case.open(drafted, "officer")


def test_an_exported_log_names_the_very_entry(drafted: Path) -> None:
    with sqlite3.connect(drafted) as db:
        hashes = dict(db.execute("SELECT seq, hash FROM events").fetchall())
        wrong = db.execute("SELECT seq FROM events WHERE action = 'accepted'").fetchone()[0]
    db.close()
    assert verify_chain(drafted, witness=Witness(hashes=hashes)).ok
    rewrite(drafted, edit_decision)
    report = verify_chain(drafted, witness=Witness(hashes=hashes))
    assert (report.ok, report.first_bad) == (False, wrong)
    assert "exported log" in report.problem


def test_an_approval_that_nobody_signed_is_no_approval(drafted: Path) -> None:
    def forge(rows: list[list[object]]) -> None:
        last = list(rows[-1])
        last[2], last[3], last[5] = "Ben Releaser", "approved", int(str(last[5])) + 1
        last[6] = encode_detail({"doc_ids": ["a"], "note": ""})
        rows.append(last)

    rewrite(drafted, forge)
    report = verify_chain(drafted)
    assert not report.ok
    assert "signed" in report.problem


def test_a_persons_entry_under_another_name_is_found(drafted: Path, ben: Signer) -> None:
    case, record = opened(drafted, ben)
    record.approve(["a"])
    case.close()

    def rename(rows: list[list[object]]) -> None:
        at = position(rows, "person_enrolled")
        detail = json.loads(str(rows[at][6]))
        rows[at][6] = encode_detail({**detail, "name": "Somebody Else"})

    rewrite(drafted, rename)
    report = verify_chain(drafted)
    assert (report.ok, report.first_bad) == (False, 1)


def test_a_cut_tail_differs_from_the_count_of_checkpoints_or_from_the_witness(drafted: Path) -> None:
    before = verify_chain(drafted)

    def cut(rows: list[list[object]]) -> None:
        del rows[-1]

    rewrite(drafted, cut)
    assert verify_chain(drafted).ok  # by itself it is a log that once was
    report = verify_chain(drafted, [(before.count, before.head)])
    assert (report.ok, report.first_bad) == (False, before.count)


def test_a_log_made_anew_with_other_keys_is_found_by_who_holds_the_public_keys(
    drafted: Path, anna: Signer, ben: Signer
) -> None:
    held = Witness(keys=(anna.public_key, ben.public_key))
    assert verify_chain(drafted, witness=held).ok
    forged = drafted.with_name("forged.db")
    impostor = new_key("Anna Drafter", b"not anna's key")[0]
    with Case.open(forged, "login", signer=impostor) as case:
        CaseRecord(case).enrol(impostor.public_key, EVERY)
    assert verify_chain(forged).ok
    report = verify_chain(forged, witness=held)
    assert not report.ok
    assert "Anna Drafter" in report.problem


def test_a_clock_that_was_set_back_is_an_entry(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Case.open(path, "officer") as case:
        monkeypatch.setattr("redactor.cases.store.now", lambda: "2020-01-02T03:04:05.678Z")
        case.register("a", "letter.pdf")
        actions = [event.action.value for event in case.events()]
    assert actions == ["case_created", "clock_back", "opened"]
    assert verify_chain(path).ok


def restamp_entry(rows: list[list[object]]) -> None:
    rows[position(rows, "accepted")][1] = "2020-01-01T00:00:00.000Z"


def cut_tail(rows: list[list[object]]) -> None:
    del rows[-1]


def roll_back(rows: list[list[object]]) -> None:
    """Leave the log as it stood at the checkpoint of the rules: every signature in it fits."""
    del rows[position(rows, "rules_set") + 1 :]


TAMPERINGS = [edit_decision, drop_decision, swap_entries, insert_entry, restamp_entry, cut_tail, roll_back]
Tampering = Callable[[list[list[object]]], None]


def entries(path: Path) -> list[list[object]]:
    with sqlite3.connect(path) as db:
        rows = [list(row) for row in db.execute(f"SELECT {COLUMNS} FROM events ORDER BY seq")]
    db.close()
    return rows


@pytest.mark.parametrize("change", TAMPERINGS)
def test_each_tampering_with_the_case_is_caught_raw_and_written_anew(drafted: Path, change: Tampering) -> None:
    """Without the signing key; a cut at an earlier checkpoint needs the head that was printed elsewhere."""
    head = verify_chain(drafted)
    honest, copy = head.count, drafted.read_bytes()
    with sqlite3.connect(drafted, isolation_level=None) as db:
        db.execute("DROP TRIGGER events_stay")
        db.execute("DROP TRIGGER events_last")
        rows = [list(row) for row in db.execute(f"SELECT {COLUMNS} FROM events ORDER BY seq")]
        change(rows)
        db.execute("DELETE FROM events")
        for seq, row in enumerate(rows, 1):
            db.execute("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", [seq, *row[1:]])
    db.close()
    raw = verify_chain(drafted)
    assert not raw.ok
    assert raw.first_bad

    drafted.write_bytes(copy)
    rewrite(drafted, change)
    anew = verify_chain(drafted, [(head.count, head.head)])
    assert not anew.ok
    assert anew.first_bad is not None
    assert anew.first_bad <= honest
    if change not in (cut_tail, roll_back):
        assert not verify_chain(drafted).ok  # the next checkpoint tells, without any witness


@pytest.mark.parametrize("change", TAMPERINGS[:5])
@pytest.mark.parametrize("is_chained", [False, True])
def test_an_exported_log_that_was_tampered_with_does_not_fit_the_case(
    drafted: Path, tmp_path: Path, change: Tampering, is_chained: bool
) -> None:
    """A cut export is an earlier export: it vouches for less, and nothing in it is false."""
    false = tmp_path / "false.case"
    false.write_bytes(drafted.read_bytes())
    rows = entries(drafted)
    if is_chained:
        rewrite(false, change)
        rows = entries(false)
    else:
        change(rows)
        for row in rows if change in (edit_decision, restamp_entry) else ():
            row[8] = chain_hash(str(row[7]), tuple(row[:6]), row[6])  # type: ignore[arg-type]
    hashes = {seq: str(row[8]) for seq, row in enumerate(rows, 1)}
    report = verify_chain(drafted, witness=Witness(hashes=hashes))
    assert not report.ok
    assert report.first_bad


VIOLATIONS = [
    ("anna", "approved", "drafted this document"),
    ("anna", "released", "drafted this document"),
    ("ben", "released", "without approval"),
    ("ben", "submitted", "is not drafter"),
    ("eve", "approved", "checkpoint does not fit"),
]


@pytest.mark.parametrize(("who", "action", "said"), VIOLATIONS)
def test_each_violation_of_two_persons_is_refused_and_found_where_the_store_was_written_around(
    drafted: Path, anna: Signer, ben: Signer, who: str, action: str, said: str
) -> None:
    """The forged entry is signed by the very key, so that only the rules are against it."""
    signer = {"anna": anna, "ben": ben}.get(who) or new_key("Eve", b"a passphrase of eve")[0]
    case, record = opened(drafted, signer)
    step = {"approved": record.approve, "submitted": record.submit}.get(action)
    with pytest.raises(GateError):
        step(["a"]) if step else record.release(["a"], {"pack": "00"})
    case_id = case.case_id
    case.close()
    assert verify_chain(drafted).ok

    def forge(rows: list[list[object]]) -> None:
        last = rows[-1]
        signed = sum('"signature"' in str(row[6]) for row in rows)
        witness = {
            "case_id": case_id, "counter": signed + 1, "count": last[0], "head": last[8], "at": last[1],
            "key_id": signer.key_id,
        }  # fmt: skip
        detail = {"doc_ids": ["a"], "note": "", "witness": witness}
        signature = signer.sign(ENTRY_PURPOSE, signed_payload(action, "", detail))
        text = encode_detail({**detail, "signature": signature})
        rows.append([0, last[1], signer.name, action, "", int(str(last[5])) + 1, text, "", ""])

    rewrite(drafted, forge)
    report = verify_chain(drafted)
    assert not report.ok
    assert said in report.problem
    with pytest.raises(CaseStoreError, match="changed outside"):
        Case.open(drafted, "officer")
