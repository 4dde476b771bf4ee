"""Presidio's pattern recognisers, without its analyzer engine, its context enhancer and its network look-ups."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any

from redactor.detection.hits import Hit
from redactor.detection.layers.presidio_table import TRUSTED, Trust
from redactor.detection.rule import in_context

_WEAK = 0.4


class PresidioPatterns:
    """All recognisers of the table; loading takes about a second, searching needs no spaCy pipeline."""

    def __init__(self) -> None:
        import presidio_analyzer.predefined_recognizers as stock  # a second: only when needed

        # Its loggers would print texts of the document at debug level.
        logging.getLogger("presidio-analyzer").setLevel(logging.CRITICAL)
        _keep_tld_list_local()
        self._recognisers: list[tuple[Trust, Any]] = [
            (trust, getattr(stock, trust.recogniser)()) for trust in TRUSTED
        ]

    def find(self, text: str) -> Iterator[Hit]:
        """Yield the hits of every recogniser whose necessary characters stand in the text."""
        for trust, recogniser in self._recognisers:
            if trust.needs is not None and not trust.needs.search(text):
                continue
            for result in recogniser.analyze(text, recogniser.supported_entities, None):
                if hit := _rate(text, trust, result):
                    yield hit


def _rate(text: str, trust: Trust, result: Any) -> Hit | None:
    start, end = result.start, result.end
    value = text[start:end]
    if trust.check and not trust.check(value):
        return None
    if _inside_longer(text, start, end):
        return None
    near = in_context(text, start, end, trust.context)
    alone = trust.alone if result.score >= _WEAK else trust.weak_alone
    confidence = trust.near if near else alone
    if confidence <= 0:
        return None
    why = f"Presidio rule {trust.entity_type}: {trust.why}{', with a word that names it nearby' if near else ''}"
    return Hit(start, end, trust.entity_type, "presidio", trust.entity_type, confidence, why)


def _inside_longer(text: str, start: int, end: int) -> bool:
    """True when the match is a piece of a longer number: joined to more digits by a dash, dot or slash."""
    if not text[start].isdigit():
        return False
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    joined_before = len(before) == 2 and before[0].isdigit() and before[1] in "-./"
    joined_after = len(after) == 2 and after[1].isdigit() and after[0] in "-./"
    return joined_before or joined_after


def _keep_tld_list_local() -> None:
    """Make Presidio's e-mail recogniser use the suffix list inside the wheel; stock it asks two web servers."""
    import tldextract
    from presidio_analyzer.predefined_recognizers.generic import email_recognizer

    email_recognizer.tldextract.extract = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)
