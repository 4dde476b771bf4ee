"""Marking or mention: a marking says the level of what it stands on, a mention only talks about one."""

from __future__ import annotations

import re

_NEGATED = re.compile(r"\b(?:NOT|NEVER|NO LONGER|WITHOUT|UNLESS|IF|NICHT|KEIN|NON|PAS|EI OLE)\b[^.;]{0,40}$")
_TEMPLATE = re.compile(
    r"\b(?:SPECIMEN|MUSTER|EXAMPLES?|SAMPLE|FOR TRAINING|TRAINING ONLY|EXERCISE ONLY|BEISPIEL|EXEMPLE|NAIDIS)\b"
)
_COPYRIGHT = re.compile(
    r"[\s,]*(?:COPYRIGHT|(?:19|20)\d\d\b|BY\b|ALL RIGHTS)|"
    r".*(?:\b(?:ALL RIGHTS RESERVED|COPYRIGHT|GMBH|INC|LTD|LLC|CORP)\b|<[^>\s]+@|, (?:19|20)\d\d\s*(?:$|[-,.]))"
)
_HOLDER = re.compile(r"\s*[A-Z][\w.]*(?: [A-Z][\w.]*){1,3}\s*(?:,|<|$)")
_CANCEL_TAIL = re.compile(r"\b(?:CANCEL(?:L?ED)|VOID|SUPERSEDED)\b")


def is_template(folded_line: str) -> bool:
    """True when the line says that it only shows how a mark looks."""
    return _TEMPLATE.search(folded_line) is not None


def reason(folded_line: str, start: int, grades: int) -> str:
    """Return the rule that makes a level inside a line a mention.

    Args:
        folded_line: the line, capitals.
        start: where the level begins in it.
        grades: how many different levels the line names.
    """
    if grades >= 3:
        return "one of a list of grades"
    if is_template(folded_line):
        return "beside a word such as SPECIMEN"
    if _NEGATED.search(folded_line[:start]):
        return "negated"
    before = folded_line[:start].rstrip()[-1:]
    return "in a quotation" if before and before in "\"'“‘«„" else "in a running sentence"


def is_holder(after: str) -> bool:
    """True when what follows "(C)" looks like the names of holders of a copyright: "Jo Heron, Al Teal"."""
    return _HOLDER.match(after.split("\n", 1)[0]) is not None


def is_copyright(folded_after: str) -> bool:
    """True when what follows "(C)" is a notice of copyright."""
    line = folded_after[:120].split("\n", 1)[0]
    return _COPYRIGHT.match(line) is not None


def is_cancelled_by_tail(folded_after: str) -> bool:
    """True when the words after a mark on its line say that it no longer holds."""
    return _CANCEL_TAIL.search(folded_after[:60]) is not None
