"""Tagged files: types, order, languages and shapes survive; texts of tags never do; redactions are said."""

from __future__ import annotations

import io

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from redactor.formats.pdf import write_redacted
from redactor.model import Appearance, Plan, SpanOperation

SECRET = "Zyxwhook"
CONTENT = b"""/H1 <</MCID 0>> BDC BT /F2 12 Tf 40 170 Td (Report) Tj ET EMC
/Paragraph <</MCID 1 /ActualText (%s)>> BDC BT /F2 12 Tf 40 150 Td (Agent Smith met) Tj ET EMC
/Artifact <</Type /Pagination /Note (%s)>> BDC BT /F2 8 Tf 40 20 Td (Page 1) Tj ET EMC
/TD <</MCID 2>> BDC BT /F2 12 Tf 40 120 Td (cell) Tj ET EMC
/Span /P0 BDC BT /F2 12 Tf 90 120 Td (note) Tj ET EMC""" % ((SECRET.encode(),) * 2)


def tagged(pdf):
    page = pdf.pages[0]
    page.Contents = pdf.make_stream(CONTENT)
    page.Resources.Properties = Dictionary(P0=Dictionary(MCID=3, Alt=String(SECRET)))
    page.StructParents = 0

    def element(kind, kids, **keys):
        made = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{kind}"), K=kids, Pg=page.obj))
        for key, value in keys.items():
            made[f"/{key}"] = value
        return made

    head = element("H1", 0, T=String(SECRET), Lang=String("de-DE"))
    paragraph = element(
        "Paragraph", Array([1]), ActualText=String(SECRET), Alt=String(SECRET), Lang=String(SECRET)
    )
    cell = element("TH", 2, A=Dictionary(O=Name.Table, Scope=Name.Column, Summary=String(SECRET), ColSpan=2))
    table = element("Table", Array([element("TR", Array([cell]))]), A=Dictionary(O=Name.Table, Summary=SECRET))
    note = element("Span", Array([Dictionary(Type=Name.MCR, MCID=3, Pg=page.obj)]), E=String(SECRET))
    root = element("Document", Array([head, paragraph, table, note]), ID=String(SECRET))
    roles = Dictionary({"/Paragraph": Name.P, f"/{SECRET}": Name.P})
    pdf.Root.StructTreeRoot = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot, K=root, RoleMap=roles))
    pdf.Root.MarkInfo = Dictionary(Marked=True)
    pdf.Root.Lang = String("en-GB")


@pytest.fixture
def made(text_pdf, edit_pdf):
    return edit_pdf(text_pdf("x"), tagged)


def tree(data):
    """Return the structure as nested lists: [type, language, spoken, kids...]; numbers are marked content."""
    with pikepdf.open(io.BytesIO(data)) as pdf:

        def walk(item):
            if not isinstance(item, Dictionary):
                return int(item)
            if Name.MCID in item:
                return int(item.MCID)
            kids = item.get(Name.K, Array())
            kids = list(kids) if isinstance(kids, Array) else [kids]
            said = str(item.get(Name.ActualText, "")) or str(item.get(Name.Lang, ""))
            return [str(item.S)[1:], *([said] if said else []), *map(walk, kids)]

        return [walk(kid) for kid in pdf.Root.StructTreeRoot.K]


def redact(data, **options):
    span = SpanOperation("page/1", 13, 18, "[(b)(6)]", hide_length=True)
    return write_redacted(data, "x", Plan(spans=(span,), **options))


@pytest.mark.parametrize("appearance", list(Appearance))
def test_tree_survives_and_the_redaction_is_said_in_its_paragraph(made, appearance, leaks):
    written = redact(made, appearance=appearance)
    assert written.warnings == ()
    assert tree(written.data) == [
        ["Document", ["H1", "de-DE", 0], ["P", 1, ["Span", "redacted, 1 word, (b)(6)", 4]],
         ["Table", ["TR", ["TH", 2]]], ["Span", 3]]
    ]  # fmt: skip
    assert leaks(written.data, SECRET) == []
    assert leaks(written.data, "Smith") == []
    with pikepdf.open(io.BytesIO(written.data)) as pdf:
        assert str(pdf.Root.Lang) == "en-GB"
        assert pdf.Root.MarkInfo.Marked is True


def test_way_back_from_content_to_structure(made):
    with pikepdf.open(io.BytesIO(redact(made).data)) as pdf:
        number, parents = pdf.Root.StructTreeRoot.ParentTree.Nums
        assert number == pdf.pages[0].StructParents
        assert [str(parent.S) for parent in parents] == ["/H1", "/P", "/TH", "/Span", "/Span"]
        content = pdf.pages[0].Contents.read_bytes()
        assert content.count(b"BDC") + content.count(b"BMC") == content.count(b"EMC") == 6
        scope = parents[2].A
        assert {key: str(value) for key, value in scope.items()} == {
            "/O": "/Table",
            "/Scope": "/Column",
            "/ColSpan": "2",
        }


def test_page_that_is_a_picture_is_read_where_its_first_text_stood(made):
    written = redact(made, flatten_pages=(("", 1),))
    assert tree(written.data) == [
        ["Document", ["H1", "de-DE", 0], ["P", ["Span", "redacted, 1 word, (b)(6)", 1]], ["Table", ["TR", ["TH"]]]]
    ]


def test_language_that_holds_a_removed_text_goes(text_pdf, edit_pdf):
    data = edit_pdf(text_pdf("the GB office"), lambda pdf: setattr(pdf.Root, "Lang", String("en-GB")))
    with pikepdf.open(io.BytesIO(write_redacted(data, "x", Plan(terms=("GB",))).data)) as pdf:
        assert "/Lang" not in pdf.Root


def test_redaction_in_an_untagged_file_is_said_too(text_pdf, contents):
    written = write_redacted(text_pdf("Agent John Smith met"), "x", Plan(terms=("John Smith",)))
    assert b"/Span << /ActualText (redacted, 2 words) >> BDC" in contents(written.data).replace(
        b"<</", b"<< /"
    ).replace(b")>>", b") >>")


def test_nothing_is_said_where_a_removed_word_stands_in_it(text_pdf, contents):
    assert b"ActualText" not in contents(write_redacted(text_pdf("a word here"), "x", Plan(terms=("word",))).data)


def test_tree_that_goes_in_circles_ends(text_pdf, edit_pdf):
    def change(pdf):
        tagged(pdf)
        root = pdf.Root.StructTreeRoot.K
        root.K.append(root)

    assert tree(redact(edit_pdf(text_pdf("x"), change)).data)
