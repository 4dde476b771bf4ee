"""What the verifier is told: which texts were removed, and how often each may still be read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set

from redactor.model import Document, RemovedText, Segment, SegmentKind
from redactor.text import count_folded, fast_fold, fold_text, merge_spans

# Private use: survives folding and stands in no term, so that the texts beside a cut never join.
CUT = "\ue000"
_GRAM = 5
_MANY = 100


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
    # Each place of a term is cut, so that a count would be 0 anyway; this says it without trusting the search.
    nowhere = {fold_text(term) for term in terms}
    counts = count_each(_kept_text(document, cuts), distinct.keys() - nowhere)
    return tuple(RemovedText(text, counts.get(key, 0)) for key, text in distinct.items())


def count_each(kept: str, keys: Set[str]) -> dict[str, int]:
    """Count the occurrences of each key as `redactor.text.count_folded` does; both already folded.

    For many keys the text is gone through once, looking up the next five characters: ten thousand keys in 750,000
    characters take 0.3 s instead of 8.
    """
    if len(keys) < _MANY:
        return {key: count_folded(kept, key) for key in keys}
    counts = {key: count_folded(kept, key) for key in keys if len(key) < _GRAM}
    by_gram: dict[str, list[str]] = {}
    for key in keys - counts.keys():
        by_gram.setdefault(key[:_GRAM], []).append(key)
        counts[key] = 0
    for at in range(len(kept) - _GRAM + 1):
        for key in by_gram.get(kept[at : at + _GRAM], ()):
            if kept.startswith(key, at):
                counts[key] += 1
    return counts


def _kept_text(document: Document, cuts: Mapping[str, Sequence[tuple[int, int]]]) -> str:
    pieces = (cut_out(s.text, cuts.get(s.address, ())) for s in document.all_segments() if is_kept(s))
    return fast_fold(CUT.join(pieces))


def cut_out(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """Return the text with a sign in the place of each span."""
    out: list[str] = []
    at = 0
    for start, end in merge_spans(spans):
        out += (text[at:start], CUT)
        at = end
    out.append(text[at:])
    return "".join(out)
