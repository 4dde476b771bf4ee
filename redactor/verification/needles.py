"""Removed texts prepared for search: folded for text, and as bytes in every encoding that files use."""

from __future__ import annotations

import base64
import html
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from redactor.model import RemovedText
from redactor.text import fold_text

# Below this many letters, white space left out, a match over lost spaces is chance (as in redactor.text.match).
TIGHT_MIN = 6
DEEP_TIGHT_MIN = 8
STRING_MIN = 3
BLOB_MIN = 4
# A bare number this long doesn't stand in a file by chance as a coordinate, an offset or an identifier.
NUMBER_MIN = 9
_LONG_WORD = 16
_NUMBER = re.compile(r"[0-9]*\.?[0-9]+")


@dataclass(frozen=True, slots=True)
class Needle:
    """One removed text.

    Attributes:
        number: 1-based place in the list, by which reports name it.
        text: as removed.
        remaining: occurrences that may stay in the document's text.
        folded: as `redactor.text.fold_text` gives it.
        tight: folded, without white space and hyphens.
        lower_forms: byte forms to look for in ASCII-lowered bytes.
        exact_forms: byte forms to look for in the bytes as they are (base64).
        encoded_lower: of lower_forms those that plain text does not have.
    """

    number: int
    text: str
    remaining: int
    folded: str
    tight: str
    is_number: bool
    lower_forms: tuple[bytes, ...]
    exact_forms: tuple[bytes, ...]
    encoded_lower: tuple[bytes, ...]

    @property
    def is_telling(self) -> bool:
        """True when the text is unlikely in sentences that others wrote: a phrase, a code, a very long word."""
        return " " in self.folded or any(c.isdigit() for c in self.folded) or self.size >= _LONG_WORD

    @property
    def size(self) -> int:
        """Number of folded characters."""
        return len(self.folded)


def prepare(removed: Sequence[RemovedText]) -> tuple[Needle, ...]:
    """Make the needles; a text that folds to nothing can't be searched and is left out."""
    needles = []
    for number, item in enumerate(removed, start=1):
        folded = fold_text(item.text)
        if folded:
            needles.append(_prepare_one(number, item, folded))
    return tuple(needles)


def _prepare_one(number: int, item: RemovedText, folded: str) -> Needle:
    plain, encoded, exact = set[bytes](), set[bytes](), set[bytes]()
    for form in _case_forms(item.text):
        plain.update(_plain_forms(form))
        encoded.update(_encoded_forms(form))
        exact.update(_base64_forms(form))
    encoded -= plain
    return Needle(
        number=number,
        text=item.text,
        remaining=item.remaining,
        folded=folded,
        tight=tighten(folded),
        is_number=bool(_NUMBER.fullmatch(folded)),
        lower_forms=tuple(sorted(form for form in plain | encoded if len(form) >= BLOB_MIN)),
        exact_forms=tuple(sorted(exact)),
        encoded_lower=tuple(sorted(encoded)),
    )


def tighten(folded: str) -> str:
    """Drop white space and hyphens of a folded text."""
    return folded.replace(" ", "").replace("-", "")


def _case_forms(text: str) -> set[str]:
    text = text.strip()
    return {text, text.lower(), text.upper(), text.title(), " ".join(text.split())}


def _plain_forms(form: str) -> Iterator[bytes]:
    for encoding in ("utf-8", "utf-16-le", "utf-16-be", "latin-1", "cp1252"):
        yield from (raw.lower() for raw in _encode(form, encoding))


def _encoded_forms(form: str) -> Iterator[bytes]:
    for encoding in ("utf-8", "utf-16-be", "latin-1"):
        yield from (raw.hex().encode() for raw in _encode(form, encoding))
    yield quote(form).lower().encode()
    yield quote(form, encoding="latin-1", errors="replace").lower().encode()
    yield html.escape(form).lower().encode()
    yield "".join(f"&#{ord(char)};" for char in form).encode()
    yield "".join(f"&#x{ord(char):x};" for char in form).encode()
    yield form.encode("ascii", "xmlcharrefreplace").lower()
    yield form.encode("ascii", "backslashreplace").lower()
    yield "".join(f"\\u{ord(char):04x}" for char in form).encode()
    for encoding in ("utf-8", "latin-1"):
        for raw in _encode(form, encoding):
            yield b"".join(b"=%02x" % byte if byte > 126 or byte == 61 else bytes((byte,)).lower() for byte in raw)


def _encode(form: str, encoding: str) -> Iterator[bytes]:
    try:
        yield form.encode(encoding)
    except UnicodeEncodeError:
        return


def _base64_forms(form: str) -> Iterator[bytes]:
    """Yield the characters that stand in base64 whatever comes before: one form for each of three alignments."""
    for encoding in ("utf-8", "utf-16-le"):
        raw = form.encode(encoding, "replace")
        for shift in range(3):
            encoded = base64.b64encode(b"\0" * shift + raw)
            first = (0, 2, 3)[shift]
            last = len(encoded) - (0, 3, 2)[(shift + len(raw)) % 3]
            # Six characters of base64 are 36 bits: less would be met by chance in any attachment.
            if last - first >= 8:
                yield encoded[first:last]


def count(folded: str, needle: str) -> int:
    """Count occurrences, overlapping ones too, as `redactor.text.count_folded` does."""
    return sum(1 for _ in positions(folded, needle))


def positions(folded: str, needle: str) -> Iterator[int]:
    """Yield each place where the needle begins."""
    at = folded.find(needle)
    while at >= 0:
        yield at
        at = folded.find(needle, at + 1)


def is_word(text: str, start: int, end: int) -> bool:
    """True when text[start:end] does not continue a word on either side."""
    before = start > 0 and text[start - 1].isalnum() and text[start].isalnum()
    after = end < len(text) and text[end].isalnum() and text[end - 1].isalnum()
    return not (before or after)


def folded_labels(labels: Iterable[str]) -> tuple[str, ...]:
    """Fold the writer's labels, longest first."""
    return tuple(sorted({f for label in labels if (f := fold_text(label))}, key=len, reverse=True))
