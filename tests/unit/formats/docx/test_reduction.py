"""What is left of a part is what its reader sees; everything else was noted."""

# ruff: noqa: E501  (XML reads best as it would stand in the file)
from __future__ import annotations

import pytest

from redactor.formats.docx.reduction import Reduction, hidden_text
from redactor.formats.docx.styles import Styles, is_built_in, is_on, read_styles, rename_styles
from redactor.formats.ooxml.inventory import Inventory
from redactor.formats.ooxml.names import NAMESPACES, qn
from redactor.formats.ooxml.xmlparts import Element, parse_xml

DECLARED = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items() if prefix != "xml")


def parsed(xml: str, tag: str = "w:body") -> Element:
    return parse_xml(f"<{tag} {DECLARED}>{xml}</{tag}>".encode())


def reduced(xml: str, styles: Styles | None = None) -> tuple[str, dict[str, str], Element]:
    """Return the text that is left, the hidden texts by address, and the tree."""
    root, inventory = parsed(xml), Inventory()
    reduction = Reduction(styles or Styles(), inventory)
    reduction.reduce(root)
    reduction.note_authors()
    left = "|".join("".join(p.itertext(qn("w:t"), qn("m:t"))) for p in root.iter(qn("w:p")))
    return left, {s.address: s.text for s in inventory.segments}, root


def r(text: str, properties: str = "") -> str:
    return f"<w:r>{properties}<w:t>{text}</w:t></w:r>"


def test_insertions_are_accepted_and_deletions_taken_out() -> None:
    xml = (
        f'<w:p><w:ins w:author="A">{r("in ")}<w:del w:author="B"><w:r><w:delText>not</w:delText></w:r></w:del></w:ins>'
        f'<w:moveTo w:author="A">{r("moved")}</w:moveTo><w:moveFrom w:author="C">{r("from")}</w:moveFrom></w:p>'
    )
    left, hidden, root = reduced(xml)
    assert left == "in moved"
    assert hidden == {
        "tracked/1": "not",
        "tracked/2": "from",
        "revision-author/1": "A",
        "revision-author/2": "B",
        "revision-author/3": "C",
    }
    assert not list(root.iter(qn("w:ins"), qn("w:del"), qn("w:moveFrom"), qn("w:moveTo")))


def test_marks_of_paragraphs_and_runs_take_no_text_with_them() -> None:
    left, hidden, _ = reduced(
        f'<w:p><w:pPr><w:rPr><w:del w:id="1"/><w:ins w:id="2"/></w:rPr></w:pPr>{r("kept")}</w:p>'
    )
    assert (left, hidden) == ("kept", {})


def test_rows_and_cells() -> None:
    def row(mark: str, text: str) -> str:
        return f"<w:tr><w:trPr>{mark}</w:trPr><w:tc><w:tcPr/><w:p>{r(text)}</w:p></w:tc></w:tr>"

    inserted, deleted = row('<w:ins w:id="1"/>', "new"), row('<w:del w:id="2"/>', "old")
    xml = f"<w:tbl>{inserted}{deleted}{row('', 'plain')}</w:tbl>"
    left, hidden, root = reduced(xml)
    assert (left, hidden) == ("new|plain", {"tracked/1": "old"})
    assert len(list(root.iter(qn("w:tr")))) == 2
    cell = f'<w:tbl><w:tr><w:tc><w:tcPr><w:cellDel w:id="1"/></w:tcPr><w:p>{r("a")}</w:p><w:p>{r("b")}</w:p></w:tc></w:tr></w:tbl>'
    left, hidden, root = reduced(cell)
    assert hidden == {"tracked/1": "a", "tracked/2": "b"}
    assert [n.tag for n in next(root.iter(qn("w:tc")))] == [qn("w:tcPr"), qn("w:p")]


@pytest.mark.parametrize(
    ("properties", "shown"),
    [
        ("<w:vanish/>", False),
        ('<w:vanish w:val="true"/>', False),
        ('<w:vanish w:val="1"/>', False),
        ('<w:vanish w:val="0"/>', True),
        ('<w:vanish w:val="off"/>', True),
        ('<w:rStyle w:val="Ghost"/>', False),
        ('<w:rStyle w:val="Ghost"/><w:vanish w:val="false"/>', True),
        ('<w:rStyle w:val="Plain"/>', True),
        ("<w:b/>", True),
    ],
)
def test_hidden_runs(properties: str, shown: bool) -> None:
    styles = Styles(hidden_characters={"Ghost"})
    left, hidden, _ = reduced(f"<w:p>{r('a', f'<w:rPr>{properties}</w:rPr>')}{r('b')}</w:p>", styles)
    assert left == ("ab" if shown else "b")
    assert hidden == ({} if shown else {"hidden/1": "a"})


def test_hidden_paragraph_styles_and_defaults() -> None:
    paragraph = f'<w:p><w:pPr><w:pStyle w:val="Ghost"/></w:pPr>{r("a")}</w:p><w:p>{r("b")}</w:p>'
    assert reduced(paragraph, Styles(hidden_paragraphs={"Ghost"}))[0] == "|b"
    assert reduced(paragraph, Styles(default_hidden=True))[0] == "a|"


