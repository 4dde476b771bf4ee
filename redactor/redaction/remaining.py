"""What the verifier is told: which texts were removed, and how often each may still be read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from redactor.model import Document, RemovedText, Segment, SegmentKind
from redactor.text import count_folded, fold_text, merge_spans
from redactor.text.fold import fold_char

# Private use: survives folding and stands in no term, so that the texts beside a cut never join.
CUT = "\ue000"
_SPACES = re.compile(r" {2,}")


class _FoldTable(dict[int, str]):
    def __missing__(self, code: int) -> str:
        folded = self[code] = fold_char(chr(code))
        return folded


_TABLE = _FoldTable()


def folded(text: str) -> str:
    """Return the folded text without its offset map, which makes it twenty times as fast."""
    return _SPACES.sub(" ", text.translate(_TABLE))


def is_kept(segment: Segment) -> bool:
    """True when the segment's text can be read in the written file unless it is cut.

    Text that OCR read in a picture is not text for the verifiers, which look at the picture's pixels instead;
    counting it here would let as many real occurrences pass.
    """
    return not segment.removed_always and segment.kind is not SegmentKind.IMAGE_TEXT


def removed_texts(
    document: Document,
    removed: Iterable[str],
    cuts: Mapping[str, Sequence[tuple[int, int]]],
    terms: Sequence[str],
) -> tuple[RemovedText, ...]:
    """Return each distinct removed text with the number of places where it was chosen to stay.

    Args:
        document: the whole family.
        removed: texts that go, in any order.
        cuts: by segment address, the spans that go.
        terms: literals that may remain nowhere.
    """
    distinct: dict[str, str] = {}
    for text in (*terms, *removed):
        key = fold_text(text)
        if any(map(str.isalnum, key)):
            distinct.setdefault(key, text)
    if not distinct:
        return ()
    kept = _kept_text(document, cuts)
    nowhere = {fold_text(term) for term in terms}
    return tuple(
        RemovedText(text, 0 if key in nowhere else count_folded(kept, key)) for key, text in distinct.items()
    )


def _kept_text(document: Document, cuts: Mapping[str, Sequence[tuple[int, int]]]) -> str:
    pieces = (cut_out(s.text, cuts.get(s.address, ())) for s in document.all_segments() if is_kept(s))
    return folded(CUT.join(pieces))


def cut_out(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """Return the text with a sign in the place of each span."""
    out: list[str] = []
    at = 0
    for start, end in merge_spans(spans):
        out += (text[at:start], CUT)
        at = end
    out.append(text[at:])
    return "".join(out)
