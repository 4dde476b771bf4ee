"""RapidOCR with the models inside its own wheel, on onnxruntime.

Limits measured on A4 pages at 200 dpi: with the detector's input held to 1,600 pixels a side, text of 6 points
is still found whole, and finding it takes a quarter of the time of the stock setting (4.2 s a page).
"""

from __future__ import annotations

import math
import os
from collections.abc import Sequence
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from redactor.errors import DamagedFileError, LimitError, ResourceError
from redactor.ocr.engine import Word
from redactor.ocr.lines import ReadLine, ordered, turned_back, words_of
from redactor.ocr.skew import placed_back, tilt_of, turned_straight

# Above this many pixels one picture would need gigabytes.
MAX_PIXELS = 178_000_000
_DETECTOR_SIDE = 1600
# Pictures with a longer side below this are doubled: letters of 8 pixels are else taken for texture.
_SMALL_SIDE = 1000
_UPSIDE_DOWN = 0.75
# Below this many degrees boxes of words still part lines of usual spacing.
_STRAIGHT = 1.5
_CROP_EDGE = 4
# From this many lines on, which way a page lies is told by reading some of them.
_MANY_LINES = 16
_SAMPLE = 6
# Lines are seen, if not read, at half the size: a quarter of the detector's time.
_LOOK_SIDE = 800


