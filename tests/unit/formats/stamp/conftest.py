"""Small office files made by hand, and readers of them that share no code with the product."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable

import pytest

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"


def packed(members: dict[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return out.getvalue()


def members_of(data: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name).decode("utf-8", "replace") for name in archive.namelist()}


def words(xml: str) -> str:
    return re.sub(r"<[^>]+>", "", re.sub(r"</(?:w:p|a:p|text:p|text:h)>", "\n", xml)).strip()


def _open_xml(main: str, kind: str, body: str, others: dict[str, str], relations: str) -> bytes:
    folder, _, name = main.rpartition("/")
    overrides = "".join(
        f'<Override PartName="/{part}" ContentType="{content}"/>' for part, content in {main: kind}.items()
    )
    types = f'<Types xmlns="{_TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'  # noqa: E501
    root = f'<Relationships xmlns="{_RELATIONS}"><Relationship Id="rId1" Type="{R}/officeDocument" Target="{main}"/></Relationships>'  # noqa: E501
    own = f'<Relationships xmlns="{_RELATIONS}">{relations}</Relationships>'
    return packed(
        {
            "[Content_Types].xml": types,
            "_rels/.rels": root,
            main: body,
            f"{folder}/_rels/{name}.rels": own,
            **others,
        }
    )


@pytest.fixture
def docx() -> Callable[..., bytes]:
    """docx(body, others, relations): a Word file with this XML inside w:body."""

    def make(body: str, others: dict[str, str] | None = None, relations: str = "") -> bytes:
        document = f'<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>{body}</w:body></w:document>'
        kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
        return _open_xml("word/document.xml", kind, document, others or {}, relations)

    return make


@pytest.fixture
def pptx() -> bytes:
    """A presentation of two slides with a line of text each."""
    p = "http://schemas.openxmlformats.org/presentationml/2006/main"
    a = "http://schemas.openxmlformats.org/drawingml/2006/main"
    slide = (
        f'<p:sld xmlns:p="{p}" xmlns:a="{a}"><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/>'
        '<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/><p:sp><p:nvSpPr><p:cNvPr id="7" name="T"/>'
        "<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p><a:pPr/><a:r><a:t>{0}</a:t></a:r></a:p>"
        "</p:txBody></p:sp></p:spTree></p:cSld></p:sld>"
    )
    main = (
        f'<p:presentation xmlns:p="{p}" xmlns:r="{R}"><p:sldIdLst><p:sldId id="256" r:id="rId1"/>'
        '<p:sldId id="257" r:id="rId2"/></p:sldIdLst><p:sldSz cx="9144000" cy="5143500"/></p:presentation>'
    )
    relations = "".join(
        f'<Relationship Id="rId{n}" Type="{R}/slide" Target="slides/slide{n}.xml"/>' for n in (1, 2)
    )
    others = {f"ppt/slides/slide{n}.xml": slide.replace("{0}", f"Line {n}") for n in (1, 2)}
    kind = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"
    return _open_xml("ppt/presentation.xml", kind, main, others, relations)


@pytest.fixture
def odt() -> bytes:
    """A text of two paragraphs whose page style has a footer and no header."""
    names = (
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
        'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"'
    )
    return packed(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<office:document-content {names}><office:body><office:text>"
            "<text:p>The convoy left.</text:p><text:p>Nothing else.</text:p></office:text></office:body>"
            "</office:document-content>",
            "styles.xml": f"<office:document-styles {names}><office:styles/><office:automatic-styles>"
            '<style:page-layout style:name="L"/></office:automatic-styles><office:master-styles>'
            '<style:master-page style:name="Standard" style:page-layout-name="L"><style:footer>'
            "<text:p>Page</text:p></style:footer></style:master-page></office:master-styles>"
            "</office:document-styles>",
            "meta.xml": f"<office:document-meta {names}><office:meta/></office:document-meta>",
            "META-INF/manifest.xml": "<manifest/>",
        }
    )
