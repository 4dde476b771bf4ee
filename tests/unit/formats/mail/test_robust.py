"""Mail as it really comes: labels that lie, broken encodings, missing boundaries, endless nesting."""

from __future__ import annotations

import base64
import binascii
import email
import io
from collections.abc import Callable

import pytest
from PIL import Image

from redactor.errors import DamagedFileError, LimitError, UsageError
from redactor.formats import extract_part, open_renderer, read, write_redacted
from redactor.model import AreaOperation, Document, PaintedBox, Plan, Rect, SpanOperation

Growth = Callable[..., bool]

Search = Callable[[bytes, str], bool]


def mail(body: bytes, content_type: str = "text/plain; charset=utf-8", extra: str = "") -> bytes:
    return f"From: a@example.org\r\nSubject: Test\r\nContent-Type: {content_type}\r\n{extra}\r\n".encode() + body


def attached(*parts: tuple[str, bytes], boundary: str = "b") -> bytes:
    line = f"--{boundary}".encode()
    body = b"".join(line + b"\r\n" + head.encode() + b"\r\n\r\n" + data + b"\r\n" for head, data in parts)
    return mail(body + line + b"--\r\n", f"multipart/mixed; boundary={boundary}")


def text_of(document: Document, address: str) -> str:
    return next(s.text for s in document.all_segments() if s.address == address)


def jpeg() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (64, 48), (200, 30, 30)).save(out, "JPEG")
    return out.getvalue()


def picture_mail() -> bytes:
    return attached(
        ("Content-Type: text/plain", b"See picture."),
        (
            (
                "Content-Type: image/jpeg; name=photo.jpg\r\nContent-Transfer-Encoding: base64\r\n"
                "Content-Disposition: attachment"
            ),
            base64.encodebytes(jpeg()),
        ),
    )


@pytest.mark.parametrize(
    ("label", "codec", "text"),
    [
        ("us-ascii", "utf-8", "Grüße von Zoë"),
        ("iso-8859-1", "utf-8", "Grüße von Zoë"),
        ("utf-8", "cp1252", "Grüße von Zoë – heute"),
        ("iso-8859-1", "cp1252", "Preis “fünf” €"),
        ("x-unknown-8bit", "utf-8", "Grüße von Zoë"),
        ("shift_jis", "shift_jis", "こんにちは、田中さん"),
        ("iso-2022-jp", "iso2022_jp", "こんにちは、田中さん"),
        ("utf-7", "utf-7", "Grüße von Zoë"),
        ("koi8-r", "koi8-r", "Привет, Иван"),
        ("", "utf-8", "Grüße von Zoë"),
    ],
)
def test_charset_labels_true_and_false(label: str, codec: str, text: str) -> None:
    content_type = f"text/plain; charset={label}" if label else "text/plain"
    document = read(mail(text.encode(codec), content_type), "m.eml")
    assert text_of(document, "body/1") == text


def test_a_text_attachment_is_read_by_its_label_too(found_in: Search) -> None:
    data = attached(
        ("Content-Type: text/plain", b"x"),
        ("Content-Type: text/plain; charset=iso-2022-jp; name=a.txt", "担当は田中です".encode("iso2022_jp")),
    )
    document = read(data, "m.eml")
    assert text_of(document, "attachment/1/body") == "担当は田中です"
    assert not found_in(write_redacted(data, "m.eml", Plan(terms=("田中",))).data, "田中")


def test_raw_eight_bit_headers_in_utf8_and_latin1() -> None:
    data = b"From: Zo\xc3\xab <z@example.org>\nTo: J\xf6rg <j@example.org>\nSubject: a\x00b\n\nText"
    document = read(data, "m.eml")
    assert text_of(document, "header/From") == "Zoë <z@example.org>"
    assert text_of(document, "header/To") == "Jörg <j@example.org>"
    assert text_of(document, "header/Subject") == "a b"


@pytest.mark.parametrize(
    "subject",
    [
        "=?utf-8?b?!!!?= rest",
        "=?no-such-charset?q?abc?=",
        "=?utf-8?q?=ZZ=?=",
        "=?utf-8?b?w?= =?utf-8?b?",
        "=??q?x?=",
    ],
)
def test_broken_encoded_words_are_read_and_written(subject: str) -> None:
    data = f"From: a@example.org\nSubject: {subject}\n\nText".encode()
    assert read(data, "m.eml").segments
    again = email.message_from_bytes(write_redacted(data, "m.eml", Plan()).data)
    assert again["From"] == "a@example.org"
    assert again.get_payload() == "Text"


