"""Blanks out classification marks before names are searched: they are another room's business, not people."""

from __future__ import annotations

import re

_LEVEL = (
    r"(?:TOP SECRET|SECRET|CONFIDENTIAL|UNCLASSIFIED|RESTRICTED|CUI|CONTROLLED|OFFICIAL(?:[- ]SENSITIVE)?|"
    r"COSMIC TOP SECRET|NATO (?:SECRET|CONFIDENTIAL|RESTRICTED|UNCLASSIFIED)|"
    r"(?:TRES SECRET|SECRET|CONFIDENTIEL|RESTREINT) UE(?:/EU [A-Z ]+)?|EU (?:TOP )?SECRET)"
)
_BANNER = re.compile(
    rf"(?m)^[ \t]*(?:UK )?{_LEVEL}(?:[ \t]*[/\u2013-]{{1,2}}[ \t]*[A-Z][A-Z0-9 ,/-]*)?[ \t]*$"
    rf"|\b{_LEVEL}//[A-Z][A-Z0-9-]*(?:[ ,/-]+(?:[A-Z]{{3,}}|FOR OFFICIAL USE ONLY|REL TO))*\b"
)
_PORTION = re.compile(
    r"\((?:TS|S|C|U|R|CUI|CTS|NS|NC|NR|NU|OS|O|FOUO)(?://?[A-Z][A-Z0-9 ,/-]{0,80})?(?: REL TO [A-Z, ]+)?\)"
    r"|\b(?:NOFORN|ORCON|RELIDO|PROPIN|IMCON|FOUO|EYES ONLY|REL TO [A-Z]{3}(?:, ?[A-Z]{3,4})*)\b"
)


def blank_marks(text: str) -> str:
    """Return `text`, of the same length, with banners and portion marks replaced by spaces."""
    for pattern in (_BANNER, _PORTION):
        text = pattern.sub(_blank, text)
    return text


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())
