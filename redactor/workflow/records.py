"""What the use cases hand to the app and the command line."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from redactor.model import (
    Appearance,
    Band,
    Document,
    ListEntry,
    MarkingReport,
    NotePlace,
    Rect,
    VerifierResult,
)


@dataclass(frozen=True, slots=True)
class OpenDocument:
    """A file that was read in the worker. `doc_id` is the sha256 of its bytes.

    Attributes:
        document: as read, with text from OCR added once it was scanned.
        markings: None until scanned.
        scanned: True when findings stand in the case.
    """

    doc_id: str
    path: Path
    document: Document
    markings: MarkingReport | None = None
    scanned: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle given from outside: part ("" for the file itself), 1-based page, points as in Rect."""

    part: str
    page: int
    rect: Rect


class Withhold(StrEnum):
    """What is withheld where the width of a removed name can't be hidden."""

    NONE = "none"
    LINE = "line"
    PAGE = "page"


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """How a redacted file is to be written. None means: as the policy says.

    Attributes:
        notes: where pages say reason codes and amounts.
        withhold: what goes instead where a width that was to be hidden can still be measured.
        flatten: make every page a picture.
        flatten_pages: 1-based pages of the file itself to be made pictures, which keep their text as a layer.
        terms: literals removed wherever they stand, beside what was decided.
        term_code: reason code of these.
        acknowledge_all: what nobody could read, and what a verifier asks a person to look at, is acknowledged.
        audience: who will read the result; "" for nobody in particular.
        authority: words on who released it and by what right, written under the new marking.
    """

    appearance: Appearance | None = None
    notes: NotePlace | None = None
    withhold: Withhold = Withhold.NONE
    length_hiding: bool | None = None
    flatten: bool = False
    flatten_pages: tuple[int, ...] = ()
    terms: tuple[str, ...] = ()
    term_code: str = ""
    audience: str | None = None
    authority: str = ""
    acknowledge_all: bool = False


@dataclass(frozen=True, slots=True)
class UnattendedOptions:
    """What `redactor redact` was told. `accept` None means: detect nothing.

    Attributes:
        accept: lowest band that is accepted by rule; ignored when `detect` is False.
        detect: False loads no model.
        pages: 1-based pages of the file itself that are withheld.
        lists: entries of the lists given.
        code: reason code for every redaction, "" for the policy's.
    """

    detect: bool = True
    accept: Band | None = None
    terms: tuple[str, ...] = ()
    boxes: tuple[Box, ...] = ()
    pages: tuple[int, ...] = ()
    lists: tuple[ListEntry, ...] = ()
    code: str = ""
    export: ExportOptions = field(default_factory=ExportOptions)


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What stands on disk after an export that went through the gate.

    Attributes:
        output, change_log_json, change_log_csv: the three files written.
        results: every verifier's answer; none of them failed.
        redactions: how many places were removed by decision.
        hidden_removals: how many hidden items were left out by the writer.
        marking: the new overall marking written onto the file, "" when none was.
    """

    output: Path
    change_log_json: Path
    change_log_csv: Path
    results: tuple[VerifierResult, ...]
    redactions: int
    hidden_removals: int
    warnings: tuple[str, ...] = field(default=())
    marking: str = ""


@dataclass(frozen=True, slots=True)
class StampRequest:
    """What a person wants on a draft.

    Attributes:
        marking: the banner; "" takes the roll-up of the portions.
        scheme: key of the scheme; "" to choose by the words.
        portions: (1-based paragraph, mark) pairs.
        all_portions: mark of every other paragraph, "" for none.
        block: lines of an authority block, a designation block or a restriction stamp.
        reason: why the marking is lower than what the text carries; it is logged.
    """

    marking: str = ""
    scheme: str = ""
    portions: tuple[tuple[int, str], ...] = ()
    all_portions: str = ""
    block: tuple[str, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class StampReport:
    """What stands on disk after a stamp that was verified."""

    output: Path
    log: Path
    marking: str
    scheme: str
    lowered: bool
    warnings: tuple[str, ...] = ()
