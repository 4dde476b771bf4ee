from redactor.model import AreaOperation, Document, GlyphBoxes, Page, Rect, Segment, SegmentKind
from redactor.redaction.layers import text_layers

TEXT = "Present was Smith here"


def boxes(text=TEXT, top=10.0):
    return GlyphBoxes.pack(
        None if c == " " else Rect(10 * n, top, 10 * n + 10, top + 12) for n, c in enumerate(text)
    )


def scan(*more, media_type="application/pdf"):
    read = Segment("page/1/image", TEXT, SegmentKind.IMAGE_TEXT, page=1, boxes=boxes())
    return Document("a", "", media_type, "0", 1, segments=(read, *more), pages=(Page(1, 300, 400),))


def words(document, cuts=(), areas=()):
    layers = text_layers(document, {"page/1/image": cuts}, areas)
    return [word.text for layer in layers for word in layer.words]


def test_word_of_a_cut_goes_and_its_neighbours_stay():
    assert words(scan(), [(12, 17)]) == ["Present", "was", "here"]


def test_word_with_a_letter_below_an_area_goes_and_one_that_is_grazed_stays():
    assert words(scan(), areas=[AreaOperation("", 1, Rect(103, 8, 175, 24))]) == ["Present", "here"]
    assert words(scan(), areas=[AreaOperation("", 1, Rect(108, 8, 175, 24))]) == ["Present", "was", "here"]


def test_area_of_another_page_takes_nothing():
    assert len(words(scan(), areas=[AreaOperation("", 2, Rect(0, 0, 300, 400))])) == 4


def test_words_that_the_page_has_as_text_are_not_written_twice():
    own = Segment("page/1", "Present", page=1, boxes=boxes("Present"))
    assert words(scan(own)) == ["was", "Smith", "here"]


def test_what_a_code_says_is_no_text_and_pictures_get_no_layer():
    code = Segment("page/1/code/1", "SECRET", SegmentKind.IMAGE_TEXT, page=1, boxes=boxes("SECRET", 100.0))
    assert "SECRET" not in words(scan(code))
    assert words(scan(media_type="image/png")) == []