@pytest.mark.parametrize("word", ["=?utf-8?b?SmFuZSBSb2U", "=?utf-8?b?SmFuZSBSb2U?", "=?utf-8?b?SmFuZSB!Sb2U=?="])
def test_encoded_words_that_are_cut_off_hide_nothing(word: str) -> None:
    data = f"From: a@example.org\nSubject: By {word}\n\nText".encode()
    assert text_of(read(data, "m.eml"), "header/Subject") == "By Jane Roe"
    assert b"SmFuZSB" not in write_redacted(data, "m.eml", Plan()).data


@pytest.mark.parametrize("cut", [1, 2, 3])
def test_broken_base64_gives_what_it_holds(cut: int) -> None:
    coded = base64.b64encode(b"The name is Anna Example and more text.")[:-cut]
    data = mail(b"\xff!" + coded + b"\r\n.\r\n", extra="Content-Transfer-Encoding: base64\r\n")
    assert "Anna Example" in text_of(read(data, "m.eml"), "body/1")


def test_missing_closing_boundary_and_missing_boundary_parameter() -> None:
    body = b"--xyz\r\nContent-Type: text/plain\r\n\r\nFirst\r\n--xyz\r\nContent-Type: text/html\r\n\r\n<p>Second"
    for content_type in ("multipart/mixed; boundary=xyz", "multipart/mixed", "multipart/mixed; boundary=wrong"):
        document = read(mail(body, content_type), "m.eml")
        assert text_of(document, "body/1") == "First"
        assert text_of(document, "body/2") == "Second"


def test_multipart_without_any_boundary_is_shown_as_text() -> None:
    assert text_of(read(mail(b"Just text", "multipart/mixed; boundary=q"), "m.eml"), "body/1") == "Just text"


def test_too_many_parts_are_refused_quickly() -> None:
    body = b"--b\r\n\r\nx\r\n" * 50_000
    with pytest.raises(LimitError, match="more than 1,000 parts"):
        read(mail(body, "multipart/mixed; boundary=b"), "m.eml")


def test_multiparts_within_multiparts_are_refused_beyond_the_limit() -> None:
    body = b"x"
    for depth in range(60):
        boundary = f"b{depth}".encode()
        body = (
            b"Content-Type: multipart/mixed; boundary="
            + boundary
            + b"\r\n\r\n--"
            + boundary
            + b"\r\n"
            + body
            + b"\r\n--"
            + boundary
            + b"--\r\n"
        )
    with pytest.raises(LimitError, match="nested"):
        read(b"From: a@example.org\r\n" + body, "m.eml")


def test_messages_nested_too_deep_are_withheld_and_the_rest_is_written(found_in: Search) -> None:
    data = b"From: a@example.org\r\nSubject: innermost\r\n\r\nDeepname"
    for _ in range(14):
        data = mail(data, "message/rfc822")
    document = read(data, "m.eml")
    assert [u.withheld for u in document.all_unread()] == [True]
    written = write_redacted(data, "m.eml", Plan())
    assert not found_in(written.data, "Deepname")
    assert b"Attachment withheld: it could not be read." in written.data


def test_a_message_without_a_header_is_damaged() -> None:
    with pytest.raises(DamagedFileError):
        read(b"\n\nJust text\n", "m.eml")


def test_nested_parts_can_be_extracted_and_viewed() -> None:
    data = attached(("Content-Type: message/rfc822", picture_mail()), boundary="outer")
    assert extract_part(data, "m.eml", "attachment/1/attachment/1") == (jpeg(), "photo.jpg")
    renderer = open_renderer(data, "m.eml", "attachment/1/attachment/1")
    assert renderer.page_size(1) == (64.0, 48.0)
    for wrong in ("attachment/2", "attachment/x", "page/1", "attachment/1/attachment/1/attachment/1"):
        with pytest.raises(UsageError):
            extract_part(data, "m.eml", wrong)


def test_boxes_in_nested_pictures_come_back_under_their_part() -> None:
    data = attached(("Content-Type: message/rfc822", picture_mail()), boundary="outer")
    part = "attachment/1/attachment/1"
    written = write_redacted(data, "m.eml", Plan(areas=(AreaOperation(part, 1, Rect(8, 8, 24, 16)),)))
    assert written.boxes == (PaintedBox(part, 1, Rect(8, 8, 24, 16)),)
    inner, _ = extract_part(written.data, "m.eml", part)
    with Image.open(io.BytesIO(inner)) as image:
        assert image.getpixel((16, 12)) == (0, 0, 0)
        assert image.getpixel((50, 40))[0] > 150


