"""HTML page <-> Document. Text, tables, lists, links and alternative texts stay; scripts and styles do not."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from dataclasses import dataclass
from typing import Final

from redactor.errors import DamagedFileError, LimitError
from redactor.formats.charset import Decoded, decode_labelled, decode_text, is_text
from redactor.formats.mail.html_part import HtmlPart, read_html
from redactor.formats.mail.html_write import write_html
from redactor.formats.spans import cuts_for, redact_text, spans_by_address
from redactor.formats.units import Unit, unit_cuts
from redactor.model import Document, Plan, Removal, Segment, SegmentKind, SpanOperation, UnreadArea, WrittenFile

MAX_BYTES: Final = 100 * 1024 * 1024
_META: Final = re.compile(rb"<meta[^>]{1,300}?charset\s*=\s*[\"']?([\w.:-]{3,40})", re.IGNORECASE)
_LINE: Final = re.compile(r"[^\n]+")
# The names of the encoding standard of browsers, where Python's are others.
_LABELS: Final = {"cp1252": "windows-1252", "utf-16-le": "utf-16", "utf-16-be": "utf-16"}
_DROPPED: Final = "Not carried over: only what a reader of the page sees is written."


@dataclass(frozen=True, slots=True)
class Page:
    """A page as read.

    Attributes:
        decoded: the text of the file with its encoding.
        part: the content.
        title: what the tab of a browser shows.
        lines: (address, start, end) of the lines of the visible text that are not empty.
    """

    decoded: Decoded
    part: HtmlPart
    title: str
    lines: tuple[tuple[str, int, int], ...]


def read(data: bytes, name: str) -> Document:
    """Read an HTML page.

    Segments: `html/title`, `html#p12` for the lines of the visible text, `link/N`, `alt/N` (hidden, kept),
    `hidden/N` (comments, scripts, styles, hidden elements, attribute values; never carried over).

    Raises:
        DamagedFileError: empty, or not text.
        LimitError: too large.
    """
    page = open_page(data)
    segments = [unit.segment() for unit in _units(page) if unit.text.strip()]
    unread = []
    if page.part.inline:
        reason = "Pictures written into the page are left out."
        unread.append(UnreadArea("pictures", reason, withheld=True))
    warnings = []
    if page.part.remote:
        warnings.append("Pictures that lie in other files are left out of the redacted page.")
    if page.decoded.lossy:
        warnings.append("Some bytes have no meaning in the text's encoding.")
    return Document(
        name,
        "",
        "text/html",
        hashlib.sha256(data).hexdigest(),
        len(data),
        segments=(*segments, *_hidden_segments(page.part)),
        unread=tuple(unread),
        warnings=tuple(warnings),
    )


def write_redacted(data: bytes, name: str, plan: Plan) -> WrittenFile:  # noqa: ARG001  (the contract)
    """Write the page anew, in the encoding of the original; links keep neither query nor fragment."""
    page = open_page(data)
    units = _units(page)
    # Checks the spans, and cuts what stands beside the text; the text itself is searched as a whole below.
    by_address = {
        unit.address: redact_cuts for unit, redact_cuts in zip(units, unit_cuts(units, plan), strict=True)
    }
    encoding = page.decoded.encoding
    cuts = cuts_for(page.part.text, _moved(page, plan), plan)
    kept = [not by_address[f"link/{n}"] for n in range(1, len(page.part.links) + 1)]
    alts = [_redacted(f"alt/{n}", alt, plan) for n, alt in enumerate(page.part.alts, 1)]
    title = _redacted("html/title", page.title, plan)
    label = _LABELS.get(encoding, encoding)
    text = write_html(page.part, cuts, kept, alts, {}, charset=label, title=title)
    written = page.decoded.bom + text.encode(encoding, "xmlcharrefreplace")
    removals = [
        Removal(segment.address, segment.kind.value, len(segment.text), "chars", _DROPPED)
        for segment in _hidden_segments(page.part)
    ]
    for kind, amount in (("remote_picture", page.part.remote), ("inline_picture", page.part.inline)):
        if amount:
            removals.append(Removal("pictures", kind, amount, "items", _DROPPED))
    return WrittenFile(written, ".html", removals=tuple(removals))


def open_page(data: bytes) -> Page:
    """Decode and read a page; see `read`."""
    if len(data) > MAX_BYTES:
        raise LimitError(f"The page is larger than {MAX_BYTES // 2**20} MiB.")
    if not data.strip() or not is_text(data):
        raise DamagedFileError("The file holds no HTML page.")
    decoded = _decode(data)
    part = read_html(decoded.text)
    title = ""
    # What a tab shows is seen by a person; a second title is not.
    for number, (kind, text) in enumerate(part.hidden):
        if kind == "title":
            title = " ".join(text.split())
            del part.hidden[number]
            break
    found = enumerate(_LINE.finditer(part.text), 1)
    lines = tuple((f"html#p{n}", line.start(), line.end()) for n, line in found if line[0].strip())
    return Page(decoded, part, title, lines)


def _decode(data: bytes) -> Decoded:
    meta = _META.search(data[:4096])
    marked = data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"))
    if marked or not meta:
        return decode_text(data)
    return decode_labelled(data, meta[1].decode("ascii"))


def _units(page: Page) -> list[Unit]:
    part = page.part
    units = [Unit("html/title", page.title, "Title of the page")] if page.title else []
    units += (
        Unit(address, part.text[start:end], f"Paragraph {address[6:]}") for address, start, end in page.lines
    )
    units += (
        Unit(f"link/{n}", text, "Target of a link", SegmentKind.LINK, visible=False)
        for n, text in enumerate(part.links, 1)
    )
    units += (
        Unit(f"alt/{n}", text, "Alternative text of a picture", SegmentKind.ALT_TEXT, visible=False)
        for n, text in enumerate(part.alts, 1)
    )
    return units


def _moved(page: Page, plan: Plan) -> list[SpanOperation]:
    """Return the spans of the lines as spans of the whole visible text."""
    spans = spans_by_address(plan)
    return [
        SpanOperation("", start + span.start, start + span.end, span.label)
        for address, start, _ in page.lines
        for span in spans.get(address, ())
    ]


def _redacted(address: str, text: str, plan: Plan) -> str:
    return redact_text(text, spans_by_address(plan).get(address, []), plan)


def _hidden_segments(part: HtmlPart) -> list[Segment]:
    counts: Counter[str] = Counter()
    found = []
    for kind, text in part.hidden:
        counts["hidden"] += 1
        segment_kind = SegmentKind.COMMENT if kind == "comment" else SegmentKind.HIDDEN_TEXT
        found.append(
            Segment(
                f"hidden/{counts['hidden']}",
                text,
                segment_kind,
                visible=False,
                removed_always=True,
                label=f"Hidden in the page: {kind}",
            )
        )
    return found
