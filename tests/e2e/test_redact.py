"""`redactor redact` from the shell: options, exit codes, nothing lost."""

import hashlib
import json
import os
import time

import pypdfium2
import pytest
from leaks import find_leaks
from PIL import Image

ONE_LINE = 1


@pytest.fixture
def terms(tmp_path):
    path = tmp_path / "terms.txt"
    path.write_text("Samuel Okonkwo\n202-555-0143\n", encoding="utf-8")
    return path


def test_given_terms_go_and_the_rest_stays(redactor, samples, terms, tmp_path):
    done = redactor(
        "redact", samples / "post-draft.txt", "-o", tmp_path / "out", "--accept", "none", "--terms", terms
    )
    assert done.returncode == 0, done.stderr
    text = (tmp_path / "out" / "post-draft_redacted.txt").read_text()
    assert "Okonkwo" not in text
    assert "Laura Fitzsimmons" in text
    assert text.count("█████") == 2


def test_labels_say_the_reason_code(redactor, samples, terms, tmp_path):
    arguments = ["--accept", "none", "--terms", terms, "--appearance", "label", "--code", "(b)(6)"]
    done = redactor("redact", samples / "post-draft.txt", "-o", tmp_path / "out", *arguments)
    assert done.returncode == 0, done.stderr
    assert "[" in (tmp_path / "out" / "post-draft_redacted.txt").read_text()


def test_the_original_is_untouched(redactor, samples, terms, tmp_path):
    path = tmp_path / "post.txt"
    path.write_bytes((samples / "post-draft.txt").read_bytes())
    os.utime(path, ns=(1, 1_700_000_000_000_000_000))
    before = hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns
    redactor("redact", path, "-o", tmp_path, "--accept", "none", "--terms", terms)
    assert (hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns) == before


def test_a_box_on_a_page_is_burned_in(redactor, samples, tmp_path):
    boxes = tmp_path / "boxes.json"
    boxes.write_text(json.dumps([{"page": 1, "rect": [50, 180, 560, 235]}]))
    out = tmp_path / "out"
    done = redactor("redact", samples / "harbour-report.pdf", "-o", out, "--accept", "none", "--boxes", boxes)
    assert done.returncode == 0, done.stderr
    pdf = pypdfium2.PdfDocument(out / "harbour-report_redacted.pdf")
    picture = pdf[0].render(scale=1).to_pil().convert("RGB")
    text = pdf[0].get_textpage().get_text_bounded()
    pdf.close()
    assert picture.getpixel((300, 220)) == (0, 0, 0)
    assert picture.getpixel((300, 60)) == (255, 255, 255)
    assert "Daniel Whitcombe" not in text
    assert "After-action report" in text


def test_a_box_on_a_picture_is_burned_in(redactor, samples, tmp_path):
    boxes = tmp_path / "boxes.json"
    boxes.write_text(json.dumps([{"page": 1, "rect": [830, 240, 1110, 320]}]))
    arguments = ["--accept", "none", "--boxes", boxes, "--acknowledge-unread"]
    done = redactor("redact", samples / "quay-photo.jpg", "-o", tmp_path, *arguments)
    assert done.returncode == 0, done.stderr
    with Image.open(tmp_path / "quay-photo_redacted.jpg") as picture:
        assert max(picture.convert("RGB").getpixel((950, 280))) < 12
        assert not picture.getexif()


def test_a_name_in_the_file_name_goes_too(redactor, samples, terms, tmp_path):
    path = tmp_path / "letter_Samuel_Okonkwo.txt"
    path.write_text("Samuel Okonkwo was here.\n")
    done = redactor("redact", path, "-o", tmp_path / "out", "--accept", "none", "--terms", terms)
    assert done.returncode == 0
    names = [p.name for p in (tmp_path / "out").iterdir()]
    assert len(names) == 3
    assert not any("Okonkwo" in name for name in names)


