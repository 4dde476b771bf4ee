"""What a plan takes out of a Word file, and what stays around it."""

# ruff: noqa: E501  (XML reads best as it would stand in the file)
from __future__ import annotations

import io
import re

import docx
import pytest
from PIL import Image

from redactor.errors import DamagedFileError, EncryptedFileError, UnsupportedFormatError, UsageError
from redactor.formats.docx import FORMAT, read, write_redacted
from redactor.model import Appearance, AreaOperation, Plan, Rect, SegmentKind, SpanOperation

BLACK = "\u2588" * 5


def label(*spans: tuple[str, int, int], terms: tuple[str, ...] = ()) -> Plan:
    operations = tuple(SpanOperation(a, s, e, "[PERSON]") for a, s, e in spans)
    return Plan(operations, appearance=Appearance.LABEL, terms=terms)


def texts(data: bytes) -> list[str]:
    return [p.text for p in docx.Document(io.BytesIO(data)).paragraphs]


def run(text: str, bold: bool = False) -> str:
    return f'<w:r>{"<w:rPr><w:b/></w:rPr>" if bold else ""}<w:t xml:space="preserve">{text}</w:t></w:r>'


def test_format_is_declared() -> None:
    assert (FORMAT.key, FORMAT.extension, FORMAT.open_renderer) == ("docx", ".docx", None)


def test_name_over_three_runs_is_cut_and_formatting_stays(build, find) -> None:
    data = build(f"<w:p>{run('Agent ')}{run('Jo', bold=True)}{run('hn Sm')}{run('ith met', bold=True)}</w:p>")
    assert [(s.address, s.text) for s in read(data, "a").segments] == [
        ("word/document.xml#p1", "Agent John Smith met")
    ]
    written = write_redacted(data, "a", label(("word/document.xml#p1", 6, 16)))
    assert written.extension == ".docx"
    paragraph = docx.Document(io.BytesIO(written.data)).paragraphs[0]
    assert [(r.text, bool(r.bold)) for r in paragraph.runs] == [
        ("Agent ", False),
        ("[PERSON]", True),
        ("", False),
        (" met", True),
    ]
    assert find(written.data, "John") == find(written.data, "hn Sm") == []


def test_black_appearance_has_one_length_for_all_names(build) -> None:
    data = build(f"<w:p>{run('Ann and Maximiliane')}</w:p>")
    spans = (
        SpanOperation("word/document.xml#p1", 0, 3, "[X]"),
        SpanOperation("word/document.xml#p1", 8, 19, "[X]"),
    )
    assert texts(write_redacted(data, "a", Plan(spans)).data) == [f"{BLACK} and {BLACK}"]


def test_overlapping_spans_and_terms_are_joined(build) -> None:
    data = build(f"<w:p>{run('Mr John Smith left. JOHN  SMITH came back.')}</w:p>")
    plan = label(("word/document.xml#p1", 0, 7), ("word/document.xml#p1", 3, 13), terms=("john smith",))
    assert texts(write_redacted(data, "a", plan).data) == ["[PERSON] left. [REDACTED] came back."]


@pytest.mark.parametrize(
    ("inner", "text", "span", "left"),
    [
        ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>", "a\tb", (0, 2), "[PERSON]b"),
        ("<w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>", "a\nb", (1, 2), "a[PERSON]b"),
        ("<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t></w:r>", "a\u2011b", (0, 3), "[PERSON]"),
        ("<w:r><w:t>a</w:t><w:softHyphen/><w:t>b</w:t></w:r>", "a\u00adb", (1, 3), "a[PERSON]"),
        ('<w:r><w:sym w:font="Arial" w:char="F041"/><w:t>b</w:t></w:r>', "Ab", (0, 1), "[PERSON]b"),
        ('<w:r><w:sym w:font="Wingdings" w:char="F041"/><w:t>b</w:t></w:r>', "\uf041b", (1, 2), "\uf041[PERSON]"),
        ("<m:oMath><m:r><m:t>x=Smith</m:t></m:r></m:oMath>", "x=Smith", (2, 7), "x=[PERSON]"),
        (
            "<w:r><w:ruby><w:rt><w:r><w:t>rd</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>Base</w:t></w:r></w:rubyBase></w:ruby></w:r>",
            "rdBase",
            (0, 6),
            "[PERSON]",
        ),
    ],
)
def test_characters_that_are_elements(build, inner: str, text: str, span: tuple[int, int], left: str) -> None:
    data = build(f"<w:p>{inner}</w:p>")
    assert [s.text for s in read(data, "a").segments] == [text]
    written = write_redacted(data, "a", label(("word/document.xml#p1", *span)))
    assert [s.text for s in read(written.data, "a").segments] == [left]


