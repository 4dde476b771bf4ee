"""Cuts, carriers, and the checks on a plan."""

from __future__ import annotations

import pytest

from redactor.errors import UsageError
from redactor.formats.ooxml.inventory import (
    BLACK_TEXT,
    AttributeText,
    Cut,
    Inventory,
    Piece,
    RunText,
    apply_cuts,
    cuts_for,
    find_terms,
)
from redactor.formats.ooxml.names import qn
from redactor.formats.ooxml.xmlparts import parse_xml
from redactor.model import Appearance, Plan, Segment, SegmentKind, SpanOperation
from redactor.text import find_literals


class Recorder:
    def __init__(self) -> None:
        self.cuts: list[Cut] = []

    def redact(self, cuts) -> None:
        self.cuts = list(cuts)


def plan(*spans: SpanOperation, terms: tuple[str, ...] = ()) -> Plan:
    return Plan(spans, appearance=Appearance.LABEL, terms=terms)


def test_cuts_are_joined_and_the_first_label_stands() -> None:
    spans = [Cut(5, 9, "[B]"), Cut(0, 6, "[A]"), Cut(9, 11, "[C]")]
    assert cuts_for("x" * 20, spans, plan()) == [Cut(0, 9, "[A]"), Cut(9, 11, "[C]")]
    assert cuts_for("Mr Smith", [Cut(3, 8, "[A]")], plan(terms=("smith",))) == [Cut(3, 8, "[A]")]
    assert apply_cuts("abcdef", [Cut(0, 1, "X"), Cut(3, 6, "")]) == "Xbc"


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("JOHN\tSmith", "john smith"),
        ("John Sm-\nith x", "Smith"),
        ("John S m i t h a n d", "SmithAnd"),
        ("Jo\x07hn", "John"),
        ("Müller", "Muller"),
        ("a-b", "-"),
        ("co-operate", "cooperate"),
        ("nothing", "John"),
        ("", "John"),
        ("555-0123", "555-0123"),
        ("5550123", "555-0123"),
    ],
)
def test_the_fast_way_out_never_changes_the_answer(text: str, term: str) -> None:
    assert find_terms(text, (term, "zz")) == [(s, e) for s, e, _ in find_literals(text, (term, "zz"))]


def test_a_plan_is_carried_out_and_changed_places_are_told() -> None:
    inventory = Inventory()
    one, two, three = Recorder(), Recorder(), Recorder()
    for number, (carrier, text) in enumerate(((one, "Ann met"), (two, "Bob"), (three, "none")), 1):
        inventory.live(Segment(f"p{number}", text), carrier)
    inventory.hidden("comment/", "Bob says", SegmentKind.COMMENT, "Comment")
    changed = inventory.carry_out(plan(SpanOperation("p1", 0, 3, "[X]"), terms=("bob",)))
    assert changed == {"p1", "p2"}
    assert (one.cuts, two.cuts, three.cuts) == ([Cut(0, 3, "[X]")], [Cut(0, 3, "[REDACTED]")], [])
    assert [(r.address, r.kind, r.amount, r.unit) for r in inventory.removals()] == [
        ("comment/1", "comment", 8, "chars")
    ]


def test_black_is_always_five_blocks() -> None:
    inventory, carrier = Inventory(), Recorder()
    inventory.live(Segment("p1", "Bartholomew"), carrier)
    inventory.carry_out(Plan((SpanOperation("p1", 0, 11, "[NAME]"),)))
    assert carrier.cuts == [Cut(0, 11, BLACK_TEXT)]
    assert BLACK_TEXT == "█████"


@pytest.mark.parametrize("span", [("p2", 0, 1), ("p1", 0, 9), ("p1", 1, 1), ("p1", -1, 2)])
def test_a_span_that_does_not_fit_is_an_error(span: tuple[str, int, int]) -> None:
    inventory = Inventory()
    inventory.live(Segment("p1", "four"), Recorder())
    with pytest.raises(UsageError):
        inventory.carry_out(plan(SpanOperation(*span, "[X]")))


def test_addresses_are_unique_and_blank_texts_are_not_noted() -> None:
    inventory = Inventory()
    inventory.hidden("a/", "  ", SegmentKind.COMMENT, "x")
    inventory.hidden("a/", "one", SegmentKind.COMMENT, "x")
    inventory.hidden("a/", "two", SegmentKind.COMMENT, "x")
    assert [s.address for s in inventory.segments] == ["a/1", "a/2"]
    assert inventory.knows("a/2")
    with pytest.raises(ValueError, match="same address"):
        inventory.hidden("a/2", "three", SegmentKind.COMMENT, "x")


def runs(*texts: str) -> tuple[object, RunText]:
    w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    inner = "".join(f"<w:r>{'<w:tab/>' if t == chr(9) else f'<w:t>{t}</w:t>'}</w:r>" for t in texts)
    root = parse_xml(f'<w:p xmlns:w="{w}">{inner}</w:p>'.encode())
    pieces = [
        Piece(node, node.text or "") if node.tag == qn("w:t") else Piece(node, "\t", own_text=False)
        for node in root.iter(qn("w:t"), qn("w:tab"))
    ]
    return root, RunText(pieces, qn("w:t"))


@pytest.mark.parametrize(
    ("texts", "cuts", "left"),
    [
        (("John Smith",), [Cut(0, 4, "[X]")], ["[X] Smith"]),
        (("Jo", "hn Sm", "ith"), [Cut(0, 10, "[X]")], ["[X]", "", ""]),
        (("a Jo", "hn b"), [Cut(2, 6, "[X]")], ["a [X]", " b"]),
        (("a", "b", "c"), [Cut(0, 1, "1"), Cut(1, 2, "2"), Cut(2, 3, "3")], ["1", "2", "3"]),
        (("ab", "cd"), [Cut(1, 3, "[X]"), Cut(3, 4, "[Y]")], ["a[X]", "[Y]"]),
        (("a", "\t", "b"), [Cut(0, 3, "[X]")], ["[X]", ""]),
        (("a", "\t", "b"), [Cut(1, 2, "[X]")], ["a", "[X]", "b"]),
    ],
)
def test_cuts_over_runs(texts: tuple[str, ...], cuts: list[Cut], left: list[str]) -> None:
    root, text = runs(*texts)
    text.redact(cuts)
    assert [node.text or "" for node in root.iter(qn("w:t"))] == left


def test_outer_spaces_are_marked_as_meant() -> None:
    root, text = runs("Smith came")
    text.redact([Cut(0, 5, "")])
    node = next(root.iter(qn("w:t")))
    assert (node.text, node.get(qn("xml:space"))) == (" came", "preserve")


def test_attributes_are_cut_or_taken_away() -> None:
    node = parse_xml(b'<a b="John Smith" c="x"/>')
    AttributeText(node, "b").redact([Cut(0, 4, "[X]")])
    AttributeText(node, "c", whole=True).redact([Cut(0, 1, "[X]")])
    assert dict(node.attrib) == {"b": "[X] Smith"}
