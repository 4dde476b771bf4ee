"""Is a case consistent? Equal pages treated differently, text hidden here and readable there, mails, scans."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from redactor.cases import Vault
from redactor.model import Document, SegmentKind
from redactor.redaction import PlannedRedaction
from redactor.workflow import exporting
from redactor.workflow.consistency import Place, mosaic, quoted_differently, treated_differently
from redactor.workflow.picture_pages import PicturePage, picture_pages, pictures_treated_differently
from redactor.workflow.records import ExportOptions
from redactor.workflow.threads import Thread, mails_of, threads
from redactor.workflow.workbench import Workbench


@dataclass(frozen=True, slots=True)
class Consistency:
    """What was found: e-mail threads of two mails or more, and one sentence a warning."""

    threads: tuple[Thread, ...]
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Planned:
    """A document and what is to go from it, under the name that warnings shall use."""

    doc_id: str
    name: str
    document: Document
    redaction: PlannedRedaction

    @property
    def place(self) -> Place:
        """As the comparison of texts wants it."""
        removed = [text.text for text in self.redaction.expectations.removed]
        return Place(self.name, self.document, self.redaction.cuts, removed, self.doc_id)


def planned_documents(bench: Workbench, vault: Vault, options: ExportOptions) -> list[Planned]:
    """Open all documents of a case that don't go out in another way, and plan what is decided now."""
    found = []
    for doc_id, state in bench.case.state.documents.items():
        if bench.case.record.document(doc_id).disposition:
            continue
        document = bench.open_stored(doc_id, vault).document
        if any(finding.finding.segment.endswith("/image") for finding in state.findings.values()):
            document = bench.read_pictures(doc_id).document
        found.append(Planned(doc_id, state.file_name, document, exporting.planned(bench, doc_id, options)))
    return found


def check_consistency(
    bench: Workbench, documents: Sequence[Planned], earlier: Sequence[bytes] = ()
) -> Consistency:
    """Compare the documents with each other, and with what earlier release packs gave away.

    Args:
        bench: over the case; it renders pages and reads packs.
        documents: those that are to go out.
        earlier: bytes of earlier release packs.

    Raises:
        AuditError: an earlier pack is not whole.
    """
    places = [planned.place for planned in documents]
    joined = threads([mail for planned in documents for mail in mails_of(planned.name, planned.document)])
    before = [
        (name, segment.label or segment.address, segment.text)
        for data in earlier
        for name, document in bench.read_pack(data)
        for segment in document.all_segments()
        if segment.kind is not SegmentKind.IMAGE_TEXT
    ]
    warnings = (
        *treated_differently(places),
        *quoted_differently(places, joined),
        *mosaic(places, before),
        *pictures_treated_differently(_pictures(bench, documents)),
    )
    return Consistency(joined, tuple(dict.fromkeys(warnings)))


def _pictures(bench: Workbench, documents: Sequence[Planned]) -> list[PicturePage]:
    return [
        page
        for planned in documents
        for page in picture_pages(
            planned.name, planned.document, planned.redaction, partial(_render, bench, planned.doc_id)
        )
    ]


def _render(
    bench: Workbench, doc_id: str, part: str, page: int, scale: float, tile: tuple[int, int, int, int]
) -> bytes:
    return bench.render(doc_id, part, page, scale, *tile)
