"""Outlook properties as a message: people, bodies, attachments of each kind, and what is broken."""

from __future__ import annotations

import email
import email.policy
from email.message import EmailMessage

import pytest
from compressed_rtf import compress

from redactor.errors import DamagedFileError, EncryptedFileError
from redactor.formats.outlook.convert import other_texts, to_message
from redactor.formats.outlook.rtf import body_of, unpack
from redactor.formats.outlook.store import Node, open_message

HTML_IN_RTF = (
    rb"{\rtf1\ansi\ansicpg1252\fromhtml1 {\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Cyr;}}"
    rb"{\*\htmltag64 <p>}\htmlrtf {\b \htmlrtf0 Caf\'e9 {\f1 \'ff}\u8364?\htmlrtf }\htmlrtf0 {\*\htmltag84 &nbsp;}"
    rb"{\*\mhtmltag64 <p class=hidden>}{\*\htmltag72 </p>}}"
)


def parsed(node: Node) -> EmailMessage:
    message = email.message_from_bytes(to_message(node), policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return message


def recipient(kind: int, name: str, address: str) -> Node:
    return Node(strings={0x3001: name, 0x39FE: address}, numbers={0x0C15: kind})


def test_people_subject_and_time() -> None:
    node = Node(
        strings={0x0037: "Übersicht, neu", 0x0C1A: "Roe, Jane", 0x0C1F: "/o=Exchange/cn=x",
                 0x5D01: "jane@example.org"},
        numbers={0x0039: 133_000_000_000_000_000},
        recipients=[recipient(1, "Desk", "desk@example.org"), recipient(2, "Zoë", "zoe@example.org"),
                    recipient(3, "Blind", "blind@example.org")],
    )  # fmt: skip
    message = parsed(node)
    assert message["Subject"] == "Übersicht, neu"
    assert str(message["From"]) == '"Roe, Jane" <jane@example.org>'
    assert message["To"].addresses[0].addr_spec == "desk@example.org"
    assert message["Cc"].addresses[0].display_name == "Zoë"
    assert "blind" not in to_message(node).decode().lower()
    assert message["Date"].datetime.year == 2022


def test_a_draft_takes_its_fields_from_the_transport_header() -> None:
    node = Node(strings={0x007D: "From: a@example.org\r\nX-Own: secret\r\nSubject: Hello\r\n\r\n"})
    message = parsed(node)
    assert (message["From"], message["Subject"], message["X-Own"]) == ("a@example.org", "Hello", None)


def test_html_comes_out_of_its_rtf() -> None:
    assert body_of(HTML_IN_RTF) == "<p>Café я€&nbsp;</p>"
    node = Node(binaries={0x1009: compress(HTML_IN_RTF, compressed=True)}, strings={0x1000: "plain"})
    kinds = [
        (part.get_content_type(), part.get_content().strip())
        for part in parsed(node).walk()
        if not part.is_multipart()
    ]
    assert kinds == [("text/plain", "plain"), ("text/html", "<p>Café я€&nbsp;</p>")]


def test_rtf_alone_becomes_plain_text() -> None:
    rtf = rb"{\rtf1\ansi{\fonttbl{\f0 Arial;}}{\info{\author Hidden}}{\*\generator x;}First\par Second\tab end}"
    assert body_of(rtf) == "First\nSecond\tend"


@pytest.mark.parametrize("packed", [b"", b"LZFu", b"\xff" * 40])
def test_damaged_rtf_costs_the_body_alone(packed: bytes) -> None:
    assert unpack(packed) == b""


def test_attachments_of_each_kind() -> None:
    inner = Node(strings={0x0037: "Inner", 0x1000: "inner text"})
    node = Node(
        strings={0x1000: "outer"},
        attachments=[
            Node(strings={0x3707: "Bericht ä.txt"}, binaries={0x3701: b"file"}),
            Node(strings={0x3712: "<pic@x>", 0x370E: "image/png", 0x3704: "A.PNG"}, binaries={0x3701: b"png"}),
            Node(strings={0x3001: "Forwarded"}, embedded=inner),
            Node(strings={0x3001: "Chart"}, is_object=True),
            Node(),
        ],
    )
    parts = [part for part in parsed(node).iter_parts() if part.get_content_disposition()]
    assert [(part.get_content_type(), part.get_filename()) for part in parts] == [
        ("application/octet-stream", "Bericht ä.txt"),
        ("image/png", "A.PNG"),
        ("message/rfc822", "Forwarded"),
        ("application/x-ole-object", "Chart"),
    ]
    assert parts[1]["Content-ID"] == "<pic@x>"
    assert parts[2].get_content()["Subject"] == "Inner"


def test_eight_bit_texts_follow_the_code_page() -> None:
    node = Node(strings={0x0037: "Привет".encode("cp1251")}, codepage="cp1251")
    assert parsed(node)["Subject"] == "Привет"


def test_line_ends_in_a_name_begin_no_new_field() -> None:
    node = Node(
        strings={0x0C1A: "Jane\r\nBcc: x@example.org", 0x5D01: "jane@example.org", 0x0037: "a\r\nX-Own: b"}
    )
    message = parsed(node)
    assert message["Bcc"] is None
    assert message["X-Own"] is None
    assert message["Subject"] == "a X-Own: b"


def test_sealed_messages_are_refused() -> None:
    with pytest.raises(EncryptedFileError):
        to_message(Node(strings={0x001A: "IPM.Note.SMIME"}))


def test_all_other_texts_are_told() -> None:
    node = Node(strings={0x0037: "Subject", 0x8004: "private", 0x0E02: "blind@example.org", 0x3FFA: " "})
    assert other_texts(node) == [(0x0E02, "blind@example.org"), (0x8004, "private")]


@pytest.mark.parametrize(
    "data", [b"", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, b"\xd0\xcf\x11\xe0" * 400]
)
def test_what_is_no_message_is_damaged(data: bytes) -> None:
    with pytest.raises(DamagedFileError):
        open_message(data)
