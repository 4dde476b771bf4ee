"""Marks for a round trip through another program: XFDF for Acrobat, the review CSV of doc_redaction.

XFDF (ISO 19444-1): one `highlight` a redaction, with author (title), code (subject), id (name), place. The place
is told twice: in the PDF's own space, for Acrobat, and in ours in a namespace of our own, so that a mark that
came back untouched is the very same. The review CSV has doc_redaction's columns, places as shares of the page
from the top left, one row a rectangle, and ours behind them. Removed text is in neither unless it is asked for.
"""

from __future__ import annotations

import csv
import io
import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from lxml import etree

from redactor.errors import UsageError
from redactor.model import Page, Rect
from redactor.release.log_table import safe_cell

CSV_COLUMNS = (
    "image", "page", "label", "color", "xmin", "ymin", "xmax", "ymax", "id", "text", "code", "statute", "status",
    "author", "confidence",
)  # fmt: skip
_XFDF = "http://ns.adobe.com/xfdf/"
_OWN = "urn:redactor:review"
_NAMES: dict[Any, str] = {None: _XFDF, "r": _OWN}
_MOST_BYTES = 50_000_000
_COLOR = "#000000"
_TOLERANCE = 0.06  # points: two decimals in units of the file, where a unit may be some points


@dataclass(frozen=True, slots=True)
class ReviewMark:
    """A redaction as it travels. Rectangles in points as in Rect; page from 1; `status` as in Status, or "drawn".

    `text` is "" unless the officer asked for it.
    """

    mark_id: str
    page: int
    rects: tuple[Rect, ...]
    label: str
    code: str = ""
    statute: str = ""
    status: str = "accepted"
    author: str = ""
    at: str = ""
    confidence: float = 1.0
    text: str = ""


Pages = Mapping[int, Page]
"""Number -> page, with its frame where it is a PDF's."""


def to_xfdf(marks: Sequence[ReviewMark], pages: Pages, file_name: str) -> bytes:
    """Return the marks as XFDF, UTF-8, in their order."""
    root = etree.Element(f"{{{_XFDF}}}xfdf", nsmap=_NAMES)
    annots = etree.SubElement(root, f"{{{_XFDF}}}annots")
    for mark in marks:
        annot = etree.SubElement(annots, f"{{{_XFDF}}}highlight", _attributes(mark, pages[mark.page]))
        if mark.text or mark.statute:
            contents = etree.SubElement(annot, f"{{{_XFDF}}}contents")
            contents.text = _xml("\n".join(filter(None, (mark.statute, mark.text))))
    etree.SubElement(root, f"{{{_XFDF}}}f", {"href": _xml(file_name)})
    data: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)
    return data


def _attributes(mark: ReviewMark, page: Page) -> dict[str, str]:
    # Rounded first: what comes back has two decimals, and must give the same places in the file again.
    rects = [_rounded(rect) for rect in mark.rects]
    coords = [number for rect in rects for corner in _corners(rect) for number in page.in_file(*corner)]
    given = {
        "page": str(mark.page - 1),
        "rect": _numbers(_around(coords)),
        "coords": _numbers(coords),
        "color": _COLOR,
        "name": _xml(mark.mark_id),
        "title": _xml(mark.author),
        "subject": _xml(mark.code),
        "date": _xml(mark.at),
        f"{{{_OWN}}}label": _xml(mark.label),
        f"{{{_OWN}}}statute": _xml(mark.statute),
        f"{{{_OWN}}}status": mark.status,
        f"{{{_OWN}}}confidence": f"{mark.confidence:g}",
        f"{{{_OWN}}}rects": _numbers([v for r in rects for v in (r.x0, r.y0, r.x1, r.y1)]),
    }
    return {key: value for key, value in given.items() if value}


