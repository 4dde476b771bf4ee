"""Text kinds in every encoding and escape; unknown kinds are failures."""

from __future__ import annotations

from collections.abc import Callable

import pytest

SECRET = "Tobias Quillfeather"
Verdict = Callable[..., list[object]]

PLACES = {
    "plain": ("a.txt", SECRET.encode()),
    "windows code page": ("a.txt", "caf\u00e9 Tobias Quillfeather".encode("cp1252")),
    "UTF-16": ("a.txt", SECRET.encode("utf-16")),
    "UTF-8 with mark": ("a.txt", b"\xef\xbb\xbf" + SECRET.encode()),
    "zero-width characters": ("a.txt", "Tobias Quill\u200bfea\u2060ther".encode()),
    "accents": ("a.txt", "T\u00f3bias Quillfe\u00e1ther".encode()),
    "over a line end": ("a.txt", b"Tobias\r\nQuillfeather"),
    "hyphenated": ("a.txt", b"Tobias Quill-\r\nfeather"),
    "table": ("a.csv", b"name;hours\nTobias Quillfeather;7\n"),
    "markdown link": ("a.md", b"[x](https://example.org/tobias%20quillfeather)"),
    "json escapes": ("a.json", b'{"n": "\\u0054obias Quillfe\\u0061ther"}'),
    "xml comment": ("a.xml", b"<?xml version='1.0'?><a><!--Tobias Quillfeather--></a>"),
    "xml attribute": ("a.xml", b"<a b='Tobias Quillfeather'/>"),
    "xml with a document type": ("a.xml", b"<!DOCTYPE a [<!ENTITY n 'Tobias Quillfeather'>]><a>&n;</a>"),
    "damaged xml": ("a.xml", b"<a><b>Tobias Quillfeather</a>"),
    "html title": ("a.html", b"<html><head><title>Tobias Quillfeather</title></head></html>"),
    "html script": ("a.html", b"<html><script>var n='Tobias Quillfeather'</script></html>"),
    "html over tags": ("a.html", b"<p><i>Tobi</i>as <span>Quillfeather</span></p>"),
    "html meta": ("a.html", b"<meta name=author content='Tobias Quillfeather'>"),
    "rtf": ("a.rtf", b"{\\rtf1 Tobias Quillf\\'65ather\\par}"),
    "rtf property": ("a.rtf", b"{\\rtf1{\\info{\\author Tobias Quillfeather}}x}"),
    "rtf unicode": ("a.rtf", b"{\\rtf1 \\u84?obias Quillfeather}"),
    "hexadecimal": ("a.txt", b"blob " + SECRET.encode().hex().encode()),
    "character references": ("a.txt", b"&#84;&#111;&#98;ias Quillfeather"),
}


@pytest.mark.parametrize("place", PLACES)
def test_planted_leak_fails(place: str, failures: Verdict) -> None:
    name, data = PLACES[place]
    assert any("removed text" in r.detail for r in failures(data, name))


@pytest.mark.parametrize("name", ["a.txt", "a.csv", "a.md", "a.json", "a.html", "a.xml", "a.rtf"])
def test_good_text_passes(name: str, failures: Verdict) -> None:
    data = {"a.html": b"<p>Quiet &amp; calm</p>", "a.xml": b"<a>Quiet</a>", "a.rtf": b"{\\rtf1 Quiet}"}.get(
        name, b"Quiet"
    )
    assert failures(data, name, (SECRET, "par", "rtf1")) == []


@pytest.mark.parametrize(
    "data", [b"", b"\0\1\2\3", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, b"PK\3\4broken", b"\x7fELF\0"]
)
def test_unknown_kind_fails(data: bytes, failures: Verdict) -> None:
    found = failures(data, "a.bin", ())
    if data:
        assert {(r.check, r.detail) for r in found} == {("readable", "unknown format")}
    else:
        assert found == []
