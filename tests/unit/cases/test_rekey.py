"""A passphrase is changed at once or not at all, and so is the first encryption of a plain case."""

from __future__ import annotations

import hashlib
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from redactor.cases import Action, Case, Vault, verify_chain
from redactor.cases.rekey import change_passphrase
from redactor.errors import CaseStoreError, PassphraseError

ROOT = Path(__file__).resolve().parents[3]
OLD, NEW = b"the old passphrase", b"the new passphrase"
SECRET = b"Wilhelmina Sample called."
DOC = hashlib.sha256(SECRET).hexdigest()
KILLS = 4  # tests/benchmarks/faults.py kills at every call


def filled(path: Path, passphrase: bytes | None) -> tuple[int, str]:
    with Case.open(path, "officer", passphrase=passphrase) as case:
        for n in range(60):
            case.register(f"doc{n}", f"letter {n}.pdf")
        Vault(path, case.vault_key if passphrase else None).store(DOC, SECRET)
        return case.head


def read_back(path: Path, passphrase: bytes) -> bytes:
    with Case.open(path, "officer", passphrase=passphrase) as case:
        assert len(case.state.documents) == 60
        return Vault(path, case.vault_key, case.vault_key_before).read(DOC)


def test_the_new_passphrase_opens_all_and_the_old_one_nothing(path: Path) -> None:
    head = filled(path, OLD)
    change_passphrase(path, OLD, NEW, "officer")
    assert read_back(path, NEW) == SECRET
    with pytest.raises(PassphraseError, match="is wrong"):
        Case.open(path, "officer", passphrase=OLD)
    report = verify_chain(path, [head], passphrase=NEW)
    assert (report.ok, report.count) == (True, head[0] + 1)
    with Case.open(path, "officer", passphrase=NEW) as case:
        assert [event.action for event in case.events(head[0])] == [Action.PASSPHRASE_CHANGED]


def test_an_original_follows_and_is_closed_to_the_key_before(path: Path) -> None:
    filled(path, OLD)
    with Case.open(path, "officer", passphrase=OLD) as case:
        before = case.vault_key
    change_passphrase(path, OLD, NEW, "officer")
    with Case.open(path, "officer", passphrase=NEW) as case:
        vault = Vault(path, case.vault_key, case.vault_key_before)
        vault.renew(vault.folder / DOC)
        case.originals_renewed()
        assert case.vault_key_before is None
        assert Vault(path, case.vault_key).read(DOC) == SECRET
    with pytest.raises(CaseStoreError):
        Vault(path, before).read(DOC)


def test_a_plain_case_is_encrypted_with_nothing_left_in_clear(path: Path) -> None:
    head = filled(path, None)
    change_passphrase(path, None, NEW, "officer")
    assert read_back(path, NEW) == SECRET
    with Case.open(path, "officer", passphrase=NEW) as case:
        vault = Vault(path, case.vault_key, case.vault_key_before)
        vault.renew(vault.folder / DOC)
        case.originals_renewed()
    for file in path.parent.rglob("*"):
        if file.is_file():
            data = file.read_bytes()
            assert b"letter 1" not in data, file
            assert b"Wilhelmina" not in data, file
    assert verify_chain(path, [head], passphrase=NEW).ok
    assert path.stat().st_mode & 0o77 == 0


def test_who_has_the_case_open_is_not_cut_off(path: Path) -> None:
    filled(path, OLD)
    with Case.open(path, "officer", passphrase=OLD) as case:
        with pytest.raises(CaseStoreError, match="in use"):
            change_passphrase(path, OLD, NEW, "officer")
        case.register("one more", "letter.pdf")
    with Case.open(path, "officer", passphrase=OLD) as case:
        assert "one more" in case.state.documents


def test_wrong_and_short_passphrases_change_nothing(path: Path) -> None:
    filled(path, OLD)
    before = path.read_bytes()
    for old, new, words in (
        (b"not this one", NEW, "is wrong"),
        (OLD, b"short", "shorter"),
        (None, NEW, "encrypted"),
    ):
        with pytest.raises(PassphraseError, match=words):
            change_passphrase(path, old, new, "officer")
    assert path.read_bytes() == before


CHILD = """
import sys
from pathlib import Path
from redactor.cases import rekey
sys.stdin.readline()
print("go", flush=True)
old = b"the old passphrase" if sys.argv[2] == "old" else None
rekey.change_passphrase(Path(sys.argv[1]), old, b"the new passphrase", "x")
"""


@pytest.mark.parametrize("start", ["old", "plain"])
def test_a_kill_at_any_moment_leaves_one_passphrase_working(tmp_path: Path, start: str) -> None:
    drawn, opened = random.Random(7), set()
    for n in range(KILLS):
        path = tmp_path / str(n) / "case.db"
        path.parent.mkdir()
        filled(path, OLD if start == "old" else None)
        command = [sys.executable, "-c", CHILD, str(path), start]
        child = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        assert child.stdin
        assert child.stdout
        child.stdin.write("\n")
        child.stdin.flush()
        child.stdout.readline()
        time.sleep(drawn.uniform(0.0, 0.5))
        child.send_signal(signal.SIGKILL)
        child.communicate(timeout=60)
        for phrase in (NEW, OLD, None):
            try:
                with Case.open(path, "x", passphrase=phrase) as case:
                    assert len(case.state.documents) == 60
                    key = case.vault_key if phrase else None
                    assert Vault(path, key, case.vault_key_before).read(DOC) == SECRET
            except (PassphraseError, CaseStoreError):
                continue
            opened.add(phrase)
            assert verify_chain(path, passphrase=phrase).ok
            break
        else:
            pytest.fail("no passphrase opens the case")
    assert opened
