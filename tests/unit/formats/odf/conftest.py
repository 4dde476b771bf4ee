"""OpenDocument files made by hand from XML strings."""

# ruff: noqa: E501  (XML reads best as it would stand in the file)

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest

PREFIXES = {
    "office": "office", "text": "text", "table": "table", "style": "style", "draw": "drawing", "svg": "svg-compatible",
    "fo": "xsl-fo-compatible", "presentation": "presentation", "meta": "meta", "chart": "chart", "number": "datastyle",
}  # fmt: skip
NAMESPACES = " ".join(
    [f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for p, n in PREFIXES.items()]
    + ['xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"']
)


def make(kind: str, body: str, automatic: str = "", parts: dict[str, str | bytes] | None = None) -> bytes:
    members: dict[str, str | bytes] = {
        "mimetype": f"application/vnd.oasis.opendocument.{kind}",
        "content.xml": f"<office:document-content {NAMESPACES}><office:automatic-styles>{automatic}"
        f"</office:automatic-styles><office:body><office:{kind}>{body}</office:{kind}></office:body>"
        "</office:document-content>",
        **(parts or {}),
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


@pytest.fixture
def odt() -> Callable[..., bytes]:
    return lambda body, **more: make("text", body, **more)


@pytest.fixture
def ods() -> Callable[..., bytes]:
    return lambda body, **more: make("spreadsheet", body, **more)


@pytest.fixture
def flat() -> bytes:
    return (
        f'<?xml version="1.0"?><office:document {NAMESPACES} office:mimetype="application/vnd.oasis.opendocument.text">'
        "<office:meta><dc:creator>Ada Quill</dc:creator></office:meta><office:body><office:text>"
        "<text:p>Kept words of Ada Quill</text:p></office:text></office:body></office:document>"
    ).encode()


@pytest.fixture
def content() -> Callable[[bytes], str]:
    def read(data: bytes) -> str:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return archive.read("content.xml").decode()

    return read
