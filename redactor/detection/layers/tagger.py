"""A token tagger of our own (ONNX, int8): what each word is, with odds. resources/models says how it was made."""

from __future__ import annotations

import json
import os
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from redactor.detection.layers.wordpiece import Word, WordPieces
from redactor.errors import ResourceError
from redactor.policy.resources import resource_path

# Pieces in a window with its two marks, and how far the next one begins behind it: as in training.
WINDOW, STRIDE = 192, 144
_BATCH = 4
# The least odds of a kind for a word to count at all.
_FLOOR = 0.08


@dataclass(frozen=True, slots=True)
class Tag:
    """A stretch of words that the model takes for one thing.

    Attributes:
        start, end: code points of the text.
        kind: PERSON, CODE, LOC, ORG, DEM, DATETIME, QUANTITY, MISC, or PUBLIC: a name that tells nobody apart.
        odds: the mean of the words' probability of this kind, 0 to 1.
        is_sure: every word reaches the line of its kind.
    """

    start: int
    end: int
    kind: str
    odds: float
    is_sure: bool


class Reading:
    """What the model says of one text: for each word the odds of each kind."""

    def __init__(self, words: list[Word], odds: Any, kinds: tuple[str, ...]) -> None:
        """Take `odds` as a table of words by O, then B and I of each kind."""
        self._words = words
        self._starts = [word.start for word in words]
        self._begins = odds[:, 1::2] > odds[:, 2::2]
        self._odds = odds[:, 1::2] + odds[:, 2::2]
        self._kinds = kinds

    def odds_of(self, kind: str, start: int, end: int) -> float:
        """Return the highest odds of a kind that any word in a span of the text has."""
        first = max(0, bisect_left(self._starts, start + 1) - 1)
        last = bisect_left(self._starts, end)
        if first >= last or (self._words[first].end <= start and last - first == 1):
            return 0.0
        return float(self._odds[first:last, self._kinds.index(kind)].max())

    def tags(self, lines: Mapping[str, float]) -> Iterator[Tag]:
        """Yield stretches of words whose likeliest kind reaches its line, then those that only reach the floor.

        Args:
            lines: kind -> least odds; for PUBLIC a factor of its odds: 1 weighs it as any kind, 0 not at all.
        """
        if not self._words:
            return
        weighed = self._odds.copy()
        weighed[:, self._kinds.index("PUBLIC")] *= lines.get("PUBLIC", 1.0)
        best = weighed.argmax(axis=1).tolist()
        odds = weighed.max(axis=1).tolist()
        line = [lines.get(kind, 1.0) if kind != "PUBLIC" else 1.0 for kind in self._kinds]
        sure = [share >= line[kind] for share, kind in zip(odds, best, strict=True)]
        yield from self._stretches(best, odds, sure, is_sure=True)
        doubtful = [share >= _FLOOR and not known for share, known in zip(odds, sure, strict=True)]
        yield from self._stretches(best, odds, doubtful, is_sure=False)

    def _stretches(
        self, best: list[int], odds: list[float], counts: list[bool], *, is_sure: bool
    ) -> Iterator[Tag]:
        begun: int | None = None
        for at in range(len(best) + 1):
            counted = at < len(best) and counts[at]
            if begun is not None:
                if (
                    counted
                    and best[at] == best[at - 1]
                    and not (self._begins[at, best[at]] and self._is_apart(at))
                ):
                    continue
                share = sum(odds[begun:at]) / (at - begun)
                kind = self._kinds[best[begun]]
                yield Tag(self._words[begun].start, self._words[at - 1].end, kind, share, is_sure)
            begun = at if counted else None

    def _is_apart(self, at: int) -> bool:
        return self._words[at].start > self._words[at - 1].end


class Tagger:
    """The model with its vocabulary. Loading takes half a second, about 90 MB; one thread; not thread-safe."""

    def __init__(self) -> None:
        # Must stand in the environment before the import: docs/adr/0001 and the threat model say why.
        os.environ["ORT_DISABLE_TELEMETRY"] = "1"
        import numpy
        import onnxruntime

        folder = resource_path("models", "tagger")
        self._numpy: Any = numpy
        self._pieces = WordPieces.read(folder / "vocab.txt")
        labels = json.loads((folder / "labels.json").read_text(encoding="utf-8"))
        self._kinds = tuple(label[2:] for label in labels[1::2])
        self._labels = len(labels)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        try:
            self._session: Any = onnxruntime.InferenceSession(
                str(folder / "tagger.onnx"), options, providers=["CPUExecutionProvider"]
            )
        except onnxruntime.capi.onnxruntime_pybind11_state.InvalidProtobuf as error:
            raise ResourceError("The tagger's model is damaged.", "Install the product again.") from error

    def read(self, text: str) -> Reading:
        """Read a text of any length; memory grows with its words, so texts come in batches."""
        words = self._pieces.words(text)
        odds = self._numpy.zeros((len(words), self._labels), dtype=self._numpy.float32)
        cuts = sorted(_windows(words), key=lambda cut: cut.pieces)
        for at in range(0, len(cuts), _BATCH):
            self._run(words, cuts[at : at + _BATCH], odds)
        return Reading(words, odds, self._kinds)

    def _run(self, words: list[Word], cuts: list[_Cut], odds: Any) -> None:
        width = cuts[-1].pieces + 2
        shape = (len(cuts), width)
        pieces = self._numpy.full(shape, self._pieces.pad, dtype=self._numpy.int32)
        shapes = self._numpy.zeros(shape, dtype=self._numpy.int32)
        lengths = self._numpy.zeros(len(cuts), dtype=self._numpy.int32)
        rows: list[list[int]] = []
        for row, cut in enumerate(cuts):
            line, forms, firsts = [self._pieces.begin], [0], []
            for word in words[cut.first : cut.last]:
                firsts.append(len(line))
                line.extend(word.pieces)
                forms.extend([word.shape] * len(word.pieces))
            line.append(self._pieces.end)
            pieces[row, : len(line)] = line
            shapes[row, : len(forms)] = forms
            lengths[row] = len(line)
            rows.append(firsts)
        found = self._session.run(None, {"pieces": pieces, "shapes": shapes, "lengths": lengths})[0]
        for row, cut in enumerate(cuts):
            firsts = rows[row][cut.keep_first - cut.first : cut.keep_last - cut.first]
            odds[cut.keep_first : cut.keep_last] = found[row, firsts]


@dataclass(frozen=True, slots=True)
class _Cut:
    """A window over words first..last; only the middle, keep_first..keep_last, is taken from it."""

    first: int
    last: int
    keep_first: int
    keep_last: int
    pieces: int


def _windows(words: list[Word]) -> Iterator[_Cut]:
    """Cut words into windows that overlap; each word is taken from where it stands further from an edge."""
    room = WINDOW - 2
    first, kept = 0, 0
    while first < len(words):
        last, size, next_first = first, 0, first
        while last < len(words) and (size + len(words[last].pieces) <= room or last == first):
            size += len(words[last].pieces)
            last += 1
            if size <= STRIDE:
                next_first = last
        if last == len(words):
            yield _Cut(first, last, kept, last, min(size, room))
            return
        next_first = max(next_first, first + 1)
        keep_last = (next_first + last) // 2
        yield _Cut(first, last, kept, keep_last, min(size, room))
        first, kept = next_first, keep_last
