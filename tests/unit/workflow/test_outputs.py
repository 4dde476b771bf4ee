import json
import threading

import pytest

from redactor.workflow import outputs
from redactor.workflow.files import sha256
from redactor.workflow.outputs import save_outputs


def export(tmp_path, original, redacted, *, name="memo.txt", folder="in", removed=(), shown=None):
    """Redact one original, as `redactor redact` does; return the name of what was written."""
    path = tmp_path / folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(original)
    digest = sha256(original)
    record = {"sha256_before": digest, "sha256_after": sha256(redacted), "file_name": shown or name}
    log = json.dumps({"document": record}).encode()
    return save_outputs(tmp_path / "out", ".txt", path, digest, list(removed), (redacted, log, b"table")).file.name


@pytest.fixture
def later(monkeypatch):
    """What is called after this runs as if in another process."""

    def forget():
        monkeypatch.setattr(outputs, "_origins", {})

    return forget


def test_the_same_original_replaces_its_earlier_redaction(tmp_path, later):
    assert export(tmp_path, b"draft", b"one") == "memo_redacted.txt"
    assert export(tmp_path, b"draft", b"two") == "memo_redacted.txt"
    later()
    assert export(tmp_path, b"draft", b"three") == "memo_redacted.txt"
    assert (tmp_path / "out" / "memo_redacted.txt").read_bytes() == b"three"
    assert len(list((tmp_path / "out").iterdir())) == 3


def test_a_new_version_of_the_original_replaces_the_old_redaction(tmp_path, later):
    export(tmp_path, b"draft", b"one")
    assert export(tmp_path, b"draft 2", b"two") == "memo_redacted.txt"
    later()
    assert export(tmp_path, b"draft 3", b"three") == "memo_redacted.txt"


def test_two_files_of_one_run_with_the_same_name_are_both_kept(tmp_path):
    assert export(tmp_path, b"draft", b"one") == "memo_redacted.txt"
    assert export(tmp_path, b"other", b"two", folder="elsewhere") == "memo-2_redacted.txt"
    assert (tmp_path / "out" / "memo_redacted.txt").read_bytes() == b"one"


def test_two_kinds_of_file_with_one_stem_each_keep_their_log(tmp_path):
    export(tmp_path, b"draft", b"one")
    assert export(tmp_path, b"other", b"two", name="memo.md") == "memo-2_redacted.txt"
    log = json.loads((tmp_path / "out" / "memo_changelog.json").read_bytes())
    assert log["document"]["sha256_after"] == sha256(b"one")


def test_names_that_became_the_same_by_redaction_are_told_apart(tmp_path, later):
    first = {"name": "Ada Example.txt", "removed": ["Ada Example"], "shown": "masked.txt"}
    second = {"name": "Bob Example.txt", "removed": ["Bob Example"], "shown": "masked.txt"}
    assert export(tmp_path, b"1", b"one", **first) == "redacted_redacted.txt"
    later()
    assert export(tmp_path, b"2", b"two", **second) == "redacted-2_redacted.txt"
    assert (tmp_path / "out" / "redacted_redacted.txt").read_bytes() == b"one"


@pytest.mark.parametrize("name", ["memo_redacted.txt", "memo_changelog.json", "memo_changelog.csv"])
def test_a_stranger_in_the_place_of_an_output_stays(tmp_path, name):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / name).write_bytes(b'{"document": 1}')
    assert export(tmp_path, b"draft", b"one") == "memo-2_redacted.txt"
    assert (tmp_path / "out" / name).read_bytes() == b'{"document": 1}'


def test_the_original_in_the_output_folder_stays(tmp_path):
    assert (
        export(tmp_path, b"other", b"one", name="memo_redacted.txt", folder="out") == "memo_redacted_redacted.txt"
    )
    assert export(tmp_path, b"draft", b"two") == "memo-2_redacted.txt"
    assert (tmp_path / "out" / "memo_redacted.txt").read_bytes() == b"other"


def test_an_output_changed_by_hand_stays(tmp_path):
    export(tmp_path, b"draft", b"one")
    (tmp_path / "out" / "memo_redacted.txt").write_bytes(b"edited")
    assert export(tmp_path, b"draft", b"two") == "memo-2_redacted.txt"


@pytest.mark.parametrize("make", ["dangling link", "folder"])
def test_what_is_no_file_counts_as_taken(tmp_path, make):
    (tmp_path / "out").mkdir()
    place = tmp_path / "out" / "memo_redacted.txt"
    place.mkdir() if make == "folder" else place.symlink_to(tmp_path / "none")
    assert export(tmp_path, b"draft", b"one") == "memo-2_redacted.txt"
    assert not (tmp_path / "none").exists()


def test_jobs_at_the_same_time_take_different_names(tmp_path):
    names = []

    def job(number):
        names.append(export(tmp_path, b"%d" % number, b"out %d" % number, folder=f"in{number}"))

    threads = [threading.Thread(target=job, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(names)) == 8
