"""What anybody's office, mail or text file gives away beside its text, each kind of place under a name of its own.

Only for files that others made: the rules for written files (office_rules and others) are stricter and name less.
"""

from __future__ import annotations

import email
import io
import re
import zipfile
from collections.abc import Iterator
from email import policy
from typing import Final
from xml.parsers import expat

from redactor.model import Layer, Outcome, VerifierResult
from redactor.verification.kinds import OFFICE, Kind, identify
from redactor.verification.observer import join
from redactor.verification.pale import pale_places
from redactor.verification.xmltext import ForbiddenXmlError

EMBEDDED: Final = "no embedded files"
MACROS: Final = "no macros"
NOTES: Final = "no speaker's notes"
PALE: Final = "no text in the colour of the paper"
COMMENTS: Final = "no comments"
TRACKED: Final = "no tracked changes"
HIDDEN: Final = "no hidden text"
PROPERTIES: Final = "no document properties"
INVISIBLE: Final = "no invisible characters"
_LAYERS: Final = {
    EMBEDDED: Layer.ATTACHMENTS, MACROS: Layer.ATTACHMENTS, NOTES: Layer.TEXT, PALE: Layer.TEXT,
    COMMENTS: Layer.ANNOTATIONS, TRACKED: Layer.REVISIONS, HIDDEN: Layer.TEXT, PROPERTIES: Layer.METADATA,
    INVISIBLE: Layer.TEXT,
}  # fmt: skip
_MOST: Final = 40
_MAX_DEPTH: Final = 8
_PARTS: Final = (
    (re.compile(r"(?:.*/)?(?:vbaProject\.bin|vbaData\.xml|Basic/.+|Scripts/.+)", re.IGNORECASE), MACROS,
     "a program"),
    (re.compile(r"(?:.*/)?(?:embeddings|activeX|attachedToolbars)/[^/]+|ObjectReplacements/.+", re.IGNORECASE),
     EMBEDDED, "a file inside of the file"),
    (re.compile(r".*\.(?:mp3|mp4|m4a|wav|wmv|avi|mov|vid)", re.IGNORECASE), EMBEDDED, "a sound or film"),
    (re.compile(r"ppt/notesSlides/notesSlide\d+\.xml"), NOTES, "notes of a slide"),
    (re.compile(r"(?:word/(?:comments|people).*|xl/(?:comments|threadedComments|persons).*|"
                r"ppt/(?:comments|commentAuthors|authors).*)\.xml"), COMMENTS, "comments, or who made them"),
    (re.compile(r"(?:docProps/(?:custom\.xml|thumbnail.*)|customXml/item\d+\.xml|Thumbnails/.+)"), PROPERTIES,
     "data about the document, or a small picture of it"),
)  # fmt: skip
_RTF_GROUPS: Final = (
    (re.compile(rb"\{\\\*?\\?(?:annotation|atnauthor|atnid)\b"), COMMENTS, "a comment"),
    (re.compile(rb"\\(?:revised|deleted)(?![a-z0])"), TRACKED, "a tracked change"),
    (re.compile(rb"\\v(?![a-z0])"), HIDDEN, "text that is formatted as hidden"),
    (re.compile(rb"\{\\(?:info|\*\\userprops|\*\\docvar)\b"), PROPERTIES, "data about the document"),
    (re.compile(rb"\\objdata\b"), EMBEDDED, "a file inside of the file"),
)
# Zero-width and direction signs (UAX #9), and tags that spell a second text (U+E0000 block).
_UNSEEN: Final = re.compile("[\u200b\u2060\u202a-\u202e\u2066-\u2069\U000e0001-\U000e007f]")
_DAMAGE: Final = (expat.ExpatError, ForbiddenXmlError, KeyError, ValueError, IndexError, zipfile.BadZipFile)
_Place = tuple[str, str, str]


def given_away(data: bytes, name: str) -> list[VerifierResult]:
    """Return a named result for each place that holds more than readers see: NEEDS_ACKNOWLEDGEMENT, else PASS."""
    kind = identify(data, name)
    found: dict[_Place, None] = {}
    for place in _of_file(data, name, "", 0):
        if len(found) >= _MOST:
            break
        found[place] = None
    out = [
        VerifierResult(check, _LAYERS[check], Outcome.NEEDS_ACKNOWLEDGEMENT, location, detail)
        for check, location, detail in found
    ]
    failed = {result.check for result in out}
    asked = () if kind in (Kind.PDF, Kind.UNKNOWN) else (EMBEDDED, MACROS, NOTES, PALE, INVISIBLE)
    return out + [VerifierResult(c, _LAYERS[c], Outcome.PASS) for c in asked if c not in failed]


def _of_file(data: bytes, name: str, prefix: str, depth: int) -> Iterator[_Place]:
    kind = identify(data, name)
    if depth > _MAX_DEPTH:
        return
    try:
        if kind in OFFICE:
            yield from _of_package(data, prefix)
        elif kind is Kind.MAIL:
            yield from _of_mail(data, prefix, depth)
        elif kind is Kind.RTF:
            yield from (
                (check, join(prefix, f"byte {m.start()}"), detail)
                for rule, check, detail in _RTF_GROUPS
                if (m := rule.search(data))
            )
        elif kind in (Kind.HTML, Kind.XML):
            yield from _of_markup(data, prefix)
        if kind in (Kind.TEXT, Kind.HTML, Kind.XML, Kind.CSV, Kind.TSV, Kind.JSON):
            yield from _unseen(data, prefix)
        for place in pale_places(data, kind):
            yield PALE, join(prefix, place), "text that has the colour of white paper"
    except _DAMAGE:
        # The walk has reported that the file can't be read.
        return


def _of_package(data: bytes, prefix: str) -> Iterator[_Place]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for member in archive.namelist():
            for rule, check, detail in _PARTS:
                if rule.fullmatch(member):
                    yield check, join(prefix, member), detail
                    break


def _of_mail(data: bytes, prefix: str, depth: int) -> Iterator[_Place]:
    message = email.message_from_bytes(data, policy=policy.default)
    for number, part in enumerate(message.walk()):
        if part.is_multipart():
            continue
        place = join(prefix, f"part/{number}")
        body = part.get_payload(decode=True)
        if not isinstance(body, bytes):
            continue
        if part.get_content_disposition() == "attachment" or part.get_filename():
            yield EMBEDDED, place, "a file that comes with the message"
        suffix = {"text/html": "x.html", "text/plain": "x.txt"}.get(part.get_content_type())
        yield from _of_file(body, suffix or part.get_filename() or "", place, depth + 1)


def _of_markup(data: bytes, prefix: str) -> Iterator[_Place]:
    at = data.find(b"<!--")
    if at >= 0:
        line = data.count(b"\n", 0, at) + 1
        yield COMMENTS, join(prefix, f"text line {line}"), "a comment in the markup"


def _unseen(data: bytes, prefix: str) -> Iterator[_Place]:
    for number, line in enumerate(data.decode("utf-8", "replace").splitlines(), 1):
        if _UNSEEN.search(line):
            yield INVISIBLE, join(prefix, f"text line {number}"), "characters that are not seen"
