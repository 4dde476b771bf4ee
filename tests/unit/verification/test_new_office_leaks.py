"""The second readers of presentations, OpenDocument and RTF: what a writer could have left is found."""

# ruff: noqa: E501  (XML reads best as it would stand in the file)
from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest
from PIL import Image, PngImagePlugin
from pptx import Presentation
from pptx.util import Inches

from redactor.formats.odf import write_redacted as write_odf
from redactor.formats.pptx import write_redacted as write_pptx
from redactor.formats.rtf import write_redacted as write_rtf
from redactor.model import Expectations, Outcome, Plan, RemovedText, VerifierResult
from redactor.verification import verify

Verdict = Callable[..., list[VerifierResult]]
_NAMES = {
    "office": "office",
    "text": "text",
    "table": "table",
    "style": "style",
    "draw": "drawing",
    "svg": "svg-compatible",
    "fo": "xsl-fo-compatible",
    "presentation": "presentation",
}
ODF = (
    " ".join(f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for p, n in _NAMES.items())
    + ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'
)
ROW = '<table:table-row {}><table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell></table:table-row>'


def rezip(data: bytes, change: Callable[[dict[str, bytes]], object]) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    change(members)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, body in members.items():
            archive.writestr(name, body)
    return out.getvalue()


def odf(body: str, automatic: str = "", kind: str = "text", parts: dict[str, str] | None = None) -> bytes:
    """A file as the writer leaves it, with something put in."""
    content = f"<office:document-content {ODF}><office:automatic-styles>{automatic}</office:automatic-styles><office:body><office:{kind}>{body}</office:{kind}></office:body></office:document-content>"
    empty = f"<office:document-content {ODF}><office:body><office:text><text:p>The memo.</text:p></office:text></office:body></office:document-content>"
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("content.xml", empty)
    good = write_odf(out.getvalue(), "a.odt", Plan()).data
    return rezip(
        good,
        lambda members: members.update(
            {"content.xml": content.encode(), **{k: v.encode() for k, v in (parts or {}).items()}}
        ),
    )


def pptx(
    change: Callable[[object], object] = lambda _slide: None,
    patch: Callable[[dict[str, bytes]], object] = lambda _m: None,
) -> bytes:
    presentation = Presentation()
    slide = presentation.slides.add_slide(presentation.slide_layouts[6])
    slide.shapes.add_textbox(Inches(1), Inches(1), Inches(5), Inches(1)).text_frame.text = "The memo of Monday."
    out = io.BytesIO()
    presentation.save(out)
    good = Presentation(io.BytesIO(write_pptx(out.getvalue(), "a.pptx", Plan()).data))
    change(good.slides[0])
    saved = io.BytesIO()
    good.save(saved)

    # python-pptx adds properties of its own.
    def clean(members: dict[str, bytes]) -> None:
        for name in [n for n in members if n.startswith("docProps/")]:
            del members[name]
        members["_rels/.rels"] = (
            b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="ppt/presentation.xml"/></Relationships>'
        )
        members["[Content_Types].xml"] = members["[Content_Types].xml"].replace(
            b'<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
            b"",
        )
        patch(members)

    return rezip(saved.getvalue(), clean)


def rtf(body: str = "") -> bytes:
    return (
        write_rtf(b"{\\rtf1 The memo of Monday.\\par}", "a.rtf", Plan()).data.rstrip()[:-1] + body.encode() + b"}"
    )


def picture(secret: str) -> str:
    info = PngImagePlugin.PngInfo()
    info.add_text("Author", secret)
    out = io.BytesIO()
    Image.new("RGB", (4, 4)).save(out, "PNG", pnginfo=info)
    return out.getvalue().hex()


def test_what_the_writers_leave_passes(failures: Verdict) -> None:
    assert failures(odf("<text:p>The memo.</text:p>"), "a.odt") == []
    assert failures(pptx(), "a.pptx") == []
    assert failures(rtf(), "a.rtf") == []


HIDING = {
    "hidden-sheet": (
        f'<table:table table:style-name="ta1">{ROW.format("", "old")}</table:table>',
        '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style>',
        "spreadsheet",
    ),
    "hidden-row": (
        f"<table:table>{ROW.format('table:visibility=' + chr(34) + 'collapse' + chr(34), 'old')}</table:table>",
        "",
        "spreadsheet",
    ),
    "hidden-column": (
        f'<table:table><table:table-column table:visibility="collapse"/>{ROW.format("", "old")}</table:table>',
        "",
        "spreadsheet",
    ),
    "hidden-section": ('<text:section text:display="none"><text:p>old</text:p></text:section>', "", "text"),
    "hidden-span": (
        '<text:p><text:span text:style-name="T1">old</text:span></text:p>',
        '<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>',
        "text",
    ),
    "annotation": ("<text:p>x<office:annotation><text:p>old</text:p></office:annotation></text:p>", "", "text"),
    "tracked": (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>old</text:p></text:deletion></text:changed-region></text:tracked-changes>",
        "",
        "text",
    ),
    "hidden-page": (
        '<draw:page draw:style-name="dp1"><draw:frame><draw:text-box><text:p>old</text:p></draw:text-box></draw:frame></draw:page>',
        '<style:style style:name="dp1" style:family="drawing-page"><style:drawing-page-properties presentation:visibility="hidden"/></style:style>',
        "presentation",
    ),
    "notes": (
        "<draw:page><presentation:notes><draw:frame><draw:text-box><text:p>old</text:p></draw:text-box></draw:frame></presentation:notes></draw:page>",
        "",
        "presentation",
    ),
}


