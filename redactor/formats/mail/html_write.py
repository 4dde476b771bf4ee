"""The redacted HTML body, built from the pieces that were read; nothing of the source is copied through."""

from __future__ import annotations

from html import escape

from redactor.formats.mail.html_part import HtmlPart, Link, Picture, Slice
from redactor.formats.spans import Cut


def write_html(
    part: HtmlPart,
    cuts: list[Cut],
    links: list[bool],
    alts: list[str],
    pictures: dict[str, str],
    *,
    charset: str = "utf-8",
    title: str = "",
) -> str:
    """Return the HTML anew.

    Args:
        part: as read.
        cuts: places to remove from the visible text, merged and in order.
        links: for each target whether it may stay.
        alts: the redacted alternative texts.
        pictures: the new source of each picture that is kept, by its old one.
        charset: in which the text will be encoded.
        title: of the page, redacted.
    """
    body: list[str] = []
    cutter = _Cutter(part.text, cuts)
    for piece in part.pieces:
        match piece:
            case str():
                body.append(piece)
            case Slice(start, end):
                body.append(escape(cutter.take(start, end), quote=False))
            case Link(target, attributes):
                href = f' href="{escape(part.hrefs[target])}"' if target >= 0 and links[target] else ""
                body.append(f"<a{href}{attributes}>")
            case Picture(source, alt, size):
                src = f' src="{escape(pictures[source])}"' if source in pictures else ""
                text = f' alt="{escape(alts[alt])}"' if alt >= 0 else ""
                body.append(f"<img{src}{text}{size}>" if src or text else "")
    head = f'<!DOCTYPE html>\n<html><head><meta charset="{charset}"><title>{escape(title)}</title></head><body>\n'
    return head + "".join(body) + "\n</body></html>\n"


class _Cutter:
    """Hands out slices of the text in order, with each cut's label once, where its first code point stood."""

    def __init__(self, text: str, cuts: list[Cut]) -> None:
        self._text = text
        self._cuts = cuts
        self._next = 0
        self._labelled = -1

    def take(self, start: int, end: int) -> str:
        out: list[str] = []
        at = start
        # A cut that begins in one slice and ends in a later one is kept for the next call.
        while self._next < len(self._cuts) and self._cuts[self._next].start < end:
            cut = self._cuts[self._next]
            if cut.end > start:
                out.append(self._text[at : max(at, cut.start)])
                if self._labelled < self._next:
                    out.append(cut.label)
                    self._labelled = self._next
                at = max(at, min(cut.end, end))
            if cut.end > end:
                break
            self._next += 1
        out.append(self._text[at:end])
        return "".join(out)