def test_numbers_count_every_paragraph_of_the_original(build) -> None:
    box = (
        "<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p></w:txbxContent></v:textbox>"
        "</v:shape></w:pict></w:r>"
    )
    cell = f"<w:tbl><w:tr><w:tc><w:p>{run('cell')}</w:p></w:tc></w:tr></w:tbl>"
    data = build(f"<w:p/><w:p>{run('one')}{box}</w:p>{cell}<w:p>{run('end')}</w:p>")
    assert [(s.address, s.text, s.kind) for s in read(data, "a").segments] == [
        ("word/document.xml#p2", "one", SegmentKind.BODY),
        ("word/document.xml#p3", "box", SegmentKind.BODY),
        ("word/document.xml#p4", "cell", SegmentKind.TABLE_CELL),
        ("word/document.xml#p5", "end", SegmentKind.BODY),
    ]


def test_headers_notes_and_their_addresses(build, find) -> None:
    w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    parts = {
        "word/header2.xml": f"<w:hdr {w}><w:p>{run('Head Smith')}</w:p></w:hdr>",
        "word/SmithFooter.xml": f"<w:ftr {w}><w:p>{run('Foot Smith')}</w:p></w:ftr>",
        "word/footnotes.xml": f'<w:footnotes {w}><w:footnote w:id="1"><w:p>{run("Note Smith")}</w:p></w:footnote></w:footnotes>',
    }
    relations = {
        "a": ("header", "header2.xml"),
        "b": ("footer", "/word/SmithFooter.xml"),
        "c": ("footnotes", "footnotes.xml"),
    }
    body = '<w:p/><w:sectPr><w:headerReference w:type="default" r:id="a"/><w:footerReference w:type="default" r:id="b"/></w:sectPr>'
    data = build(body, parts, relations)
    found = {s.address: (s.text, s.kind) for s in read(data, "a").segments}
    assert found == {
        "word/header2.xml#p1": ("Head Smith", SegmentKind.HEADER_FOOTER),
        "word/footer1.xml#p1": ("Foot Smith", SegmentKind.HEADER_FOOTER),
        "word/footnotes.xml#p1": ("Note Smith", SegmentKind.NOTE),
    }
    written = write_redacted(data, "a", label(*((address, 5, 10) for address in found))).data
    assert find(written, "Smith") == []
    assert docx.Document(io.BytesIO(written)).sections[0].footer.paragraphs[0].text == "Foot [PERSON]"


def test_links_are_read_kept_and_taken_away_whole(build, find) -> None:
    body = (
        f'<w:p><w:hyperlink r:id="a">{run("write")}</w:hyperlink><w:hyperlink r:id="b">{run("read")}</w:hyperlink>'
        '<w:hyperlink w:anchor="_Toc1"><w:r><w:t>jump</w:t></w:r></w:hyperlink></w:p>'
    )
    relations = {"a": ("hyperlink", "mailto:john@example.org"), "b": ("hyperlink", "https://example.org/")}
    data = build(body, relations=relations)
    links = [
        (s.address, s.text, s.visible, s.removed_always)
        for s in read(data, "a").segments
        if s.kind is SegmentKind.LINK
    ]
    assert links == [
        ("link/1", "mailto:john@example.org", False, False),
        ("link/2", "https://example.org/", False, False),
    ]
    written = write_redacted(data, "a", label(("link/1", 7, 11))).data
    assert find(written, "mailto:") == []
    assert find(written, "https://example.org/") == ["word/_rels/document.xml.rels"]
    assert texts(written) == ["writereadjump"]
    by_term = write_redacted(data, "a", label(terms=("example.org",))).data
    assert find(by_term, "example.org") == []


def test_alternative_texts_numbering_and_watermarks_can_be_redacted(build, find) -> None:
    w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    numbering = f'<w:numbering {w}><w:abstractNum><w:lvl><w:lvlText w:val="Smith %1"/></w:lvl></w:abstractNum></w:numbering>'
    body = (
        '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="Photo of Smith" title="Smith"/></wp:inline>'
        '</w:drawing></w:r><w:r><w:pict><v:shape alt="Smith mark"><v:textpath string="COPY FOR SMITH"/></v:shape></w:pict>'
        '</w:r></w:p><w:tbl><w:tblPr><w:tblCaption w:val="Smith table"/></w:tblPr></w:tbl>'
    )
    data = build(body, {"word/numbering.xml": numbering}, {"n": ("numbering", "numbering.xml")})
    found = {s.address: s.text for s in read(data, "a").segments}
    assert found == {
        "alt/1": "Photo of Smith",
        "alt/2": "Smith",
        "alt/3": "Smith mark",
        "word/document.xml#w1": "COPY FOR SMITH",
        "alt/4": "Smith table",
        "word/numbering.xml#l1": "Smith %1",
    }
    assert find(write_redacted(data, "a", Plan()).data, "Photo of Smith") != []
    written = write_redacted(data, "a", label(terms=("Smith",))).data
    assert find(written, "smith") == []
    assert find(written, "Photo of [REDACTED]") == ["word/document.xml"]