class RapidOcrEngine:
    """An OcrEngine. Loading takes about a second; reading opens no file and no socket.

    Args:
        threads: for one picture; None for one thread on each core that this process may use.

    Raises:
        ResourceError: the engine or its models are not installed.
    """

    def __init__(self, threads: int | None = None) -> None:
        # Must be set before onnxruntime is imported: wheels above 1.28 report to their makers.
        os.environ["ORT_DISABLE_TELEMETRY"] = "1"
        models = _model_folder()
        from rapidocr import RapidOCR  # a second, only in the analysis worker

        self._engine: Any = RapidOCR(params=_settings(models, threads or _cores()))

    def read(self, width: int, height: int, bgrx: bytes) -> list[Word]:
        """Read one picture: see OcrEngine."""
        import numpy as np

        if width * height > MAX_PIXELS:
            raise LimitError("The picture has too many pixels to be read.", "Scale it down or redact it as areas.")
        if width <= 0 or height <= 0 or len(bgrx) != width * height * 4:
            raise DamagedFileError("The picture's bytes don't match its size.")
        pixels = np.frombuffer(bgrx, np.uint8).reshape(height, width, 4)
        picture = np.ascontiguousarray(pixels[:, :, :3])
        grey = picture.mean(axis=2).astype(np.uint8)
        if int(grey.max()) - int(grey.min()) < 16:
            return []
        turns, lines = self._upright(picture)
        view = np.ascontiguousarray(np.rot90(picture, turns))
        words = self._straightened(view, lines) or self._with_lines_on_end(view, lines, np.rot90(grey, turns))
        return [turned_back(word, turns, width, height) for word in words]

    def _straightened(self, view: Any, lines: list[ReadLine]) -> list[Word]:
        """Read a picture that lies askew once more, turned straight; [] when it is straight, or reads worse."""
        angle = tilt_of(lines)
        if abs(angle) < _STRAIGHT:
            return []
        straight, back = turned_straight(view, angle)
        again = self._lines(straight)
        # Nearly as good is good enough: the boxes of its words are the narrower ones.
        if _read_well(again) < 0.9 * _read_well(lines):
            return []
        words = _numbered(ordered(again), straight.mean(axis=2).astype("uint8"))
        return [placed_back(word, back, view.shape[1], view.shape[0]) for word in words]

    def _with_lines_on_end(self, view: Any, lines: list[ReadLine], grey: Any) -> list[Word]:
        """Read lines that run up or down in a picture of others once more, turned each way."""
        rows = ordered([line for line in lines if not line.is_on_end])
        words = _numbered(rows, grey)
        for line in (line for line in lines if line.is_on_end):
            best = self._read_on_end(view, line) or words_of(line, 0, grey)
            first = words[-1].line + 1 if words else 0
            words += [replace(word, line=first + word.line) for word in best]
        return words

    def _read_on_end(self, view: Any, line: ReadLine) -> list[Word]:
        import numpy as np

        x0, y0 = max(0, int(line.x0) - _CROP_EDGE), max(0, int(line.y0) - _CROP_EDGE)
        crop = view[y0 : int(line.y1) + _CROP_EDGE + 1, x0 : int(line.x1) + _CROP_EDGE + 1]
        height, width = crop.shape[:2]
        best: list[Word] = []
        score = line.confidence * len(line.text)
        for turns in (1, 3):
            turned = np.ascontiguousarray(np.rot90(crop, turns))
            lines = self._lines(turned)
            if _read_well(lines) > score:
                score = _read_well(lines)
                words = _numbered(ordered(lines), turned.mean(axis=2).astype(np.uint8))
                back = [turned_back(word, turns, width, height) for word in words]
                best = [replace(w, x0=w.x0 + x0, y0=w.y0 + y0, x1=w.x1 + x0, y1=w.y1 + y0) for w in back]
        return best

    def _upright(self, picture: Any) -> tuple[int, list[ReadLine]]:
        """Read the picture, and turned as well when its lines stand on end or make no sense.

        Returns:
            The number of quarter turns against the clock that read best, and the lines in that view.
        """
        import numpy as np

        turns = self._turns_of_lying_page(picture)
        best = self._lines(np.ascontiguousarray(np.rot90(picture, turns)))
        if turns or not best:
            return turns, best
        on_end = sum(len(line.text) for line in best if line.height > 1.5 * line.width)
        if 2 * on_end > sum(len(line.text) for line in best):
            others: tuple[int, ...] = (1, 3)
            best = []
        else:
            others = (2,) if _mean_confidence(best) < _UPSIDE_DOWN else ()
        for other in others:
            lines = self._lines(np.ascontiguousarray(np.rot90(picture, other)))
            if _mean_confidence(lines) > _mean_confidence(best):
                best, turns = lines, other
        return turns, best

    def _turns_of_lying_page(self, picture: Any) -> int:
        """Return 1 or 3 for a page of many lines that stand on end, told by a few of them; else 0.

        Reading every line in each view costs three times what reading it once does: 36 s instead of 14 s on a page
        of 80 lines. Few lines are read in full each way: there a sample would be all there is.
        """
        import cv2
        import numpy as np

        shrink = min(1.0, _LOOK_SIDE / max(picture.shape[:2]))
        small = cv2.resize(picture, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA)
        found = self._engine(small, use_det=True, use_cls=False, use_rec=False)
        boxes = [] if found is None or found.boxes is None else [box / shrink for box in found.boxes]
        sizes = [(float(np.ptp(box[:, 1])), float(np.ptp(box[:, 0]))) for box in boxes]
        if len(sizes) < _MANY_LINES:
            return 0
        on_end = [n for n, (height, width) in enumerate(sizes) if height > 1.5 * width]
        if 2 * sum(max(sizes[n]) for n in on_end) <= sum(map(max, sizes)):
            return 0
        sample = sorted(on_end, key=lambda n: -max(sizes[n]))[:_SAMPLE]
        return max((1, 3), key=lambda turns: self._confidence(picture, [boxes[n] for n in sample], turns))

    def _confidence(self, picture: Any, boxes: Sequence[Any], turns: int) -> float:
        """Read some boxes turned by quarters; return how sure the reading is, letter by letter."""
        import numpy as np

        letters, sure = 0, 0.0
        for box in boxes:
            x0, y0 = (max(0, int(edge) - _CROP_EDGE) for edge in box.min(axis=0))
            x1, y1 = (int(edge) + _CROP_EDGE + 1 for edge in box.max(axis=0))
            crop = np.ascontiguousarray(np.rot90(picture[y0:y1, x0:x1], turns))
            read = self._engine(crop, use_det=False, use_cls=False, use_rec=True)
            for text, score in zip(read.txts or (), read.scores or (), strict=True):
                letters += len(text)
                sure += float(score) * len(text)
        return sure / max(1, letters)

    def _lines(self, picture: Any) -> list[ReadLine]:
        import cv2

        height, width = picture.shape[:2]
        factor = 2 if max(width, height) < _SMALL_SIDE else 1
        if factor > 1:
            picture = cv2.resize(picture, None, fx=factor, fy=factor, interpolation=cv2.INTER_CUBIC)
        result = self._engine(picture, use_det=True, use_cls=False, use_rec=True)
        if getattr(result, "txts", None) is None or result.boxes is None:
            return []
        cells = result.word_results or ()
        return [
            _line(
                text,
                float(score),
                box,
                cells[n] if len(cells) == len(result.txts) else (),
                factor,
                (width, height),
            )
            for n, (text, score, box) in enumerate(zip(result.txts, result.scores, result.boxes, strict=True))
            if text.strip()
        ]


