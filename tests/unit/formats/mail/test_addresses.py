"""Address fields stay well-formed whatever was taken out of them."""

from __future__ import annotations

import email
import email.policy

import pytest

from redactor.formats import read, write_redacted
from redactor.formats.mail.addresses import written_list
from redactor.formats.mail.headers import decode_value, encode_words, fold
from redactor.model import Appearance, Plan, SpanOperation


@pytest.mark.parametrize(
    ("text", "names", "addresses"),
    [
        ("[PERSON] <x@example.org>", ["[PERSON]"], ["x@example.org"]),
        ("Jane <[EMAIL_ADDRESS]>", ["Jane [EMAIL_ADDRESS]"], ["redacted@redacted.invalid"]),
        ("█████ <█████>", ["█████ █████"], ["redacted@redacted.invalid"]),
        ("[EMAIL_ADDRESS]", ["[EMAIL_ADDRESS]"], ["redacted@redacted.invalid"]),
        ("Doe, Jane <j@example.org>, b@example.org", ["Doe, Jane", ""], ["j@example.org", "b@example.org"]),
        ('"Doe, Jane" <j@example.org>', ["Doe, Jane"], ["j@example.org"]),
        ("Team: a@example.org, b@example.org;", ["Team", ""], ["a@example.org", "b@example.org"]),
        ("Undisclosed recipients:;", [], []),
        ("a@example.org, [PERSON]: ;", [""], ["a@example.org"]),
        ("a@b@c <<broken", ["a@b@c broken"], ["redacted@redacted.invalid"]),
        ("[PERSON]@example.org", ["[PERSON]@example.org"], ["redacted@redacted.invalid"]),
    ],
)
def test_lists_are_readable_for_another_parser(text: str, names: list[str], addresses: list[str]) -> None:
    raw = fold("To", written_list(text)) + b"\r\n"
    parsed = email.message_from_bytes(raw, policy=email.policy.default)["To"].addresses
    assert [a.display_name for a in parsed] == names
    assert [a.addr_spec for a in parsed] == addresses


def test_long_texts_are_folded_and_come_back_whole() -> None:
    text = "Ein langer Betreff über Änderungen 日本語 " * 30
    raw = fold("Subject", encode_words(text.strip()))
    assert max(len(line) for line in raw.split(b"\r\n")) <= 78
    value = raw.partition(b":")[2].replace(b"\r\n", b"").strip()
    assert decode_value(value) == text.strip()
    parsed = email.message_from_bytes(raw + b"\r\n", policy=email.policy.default)
    assert parsed["Subject"] == text.strip()


@pytest.mark.parametrize("appearance", list(Appearance))
def test_a_redacted_sender_is_labelled_and_parses(appearance: Appearance) -> None:
    data = b"From: Jane Roe <jane@example.org>\nTo: b@example.org\nSubject: About Jane Roe\n\nText"
    document = read(data, "m.eml")
    texts = {s.address: s.text for s in document.segments}
    spans = (
        SpanOperation("header/From", 0, 8, "[PERSON]"),
        SpanOperation(
            "header/From", texts["header/From"].index("jane@"), len(texts["header/From"]) - 1, "[EMAIL]"
        ),
        SpanOperation("header/Subject", 6, 14, "[PERSON]"),
    )
    written = write_redacted(data, "m.eml", Plan(spans=spans, appearance=appearance)).data
    parsed = email.message_from_bytes(written, policy=email.policy.default)
    # A writer's plan shows labels or bars; masks and pseudonyms are made into these before (redaction/plan.py).
    mark = "[PERSON]" if appearance is Appearance.LABEL else "█████"
    assert parsed["From"].addresses[0].display_name.startswith(mark)
    assert parsed["From"].addresses[0].addr_spec == "redacted@redacted.invalid"
    assert parsed["To"].addresses[0].addr_spec == "b@example.org"
    assert parsed["Subject"] == f"About {mark}"
