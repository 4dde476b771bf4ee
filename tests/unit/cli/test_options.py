import json
from pathlib import Path

import click
import pytest

from redactor.cli.main import run
from redactor.cli.options import INPUTS, parse_band, read_boxes, read_terms, said_of
from redactor.errors import UsageError
from redactor.model import Band, Rect
from redactor.workflow.records import Box


def test_terms_are_one_a_line_without_repeats(tmp_path):
    path = tmp_path / "terms"
    path.write_bytes("\ufeffAda Example\r\n\n  x y \nAda Example\n".encode())
    assert read_terms(path) == ("Ada Example", "x y")


def test_terms_must_be_utf8(tmp_path):
    path = tmp_path / "terms"
    path.write_bytes(b"caf\xe9\n")
    with pytest.raises(UsageError, match="UTF-8"):
        read_terms(path)


def test_no_file_means_no_terms_and_no_boxes():
    assert read_terms(None) == ()
    assert read_boxes(None) == ()


def test_boxes_are_put_in_order(tmp_path):
    path = tmp_path / "boxes"
    path.write_text(json.dumps([{"page": 2, "rect": [30, 40, 10, 20], "part": "attachment/1"}]))
    assert read_boxes(path) == (Box("attachment/1", 2, Rect(10, 20, 30, 40)),)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("no json", "not JSON"),
        ('{"page": 1}', "not a list"),
        ('[{"page": 1}]', "Box 1 needs"),
        ('[{"page": 1, "rect": [1, 2, 3]}]', "Box 1 needs"),
        ('[{"page": 1, "rect": [0, 0, 5, 5]}, {"page": 0, "rect": [0, 0, 5, 5]}]', "Box 2 covers"),
        ('[{"page": 1, "rect": [5, 5, 5, 9]}]', "Box 1 covers"),
        ("[3]", "Box 1 needs"),
    ],
)
def test_wrong_boxes_are_named(tmp_path, content, sentence):
    path = tmp_path / "boxes"
    path.write_text(content)
    with pytest.raises(UsageError, match=sentence):
        read_boxes(path)


def test_bands():
    assert parse_band("high") is Band.HIGH
    assert parse_band("none") is None
    assert parse_band(None) is None


def test_an_empty_path_is_no_folder():
    with pytest.raises(click.BadParameter, match="empty"):
        INPUTS.convert("", None, None)
    assert INPUTS.convert("out", None, None) == Path("out")


def test_an_error_names_its_file_once_and_on_one_line():
    assert said_of(Path("in/a.txt"), UsageError("a.txt is not a file.")) == "a.txt is not a file."
    assert said_of(Path("in/a\nb.txt"), UsageError("The file is empty.")) == "a\ufffdb.txt: The file is empty."


def test_a_name_that_is_no_unicode_ends_in_a_sentence(capfdbinary):
    code = run(["redact", "-o", "out", "--accept", "none", "none\udcff.txt"])
    assert code == 2
    assert capfdbinary.readouterr().err == "redactor: none\ufffd.txt does not exist. Check the path.\n".encode()
