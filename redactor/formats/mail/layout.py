"""A message as its reader and its writer both see it: bodies, attachments and what is dropped, numbered alike."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from typing import Final

from redactor.errors import EncryptedFileError, LimitError, RedactorError, UnsupportedFormatError
from redactor.formats.card import unfold as cards
from redactor.formats.charset import decode_labelled, decode_text, is_text
from redactor.formats.mail.headers import decode_value, file_name
from redactor.formats.mail.mime import MAX_PARTS, Part, decode_uu, parse_message
from redactor.formats.passwords import unlocked
from redactor.formats.sniff import sniff

MAX_BYTES: Final = 500 * 1024 * 1024

_MESSAGES: Final = frozenset(("message/rfc822", "message/global", "message/news"))
# Shown as text, and nothing in them spells letters in another way than text does, or it is known here.
_TEXT_SUBTYPES: Final = frozenset(
    (
        "plain",
        "html",
        "xhtml",
        "csv",
        "tab-separated-values",
        "enriched",
        "rfc822-headers",
        "markdown",
        *cards.SUBTYPES,
    )
)
_TEXT_TYPES: Final = frozenset(
    (
        "message/delivery-status",
        "message/disposition-notification",
        "message/feedback-report",
        "application/ics",
        *(f"text/{subtype}" for subtype in _TEXT_SUBTYPES),
    )
)
_SIGNATURES: Final = frozenset(
    ("application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature")
)
_OPAQUE: Final = {
    "application/pkcs7-mime": "The attachment is an S/MIME container, encrypted or signed.",
    "application/x-pkcs7-mime": "The attachment is an S/MIME container, encrypted or signed.",
    "multipart/encrypted": "This part of the message is encrypted.",
    "application/ms-tnef": "The attachment is a winmail.dat (TNEF) container.",
    "application/vnd.ms-tnef": "The attachment is a winmail.dat (TNEF) container.",
    "message/partial": "The attachment is one piece of a message that was sent in several.",
    "message/external-body": "The attachment only points to content that lies elsewhere.",
}
# As the type of a whole message: nothing but the container could be read.
_SEALED: Final = {
    "application/pkcs7-mime": "The message is encrypted or sealed with S/MIME.",
    "application/x-pkcs7-mime": "The message is encrypted or sealed with S/MIME.",
    "multipart/encrypted": "The message is encrypted with PGP.",
}
_BLOCK: Final = re.compile(
    r"^begin [0-7]{3,4} (?P<uu>\S[^\n]*)$"
    r"|^-----BEGIN PGP (?P<pgp>MESSAGE|PUBLIC KEY BLOCK|PRIVATE KEY BLOCK|SIGNATURE)[^\n-]*-----[ \t]*$",
    re.MULTILINE,
)
_META: Final = re.compile(rb"<meta[^>]{1,200}?charset\s*=\s*[\"']?([\w.:-]{3,40})", re.IGNORECASE)


class LeafKind(Enum):
    """What becomes of a part."""

    TEXT = "text"
    HTML = "html"
    ATTACHMENT = "attachment"
    SIGNATURE = "signature"


@dataclass(slots=True)
class Leaf:
    """A part without parts.

    Attributes:
        number: of the body or of the attachment, from 1; 0 for a signature.
        text: of a text or HTML body, line ends as LF.
        data: of an attachment, without transfer encoding.
        name: file name as shown, or "".
        subtype: of text bodies: "plain", "html" or "calendar".
        withheld: why an attachment can't be read, where its type alone says so.
        locked: the attachment as it was sent, where `data` is what a password made of it; else empty.
    """

    kind: LeafKind
    number: int
    part: Part | None = None
    text: str = ""
    data: bytes = b""
    name: str = ""
    subtype: str = "plain"
    withheld: str = ""
    is_message: bool = False
    locked: bytes = b""

    @property
    def address(self) -> str:
        """`body/N` or `attachment/N`."""
        return f"{'attachment' if self.kind is LeafKind.ATTACHMENT else 'body'}/{self.number}"

    @property
    def read_name(self) -> str:
        """The name under which the attachment's own reader gets it; never empty."""
        name = self.name or f"attachment-{self.number}"
        return name if not self.is_message or name.lower().endswith(".eml") else f"{name}.eml"