def test_terms_are_taken_out_of_what_carries_no_segment(build, find) -> None:
    body = '<w:p><w:r><w:rPr><w:rFonts w:ascii="Smithson Sans"/></w:rPr><w:t>kept</w:t></w:r></w:p>'
    data = build(body)
    assert find(write_redacted(data, "a", Plan()).data, "Smithson Sans") != []
    assert find(write_redacted(data, "a", label(terms=("Smithson",))).data, "Smithson") == []


def test_page_numbers_stay_fields_and_forms_show_their_state(build) -> None:
    def field(code: str, result: str, data: str = "") -> str:
        return (
            f'<w:r><w:fldChar w:fldCharType="begin">{data}</w:fldChar></w:r><w:r><w:instrText>{code}</w:instrText></w:r>'
            f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{result}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        )

    box = '<w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData>'
    choice = '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="no"/><w:listEntry w:val="yes"/></w:ddList></w:ffData>'
    nested = field(f'IF {field(" MERGEFIELD who ", run("inner"))} = "x"', run("outer"))
    page = field(" PAGE \\* MERGEFORMAT ", run("7"))
    data = build(
        f"<w:p>{page}</w:p><w:p>{field(' FORMCHECKBOX ', '', box)}</w:p>"
        f"<w:p>{field(' FORMDROPDOWN ', '', choice)}</w:p><w:p>{nested}</w:p>"
        '<w:p><w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>9</w:t></w:r></w:fldSimple></w:p>'
    )
    written = write_redacted(data, "a", Plan()).data
    assert texts(written)[:4] == ["7", "\u2612", "yes", "outer"]
    xml = docx.Document(io.BytesIO(written)).element.xml
    assert re.findall(r"<w:instrText[^>]*>([^<]*)<", xml) == [" PAGE \\* MERGEFORMAT "]
    assert re.findall(r'w:fldCharType="(\w+)"', xml) == ["begin", "separate", "end"]
    assert re.findall(r'w:instr="([^"]*)"', xml) == [" NUMPAGES "]
    hidden = [s.text for s in read(data, "a").segments if s.removed_always]
    assert any("MERGEFIELD who" in text for text in hidden)


def test_pictures_are_cropped_for_real_and_lose_their_metadata(build, members, find) -> None:
    image = Image.new("RGB", (100, 100), "white")
    image.paste("red", (0, 0, 50, 100))
    exif = Image.Exif()
    exif[0x010E] = "SecretDescription"
    out = io.BytesIO()
    image.save(out, "JPEG", exif=exif, comment=b"SecretComment")
    pic = (
        '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1"/><a:graphic><a:graphicData'
        ' uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="p"/>'
        '<a:srcRect l="50000"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>'
    )
    data = build(pic, {"word/media/John Smith.jpeg": out.getvalue()}, {"p": ("image", "media/John%20Smith.jpeg")})
    document = read(data, "a")
    assert {s.text for s in document.segments} == {"SecretDescription", "SecretComment"}
    assert [(u.address, u.withheld) for u in document.unread] == [("picture/1", False)]
    written = write_redacted(data, "a", Plan()).data
    assert find(written, "Secret") == find(written, "John Smith") == []
    pixels = Image.open(io.BytesIO(members(written)["word/media/image1.jpeg"]))
    assert pixels.size == (50, 100)
    assert min(pixels.convert("L").tobytes()) > 240
    assert "srcRect" not in members(written)["word/document.xml"].decode()


def test_a_picture_that_can_not_be_read_is_withheld(build, find) -> None:
    pic = '<w:p><w:r><w:pict><v:shape><v:imagedata r:id="p" o:title="SecretTitle"/></v:shape></w:pict></w:r></w:p>'
    emf = b"\x01\0\0\0" + "SecretDrawing".encode("utf-16-le") * 20
    data = build(pic, {"word/media/image1.emf": emf}, {"p": ("image", "media/image1.emf")})
    assert [(u.address, u.withheld) for u in read(data, "a").unread] == [("picture/1", True)]
    written = write_redacted(data, "a", Plan())
    assert find(written.data, "SecretDrawing") == find(written.data, "SecretTitle") == []
    assert ("picture/1", "bytes", len(emf)) in [(r.address, r.unit, r.amount) for r in written.removals]


