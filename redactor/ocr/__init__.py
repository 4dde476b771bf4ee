"""Pixels to words, faces and codes: an engine protocol, its adapters, and the way to segments and findings.

Nothing is fetched: the models travel inside the engine's wheel and in resources/models.
"""

from redactor.ocr.codes import Code, find_codes
from redactor.ocr.engine import OcrEngine, Word
from redactor.ocr.faces import Face, FaceFinder
from redactor.ocr.page_text import UNSURE_BELOW, page_segment, unsure_areas
from redactor.ocr.rapid import MAX_PIXELS, RapidOcrEngine
from redactor.ocr.reading import CODE, FACE, Reading, areas, moved, pixels_of, words_beside

__all__ = [
    "CODE",
    "FACE",
    "MAX_PIXELS",
    "UNSURE_BELOW",
    "Code",
    "Face",
    "FaceFinder",
    "OcrEngine",
    "RapidOcrEngine",
    "Reading",
    "Word",
    "areas",
    "find_codes",
    "moved",
    "page_segment",
    "pixels_of",
    "unsure_areas",
    "words_beside",
]
