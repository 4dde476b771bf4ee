"""Lists through the command line: found, removed, left and withheld as the list says; wrong ones refused."""

import json

import pymupdf
import pytest

LIST = r"""
title: Harbour
always_redact:
  - Blue Harbour
  - {regex: 'HB-\d{4}', type: REFERENCE_NUMBER}
  - {text: quiet heron, scope: document, only: [other.txt]}
never_redact:
  - {text: Margaret Ellsworth, type: PERSON, reason: the requester}
whole_page: [Annex Zulu]
"""
TEXT = "Blue  Harbour, file HB-1234, was told to Margaret Ellsworth and Oskar Tamm. The quiet heron stays.\n"


@pytest.fixture
def harbour(tmp_path):
    path = tmp_path / "harbour.yaml"
    path.write_text(LIST)
    return path


def test_scan_says_which_list_and_why(redactor, harbour):
    done = redactor("scan", "-", "--json", "--lists", harbour, stdin=TEXT)
    assert done.returncode == 0, done.stderr
    found = {f["text"]: f for f in json.loads(done.stdout)["findings"]}
    assert found["Blue  Harbour"]["detector"] == "list"
    assert found["HB-1234"]["entity_type"] == "REFERENCE_NUMBER"
    assert "harbour.yaml" in found["HB-1234"]["explanation"]
    assert "Oskar Tamm" in found
    assert not {"Margaret Ellsworth", "quiet heron"} & set(found)


def test_redact_removes_and_leaves_what_the_lists_say(redactor, harbour, tmp_path):
    names = tmp_path / "names.txt"
    names.write_text("Oskar Tamm\n")
    for name in ("note.txt", "other.txt"):
        (tmp_path / name).write_text(TEXT)
    files = tmp_path / "note.txt", tmp_path / "other.txt"
    out = tmp_path / "out"
    done = redactor("redact", *files, "-o", out, "--accept", "high", "--lists", harbour, "--lists", names)
    assert done.returncode == 0, done.stderr
    note, other = ((out / f"{name}_redacted.txt").read_text() for name in ("note", "other"))
    assert not [word for word in ("Harbour", "HB-1234", "Tamm") if word in note + other]
    assert "Margaret Ellsworth" in note
    assert "quiet heron" in note
    assert "quiet heron" not in other


def test_whole_page_of_a_pdf_goes_with_its_pictures(redactor, harbour, tmp_path):
    with pymupdf.open() as made:
        for words in ("First page stays", "Annex Zulu is secret", "Third page stays"):
            page = made.new_page()
            page.insert_text((72, 72), words)
            page.draw_rect(pymupdf.Rect(300, 300, 400, 400), fill=(1, 0, 0))
        made.save(tmp_path / "three.pdf")
    out = tmp_path / "out"
    done = redactor("redact", tmp_path / "three.pdf", "-o", out, "--accept", "high", "--lists", harbour)
    assert done.returncode == 0, done.stderr
    with pymupdf.open(out / "three_redacted.pdf") as redacted:
        assert ["stays" in page.get_text() for page in redacted] == [True, False, True]
        assert "Zulu" not in redacted[1].get_text()
        assert "withheld in full" in redacted[1].get_text()  # the sheet that stands in the page's place
        shown = [page.get_pixmap().pixel(350, 350) for page in redacted]
    assert shown == [(255, 0, 0), (255, 255, 255), (255, 0, 0)]


def test_a_policy_names_its_lists(redactor, harbour, tmp_path):
    policy = tmp_path / "own.yaml"
    policy.write_text("title: Own\nlists: [harbour.yaml]\nalways_redact: [{text: Oskar Tamn, fuzzy: 80}]\n")
    done = redactor("scan", "-", "--json", "--policy", policy, stdin=TEXT)
    rules = {f["text"]: f["rule"] for f in json.loads(done.stdout)["findings"]}
    assert rules["HB-1234"] == "ALWAYS_REDACT"
    assert rules["Oskar Tamm"] == "ALWAYS_REDACT_SIMILAR"


@pytest.mark.parametrize("command", ["scan", "redact"])
def test_a_pattern_that_re2_refuses_is_one_clear_sentence(redactor, tmp_path, command):
    wrong = tmp_path / "wrong.yaml"
    wrong.write_text("always_redact: [{regex: '(?<=x)y'}]\n")
    (tmp_path / "note.txt").write_text(TEXT)
    output = ("-o", tmp_path / "out") if command == "redact" else ()
    done = redactor(command, tmp_path / "note.txt", *output, "--lists", wrong)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert "wrong.yaml: always_redact[0].regex can't be used: invalid perl operator: (?<" in done.stderr
    assert not (tmp_path / "out").exists()


def test_lists_without_detection_are_refused(redactor, harbour, tmp_path):
    (tmp_path / "note.txt").write_text(TEXT)
    done = redactor(
        "redact", tmp_path / "note.txt", "-o", tmp_path / "out", "--accept", "none", "--lists", harbour
    )
    assert done.returncode == 2
    assert "Lists are part of detection" in done.stderr
