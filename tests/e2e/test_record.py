"""The record as a user keeps it: keys, a case of two persons, encrypted, approved, released and audited."""

import json
import os
import sqlite3
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

NAME = "Margaret Ellsworth"
NOTE = f"Dear colleague,\n\nPlease call {NAME} at 202-555-0143 about the harbour fees.\n\nPort office\n"


@pytest.fixture(scope="module")
def desk(tmp_path_factory, redactor):
    """A folder with two keys and their passphrases, and a case of both persons with one letter."""
    folder = tmp_path_factory.mktemp("desk")
    for name in ("case", "anna", "ben"):
        (folder / f"{name}.phrase").write_text(f"the passphrase of {name}\n")
    (folder / "letter.txt").write_text(NOTE)

    def run(command, *arguments, who=None, sealed=True):
        options = ["--passphrase-file", folder / "case.phrase"] if sealed else []
        if who:
            options += ["--key", folder / f"{who}.key", "--key-passphrase-file", folder / f"{who}.phrase"]
        return redactor("case", command, *arguments, *options)

    for who, person in (("anna", "Anna Drafter"), ("ben", "Ben Releaser")):
        phrase = folder / f"{who}.phrase"
        made = redactor("case", "key", folder / f"{who}.key", "--name", person, "--key-passphrase-file", phrase)
        assert made.returncode == 0, made.stderr
    case = folder / "harbour.case"
    steps = (
        run("new", case, "--two-persons", who="anna"),
        run("enrol", case, folder / "ben.key.pub", "--role", "reviewer", "--role", "releaser", who="anna"),
        run("add", case, folder / "letter.txt", who="anna"),
        run("decide", case, "--accept", "low", "--code", "(b)(6)", who="anna"),
    )
    assert [done.returncode for done in steps] == [0] * len(steps), [done.stderr for done in steps]
    return folder, case, run


@pytest.fixture(scope="module")
def released(desk):
    folder, case, run = desk
    refused = run("approve", case, who="ben")
    submitted = run("submit", case, who="anna")
    own = run("approve", case, who="anna")
    early = run("release", case, "-o", folder / "out", who="ben")
    approved = run("approve", case, who="ben")
    done = run("release", case, "-o", folder / "out", "--appearance", "label", "--vaughn", who="ben")
    assert done.returncode == 0, done.stderr
    return folder, case, run, (refused, submitted, own, early, approved, done)


def test_two_persons_are_needed_and_the_exit_code_says_so(released):
    refused, submitted, own, early, approved, done = released[3]
    assert [d.returncode for d in (refused, submitted, own, early, approved, done)] == [4, 0, 4, 4, 0, 0]
    assert "not submitted" in refused.stderr
    assert "second person" in own.stderr
    assert "not approved" in early.stderr
    assert "open -> auto_accepted (b)(6)" in approved.stdout
    for answer in (refused, own, early):
        assert answer.stderr.count("\n") == 1


def test_the_pack_stands_its_audit_alone_and_a_change_is_named(released, redactor):
    folder, case, run, _ = released
    pack = folder / "out" / "release-1.zip"
    alone = redactor("case", "audit", pack, "--trust", folder / "ben.key.pub")
    assert alone.returncode == 0, alone.stderr
    assert "signed by Ben Releaser with a key that you hold" in alone.stdout
    broken = folder / "broken.zip"
    with zipfile.ZipFile(pack) as source, zipfile.ZipFile(broken, "w") as target:
        for name in source.namelist():
            data = source.read(name)
            target.writestr(name, data.replace(b"harbour", b"airport") if name == "letter_redacted.txt" else data)
    audit = redactor("case", "audit", broken)
    assert audit.returncode == 3
    assert "letter_redacted.txt was changed" in audit.stderr
    whole = run("audit", case, "--against", pack, "--json")
    assert whole.returncode == 0, whole.stderr
    assert json.loads(whole.stdout)["ok"]


