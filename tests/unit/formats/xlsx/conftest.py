"""Workbooks made by hand from XML strings, and a search in their bytes that uses none of the product's code."""

# ruff: noqa: E501  (XML reads best as it would stand in the file)
from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping, Sequence

import pytest

X = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def relation_part(relations: Mapping[str, tuple[str, str]]) -> str:
    """Write a .rels part: id -> (type's last word or URI, target); a target with :// or mailto: is external."""
    lines = []
    for rid, (kind, target) in relations.items():
        mode = ' TargetMode="External"' if "://" in target or target.startswith("mailto:") else ""
        uri = kind if "://" in kind else f"{R}/{kind}"
        lines.append(f'<Relationship Id="{rid}" Type="{uri}" Target="{target}"{mode}/>')
    return f'<Relationships xmlns="{PACKAGE}">{"".join(lines)}</Relationships>'


def zipped(members: Mapping[str, str | bytes]) -> bytes:
    """Pack members into a zip file."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


def worksheet(rows: str, before: str = "", after: str = "") -> str:
    """Write a worksheet part around the rows."""
    return f'<worksheet xmlns="{X}" xmlns:r="{R}">{before}<sheetData>{rows}</sheetData>{after}</worksheet>'


def make_xlsx(
    sheets: Sequence[tuple[str, str, str]],
    parts: Mapping[str, str | bytes] | None = None,
    relations: Mapping[str, tuple[str, str]] | None = None,
    workbook: str = "",
    strings: Sequence[str] = (),
    before_sheets: str = "",
) -> bytes:
    """Build a workbook.

    Args:
        sheets: (name, state, worksheet part).
        parts: further members.
        relations: further relationships of the workbook part.
        workbook: XML behind x:sheets.
        strings: content of x:si elements.
        before_sheets: XML in front of x:sheets.
    """
    listed = "".join(
        f'<sheet name="{name}" sheetId="{n}" state="{state}" r:id="rIdS{n}"/>'
        for n, (name, state, _) in enumerate(sheets, 1)
    )
    members: dict[str, str | bytes] = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="a/b"/></Types>',
        "_rels/.rels": relation_part({"rId1": ("officeDocument", "xl/workbook.xml")}),
        "xl/workbook.xml": f'<workbook xmlns="{X}" xmlns:r="{R}">{before_sheets}<sheets>{listed}</sheets>{workbook}</workbook>',
        **{f"xl/worksheets/sheet{n}.xml": part for n, (_, _, part) in enumerate(sheets, 1)},
    }
    related = {f"rIdS{n}": ("worksheet", f"worksheets/sheet{n}.xml") for n in range(1, len(sheets) + 1)}
    if strings:
        related["rIdStrings"] = ("sharedStrings", "sharedStrings.xml")
        items = "".join(f"<si>{item}</si>" for item in strings)
        members["xl/sharedStrings.xml"] = f'<sst xmlns="{X}">{items}</sst>'
    members["xl/_rels/workbook.xml.rels"] = relation_part({**related, **(relations or {})})
    return zipped({**members, **(parts or {})})


def inline(reference: str, text: str) -> str:
    """Write a cell with a text of its own."""
    return f'<c r="{reference}" t="inlineStr"><is><t>{text}</t></is></c>'


def unpacked(data: bytes) -> dict[str, bytes]:
    """Return all members of a zip file."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def places(data: bytes, secret: str) -> list[str]:
    """Return where a text stands in a file: its raw bytes, member names, members as UTF-8 and UTF-16."""
    forms = [secret.encode(e) for e in ("utf-8", "utf-16-le", "utf-16-be")]
    forms += [form.lower() for form in forms]
    found = ["raw"] if any(form in data for form in forms) else []
    for name, content in unpacked(data).items():
        if secret.lower() in name.lower():
            found.append(f"name {name}")
        if any(form in content or form in content.lower() for form in forms):
            found.append(name)
    return found


@pytest.fixture(scope="session")
def build() -> Callable[..., bytes]:
    return make_xlsx


@pytest.fixture(scope="session")
def sheet() -> Callable[..., str]:
    return worksheet


@pytest.fixture(scope="session")
def text_cell() -> Callable[[str, str], str]:
    return inline


@pytest.fixture(scope="session")
def rels() -> Callable[[Mapping[str, tuple[str, str]]], str]:
    return relation_part


@pytest.fixture(scope="session")
def members() -> Callable[[bytes], dict[str, bytes]]:
    return unpacked


@pytest.fixture(scope="session")
def find() -> Callable[[bytes, str], list[str]]:
    return places
