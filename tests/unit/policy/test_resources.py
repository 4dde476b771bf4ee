from __future__ import annotations

from pathlib import Path

import pytest

from redactor.errors import ResourceError
from redactor.policy import resource_path
from redactor.policy.resources import list_data_files, overlaid, read_yaml


def test_a_file_of_the_product_is_found() -> None:
    assert resource_path("policies", "default.yaml").is_file()
    assert resource_path("schemes").is_dir()


def test_a_missing_file_is_named() -> None:
    with pytest.raises(ResourceError) as caught:
        resource_path("schemes", "atlantis.yaml")
    assert "schemes/atlantis.yaml" in caught.value.sentence
    assert caught.value.next_step


@pytest.mark.parametrize(
    ("content", "part"),
    [
        (b"a: [1, 2", "valid YAML"),
        (b"- one\n- two\n", "mapping"),
        (b"a: 1\na: 2\n", "stands twice"),
        (b"a: !!python/object/apply:os.getcwd []\n", "valid YAML"),
        (b"\xff\xfe\xfa", "valid YAML"),
        (b"", "mapping"),
        (b"1: one\n", "must be a text"),
        (b"[a]: 1\n", "must be a text"),
        (b"a: " + b"x" * 2_000_001, "larger"),
    ],
)
def test_a_bad_file_gives_one_sentence(tmp_path: Path, content: bytes, part: str) -> None:
    path = tmp_path / "bad.yaml"
    path.write_bytes(content)
    with pytest.raises(ResourceError) as caught:
        read_yaml(path)
    assert part in caught.value.one_line()
    assert "bad.yaml" in caught.value.one_line()


def test_a_folder_in_place_of_a_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ResourceError):
        read_yaml(tmp_path)


@pytest.mark.parametrize("key", ["../default", "a/b", "", ".", "default.yaml"])
def test_a_key_is_a_plain_name(key: str, tmp_path: Path) -> None:
    with pytest.raises(ResourceError):
        overlaid("policies", key, tmp_path, {})


def test_an_overlay_adds_replaces_and_keeps_the_order(tmp_path: Path) -> None:
    folder = tmp_path / "policies"
    folder.mkdir()
    (folder / "default.yaml").write_text("title: Ours\n")
    (folder / "ours.yaml").write_text("title: Ours alone\n")
    content, file = overlaid("policies", "default", tmp_path, {})
    assert content["title"] == "Ours"
    assert content["gate_band"] == "medium"
    assert "overlay" in file
    assert {"default", "ours"} <= set(list_data_files("policies", tmp_path))
    assert "ours" not in list_data_files("policies", None)
