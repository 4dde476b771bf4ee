"""Finds portion marks: parenthesised marks that open a paragraph, cell or list item, or follow a sentence.

The vocabulary is closed, and a single letter needs more than its parentheses: (C) is a copyright, (s) a plural,
(U) a letter of a list far more often than a level.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from redactor.markings import mention
from redactor.markings.parsing import parse_mark
from redactor.markings.records import Hit, Parsed
from redactor.markings.view import View
from redactor.model import MarkingKind, MarkingStatus
from redactor.policy import Scheme

_PAREN = re.compile(r"[(\[]([^()\[\]\n\r\fa-z]{1,110}|(?i:secret|confidential|unclassified|top secret))[)\]]")
_OPENING = re.compile(
    r"(?:[\s>*#|•·▪●◦‣\-]|(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5}|\d{1,3}(?:\.\d{1,3})+)[.)](?![A-Za-z])|"
    r"\((?:\d{1,3}|[a-z]{1,4})\)|"
    r"(?:\d{1,3}(?:\.\d{1,3})+)\s)*[\"'“*_#\s]*\Z"
)
_SUBJECT = re.compile(r"[\s>*#|]*(?:SUBJ(?:ECT)?|TITLE|RE|TOPIC|SUMMARY)\s*:\s*\Z", re.IGNORECASE)
_LABEL = re.compile(r"[\s>*#|]*[A-Z][\w /&.\-]{0,40}:\s*\Z")
_CELL = re.compile(r"(?:\t|\s{3,}|\|)\s*\Z")
_SENTENCE_END = re.compile(r"[.!?:;][\"'”)]*\s+\Z")
_ENUMERATION = re.compile(r"(?m)^\s*\(([A-Z])\)")
_NEXT = re.compile(r"\s*[\"'“*_\[(]*([A-Z0-9$€£]|[^\W\d_])")
_CLOSING = re.compile(r"[\s*_|]*\Z")
_MAX_TITLE = 140


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a parenthesis stands in its line."""

    opens: bool
    labelled: bool
    cell: bool
    after_sentence: bool
    closes_title: bool
    alone: bool


def portion_hits(view: View, schemes: Sequence[Scheme], *, context: bool) -> list[Hit]:
    """Return the portion marks of a text, and parenthesised marks inside sentences as mentions.

    Args:
        view: of the text.
        schemes: to read.
        context: banners or other portion marks stand in the same document.
    """
    found = [_candidate(view, match, schemes) for match in _PAREN.finditer(view.text)]
    candidates = [pair for pair in found if pair is not None]
    if not candidates:
        return []
    lists = _enumerations(view)
    opening = {
        hit.candidates[0].canonical
        for hit, place in candidates
        if place.opens and not place.labelled and _is_plausible(view, hit, lists)
    }
    context = context or len(opening) >= 2 or any(not _is_single(hit) for hit, place in candidates if place.opens)
    if not context and ("COPYRIGHT" in view.folded or "RIGHTS RESERVED" in view.folded):
        lists |= {"C"}
    return [hit for pair in candidates if (hit := _decided(view, *pair, lists, context=context)) is not None]


def _candidate(view: View, match: re.Match[str], schemes: Sequence[Scheme]) -> tuple[Hit, _Place] | None:
    inner = match.group(1)
    if match.group()[0] == "[" and len(inner.strip()) < 2:
        return None
    readings = parse_mark(inner, schemes, portion=True, mend=len(inner) > 1)
    readings = [reading for reading in readings if not reading.unknown]
    if not readings or (readings[0].doubtful and "//" not in inner):
        return None
    start, stop = _line(view, match.start())
    place = _place(view.text[start : match.start()], view.text[match.end() : stop], stop - start)
    status = (
        MarkingStatus.CANCELLED if view.cleaned.is_struck(match.start(), match.end()) else MarkingStatus.ACTIVE
    )
    return Hit(match.start(), match.end(), tuple(readings), "", "portion", status=status), place


def _line(view: View, position: int) -> tuple[int, int]:
    return view.lines[view.line_at(position)]


