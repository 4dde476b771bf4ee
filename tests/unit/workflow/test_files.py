import json
import os
import stat
from pathlib import Path

import pytest

from redactor.errors import UsageError
from redactor.workflow.files import (
    output_paths,
    output_stem,
    read_original,
    sha256,
    shown_name,
    write_all_or_nothing,
)


def test_reading_says_what_is_wrong(tmp_path):
    with pytest.raises(UsageError, match="does not exist"):
        read_original(tmp_path / "none")
    with pytest.raises(UsageError, match="not a file"):
        read_original(tmp_path)


def test_a_path_with_a_null_byte_is_refused(tmp_path):
    with pytest.raises(UsageError):
        read_original(tmp_path / "a\0b")


def test_all_files_are_written(tmp_path):
    write_all_or_nothing({tmp_path / "new" / "a": b"1", tmp_path / "new" / "b": b"2"})
    assert sorted(p.name for p in (tmp_path / "new").iterdir()) == ["a", "b"]
    assert (tmp_path / "new" / "b").read_bytes() == b"2"


def test_nothing_is_left_when_one_can_not_be_written(tmp_path):
    (tmp_path / "taken").mkdir()
    with pytest.raises(UsageError, match="can't be written"):
        write_all_or_nothing({tmp_path / "taken": b"2", tmp_path / "a": b"1"})
    assert [p.name for p in tmp_path.iterdir()] == ["taken"]


def test_a_link_in_the_place_of_the_output_is_replaced_not_followed(tmp_path):
    victim = tmp_path / "victim"
    victim.write_bytes(b"keep")
    (tmp_path / "out").symlink_to(victim)
    write_all_or_nothing({tmp_path / "out": b"new"})
    assert victim.read_bytes() == b"keep"
    assert (tmp_path / "out").read_bytes() == b"new"


def test_rights_are_the_users_usual_ones(tmp_path):
    before = os.umask(0o027)
    try:
        write_all_or_nothing({tmp_path / "a": b"1"})
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o640


@pytest.mark.parametrize(
    ("name", "removed", "stem"),
    [
        ("report.pdf", ["Ada Example"], "report"),
        ("Ada_Example letter.pdf", ["Ada Example"], "redacted letter"),
        ("letter-ADA-EXAMPLE.pdf", ["Ada Example"], "letter-ADA-EXAMPLE"),
        ("ada.example.pdf", ["Ada Example"], "redacted"),
        ("x.pdf", ["x"], "x"),
        (".pdf", [], ".pdf"),
    ],
)
def test_the_output_name_holds_no_removed_text(name, removed, stem):
    assert output_stem(name, removed) == stem


def test_names_are_shown_without_what_breaks_a_line():
    assert shown_name(Path("/in/a\nb\udcff\x85.txt")) == "a\ufffdb\ufffd\ufffd.txt"
    assert shown_name(Path("/in/Zoë 名.txt")) == "Zoë 名.txt"


def test_a_folder_in_the_place_of_the_last_file_leaves_nothing_behind(tmp_path):
    (tmp_path / "taken").mkdir()
    with pytest.raises(UsageError, match="can't be written"):
        write_all_or_nothing({tmp_path / "a": b"1", tmp_path / "taken": b"2"})
    assert [p.name for p in tmp_path.iterdir()] == ["taken"]


def test_a_name_that_is_too_long_is_said_so(tmp_path):
    with pytest.raises(UsageError, match="too long"):
        write_all_or_nothing({tmp_path / "out" / "a": b"1", tmp_path / "out" / ("n" * 300): b"2"})
    assert list((tmp_path / "out").iterdir()) == []


def export_into(folder, original, content):
    output, log, table = output_paths(folder, "memo", ".txt", sha256(original))
    record = {"document": {"sha256_before": sha256(original), "sha256_after": sha256(content)}}
    write_all_or_nothing({log: json.dumps(record).encode(), table: b"", output: content})
    return output.name


def test_the_same_original_replaces_its_earlier_redaction(tmp_path):
    assert export_into(tmp_path, b"draft", b"one") == "memo_redacted.txt"
    assert export_into(tmp_path, b"draft", b"two") == "memo_redacted.txt"
    assert (tmp_path / "memo_redacted.txt").read_bytes() == b"two"


def test_another_original_of_the_same_name_replaces_nothing(tmp_path):
    export_into(tmp_path, b"draft", b"one")
    assert export_into(tmp_path, b"other", b"two") == "memo-2_redacted.txt"
    assert export_into(tmp_path, b"other", b"three") == "memo-2_redacted.txt"
    assert (tmp_path / "memo_redacted.txt").read_bytes() == b"one"


@pytest.mark.parametrize("name", ["memo_redacted.txt", "memo_changelog.json", "memo_changelog.csv"])
def test_a_stranger_in_the_place_of_an_output_stays(tmp_path, name):
    (tmp_path / name).write_bytes(b'{"document": 1}')
    assert export_into(tmp_path, b"draft", b"one") == "memo-2_redacted.txt"
    assert (tmp_path / name).read_bytes() == b'{"document": 1}'


def test_an_output_changed_by_hand_stays(tmp_path):
    export_into(tmp_path, b"draft", b"one")
    (tmp_path / "memo_redacted.txt").write_bytes(b"edited")
    assert export_into(tmp_path, b"draft", b"two") == "memo-2_redacted.txt"


def test_a_dangling_link_counts_as_taken(tmp_path):
    (tmp_path / "memo_redacted.txt").symlink_to(tmp_path / "none")
    assert export_into(tmp_path, b"draft", b"one") == "memo-2_redacted.txt"
