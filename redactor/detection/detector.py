"""The detector: all layers over all segments, merged, with provenance."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

from redactor.detection.batches import Batch, make_batches
from redactor.detection.calibration import calibration
from redactor.detection.consensus import Verdicts
from redactor.detection.hits import Hit, band_of
from redactor.detection.language import CODES
from redactor.detection.lists import Lists
from redactor.detection.persons import person_rules
from redactor.detection.propagation import LowerCaseWords, NameIndex
from redactor.detection.rules import all_rules
from redactor.detection.streaming import SegmentHits, merge_in_clusters
from redactor.errors import UsageError
from redactor.model import Finding, ListEntry, Segment

if TYPE_CHECKING:
    from redactor.detection.layers.union import NameModels
    from redactor.detection.rule import Recogniser

Mode = Literal["balanced", "recall", "fast"]
_MODES = ("balanced", "recall", "fast")
_KNOWN_IN_CASE = 0.9


class DetectionPolicy(Protocol):
    """What a policy may say to the detector. Both are read once, when the detector is loaded."""

    @property
    def always_terms(self) -> Sequence[str]:
        """Literals that are found wherever they stand."""

    @property
    def ignored_types(self) -> Sequence[str]:
        """Entity types that this policy does not look for."""


@dataclass(frozen=True, slots=True)
class DetectionSettings:
    """A plain DetectionPolicy."""

    always_terms: tuple[str, ...] = ()
    ignored_types: tuple[str, ...] = ()


class Detector:
    """Finds personal data in text. Loading takes one to two seconds; searching opens no file and no socket.

    Not thread-safe; one detector a process.
    """

    def __init__(self, mode: Mode, policy: DetectionPolicy | None, language: str | None) -> None:
        if mode not in _MODES:
            raise UsageError(f"There is no detection mode {mode!r}.", "Use balanced, recall or fast.")
        self._mode = mode
        self._policy = policy or DetectionSettings()
        self._language = CODES.get(language, language) if language else None
        self._rules: tuple[Recogniser, ...] = (*_presidio(), *all_rules(), *person_rules())
        self._names: NameModels | None = _names(self._language, mode) if mode != "fast" else None

    @classmethod
    def load(
        cls, mode: Mode = "balanced", policy: DetectionPolicy | None = None, language: str | None = None
    ) -> Detector:
        """Load the layers of a mode.

        Args:
            mode: balanced; recall (more suggestions); fast (patterns and rules, no name model).
            policy: terms that are always found, kinds that are not looked for.
            language: ISO 639-1 code of the texts, or None to guess for each batch.

        Raises:
            UsageError: no such mode.
            ResourceError: the name model is missing.
        """
        return cls(mode, policy, language)

    def detect(self, text: str) -> list[Finding]:
        """Return the findings in a bare text; their segment is "" and offsets are code points of `text`."""
        return self.detect_segments([Segment("", text)])

    def detect_segments(
        self,
        segments: Sequence[Segment],
        terms: Sequence[str] = (),
        *,
        lists: Sequence[ListEntry] = (),
        known: Sequence[str] = (),
    ) -> list[Finding]:
        """Return the findings in all segments, in order of segment and place, without overlaps in a segment.

        The text is searched twice, batch by batch: for what the rules know, then for the people found. Beside
        the text and its findings only a few batches are held, however long the text is.

        Args:
            segments: of one document, attachments included; names found in one are found in all.
            terms: literals that are found wherever they stand, besides those of the policy.
            lists: the entries that hold for this document.
            known: names of people found elsewhere in the case.
        """
        listing = Lists(lists, [*terms, *self._policy.always_terms])
        return [self._finding(segment.address, hit) for segment, hit in self.hits(segments, listing, known)]

    def hits(
        self, segments: Sequence[Segment], listing: Lists, known: Sequence[str] = ()
    ) -> Iterator[tuple[Segment, Hit]]:
        """Yield the merged hits of all segments, before they are given their bands."""
        found = [SegmentHits(segment.text) for segment in segments]
        lower_words = LowerCaseWords()
        for batch, hits in self._search(make_batches(segments)):
            lower_words.add(batch.text)
            for hit in hits:
                for index, placed in batch.place(hit):
                    found[index].add(placed)
            for index, frontier in batch.settled():
                found[index].settle(frontier)
        merged = [collector.merged() for collector in found]
        self._agree(segments, merged)
        others = self._spread(segments, merged, lower_words.known, known, listing)
        listed = listing.find(segments)
        for index, segment in enumerate(segments):
            hits, merged[index] = merged[index], []
            forced = listed.get(index, [])
            final = merge_in_clusters([*hits, *forced], segment.text)
            for hit in listing.settled(final, forced, segment.text, others):
                if self._is_wanted(hit):
                    yield segment, hit

    def _search(self, batches: Iterable[Batch]) -> Iterator[tuple[Batch, Iterable[Hit]]]:
        for batch in batches:
            by_rule = self._by_rules(batch)
            yield batch, self._names.find(batch.text, by_rule) if self._names else by_rule

    def _by_rules(self, batch: Batch) -> Iterator[Hit]:
        for rule in self._rules:
            yield from rule.find(batch.text)

    def _agree(self, segments: Sequence[Segment], merged: list[list[Hit]]) -> None:
        """Make the verdict on each place, organisation or trait the same throughout the document."""
        if self._names is None:
            return
        verdicts = Verdicts()
        for segment, hits in zip(segments, merged, strict=True):
            verdicts.add(segment.text, hits)
        for segment in segments:
            verdicts.count(segment.text)
        for index, segment in enumerate(segments):
            merged[index] = verdicts.settled(segment.text, merged[index])

    def _spread(
        self,
        segments: Sequence[Segment],
        merged: list[list[Hit]],
        lower_words: frozenset[str],
        known: Sequence[str],
        listing: Lists,
    ) -> frozenset[str]:
        """Add to `merged` each further place of the people found; return the words of names not exempted."""
        index = NameIndex()
        for name in known:
            index.add(name, _KNOWN_IN_CASE, in_case=True)
        for segment, hits in zip(segments, merged, strict=True):
            for hit in hits:
                if hit.entity_type == "PERSON":
                    index.add(segment.text[hit.start : hit.end], hit.confidence)
        if index:
            for batch in make_batches(segments):
                for hit in index.find(batch.text, lower_words):
                    for at, placed in batch.place(hit):
                        merged[at].append(placed)
        return listing.other_people(index.names)

    def _is_wanted(self, hit: Hit) -> bool:
        return hit.entity_type not in self._policy.ignored_types

    def _finding(self, address: str, hit: Hit) -> Finding:
        return Finding(
            address, hit.start, hit.end, hit.entity_type, hit.detector, hit.rule,
            round(hit.confidence, 3), band_of(hit, recall=self._mode == "recall"), hit.why,
        )  # fmt: skip


def _presidio() -> tuple[Recogniser, ...]:
    from redactor.detection.layers.presidio import PresidioPatterns  # a second: only when used

    return (PresidioPatterns(),)


def _names(language: str | None, mode: Mode) -> NameModels:
    from redactor.detection.layers.union import NameModels  # a second: not in fast mode

    return NameModels(language, calibration().lines[mode])
