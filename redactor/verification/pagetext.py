"""HTML pages by the standard library's parser, which is not the writer's: what is shown, and what hides there."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from redactor.model import Layer
from redactor.verification.observer import Observer

PAGE = "page holds only text"
_TAGS = frozenset(
    re.findall(
        r"\S+",
        "html head meta title body p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table thead tbody "
        "tfoot tr caption hr center address section article header footer main aside nav figure figcaption a b "
        "strong i em u s strike del ins sub sup small big span font code tt kbd samp var q cite abbr mark td th "
        "br img",
    )
)
_ATTRIBUTES = frozenset(
    re.findall(
        r"\S+",
        "charset href src alt style colspan rowspan align valign dir border width height cellpadding cellspacing "
        "start",
    )
)
_HIDING = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|opacity\s*:\s*0(?![.\d])", re.IGNORECASE
)
_LINK = re.compile(r"(?:https?:|mailto:|tel:)[^?#]*\Z", re.IGNORECASE)


class _Reader(HTMLParser):
    def __init__(self, place: str, observer: Observer) -> None:
        super().__init__(convert_charrefs=True)
        self._place = place
        self._observer = observer
        self.shown: list[str] = []

    def _report(self, detail: str) -> None:
        self._observer.problem(PAGE, Layer.STRUCTURE, self._place, detail)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _TAGS:
            self._report("an element that is not on the list")
        for key, value in attrs:
            text = value or ""
            if key not in _ATTRIBUTES:
                self._report("an attribute that is not on the list")
            elif key == "style" and _HIDING.search(text):
                self._report("a style that hides text")
            elif key == "href" and not _LINK.match(text):
                self._report("a link that is not on the list, or with a query")
            elif key == "src" and not text.startswith("cid:"):
                self._report("a picture that lies elsewhere")
        if tag in ("p", "div", "tr", "td", "th", "li", "br", "h1", "h2", "h3", "h4", "h5", "h6", "title"):
            self.shown.append("\n")

    def handle_data(self, data: str) -> None:
        self.shown.append(data)

    def handle_comment(self, data: str) -> None:
        self._observer.string(self._place, data)
        self._report("a comment")

    def handle_decl(self, decl: str) -> None:
        if decl.lower() != "doctype html":
            self._observer.string(self._place, decl)
            self._report("a declaration that is not on the list")

    def handle_pi(self, data: str) -> None:
        self._observer.string(self._place, data)
        self._report("a processing instruction")

    def unknown_decl(self, data: str) -> None:
        self._observer.string(self._place, data)
        self._report("a marked section")


def examine_page(source: str, location: str, observer: Observer) -> None:
    """Tell an observer of a page by a second parser, and report everything that a written page never has."""
    observer.checked(PAGE, Layer.STRUCTURE)
    reader = _Reader(location, observer)
    try:
        reader.feed(source)
        reader.close()
    except AssertionError:
        # The library's way to refuse some marked sections; a written page has none.
        observer.problem(PAGE, Layer.STRUCTURE, location, "a marked section")
    observer.string(location, "".join(reader.shown))
