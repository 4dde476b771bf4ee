"""What a scan of an RTF file leaves: stretches of text, links, and codes that are written as they stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice, pairwise, takewhile

from redactor.formats.ooxml.inventory import Cut, apply_cuts
from redactor.formats.rtf.reading import join_surrogates


@dataclass(eq=False)
class TextEvent:
    """A stretch of text; `word` names a tab or line break that stands for it."""

    text: str
    word: str = ""


@dataclass(eq=False)
class LinkEvent:
    """The beginning of a link; without a target its words are plain text."""

    target: str

    def redact(self, cuts: Sequence[Cut]) -> None:
        """Take the target away."""
        if cuts:
            self.target = ""


@dataclass(frozen=True)
class RawEvent:
    """Something that is written as it stands: a brace, a control word of the allow-list, a group's head."""

    code: str


class ParagraphText:
    """The text of a paragraph over its events; what stays keeps its formatting."""

    def __init__(self, events: Sequence[TextEvent]) -> None:
        self._events = events

    @property
    def text(self) -> str:
        """Return the paragraph's text."""
        return "".join(event.text for event in self._events)

    def redact(self, cuts: Sequence[Cut]) -> None:
        """Carry out the cuts; a label goes where its cut begins."""
        position = first = 0
        for event in self._events:
            start, end = position, position + len(event.text)
            position = end
            while first < len(cuts) and cuts[first].end <= start:
                first += 1
            touching = list(takewhile(lambda cut: cut.start < end, islice(cuts, first, None)))  # noqa: B023  (used at once)
            if touching:
                local = [
                    Cut(
                        max(c.start - start, 0),
                        min(c.end - start, end - start),
                        c.replacement if c.start >= start else "",
                    )
                    for c in touching
                ]
                event.text, event.word = apply_cuts(event.text, local), ""


def pair_surrogates(events: list[TextEvent]) -> None:
    """Join the halves of a character that two words wrote."""
    for first, second in pairwise(events):
        if first.text[-1:] and 0xD800 <= ord(first.text[-1]) < 0xDC00 and second.text[:1]:
            joined = join_surrogates(first.text[-1] + second.text[0])
            first.text, second.text = first.text[:-1] + joined, second.text[1:]
    for event in events:
        event.text = join_surrogates(event.text)
