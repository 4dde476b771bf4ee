"""Every place of a message that can hold a secret, searched in the result with the standard library."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Callable

import pytest

from redactor.formats import read, write_redacted
from redactor.model import Appearance, Document, Plan, SpanOperation

Search = Callable[[bytes, str], bool]


def spans_of(document: Document, text: str, label: str = "[PERSON]") -> tuple[SpanOperation, ...]:
    """Return operations on each place of the segments where `text` stands, as a decision would make them."""
    spans = []
    for segment in document.all_segments():
        at = segment.text.find(text)
        while at >= 0:
            spans.append(SpanOperation(segment.address, at, at + len(text), label))
            at = segment.text.find(text, at + 1)
    return tuple(spans)


def test_the_search_finds_every_secret_in_the_original(
    planted: bytes, hidden: dict[str, str], found_in: Search
) -> None:
    # The uuencoded file is the one place that the plain search can't open.
    places = {place for place, secret in hidden.items() if not found_in(planted, secret)}
    assert places <= {"uu_file_inside_text"}


def test_what_no_reader_sees_is_never_carried_over(
    planted: bytes, hidden: dict[str, str], found_in: Search
) -> None:
    written = write_redacted(planted, "m.eml", Plan())
    assert [place for place, secret in hidden.items() if found_in(written.data, secret)] == []


def test_hidden_content_is_read_as_segments_that_need_no_decision(planted: bytes, hidden: dict[str, str]) -> None:
    document = read(planted, "m.eml")
    texts = [s.text for s in document.all_segments() if not s.visible and s.removed_always]
    withheld = {
        "winmail",
        "encrypted_archive",
        "smime",
        "signature",
        "pgp_block",
        "uu_file_inside_text",
        "content_id",
    }
    missing = [
        place
        for place, secret in hidden.items()
        if place not in withheld and not any(secret in text for text in texts)
    ]
    assert missing == []


def test_visible_secrets_are_segments_that_are_kept_unless_decided(
    planted: bytes, visible: dict[str, str], found_in: Search
) -> None:
    document = read(planted, "m.eml")
    unread = [place for place, secret in visible.items() if not spans_of(document, secret)]
    assert unread == []
    written = write_redacted(planted, "m.eml", Plan())
    lost = [place for place, secret in visible.items() if not found_in(written.data, secret)]
    assert lost == []


@pytest.mark.parametrize("appearance", list(Appearance))
def test_decided_spans_are_gone_from_every_view(
    planted: bytes, visible: dict[str, str], keep: tuple[str, ...], found_in: Search, appearance: Appearance
) -> None:
    document = read(planted, "m.eml")
    spans = tuple(span for secret in visible.values() for span in spans_of(document, secret))
    written = write_redacted(planted, "m.eml", Plan(spans=spans, appearance=appearance))
    assert [place for place, secret in visible.items() if found_in(written.data, secret)] == []
    assert [text for text in keep if not found_in(written.data, text)] == []


def test_terms_are_removed_wherever_they_stand(
    planted: bytes, visible: dict[str, str], keep: tuple[str, ...], found_in: Search
) -> None:
    written = write_redacted(planted, "m.eml", Plan(terms=tuple(visible.values())))
    assert [place for place, secret in visible.items() if found_in(written.data, secret)] == []
    assert [text for text in keep if not found_in(written.data, text)] == []


def test_removals_name_places_and_amounts_without_text(planted: bytes, hidden: dict[str, str]) -> None:
    written = write_redacted(planted, "m.eml", Plan())
    report = repr(written.removals)
    assert not [secret for secret in hidden.values() if secret in report]
    by_address = {removal.address: removal for removal in written.removals}
    assert by_address["header/Received"].amount == 1
    assert by_address["header/other"].amount >= 1
    assert by_address["attachment/3/metadata"].unit == "bytes"
    assert {r.unit for r in written.removals} <= {"chars", "items", "bytes"}


def test_other_readers_open_the_result(planted: bytes) -> None:
    written = write_redacted(planted, "m.eml", Plan(terms=("Fromperson", "fromperson@example.org")))
    modern = email.message_from_bytes(written.data, policy=email.policy.default)
    assert [str(d) for part in modern.walk() for d in part.defects] == []
    assert modern["From"].addresses[0].addr_spec == "redacted@redacted.invalid"
    assert modern["Date"].datetime is not None
    assert modern["To"].addresses[0].display_name == "Žofie Toperson"
    old = email.message_from_bytes(written.data)
    kinds = [part.get_content_type() for part in old.walk()]
    assert kinds.count("text/html") == 1
    assert kinds.count("text/calendar") == 1
    assert kinds.count("message/rfc822") == 1
    assert kinds.count("image/png") == 2
    assert "application/ms-tnef" not in kinds
    assert "Message-ID" not in old


def test_writing_twice_gives_the_same_bytes(planted: bytes) -> None:
    plan = Plan(terms=("Plainperson",))
    assert write_redacted(planted, "m.eml", plan).data == write_redacted(planted, "m.eml", plan).data


def test_a_redacted_message_has_nothing_more_to_lose(planted: bytes) -> None:
    again = read(write_redacted(planted, "m.eml", Plan()).data, "m.eml")
    left = [s.address for s in again.all_segments() if s.removed_always and not s.address.startswith("part/")]
    assert left == []
