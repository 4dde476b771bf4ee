"""Text in pictures: an engine protocol, the adapter of RapidOCR, and the way from words to a segment.

Nothing is fetched: the models travel inside the engine's wheel.
"""

from redactor.ocr.engine import OcrEngine, Word
from redactor.ocr.page_text import UNSURE_BELOW, page_segment, unsure_areas
from redactor.ocr.rapid import MAX_PIXELS, RapidOcrEngine

__all__ = ["MAX_PIXELS", "UNSURE_BELOW", "OcrEngine", "RapidOcrEngine", "Word", "page_segment", "unsure_areas"]