@pytest.mark.parametrize(
    "plan",
    [
        Plan(spans=(SpanOperation("body/9", 0, 1, "[X]"),)),
        Plan(spans=(SpanOperation("body/1", 0, 999, "[X]"),)),
        Plan(spans=(SpanOperation("body/1", 3, 3, "[X]"),)),
        Plan(spans=(SpanOperation("attachment/7/body", 0, 1, "[X]"),)),
        Plan(spans=(SpanOperation("attachment/1/exif/Nothing", 0, 1, "[X]"),)),
        Plan(areas=(AreaOperation("", 1, Rect(0, 0, 5, 5)),)),
        Plan(areas=(AreaOperation("attachment/7", 1, Rect(0, 0, 5, 5)),)),
        Plan(areas=(AreaOperation("attachment/1", 2, Rect(0, 0, 5, 5)),)),
    ],
)
def test_plans_for_places_that_do_not_exist_are_usage_errors(plan: Plan) -> None:
    with pytest.raises(UsageError):
        write_redacted(picture_mail(), "m.eml", plan)


def test_spans_in_a_withheld_attachment_are_a_usage_error() -> None:
    data = attached(("Content-Type: application/zip; name=a.zip", b"PK\x03\x04broken"))
    with pytest.raises(UsageError):
        write_redacted(data, "m.eml", Plan(spans=(SpanOperation("attachment/1/body", 0, 1, "[X]"),)))


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("../../etc/passwd.txt", "passwd.txt"),
        ("C:\\Users\\someone\\note.txt", "note.txt"),
        ("CON.txt", "attachment-1.txt"),
        ("\u202egpj.exe.txt", "gpj.exe.txt"),
        ("x" * 5000 + ".txt", "x" * 120 + ".txt"),
        ("a<b>:c.txt", "a_b__c.txt"),
        ("Ünï.txt", "Ünï.txt"),
    ],
)
def test_attachment_names_are_made_safe(name: str, written: str) -> None:
    words = base64.b64encode(name.encode()).decode()
    data = attached((f'Content-Type: text/plain; name="=?utf-8?b?{words}?="', b"Some text."))
    result = email.message_from_bytes(write_redacted(data, "m.eml", Plan()).data)
    assert [part.get_filename() for part in result.walk() if part.get_filename()] == [written]


def test_a_text_that_looks_like_a_boundary_stays_inside_its_part() -> None:
    data = attached(
        ("Content-Type: text/plain", b"before\r\n--=_redacted_1--\r\nFrom the end\r\nafter"),
        ("Content-Type: text/plain; name=b.txt", b"second"),
    )
    result = email.message_from_bytes(write_redacted(data, "m.eml", Plan()).data)
    bodies = [part.get_payload(decode=True) for part in result.walk() if not part.is_multipart()]
    assert [body.split() for body in bodies] == [
        b"before --=_redacted_1-- From the end after".split(),
        [b"second"],
    ]


def test_unread_areas_of_attachments_keep_their_place() -> None:
    document = read(picture_mail(), "m.eml")
    assert [(u.address, u.page, u.withheld) for u in document.all_unread()] == [("attachment/1/page/1", 1, False)]
    assert document.children[0].name == "photo.jpg"
    assert document.find_part("attachment/1") is document.children[0]


