"""Message bytes -> Document: header fields, bodies, hidden content, and each attachment as a child."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from redactor.errors import DamagedFileError, UsageError
from redactor.formats.mail.attachments import read_attachment
from redactor.formats.mail.headers import KEPT, KNOWN, decode_value, file_name, other_name, spelled
from redactor.formats.mail.html_part import HtmlPart, read_html
from redactor.formats.mail.layout import Layout, Leaf, LeafKind, lay_out
from redactor.formats.mail.mime import Part
from redactor.model import Document, Segment, SegmentKind, UnreadArea

_STRUCTURAL = ("content-type", "content-transfer-encoding", "content-disposition")


@dataclass(slots=True)
class MailSegments:
    """The segments of a message itself, with what the writer needs to find them again.

    Attributes:
        kept_fields: (key, address) of the header fields that are carried over.
        html: the read HTML bodies by their leaf's number, with the addresses of links and alternative texts.
    """

    segments: list[Segment] = field(default_factory=list)
    kept_fields: list[tuple[str, str]] = field(default_factory=list)
    html: dict[int, tuple[HtmlPart, list[str], list[str]]] = field(default_factory=dict)

    def hide(self, address: str, text: str, kind: SegmentKind, label: str) -> None:
        """Add something that is never carried over, unless it is empty."""
        if text.strip():
            self.segments.append(Segment(address, text, kind, visible=False, removed_always=True, label=label))


def read(data: bytes, name: str) -> Document:
    """Read a message.

    Segments: `header/Subject` ... (visible, kept), all other fields hidden; `body/N` in the order of the parts;
    `link/N` and `alt/N` of HTML bodies; `hidden/N` (comments, styles, scripts, hidden text, attribute values),
    `part/N` (header fields of parts), `preamble/N`; `attachment/N/name`. Attachments are children with part
    `attachment/N`; those that can't be read are unread areas and are withheld by the writer.

    Raises:
        DamagedFileError: nothing that makes a message.
        LimitError: too large, too many parts, too deeply nested.
    """
    layout = lay_out(data)
    if not layout.root.fields:
        raise DamagedFileError("The file does not begin with the header of a message.")
    found = collect_segments(layout)
    children: list[Document] = []
    unread: list[UnreadArea] = []
    for leaf in layout.attachments():
        document = read_attachment(leaf)
        if isinstance(document, str):
            unread.append(UnreadArea(leaf.address, document, withheld=True))
        else:
            children.append(document.prefixed(leaf.address))
        if leaf.name:
            found.segments.append(_name_segment(leaf, removed=isinstance(document, str)))
    html = [part for part, _, _ in found.html.values()]
    if any(part.inline for part in html):
        unread.append(UnreadArea("pictures", "Pictures written into the HTML text are left out.", withheld=True))
    warnings = []
    if any(part.remote for part in html):
        warnings.append("Pictures that lie on a server are left out of the redacted message.")
    if any(leaf.kind is LeafKind.SIGNATURE for leaf in layout.leaves):
        warnings.append("The message's signature does not survive redaction.")
    return Document(
        name,
        "",
        "message/rfc822",
        hashlib.sha256(data).hexdigest(),
        len(data),
        segments=tuple(found.segments),
        children=tuple(children),
        unread=tuple(unread),
        warnings=tuple(warnings),
    )


def extract_attachment(data: bytes, number: int) -> tuple[bytes, str]:
    """Return (bytes, name) of the 1-based attachment of a message.

    Raises:
        UsageError: there is no attachment of this number.
    """
    for leaf in lay_out(data).attachments():
        if leaf.number == number:
            return leaf.data, leaf.read_name
    raise UsageError("The message has no attachment of this number.")


def collect_segments(layout: Layout) -> MailSegments:
    """Return the segments of the message itself, without the names of attachments."""
    found = MailSegments()
    _add_header(found, layout.root)
    counts = {"link": 0, "alt": 0, "hidden": 0}
    for leaf in layout.leaves:
        if leaf.kind is LeafKind.TEXT:
            found.segments.append(Segment(leaf.address, leaf.text, label=f"Text, part {leaf.number}"))
        elif leaf.kind is LeafKind.HTML:
            _add_html(found, leaf, counts)
        if leaf.name and leaf.kind in (LeafKind.TEXT, LeafKind.HTML):
            found.segments.append(_name_segment(leaf, removed=False))
    _add_part_headers(found, layout.root)
    return found


def _add_header(found: MailSegments, root: Part) -> None:
    seen: dict[str, int] = {}
    others = 0
    charset = next((part.charset for part in root.walk() if part.charset), "")
    found.hide("header/other/0", decode_value(root.strays), SegmentKind.MAIL_HEADER, "Line before the header")
    for one in root.fields:
        key = one.key
        text = decode_value(one.value, charset)
        if not text or key in _STRUCTURAL or key == "mime-version":
            continue
        if key not in KEPT and key not in KNOWN:
            others += 1
            whole = f"{one.name.decode('latin-1')}: {text}"
            found.hide(f"header/other/{others}", whole, SegmentKind.MAIL_HEADER, "Other header field")
            continue
        seen[key] = seen.get(key, 0) + 1
        address = f"header/{spelled(key)}" + (f"/{seen[key]}" if seen[key] > 1 else "")
        # A second Subject or From is shown by some programs and not by others: the first is kept (RFC 5322, 3.6).
        if key in KEPT and seen[key] == 1:
            found.kept_fields.append((key, address))
            label = f"Header field {spelled(key)}"
            found.segments.append(Segment(address, text, SegmentKind.MAIL_HEADER, label=label))
        else:
            found.hide(address, text, SegmentKind.MAIL_HEADER, f"Header field {spelled(key)}")


def _add_html(found: MailSegments, leaf: Leaf, counts: dict[str, int]) -> None:
    part = read_html(leaf.text)
    found.segments.append(Segment(leaf.address, part.text, label=f"HTML text, part {leaf.number}"))
    links = list(_numbered(counts, "link", len(part.links)))
    alts = list(_numbered(counts, "alt", len(part.alts)))
    for address, target in zip(links, part.links, strict=True):
        found.segments.append(Segment(address, target, SegmentKind.LINK, visible=False, label="Target of a link"))
    for address, alt in zip(alts, part.alts, strict=True):
        label = "Alternative text of a picture"
        found.segments.append(Segment(address, alt, SegmentKind.ALT_TEXT, visible=False, label=label))
    for address, (kind, text) in zip(_numbered(counts, "hidden", len(part.hidden)), part.hidden, strict=True):
        segment_kind = SegmentKind.COMMENT if kind == "comment" else SegmentKind.HIDDEN_TEXT
        found.hide(address, text, segment_kind, f"Hidden in the HTML: {kind}")
    found.html[leaf.number] = (part, links, alts)


def _numbered(counts: dict[str, int], kind: str, amount: int) -> Iterator[str]:
    for _ in range(amount):
        counts[kind] += 1
        yield f"{kind}/{counts[kind]}"


def _add_part_headers(found: MailSegments, root: Part) -> None:
    """Add what stands in the MIME headers beyond the structure, and the text around the parts."""
    for number, part in enumerate(root.walk(), 1):
        lines = [] if part is root else list(_telling_fields(part))
        name = other_name(part)
        if name:
            lines.append(name)
        found.hide(f"part/{number}", "\n".join(lines), SegmentKind.MAIL_HEADER, f"Header of part {number}")
        for address, raw in ((f"preamble/{number}", part.preamble), (f"epilogue/{number}", part.epilogue)):
            text = decode_value(raw)
            found.hide(address, text, SegmentKind.HIDDEN_TEXT, "Text outside of the parts")


def _telling_fields(part: Part) -> Iterator[str]:
    for one in part.fields:
        text = decode_value(one.value)
        if one.key not in _STRUCTURAL:
            yield f"{one.name.decode('latin-1')}: {text}"
        elif one.key != "content-transfer-encoding":
            # Structure alone says nothing; an unusual parameter might.
            extra = [p.strip() for p in text.split(";")[1:] if not _is_structural(p.strip().lower())]
            if extra and file_name(part) not in "; ".join(extra):
                yield "; ".join(extra)


def _is_structural(parameter: str) -> bool:
    return not parameter or parameter.startswith(
        ("charset", "boundary", "format", "delsp", "name", "filename", "type=", "size=")
    )


def _name_segment(leaf: Leaf, *, removed: bool) -> Segment:
    address = f"{leaf.address}/name"
    label = f"File name of {leaf.address.replace('/', ' ')}"
    return Segment(address, leaf.name, SegmentKind.FILE_NAME, removed_always=removed, label=label)
