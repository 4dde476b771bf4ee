"""Cutting spans and terms out of a text."""

from __future__ import annotations

import pytest

from redactor.errors import UsageError
from redactor.formats.spans import check_spans, redact_text
from redactor.model import Appearance, Plan, SpanOperation

LABEL = Appearance.LABEL


def span(start: int, end: int, label: str = "[P]", address: str = "body") -> SpanOperation:
    return SpanOperation(address, start, end, label)


@pytest.mark.parametrize(
    ("text", "spans", "terms", "result"),
    [
        ("abcdef", [(1, 3)], [], "a[P]def"),
        ("abcdef", [(4, 6), (0, 2)], [], "[P]cd[P]"),
        ("abcdef", [(0, 3), (2, 5)], [], "[P]f"),
        ("abcdef", [(0, 3), (3, 5)], [], "[P][P]f"),
        ("Jane Roe and JANE  ROE", [], ["jane roe"], "[REDACTED] and [REDACTED]"),
        ("Ja\u200bne R\u00adoe!", [], ["Jane Roe"], "[REDACTED]!"),
        ("Jane\nRoe, Ja-\nne", [], ["Jane Roe", "Jane"], "[REDACTED], [REDACTED]"),
        ("Jane Roe", [(0, 4)], ["Jane Roe"], "[P]"),
        ("Zoe\u0301 x", [(0, 3)], [], "[P] x"),
        ("Ｊａｎｅ", [], ["jane"], "[REDACTED]"),
    ],
)
def test_cuts(text: str, spans: list[tuple[int, int]], terms: list[str], result: str) -> None:
    operations = [span(*s) for s in spans]
    assert redact_text(text, operations, Plan(tuple(operations), appearance=LABEL, terms=tuple(terms))) == result


@pytest.mark.parametrize("name", ["Al", "Bartholomew Featherstonehaugh"])
def test_a_black_mask_has_one_length(name: str) -> None:
    operations = [span(0, len(name))]
    assert redact_text(f"{name} said", operations, Plan(tuple(operations))) == "█████ said"


@pytest.mark.parametrize("wrong", [span(0, 9), span(-1, 2), span(2, 2), span(3, 1), span(0, 1, address="other")])
def test_spans_that_fit_nothing_are_refused(wrong: SpanOperation) -> None:
    with pytest.raises(UsageError):
        check_spans(Plan((wrong,)), {"body": 5})


def test_spans_inside_attachments_are_not_judged_here() -> None:
    check_spans(Plan((span(0, 9, address="attachment/1/body"),)), {"body": 5})
