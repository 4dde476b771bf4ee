"""XML is parsed without document types, entities or endless nesting."""

from __future__ import annotations

import pytest
from lxml import etree

from redactor.errors import DamagedFileError, LimitError
from redactor.formats.ooxml.names import qn, short, to_transitional
from redactor.formats.ooxml.xmlparts import MAX_DEPTH, new_root, parse_rows, parse_xml, serialise, text_of, unwrap

ENTITY = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><a x="&c;">&c;</a>'


@pytest.mark.parametrize(
    "data",
    [
        ENTITY.encode(),
        b"\xef\xbb\xbf" + ENTITY.encode(),
        ENTITY.encode("utf-16"),
        ENTITY.encode("utf-16-le"),
        ENTITY.encode("utf-16-be"),
        b'<!DOCTYPE a SYSTEM "file:///etc/hostname"><a/>',
        ENTITY.replace("<!DOCTYPE", '<?xml version="1.0" encoding="UTF-7"?><!DOCTYPE').encode("utf-7"),
        b'<?xml version="1.0" encoding="IBM037"?><a/>',
        b"",
        b"<a>",
        b"<a/><b/>",
        b"\xff\xfe<",
        b"plain",
    ],
)
def test_what_is_refused(data: bytes) -> None:
    with pytest.raises(DamagedFileError):
        parse_xml(data)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "iso-8859-1", "windows-1252"])
def test_encodings_that_are_read(encoding: str) -> None:
    declared = encoding if not encoding.startswith("utf-16-") else "utf-16"
    data = f'<?xml version="1.0" encoding="{declared}"?><a>é</a>'.encode(encoding)
    assert parse_xml(data).text == "é"


def test_comments_and_instructions_are_not_kept() -> None:
    root = parse_xml(b"<a>x<!-- secret --><?pi secret?>y</a>")
    assert text_of(root) == "xy"
    assert len(root) == 0


def nested(depth: int) -> bytes:
    return b"<a>" * depth + b"</a>" * depth


def test_nesting() -> None:
    assert len(list(parse_xml(nested(MAX_DEPTH)).iter())) == MAX_DEPTH
    for depth in (MAX_DEPTH + 1, 5_000, 200_000):
        with pytest.raises(LimitError):
            parse_xml(nested(depth))


def test_a_text_of_many_megabytes_is_read() -> None:
    assert len(parse_xml(b"<a>" + b"x" * 11_000_000 + b"</a>").text) == 11_000_000


def test_rows_are_handed_over_one_by_one() -> None:
    x = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    seen: list[str] = []
    data = (
        f'<worksheet xmlns="{x}"><cols/><sheetData><row r="1"><c/></row><row r="2"/></sheetData><end/></worksheet>'
    )
    root = parse_rows(data.encode(), qn("x:row"), lambda row: seen.append(f"{row.get('r')}:{len(row)}"))
    assert seen == ["1:1", "2:0"]
    assert [short(child.tag) for child in root] == ["x:cols", "x:sheetData", "x:end"]
    assert len(root[1]) == 0
    for bad in (b"<a", ENTITY.encode(), b""):
        with pytest.raises(DamagedFileError):
            parse_rows(bad, qn("x:row"), lambda row: None)


def test_strict_namespaces_become_transitional() -> None:
    strict = b'<w:p xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"/>'
    assert short(parse_xml(strict).tag) == "w:p"
    assert to_transitional(b"http://purl.oclc.org/ooxml/officeDocument/extendedProperties") == (
        b"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    )


def test_a_written_part_declares_what_it_uses_and_no_more() -> None:
    root = new_root(qn("w:document"))
    etree.SubElement(root, qn("w:body")).set(qn("r:id"), "rId1")
    written = serialise(root, keep=("wps",))
    assert written.startswith(b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ')
    assert sorted(etree.fromstring(written).nsmap) == ["r", "w", "wps"]
    assert serialise(new_root(qn("x:sst"))).endswith(
        b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'
    )


def test_unwrap_keeps_the_order_of_children() -> None:
    root = parse_xml(b"<a><b/><c><d/><e/></c><f/></a>")
    unwrap(root[1])
    assert [node.tag for node in root] == ["b", "d", "e", "f"]


def test_unknown_namespaces_have_no_short_name() -> None:
    assert [short(t) for t in ("{urn:x}a", "a", qn("w:p"))] == ["", ":a", "w:p"]
