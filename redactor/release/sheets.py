"""The papers of a release: change log, sheets in the place of withheld pages, the letter to the requester."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from redactor.release.paper import Paper, printable
from redactor.release.tables import Table, head_lines, log_tables


@dataclass(frozen=True, slots=True)
class Withheld:
    """Pages, or a whole document, that are withheld.

    Attributes:
        document: name as released, masked.
        pages: such as "3-5", or "all" with the number.
        count: pages; 0 where the kind has none.
        disposition: withheld in full, non-responsive, referred, duplicate.
        codes: reason codes with their meaning.
        reason: of the office, may be "".
        bates: first and last number, or "".
    """

    document: str
    pages: str
    count: int
    disposition: str
    codes: tuple[str, ...]
    reason: str = ""
    bates: str = ""


@dataclass(frozen=True, slots=True)
class LetterInput:
    """What the letter says.

    Attributes:
        request_no, received_at: as the case states them, may be "".
        counts: (disposition, documents, pages) in the order to be told.
        codes: (code, meaning, times applied).
        statements: texts that duties of the law ask for: segregability, harm, volume, appeal.
        volume: amount withheld in words.
        head: (count, hash) of the log.
        regime: title of the law.
    """

    request_no: str
    received_at: str
    counts: Sequence[tuple[str, int, int]]
    codes: Sequence[tuple[str, str, int]]
    statements: Sequence[str]
    volume: str
    head: tuple[int, str]
    regime: str
    files: Sequence[str] = field(default=())


def log_pdf(log: Mapping[str, Any]) -> bytes:
    """Return a change log of either form as PDF."""
    paper = Paper("Change log", landscape=True)
    paper.facts(head_lines(log))
    for table in log_tables(log):
        paper.table(table)
    return paper.to_bytes()


def withheld_pdf(items: Sequence[Withheld], head: tuple[int, str]) -> bytes:
    """Return one sheet for each run of withheld pages, to be put in their place."""
    title = items[0].disposition.capitalize() if items else "No pages are withheld"
    # The sheet stands in the place of the pages, so it carries their numbers where they would.
    paper = Paper(title, feet=[item.bates for item in items])
    for number, item in enumerate(items):
        if number:
            paper.new_page()
            paper.heading(item.disposition.capitalize())
        paper.facts(
            [
                ("Document", item.document),
                ("Pages", f"{item.pages} ({_count(item.count)})" if item.count else "the whole document"),
                *([("Numbers", item.bates)] if item.bates else []),
                ("Under", "; ".join(item.codes) or "no code given"),
                *([("Reason", item.reason)] if item.reason else []),
                ("Head of the log", f"{head[0]} entries, {head[1]}"),
            ]
        )
    return paper.to_bytes()


def letter_docx(letter: LetterInput) -> bytes:
    """Return the release letter as a Word file, to be completed by the office: date, address, signature."""
    import datetime

    from docx import Document as WordFile

    word = WordFile()
    now = datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC)
    # The template that python-docx starts from names its maker; a letter shall name nobody but the office.
    properties = word.core_properties
    properties.author = properties.last_modified_by = properties.comments = properties.title = ""
    properties.created = properties.modified = now
    word.add_heading("Release of records", level=1)
    about = " ".join(filter(None, (letter.request_no, letter.received_at and f"of {letter.received_at}")))
    word.add_paragraph(f"Your request {about}".rstrip() + f", under {_plain(letter.regime)}.")
    total = sum(pages for _, _, pages in letter.counts)
    documents = sum(count for _, count, _ in letter.counts)
    word.add_paragraph(f"We reviewed {documents} documents with {total} pages. They are released as follows.")
    _word_table(word, ("Disposition", "Documents", "Pages"), [(a, str(b), str(c)) for a, b, c in letter.counts])
    if letter.codes:
        word.add_paragraph("Information was withheld for these reasons:")
        _word_table(word, ("Code", "Protects", "Times applied"), [(a, b, str(c)) for a, b, c in letter.codes])
    word.add_paragraph(f"Volume withheld: {letter.volume}.")
    for statement in letter.statements:
        word.add_paragraph(_plain(statement))
    if letter.files:
        word.add_paragraph("Files in this release:")
        for name in letter.files:
            word.add_paragraph(_plain(name), style="List Bullet")
    count, digest = letter.head
    word.add_paragraph(f"Head of the record of this case: {count} entries, {digest}")
    out = io.BytesIO()
    word.save(out)
    return out.getvalue()


def index_docx(title: str, table: Table) -> bytes:
    """Return a table as a Word file on wide pages."""
    import datetime

    from docx import Document as WordFile
    from docx.enum.section import WD_ORIENT
    from docx.shared import Cm

    word = WordFile()
    properties = word.core_properties
    properties.author = properties.last_modified_by = properties.comments = properties.title = ""
    properties.created = properties.modified = datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC)
    section = word.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    section.left_margin = section.right_margin = Cm(1.2)
    word.add_heading(title, level=1)
    _word_table(word, table.columns, table.rows, small=True)
    out = io.BytesIO()
    word.save(out)
    return out.getvalue()


def _count(pages: int) -> str:
    return f"{pages} page{'' if pages == 1 else 's'}"


def _word_table(word: Any, columns: Sequence[str], rows: Sequence[Sequence[str]], *, small: bool = False) -> None:
    from docx.oxml import OxmlElement
    from docx.shared import Pt

    made = word.add_table(rows=1, cols=len(columns))
    made.style = "Light Grid Accent 1"
    # The titles stand on each page, and no row is torn (ECMA-376, 17.4.49 and 17.4.6).
    made.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # noqa: SLF001  (python-docx has no way)
    for row in (columns, *rows):
        cells = made.rows[0].cells if row is columns else made.add_row().cells
        made.rows[-1]._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))  # noqa: SLF001
        for cell, text in zip(cells, row, strict=True):
            run = cell.paragraphs[0].add_run(_plain(text))
            run.font.size = Pt(6 if small else 9)
    word.add_paragraph()


def _plain(text: str) -> str:
    """Return the text without what XML can't hold."""
    return "".join(
        c if c in "\t\n" or (ord(c) >= 32 and not 0xD800 <= ord(c) <= 0xDFFF) else "\ufffd" for c in text
    )


__all__ = ["LetterInput", "Withheld", "index_docx", "letter_docx", "log_pdf", "printable", "withheld_pdf"]
