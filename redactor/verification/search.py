"""The search for removed texts in all that the readers see. Texts are folded once for all needles."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from redactor.model import Layer, Outcome, RemovedText, VerifierResult
from redactor.text import LiteralSearch, fast_fold, fold_text
from redactor.verification import needles as n
from redactor.verification.observer import DEEP_TEXT, DOCUMENT_TEXT, NAMES, RAW_BYTES, STRINGS, Observer

# A sign that no text holds and that survives folding: it keeps neighbours in the buffer apart.
_SEPARATOR = "\u241e"
_FLUSH_AT = 200_000
_MAX_REPORTED = 40

# Words that places are described with; they come from here, not from the document.
_OWN_WORDS = re.compile(
    r"\b(?:pages?|objects?|attachment|headers?|footers?|body|message|name|trailer|catalog|information|file|word|document|"
    r"sheets?|worksheets?|xml|rels|xl|ppt|styles?|settings|themes?|tables?|images?|media|charts?|drawings?|diagrams?|data|"
    r"colors|layout|footnotes|endnotes|numbering|workbook|sharedstrings|docprops|core|app|content|types?|slides?|text|"
    r"stream|byte|outside|streams|transfer|encoding|disposition|subject|date|from|sender|reply|tag|chunk|segment|box)\d*\b"
)

_NAME_BREAKS = re.compile(r"[\W_]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")

_LAYERS = {
    DOCUMENT_TEXT: Layer.TEXT,
    DEEP_TEXT: Layer.TEXT,
    STRINGS: Layer.OBJECTS,
    NAMES: Layer.OBJECTS,
    RAW_BYTES: Layer.OBJECTS,
}


@dataclass(slots=True)
class _Buffer:
    """Units waiting to be searched together."""

    places: list[tuple[str, Layer]] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    size: int = 0

    def add(self, location: str, layer: Layer, text: str) -> bool:
        """Keep a unit; True when the buffer is full."""
        self.places.append((location, layer))
        self.texts.append(text.replace(_SEPARATOR, " "))
        self.size += len(text) + 1
        return self.size >= _FLUSH_AT


@dataclass(frozen=True, slots=True)
class _Rule:
    """How a channel is searched.

    Attributes:
        shortest: folded characters; shorter needles are not looked for.
        tight: as many letters must match across lost or added breaks; 0 for never.
        word_below: shorter needles must stand as a word of their own ("Ann" is no leak in "Banner").
        counted: against RemovedText.remaining.
    """

    shortest: int
    tight: int
    word_below: int
    counted: bool


_RULES = {
    DOCUMENT_TEXT: _Rule(1, n.TIGHT_MIN, word_below=0, counted=True),
    DEEP_TEXT: _Rule(n.STRING_MIN, n.DEEP_TIGHT_MIN, word_below=5, counted=False),
    STRINGS: _Rule(n.STRING_MIN, n.TIGHT_MIN, word_below=5, counted=False),
    NAMES: _Rule(n.BLOB_MIN, n.TIGHT_MIN, word_below=6, counted=False),
}


class Search(Observer):
    """Looks for removed texts in everything it is given.

    Occurrences in the document's text are counted against `RemovedText.remaining`; in all other places only
    texts that may remain nowhere are looked for, since a kept one is in the file anyway.

    Args:
        removed: the texts.
        labels: the writer's own words, in which an occurrence is no leak.
    """

    def __init__(self, removed: Sequence[RemovedText], labels: Sequence[str] = ()) -> None:
        self._needles = n.prepare(removed)
        self._gone = tuple(needle for needle in self._needles if needle.remaining <= 0)
        labels_folded = n.folded_labels(labels)
        self._labels = re.compile("|".join(map(re.escape, labels_folded))) if labels_folded else None
        self._buffers = {channel: _Buffer() for channel in _RULES}
        self._counts: Counter[int] = Counter()
        self._first_place: dict[int, str] = {}
        self._hits: dict[tuple[str, int], list[tuple[str, Layer]]] = {}
        self._rules: dict[tuple[str, Layer], list[VerifierResult]] = {}

    # What the readers tell.

    def text(self, location: str, text: str) -> None:
        """Take a unit of the document's text."""
        self._add(DOCUMENT_TEXT, location, Layer.TEXT, text)

    def deep(self, location: str, text: str) -> None:
        """Take what a content stream shows."""
        self._add(DEEP_TEXT, location, Layer.TEXT, text)

    def string(self, location: str, text: str, layer: Layer = Layer.OBJECTS) -> None:
        """Take a string that can hold human text."""
        self._add(STRINGS, location, layer, text)

    def name(self, location: str, text: str, layer: Layer = Layer.OBJECTS) -> None:
        """Take an identifier, whose words are parted by a sign, by a capital or by nothing."""
        self._add(NAMES, location, layer, _NAME_BREAKS.sub(" ", _CAMEL.sub(" ", text)))

    def blob(
        self,
        location: str,
        data: bytes,
        layer: Layer = Layer.OBJECTS,
        *,
        shortest: int = n.BLOB_MIN,
        plain: bool = True,
        prose: bool = False,
    ) -> None:
        """Search bytes at once."""
        if not data or not self._gone:
            return
        lowered = data.lower()
        for needle in self._gone:
            if needle.size < max(shortest, n.BLOB_MIN) or (needle.is_number and needle.size < n.NUMBER_MIN):
                continue
            if prose and not needle.is_telling:
                continue
            forms = needle.lower_forms if plain else needle.encoded_lower
            if any(form in lowered for form in forms) or any(form in data for form in needle.exact_forms):
                self._hit(RAW_BYTES, needle, location, layer)

    def checked(self, check: str, layer: Layer) -> None:
        """Note that a rule was looked at."""
        self._rules.setdefault((check, layer), [])

    def problem(
        self, check: str, layer: Layer, location: str, detail: str, outcome: Outcome = Outcome.FAIL
    ) -> None:
        """Note a broken rule."""
        self._rules.setdefault((check, layer), []).append(
            VerifierResult(check, layer, outcome, self.safe(location), detail)
        )

    # The answers.

    def results(self) -> tuple[VerifierResult, ...]:
        """Return the answer of every check that was run, the passed ones too."""
        for channel in _RULES:
            self._flush(channel)
        out: list[VerifierResult] = []
        for channel in (*_RULES, RAW_BYTES):
            out.extend(self._channel_results(channel) or [self._passed(channel)])
        for (check, layer), problems in self._rules.items():
            out.extend(problems[:_MAX_REPORTED] or [VerifierResult(check, layer, Outcome.PASS)])
        return tuple(out)

    def safe(self, place: str) -> str:
        """Return the place, or a stand-in when a removed text can be read in it (a member's name, a key)."""
        folded = _OWN_WORDS.sub(" ", fast_fold(place))
        for needle in self._needles:
            if needle.size >= n.STRING_MIN and (needle.folded in folded or needle.tight in n.tighten(folded)):
                return f"a place whose name holds removed text no. {needle.number}"
        return place

    # The work.

    def _add(self, channel: str, location: str, layer: Layer, text: str) -> None:
        if text and self._needles and self._buffers[channel].add(location, layer, text):
            self._flush(channel)

    def _flush(self, channel: str) -> None:
        buffer, rule = self._buffers[channel], _RULES[channel]
        self._buffers[channel] = _Buffer()
        if not buffer.texts:
            return
        folded = fast_fold(_SEPARATOR.join(buffer.texts))
        if self._labels:
            folded = self._labels.sub("\u2588", folded)
        view = _View(folded)
        for needle in self._needles if rule.counted else self._gone:
            if needle.size < rule.shortest:
                continue
            if needle.is_number and channel == NAMES and needle.size < n.NUMBER_MIN:
                continue
            self._search_plain(channel, needle, view, buffer)
            if rule.tight and needle.remaining <= 0 and len(needle.tight) >= rule.tight:
                self._search_tight(channel, needle, view, buffer)

    def _search_plain(self, channel: str, needle: n.Needle, view: _View, buffer: _Buffer) -> None:
        words_only = needle.size < _RULES[channel].word_below
        for at in n.positions(view.folded, needle.folded):
            if words_only and not n.is_word(view.folded, at, at + needle.size):
                continue
            location, layer = buffer.places[view.unit(at)]
            if channel == DOCUMENT_TEXT:
                self._counts[needle.number] += 1
                self._first_place.setdefault(needle.number, location)
            if needle.remaining <= 0:
                self._hit(channel, needle, location, layer)

    def _search_tight(self, channel: str, needle: n.Needle, view: _View, buffer: _Buffer) -> None:
        """Look across lost, added and hyphenated breaks; candidates are confirmed by the shared literal search."""
        for unit in view.tight_units(needle.tight):
            location, layer = buffer.places[unit]
            if (channel, needle.number) in self._hits and (location, layer) in self._hits[channel, needle.number]:
                continue
            text = buffer.texts[unit]
            if channel == NAMES or any(
                not self._is_label(text[start:end]) for start, end in LiteralSearch(text).find(needle.text)
            ):
                self._hit(channel, needle, location, layer)

    def _is_label(self, text: str) -> bool:
        return bool(self._labels and self._labels.search(fold_text(text)))

    def _hit(self, channel: str, needle: n.Needle, location: str, layer: Layer) -> None:
        places = self._hits.setdefault((channel, needle.number), [])
        if len(places) < _MAX_REPORTED and (location, layer) not in places:
            places.append((location, layer))

    def _channel_results(self, channel: str) -> list[VerifierResult]:
        out = []
        for (name, number), places in sorted(self._hits.items()):
            if name != channel:
                continue
            shown = ", ".join(self.safe(place) for place, _ in places[:5]) + (" ..." if len(places) > 5 else "")
            out.append(VerifierResult(
                channel, places[0][1], Outcome.FAIL, shown, f"removed text no. {number} can still be read",
            ))  # fmt: skip
        if channel == DOCUMENT_TEXT:
            out.extend(self._overcounted())
        return out

    def _overcounted(self) -> Iterator[VerifierResult]:
        for needle in self._needles:
            if 0 < needle.remaining < self._counts[needle.number]:
                yield VerifierResult(
                    DOCUMENT_TEXT, Layer.TEXT, Outcome.FAIL, self.safe(self._first_place[needle.number]),
                    f"removed text no. {needle.number} stands {self._counts[needle.number]} times, "
                    f"{needle.remaining} were to remain",
                )  # fmt: skip

    def _passed(self, channel: str) -> VerifierResult:
        return VerifierResult(
            channel, _LAYERS[channel], Outcome.PASS, "", f"{len(self._needles)} removed texts looked for"
        )


class _View:
    """A folded buffer, with the way back from a place in it to the unit that it came from."""

    def __init__(self, folded: str) -> None:
        self.folded = folded
        self._breaks = [m.start() for m in re.finditer(_SEPARATOR, folded)]
        self._tight: str | None = None
        self._tight_breaks: list[int] = []

    def unit(self, at: int) -> int:
        """Return the number of the unit at a place of the folded text."""
        return bisect_right(self._breaks, at)

    def tight_units(self, tight: str) -> list[int]:
        """Return the units where the text, without white space and hyphens, holds `tight`."""
        if self._tight is None:
            self._tight = n.tighten(self.folded)
            self._tight_breaks = [m.start() for m in re.finditer(_SEPARATOR, self._tight)]
        return sorted({bisect_right(self._tight_breaks, at) for at in n.positions(self._tight, tight)})
