import pytest

from redactor.errors import UsageError
from redactor.model import Document, GlyphBoxes, Page, PlacedArea, Rect, Segment
from redactor.redaction import PlannedItem
from redactor.workflow.withholding import (
    all_but,
    line_around,
    lines_instead,
    page_rect,
    pages_instead,
    paragraph_around,
)

LINES = ("One line", "and a second", "", "  Next begins", "and goes on")
TEXT = "\n".join(LINES)


def paged(tops=(100, 114, 0, 150, 164), lefts=(50, 50, 0, 70, 50)):
    boxes = []
    for number, line in enumerate(LINES):
        for at, char in enumerate(line):
            x = lefts[number] + 6 * at
            boxes.append(None if char == " " else Rect(x, tops[number], x + 6, tops[number] + 11))
        boxes.append(None)
    return Segment("page/1", TEXT, page=1, boxes=GlyphBoxes.pack(boxes[: len(TEXT)]))


def document(segment=None, size=(300, 400)):
    segments = (segment or paged(),)
    return Document("a.pdf", "", "application/pdf", "0", 1, segments=segments, pages=(Page(1, *size),))


def span(word):
    return TEXT.index(word), TEXT.index(word) + len(word)


def text_of(found):
    return TEXT[found[0] : found[1]]


def item(word, code="(b)(6)"):
    start, end = span(word)
    return PlannedItem(1, "f", "page/1", start, end, 1, "Page 1", "PERSON", "remove_text", word, code)


def test_line_is_whole_and_without_white_space_at_its_ends():
    assert text_of(line_around(paged(), *span("begins"))) == "Next begins"
    assert text_of(line_around(paged(), span("One")[0], span("second")[1])) == "One line\nand a second"


def test_paragraph_ends_where_the_distance_of_lines_grows():
    assert text_of(paragraph_around(paged(), *span("second"))) == "One line\nand a second"
    assert text_of(paragraph_around(paged(), *span("goes"))) == "Next begins\nand goes on"


def test_paragraph_ends_where_a_line_is_set_in():
    close = paged(tops=(100, 114, 0, 128, 142))
    assert text_of(paragraph_around(close, *span("One"))) == "One line\nand a second"


def test_paragraph_of_a_kind_without_pages_is_the_segment():
    assert paragraph_around(Segment("p1", TEXT), *span("One")) == (0, len(TEXT))


def test_keep_only_covers_all_else_and_cuts_no_glyph():
    areas = all_but(document(), "", 1, Rect(48, 103, 99, 108))
    assert sum(a.width * a.height for a in areas) == pytest.approx(300 * 400 - (99 - 48) * 11)
    kept = Rect(48, 100, 99, 111)
    assert not any(area.intersects(kept) for area in areas)


@pytest.mark.parametrize("rect", [Rect(400, 0, 500, 10), Rect(20, 20, 20, 40)])
def test_keep_only_of_nothing_is_refused(rect):
    with pytest.raises(UsageError, match="Nothing of the page"):
        all_but(document(), "", 1, rect)


def test_page_that_is_not_there_is_refused():
    with pytest.raises(UsageError, match="has 1 pages"):
        page_rect(document(), "", 2)


def test_only_open_places_take_their_line_along_with_its_code():
    open_place = PlacedArea("", 1, Rect(50, 100, 70, 111))
    found = lines_instead([item("One"), item("goes", "(b)(4)")], document(), [open_place])
    (decision,) = found.decisions
    assert text_of((decision.finding.start, decision.finding.end)) == "One line"
    assert decision.code == "(b)(6)"
    (area,) = found.areas
    # As wide as the text of the page, whatever the line's own length.
    assert area.rect.x0 < 50
    assert area.rect.x1 > 50 + 6 * len("and a second")
    assert found.narrow == ()


def test_line_that_is_not_level_goes_by_its_own_length_and_is_named():
    boxes = [Rect(50 + 6 * n, 100 + 5 * n, 56 + 6 * n, 111 + 5 * n) for n in range(8)]
    slanted = Segment("page/1", "One line", page=1, boxes=GlyphBoxes.pack(boxes))
    found = lines_instead([item("One")], document(slanted), [PlacedArea("", 1, boxes[0])])
    assert len(found.decisions) == 1
    assert found.areas == ()
    assert found.narrow == (1,)


def test_pages_go_whole_with_the_first_code_on_them():
    found = pages_instead([item("One")], document(), [PlacedArea("", 1, Rect(0, 0, 1, 1))] * 2)
    (area,) = found.areas
    assert (area.rect, area.code) == (Rect(0, 0, 300, 400), "(b)(6)")
