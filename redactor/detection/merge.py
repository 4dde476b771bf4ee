"""Merges overlapping hits: one person is one finding; the longest sure span wins; what is left over is kept."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Iterable
from dataclasses import replace

from redactor.detection.hits import SUGGESTIONS, Hit

_SURE = 0.6
_JOINABLE = frozenset({"PERSON", "ADDRESS", "DATE_TIME"})
# What remains of these beside a stronger finding still says something.
_KEEPS_REST = frozenset({"PERSON", "ADDRESS", *SUGGESTIONS})
# A rule that names its kind exactly goes before a model that only sees "some number" or "some place".
_MODELS = frozenset({"tagger", "spacy"})
_EXACT = 0.45
_TITLE = re.compile(r"\b(?:Mr|Mrs|Ms)\.[ \xa0]\Z")
_MIN_JOIN = 0.45
_WITNESS = 0.3


def merge_hits(hits: Iterable[Hit], text: str) -> list[Hit]:
    """Return hits without overlaps, in order, for one segment with the text `text`."""
    joined = [_with_title(hit, text) for hit in _join_same_kind(_agree(hits))]
    accepted: list[Hit] = []
    starts: list[int] = []
    for hit in sorted(joined, key=_strength, reverse=True):
        for rest in _outside(hit, accepted, starts, text):
            at = bisect_left(starts, rest.start)
            starts.insert(at, rest.start)
            accepted.insert(at, rest)
    return accepted


def _with_title(hit: Hit, text: str) -> Hit:
    """Take in an abbreviated courtesy title: its full stop makes it one word with the name; it tells the sex."""
    if hit.entity_type != "PERSON" or hit.start < 3:
        return hit
    title = _TITLE.search(text, max(0, hit.start - 5), hit.start)
    return hit.moved(title.start(), hit.end) if title else hit


def _strength(hit: Hit) -> tuple[int, float, float, int]:
    length = float(hit.end - hit.start)
    is_general = hit.detector in _MODELS and hit.entity_type != "PERSON"
    if not is_general and hit.confidence >= _SURE:
        return 3, length, hit.confidence, -hit.start
    if not is_general and hit.confidence >= _EXACT:
        return 2, hit.confidence, length, -hit.start
    if hit.confidence >= _SURE:
        return 1, length, hit.confidence, -hit.start
    return 0, hit.confidence, length, -hit.start


def _agree(hits: Iterable[Hit]) -> list[Hit]:
    """Make one of the hits with the same span and kind: the surest, with the others' rules in its explanation."""
    same: dict[tuple[int, int, str], list[Hit]] = {}
    for hit in hits:
        same.setdefault((hit.start, hit.end, hit.entity_type), []).append(hit)
    return [_combined(group) for group in same.values()]


def _combined(group: list[Hit]) -> Hit:
    best = max(group, key=lambda h: (h.confidence, h.detector != "propagation"))
    # Propagation finds again what it started from: that is no second witness.
    witnesses = [h for h in group if h.confidence >= _WITNESS and (h is best or h.detector != "propagation")]
    others = sorted({h.rule for h in witnesses if h.rule != best.rule})
    if not others:
        return best
    layers = {h.detector for h in witnesses}
    confidence = max(best.confidence, min(0.97, best.confidence + 0.06 * (len(layers) - 1)))
    why = f"{best.why}; also {', '.join(others[:4])}"
    return replace(best, confidence=confidence, why=why, agreed=best.agreed or len(layers) > 1)


def _join_same_kind(hits: list[Hit]) -> list[Hit]:
    """Join overlapping people (and addresses) into one; a doubtful one is taken up without widening the span."""
    done: list[Hit] = []
    last: dict[str, int] = {}
    for hit in sorted(hits, key=lambda h: (h.start, -h.end)):
        at = last.get(hit.entity_type)
        if hit.entity_type not in _JOINABLE or at is None or not done[at].overlaps(hit):
            last[hit.entity_type] = len(done)
            done.append(hit)
            continue
        done[at] = _joined(done[at], hit)
    return done


def _joined(one: Hit, two: Hit) -> Hit:
    best, other = (one, two) if one.confidence >= two.confidence else (two, one)
    if best.holds(other) or (other.confidence < _MIN_JOIN and not other.holds(best)):
        return best
    if other.confidence < _MIN_JOIN:
        return best
    merged = _combined([best, replace(other, start=best.start, end=best.end)])
    return merged.moved(min(one.start, two.start), max(one.end, two.end))


def _outside(hit: Hit, accepted: list[Hit], starts: list[int], text: str) -> list[Hit]:
    """Return the parts of a hit that no accepted hit covers and that still hold a word."""
    at = bisect_left(starts, hit.end)
    covering: list[tuple[int, int]] = []
    while at > 0 and accepted[at - 1].end > hit.start:
        at -= 1
        insort(covering, (accepted[at].start, accepted[at].end))
    if not covering:
        return [hit]
    if hit.entity_type not in _KEEPS_REST:
        return []
    rests, begin = [], hit.start
    for start, end in [*covering, (hit.end, hit.end)]:
        if start > begin and (span := _word_span(text, begin, start)):
            rests.append(hit.moved(*span))
        begin = max(begin, end)
    return rests


def _word_span(text: str, start: int, end: int) -> tuple[int, int] | None:
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return (start, end) if sum(c.isalpha() for c in text[start:end]) >= 3 else None
