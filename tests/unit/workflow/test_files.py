import os
import stat
from pathlib import Path

import pytest

from redactor.errors import UsageError
from redactor.workflow.files import (
    output_stem,
    read_original,
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


def test_removed_texts_that_overlap_in_a_name_leave_one_word_and_no_rest():
    assert output_stem("request-2026-0417.eml", ["request-2026", "2026-04", "17"]) == "redactedredacted"
    assert output_stem("call Ann Sample Ross.txt", ["Ann Sample", "Sample Ross"]) == "call redacted"
