"""What a release is made of, before anything is written: numbers, pages by disposition, what is withheld."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from redactor.cases import Disposition, DocumentRecord, DocumentState
from redactor.errors import UsageError
from redactor.model import Document
from redactor.policy import Regime
from redactor.release import Withheld
from redactor.workflow.records import ExportOptions

_PREFIX = re.compile(r"[A-Za-z0-9 ._#+-]{0,40}")
_WHOLE = 0.98  # of a page's area: what a person draws by hand over a page leaves a rim
FULL, PART, WHOLE = "released in full", "released in part", "withheld in full"
_WORDS = {
    Disposition.WITHHELD_IN_FULL: WHOLE,
    Disposition.NON_RESPONSIVE: "non-responsive",
    Disposition.REFERRED: "referred",
    Disposition.DUPLICATE: "duplicate",
}


@dataclass(frozen=True, slots=True)
class Numbering:
    """Bates numbers: "DOJ-000123" is Numbering("DOJ-", 123, 6). An empty prefix and 0 digits give none."""

    prefix: str = ""
    start: int = 1
    digits: int = 0

    def __post_init__(self) -> None:
        """Raise UsageError for a prefix that can't stand on a page and in the name of a file."""
        if not _PREFIX.fullmatch(self.prefix):
            raise UsageError(
                "The prefix of the numbers holds a sign that can't be printed or be in a file's name."
            )

    def text(self, number: int) -> str:
        """Return a number as printed, "" without numbering."""
        return f"{self.prefix}{number:0{self.digits}d}" if self.digits else ""


@dataclass(frozen=True, slots=True)
class ReleaseOptions:
    """How a case is released.

    Attributes:
        component: the office, for the statistics.
        request_no, received_at: of the request, for the letter.
        numbering: Bates numbers.
        vaughn: add a Vaughn index.
        log_forms: forms of the public log beside JSON, which is always there: csv, xlsx, pdf.
        letter, sheets, statistics: papers of the pack: release letter, sheets in the place of withheld pages, and
            the tables of the annual report.
        export: how redactions look; see ExportOptions.
        earlier: bytes of earlier release packs, for the mosaic check.
    """

    component: str = ""
    request_no: str = ""
    received_at: str = ""
    numbering: Numbering = field(default_factory=Numbering)
    vaughn: bool = False
    log_forms: frozenset[str] = frozenset({"csv", "xlsx", "pdf"})
    letter: bool = True
    sheets: bool = True
    statistics: bool = True
    export: ExportOptions = field(default_factory=ExportOptions)
    earlier: tuple[bytes, ...] = ()


def disposition_of(record: DocumentRecord, redactions: int, hidden: int = 0) -> str:
    """Return in words how a document goes out."""
    if record.disposition:
        return _WORDS[Disposition(record.disposition["disposition"])]
    return PART if redactions or hidden else FULL


def covered_pages(document: Document, state: DocumentState) -> dict[int, str]:
    """Return the pages of the document itself that a drawn area covers as a whole, with the area's code."""
    sizes = {page.number: page for page in document.pages}
    covered = {}
    for area in state.areas.values():
        page = sizes.get(area.page)
        if area.part or page is None:
            continue
        width = min(area.rect.x1, page.width) - max(area.rect.x0, 0.0)
        height = min(area.rect.y1, page.height) - max(area.rect.y0, 0.0)
        if width >= _WHOLE * page.width and height >= _WHOLE * page.height:
            covered[area.page] = area.code
    return covered


def page_runs(pages: Mapping[int, str]) -> list[tuple[int, int, str]]:
    """Return (first, last, code) of each run of neighbouring pages with one code."""
    runs: list[tuple[int, int, str]] = []
    for page, code in sorted(pages.items()):
        if runs and runs[-1][1] == page - 1 and runs[-1][2] == code:
            runs[-1] = (runs[-1][0], page, code)
        else:
            runs.append((page, page, code))
    return runs


def withheld_pages(name: str, pages: Mapping[int, str], regime: Regime, bates: list[str]) -> list[Withheld]:
    """Return one entry for each run of withheld pages of a document.

    Args:
        name: of the document as released.
        pages: as `covered_pages` gives them.
        regime: for the meaning of codes.
        bates: number of each page, or an empty list.
    """
    found = []
    for first, last, code in page_runs(pages):
        said = f"{first}" if first == last else f"{first}-{last}"
        numbers = run_of(bates[first - 1], bates[last - 1]) if len(bates) >= last else ""
        codes = (meaning_of(regime, code),) if code else ()
        found.append(Withheld(name, said, last - first + 1, WHOLE, codes, "", numbers))
    return found


def run_of(first: str, last: str) -> str:
    """Return a run of numbers in words, one number where it is only one."""
    return first if first == last else f"{first} to {last}"


def withheld_document(name: str, record: DocumentRecord, pages: int, regime: Regime, bates: str) -> Withheld:
    """Return the entry of a document that goes out as a whole in another way."""
    code, reason = record.disposition["code"], record.disposition["reason"]
    codes = (meaning_of(regime, code),) if code else ()
    return Withheld(name, f"1-{pages}" if pages else "all", pages, disposition_of(record, 0), codes, reason, bates)


def meaning_of(regime: Regime, code: str) -> str:
    """Return a code with what it protects: "(b)(6): personal privacy"."""
    found = regime.find(code)
    return f"{found.code}: {found.label}" if found else code
