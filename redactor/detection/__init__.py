"""Personal data in text: patterns, names, own recognisers, lists and propagation, each finding with its reason.

`Detector.load()` opens no socket; its models travel inside the installed packages.
"""

from redactor.detection.detector import DetectionPolicy, DetectionSettings, Detector, Mode
from redactor.detection.language import (
    LanguageShare,
    language_of,
    language_shares,
    names_not_searched,
    unsearched_languages,
)
from redactor.detection.spreading import NamePlace, name_places, names_unmarked

__all__ = [
    "DetectionPolicy",
    "DetectionSettings",
    "Detector",
    "LanguageShare",
    "Mode",
    "NamePlace",
    "language_of",
    "language_shares",
    "name_places",
    "names_not_searched",
    "names_unmarked",
    "unsearched_languages",
]
