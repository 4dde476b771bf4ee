"""The walk through a file and the files inside it: identify, hand to the kind's reader, recurse within limits."""

from __future__ import annotations

import struct
import zipfile
import zlib
from xml.parsers import expat

from redactor.model import Layer
from redactor.verification import datatext, pictures, richtext, webtext
from redactor.verification.cards import examine_card, is_card
from redactor.verification.kinds import OFFICE, PICTURES, Kind, identify
from redactor.verification.observer import READABLE, Observer, join
from redactor.verification.xmltext import ForbiddenXmlError
from redactor.verification.zips import examine_container, iter_members

MAX_DEPTH = 12
MAX_FILES = 10_000

# What damaged files make the readers of the standard library raise.
_DAMAGE = (
    zipfile.BadZipFile, zlib.error, struct.error, expat.ExpatError, ForbiddenXmlError, ValueError, KeyError,
    IndexError, LookupError, TypeError, AttributeError, EOFError, OSError, RecursionError, NotImplementedError,
)  # fmt: skip


class Walk:
    """Visits one file and all files inside it."""

    def __init__(self, observer: Observer) -> None:
        self._observer = observer
        self._depth = 0
        self._files = 0
        self.page_count: int | None = None

    def visit(self, data: bytes, name: str, location: str) -> None:
        """Tell the observer of everything in `data`; what can't be read ends as a failure, never as silence."""
        self._observer.checked(READABLE, Layer.STRUCTURE)
        self._files += 1
        if self._depth >= MAX_DEPTH or self._files > MAX_FILES:
            self._observer.unreadable(location or "file", "too many files within files")
            return
        self._depth += 1
        try:
            self._dispatch(data, identify(data, name), name, location)
        except _DAMAGE as error:
            self._observer.unreadable(location or "file", f"the file is damaged ({type(error).__name__})")
            self._observer.blob(location or "file", data)
        finally:
            self._depth -= 1

    def _dispatch(self, data: bytes, kind: Kind, name: str, location: str) -> None:
        observer = self._observer
        if kind is Kind.PDF:
            from redactor.verification.pdf import examine_pdf

            pages = examine_pdf(data, location, observer, self.visit)
            if self._depth == 1:
                self.page_count = pages
        elif kind in OFFICE:
            from redactor.verification.office import examine_office

            examine_office(data, kind, location, observer, self.visit)
        elif kind in PICTURES:
            pictures.examine(data, location or "file", observer)
        elif kind is Kind.ZIP:
            self._archive(data, location)
        else:
            self._flowing(data, kind, name, location)

    def _flowing(self, data: bytes, kind: Kind, name: str, location: str) -> None:
        observer = self._observer
        if kind is Kind.MAIL:
            from redactor.verification.mail import examine_mail

            examine_mail(data, location, observer, self.visit)
        elif kind is Kind.MBOX:
            self._mailbox(data, location)
        elif kind is Kind.MSG:
            self._outlook(data, location)
        elif kind is Kind.HTML:
            webtext.examine_html(data, location or "text", observer)
        elif kind is Kind.XML:
            datatext.examine_xml(data, location or "text", observer)
        elif kind in (Kind.CSV, Kind.TSV):
            datatext.examine_table(data, kind, location or "table", observer)
        elif kind is Kind.JSON:
            datatext.examine_json(data, location or "data", observer)
        elif kind is Kind.RTF:
            richtext.examine_rtf(data, location or "text", observer)
        elif kind is Kind.TEXT:
            webtext.examine_text(data, location or "text", observer)
            if is_card(data, name):
                examine_card(webtext.decode(data), location or "text", observer)
        else:
            observer.unreadable(location or "file", "unknown format")
            observer.blob(location or "file", data)

    def _archive(self, data: bytes, location: str) -> None:
        examine_container(data, location, self._observer)
        for name, body in iter_members(data, location, self._observer):
            self.visit(body, name, join(location, name))

    def _mailbox(self, data: bytes, location: str) -> None:
        from redactor.verification.mail import envelopes, split_mbox

        for line in envelopes(data):
            self._observer.string(join(location, "envelope"), line)
        for number, message in enumerate(split_mbox(data), start=1):
            self.visit(message, "message.eml", join(location, f"attachment/{number}"))

    def _outlook(self, data: bytes, location: str) -> None:
        from redactor.verification.outlook import outlook_texts

        for place, text in outlook_texts(data):
            self._observer.text(join(location, place), text)
        self._observer.blob(location or "file", data)