def test_strict_files_are_read_and_written_as_transitional(build, members) -> None:
    data = build(f"<w:p>{run('Strict Smith')}</w:p>")
    strict = {
        name: content.replace(
            b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        )
        .replace(
            b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        )
        .replace(b"<w:document ", b'<w:document w:conformance="strict" ')
        for name, content in members(data).items()
    }
    import zipfile

    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in strict.items():
            archive.writestr(name, content)
    assert [s.text for s in read(out.getvalue(), "a").segments] == ["Strict Smith"]
    written = write_redacted(out.getvalue(), "a", label(("word/document.xml#p1", 7, 12))).data
    assert texts(written) == ["Strict [PERSON]"]
    assert b"purl.oclc.org" not in b"".join(members(written).values())
    assert b"conformance" not in members(written)["word/document.xml"]


def test_templates_and_macro_files_become_documents(build, members) -> None:
    for kind in ("template.main+xml", "document.macroEnabled.main+xml"):
        data = members(build(f"<w:p>{run('kept')}</w:p>"))
        data["[Content_Types].xml"] = data["[Content_Types].xml"].replace(b"document.main+xml", kind.encode())
        import zipfile

        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            for name, content in data.items():
                archive.writestr(name, content)
        written = write_redacted(out.getvalue(), "a.dotx", Plan())
        assert b"wordprocessingml.document.main+xml" in members(written.data)["[Content_Types].xml"]
        assert texts(written.data) == ["kept"]


def test_members_are_plain(build, members) -> None:
    import zipfile

    data = build(f"<w:p>{run('kept')}</w:p>", {"word/theme/x.xml": "<a/>"})
    written = write_redacted(data, "a", Plan()).data
    infos = zipfile.ZipFile(io.BytesIO(written)).infolist()
    assert {i.date_time for i in infos} == {(1980, 1, 1, 0, 0, 0)}
    assert sorted(i.filename for i in infos) == ["[Content_Types].xml", "_rels/.rels", "word/document.xml"]
    assert write_redacted(data, "a", Plan()).data == written


@pytest.mark.parametrize(
    "plan",
    [
        label(("word/document.xml#p2", 0, 1)),
        label(("word/document.xml#p1", 0, 5)),
        label(("word/document.xml#p1", 2, 2)),
        label(("word/document.xml#p1", -1, 2)),
        Plan(areas=(AreaOperation("", 1, Rect(0, 0, 9, 9)),)),
    ],
)
def test_a_plan_that_does_not_fit_is_refused(build, plan: Plan) -> None:
    with pytest.raises(UsageError):
        write_redacted(build(f"<w:p>{run('four')}</w:p>"), "a", plan)


def test_spans_on_hidden_text_are_accepted(build) -> None:
    data = build(f'<w:p><w:del w:id="1"><w:r><w:delText>gone</w:delText></w:r></w:del>{run("kept")}</w:p>')
    assert texts(write_redacted(data, "a", label(("tracked/1", 0, 4))).data) == ["kept"]


def test_files_that_are_refused(build, members, pack) -> None:
    with pytest.raises(DamagedFileError):
        read(b"no zip", "a")
    with pytest.raises(EncryptedFileError):
        read(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), "a")
    good = members(build(f"<w:p>{run('x')}</w:p>"))
    with pytest.raises(DamagedFileError):
        read(pack({**good, "word/document.xml": good["word/document.xml"][:-9]}), "a")
    with pytest.raises(UnsupportedFormatError):
        read(pack({**good, "word/document.xml": "<other/>"}), "a")
    bodiless = b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'
    with pytest.raises(DamagedFileError):
        read(pack({**good, "word/document.xml": bodiless}), "a")
    with pytest.raises(DamagedFileError):
        read(pack({name: content for name, content in good.items() if name != "word/document.xml"}), "a")


def test_a_file_made_by_python_docx_keeps_its_looks() -> None:
    document = docx.Document()
    document.core_properties.author = "Jane Roe"
    document.add_heading("Memo", 1)
    document.add_paragraph("To Jane Roe", style="List Bullet")
    table = document.add_table(2, 2, style="Light Grid Accent 1")
    table.cell(1, 1).text = "Jane Roe"
    out = io.BytesIO()
    document.save(out)
    written = docx.Document(io.BytesIO(write_redacted(out.getvalue(), "m", label(terms=("Jane Roe",))).data))
    assert [(p.text, p.style.name) for p in written.paragraphs] == [
        ("Memo", "Heading 1"),
        ("To [REDACTED]", "List Bullet"),
    ]
    assert written.tables[0].style.name == "Light Grid Accent 1"
    assert written.tables[0].cell(1, 1).text == "[REDACTED]"
