"""Finds banners: marks alone on a line, in a column of a header line, or after a label; and mentions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from redactor.markings import mention
from redactor.markings.normalise import fold, stripped
from redactor.markings.parsing import mostly_capitals, parse_mark
from redactor.markings.records import Hit, Parsed
from redactor.markings.repair import is_head_like
from redactor.markings.view import View
from redactor.markings.vocabulary import vocabulary
from redactor.model import MarkingKind, MarkingStatus
from redactor.policy import Scheme

_DECORATION = "*#=_~<>!-|[]{}\"'“”«»•·▪●`;.:\\"
_FIRST_WORD = re.compile(r"[\s*#=_~<>!\-|\[\]{}\"'“”«»•·▪●`/\\(]*([A-Z0-9$|!]+)")
_LABEL = re.compile(
    r"(?:(?:THE|OVERALL|SECURITY|DOCUMENT|PAGE|HIGHEST|NATIONAL|PROTECTIVE|MEETING|FILE)\s+)*"
    r"(?:CLASSIFICATION(?:\s+(?:LEVEL|MARKING|OF THIS (?:PAGE|DOCUMENT)))?|(?:PROTECTIVE |SECURITY )MARKING|"
    r"MARKING|SENSITIVITY(?: LABEL)?|CLASS|EINSTUFUNG|GEHEIMHALTUNGSGRAD|SALASTATUSE TASE|"
    r"NIVEAU DE CLASSIFICATION)"
    r"\s*(?:\([^)]*\)\s*)?[:=]\s*"
)
_PAGE_BEFORE = re.compile(r"(?:PAGE\s+|P\.\s*)?\d{1,4}(?:\s*(?:OF|/|VON|SUR)\s*\d{1,4})?\s*[|\-]?\s+(?=[A-Z/])")
_PAGE_AFTER = re.compile(
    r"\s+[|\-]?\s*(?:(?:PAGE|P\.)\s*\d{1,4}(?:\s*(?:OF|/|VON|SUR)\s*\d{1,4})?|"
    r"\d{1,4}(?:\s*(?:OF|/)\s*\d{1,4})?)\s*[-|]?\Z"
)
_COLUMN = re.compile(r"\t+| {3,}|\s*\|\s*")
_CAPITALS_RUN = re.compile(r"[A-ZÀ-ÞŠŽ0-9/,\-:+ ]+")
_MAX_LINE = 240
_MAX_SMALL = 90
_MAX_ALL_SMALL = 60
_MIN_ALL_SMALL = 6
_MAX_INLINE = 120


def banner_hits(view: View, schemes: Sequence[Scheme]) -> list[Hit]:
    """Return the banners of a text, by line; cancelled and weak ones among them, weighed later."""
    known = vocabulary(tuple(schemes))
    heads = known.head_skeletons()
    hits: list[Hit] = []
    skip = -1
    for index, (start, end) in enumerate(view.lines):
        if index == skip or end - start > _MAX_LINE:
            continue
        if not _is_worth_reading(view, start, end, heads):
            continue
        joined = _joined_hit(view, index, schemes) if index + 1 < len(view.lines) else None
        if joined:
            hits.append(joined)
            skip = index + 1
        else:
            hits.extend(_line_hits(view, start, end, schemes))
    return hits


def _is_worth_reading(view: View, start: int, end: int, heads: frozenset[str]) -> bool:
    first = _FIRST_WORD.match(view.bones, start, end)
    if first is None:
        return False
    line = view.text[start:end]
    if first.group(1) in heads or first.group(1).isdigit():
        # A wrapped line of prose that begins with "official" has small letters throughout.
        is_small = line == line.lower()
        longest = _MAX_ALL_SMALL if is_small else _MAX_SMALL
        return "//" in line or end - start <= longest or (not is_small and mostly_capitals(line))
    if line.isupper() and (end - start) <= _MAX_INLINE:
        return True
    return (
        "\t" in line
        or "   " in line
        or "|" in line
        or (":" in line and _LABEL.search(view.folded, start, end) is not None)
    )


def _line_hits(view: View, start: int, end: int, schemes: Sequence[Scheme]) -> Iterator[Hit]:
    a, b = stripped(view.text, start, end, _DECORATION)
    if a >= b:
        return
    whole = _whole(view, a, b, schemes, "alone on its line")
    if whole is None and view.text[a:b].startswith("//"):
        c, d = stripped(view.text, a, b, "/")
        whole = _whole(view, c, d, schemes, "alone on its line")
    hit = whole if whole and not whole.candidates[0].unknown else None
    hit = hit or _labelled(view, a, b, schemes) or _paged(view, a, b, schemes) or _cancelled(view, a, b, schemes)
    best = hit or whole
    if best is not None:
        yield best
        return
    columns = _columns(view, a, b)
    if len(columns) > 1:
        for c, d in columns:
            part = _whole(view, c, d, schemes, "in a column of its own")
            if part is not None:
                yield part


def _whole(view: View, start: int, end: int, schemes: Sequence[Scheme], rule: str) -> Hit | None:
    if start >= end or not _begins_like_a_mark(view, start, end, schemes):
        return None
    readings = parse_mark(view.text[start:end], schemes)
    text = view.text[start:end]
    if not readings or not _may_stand(text, readings, view.text[end : end + 1]):
        return None
    kind = MarkingKind.MENTION if mention.is_template(view.folded[start:end]) else MarkingKind.MARKING
    status = MarkingStatus.CANCELLED if view.cleaned.is_struck(start, end) else MarkingStatus.ACTIVE
    return Hit(start, end, tuple(readings), rule, kind=kind, status=status)


def _begins_like_a_mark(view: View, start: int, end: int, schemes: Sequence[Scheme]) -> bool:
    first = _FIRST_WORD.match(view.bones, start, end)
    if first is None:
        return False
    heads = vocabulary(tuple(schemes)).head_skeletons()
    return first.group(1) in heads or (view.text[start] <= "Z" and is_head_like(first.group(1), heads))


def _may_stand(text: str, readings: list[Parsed], next_char: str) -> bool:
    """True when the text looks like a mark, not like the last words of a wrapped sentence.

    Marks with items that nobody lists must be capitals throughout; small letters need a sign of a mark.
    """
    if mostly_capitals(text):
        return len(text) > 2
    if readings[0].unknown or readings[0].doubtful or next_char == ".":
        return False
    # Small letters throughout: `weigh` wants to see them at the edges of the text.
    return any(char.isupper() for char in text) or len(text) >= _MIN_ALL_SMALL


def _joined_hit(view: View, index: int, schemes: Sequence[Scheme]) -> Hit | None:
    """Read a banner that goes on in the next line."""
    (start, end), (_, next_end) = view.lines[index], view.lines[index + 1]
    a, b = stripped(view.text, start, end, _DECORATION)
    if a >= b or view.text[b - 1] not in "/,-" or next_end - a > _MAX_LINE:
        return None
    _, d = stripped(view.text, a, next_end, _DECORATION)
    readings = parse_mark(re.sub(r"\s+", " ", view.text[a:d]), schemes, mend=False)
    return Hit(a, d, tuple(readings), "alone on two lines") if readings and not readings[0].unknown else None


def _labelled(view: View, start: int, end: int, schemes: Sequence[Scheme]) -> Hit | None:
    label = _LABEL.match(view.folded, start, end)
    if label is None:
        return None
    a, b = stripped(view.text, label.end(), end, _DECORATION + "()")
    return _whole(view, a, b, schemes, "after the label of a marking field")


def _paged(view: View, start: int, end: int, schemes: Sequence[Scheme]) -> Hit | None:
    before = _PAGE_BEFORE.match(view.folded, start, end)
    a = before.end() if before else start
    after = _PAGE_AFTER.search(view.folded[a:end])
    b = a + after.start() if after else end
    if (a, b) == (start, end):
        return None
    a, b = stripped(view.text, a, b, _DECORATION)
    return _whole(view, a, b, schemes, "beside a page number")


def _cancelled(view: View, start: int, end: int, schemes: Sequence[Scheme]) -> Hit | None:
    """Read "UNCLASSIFIED WHEN SEPARATED FROM ..." and "SECRET (cancelled)"."""
    line = view.folded[start:end]
    words = _cancel_words(tuple(schemes))
    found = words.search(line) if words else None
    if found is None and not mention.is_cancelled_by_tail(line):
        return None
    for stop in _word_ends(line):
        readings = parse_mark(view.text[start : start + stop], schemes, mend=False)
        if readings and not readings[0].unknown:
            hit = Hit(
                start, start + stop, tuple(readings), "cancelled on its line", status=MarkingStatus.CANCELLED
            )
            return hit if mostly_capitals(view.text[start : start + stop]) else None
    return None


def _word_ends(line: str) -> list[int]:
    ends = [match.end() for match in re.finditer(r"[A-Z0-9]+", line)][:8]
    return ends[::-1]


@lru_cache(maxsize=64)
def _cancel_words(schemes: tuple[Scheme, ...]) -> re.Pattern[str] | None:
    words = sorted({fold(word) for scheme in schemes for word in scheme.cancel_words}, key=len, reverse=True)
    return re.compile(r"(?<![A-Z])(?:" + "|".join(map(re.escape, words)) + r")(?![A-Z])") if words else None


def cancelling_lines(view: View, schemes: Sequence[Scheme]) -> set[int]:
    """Return the indexes of lines that cancel the marks beside them ("DECLASSIFIED on ... by ...")."""
    words = _cancel_words(tuple(schemes))
    if words is None or words.search(view.folded) is None:
        return set()
    found = set()
    for index, (start, end) in enumerate(view.lines):
        match = words.match(view.folded, stripped(view.text, start, end, _DECORATION)[0], end)
        # A running sentence that begins with the word has a small letter in it.
        if match and end - start <= _MAX_INLINE and view.text[match.start() : match.end()].isupper():
            found.add(index)
    return found


def _columns(view: View, start: int, end: int) -> list[tuple[int, int]]:
    spans, at = [], start
    for gap in _COLUMN.finditer(view.text, start, end):
        spans.append(stripped(view.text, at, gap.start(), _DECORATION))
        at = gap.end()
    spans.append(stripped(view.text, at, end, _DECORATION))
    return [span for span in spans if span[0] < span[1]]


@lru_cache(maxsize=64)
def _inline_pattern(schemes: tuple[Scheme, ...]) -> re.Pattern[str]:
    forms = {
        form
        for scheme in schemes
        for level in scheme.levels
        if not level.weak
        for form in (level.banner, *level.forms)
        if form.isupper() and len(form) > 3
    }
    texts = sorted(forms | {"CUI", "TLP:"}, key=len, reverse=True)
    return re.compile(
        r"(?<![A-Za-z_\-])(?:" + "|".join(re.escape(text) for text in texts) + r")(?![A-Za-z_])|TLP:\s?[A-Z]"
    )


def inline_hits(view: View, schemes: Sequence[Scheme], taken: Sequence[tuple[int, int]]) -> list[Hit]:
    """Return marks written in capitals inside a line: mostly mentions.

    Args:
        view: of the text.
        schemes: to read.
        taken: spans that are marks already, in order.
    """
    hits: list[Hit] = []
    covered = sorted(taken)
    place = 0
    last_end = -1
    for match in _inline_pattern(tuple(schemes)).finditer(view.text):
        start = match.start()
        while place < len(covered) and covered[place][1] <= start:
            place += 1
        if start < last_end or (place < len(covered) and covered[place][0] < match.end()):
            continue
        hit = _inline(view, start, schemes)
        if hit is not None:
            hits.append(hit)
            last_end = hit.end
    return hits


def _inline(view: View, start: int, schemes: Sequence[Scheme]) -> Hit | None:
    begin, stop = _line_of(view, start)
    run = _CAPITALS_RUN.match(view.text, start, min(stop, start + _MAX_INLINE))
    if run is None:
        return None
    for end in _backed_off(view.text, start, run.end()):
        readings = parse_mark(view.text[start:end], schemes, mend=False)
        if readings and not readings[0].unknown and not readings[0].doubtful:
            return _weighed(view, (begin, stop), (start, end), readings, schemes)
    return None


def _line_of(view: View, position: int) -> tuple[int, int]:
    return view.lines[view.line_at(position)]


def _backed_off(text: str, start: int, end: int) -> list[int]:
    ends = [match.end() + start for match in re.finditer(r"[^\s/,\-:]+", text[start:end])]
    return ends[::-1][:12]


def _weighed(
    view: View, line: tuple[int, int], span: tuple[int, int], readings: list[Parsed], schemes: Sequence[Scheme]
) -> Hit | None:
    text = view.text[line[0] : line[1]]
    folded = view.folded[line[0] : line[1]]
    mark = view.text[span[0] : span[1]]
    rest = (view.text[line[0] : span[0]] + " " + view.text[span[1] : line[1]]).strip()
    compound = "//" in mark or mark.startswith("TLP")
    at_edge = not view.text[line[0] : span[0]].strip(_DECORATION + " ") or not view.text[span[1] : line[1]].strip(
        _DECORATION + " "
    )
    grades = len({m.group() for m in _inline_pattern(tuple(schemes)).finditer(text)})
    is_short = len(rest.split()) <= 9 and not rest.endswith(".") and grades < 3
    if compound and at_edge and is_short and not mention.is_template(folded):
        return Hit(*span, tuple(readings), "at the edge of a short line")
    if mostly_capitals(text) and not compound:
        return None
    rule = mention.reason(folded, span[0] - line[0], grades)
    return Hit(*span, tuple(readings), rule, kind=MarkingKind.MENTION)
