"""Every place of the text kinds that can hold a name: after the real command none does, and the rest is kept."""

import base64
import csv
import io
from xml.dom import minidom

import pytest
from hiding import holds, json_of, same_shape

SECRET = "Zelda Quux"
TERMS = "Zelda Quux\nzqhidden\n4711-0815-2342\n"
LONG = base64.b64encode(b"\0\1\2Zelda Quux " * 20).decode()


def page(body, head=""):
    return f"<!DOCTYPE html><html><head>{head}</head><body><p>Kept words stay.</p>{body}</body></html>"


# name of the place: (file name, content, words that must stay)
PLACES = {
    "csv cell": ("a1.csv", "id,name\r\n1,Zelda Quux\r\n2,Kept Person\r\n", "Kept Person"),
    "csv quoted cell with a line end": ("a2.csv", 'id;note\n1;"said ""Zelda\nQuux"" and"\n2;kept\n', '"" and"'),
    "csv name parted over two cells": ("a3.csv", "first,last\nZelda,Quux\nKept,Person\n", "Kept,Person"),
    "csv column name": ("a4.csv", "id,Zelda Quux\n1,kept\n", "kept"),
    "csv short row": ("a5.csv", "a,b,c\n1,2,3\n,zqhidden\nkept\n", "kept"),
    "csv in UTF-16": ("a6.csv", "id;name\r\n1;Zelda Quux\r\n2;kept\r\n".encode("utf-16"), None),
    "csv in windows-1252": ("a7.csv", "id;name\n1;Zelda Quux\n2;Müller kept\n".encode("cp1252"), None),
    "csv with combining marks": ("a8.csv", "id,name\n1,Ze\u0301lda  Qu\u200bux\n2,kept\n", "kept"),
    "csv of bars": ("a9.csv", "a|b\n1|zqhidden\nkept|x\n", "kept|x"),
    "tsv cell": ("b1.tsv", "id\tname\n1\tZelda Quux\n2\tkept\n", "kept"),
    "tsv name parted over two cells": ("b2.tsv", "first\tlast\nZelda\tQuux\nKept\tPerson\n", "Kept\tPerson"),
    "json value": ("c1.json", '{"people": [{"name": "Zelda Quux", "age": 40}], "k": "kept"}', '"kept"'),
    "json escaped letters": ("c2.json", '{"a": "\\u005aelda Qu\\u0075x", "k": "kept \\u00e9"}', "kept \\u00e9"),
    "json key": ("c3.json", '{"Zelda Quux": 1, "zqhidden": 2, "k": "kept"}', '"kept"'),
    "json number": ("c4.json", '{"n": 471108152342, "k": "kept"}', '"kept"'),
    "json name parted over two members": ("c5.json", '{"first": "Zelda", "last": "Quux", "k": "kept"}', '"kept"'),
    "json equal keys": ("c6.json", '{"a": "zqhidden", "a": "kept"}', '"kept"'),
    "json packed file": ("c7.json", f'{{"file": "{LONG}", "k": "kept"}}', '"kept"'),
    "json in json": ("c8.json", '{"a": "{\\"n\\": \\"Zelda Quux\\"}", "k": "kept"}', '"kept"'),
    "json lines": ("c9.jsonl", '{"a": "Zelda Quux"}\n{"a": "kept"}\n', '{"a": "kept"}'),
    "html text": ("d1.html", page("<p>Met Zelda <b>Qu</b>ux here.</p>"), "Kept words"),
    "html comment": ("d2.html", page("<!-- zqhidden -->"), "Kept words"),
    "html script": ("d3.html", page("<script>var a='zqhidden'</script>"), "Kept words"),
    "html style": ("d4.html", page("", "<style>.zqhidden{color:red}</style>"), "Kept words"),
    "html hidden element": ("d5.html", page("<p style='display:none'>zqhidden</p>"), "Kept words"),
    "html hidden by class": (
        "d6.html", page("<p class=x>zqhidden</p>", "<style>.x{display:none}</style>"), "Kept words",
    ),
    "html title": ("d7.html", page("", "<title>File of Zelda Quux, kept title</title>"), "kept title"),
    "html meta": ("d8.html", page("", '<meta name="author" content="zqhidden">'), "Kept words"),
    "html attribute": ("d9.html", page('<p title="zqhidden" data-x="zqhidden">x</p>'), "Kept words"),
    "html alternative text": ("d10.html", page('<img src="a.png" alt="Portrait of Zelda Quux">'), "Portrait of"),
    "html link": ("d11.html", page('<a href="https://example.org/Zelda%20Quux?id=zqhidden">x</a>'), "Kept words"),
    "html entities": ("d12.html", page("<p>&#90;elda&nbsp;&#x51;uux</p>"), "Kept words"),
    "html data address": ("d13.html", page(f'<img src="data:image/png;base64,{LONG}">'), "Kept words"),
    "html marked section": ("d14.html", page("<svg><![CDATA[zqhidden]]></svg>"), "Kept words"),
    "html over two list items": ("d15.html", page("<ul><li>Zelda</li><li>Quux left</li></ul>"), "left"),
    "html form value": ("d16.html", page('<input value="zqhidden"><textarea>Zelda Quux</textarea>'), "Kept words"),
    "html in latin-1": (
        "d17.html", page("<p>Zelda Quux, Müller</p>", '<meta charset="iso-8859-1">').encode("latin-1"), None,
    ),
    "xml text": ("e1.xml", "<a><n>Zelda Quux</n><k>kept</k></a>", "<k>kept</k>"),
    "xml attribute": ("e2.xml", '<a n="Zelda Quux"><k>kept</k></a>', "<k>kept</k>"),
    "xml comment": ("e3.xml", "<a><!-- zqhidden --><k>kept</k></a>", "<k>kept</k>"),
    "xml instruction": ("e4.xml", "<?x zqhidden?><a><k>kept</k></a>", "<k>kept</k>"),
    "xml CDATA": ("e5.xml", "<a><![CDATA[Zelda <Quux> & zqhidden & kept]]></a>", "kept"),
    "xml document type": ("e6.xml", '<!DOCTYPE a SYSTEM "zqhidden.dtd"><a><k>kept</k></a>', "<k>kept</k>"),
    "xml split by an inline element": ("e7.xml", "<p>Met Zel<b>da</b> Quux and kept</p>", "and kept"),
    "xml name parted over two elements": ("e8.xml", "<a><f>Zelda</f><l>Quux</l><k>kept</k></a>", "<k>kept</k>"),
    "xml character numbers": ("e9.xml", "<a><n>&#90;elda Q&#x75;ux</n><k>kept</k></a>", "<k>kept</k>"),
    "xml name of an element": ("e10.xml", "<a><zqhidden>x</zqhidden><k>kept</k></a>", "<k>kept</k>"),
    "xml name of an attribute": ("e11.xml", '<a zqhidden="x"><k>kept</k></a>', "<k>kept</k>"),
    "xml namespace": ("e12.xml", '<a xmlns="http://example.org/zqhidden"><k>kept</k></a>', "<k>kept</k>"),
    "xml packed file": ("e13.xml", f"<a><f>{LONG}</f><k>kept</k></a>", "<k>kept</k>"),
    "xml in latin-1": (
        "e14.xml", '<?xml version="1.0" encoding="latin1"?><a><n>Zelda Quux</n>Müller</a>'.encode("latin-1"), None,
    ),
    "txt over a line end": ("f1.txt", "Met Zelda\nQuux; words kept\n", "words kept"),
    "md link": ("f2.md", "See [x](https://example.org/zqhidden) kept", "kept"),
}  # fmt: skip


