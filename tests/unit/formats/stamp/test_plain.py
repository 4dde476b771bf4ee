from __future__ import annotations

import pytest

from redactor.errors import UnsafeLayoutError, UsageError
from redactor.formats.stamp import stamp
from redactor.model import PortionStamp, StampPlan, Stroke

BANNER = StampPlan(top="SECRET", bottom="SECRET")


def test_every_page_of_a_text_gets_the_banner() -> None:
    assert stamp(b"One.\n\fTwo.\n", "a.txt", BANNER) == b"SECRET\n\nOne.\n\nSECRET\n\fSECRET\n\nTwo.\n\nSECRET\n"


def test_line_ends_encoding_and_byte_order_mark_stay() -> None:
    for encoding, mark in (("utf-8-sig", b"\xef\xbb\xbf"), ("utf-16", b"\xff\xfe")):
        data = stamp("Õhtu.\r\n\r\nÖö.\r\n".encode(encoding), "a.txt", BANNER)
        assert data.startswith(mark)
        assert data.decode(encoding) == "SECRET\r\n\r\nÕhtu.\r\n\r\nÖö.\r\n\r\nSECRET\r\n"


def test_a_letter_that_the_encoding_lacks_is_refused() -> None:
    text = ("Das Schiff fuhr über die Straße nach Süden. " * 5).encode("cp1252")
    with pytest.raises(UsageError, match="encoding"):
        stamp(text, "a.txt", StampPlan(top="СЕКРЕТНО"))


def test_portions_and_block() -> None:
    plan = StampPlan(
        top="SECRET", block=("Classified By: J. Doe",), portions=(PortionStamp(2, "(S)"),), all_portions="(U)"
    )
    text = b"First\nline.\n\nSecond.\n\n(C) Third.\n"
    assert stamp(text, "a.txt", plan).decode() == (
        "SECRET\nClassified By: J. Doe\n\n(U) First\nline.\n\n(S) Second.\n\n(C) Third.\n"
    )


@pytest.mark.parametrize(
    ("name", "data", "struck"),
    [
        ("a.txt", "SECRET\n\nÕhtu.\n".encode(), "S\u0336E\u0336C\u0336R\u0336E\u0336T\u0336"),
        ("a.md", b"SECRET\n\nText.\n", "~~SECRET~~"),
    ],
)
def test_old_marks_are_struck(name: str, data: bytes, struck: str) -> None:
    plan = StampPlan(strokes=(Stroke("body", 0, 6, "SECRET"),))
    assert stamp(data, name, plan).decode().split("\n")[0] == struck


def test_nothing_else_is_struck() -> None:
    for stroke in (Stroke("body", 1, 7, "SECRET"), Stroke("text/2", 0, 6, "SECRET")):
        with pytest.raises(UnsafeLayoutError):
            stamp(b"SECRET\n\nText.\n", "a.txt", StampPlan(strokes=(stroke,)))


def test_an_empty_plan_changes_nothing() -> None:
    text = b"\n\nOne.\n\n\n\fTwo.\n\n"
    assert stamp(text, "a.txt", StampPlan()) == text
