"""Places of mail beyond the plain message: mailboxes, Outlook files, attachments of the text kinds, calendars."""

import contextlib
import email
import email.policy
import mailbox
from email.message import EmailMessage
from pathlib import Path

import olefile
import pytest
from hiding import holds

CORPUS = Path(__file__).resolve().parents[1] / "corpora" / "outlook"
SECRETS = ("Zelda Quux", "zqhidden")


def message(subject="Kept subject"):
    made = EmailMessage(policy=email.policy.SMTP)
    made["From"], made["To"], made["Subject"] = "Desk <desk@example.org>", "all@example.org", subject
    made.set_content("Kept words of the text.\n")
    return made


def attached(data, maintype, subtype, name, **more):
    made = message()
    made.add_attachment(data, maintype=maintype, subtype=subtype, filename=name, **more)
    return made.as_bytes()


def two_messages():
    second = message("About Zelda Quux")
    second.set_content("From the beginning, kept.\nFrom Zelda Quux\n\nFrom here on, kept.\n")
    first = message().as_bytes().replace(b"\r\n", b"\n")
    quoted = second.as_bytes().replace(b"\r\n", b"\n").replace(b"\nFrom the", b"\n>From the")
    return b"From zqhidden@example.org Mon Jun  1 09:00:00 2026\n" + first + b"\nFrom a b\n" + quoted


def calendar():
    made = message()
    made.add_alternative(
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Kept meeting\r\n"
        "ATTENDEE;CN=Zel\r\n da Quux:mailto:x@example.org\r\n"
        "X-NOTE:zqhidden\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        subtype="calendar",
    )
    return made.as_bytes()


def outlook(tmp, streams):
    """Write secrets of the same length over streams of a real message."""
    path = tmp / "a.msg"
    path.write_bytes((CORPUS / "simple_test_msg.msg").read_bytes())
    with olefile.OleFileIO(path, write_mode=True) as container:
        for name, start in streams.items():
            old = container.openstream(name).read()
            new = (start.encode() + old[len(start) :])[: len(old)]
            container.write_stream(name, new)
    return path.read_bytes()


OUTLOOK_PLACES = {
    "outlook body": {"__substg1.0_1000001E": "Met Zelda Quux"},
    "outlook subject": {"__substg1.0_0037001E": "Zelda Quux"},
    "outlook sender": {"__substg1.0_0C1A001E": "Zelda Quux 1234"},
    "outlook transport headers": {"__substg1.0_007D001E": "X: zqhidden Zelda Quux"},
    "outlook private property": {"__substg1.0_8004001E": "zqhidden Zelda Quux"},
    "outlook search key": {"__substg1.0_003B0102": "zqhidden Zelda Quux"},
    "outlook recipient": {"__recip_version1.0_#00000000/__substg1.0_3001001E": "Zelda Quux"},
    "outlook recipient's entry": {"__recip_version1.0_#00000000/__substg1.0_0FFF0102": "zqhidden"},
}
PLACES = {
    "mailbox: text, subject and envelope": ("box.mbox", lambda _: two_messages(), "From here on, kept."),
    "csv attachment": ("a.eml", lambda _: attached(b"Zelda,Quux\nkept,1\n", "text", "csv", "t.csv"), "kept,1"),
    "json attachment": (
        "b.eml", lambda _: attached(b'{"Zelda Quux": "kept"}', "application", "json", "t.json"), "kept",
    ),
    "xml attachment": (
        "c.eml", lambda _: attached(b"<a zqhidden='1'>kept</a>", "application", "xml", "t.xml"), ">kept</a>",
    ),
    "html attachment": (
        "d.eml", lambda _: attached(b"<html><body><!-- zqhidden -->kept", "text", "html", "t.html"), "kept",
    ),
    "mailbox attachment": (
        "e.eml", lambda _: attached(two_messages(), "application", "mbox", "t.mbox"), "here on, kept",
    ),
    "outlook attachment": (
        "f.eml",
        lambda tmp: attached(
            outlook(tmp, OUTLOOK_PLACES["outlook body"]), "application", "vnd.ms-outlook", "Zelda Quux.msg"
        ),
        "message.",
    ),
    "calendar": ("g.eml", lambda _: calendar(), "SUMMARY:Kept meeting"),
    **{
        place: (f"o{n}.msg", lambda tmp, streams=streams: outlook(tmp, streams), "")
        for n, (place, streams) in enumerate(OUTLOOK_PLACES.items())
    },
}  # fmt: skip


@pytest.fixture(scope="module")
def originals(tmp_path_factory):
    tmp = tmp_path_factory.mktemp("outlook")
    return {name: make(tmp) for name, make, _ in PLACES.values()}


@pytest.fixture(scope="module")
def outputs(redactor, originals, tmp_path_factory):
    folder = tmp_path_factory.mktemp("mail")
    (folder / "terms.txt").write_text("\n".join(SECRETS))
    for name, data in originals.items():
        (folder / name).write_bytes(data)
    done = redactor(
        "redact", *(folder / name for name in originals), "-o", folder / "out", "--terms", folder / "terms.txt",
        "--accept", "none",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return {path.name: path.read_bytes() for path in (folder / "out").iterdir() if "_redacted" in path.name}


@pytest.mark.parametrize("place", PLACES)
def test_nothing_is_left_and_the_rest_is_kept(originals, outputs, place):
    name, _, kept = PLACES[place]
    out = f"{Path(name).stem}_redacted{'.mbox' if name.endswith('mbox') else '.eml'}"
    for secret in (*SECRETS, "Zelda"):
        assert not holds(outputs[out], out, secret)
    assert kept == "" or holds(outputs[out], out, kept)
    assert any(holds(originals[name], name, secret) for secret in (*SECRETS, "Zel", "Quux"))


def test_a_mailbox_stays_a_mailbox(outputs, tmp_path):
    path = tmp_path / "box"
    path.write_bytes(outputs["box_redacted.mbox"])
    with contextlib.closing(mailbox.mbox(path)) as box:
        messages = list(box)
    assert [str(m["From"]) for m in messages] == ["Desk <desk@example.org>"] * 2
    assert messages[0].get_payload(decode=True).strip() == b"Kept words of the text."
    assert not path.read_bytes().startswith(b"From zq")


@pytest.mark.parametrize(
    ("content_type", "word"), [("application/pkcs7-mime", "S/MIME"), ("multipart/encrypted; boundary=x", "PGP")]
)
def test_a_sealed_message_is_refused_with_its_reason(redactor, tmp_path, content_type, word):
    path = tmp_path / "sealed.eml"
    path.write_text(f"From: a@example.org\nSubject: x\nContent-Type: {content_type}\n\n--x\n\nMIIB\n--x--\n")
    done = redactor("redact", path, "-o", tmp_path / "out", "--accept", "none")
    assert done.returncode == 2
    assert word in done.stderr
    assert not (tmp_path / "out").exists()


def test_a_message_in_another_alphabet_is_read_by_its_language(redactor, tmp_path):
    done = redactor("redact", CORPUS / "ASCII_CP1251_LCID1049.msg", "-o", tmp_path, "--accept", "none")
    assert done.returncode == 0, done.stderr
    written = email.message_from_bytes(next(tmp_path.glob("*.eml")).read_bytes(), policy=email.policy.default)
    assert written["Subject"] == "Subject автоматически Subject"
