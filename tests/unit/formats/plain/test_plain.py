"""Text files: what stands in them, what is taken out, and that the rest keeps every byte."""

from __future__ import annotations

import pytest

from redactor.errors import DamagedFileError, LimitError, UsageError
from redactor.formats import read, write_redacted
from redactor.formats.plain import reader
from redactor.model import Appearance, Plan, SpanOperation


def cut(data: bytes, text: str, name: str = "a.txt", appearance: Appearance = Appearance.LABEL) -> bytes:
    body = read(data, name).segments[0].text
    at = body.index(text)
    plan = Plan((SpanOperation("body", at, at + len(text), "[PERSON]"),), appearance=appearance)
    return write_redacted(data, name, plan).data


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252", "utf-16-be"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\n\r\n"])
def test_encoding_mark_and_line_ends_are_kept(codec: str, end: str) -> None:
    text = end.join(["Report on Málaga and more places", "by Jane Roe", "last line without end"])
    assert cut(text.encode(codec), "Jane Roe") == text.replace("Jane Roe", "[PERSON]").encode(codec)


def test_the_mask_where_the_encoding_has_no_full_block() -> None:
    assert cut(b"By Jane, from M\xe1laga", "Jane", appearance=Appearance.BLACK) == b"By #####, from M\xe1laga"
    assert cut("By Jane".encode("utf-16"), "Jane", appearance=Appearance.BLACK) == "By █████".encode("utf-16")
    plan = Plan((SpanOperation("body", 3, 7, "[Имя]"),), appearance=Appearance.LABEL)
    assert write_redacted(b"By Jane, M\xe1laga", "a.txt", plan).data == b"By [REDACTED], M\xe1laga"


def test_a_name_with_invisible_characters_is_removed_with_them() -> None:
    data = "x Ja\u200bne\u00adRo\u2060e\u0301 y".encode()
    text = read(data, "a.txt").segments[0].text
    plan = Plan((SpanOperation("body", 2, text.index("e\u0301") + 1, "[P]"),), appearance=Appearance.LABEL)
    assert write_redacted(data, "a.txt", plan).data == b"x [P] y"
    by_term = write_redacted(data, "a.txt", Plan(terms=("janeroe",))).data
    assert by_term == "x █████ y".encode()


def test_markup_of_markdown_is_text() -> None:
    data = b"---\nauthor: Jane Roe\n---\n[link](https://example.org/Jane%20Roe)\n"
    data += b"<!-- Jane Roe -->\n![Jane Roe](a.png)\n"
    document = read(data, "a.md")
    assert document.media_type == "text/markdown"
    assert document.segments[0].text == data.decode()
    written = write_redacted(data, "a.md", Plan(terms=("Jane Roe", "Jane%20Roe")))
    assert written.extension == ".md"
    assert b"Jane" not in written.data
    assert written.data.count("█████".encode()) == 4


def test_segments_of_a_long_text_join_to_the_whole() -> None:
    text = ("A line of text that is long enough.\r\n" * 30 + "\r\n") * 2000
    document = read(text.encode(), "a.txt")
    assert "".join(s.text for s in document.segments) == text
    assert [s.address for s in document.segments[:2]] == ["text/1", "text/2"]
    assert all(s.text.endswith("\n") for s in document.segments)
    assert max(len(s.text) for s in document.segments) <= 200_000


def test_terms_over_the_edge_of_two_chunks_are_found() -> None:
    line = "x" * 99 + "\n"
    text = line * 20_000
    edge = len(reader.chunks(text)[0][1])
    text = text[: edge - 5] + "Jane\n" + "Roe" + text[edge + 3 :]
    assert reader.chunks(text)[1][1].startswith("Roe")
    written = write_redacted(text.encode(), "a.txt", Plan(terms=("Jane Roe",))).data
    assert b"Jane" not in written
    assert b"Roe" not in written
    assert len(written) == len(text) - 8 + len("█████".encode())


def test_spans_in_later_chunks_cut_the_right_place() -> None:
    text = "word word\n" * 150_000
    plan = Plan(
        (SpanOperation("text/3", 5, 9, "[1]"), SpanOperation("text/1", 0, 4, "[2]")), appearance=Appearance.LABEL
    )
    written = write_redacted(text.encode(), "a.txt", plan).data.decode()
    third = sum(len(part) for _, part in reader.chunks(text)[:2])
    assert written.startswith("[2] word\n")
    assert written.replace("[2]", "word", 1)[third : third + 9] == "word [1]\n"


def test_a_file_without_line_ends_is_cut_all_the_same() -> None:
    text = "x" * 1_100_000
    parts = reader.chunks(text)
    assert "".join(part for _, part in parts) == text
    assert len(parts) == 6


def test_twenty_million_characters() -> None:
    data = (b"Some words in a line, and some more of them after that.\n" * 10) * 36_000
    document = read(data, "a.txt")
    address = document.segments[50].address
    written = write_redacted(data, "a.txt", Plan((SpanOperation(address, 0, 4, "[P]"),)))
    assert len(written.data) == len(data) - 4 + len("█████".encode())


@pytest.mark.parametrize("data", [b"", b"  \n", b"a\0b", bytes(range(256)) * 4])
def test_what_is_no_text_is_damaged(data: bytes) -> None:
    with pytest.raises(DamagedFileError):
        reader.read(data, "a.txt")


def test_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "MAX_BYTES", 10)
    with pytest.raises(LimitError):
        read(b"more than ten bytes", "a.txt")


@pytest.mark.parametrize("wrong", [("body", 0, 99), ("text/1", 0, 1), ("body", 2, 2)])
def test_spans_that_fit_nothing_are_refused(wrong: tuple[str, int, int]) -> None:
    with pytest.raises(UsageError):
        write_redacted(b"some text", "a.txt", Plan((SpanOperation(*wrong, "[P]"),)))