def test_neither_case_nor_pack_nor_home_holds_the_name(released, home):
    folder, _, _, _ = released
    for place in (folder, home):
        for path in place.rglob("*"):
            if path.is_file() and path.name != "letter.txt":
                assert NAME.encode() not in path.read_bytes(), path
    with zipfile.ZipFile(folder / "out" / "release-1.zip") as archive:
        for name in archive.namelist():
            assert b"Ellsworth" not in archive.read(name), name


def test_a_kill_leaves_nothing_of_the_secret_in_home_temp_or_case_folder(desk, environment, tmp_path):
    folder, _, _ = desk
    (tmp_path / "letter.txt").write_text(NOTE)
    home, temp, place = tmp_path / "home", tmp_path / "temp", tmp_path / "place"
    for made in (home, temp, place):
        made.mkdir()
    own = {**environment, "HOME": str(home), "TMPDIR": str(temp)}
    case, phrase = place / "c.case", ["--passphrase-file", str(folder / "case.phrase")]

    def start(*arguments):
        command = [sys.executable, "-m", "redactor", "case", *map(str, arguments), *phrase]
        return subprocess.Popen(command, env=own, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def run(*arguments, until):
        """Kill the program as soon as a file appears; where it is faster than we are, it has ended by itself."""
        child = start(*arguments)
        try:
            while child.poll() is None and not until():
                pass
        finally:
            child.kill()
            child.wait(60)

    assert start("new", case).wait(60) == 0
    originals = case.with_name("c.case.originals")
    run("add", case, tmp_path / "letter.txt", until=lambda: any(originals.glob("?" * 64)))
    assert start("decide", case, "--accept", "low").wait(60) == 0
    assert start("approve", case).wait(60) == 0
    run("release", case, "-o", place / "out", until=lambda: (place / "out").exists())
    for path in [*home.rglob("*"), *temp.rglob("*"), *place.rglob("*")]:
        if path.is_file():
            data = path.read_bytes()
            assert NAME.encode() not in data, path
            assert b"Ellsworth" not in data, path
    assert start("audit", case).wait(60) == 0


def test_an_old_copy_put_back_is_noticed_on_this_machine(desk, redactor, tmp_path):
    case = tmp_path / "note.case"
    redactor("case", "new", case)
    old = case.read_bytes()
    assert redactor("case", "state", case, "segregability", "All of it.").returncode == 0
    assert redactor("case", "audit", case).returncode == 0
    case.write_bytes(old)
    audit = redactor("case", "audit", case)
    assert audit.returncode == 3
    assert "once had 2 entries" in audit.stderr


def test_an_exported_log_names_the_entry_that_was_written_anew(redactor, tmp_path, environment):
    case, log = tmp_path / "note.case", tmp_path / "log.json"
    redactor("case", "new", case)
    for text in ("one", "two", "three"):
        redactor("case", "state", case, "segregability", text)
    assert redactor("case", "log", case, "-o", log).returncode == 0
    code = (
        "import sqlite3, sys, json; from redactor.cases.events import *\n"
        "db = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "db.execute('DROP TRIGGER events_stay')\n"
        "rows = db.execute('SELECT seq, at, actor, action, doc_id, step, detail FROM events').fetchall()\n"
        "prev = GENESIS_HASH\n"
        "for row in rows:\n"
        "    text = row[6].replace('two', 'TWO')\n"
        "    digest = chain_hash(prev, row[:6], text)\n"
        "    db.execute('UPDATE events SET detail=?, prev_hash=?, hash=? WHERE seq=?',\n"
        "        [text, prev, digest, row[0]])\n"
        "    prev = digest\n"
        "db.execute(\"UPDATE meta SET value=? WHERE key='head'\", (json.dumps([len(rows), prev]),))\n"
    )
    subprocess.run(
        [sys.executable, "-c", code, str(case)], check=True, env={**environment, "PYTHONPATH": str(ROOT)}
    )
    audit = redactor("case", "audit", case, "--against", log)
    assert audit.returncode == 3
    assert "entry 3" in audit.stderr


def test_wrong_passphrases_and_a_missing_one_are_one_sentence(desk, redactor, tmp_path):
    folder, case, run = desk
    wrong = tmp_path / "wrong"
    wrong.write_text("not this one\n")
    before = case.read_bytes()
    answers = (
        redactor("case", "list", case, "--passphrase-file", wrong),
        redactor("case", "list", case, stdin=""),
        redactor("case", "audit", case, "--passphrase-file", wrong),
        run("list", case, "--key", folder / "anna.key", "--key-passphrase-file", wrong),
    )
    for done in answers:
        assert done.returncode == 2
        assert "passphrase" in done.stderr.lower()
        assert done.stderr.count("\n") == 1
    assert case.read_bytes() == before


def test_a_passphrase_comes_from_a_descriptor(desk, environment):
    _, case, _ = desk
    reading, writing = os.pipe()
    try:
        os.write(writing, b"the passphrase of case\n")
        os.close(writing)
        done = subprocess.run(
            [sys.executable, "-m", "redactor", "case", "list", str(case), "--passphrase-fd", str(reading)],
            capture_output=True, text=True, env=environment, pass_fds=(reading,), check=False, timeout=120,
        )  # fmt: skip
    finally:
        os.close(reading)
    assert done.returncode == 0, done.stderr
    assert "letter.txt" in done.stdout


def test_a_plain_case_of_one_person_is_approved_and_released(redactor, tmp_path):
    (tmp_path / "letter.txt").write_text(NOTE)
    case = tmp_path / "plain.case"
    assert redactor("case", "new", case).returncode == 0
    assert redactor("case", "add", case, tmp_path / "letter.txt").returncode == 0
    undecided = redactor("case", "approve", case)
    assert undecided.returncode == 4
    assert "undecided" in undecided.stderr
    redactor("case", "decide", case, "--accept", "medium")
    assert redactor("case", "approve", case).returncode == 0
    done = redactor("case", "release", case, "-o", tmp_path / "out")
    assert done.returncode == 0, done.stderr
    assert redactor("case", "audit", tmp_path / "out" / "release-1.zip").returncode == 0
    with sqlite3.connect(case) as db:
        assert db.execute("SELECT count(*) FROM events WHERE action = 'released'").fetchone() == (1,)
    db.close()
    terms = tmp_path / "terms.txt"
    terms.write_text("harbour fees\n")
    incident = redactor("case", "incident", tmp_path / "out" / "release-1.zip", "--terms", terms)
    assert incident.returncode == 3
    assert "letter_redacted.txt" in incident.stdout


def test_a_post_is_checked_and_its_record_kept(redactor, tmp_path):
    draft = tmp_path / "draft.txt"
    draft.write_text("The harbour is open again. https://example.org/news\n")
    bad = tmp_path / "bad.txt"
    bad.write_text("Ask 202-555-0143 for the list. " + "word " * 80)
    refused = redactor("post", bad, "--platform", "x", "--json")
    assert refused.returncode == 4
    assert not json.loads(refused.stdout)["allowed"]
    assert "PHONE_NUMBER" in refused.stderr
    assert "too many for X" in refused.stderr
    case = tmp_path / "posts.case"
    redactor("case", "new", case)
    told = ("--platform", "x", "--account", "@port", "--url", "https://example.org/1")
    kept = redactor("case", "post", case, draft, *told)
    assert kept.returncode == 0, kept.stderr
    assert redactor("case", "posts", case, "-o", tmp_path / "posts.csv").returncode == 0
    assert redactor("case", "posts", case, "-o", tmp_path / "posts.json").returncode == 0
    (record,) = json.loads((tmp_path / "posts.json").read_text())["posts"]
    assert (record["platform"], record["account"], record["text"][:11]) == ("x", "@port", "The harbour")
    assert record["links"] == ["https://example.org/news"]
    assert "@port" in (tmp_path / "posts.csv").read_text("utf-8-sig")


def test_marks_go_out_and_come_back(redactor, tmp_path):
    from reportlab.pdfgen import canvas

    page = canvas.Canvas(str(tmp_path / "letter.pdf"))
    page.drawString(72, 700, "Call 202-555-0143 about the fees.")
    page.save()
    case = tmp_path / "marks.case"
    redactor("case", "new", case)
    redactor("case", "add", case, tmp_path / "letter.pdf")
    redactor("case", "decide", case, "--accept", "medium", "--code", "(b)(6)")
    out = tmp_path / "x" / "marks.xfdf"
    done = redactor("case", "review", case, "letter.pdf", "--out", out)
    assert done.returncode == 0, done.stderr
    assert b"202-555" not in out.read_bytes()
    untouched = redactor("case", "review", case, "letter.pdf", "--back", out)
    assert "0 recoded, 0 decided, 0 drawn, 0 missing" in untouched.stdout
    out.write_text(out.read_text().replace("(b)(6)", "(b)(7)(C)"))
    recoded = redactor("case", "review", case, "letter.pdf", "--back", out)
    assert recoded.stdout.startswith("1 recoded"), recoded.stderr + recoded.stdout
    again = tmp_path / "x" / "again.xfdf"
    redactor("case", "review", case, "letter.pdf", "--out", again)
    assert "(b)(7)(C)" in again.read_text()


def test_a_passphrase_is_changed_and_a_plain_case_is_encrypted(redactor, tmp_path):
    for name, words in (("old", "the first words"), ("new", "the second words"), ("short", "abc")):
        (tmp_path / name).write_text(words + "\n")
    (tmp_path / "letter.txt").write_text(NOTE)
    case, old, new = tmp_path / "c.case", tmp_path / "old", tmp_path / "new"
    assert redactor("case", "new", case).returncode == 0
    assert redactor("case", "add", case, tmp_path / "letter.txt").returncode == 0
    assert NAME.encode() in b"".join(p.read_bytes() for p in tmp_path.rglob("c.case*/*"))
    done = redactor("case", "passphrase", case, "--new-passphrase-file", old)
    assert done.returncode == 0, done.stderr
    assert "encrypted, 1 files beside it" in done.stdout
    assert NAME.encode() not in b"".join(p.read_bytes() for p in tmp_path.rglob("*.case*/*"))
    refused = redactor(
        "case", "passphrase", case, "--passphrase-file", old, "--new-passphrase-file", tmp_path / "short"
    )
    assert (refused.returncode, refused.stderr.count("\n")) == (2, 1)
    done = redactor("case", "passphrase", case, "--passphrase-file", old, "--new-passphrase-file", new)
    assert done.returncode == 0, done.stderr
    assert redactor("case", "list", case, "--passphrase-file", old).returncode == 2
    assert "letter.txt" in redactor("case", "list", case, "--passphrase-file", new).stdout
    assert redactor("case", "audit", case, "--passphrase-file", new).returncode == 0
    key = tmp_path / "anna.key"
    redactor("case", "key", key, "--name", "Anna", "--key-passphrase-file", old)
    before = json.loads(key.read_text())["public"]
    done = redactor("case", "passphrase", key, "--passphrase-file", old, "--new-passphrase-file", new)
    assert done.returncode == 0, done.stderr
    assert (json.loads(key.read_text())["public"], key.stat().st_mode & 0o777) == (before, 0o600)
    wrong = redactor("case", "passphrase", key, "--passphrase-file", old, "--new-passphrase-file", new)
    assert (wrong.returncode, wrong.stderr.count("\n")) == (2, 1)


def test_threads_collapse_and_a_quote_treated_differently_is_told(redactor, tmp_path):
    head = "From: ann@example.org\nTo: ben@example.org\nDate: Mon, 4 May 2026 09:00:00 +0000\nMIME-Version: 1.0\n"
    body = "Please ask at the number 202-555-0143 about the harbour fees.\n"
    (tmp_path / "first.eml").write_text(f"{head}Subject: Fees\nMessage-ID: <1@example.org>\n\n{body}")
    answer = f"It is done.\n\n> {body}"
    (tmp_path / "answer.eml").write_text(
        f"{head}Subject: Re: Fees\nMessage-ID: <2@example.org>\nIn-Reply-To: <1@example.org>\n\n{answer}"
    )
    case = tmp_path / "mails.case"
    redactor("case", "new", case)
    assert redactor("case", "add", case, tmp_path / "first.eml", tmp_path / "answer.eml").returncode == 0
    redactor("case", "decide", case, "first.eml", "--accept", "medium")
    done = redactor("case", "consistency", case, "--json")
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    (thread,) = found["threads"]
    assert {m["file"]: m["contained_in"] for m in thread["mails"]} == {
        "first.eml": "answer.eml", "answer.eml": None,
    }  # fmt: skip
    assert any("first.eml" in w and "quote each other, but 1 text is removed" in w for w in found["warnings"])
    assert "202-555" not in done.stdout
    assert "1 to read" in redactor("case", "consistency", case).stdout


def test_a_file_added_first_is_searched_again_for_a_name_of_a_later_one(redactor, tmp_path):
    """A surname alone means nothing in the first file until the second one says that it is one."""
    (tmp_path / "first.txt").write_text("The Lantern on the quay was broken.\n")
    (tmp_path / "second.txt").write_text("Name: Oskar Lantern\nSurname: Lantern\n")
    case = tmp_path / "shed.case"
    redactor("case", "new", case)
    done = redactor("case", "add", case, tmp_path / "first.txt", tmp_path / "second.txt")
    assert done.returncode == 0, done.stderr
    assert "first.txt: searched again for names of the other files, 2 findings" in done.stdout
    assert "Lantern" not in done.stdout


def test_withheld_pages_take_what_their_code_asks_for_and_approval_refuses_what_release_would(redactor, tmp_path):
    from reportlab.pdfgen import canvas

    page = canvas.Canvas(str(tmp_path / "plan.pdf"))
    for text in ("The plan of the harbour.", "The depths of the fairway."):
        page.drawString(72, 700, text)
        page.showPage()
    page.save()
    case, office = tmp_path / "plan.case", tmp_path / "office.yaml"
    office.write_text(
        "title: Office\ndemand_code: true\nstop_on_duties: true\nregime: us_foia\nappearance: label\n"
    )
    redactor("case", "new", case)
    redactor("case", "add", case, tmp_path / "plan.pdf")
    redactor("case", "decide", case, "--accept", "none")
    pages = ("case", "dispose", case, "plan.pdf", "withheld_in_full", "--pages", "2", "--code", "(b)(1)")
    wrong = redactor(*pages, "--answer", "colour=red")
    assert (wrong.returncode, wrong.stderr.count("\n")) == (2, 1)
    assert redactor(*pages).returncode == 0
    bare = redactor("case", "approve", case, "--policy", office)
    assert bare.returncode == 4
    assert "1 redactions lack what their reason code asks for" in bare.stderr
    again = redactor(
        *pages, "--answer", "order=EO 13526", "--answer", "level=SECRET", "--reason", "Ships at risk."
    )
    assert again.returncode == 0, again.stderr
    unstated = redactor("case", "approve", case, "--policy", office)
    assert unstated.returncode == 4
    assert "segregable part" in unstated.stderr
    redactor("case", "state", case, "segregability", "All parts that can be are released.")
    approved = redactor("case", "approve", case, "--policy", office)
    assert approved.returncode == 0, approved.stderr
    released = redactor("case", "release", case, "-o", tmp_path / "out", "--policy", office)
    assert released.returncode == 0, released.stderr