@pytest.fixture(scope="module")
def outputs(redactor, tmp_path_factory):
    """All files after one run of the real command."""
    folder = tmp_path_factory.mktemp("places")
    out = folder / "out"
    terms = folder / "terms.txt"
    terms.write_text(TERMS + "471108152342\n")
    for name, content, _ in PLACES.values():
        (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    names = [name for name, _, _ in PLACES.values()]
    done = redactor(
        "redact", *(folder / n for n in names), "-o", out, "--terms", terms, "--accept", "none",
        "--acknowledge-unread",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return {path.name: path.read_bytes() for path in out.iterdir() if "_redacted" in path.name}


def output(outputs, name):
    stem, _, extension = name.rpartition(".")
    return outputs[f"{stem}_redacted.{extension}"]


@pytest.mark.parametrize("place", PLACES)
def test_nothing_is_left_and_the_rest_is_kept(outputs, place):
    name, content, kept = PLACES[place]
    data = output(outputs, name)
    original = content if isinstance(content, bytes) else content.encode()
    for secret in ("Zelda Quux", "zqhidden", "471108152342"):
        assert not holds(data, name, secret)
    assert any(holds(original, name, secret) for secret in ("Zelda", "zqhidden", "471108152342"))
    if kept is not None:
        assert kept in data.decode()


def test_encodings_are_kept(outputs):
    assert output(outputs, "a6.csv").decode("utf-16").splitlines()[2] == "2;kept"
    assert output(outputs, "a7.csv").decode("cp1252").splitlines()[2] == "2;Müller kept"
    assert "Müller" in output(outputs, "d17.html").decode("cp1252")
    assert "Müller".encode("latin-1") in output(outputs, "e14.xml")


@pytest.mark.parametrize("name", [name for name, _, _ in PLACES.values() if name.endswith((".csv", ".tsv"))])
def test_tables_keep_their_rows_and_columns(outputs, name):
    content = next(c for n, c, _ in PLACES.values() if n == name)
    encoding = {"a6.csv": "utf-16", "a7.csv": "cp1252"}.get(name, "utf-8")
    before = content.decode(encoding) if isinstance(content, bytes) else content
    after = output(outputs, name).decode(encoding)
    sign = {"a2": ";", "a6": ";", "a7": ";", "a9": "|"}.get(name[:2], "\t" if name.endswith("tsv") else ",")
    rows = [[len(row) for row in csv.reader(io.StringIO(text), delimiter=sign)] for text in (before, after)]
    assert rows[0] == rows[1]


@pytest.mark.parametrize("name", [name for name, _, _ in PLACES.values() if name.endswith(".json")])
def test_json_keeps_its_shape(outputs, name):
    content = next(c for n, c, _ in PLACES.values() if n == name)
    assert same_shape(json_of(content.encode()), json_of(output(outputs, name)))


@pytest.mark.parametrize("name", [name for name, _, _ in PLACES.values() if name.endswith(".xml")])
def test_xml_stays_well_formed(outputs, name):
    assert minidom.parseString(output(outputs, name)).documentElement.tagName in ("a", "p")


BROKEN = {
    "bomb.xml": ('<!DOCTYPE a [<!ENTITY b "x"><!ENTITY c "&b;&b;">]><a>&c;</a>', "entities"),
    "outside.xml": ('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', "entities"),
    "bad.xml": ("<a><b></a>", "well-formed"),
    "deep.xml": ("<a>" * 5000 + "</a>" * 5000, "deep"),
    "bad.json": ('{"a": 1,}', "valid JSON"),
    "deep.json": ("[" * 100_000 + "]" * 100_000, "nested too deeply"),
    "empty.csv": ("\n", "empty"),
}


def test_what_is_broken_is_refused_with_one_sentence_each(redactor, tmp_path):
    for name, (content, _) in BROKEN.items():
        (tmp_path / name).write_text(content)
    done = redactor("redact", *(tmp_path / n for n in BROKEN), "-o", tmp_path / "out", "--accept", "none")
    assert done.returncode == 2
    lines = dict(line.removeprefix("redactor: ").split(": ", 1) for line in done.stderr.strip().splitlines())
    assert lines.keys() == BROKEN.keys()
    for name, (_, words) in BROKEN.items():
        assert words in lines[name]
    assert not (tmp_path / "out").exists()
