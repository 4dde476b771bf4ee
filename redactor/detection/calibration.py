"""Where the bands begin for each rule, as measured on held-out texts (data/calibration.json says on how many)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

Cuts = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Calibration:
    """Measured figures.

    Attributes:
        lines: mode -> kind of the tagger -> the least odds at which a word of this kind is found.
        bands: (rule, agreed) -> the least confidence of low, medium and high.
    """

    lines: Mapping[str, Mapping[str, float]]
    bands: Mapping[tuple[str, bool], Cuts]

    def cuts(self, rule: str, *, agreed: bool) -> Cuts | None:
        """Return the least confidence of low, medium and high for a rule, or None when it was not measured."""
        return self.bands.get((rule, agreed))


def parse(text: str) -> Calibration:
    """Read the file that packaging/models/calibrate.py writes."""
    data = json.loads(text)
    bands = {(row["rule"], row["agreed"]): (row["low"], row["medium"], row["high"]) for row in data["bands"]}
    return Calibration(data["lines"], bands)


@cache
def calibration() -> Calibration:
    """Return the figures that travel with the product."""
    return parse(files("redactor.detection").joinpath("data", "calibration.json").read_text(encoding="utf-8"))
