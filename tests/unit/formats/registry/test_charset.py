"""Bytes to text and the question what is text at all."""

from __future__ import annotations

import pytest

from redactor.formats.charset import decode_labelled, decode_text, is_text


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        ("Grüße an Zoë", "utf-8"),
        ("Grüße an Zoë", "utf-8-sig"),
        ("Grüße an Zoë", "utf-16"),
        ("Grüße an Zoë", "utf-32"),
        ("plain words in sixteen bits", "utf-16-le"),
        ("plain words in sixteen bits", "utf-16-be"),
        ("José García lives in Málaga", "cp1252"),
        ("Jörg", "latin-1"),
        ("“quoted” – dash", "cp1252"),
        ("Žižek a Dvořák žijí v Praze, příliš žluťoučký kůň", "cp1250"),
        ("Привет мир, как дела у вас сегодня, Иван Петров", "cp1251"),
        ("こんにちは、田中さん。お元気ですか。", "shift_jis"),
        ("担当は田中です", "iso2022_jp"),
        ("안녕하세요 김민수", "iso2022_kr"),
    ],
)
def test_encodings_are_recognised_and_written_back(text: str, codec: str) -> None:
    data = text.encode(codec)
    decoded = decode_text(data)
    assert decoded.text == text
    assert decoded.bom + decoded.text.encode(decoded.encoding) == data
    assert not decoded.lossy


@pytest.mark.parametrize("data", [b"\x81\x8d\x8f\x90\x9d" * 3, b"\xff\xfe\xd8", bytes(range(128, 256))])
def test_any_bytes_become_some_text(data: bytes) -> None:
    assert decode_text(data).text


@pytest.mark.parametrize(
    "label", ["utf-8", "us-ascii", "ISO-8859-1", '"utf-8"', "unicode-1-1-utf-8", "", "binary", "x\0y"]
)
def test_valid_utf8_beats_a_label_of_one_byte_a_character(label: str) -> None:
    assert decode_labelled("Zoë".encode(), label).text == "Zoë"


@pytest.mark.parametrize(
    "label", ["base64", "rot13", "zlib", "idna", "punycode", "undefined", "unicode_escape", "utf-16"]
)
def test_labels_that_name_no_plain_charset_do_no_harm(label: str) -> None:
    assert decode_labelled(b"Some text here", label).text


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"plain", True),
        ("Grüße".encode(), True),
        ("Grüße".encode("utf-16"), True),
        (b"form\x0cfeed and \x1b[1mcolour", True),
        (b"a\0b", False),
        (bytes(range(1, 32)) * 10, False),
        (b"text first\n" * 1000 + bytes(range(1, 9)) * 100, False),
        (b"\xff\xfe" + bytes(range(256)) * 4, False),
    ],
)
def test_text_is_told_from_binary_data(data: bytes, text: bool) -> None:
    assert is_text(data) is text