@dataclass(slots=True)
class Group:
    """A multipart that is written again: "mixed", "alternative" or "related"."""

    subtype: str
    items: list[Group | Leaf] = field(default_factory=list)

    def leaves(self) -> Iterator[Leaf]:
        """Yield the leaves in order."""
        for item in self.items:
            if isinstance(item, Group):
                yield from item.leaves()
            else:
                yield item


@dataclass(slots=True)
class Layout:
    """The whole message."""

    root: Part
    tree: Group

    @property
    def leaves(self) -> list[Leaf]:
        """All leaves in order."""
        return list(self.tree.leaves())

    def attachments(self) -> list[Leaf]:
        """The attachments in order of their numbers."""
        return [leaf for leaf in self.leaves if leaf.kind is LeafKind.ATTACHMENT]


def lay_out(data: bytes) -> Layout:
    """Parse a message and sort its parts.

    Raises:
        EncryptedFileError: the whole message is one S/MIME or PGP container.
        LimitError: too large, too many parts, too deeply nested.
    """
    if len(data) > MAX_BYTES:
        raise LimitError(f"The message is larger than {MAX_BYTES // 2**20} MiB.")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        # Saved by an editor as UTF-16: no mail program reads it, but people do.
        data = decode_text(data).text.encode("utf-8", "replace")
    root = parse_message(data.removeprefix(b"\xef\xbb\xbf"))
    if root.content_type in _SEALED:
        raise EncryptedFileError(_SEALED[root.content_type], "Open it in a mail program and save it decrypted.")
    sorter = _Sorter()
    return Layout(root, Group("mixed", sorter.sort(root)))


