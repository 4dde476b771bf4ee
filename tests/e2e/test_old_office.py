"""Files of Office 97-2003: through LibreOffice where it is installed, else one clear sentence."""

import json
import subprocess
import sys

import pytest
from leaks import find_leaks
from office_places import KEPT, SECRET, docx, paragraph

OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "WordDocument".encode("utf-16-le") + SECRET.encode()
# Stands in for LibreOffice: does what the real program does when it is called in the same way.
PROGRAM = """#!{python}
import pathlib, sys
arguments = sys.argv[1:]
source, folder = pathlib.Path(arguments[-1]), pathlib.Path(arguments[arguments.index("--outdir") + 1])
assert source.read_bytes().startswith(b"\\xd0\\xcf\\x11\\xe0")
{action}
"""


@pytest.fixture
def run(environment, tmp_path):
    """Run the command line with a LibreOffice of our own, or with none, on the path."""
    programs = tmp_path / "bin"
    programs.mkdir()
    (tmp_path / "letter.doc").write_bytes(OLD)
    (tmp_path / "terms.txt").write_text(f"{SECRET}\n")

    def start(action=None):
        if action is not None:
            program = programs / "soffice"
            program.write_text(PROGRAM.format(python=sys.executable, action=action))
            program.chmod(0o755)
        arguments = ["redact", "letter.doc", "-o", "out", "--terms", "terms.txt", "--accept", "none"]
        return subprocess.run(
            [sys.executable, "-m", "redactor", *arguments],
            capture_output=True,
            text=True,
            env={**environment, "PATH": str(programs)},
            cwd=tmp_path,
            check=False,
            timeout=200,
        )

    return start


def test_an_old_file_is_converted_redacted_and_verified(run, tmp_path):
    (tmp_path / "new.docx").write_bytes(docx(paragraph(f"Written by {SECRET}.")))
    copy = f'(folder / "document.docx").write_bytes(pathlib.Path({str(tmp_path / "new.docx")!r}).read_bytes())'
    done = run(copy)
    assert done.returncode == 0, done.stderr
    data = (tmp_path / "out" / "letter_redacted.docx").read_bytes()
    assert find_leaks(data, "x.docx", [SECRET]) == []
    log = json.loads((tmp_path / "out" / "letter_changelog.json").read_text())
    assert log["document"]["file_name"] == "letter.doc"
    assert any("LibreOffice" in warning for warning in log["warnings"])
    assert (tmp_path / "letter.doc").read_bytes() == OLD
    assert KEPT


@pytest.mark.parametrize("action", [None, "sys.exit(1)", 'print("nothing written")'])
def test_without_a_result_it_is_refused_in_one_sentence(run, tmp_path, action):
    done = run(action)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "LibreOffice" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "out").exists()