def from_xfdf(data: bytes, pages: Pages) -> list[ReviewMark]:
    """Read marks, ours and those that a person added in another program (highlight, square, redact).

    Raises:
        UsageError: it is no XFDF, or a mark lies on a page that the document does not have.
    """
    if len(data) > _MOST_BYTES:
        raise UsageError("The XFDF file is too large.")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise UsageError("The file is no XFDF.") from error
    if etree.QName(root).localname != "xfdf":
        raise UsageError("The file is no XFDF.")
    found = []
    for kind in ("highlight", "square", "redact"):
        found += [_mark(element, pages) for element in root.iter(f"{{{_XFDF}}}{kind}")]
    return found


def _mark(element: Any, pages: Pages) -> ReviewMark:
    get = element.get
    try:
        page = int(get("page")) + 1
        rects = _places(get("coords"), get("rect"), pages[page])
        own = get(f"{{{_OWN}}}rects")
        if own and _is_untouched(_rects(_floats(own)), rects, exact=get("coords") is not None):
            rects = _rects(_floats(own))
        confidence = float(get(f"{{{_OWN}}}confidence") or 1)
    except (TypeError, ValueError, KeyError, IndexError) as error:
        raise UsageError("A mark in the XFDF file lies on no page of the document.") from error
    return ReviewMark(
        mark_id=get("name") or "",
        page=page,
        rects=rects,
        label=get(f"{{{_OWN}}}label") or "",
        code=get("subject") or "",
        statute=get(f"{{{_OWN}}}statute") or "",
        status=get(f"{{{_OWN}}}status") or "drawn",
        author=get("title") or "",
        at=get("date") or "",
        confidence=confidence,
    )


def _corners(rect: Rect) -> tuple[tuple[float, float], ...]:
    """Corners in the order of a quad: upper left, upper right, lower left, lower right, as Acrobat reads them."""
    return (rect.x0, rect.y0), (rect.x1, rect.y0), (rect.x0, rect.y1), (rect.x1, rect.y1)


def _around(numbers: Sequence[float]) -> tuple[float, float, float, float]:
    """Return the smallest box around points given as x, y, x, y ..."""
    across, along = numbers[0::2], numbers[1::2]
    return min(across), min(along), max(across), max(along)


def _places(coords: str | None, rect: str | None, page: Page) -> tuple[Rect, ...]:
    """Read the places of a mark in the file's space: its quads, or the box of a kind that has none."""
    if coords:
        numbers = _floats(coords)
        return tuple(_shown(numbers[at : at + 8], page) for at in range(0, len(numbers) - 7, 8))
    x0, y0, x1, y1 = _floats(rect or "")
    return (_shown((x0, y0, x1, y1), page),)


def _shown(numbers: Sequence[float], page: Page) -> Rect:
    points = zip(numbers[0::2], numbers[1::2], strict=True)
    return _rounded(Rect(*_around([value for point in points for value in page.as_shown(*point)])))


def _is_untouched(own: Sequence[Rect], found: Sequence[Rect], *, exact: bool) -> bool:
    """True when the places in the file are those that we wrote; without quads only the box around them tells."""
    if exact and len(own) != len(found):
        return False
    told = own if exact else [Rect(*_around([v for r in own for v in (r.x0, r.y0, r.x1, r.y1)]))]
    return all(
        abs(a - b) <= _TOLERANCE
        for r, s in zip(told, found, strict=True)
        for a, b in zip((r.x0, r.y0, r.x1, r.y1), (s.x0, s.y0, s.x1, s.y1), strict=True)
    )


def _rounded(rect: Rect) -> Rect:
    return Rect(*(round(value, 2) for value in (rect.x0, rect.y0, rect.x1, rect.y1)))