def _place(before: str, after: str, length: int) -> _Place:
    opens = _OPENING.match(before) is not None or _SUBJECT.match(before) is not None
    labelled = not opens and _LABEL.match(before) is not None
    cell = _CELL.search(before) is not None
    return _Place(
        opens=opens or labelled or cell,
        labelled=labelled,
        cell=cell,
        after_sentence=_SENTENCE_END.search(before) is not None,
        closes_title=_CLOSING.match(after) is not None
        and length <= _MAX_TITLE
        and not before.rstrip().endswith("."),
        alone=not after.strip() and not before.strip(),
    )


def _enumerations(view: View) -> frozenset[str]:
    """Return the capital letters that head the items of a list (A), (B), (C) ..."""
    letters = frozenset(_ENUMERATION.findall(view.text))
    return letters if letters & {"A", "B", "D", "E"} else frozenset()


def _is_single(hit: Hit) -> bool:
    """True for marks of one or two letters, which other things are written like."""
    return hit.end - hit.start <= 4 and hit.candidates[0].scheme != "us_cui"


def _is_plausible(view: View, hit: Hit, lists: frozenset[str]) -> bool:
    if not _is_single(hit):
        return True
    letter = view.text[hit.start + 1 : hit.end - 1].strip()
    # "(S)he", "(C)opyright": the letter begins a word.
    if letter in lists or not letter.isupper() or view.text[hit.end : hit.end + 1].islower():
        return False
    after = view.folded[hit.end : hit.end + 120]
    return not (letter == "C" and mention.is_copyright(after))


def _decided(view: View, hit: Hit, place: _Place, lists: frozenset[str], *, context: bool) -> Hit | None:
    next_char = view.text[hit.end : hit.end + 1]
    if not _is_plausible(view, hit, lists) or (next_char.isalpha() and next_char.islower()):
        return None
    if mention.is_template(view.folded[slice(*_line(view, hit.start))]):
        return (
            None
            if _is_single(hit)
            else hit.changed(kind=MarkingKind.MENTION, rule="beside a word such as SPECIMEN")
        )
    letter = hit.candidates[0].canonical
    if not context and letter == "(C)" and mention.is_holder(view.text[hit.end : hit.end + 120]):
        return None
    if place.labelled and not context and _is_single(hit):
        return None  # "Chart: (C) Cardiff (S) Swansea" names what the letters stand for
    is_compound = "//" in view.text[hit.start : hit.end]
    if place.opens and (context or place.alone or is_compound or _begins_a_sentence(view, hit)):
        return hit.changed(rule="opens a cell" if place.cell else "opens a paragraph")
    if context and place.after_sentence and _begins_a_sentence(view, hit):
        return hit.changed(rule="after a sentence")
    if context and place.closes_title:
        return hit.changed(rule="closes a title")
    if _is_single(hit) or "/" not in view.text[hit.start : hit.end]:
        return None
    return hit.changed(kind=MarkingKind.MENTION, rule="in a running sentence")


def _begins_a_sentence(view: View, hit: Hit) -> bool:
    following = _NEXT.match(view.text, hit.end)
    if following is None:
        return True
    char = following.group(1)
    if _is_single(hit) and _continues(view, hit):
        return False
    return char.isupper() or char.isdigit() or not char.isalpha()


def _continues(view: View, hit: Hit) -> bool:
    """True when the line goes on from a full line above that did not end a sentence."""
    start, _ = _line(view, hit.start)
    above = view.text[max(0, start - 200) : max(0, start - 1)].rsplit("\n", 1)[-1].rstrip()
    return len(above) > 55 and above[-1] not in ".!?:;)\"'”"


def regrouped(hits: Sequence[Hit], banner: Parsed | None) -> list[Hit]:
    """Return portion hits with the readings of the banner's scheme first."""
    if banner is None:
        return list(hits)
    return [
        replace(hit, candidates=tuple(sorted(hit.candidates, key=lambda p: p.scheme != banner.scheme)))
        for hit in hits
    ]
