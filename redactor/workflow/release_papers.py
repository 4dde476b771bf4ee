"""The papers of a pack: letter, sheets in the place of withheld pages, statistics, index."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from redactor.policy import load_regime
from redactor.release import (
    IndexedDocument,
    LetterInput,
    annual_report,
    letter_docx,
    make_mask,
    to_table_csv,
    vaughn_docx,
    vaughn_rows,
    vaughn_xlsx,
    withheld_pdf,
)
from redactor.release.public_form import rounded
from redactor.workflow.release_plan import FULL, PART, WHOLE, ReleaseOptions

if TYPE_CHECKING:
    from redactor.workflow.release_case import Item
    from redactor.workflow.workbench import Workbench

_ORDER = (FULL, PART, WHOLE, "non-responsive", "referred", "duplicate")
_FEWEST = 20


def papers(bench: Workbench, items: Sequence[Item], options: ReleaseOptions) -> dict[str, bytes]:
    """Return path inside the pack -> bytes."""
    mask = make_mask(text for item in items if item.produced for text in item.produced.removed)
    withheld = [sheet for item in items for sheet in item.withheld]
    members = {}
    if options.letter:
        members["release_letter.docx"] = letter_docx(_letter(bench, items, options))
    if options.statistics:
        members["statistics.csv"] = _statistics(bench, items, options)
    if withheld and options.sheets:
        members["withheld_pages.pdf"] = withheld_pdf(withheld, bench.case.head)
    if options.vaughn:
        rows = vaughn_rows([_indexed(bench, item) for item in items])
        rows = [{key: mask(text) for key, text in row.items()} for row in rows]
        members["vaughn_index.docx"] = vaughn_docx(rows)
        members["vaughn_index.xlsx"] = vaughn_xlsx(rows)
    return members


def _letter(bench: Workbench, items: Sequence[Item], options: ReleaseOptions) -> LetterInput:
    mask = make_mask(text for item in items if item.produced for text in item.produced.removed)
    regime = load_regime(bench.policy.regime)
    counts = [(way, *_pages_of(items, way)) for way in _ORDER]
    codes = Counter(code for code in _codes(items))
    statements = [text for key, text in bench.case.record.statements.items() if _is_of_case(key)]
    told = [(code, record.label if (record := regime.find(code)) else "", n) for code, n in sorted(codes.items())]
    return LetterInput(
        request_no=options.request_no,
        received_at=options.received_at,
        counts=[count for count in counts if count[1] or count[2]],
        codes=told,
        statements=[mask(text) for text in statements],
        volume=_volume(items),
        head=bench.case.head,
        regime=regime.title,
        files=[item.name for item in items if item.produced],
    )


def _is_of_case(key: str) -> bool:
    """True for a statement on the whole case that the requester is to read; harm is argued in the index."""
    return key in ("segregability", "severance", "volume", "appeal")


def _pages_of(items: Sequence[Item], way: str) -> tuple[int, int]:
    """Return (documents, pages) that go out this way; single withheld pages count where they belong."""
    documents = pages = 0
    for item in items:
        documents += item.disposition == way
        gone = sum(sheet.count for sheet in item.withheld) if item.produced else 0
        if item.produced and item.pages:
            entries = item.public["entries"]
            whole = {e["page"] for e in entries if e["amount"]["unit"] == "page"}
            # What else was found on a page that is withheld counts with that page.
            touched = {e["page"] for e in entries if e["page"]} - whole
            inside = {WHOLE: gone, PART: len(touched), FULL: max(0, item.pages - gone - len(touched))}
            pages += inside.get(way, 0)
        elif item.disposition == way:
            pages += item.pages
    return documents, pages


def _codes(items: Sequence[Item]) -> list[str]:
    inside = [e["reason_code"] for item in items if item.produced for e in item.public["entries"]]
    whole = [code.split(": ")[0] for item in items if not item.produced for s in item.withheld for code in s.codes]
    return [code for code in [*inside, *whole] if code]


def _volume(items: Sequence[Item]) -> str:
    """Return the volume withheld in words: pages, and words about."""
    pages = sum(sheet.count for item in items for sheet in item.withheld)
    words = sum(item.internal["totals"]["words"] for item in items if item.produced)
    places = sum(len(item.public["entries"]) for item in items if item.produced)
    said = f"about {rounded(words)} words" if words >= _FEWEST else f"fewer than {_FEWEST} words"
    return f"{pages} page{'' if pages == 1 else 's'} in full; {said} in {places} places"


def _statistics(bench: Workbench, items: Sequence[Item], options: ReleaseOptions) -> bytes:
    statutes = Counter(
        entry["statute"] for item in items if item.produced for entry in item.public["entries"] if entry["statute"]
    )
    component = options.component or bench.policy.title
    tables = annual_report(component, [item.disposition for item in items], _codes(items), statutes)
    return to_table_csv(tables).encode("utf-8-sig")


def _indexed(bench: Workbench, item: Item) -> IndexedDocument:
    record, statements = bench.case.record.document(item.doc_id), bench.case.record.statements
    harms = {key.removeprefix("harm "): text for key, text in statements.items() if key.startswith("harm ")}
    own = statements.get(f"segregability {item.doc_id}") or statements.get("segregability", "")
    return IndexedDocument(
        described=record.described,
        log=item.public or None,
        withheld=item.withheld,
        bates=item.numbers,
        pages=item.pages or None,
        disposition=item.disposition,
        segregability=own,
        justifications=harms,
    )