def test_controls_are_unwrapped_wherever_they_stand() -> None:
    xml = (
        f"<w:sdt><w:sdtPr><w:tag w:val='T1'/></w:sdtPr><w:sdtContent><w:p>{r('block')}<w:sdt><w:sdtPr><w:alias w:val='A2'/>"
        f"</w:sdtPr><w:sdtContent>{r(' run')}</w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>"
        f"<w:tbl><w:sdt><w:sdtPr/><w:sdtContent><w:tr><w:tc><w:p>{r('cell')}</w:p></w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>"
        f"<w:customXml w:uri='urn:u' w:element='E3'><w:customXmlPr><w:attr w:name='n' w:val='V4'/></w:customXmlPr>"
        f"<w:p>{r('xml')}</w:p></w:customXml>"
    )
    left, hidden, root = reduced(xml)
    assert left == "block run|cell|xml"
    assert sorted(hidden.values()) == ["A2", "T1", "n\nV4", "urn:u\nE3"]
    assert [n.tag for n in root] == [qn("w:p"), qn("w:tbl"), qn("w:p")]
    assert root[1][0].tag == qn("w:tr")


def test_bookmarks_get_neutral_names_once() -> None:
    root, inventory = parsed(
        '<w:bookmarkStart w:name="Smith"/><w:bookmarkStart w:name="_Toc12"/><w:bookmarkStart w:name="Smith"/>'
    ), Inventory()  # fmt: skip
    reduction = Reduction(Styles(), inventory)
    reduction.reduce(root)
    assert reduction.bookmarks == {"Smith": "_Bookmark1", "_Toc12": "_Bookmark2"}
    assert [s.text for s in inventory.segments] == ["Smith"]


def test_an_object_becomes_its_preview() -> None:
    _, _, root = reduced('<w:p><w:r><w:object><v:shape/><o:OLEObject ProgID="x"/></w:object></w:r></w:p>')
    assert next(root.iter(qn("w:pict")))[0].tag == qn("v:shape")


def test_fields_without_an_end_or_a_beginning() -> None:
    begin, end = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>', '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    left, hidden, root = reduced(
        f"<w:p>{end}{r('a')}{begin}<w:r><w:instrText>AUTHOR Smith</w:instrText></w:r></w:p>"
    )
    assert (left, hidden) == ("a", {"field/1": "AUTHOR Smith"})
    assert not list(root.iter(qn("w:fldChar"), qn("w:instrText")))


def test_a_field_over_paragraphs_shows_its_result() -> None:
    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    code = '<w:r><w:instrText xml:space="preserve"> TOC \\o </w:instrText></w:r>'
    left, hidden, root = reduced(
        f"<w:p>{mark('begin')}{code}{mark('separate')}{r('one')}</w:p><w:p>{r('two')}{mark('end')}</w:p>"
    )
    assert (left, hidden) == ("one|two", {"field/1": "TOC \\o"})
    assert not list(root.iter(qn("w:fldChar")))


def test_text_in_the_code_of_a_kept_field_is_not_kept() -> None:
    xml = (
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
        f'{r(" ")}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    )
    assert reduced(xml)[0] == ""


def test_hidden_text_keeps_lines_apart() -> None:
    node = parsed(f"<w:p>{r('a')}<w:r><w:tab/><w:delText>b</w:delText></w:r></w:p><w:p>{r('c')}</w:p>")
    assert hidden_text(node) == "a\tb\nc"


def test_switches() -> None:
    properties = parsed('<w:vanish/><w:b w:val="0"/>', "w:rPr")
    assert [is_on(properties, qn(t)) for t in ("w:vanish", "w:b", "w:i")] == [True, False, None]
    assert is_on(None, qn("w:b")) is None


@pytest.mark.parametrize(
    ("name", "known"),
    [("Normal", True), ("heading 1", True), ("Heading 1 Char", True), ("Light Shading Accent 3", True), ("Table Grid", True),
     ("List Bullet 2", True), ("Grid Table 4 Accent 6", True), ("John Smith", False), ("Smith heading 1", False), ("", False)],
)  # fmt: skip
def test_names_of_styles(name: str, known: bool) -> None:
    assert is_built_in(name) is known


def test_styles_inherit_and_get_new_ids() -> None:
    root = parsed(
        "<w:docDefaults><w:rPrDefault><w:rPr/></w:rPrDefault></w:docDefaults>"
        '<w:style w:type="character" w:styleId="a"><w:name w:val="Smith"/><w:basedOn w:val="b"/></w:style>'
        '<w:style w:type="character" w:styleId="b"><w:name w:val="Emphasis"/><w:rPr><w:vanish/></w:rPr></w:style>'
        '<w:style w:type="character" w:styleId="c"><w:name w:val="Strong"/><w:basedOn w:val="b"/><w:rPr>'
        '<w:vanish w:val="0"/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="d"><w:name w:val="heading 1"/><w:basedOn w:val="e"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="e"><w:name w:val="Heading 1"/><w:basedOn w:val="d"/></w:style>',
        "w:styles",
    )
    styles = read_styles(root)
    assert styles.hidden_characters == {"a", "b"}
    assert (styles.hidden_paragraphs, styles.default_hidden) == (set(), False)
    assert styles.ids == {"a": "Style1", "b": "Emphasis", "c": "Strong", "d": "Heading1", "e": "Style5"}
    inventory = Inventory()
    rename_styles(root, styles, inventory)
    assert [s.text for s in inventory.segments] == ["Smith"]
    assert next(root.iter(qn("w:name"))).get(qn("w:val")) == "Style 1"


def test_a_default_style_that_hides() -> None:
    style = '<w:style w:type="paragraph" w:default="1" w:styleId="n"><w:name w:val="Normal"/><w:rPr><w:vanish/></w:rPr></w:style>'
    assert read_styles(parsed(style, "w:styles")).default_hidden
