"""What the readers of saved files tell: texts, strings, names and bytes with their places, and broken rules.

Readers push what they see into an Observer as they go, so that memory stays constant however long a file is.
Observers search it, collect it, or note the broken rules alone.
"""

from __future__ import annotations

from redactor.model import Layer, Outcome

DOCUMENT_TEXT = "document text"
DEEP_TEXT = "text in content streams"
STRINGS = "strings and attributes"
NAMES = "names and identifiers"
RAW_BYTES = "raw bytes"
READABLE = "readable"


class Observer:
    """Takes what a reader sees. The base class lets everything pass; subclasses keep what they need.

    `location` is always a place of the file, such as `page/3`, `word/document.xml#p12` or `object 14`.
    """

    def text(self, location: str, text: str) -> None:
        """Take a unit of the document's text: a page, a paragraph, a cell, a header's value, a file name."""

    def deep(self, location: str, text: str) -> None:
        """Take what a content stream shows, decoded by our own means, wherever it is shown or not shown at all."""

    def string(self, location: str, text: str, layer: Layer = Layer.OBJECTS) -> None:
        """Take a string that can hold human text: an attribute, a comment, a property, a string object."""

    def name(self, location: str, text: str, layer: Layer = Layer.OBJECTS) -> None:
        """Take an identifier outside the format's own vocabulary."""

    def blob(
        self,
        location: str,
        data: bytes,
        layer: Layer = Layer.OBJECTS,
        *,
        shortest: int = 4,
        plain: bool = True,
        prose: bool = False,
    ) -> None:
        """Take bytes.

        Args:
            location: the place.
            data: unpacked bytes.
            layer: for the report.
            shortest: needles of fewer characters are not looked for (they stand in noise by chance).
            prose: the bytes hold others' sentences (licences in fonts), in which any single word may stand; only
                phrases, codes with digits and very long words are looked for.
            plain: False when the same bytes were also given as text; then only encoded forms are looked for.
        """

    def checked(self, check: str, layer: Layer) -> None:
        """Note that a rule was looked at; without a problem it ends as PASS."""

    def problem(
        self, check: str, layer: Layer, location: str, detail: str, outcome: Outcome = Outcome.FAIL
    ) -> None:
        """Note a broken rule."""

    def unreadable(self, location: str, detail: str) -> None:
        """Note a part that could not be looked into; never a pass."""
        self.problem(READABLE, Layer.STRUCTURE, location, detail)


def join(prefix: str, local: str) -> str:
    """Return the address of `local` inside the family member `prefix`."""
    return f"{prefix}/{local}" if prefix and local else prefix or local
