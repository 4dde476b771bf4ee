"""The container opens honest files and refuses the others, each for its own reason."""

# ruff: noqa: E501  (XML reads best as it would stand in the file)
from __future__ import annotations

import io
import struct
import warnings
import zipfile

import pytest

from redactor.errors import DamagedFileError, EncryptedFileError, LimitError
from redactor.formats.ooxml.assembly import Assembly
from redactor.formats.ooxml.container import MAX_MEMBERS, Package, is_encrypted_office

TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="XML" ContentType="application/xml"/><Override PartName="/a/B.xml" ContentType="x/y"/></Types>'
)


def zipped(members: list[tuple[str, bytes]], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with zipfile.ZipFile(out, "w", method) as archive:
            for name, data in [("[Content_Types].xml", TYPES.encode()), *members]:
                archive.writestr(name, data)
    return out.getvalue()


def rels(*entries: str) -> bytes:
    inner = "".join(entries)
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inner}</Relationships>'.encode()


def test_members_content_types_and_relationships() -> None:
    relations = rels(
        '<Relationship Id="r1" Type="t" Target="../b/C.xml"/>',
        '<Relationship Id="r2" Type="t" Target="/b/c.XML#place"/>',
        '<Relationship Id="r3" Type="t" Target="https://example.org/" TargetMode="External"/>',
        '<Relationship Id="r4" Type="t" Target="missing.xml"/>',
        '<Relationship Id="r5" Type="t" Target="..\\b\\c%2Exml"/>',
    )
    package = Package(
        zipped([("a/B.xml", b"<a/>"), ("b/c.xml", b"<c/>"), ("a/_rels/B.xml.rels", relations), ("d/", b"")])
    )
    assert package.members == ("[Content_Types].xml", "a/B.xml", "b/c.xml", "a/_rels/B.xml.rels")
    assert package.find("/A/b.XML") == "a/B.xml"
    assert (package.content_type("a/b.xml"), package.content_type("b/c.xml"), package.content_type("x.bin")) == (
        "x/y",
        "application/xml",
        "",
    )
    found = {r.rid: (r.target, r.external) for r in package.relationships("a/B.xml")}
    assert found == {
        "r1": ("b/c.xml", False),
        "r2": ("b/c.xml", False),
        "r3": ("https://example.org/", True),
        "r4": ("", False),
        "r5": ("b/c.xml", False),
    }
    assert package.relationships("b/c.xml") == ()
    assert package.read("B/c.xml") == b"<c/>"


@pytest.mark.parametrize("second", ["a/b.xml", "A/B.XML", "/a/b.xml", "a\\b.xml", "a/%62.xml"])
def test_two_members_of_one_name_are_refused(second: str) -> None:
    with pytest.raises(DamagedFileError):
        Package(zipped([("a/b.xml", b"one"), (second, b"two")]))


@pytest.mark.parametrize("data", [b"", b"PK", b"text", b"PK\x03\x04" + b"\0" * 40, b"%PDF-1.7"])
def test_what_is_no_zip_is_damaged(data: bytes) -> None:
    with pytest.raises(DamagedFileError):
        Package(data)


def test_a_zip_without_content_types_is_no_office_file() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.txt", "a")
    with pytest.raises(DamagedFileError):
        Package(out.getvalue())


def test_every_way_of_cutting_a_file_short_is_refused_cleanly() -> None:
    whole = zipped([("a/b.xml", b"<a>" + b"x" * 500 + b"</a>")])
    for length in range(0, len(whole), 7):
        with pytest.raises(DamagedFileError):
            Package(whole[:length]).read("a/b.xml")


def test_broken_data_of_a_member_is_damage() -> None:
    data = bytearray(zipped([("a/b.xml", bytes(range(256)) * 9)]))
    at = data.index(b"a/b.xml") + 20
    data[at : at + 8] = b"\xff" * 8
    with pytest.raises(DamagedFileError):
        Package(bytes(data)).read("a/b.xml")


def test_an_encrypted_member_needs_a_password() -> None:
    data = bytearray(zipped([("a/b.xml", b"x")]))
    for signature, offset in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        at = data.rindex(signature)
        (flags,) = struct.unpack_from("<H", data, at + offset)
        struct.pack_into("<H", data, at + offset, flags | 1)
    with pytest.raises(EncryptedFileError):
        Package(bytes(data))


def test_the_ole_wrapper_of_encrypted_files_is_known() -> None:
    wrapper = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le")
    assert is_encrypted_office(wrapper)
    assert not is_encrypted_office(wrapper[:20])
    with pytest.raises(EncryptedFileError):
        Package(wrapper)


def test_too_many_members_are_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for n in range(MAX_MEMBERS + 1):
            archive.writestr(f"{n}", b"")
    with pytest.raises(LimitError):
        Package(out.getvalue())


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", TYPES)
        with archive.open("a.xml", "w", force_zip64=True) as member:
            for _ in range(210):
                member.write(b"\0" * (1 << 20))
    assert len(out.getvalue()) < 1 << 20
    with pytest.raises(LimitError):
        Package(out.getvalue())


def test_a_good_ratio_alone_is_no_bomb() -> None:
    assert Package(zipped([("a.xml", b"\0" * (1 << 22))])).size("a.xml") == 1 << 22


def test_assembly_writes_matching_names_types_and_relationships() -> None:
    assembly = Assembly()
    rid = assembly.relate("", "officeDocument", "word/document.xml")
    assembly.put("word/document.xml", "x/main", b"<a/>")
    assembly.put("word/media/image1.png", "", b"png")
    first = assembly.relate("word/document.xml", "image", "word/media/image1.png")
    link = assembly.relate("word/document.xml", "hyperlink", 'https://example.org/?a="b"&c', external=True)
    assert (rid, first, link) == ("rId1", "rId1", "rId2")
    assert assembly.relate("word/document.xml", "image", "word/media/image1.png") == first
    with pytest.raises(ValueError, match="already"):
        assembly.put("word/document.xml", "", b"")
    package = Package(assembly.to_bytes())
    assert package.content_type("word/document.xml") == "x/main"
    assert package.content_type("word/media/image1.png") == "image/png"
    assert [(r.target, r.external) for r in package.relationships("word/document.xml")] == [
        ("word/media/image1.png", False),
        ('https://example.org/?a="b"&c', True),
    ]
