"""The search itself: counting, labels, short texts, numbers, places that hold the text."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from redactor.model import Expectations, Layer, Outcome, RemovedText
from redactor.text import count_folded, fast_fold, fold, fold_text
from redactor.verification import find_terms, read_text, verify
from redactor.verification.needles import count, prepare
from redactor.verification.search import Search

Verdict = Callable[..., list[object]]


def _outcomes(text: str, removed: RemovedText, labels: tuple[str, ...] = ()) -> set[Outcome]:
    expectations = Expectations(removed=(removed,), labels=labels)
    return {result.outcome for result in verify(text.encode(), "a.txt", expectations)}


def test_fast_fold_is_the_shared_fold() -> None:
    rng = random.Random(7)
    alphabet = (
        "aZ\u00e9\u00df \t\n\u00a0\u2003\u200b\u00ad\u2011\ufb01\uff21\u0130\u03a3\u0301\u4e2d\x02\ufdfa\u1e9e-."
    )
    for _ in range(300):
        text = "".join(rng.choice(alphabet) for _ in range(40))
        assert fast_fold(text) == fold(text).text


def test_count_is_the_shared_count() -> None:
    assert count("banana anana", "ana") == count_folded("banana anana", "ana") == 4


@pytest.mark.parametrize(
    ("remaining", "outcome"), [(0, Outcome.FAIL), (1, Outcome.FAIL), (2, Outcome.PASS), (5, Outcome.PASS)]
)
def test_occurrences_are_counted_against_what_may_remain(remaining: int, outcome: Outcome) -> None:
    assert outcome in _outcomes("Oslo and Oslo again", RemovedText("oslo", remaining))
    assert (Outcome.FAIL in _outcomes("Oslo and Oslo again", RemovedText("oslo", remaining))) == (
        outcome is Outcome.FAIL
    )


def test_substrings_count() -> None:
    assert Outcome.FAIL in _outcomes("Osloensis", RemovedText("Oslo"))


def test_occurrence_inside_a_label_is_no_leak() -> None:
    assert Outcome.FAIL in _outcomes("by [PERSON] today", RemovedText("Per"))
    assert _outcomes("by [PERSON] today", RemovedText("Per"), ("[PERSON]",)) == {Outcome.PASS}
    assert Outcome.FAIL in _outcomes("by [PERSON] Per", RemovedText("Per"), ("[PERSON]",))


def test_long_text_over_lost_spaces_inside_a_label_is_no_leak() -> None:
    assert _outcomes("by [RED ACTED]", RemovedText("redacted"), ("[RED ACTED]",)) == {Outcome.PASS}


def test_short_texts_are_found_in_the_text_and_nowhere_else(docx: Callable[..., bytes], failures: Verdict) -> None:
    assert failures(docx('<w:p><w:docPr id="1" name="p" descr="Li Po"/></w:p>'), "memo.docx", ("Li",)) == []
    assert failures(docx("<w:p><w:r><w:t>Li Po</w:t></w:r></w:p>"), "memo.docx", ("Li",))


def test_short_name_in_an_attribute_must_be_a_word(docx: Callable[..., bytes], failures: Verdict) -> None:
    assert (
        failures(
            docx('<w:p><w:docPr id="1" name="p" descr="Banner of the harbour"/></w:p>'), "memo.docx", ("Ann",)
        )
        == []
    )
    assert failures(docx('<w:p><w:docPr id="1" name="p" descr="by Ann"/></w:p>'), "memo.docx", ("Ann",))


@pytest.mark.parametrize("number", ["1982", "40", "250", "595.27", "000000000"])
def test_bare_numbers_are_no_leak_in_the_syntax_of_a_pdf(number: str, good_pdf: bytes, failures: Verdict) -> None:
    assert failures(good_pdf, "report.pdf", (number,)) == []


@pytest.mark.parametrize("word", ["Roman", "Times", "Page Count", "Parent", "Catalog", "Font", "Stream", "endobj"])
def test_words_of_the_format_are_no_leak_in_a_pdf(
    word: str, edit_pdf: Callable[..., bytes], failures: Verdict
) -> None:
    def without_text(pdf: object) -> None:
        for page in pdf.pages:  # type: ignore[attr-defined]
            page.Contents = pdf.make_stream(b"q Q")  # type: ignore[attr-defined]

    assert failures(edit_pdf(without_text), "report.pdf", (word,)) == []


def test_every_check_that_ran_is_told() -> None:
    results = verify(b"Nothing here.", "a.txt", Expectations(removed=(RemovedText("Oslo"),)))
    checks = {result.check for result in results}
    assert {"document text", "strings and attributes", "raw bytes", "readable", "file name"} <= checks
    assert {result.outcome for result in results} == {Outcome.PASS}


def test_place_that_holds_the_text_is_not_repeated(failures: Verdict) -> None:
    """`failures` itself asserts that no result repeats the text."""
    head = b"From: a@example.org\nTo: b@example.org\nX-Tobias-Quillfeather: Tobias Quillfeather\n\nx"
    found = failures(head, "a.eml")
    assert any("name holds removed text no. 1" in r.location for r in found)


def test_own_file_name_wants_a_look() -> None:
    expectations = Expectations(removed=(RemovedText("Quillfeather"),))
    results = verify(b"Nothing.", "statement Quillfeather.txt", expectations)
    assert [r.outcome for r in results if r.check == "file name"] == [Outcome.NEEDS_ACKNOWLEDGEMENT]


def test_find_terms_looks_everywhere_but_does_not_judge(docx: Callable[..., bytes]) -> None:
    data = docx(parts={"docProps/core.xml": "<c><creator>Somebody Else</creator></c>"})
    assert {r.outcome for r in find_terms(data, "memo.docx", ["Quillfeather"])} == {Outcome.PASS}
    found = [
        r for r in find_terms(data, "memo.docx", ["Quillfeather", "somebody else"]) if r.outcome is Outcome.FAIL
    ]
    assert [(r.check, r.location) for r in found] == [("strings and attributes", "docProps/core.xml")]


def test_find_terms_fails_on_what_it_cannot_read() -> None:
    assert Outcome.FAIL in {r.outcome for r in find_terms(b"\0\1\2", "a.bin", ["Quillfeather"])}


def test_read_text_tells_places(good_pdf: bytes, xlsx: Callable[..., bytes]) -> None:
    assert [place for place, _ in read_text(good_pdf, "report.pdf")] == ["page/1", "page/2"]
    assert read_text(xlsx(), "rota.xlsx") == [("sheet/Rota!A1", "Hours")]
    assert read_text(b"\0\1", "a.bin") == []


def test_buffered_texts_keep_their_places() -> None:
    search = Search([RemovedText("needle")])
    for number in range(3000):
        search.text(f"p{number}", "straw " * 20 + ("needle" if number == 2345 else ""))
    assert [r.location for r in search.results() if r.outcome is Outcome.FAIL] == ["p2345"]


def test_neighbouring_texts_do_not_make_a_match() -> None:
    search = Search([RemovedText("needle work")])
    search.text("a", "needle")
    search.text("b", "work")
    search.string("c", "needle", Layer.METADATA)
    search.string("d", "work", Layer.METADATA)
    assert {r.outcome for r in search.results()} == {Outcome.PASS}


def test_texts_that_fold_to_nothing_are_left_out() -> None:
    assert [needle.folded for needle in prepare([RemovedText("\u200b"), RemovedText(" A ")])] == [fold_text("A")]