@pytest.mark.parametrize(
    ("piece", "times", "end"),
    [
        (b"begin 644 x\n", 200_000, b""),
        (b"begin 644 x\n#AAAA\n", 50_000, b"\nend\n"),
        (b"begin 644 x\n", 100_000, b"end\n"),
        (b"-----BEGIN PGP MESSAGE-----\n", 50_000, b""),
        (b"--\n", 300_000, b""),
        (b"=?utf-8?b?", 100_000, b""),
    ],
    ids=["begin", "uu", "begin-end", "pgp", "dashes", "words"],
)
def test_hostile_bodies_take_linear_time(piece: bytes, times: int, end: bytes, grows_linearly: Growth) -> None:
    def read_both(count: int) -> None:
        body = piece * count + end
        read(mail(body), "m.eml")
        read(mail(b"--x\n\n" + body, "multipart/mixed"), "m.eml")

    assert grows_linearly(lambda: read_both(times // 4), lambda: read_both(times))


def test_hostile_parameters_take_linear_time(grows_linearly: Growth) -> None:
    def read_with(count: int) -> None:
        read(mail(b"x", "text/plain" + "; a" * (4 * count) + ';b="' * count), "m.eml")

    assert grows_linearly(lambda: read_with(12_500), lambda: read_with(50_000))


def test_pictures_named_by_percent_signs_and_unknown_ones() -> None:
    page = b"<img src='CID:a%40b' alt=one><img src='cid:unknown' alt=two>"
    data = attached(
        ("Content-Type: text/html", page),
        (
            "Content-Type: image/jpeg\r\nContent-ID: <a@b>\r\nContent-Transfer-Encoding: base64",
            base64.b64encode(jpeg()),
        ),
    )
    result = email.message_from_bytes(write_redacted(data, "m.eml", Plan()).data)
    written = next(
        part.get_payload(decode=True) for part in result.walk() if part.get_content_type() == "text/html"
    )
    assert b'<img src="cid:attachment-1@redacted.invalid" alt="one"><img alt="two">' in written
    assert [part["Content-ID"] for part in result.walk() if part["Content-ID"]] == [
        "<attachment-1@redacted.invalid>"
    ]


@pytest.mark.parametrize("codec", ["utf-16", "utf-8-sig"])
def test_messages_saved_by_an_editor(codec: str) -> None:
    data = "From: Zoë <z@example.org>\r\nSubject: Hi\r\n\r\nGrüße".encode(codec)
    document = read(data, "m.eml")
    assert text_of(document, "header/From") == "Zoë <z@example.org>"
    assert text_of(document, "body/1") == "Grüße"


def forwarded(times: int) -> bytes:
    data = picture_mail()
    for depth in range(times):
        data = attached(
            ("Content-Type: text/plain", b"Forwarded by Jane Roe"),
            ("Content-Type: message/rfc822", data),
            boundary=f"outer{depth}",
        )
    return data


def test_a_chain_of_forwards_is_written_in_reasonable_time(found_in: Search, grows_linearly: Growth) -> None:
    data = forwarded(8)
    plan = Plan(terms=("Jane Roe",))
    assert grows_linearly(
        lambda: write_redacted(forwarded(2), "m.eml", plan), lambda: write_redacted(data, "m.eml", plan)
    )
    written = write_redacted(data, "m.eml", plan)
    assert not found_in(written.data, "Jane Roe")
    inner, name = extract_part(written.data, "m.eml", "/".join(["attachment/1"] * 9))
    assert name == "photo.jpg"
    assert inner.startswith(b"\xff\xd8\xff")


@pytest.mark.parametrize(
    ("parts", "kept"),
    [
        # Each alternative of one text is redacted, whatever it is labelled as.
        ([("text/plain", b"By Jane Roe"), ("text/html", b"<p>By Jane&nbsp;<b>Roe</b>")], 2),
        ([("text/plain", b"By Jane=20Roe"), ("text/html", b"By Ja&shy;ne Roe")], 2),
        ([("text/enriched", b"By JANE ROE"), ("text/plain", b"By Jane\r\nRoe")], 2),
    ],
)
def test_every_alternative_is_redacted(parts: list[tuple[str, bytes]], kept: int, found_in: Search) -> None:
    body = b"".join(
        b"--b\r\nContent-Type: "
        + kind.encode()
        + b"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        + text
        + b"\r\n"
        for kind, text in parts
    )
    data = mail(body + b"--b--", "multipart/alternative; boundary=b")
    written = write_redacted(data, "m.eml", Plan(terms=("Jane Roe",))).data
    assert not found_in(written, "Roe")
    message = email.message_from_bytes(written)
    assert message.get_content_type() == "multipart/alternative"
    assert len(message.get_payload()) == kept


def test_files_and_key_blocks_inside_a_text_become_attachments(found_in: Search) -> None:
    lines = b"".join(binascii.b2a_uu(b"A note by Jane Roe, encoded."[i : i + 20]) for i in (0, 20))
    text = b"Before\nbegin 644 note.txt\n" + lines + b"`\nend\nBetween\n"
    text += b"-----BEGIN PGP PUBLIC KEY BLOCK-----\nSmFuZQ==\n-----END PGP PUBLIC KEY BLOCK-----\n"
    text += b"-----BEGIN PGP SIGNATURE-----\nSmFuZQ==\n-----END PGP SIGNATURE-----\nAfter\nbegin 644 open\nstays"
    data = mail(
        b"--b\n\n" + text + b"\n--b\nContent-Type: text/html\n\n<p>x\n--b--", "multipart/alternative; boundary=b"
    )
    document = read(data, "m.eml")
    assert text_of(document, "body/1") == "Before\nBetween\nAfter\nbegin 644 open\nstays"
    assert text_of(document, "attachment/1/body") == "A note by Jane Roe, encoded."
    assert text_of(document, "attachment/1/name") == "note.txt"
    assert [(u.address, u.withheld) for u in document.unread] == [("attachment/2", True)]
    written = write_redacted(data, "m.eml", Plan(terms=("Jane Roe",))).data
    assert b"SmFuZQ" not in written
    assert not found_in(written, "Jane Roe")
    assert found_in(written, "A note by █████, encoded.")
    alternatives = [part.get_content_type() for part in email.message_from_bytes(written).get_payload()]
    assert alternatives == ["multipart/mixed", "text/html"]
