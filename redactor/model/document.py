"""Document, Segment, Page: what a reader makes of a file's bytes. Frozen, plain, free of any library."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from redactor.model.frame import PageFrame
from redactor.model.geometry import GlyphBoxes, Rect

NO_BOXES = GlyphBoxes()


class SegmentKind(StrEnum):
    """What a segment is, in the words of the field."""

    BODY = "body"
    TABLE_CELL = "table_cell"
    HEADER_FOOTER = "header_footer"
    NOTE = "note"
    COMMENT = "comment"
    TRACKED_CHANGE = "tracked_change"
    PROPERTY = "property"
    MAIL_HEADER = "mail_header"
    FILE_NAME = "file_name"
    ALT_TEXT = "alt_text"
    FORM_FIELD = "form_field"
    ANNOTATION = "annotation"
    LINK = "link"
    OUTLINE = "outline"
    HIDDEN_TEXT = "hidden_text"
    HIDDEN_SHEET = "hidden_sheet"
    FORMULA = "formula"
    IMAGE_TEXT = "image_text"


@dataclass(frozen=True, slots=True)
class Segment:
    """The unit of text: one reading order, one stable address.

    Attributes:
        address: unique in the file: `page/3`, `word/document.xml#p12`, `sheet/Salaries!B7`, `header/Subject`,
            `attachment/2/page/1`, `property/author`, `note/4`, `alt/7`.
        text: code points; all offsets into a segment count these.
        kind: what it is.
        visible: False for what a person reading the file would not see.
        removed_always: True when the writer never carries it over (a comment, a property): it needs no decision.
        page: 1-based number within its document part, or None for flowing kinds.
        boxes: one box per code point for paged kinds, else empty.
        label: a short human place, such as "Page 3" or "Comment by …"; never text of the document itself.
        struck: spans (code points) that are struck through: a marking there is cancelled.
        level: of a heading or of an entry of the outline, from 1; 0 for all else.
        leads_to: 1-based page that an entry of the outline leads to.
    """

    address: str
    text: str
    kind: SegmentKind = SegmentKind.BODY
    visible: bool = True
    removed_always: bool = False
    page: int | None = None
    boxes: GlyphBoxes = NO_BOXES
    label: str = ""
    struck: tuple[tuple[int, int], ...] = ()
    level: int = 0
    leads_to: int | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """A page as shown. Sizes in points; for pictures one pixel is one point.

    Attributes:
        frame: where the page as shown lies in the space of its PDF, in points; None for all other kinds.
        unit: points in one unit of that space as the file has it (UserUnit, ISO 32000-1 table 30).
    """

    number: int
    width: float
    height: float
    has_text: bool = True
    has_image: bool = False
    frame: PageFrame | None = None
    unit: float = 1.0

    def in_file(self, x: float, y: float) -> tuple[float, float]:
        """Map a point as shown to the file's own space: y up, in units of the file."""
        inner, outer = self._space.user(x, y)
        return inner / self.unit, outer / self.unit

    def as_shown(self, x: float, y: float) -> tuple[float, float]:
        """Map a point of the file's own space to the page as shown; undoes `in_file`."""
        return self._space.shown(x * self.unit, y * self.unit)

    @property
    def _space(self) -> PageFrame:
        """The frame; of a picture that of a page that holds it alone, which is what other programs make of it."""
        return self.frame or PageFrame(0.0, 0.0, self.width, self.height)


@dataclass(frozen=True, slots=True)
class UnreadArea:
    """Something that no reader could look into; a person must acknowledge it or it is withheld.

    Attributes:
        address: the place (`page/2`, `attachment/3`).
        reason: one sentence.
        page: 1-based page when the unread area is a page, or a picture on one, that OCR can turn into text.
        withheld: True when the writer leaves this part out altogether.
        rect: the picture on the page (points as in Rect); None for the whole page.
        part: the family member whose page it is, where that is a picture inside of an Office file; "" for the own.
    """

    address: str
    reason: str
    page: int | None = None
    withheld: bool = False
    rect: Rect | None = None
    part: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """What was read from one file or attachment. Children are the attachments, each a Document of its own.

    Attributes:
        name: the file's name as given (display only, never used as a path).
        part: "" for the file itself, `attachment/2` (and `attachment/2/attachment/1`) for children.
            The addresses of a child's segments begin with its part and a slash.
        media_type: IANA type.
        sha256: of the bytes, hexadecimal.
        size: in bytes.
    """

    name: str
    part: str
    media_type: str
    sha256: str
    size: int
    segments: tuple[Segment, ...] = ()
    pages: tuple[Page, ...] = ()
    children: tuple[Document, ...] = ()
    unread: tuple[UnreadArea, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def is_paged(self) -> bool:
        """True for kinds that are looked at as pages (PDF, pictures)."""
        return bool(self.pages)

    def walk(self) -> Iterator[Document]:
        """Yield the document itself, then every attachment, depth first."""
        yield self
        for child in self.children:
            yield from child.walk()

    def all_segments(self) -> Iterator[Segment]:
        """Yield the segments of the whole family in reading order."""
        for document in self.walk():
            yield from document.segments

    def all_unread(self) -> Iterator[UnreadArea]:
        """Yield the unread areas of the whole family."""
        for document in self.walk():
            yield from document.unread

    def all_warnings(self) -> Iterator[str]:
        """Yield the warnings of the whole family."""
        for document in self.walk():
            yield from document.warnings

    def find_part(self, part: str) -> Document | None:
        """Return the family member with this part, or None."""
        return next((document for document in self.walk() if document.part == part), None)

    def replace_part(self, changed: Document) -> Document:
        """Return the family with the member of the same part exchanged for `changed`."""
        if self.part == changed.part:
            return changed
        return replace(self, children=tuple(child.replace_part(changed) for child in self.children))

    def prefixed(self, part: str) -> Document:
        """Return this document as attachment `part` of another: addresses get the part in front."""

        def at(address: str) -> str:
            return f"{part}/{address}" if address else part

        return replace(
            self,
            part=at(self.part),
            segments=tuple(replace(s, address=at(s.address)) for s in self.segments),
            unread=tuple(
                replace(u, address=at(u.address), part=at(u.part) if u.part else "") for u in self.unread
            ),
            children=tuple(child.prefixed(part) for child in self.children),
        )


def split_part(address: str) -> tuple[str, str]:
    """Split an address into (part, local address): `attachment/2/page/1` -> (`attachment/2`, `page/1`).

    The name and the header of an attachment belong to the mail that carries it: `attachment/2/name`
    is split as ("", "attachment/2/name").
    """
    words = address.split("/")
    depth = 0
    while depth + 2 < len(words) and words[depth] == "attachment" and words[depth + 1].isdigit():
        if words[depth + 2 :] == ["name"]:
            break
        depth += 2
    return "/".join(words[:depth]), "/".join(words[depth:])
