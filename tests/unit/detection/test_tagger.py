"""The tagger: the shipped model reads names in many kinds of text, windows lose nothing, its odds are odds."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from redactor.detection.layers import tagger as layer
from redactor.detection.layers.tagger import Tagger
from redactor.detection.layers.wordpiece import Word
from redactor.errors import ResourceError

LINES = dict.fromkeys(("PERSON", "CODE", "LOC", "ORG", "DEM", "DATETIME", "QUANTITY", "MISC"), 0.5)


@pytest.fixture(scope="module")
def tagger() -> Tagger:
    return Tagger()


def read(tagger: Tagger, text: str, kind: str) -> list[str]:
    return [text[t.start : t.end] for t in tagger.read(text).tags(LINES) if t.is_sure and t.kind == kind]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The applicant, Ms Oluwaseun Adebayo, was born in 1971 and lives in Leeds.", "Adebayo"),
        ("just met kasia wojcik in town omg", "kasia wojcik"),
        ("WITNESS: THANH NGUYEN\nDATE: 3 MAY 2019", "THANH NGUYEN"),
        ("Present: O'Sullivan, Siobhan; Krasniqi, Besnik", "Siobhan"),
        ("Kind regards,\n\nTeele Kallaste\nCase Manager", "Teele Kallaste"),
    ],
)
def test_names_of_many_origins(tagger: Tagger, text: str, name: str) -> None:
    assert any(name in found for found in read(tagger, text, "PERSON"))


@pytest.mark.parametrize(
    "text",
    [
        "INSTRUCTIONS: COMPLETE ALL FIELDS IN BLACK INK.",
        "Terms and Conditions. Privacy Notice. Executive Summary. Table of Contents.",
        "The bill will be paid in may or march; grace under pressure.",
        "Room A1, Appendix B and Table 7",
    ],
)
def test_headings_and_common_words_are_nobody(tagger: Tagger, text: str) -> None:
    assert read(tagger, text, "PERSON") == []


def test_offsets_are_code_points_of_the_text_given(tagger: Tagger) -> None:
    text = "😀😀 Ünal:\n\n  Yesterday Maria Kowalska arrived."
    assert any("Maria Kowalska" in found for found in read(tagger, text, "PERSON"))


def test_empty_and_odd_texts_are_read(tagger: Tagger) -> None:
    for text in ("", " \n", "a" * 70_000, "\u0301", "‮", "x" * 50 + "\x00"):
        assert all(t.end <= len(text) for t in tagger.read(text).tags(LINES))


def test_name_far_behind_the_first_window_is_read(tagger: Tagger) -> None:
    text = "It rained all week and nothing further was reported. " * 60 + "Then Mr Jan Kowalczyk called."
    assert any("Kowalczyk" in found for found in read(tagger, text, "PERSON"))


def test_reading_does_not_depend_on_what_was_read_before(tagger: Tagger) -> None:
    text = "Dear Ms Okafor, please call Besnik Krasniqi."
    first = list(tagger.read(text).tags(LINES))
    tagger.read("Something else entirely, by Anna Schmidt. " * 50)
    assert list(tagger.read(text).tags(LINES)) == first


def words(sizes: list[int]) -> list[Word]:
    return [Word(n, n + 1, (1,) * size, 0) for n, size in enumerate(sizes)]


@pytest.mark.parametrize("sizes", [[1] * 10, [1] * 190, [1] * 191, [1] * 1000, [60] * 40, [1, 60] * 200, [190]])
def test_windows_take_every_word_once_and_fit_the_model(sizes: list[int]) -> None:
    found = words(sizes)
    next_word = 0
    for cut in layer._windows(found):
        assert cut.keep_first == next_word
        assert cut.first <= cut.keep_first < cut.keep_last <= cut.last
        assert sum(len(w.pieces) for w in found[cut.first : cut.last]) <= layer.WINDOW - 2
        next_word = cut.keep_last
    assert next_word == len(sizes)


def test_no_word_is_taken_from_the_very_edge_of_a_window() -> None:
    cuts = list(layer._windows(words([1] * 1000)))
    assert all(cut.last - cut.keep_last >= 20 for cut in cuts[:-1])
    assert all(cut.keep_first - cut.first >= 20 for cut in cuts[1:])


def test_odds_of_a_span(tagger: Tagger) -> None:
    text = "Yesterday Maria Kowalska arrived."
    reading = tagger.read(text)
    assert reading.odds_of("PERSON", 10, 24) > 0.9
    assert reading.odds_of("PERSON", 0, 9) < 0.2
    assert reading.odds_of("PERSON", 40, 50) == 0.0


def test_damaged_model_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = layer.resource_path("models", "tagger")
    for name in ("vocab.txt", "labels.json"):
        (tmp_path / name).write_bytes((real / name).read_bytes())
    (tmp_path / "tagger.onnx").write_bytes(b"not a model")
    monkeypatch.setattr(layer, "resource_path", lambda *_: tmp_path)
    with pytest.raises(ResourceError, match="damaged"):
        Tagger()


def test_model_with_its_words_is_small() -> None:
    folder = layer.resource_path("models", "tagger")
    assert sum(path.stat().st_size for path in folder.iterdir()) <= 30_000_000


def test_telemetry_is_off_before_the_runtime_is_imported() -> None:
    program = (
        "import os, sys; os.environ.pop('ORT_DISABLE_TELEMETRY', None)\n"
        "from redactor.detection.layers.tagger import Tagger\n"
        "assert 'onnxruntime' not in sys.modules\n"
        "Tagger(); print(os.environ['ORT_DISABLE_TELEMETRY'])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "1"