def test_unread_areas_refuse_until_acknowledged(redactor, samples, tmp_path):
    arguments = ["redact", samples / "quay-photo.jpg", "-o", tmp_path / "out", "--accept", "none"]
    refused = redactor(*arguments)
    assert refused.returncode == 4
    assert refused.stderr.count("\n") == ONE_LINE
    assert not (tmp_path / "out").exists()
    assert redactor(*arguments, "--acknowledge-unread").returncode == 0


def test_a_marking_above_the_audience_refuses(redactor, samples, tmp_path):
    # Without portion marks the banner speaks for all of the text: nothing of it can be told apart.
    memo = tmp_path / "memo.txt"
    memo.write_text("SECRET//NOFORN\n\nThe convoy went on its way.\n\nSECRET//NOFORN\n")
    done = redactor("redact", memo, "-o", tmp_path / "out", "--audience", "public")
    assert done.returncode == 4
    assert "above the release audience" in done.stderr
    assert not (tmp_path / "out").exists()


BAD = {
    "empty.pdf": b"",
    "cut.pdf": b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog",
    "program.bin": b"\x7fELF\x02\x01\x01" + bytes(200),
    "archive.zip": b"PK\x05\x06" + bytes(18),
    "broken.docx": b"PK\x03\x04 this is no archive",
    "drawing.svg": b"<svg xmlns='http://www.w3.org/2000/svg'><text>Jane</text></svg>",
    "odd.png": b"\x89PNG\r\n\x1a\n" + b"\x00" * 40,
}


@pytest.mark.parametrize("name", sorted(BAD))
def test_bad_input_is_one_sentence_and_exit_code_two(redactor, tmp_path, name):
    path = tmp_path / name
    path.write_bytes(BAD[name])
    done = redactor("redact", path, "-o", tmp_path / "out", "--accept", "none")
    assert done.returncode == 2, done.stderr
    assert done.stderr.count("\n") == ONE_LINE
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "out").exists()
    assert path.read_bytes() == BAD[name]


@pytest.mark.parametrize(
    "arguments",
    [
        ["redact", "nowhere.txt", "-o", "out"],
        ["redact"],
        ["redact", "x.txt", "-o", "out", "--accept", "some"],
        ["verify", "nowhere.pdf"],
        ["scan", "nowhere.txt"],
        ["--nonsense"],
        ["scan", "x.txt", "--policy", "nonsense"],
    ],
)
def test_wrong_calls_are_one_sentence_and_exit_code_two(redactor, arguments):
    done = redactor(*arguments)
    assert done.returncode == 2
    assert done.stderr.count("\n") == ONE_LINE


def test_several_inputs_each_get_their_answer(redactor, samples, terms, tmp_path):
    bad = tmp_path / "bad.pdf"
    bad.write_bytes(b"%PDF-1.4 nothing")
    arguments = ["-o", tmp_path / "out", "--accept", "none", "--terms", terms]
    done = redactor("redact", bad, samples / "post-draft.txt", *arguments)
    assert done.returncode == 2
    assert (tmp_path / "out" / "post-draft_redacted.txt").exists()


def test_an_attachment_is_redacted_inside_its_mail(redactor, samples, tmp_path):
    terms = tmp_path / "terms.txt"
    terms.write_text("Tobias Wrenfield\n")
    arguments = ["--accept", "none", "--terms", terms, "--acknowledge-unread"]
    done = redactor("redact", samples / "request-2026-0417.eml", "-o", tmp_path, *arguments)
    assert done.returncode == 0, done.stderr
    data = (tmp_path / "request-2026-0417_redacted.eml").read_bytes()
    assert find_leaks(data, "x.eml", ["Tobias Wrenfield", "Wrenfield"]) == []


def test_without_detection_no_model_is_loaded(redactor, samples, terms, tmp_path):
    """A job of given terms must not pay for models: it takes far less than loading them does."""
    started = time.monotonic()
    done = redactor("redact", samples / "post-draft.txt", "-o", tmp_path, "--accept", "none", "--terms", terms)
    assert done.returncode == 0
    assert time.monotonic() - started < 20