def _numbered(rows: list[list[ReadLine]], grey: Any) -> list[Word]:
    return [word for number, row in enumerate(rows) for line in row for word in words_of(line, number, grey)]


def _read_well(lines: list[ReadLine]) -> float:
    """Letters read, each counted by how sure it is."""
    return sum(line.confidence * len(line.text) for line in lines)


def _mean_confidence(lines: list[ReadLine]) -> float:
    letters = sum(len(line.text) for line in lines)
    return sum(line.confidence * len(line.text) for line in lines) / max(1, letters)


def _line(text: str, score: float, box: Any, cells: Any, factor: int, size: tuple[int, int]) -> ReadLine:
    xs, ys = [float(p[0]) / factor for p in box], [float(p[1]) / factor for p in box]
    spans = tuple(
        (str(cell[0]), float(cell[1]), min(p[0] for p in cell[2]) / factor, max(p[0] for p in cell[2]) / factor)
        for cell in cells
    )
    x1, y1 = min(max(xs), size[0]), min(max(ys), size[1])
    tilt = math.degrees(math.atan2(ys[1] - ys[0], xs[1] - xs[0])) if xs[1] > xs[0] else 0.0
    return ReadLine(" ".join(text.split()), max(0.0, min(xs)), max(0.0, min(ys)), x1, y1, score, spans, tilt)


def _settings(models: Path, threads: int) -> dict[str, Any]:
    return {
        "Global.log_level": "critical",
        # The stock limit shrinks an A4 page at 200 dpi before the recogniser sees it.
        "Global.max_side_len": 100_000,
        "Global.use_cls": False,
        "Global.return_word_box": True,
        "Global.text_score": 0.0,
        "EngineConfig.onnxruntime.intra_op_num_threads": threads,
        "EngineConfig.onnxruntime.inter_op_num_threads": 1,
        "Det.limit_side_len": _DETECTOR_SIDE,
        "Det.limit_type": "max",
        # Given by path, a missing model is an error here and never a download.
        "Det.model_path": str(_only(models, "*_det_*.onnx")),
        "Rec.model_path": str(_only(models, "*_rec_*.onnx")),
    }


def _model_folder() -> Path:
    spec = find_spec("rapidocr")
    if spec is None or spec.origin is None:
        raise ResourceError("The OCR engine is not installed.", "Install the package rapidocr.")
    return Path(spec.origin).parent / "models"


def _only(folder: Path, pattern: str) -> Path:
    found = sorted(folder.glob(pattern))
    if not found:
        raise ResourceError("The OCR engine's models are missing.", "Install the package rapidocr again.")
    return found[0]


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
