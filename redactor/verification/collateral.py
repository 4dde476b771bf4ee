"""Collateral damage: what a person saw in the original and can't see any more, though nobody removed it."""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from xml.parsers import expat

import pikepdf
import pypdfium2 as pdfium
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from redactor.model import Expectations, Layer, Outcome, PaintedBox, Rect, VerifierResult
from redactor.text import fast_fold, find_literals
from redactor.verification import datatext, mail, webtext
from redactor.verification.cards import is_card, shown_words
from redactor.verification.kinds import OFFICE, PICTURES, Kind, identify
from redactor.verification.opendocument import is_flat
from redactor.verification.pdf_text import centres, open_page, open_pdf, page_text, render
from redactor.verification.picture_pixels import compare_pictures
from redactor.verification.rects import RectIndex
from redactor.verification.richtext import visible_text
from redactor.verification.xmltext import ForbiddenXmlError

WORDS = "no other words lost"
PIXELS = "no other pixels changed"
_CARDS = frozenset({"text/calendar", "text/vcard", "text/x-vcard", "text/directory", "application/ics"})
_WORD = re.compile(r"\w+")
# Up to this many words (or this share of a page) are put before a person; more is a failure.
_FEW_WORDS = 3
_FEW_SHARE = 0.01
_DPI = 50
_ALL_PAGES = 20
# Share of a page's pixels, boxes and their lines left out, that may differ strongly.
_CHANGED_ACK = 0.004
_CHANGED_FAIL = 0.03
_STRONG = 72
_CLOSER = 4
_CLOSEST = 6000
# Share of a page's width and height that a picture takes which is the page.
_FILLS = 0.95
_DAMAGE = (
    zipfile.BadZipFile, zlib.error, struct.error, expat.ExpatError, ForbiddenXmlError, ValueError, KeyError,
    IndexError, pdfium.PdfiumError, TypeError, AttributeError, EOFError, OSError, RecursionError, LookupError,
    pikepdf.PdfError,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Loss:
    """Words of one page or file that nothing explains."""

    location: str
    lost: int
    total: int

    @property
    def is_serious(self) -> bool:
        return self.lost > max(_FEW_WORDS, self.total * _FEW_SHARE)


def compare(
    original: bytes, data: bytes, name: str, expectations: Expectations, passwords: Sequence[str] = ()
) -> list[VerifierResult]:
    """Compare the written file with the original, by words and (for PDF) by pixels.

    passwords: tried on PDFs that are attached to the original.
    """
    before, after = identify(original, name), identify(data, name)
    explained = _Explanation(expectations)
    if before is Kind.PDF and after is Kind.PDF:
        return _compare_pdf(original, data, expectations, explained)
    if before in PICTURES and after in PICTURES:
        return compare_pictures(original, data, expectations.boxes)
    try:
        words_before = Counter(visible_words(original, name, passwords=passwords))
        words_after = Counter(visible_words(data, name))
    except _DAMAGE as error:
        return [VerifierResult(
            WORDS, Layer.TEXT, Outcome.NEEDS_ACKNOWLEDGEMENT, "file",
            f"the original can't be read a second way, so losses were not measured ({type(error).__name__})",
        )]  # fmt: skip
    return _word_results([explained.loss("file", words_before, words_after)])


def visible_words(data: bytes, name: str, depth: int = 0, passwords: Sequence[str] = ()) -> Iterator[str]:
    """Yield the folded words of what a person sees in a file and in its attachments.

    Raises:
        ValueError: a kind that can't be read.
    """
    kind = identify(data, name)
    if depth > 10:
        return
    if kind is Kind.PDF:
        with open_pdf(data, passwords) as document:
            for index in range(len(document)):
                with open_page(document, index) as page:
                    yield from words(page_text(page))
    elif kind in (Kind.MAIL, Kind.MBOX, Kind.MSG):
        yield from _any_mail_words(data, kind, depth, passwords)
    elif is_card(data, name):
        yield from words(shown_words(webtext.decode(data)))
    elif kind not in PICTURES:
        yield from words(_flowing_text(data, kind))


def _flowing_text(data: bytes, kind: Kind) -> str:
    if kind in OFFICE or (kind is Kind.XML and is_flat(data)):
        from redactor.verification.office import visible_units

        return "\n".join(text for _, text in visible_units(data, kind if kind in OFFICE else Kind.ODF))
    if kind is Kind.HTML:
        return webtext.shown_text(webtext.decode(data, webtext.declared(data)))
    if kind is Kind.RTF:
        return visible_text(data)
    if kind in (Kind.CSV, Kind.TSV, Kind.JSON, Kind.XML):
        return datatext.data_words(data, kind)
    if kind is Kind.TEXT:
        return webtext.decode(data)
    raise ValueError("unknown kind")


def _any_mail_words(data: bytes, kind: Kind, depth: int, passwords: Sequence[str]) -> Iterator[str]:
    if kind is Kind.MBOX:
        for message in mail.split_mbox(data):
            yield from visible_words(message, "message.eml", depth + 1, passwords)
    elif kind is Kind.MSG:
        from redactor.verification.outlook import seen_texts

        for text in seen_texts(data):
            yield from words(text)
    else:
        yield from _mail_words(data, depth, passwords)


def _mail_words(data: bytes, depth: int, passwords: Sequence[str]) -> Iterator[str]:
    message = mail.parse(data)
    yield from words(mail.decode_words(str(message.get("Subject", ""))))
    for leaf in mail.leaves(message):
        if leaf.media_type in _CARDS:
            # A fold may part a word (RFC 5545, 3.1).
            yield from words(re.sub(r"\r?\n[ \t]", "", webtext.decode(leaf.data)))
        elif leaf.number == 0:
            label = str(leaf.part.get_content_charset("") or "")
            source = webtext.decode(leaf.data, label)
            yield from words(webtext.shown_text(source) if leaf.media_type == "text/html" else source)
        elif identify(leaf.data, leaf.name) not in (Kind.UNKNOWN, Kind.ZIP):
            yield from visible_words(leaf.data, leaf.name, depth + 1, passwords)


def words(text: str) -> list[str]:
    """Return the folded words of a text."""
    return _WORD.findall(fast_fold(text))


class _Explanation:
    """Tells which words had to go: those of removed texts, and those that touched them."""

    def __init__(self, expectations: Expectations) -> None:
        self._texts = tuple(item.text for item in expectations.removed)
        removed = {word for item in expectations.removed for word in words(item.text)}
        self._exact = {word for word in removed if len(word) < 2}
        self._long = tuple(removed - self._exact)
        self.labels = {word for label in expectations.labels for word in words(label)}

    def _touched(self, word: str) -> bool:
        """True for a removed word, one that holds it ("Smith's"), and a piece of it that a line end cut off."""
        return word in self._exact or any(part in word or (len(word) >= 3 and word in part) for part in self._long)

    def pieces(self, text: str) -> list[str]:
        """Return the words that a text falls into where it holds removed texts, letters set apart included."""
        found = find_literals(text, self._texts)
        return [word for start, end, _ in found for word in words(text[start:end]) if not self._touched(word)]

    def loss(self, location: str, before: Counter[str], after: Counter[str], spared: Sequence[str] = ()) -> _Loss:
        """Count the words that are gone and unexplained. `spared`: words under areas drawn by hand."""
        gone = before - after
        gone.subtract(Counter(spared))
        gained = " ".join((after - before).keys())
        glued = gained.replace(" ", "")
        lost = 0
        for word, amount in gone.items():
            if amount <= 0 or self._touched(word):
                continue
            # Another reader's or writer's idea of where words end is no loss.
            if word in glued or any(word.startswith(piece) or word.endswith(piece) for piece in gained.split()):
                continue
            lost += amount
        return _Loss(location, lost, sum(before.values()))


def _word_results(losses: Sequence[_Loss]) -> list[VerifierResult]:
    out = []
    for loss in losses:
        if loss.lost:
            outcome = Outcome.FAIL if loss.is_serious else Outcome.NEEDS_ACKNOWLEDGEMENT
            detail = f"{loss.lost} of {loss.total} words are gone without a decision"
            out.append(VerifierResult(WORDS, Layer.TEXT, outcome, loss.location, detail))
    return out[:40] or [VerifierResult(WORDS, Layer.TEXT, Outcome.PASS, "", f"{len(losses)} places compared")]


def _compare_pdf(
    original: bytes, data: bytes, expectations: Expectations, explained: _Explanation
) -> list[VerifierResult]:
    by_page: defaultdict[int, list[PaintedBox]] = defaultdict(list)
    for box in expectations.boxes:
        if box.part == "":
            by_page[box.page].append(box)
    losses: list[_Loss] = []
    changed: list[VerifierResult] = []
    compared = 0
    try:
        with open_pdf(original) as before, open_pdf(data) as after:
            if len(before) + expectations.added_pages != len(after):
                return [VerifierResult(
                    WORDS, Layer.STRUCTURE, Outcome.FAIL, "file", f"{len(before)} pages became {len(after)}",
                )]  # fmt: skip
            losses.extend(_foreign_words(after, index, explained) for index in range(len(before), len(after)))
            step = max(1, -(-len(before) // _ALL_PAGES))
            for index in range(len(before)):
                boxes = by_page[index + 1]
                with open_page(before, index) as old, open_page(after, index) as new:
                    losses.append(_page_loss(old, new, boxes, explained, f"page/{index + 1}"))
                    if index % step == 0:
                        compared += 1
                        unit = 1.0 if _same_size(old, new, 1.0) else _user_unit(original, index)
                        changed.extend(_changed_pixels(old, new, boxes, f"page/{index + 1}", unit))
    except pdfium.PdfiumError:
        return [VerifierResult(
            WORDS, Layer.TEXT, Outcome.NEEDS_ACKNOWLEDGEMENT, "file",
            "the original can't be read a second way, so losses were not measured",
        )]  # fmt: skip
    same = VerifierResult(PIXELS, Layer.IMAGES, Outcome.PASS, "", f"{compared} pages compared")
    return _word_results(losses) + (changed[:40] or [same])


def _foreign_words(document: pdfium.PdfDocument, index: int, explained: _Explanation) -> _Loss:
    """Count the words of an added page that are no label: such a page may hold the legend and nothing else."""
    with open_page(document, index) as page:
        found = words(page_text(page))
    foreign = [word for word in found if word not in explained.labels and not word.isdecimal() and word != "page"]
    # Every foreign word is serious: nobody asked for it.
    return _Loss(f"page/{index + 1}", len(foreign) and len(found) + _FEW_WORDS, len(found))


def _page_loss(
    old: pdfium.PdfPage, new: pdfium.PdfPage, boxes: list[PaintedBox], explained: _Explanation, location: str
) -> _Loss:
    before, after = Counter(words(page_text(old))), Counter(words(page_text(new)))
    if before and after.keys() <= explained.labels and _is_picture(new):
        # The page was made a picture; its pixels are compared instead.
        return _Loss(location, 0, sum(before.values()))
    loss = explained.loss(location, before, after)
    if loss.lost and boxes:
        # Areas drawn by hand take words with them that no list names; where they stood is looked up only then.
        spared = words(_text_under(old, boxes))
        loss = explained.loss(location, before, after, spared)
        if loss.lost:
            # A removed text that is set letter by letter falls into words of one letter each.
            loss = explained.loss(location, before, after, spared + explained.pieces(page_text(old)))
    return loss


def _is_picture(page: pdfium.PdfPage) -> bool:
    """True when one picture fills the page."""
    width, height = page.get_size()
    for item in page.get_objects(filter=[pdfium.raw.FPDF_PAGEOBJ_IMAGE], max_depth=1):
        left, bottom, right, top = item.get_bounds()
        if right - left >= _FILLS * width and top - bottom >= _FILLS * height:
            return True
    return False


def _text_under(page: pdfium.PdfPage, boxes: list[PaintedBox]) -> str:
    """Return the words of the original that a box touches, whole."""
    seen = centres(page)
    text = "".join(char for char, _, _ in seen)
    index = RectIndex([box.rect.padded(2) for box in boxes])
    hits = [bool(index.holding(x, y)) for _, x, y in seen]
    return " ".join(m.group() for m in re.finditer(r"\S+", text) if any(hits[m.start() : m.end()]))


def _same_size(old: pdfium.PdfPage, new: pdfium.PdfPage, unit: float) -> bool:
    return all(abs(a * unit - b) <= 1 for a, b in zip(old.get_size(), new.get_size(), strict=True))


def _user_unit(data: bytes, index: int) -> float:
    """Return points a unit of a page: pdfium knows no UserUnit, and written files have none."""
    with pikepdf.open(io.BytesIO(data), suppress_warnings=True) as pdf:
        return float(pdf.pages[index].obj.get("/UserUnit", 1))


def _changed_pixels(
    old: pdfium.PdfPage, new: pdfium.PdfPage, boxes: list[PaintedBox], location: str, unit: float
) -> list[VerifierResult]:
    if not _same_size(old, new, unit):
        return [VerifierResult(PIXELS, Layer.IMAGES, Outcome.FAIL, location, "the page has another size")]
    scale = min(_DPI / 72, 2000 / max(*new.get_size(), 1.0))
    before, after = render(old, scale * unit), render(new, scale)
    rects = [box.rect for box in boxes]
    share = changed_share(before, after, rects, scale)
    if share >= _CHANGED_ACK:
        share = min(share, _closer_share(old, new, rects, scale, before.size, unit))
    if share < _CHANGED_ACK:
        return []
    outcome = Outcome.FAIL if share >= _CHANGED_FAIL else Outcome.NEEDS_ACKNOWLEDGEMENT
    detail = f"{share:.1%} of the page outside of redacted lines looks different"
    return [VerifierResult(PIXELS, Layer.IMAGES, outcome, location, detail)]


def _closer_share(
    old: pdfium.PdfPage,
    new: pdfium.PdfPage,
    boxes: Sequence[Rect],
    scale: float,
    size: tuple[int, int],
    unit: float,
) -> float:
    """Compare by the darkest and by the lightest spot around each pixel, of pages rendered four times as large.

    A hairline is a pixel wide at any scale, but not in a picture of the page; it is the darkest spot in both.
    """
    closer = _CLOSER if max(size) * _CLOSER <= _CLOSEST else 1
    fine = [render(page, scale * closer * own).convert("L") for page, own in ((old, unit), (new, 1.0))]
    shares = []
    for spot in (ImageFilter.MinFilter(_CLOSER + 1), ImageFilter.MaxFilter(_CLOSER + 1)):
        before, after = (page.filter(spot).resize(size, Image.Resampling.NEAREST) for page in fine)
        shares.append(changed_share(before, after, boxes, scale))
    return max(shares)


def changed_share(before: Image.Image, after: Image.Image, boxes: Sequence[Rect], scale: float) -> float:
    """Return the share of pixels that differ strongly; lines touched by boxes may be re-set and do not count."""
    if before.size != after.size:
        after = after.resize(before.size)
    smooth = ImageFilter.BoxBlur(1)
    difference = ImageChops.difference(before.convert("L").filter(smooth), after.convert("L").filter(smooth))
    draw = ImageDraw.Draw(difference)
    for rect in boxes:
        draw.rectangle((0, (rect.y0 - 3) * scale, difference.width, (rect.y1 + 3) * scale), fill=0)
        draw.rectangle(((rect.x0 - 3) * scale, 0, (rect.x1 + 3) * scale, 0), fill=0)
    histogram = difference.histogram()
    return sum(histogram[_STRONG:]) / max(difference.width * difference.height, 1)