@pytest.mark.parametrize("place", HIDING)
def test_hidden_text_of_opendocument_fails_whatever_it_says(failures: Verdict, place: str) -> None:
    body, automatic, kind = HIDING[place]
    assert failures(odf(body, automatic, kind), "a.odt")


@pytest.mark.parametrize(
    "body",
    [
        "<text:p>{}</text:p>",
        '<text:p text:style-name="{}">x</text:p>',
        '<text:p><text:a xlink:href="https://example.org/{}">x</text:a></text:p>',
        "<text:p><draw:frame><svg:desc>{}</svg:desc></draw:frame></text:p>",
        '<table:table table:name="{}"/>',
    ],
)
def test_a_removed_text_is_found_wherever_it_stands(failures: Verdict, secret: str, body: str) -> None:
    assert failures(odf(body.format(secret)), "a.odt")


@pytest.mark.parametrize(
    "name", ["meta.xml", "Thumbnails/thumbnail.png", "Basic/Standard/Module1.xml", "Object 1/settings.xml"]
)
def test_parts_that_no_writer_leaves_fail(failures: Verdict, secret: str, name: str) -> None:
    assert failures(odf("<text:p>x</text:p>", parts={name: f"<a>{secret}</a>"}), "a.odt")


def test_shapes_that_nobody_sees_fail(failures: Verdict) -> None:
    def beside(slide: object) -> None:
        slide.shapes.add_textbox(Inches(-20), Inches(1), Inches(5), Inches(1)).text_frame.text = "old"  # type: ignore[attr-defined]

    def hidden(slide: object) -> None:
        slide.shapes[0]._element.nvSpPr.cNvPr.set("hidden", "1")  # type: ignore[attr-defined]

    assert [r.check for r in failures(pptx(beside), "a.pptx")] == ["no hidden text"]
    assert [r.check for r in failures(pptx(hidden), "a.pptx")] == ["no hidden text"]


def test_a_hidden_slide_and_notes_fail(failures: Verdict) -> None:
    def hide(slide: object) -> None:
        slide._element.set("show", "0")  # type: ignore[attr-defined]

    def speak(slide: object) -> None:
        slide.notes_slide.notes_text_frame.text = "old"  # type: ignore[attr-defined]

    assert failures(pptx(hide), "a.pptx")
    assert "office parts" in {r.check for r in failures(pptx(speak), "a.pptx")}


def test_a_removed_text_in_a_presentation_is_found(failures: Verdict, secret: str) -> None:
    def say(slide: object) -> None:
        slide.shapes[0].text_frame.paragraphs[0].add_run().text = secret  # type: ignore[attr-defined]

    assert failures(pptx(say), "a.pptx")
    tags = {"ppt/tags/tag1.xml": f"<t v='{secret}'/>".encode()}
    assert failures(pptx(patch=lambda members: members.update(tags)), "a.pptx")


@pytest.mark.parametrize(
    "body",
    [
        "{}", "{{\\*\\unknown {}}}", "{{\\v {}}}", "{{\\info{{\\author {}}}}}", "{{\\fonttbl{{\\f9 {};}}}}",
        "{{\\field{{\\*\\fldinst MERGEFIELD {}}}{{\\fldrslt x}}}}",
    ],
)  # fmt: skip
def test_a_removed_text_in_rtf_is_found_in_every_spelling(failures: Verdict, secret: str, body: str) -> None:
    spellings = (secret, "".join(f"\\u{ord(c)}?" for c in secret), "".join(f"\\'{ord(c):02x}" for c in secret))
    for spelling in spellings:
        assert failures(rtf(body.format(spelling)), "a.rtf"), spelling


def test_hidden_rtf_fails_whatever_it_says(failures: Verdict, secret: str) -> None:
    assert [r.check for r in failures(rtf("{\\v old}"), "a.rtf")] == ["no hidden text"]
    assert [r.check for r in failures(rtf("{\\*\\bkmkstart old}"), "a.rtf")] == ["only known RTF groups"]
    assert "picture metadata" in {
        r.check for r in failures(rtf(f"{{\\pict\\pngblip {picture(secret)}}}"), "a.rtf")
    }


def test_lost_words_are_a_failure_for_each_kind() -> None:
    words = "alpha bravo charlie delta echo foxtrot golf hotel"
    before = {"a.odt": odf(f"<text:p>{words}</text:p>"), "a.rtf": rtf(words)}
    after = {"a.odt": odf("<text:p>alpha</text:p>"), "a.rtf": rtf("alpha")}
    for name, original in before.items():
        results = verify(after[name], name, Expectations(removed=(RemovedText("zulu"),)), original=original)
        assert "no other words lost" in {r.check for r in results if r.outcome is Outcome.FAIL}
