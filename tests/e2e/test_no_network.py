"""Without any network, in an empty home: the work is done, and nothing of it stays behind where nobody looks."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.fixture
def home(tmp_path):
    made = tmp_path / "home"
    for name in ("home", "temporary"):
        (tmp_path / name).mkdir()
    return made


@pytest.fixture
def unshare():
    """The command that starts a program in a network namespace with nothing in it."""
    program = shutil.which("unshare")
    assert program, "unshare of util-linux is missing"
    for flags in (("-n",), ("-rn",)):
        if subprocess.run([program, *flags, "true"], capture_output=True, check=False).returncode == 0:
            return [program, *flags]
    raise AssertionError("this user may not make network namespaces")


@pytest.fixture
def offline(home, unshare, tmp_path):
    """Run the command line without network, without CI in the environment, in an empty home."""
    environment = {key: os.environ[key] for key in ("PATH", "LANG") if key in os.environ}
    environment |= {"HOME": str(home), "TMPDIR": str(tmp_path / "temporary"), "XDG_RUNTIME_DIR": str(home)}

    def run(*arguments):
        return subprocess.run(
            [*unshare, sys.executable, "-m", "redactor", *map(str, arguments)],
            capture_output=True,
            text=True,
            timeout=120,
            env=environment,
            cwd=tmp_path,
            check=False,
        )

    return run


def files_below(folder):
    return [path for path in Path(folder).rglob("*") if path.is_file()]


def secrets_in(folder, secrets):
    """Return (path, secret) for each secret in a file's name or bytes, as UTF-8 or UTF-16."""
    hits = []
    for path in files_below(folder):
        data = path.read_bytes() + str(path.relative_to(folder)).encode()
        hits += [
            (path.name, s)
            for s in secrets
            if any(s.encode(e) in data for e in ("utf-8", "utf-16-le", "utf-16-be"))
        ]
    return hits


def test_the_namespace_holds_no_network(unshare):
    """The check of the check: in there not even the loopback device can be reached."""
    code = "import socket; socket.create_connection(('127.0.0.1', 9), 2)"
    done = subprocess.run([*unshare, sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "Network is unreachable" in done.stderr


def test_scan_of_addresses_and_of_a_scanned_letter(offline, samples, home, tmp_path):
    """The recogniser of e-mail addresses would fetch a list, models would be looked up: neither is needed."""
    names = ["request-2026-0417.eml", "complaint-letter-scan.pdf"]
    done = offline("scan", *(samples / name for name in names), "--json")
    assert done.returncode == 0, done.stderr
    mail, letter = (json.loads(line) for line in done.stdout.splitlines())
    assert {"EMAIL_ADDRESS", "PERSON", "PHONE_NUMBER"} <= {f["entity_type"] for f in mail["findings"]}
    assert any("ocr" in f["segment"] or "image" in f["segment"] for f in letter["findings"] if f["page"])
    assert list(home.iterdir()) == []
    assert files_below(tmp_path / "temporary") == []


def test_every_layer_and_list_works_without_a_network(offline, home, tmp_path):
    """Numbers checked by libraries, telephone plans, patterns of RE2, similar texts, another language."""
    text = (
        "VAT DE136695976, call +44 20 7946 0958, IBAN EE382200221020145685, see https://example.org/x and mail\n"
        "jane.doe@example.org. HB-1234 met Xqovrel Vrlet.\n"
        "Der Mann und die Frau waren nicht in der Stadt, es ist so.\n"
    )
    (tmp_path / "note.txt").write_text(text)
    (tmp_path / "list.yaml").write_text(
        "always_redact: [{regex: 'HB-[0-9]+'}, {text: Xqovrel Vrelt, fuzzy: 80}]\n"
    )
    done = offline("scan", tmp_path / "note.txt", "--json", "--show-text", "--lists", tmp_path / "list.yaml")
    assert (done.returncode, done.stderr) == (0, "")
    found = {f["text"] for f in json.loads(done.stdout)["findings"]}
    assert found >= {"DE136695976", "+44 20 7946 0958", "EE382200221020145685", "HB-1234", "Xqovrel Vrlet"}
    assert list(home.iterdir()) == []
    assert files_below(tmp_path / "temporary") == []


def test_redact_leaves_nothing_behind(offline, samples, home, tmp_path):
    secrets = [line for line in (samples / "planted.txt").read_text().splitlines() if line]
    out = tmp_path / "out"
    inputs = [
        samples / name for name in ("request-2026-0417.eml", "harbour-report.pdf", "complaint-letter-scan.pdf")
    ]
    terms = samples / "planted.txt"
    done = offline("redact", *inputs, "-o", out, "--accept", "high", "--terms", terms, "--acknowledge-unread")
    assert done.returncode == 0, done.stderr
    assert len(list(out.glob("*_redacted.*"))) == len(inputs)
    assert list(home.iterdir()) == []
    assert files_below(tmp_path / "temporary") == []
    assert secrets_in(out, secrets) == []
    assert not [secret for secret in secrets if secret in done.stdout + done.stderr]
