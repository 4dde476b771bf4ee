"""The structure of messages, compared with the standard library where that can be trusted."""

from __future__ import annotations

import base64
import email
import quopri

import pytest

from redactor.errors import LimitError
from redactor.formats.mail.compose import file_entity, multipart_entity, text_entity
from redactor.formats.mail.mime import decode_base64, decode_uu, parse_message, split_header, split_multipart


@pytest.mark.parametrize("end", [b"\r\n", b"\n", b"\r"])
def test_header_and_body_with_any_line_end(end: bytes) -> None:
    fields, strays, body = split_header(end.join([b"A: 1", b"B: 2", b" more", b"", b"text", b""]))
    assert [(f.name, f.value) for f in fields] == [(b"A", b"1"), (b"B", b"2 more")]
    assert (strays, body) == (b"", b"text" + end)


def test_a_line_that_is_no_field_begins_the_body() -> None:
    fields, _, body = split_header(b"A: 1\nno field here\n\nmore")
    assert [f.key for f in fields] == ["a"]
    assert body == b"no field here\n\nmore"


def test_endless_headers_are_refused() -> None:
    with pytest.raises(LimitError):
        split_header(b"X: y\n" * 1_000_000)


def test_multiparts_are_split_like_the_standard_library_does() -> None:
    data = (
        b'Content-Type: multipart/mixed; boundary="a b"\n\npre\n--a b\n\none\n'
        b"--a b  \nX: y\n\ntwo\n\n--a b--\npost\n--a b\n"
    )
    ours = parse_message(data)
    theirs = email.message_from_bytes(data)
    assert [p.body for p in ours.children] == [p.get_payload().encode() for p in theirs.get_payload()]
    assert (ours.preamble, ours.epilogue.split()) == (b"pre", [b"post", b"--a", b"b"])


def test_a_boundary_that_begins_another_is_not_mixed_up() -> None:
    assert split_multipart(b"--ab\n\nx\n--abc\n\ny\n--ab--", b"ab") == (b"", [b"\nx\n--abc\n\ny"], b"")
    assert split_multipart(b"nothing here", b"ab") is None


def test_transfer_encodings() -> None:
    assert decode_base64(b"QUJD\r\nREVG") == b"ABCDEF"
    assert decode_base64(b"QQ==QkI=") == b"ABB"
    assert decode_base64(b"*") == b""
    assert decode_uu(b"#0V%T\n`\nend\nrest") == b"Cat"
    assert decode_uu(b'#0V%T extra\n!"garbage\xff\n')[:3] == b"Cat"


@pytest.mark.parametrize(
    "text",
    [
        "plain\ntext\n",
        "From the start\n--=_redacted_1\n",
        "ends with space \nand tab\t\n",
        "grün\n" * 50 + "more ascii text here\n" * 10,
        "日本語のテキスト\n" * 5,
        "x" * 3000,
        "",
    ],
)
def test_texts_come_back_from_the_standard_library(text: str) -> None:
    entity = text_entity(text, "plain")
    message = email.message_from_bytes(entity)
    assert message.get_payload(decode=True).decode().replace("\r\n", "\n") == text
    assert all(len(line) <= 998 for line in entity.split(b"\r\n"))
    assert b"\n" not in entity.replace(b"\r\n", b"")


def test_nested_boundaries_never_clash() -> None:
    inner = multipart_entity("mixed", [text_entity("a", "plain"), text_entity("b", "plain")])
    nested = file_entity(inner, "message/rfc822", "attachment", "")
    outer = email.message_from_bytes(multipart_entity("mixed", [nested, text_entity("c", "plain")]))
    assert [p.get_payload(decode=True) for p in outer.walk() if p.get_content_type() == "text/plain"] == [
        b"a",
        b"b",
        b"c",
    ]


def test_attached_bytes_come_back() -> None:
    data = bytes(range(256)) * 10
    entity = file_entity(data, "image/png", "inline", 'we"ird ü.png', "x@redacted.invalid")
    message = email.message_from_bytes(entity)
    assert message.get_payload(decode=True) == data
    assert message.get_filename() == 'we"ird ü.png'
    assert base64.b64decode(message.get_payload()) == data
    assert quopri.decodestring(b"=41") == b"A"