def to_review_csv(marks: Sequence[ReviewMark], pages: Pages, file_name: str) -> str:
    """Return the marks as doc_redaction's review file: one row a rectangle, shares of the page from 0 to 1."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(CSV_COLUMNS)
    for mark in marks:
        width, height = pages[mark.page].width, pages[mark.page].height
        for number, r in enumerate(map(_rounded, mark.rects), start=1):
            row = (
                f"{file_name}_{mark.page - 1}.png", mark.page, mark.label, "(0, 0, 0)",
                f"{r.x0 / width:.8f}", f"{r.y0 / height:.8f}", f"{r.x1 / width:.8f}", f"{r.y1 / height:.8f}",
                mark.mark_id if number == 1 else f"{mark.mark_id}.{number}", mark.text, mark.code, mark.statute,
                mark.status, mark.author, f"{mark.confidence:g}",
            )  # fmt: skip
            writer.writerow([safe_cell(cell) for cell in row])
    return out.getvalue()


def from_review_csv(data: bytes, pages: Pages) -> list[ReviewMark]:
    """Read a review file, doc_redaction's own (ten columns) or ours.

    Raises:
        UsageError: it is none, its places are no shares of a page, or a page is not in the document.
    """
    try:
        rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))
    except (UnicodeDecodeError, csv.Error) as error:
        raise UsageError("The review file is no CSV in UTF-8.") from error
    if rows and not set(CSV_COLUMNS[:8]) <= {str(key) for key in rows[0]}:
        raise UsageError("The review file lacks columns.", f"It needs: {', '.join(CSV_COLUMNS[:8])}.")
    marks: dict[str, ReviewMark] = {}
    parts: dict[str, list[Rect]] = defaultdict(list)
    for number, row in enumerate(rows, start=2):
        mark = _csv_mark(number, row, pages)
        key = mark.mark_id.rpartition(".")[0] if mark.mark_id.rpartition(".")[2].isdecimal() else mark.mark_id
        key = key if key in marks else mark.mark_id or f"row {number}"
        marks.setdefault(key, mark)
        parts[key] += mark.rects
    return [replace(mark, rects=tuple(parts[key])) for key, mark in marks.items()]


def _csv_mark(number: int, row: Mapping[str, str], pages: Pages) -> ReviewMark:
    try:
        page = int(row["page"])
        width, height = pages[page].width, pages[page].height
        x0, y0, x1, y1 = (float(row[name]) for name in ("xmin", "ymin", "xmax", "ymax"))
        confidence = float(row.get("confidence") or 1)
    except (KeyError, ValueError, TypeError) as error:
        raise UsageError(f"Row {number} of the review file names no place of the document.") from error
    if not (0 <= x0 <= x1 <= 1.001 and 0 <= y0 <= y1 <= 1.001):
        raise UsageError(
            f"Row {number} of the review file is not in shares of the page.", "Save it with relative places."
        )
    rect = _rounded(Rect(x0 * width, y0 * height, x1 * width, y1 * height))
    return ReviewMark(
        mark_id=_cell(row, "id"),
        page=page,
        rects=(rect,),
        label=_cell(row, "label"),
        code=_cell(row, "code"),
        statute=_cell(row, "statute"),
        status=_cell(row, "status") or "drawn",
        author=_cell(row, "author"),
        confidence=confidence,
    )


def _cell(row: Mapping[str, str], name: str) -> str:
    """Return a cell without the apostrophe that keeps a spreadsheet from running it."""
    text = row.get(name) or ""
    return text[1:] if text.startswith("'") and safe_cell(text[1:]) == text else text


def _numbers(values: Sequence[float]) -> str:
    return ",".join(f"{value:.2f}" for value in values)


def _floats(text: str) -> list[float]:
    numbers = [float(word) for word in text.split(",")]
    if not all(map(math.isfinite, numbers)):
        msg = "no place"
        raise ValueError(msg)
    return numbers


def _rects(numbers: Sequence[float]) -> tuple[Rect, ...]:
    each = iter(numbers)
    return tuple(Rect(*four) for four in zip(each, each, each, each, strict=True))


def _xml(text: str) -> str:
    return "".join(
        c if c in "\t\n" or (ord(c) >= 32 and not 0xD800 <= ord(c) <= 0xDFFF) else "\ufffd" for c in text
    )
