"""The Vaughn index: one row a withholding, for a court (Vaughn v. Rosen, 484 F.2d 820, D.C. Cir. 1973)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from redactor.release.public_form import amount_text
from redactor.release.sheets import Withheld, index_docx
from redactor.release.tables import Table, rows_of
from redactor.release.workbook import to_xlsx

VAUGHN_COLUMNS = (
    "index_no", "bates_begin", "bates_end", "date", "doc_type", "author", "recipients", "subject", "pages",
    "disposition", "exemption", "amount", "place", "justification", "segregability",
)  # fmt: skip
_TITLES = {column: column.replace("_", " ").capitalize() for column in VAUGHN_COLUMNS}


@dataclass(frozen=True, slots=True)
class IndexedDocument:
    """A document of the release for the index.

    Attributes:
        described: date, doc_type, author, recipients, subject, justification, as the office gave them.
        log: its public change log, None when it is withheld as a whole.
        withheld: the whole document or pages of it.
        bates: first and last number.
        pages: of the document, None for flowing kinds.
        disposition: in words.
        segregability: the statement for this document, may be "".
        justifications: by reason code, the harm that the office foresees; may lack some.
    """

    described: Mapping[str, str]
    log: Mapping[str, Any] | None
    withheld: Sequence[Withheld]
    bates: tuple[str, str]
    pages: int | None
    disposition: str
    segregability: str = ""
    justifications: Mapping[str, str] = field(default_factory=dict)


def vaughn_rows(documents: Sequence[IndexedDocument]) -> list[dict[str, str]]:
    """Return one row a withholding, numbered through."""
    rows = [row for document in documents for row in _rows(document)]
    return [{"index_no": str(number), **row} for number, row in enumerate(rows, start=1)]


def vaughn_table(rows: Sequence[Mapping[str, str]]) -> Table:
    """Return the index as a table."""
    return Table("Vaughn index", tuple(_TITLES.values()), rows_of(rows, VAUGHN_COLUMNS))


def vaughn_xlsx(rows: Sequence[Mapping[str, str]]) -> bytes:
    """Return the index as a spreadsheet."""
    return to_xlsx((), [vaughn_table(rows)])


def vaughn_docx(rows: Sequence[Mapping[str, str]]) -> bytes:
    """Return the index as a Word file."""
    return index_docx("Vaughn index", vaughn_table(rows))


def _rows(document: IndexedDocument) -> list[dict[str, str]]:
    shared = {
        **{
            key: document.described.get(key, "") for key in ("date", "doc_type", "author", "recipients", "subject")
        },
        "bates_begin": document.bates[0],
        "bates_end": document.bates[1],
        "pages": str(document.pages or ""),
        "disposition": document.disposition,
        "segregability": document.segregability,
    }
    rows = []
    for item in document.withheld:
        amount = f"{item.count} pages" if item.count else "the whole document"
        rows.append(
            {
                **shared,
                "exemption": "; ".join(item.codes),
                "amount": amount,
                "place": item.pages,
                "justification": item.reason or document.described.get("justification", ""),
            }
        )
    for entry in document.log["entries"] if document.log else ():
        if entry["amount"]["unit"] == "page":  # it stands among the withheld pages
            continue
        harm = document.justifications.get(entry["reason_code"], "")
        said = "; ".join(filter(None, (entry["meaning"], entry["statute"], *entry["given"].values(), harm)))
        rows.append(
            {
                **shared,
                "exemption": entry["reason_code"],
                "amount": amount_text(entry["amount"]),
                "place": entry["place"],
                "justification": said or document.described.get("justification", "") or entry["why"],
            }
        )
    return rows