class _Sorter:
    """Numbers bodies and attachments in the order in which they stand."""

    def __init__(self) -> None:
        self._bodies = 0
        self._attachments = 0

    def sort(self, part: Part) -> list[Group | Leaf]:
        kind = part.content_type
        if kind in _OPAQUE:
            return [self._attachment(part, part.decoded() or part.body, file_name(part), withheld=_OPAQUE[kind])]
        if part.is_multipart:
            subtype = kind.partition("/")[2]
            group = Group(subtype if subtype in ("alternative", "related") else "mixed")
            for child in part.children:
                group.items += self.sort(child)
            return [group]
        if kind in _SIGNATURES:
            return [Leaf(LeafKind.SIGNATURE, 0, part, data=part.body)]
        data = part.decoded()
        name = file_name(part)
        # Mail programs leave empty text parts behind when they add an attachment.
        if not data.strip() and not name:
            return []
        if kind in _MESSAGES:
            return [self._attachment(part, data, name, is_message=True)]
        if kind.startswith("multipart/") or kind in _TEXT_TYPES:
            return self._text(part, data, name)
        if name.lower() == "winmail.dat":
            return [self._attachment(part, data, name, withheld=_OPAQUE["application/ms-tnef"])]
        return [self._attachment(part, data, name)]

    def _attachment(
        self, part: Part | None, data: bytes, name: str, *, withheld: str = "", is_message: bool = False
    ) -> Leaf:
        self._attachments += 1
        if self._attachments > MAX_PARTS:
            raise LimitError(f"The message has more than {MAX_PARTS:,} attachments.")
        plain = None if withheld else _unlocked(data)
        return Leaf(
            LeafKind.ATTACHMENT,
            self._attachments,
            part,
            data=data if plain is None else plain,
            name=name,
            withheld=withheld,
            is_message=is_message,
            locked=b"" if plain is None else data,
        )

    def _text(self, part: Part, data: bytes, name: str) -> list[Group | Leaf]:
        """A text part is a body, unless it was sent as a file of a kind that has a reader of its own."""
        charset = part.charset or _meta_charset(data, part.content_type)
        if name or part.disposition == "attachment" or not (charset or is_text(data)):
            labelled = decode_labelled(data, charset).text.encode() if charset and _is_shown_text(data) else data
            # A card in a part that says so stays a body: clients show it with the message.
            is_card = part.content_type.partition("/")[2] in cards.SUBTYPES
            if not is_card and _has_reader(labelled, name):
                return [self._attachment(part, labelled, name)]
            if not is_text(data) and not charset:
                return [self._attachment(part, data, name)]
        text = decode_labelled(data, charset).text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
        # From here on it is a body: shown with the message, and written as text again.
        self._bodies += 1
        subtype = part.content_type.partition("/")[2]
        if subtype in ("html", "xhtml"):
            return [Leaf(LeafKind.HTML, self._bodies, part, text=text, name=name, subtype="html")]
        if subtype in cards.SUBTYPES:
            return self._card(part, text, name, "calendar" if subtype in ("calendar", "ics") else "plain")
        leaf = Leaf(LeafKind.TEXT, self._bodies, part, text=text, name=name)
        blocks = self._take_blocks(leaf)
        return _together(leaf, blocks)

    def _card(self, part: Part, text: str, name: str, subtype: str) -> list[Group | Leaf]:
        text, files = cards.plain_card(text)
        leaf = Leaf(LeafKind.TEXT, self._bodies, part, text=text, name=name, subtype=subtype)
        reason = "The calendar entry or address card holds a file, such as a portrait."
        return _together(leaf, [self._attachment(None, line.encode(), "", withheld=reason) for line in files])

    def _take_blocks(self, leaf: Leaf) -> list[Leaf]:
        """Move uuencoded files and PGP blocks out of a text: no one can read what stands in them."""
        found: list[Leaf] = []
        kept: list[str] = []
        # The next place of each ending is remembered: searching it from every beginning would take quadratic time.
        endings: dict[str, int] = {}
        at = 0
        for match in _BLOCK.finditer(leaf.text):
            if match.start() < at:
                continue
            ending = "\nend" if match["uu"] else f"-----END PGP {match['pgp']}"
            if endings.get(ending, 0) < match.end():
                place = leaf.text.find(ending, match.end())
                endings[ending] = place if place >= 0 else len(leaf.text)
            stop = endings[ending]
            # An open block is shown, and read, as the text that it is.
            if stop == len(leaf.text) or (
                match["uu"] and not _is_uu(leaf.text[match.end() + 1 : match.end() + 80])
            ):
                continue
            block = leaf.text[match.end() + 1 : stop + 4]
            kept.append(leaf.text[at : match.start()])
            line_end = leaf.text.find("\n", stop + len(ending))
            at = len(leaf.text) if line_end < 0 else line_end + 1
            found.append(self._block(match, block))
        leaf.text = "".join(kept) + leaf.text[at:]
        return found

    def _block(self, match: re.Match[str], block: str) -> Leaf:
        raw = block.encode("utf-8", "replace")
        if match["uu"]:
            return self._attachment(None, decode_uu(raw), decode_value(match["uu"].encode()))
        if match["pgp"] == "SIGNATURE":
            return Leaf(LeafKind.SIGNATURE, 0, data=raw)
        return self._attachment(None, raw, "", withheld="The text holds a PGP block, encrypted or a key.")


def _unlocked(data: bytes) -> bytes | None:
    """Return an attachment without its encryption; None when it has none, or no password fits."""
    try:
        return unlocked(data)
    except RedactorError:
        # Its own reader says so in its own words, and the attachment is withheld.
        return None


def _together(leaf: Leaf, taken_out: list[Leaf]) -> list[Group | Leaf]:
    """Return a body with what was taken out of it: as a group, since of alternatives a reader shows only one."""
    return [Group("mixed", [leaf, *taken_out])] if taken_out else [leaf]


def _meta_charset(data: bytes, content_type: str) -> str:
    """Return the encoding that an HTML page without a label in its header names itself."""
    match = _META.search(data[:2048]) if content_type.endswith("html") else None
    return match[1].decode("ascii") if match else ""


def _is_uu(block: str) -> bool:
    """True when the first line of a block has the length that its first character says."""
    first = block.partition("\n")[0].rstrip()
    if not first or not first.isascii():
        return False
    size = (ord(first[0]) - 32) & 63
    return abs(len(first) - 1 - (size + 2) // 3 * 4) <= 2


def _is_shown_text(data: bytes) -> bool:
    return not data.startswith((b"%PDF", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"\xd0\xcf\x11\xe0"))


def _has_reader(data: bytes, name: str) -> bool:
    try:
        sniff(data, name)
    except UnsupportedFormatError:
        return False
    except RedactorError:
        # Damaged or encrypted: its own reader says so, and the attachment is withheld.
        return True
    return True
