"""Release a case: redact and verify each approved document, write the papers, and only then one pack.

Order: rules and duties, every file in memory, the entry in the log, then the names on the disk. A crash in between
leaves an entry for a pack that does not exist, which can be made again; never a pack that no log knows of.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from redactor import __version__
from redactor.cases import Case, CaseRecord, Vault
from redactor.errors import GateError
from redactor.model import Appearance, Document, NotePlace
from redactor.policy import Policy, load_regime
from redactor.release import (
    Deletion,
    DutyInput,
    IndexedDocument,
    Unmet,
    Withheld,
    build_pack,
    head_lines,
    head_table,
    log_pdf,
    log_tables,
    make_mask,
    public_log,
    to_csv,
    to_json,
    to_table_csv,
    to_xlsx,
    unmet_duties,
)
from redactor.workflow import exporting
from redactor.workflow.case_consistency import Planned, check_consistency
from redactor.workflow.casework import confidential_folders, refuse_inside
from redactor.workflow.exporting import NAMESAKES, Produced
from redactor.workflow.files import output_stem, sha256, write_all_or_nothing
from redactor.workflow.internal_logs import SEALED, internal_files
from redactor.workflow.marking_out import can_number
from redactor.workflow.release_papers import papers
from redactor.workflow.release_plan import (
    FULL,
    PART,
    ReleaseOptions,
    covered_pages,
    disposition_of,
    meaning_of,
    run_of,
    withheld_document,
    withheld_pages,
)
from redactor.workflow.workbench import Workbench

Progress = Callable[[float, str], None]


@dataclass(frozen=True, slots=True)
class ReleaseReport:
    """What stands on the disk after a release.

    Attributes:
        pack: the zip.
        internal: folder with the internal logs, confidential; one encrypted file of an encrypted case.
        files: released files; redactions: in all of them.
        unmet: duties of the law that are not met; listed, by policy they stop the release.
        warnings: the same text treated differently, and text that is hidden here and stands elsewhere.
        head: of the log as printed in the pack.
    """

    pack: Path
    internal: Path
    files: int
    redactions: int
    unmet: tuple[Unmet, ...]
    warnings: tuple[str, ...]
    head: tuple[int, str]


@dataclass(slots=True)
class Item:
    """One document on its way into the pack."""

    doc_id: str
    document: Document
    disposition: str
    pages: int
    bates: list[str] = field(default_factory=list)
    produced: Produced | None = None
    name: str = ""
    internal: dict[str, Any] = field(default_factory=dict)
    public: dict[str, Any] = field(default_factory=dict)
    withheld: list[Withheld] = field(default_factory=list)

    @property
    def numbers(self) -> tuple[str, str]:
        """First and last Bates number, or empty texts."""
        return (self.bates[0], self.bates[-1]) if self.bates else ("", "")

    @property
    def log_path(self) -> str:
        """Where the public log stands in the pack."""
        return f"logs/{Path(self.name).stem.removesuffix('_redacted')}_changelog.json" if self.produced else ""


def duties_of(bench: Workbench, doc_ids: Sequence[str], options: ReleaseOptions) -> tuple[Unmet, ...]:
    """Return the duties of the policy's regime that a release of these documents would not meet now."""
    appearance = options.export.appearance or bench.policy.appearance
    notes = options.export.notes or bench.policy.notes
    return case_duties(bench.case, bench.policy, doc_ids, (appearance, notes))


def case_duties(
    case: Case, policy: Policy, doc_ids: Sequence[str], look: tuple[Appearance, NotePlace]
) -> tuple[Unmet, ...]:
    """Return the duties of the policy's regime that these documents do not meet, in a release of this look."""
    appearance, notes = look
    record, state = case.record, case.state
    deletions, statements = [], dict(record.statements)
    for doc_id in doc_ids:
        document = state.documents[doc_id]
        removed = [(key, item) for key, item in document.findings.items() if item.status.is_removed]
        deletions += [
            Deletion(document.file_name, f"{doc_id} {key}", item.code, item.answers)
            for items in (removed, document.areas.items())
            for key, item in items
        ]
        whole = record.document(doc_id).disposition
        if whole:
            answers = {"harm": whole["reason"], **whole.get("given", {})}
            deletions.append(Deletion(document.file_name, "", whole["code"], answers))
        for key, text in record.statements.items():
            if key.endswith(f" {doc_id}"):
                statements[f"{key.removesuffix(doc_id)}{document.file_name}"] = text
    today = datetime.datetime.now(datetime.UTC).date()
    return unmet_duties(DutyInput(load_regime(policy.regime), deletions, statements, appearance, today, notes))


def duties_error(unmet: Sequence[Unmet], step: str) -> GateError:
    """Return the error that a step ends with where the policy stops on duties."""
    sentences = " ".join(duty.sentence for duty in unmet)
    return GateError(f"Duties of the law are not met. {sentences}", f"Meet them, then {step} again.")


def release_case(
    bench: Workbench,
    vault: Vault,
    case_path: Path,
    folder: Path,
    options: ReleaseOptions,
    progress: Progress = lambda _share, _sentence: None,
) -> ReleaseReport:
    """Release all documents of the case that are approved.

    Args:
        bench: over the case, with the policy.
        vault: the originals.
        case_path: the internal logs go into a folder beside it.
        folder: for the pack; none of the case's confidential folders.
        options: what goes into the pack and how it looks.
        progress: told a share and a sentence.

    Raises:
        GateError: a document is not approved, the rules refuse it, a duty stops it, or the export gate does.
        VerificationError: a written file failed; nothing was written.
    """
    refuse_inside(folder, case_path)
    record = CaseRecord(bench.case)
    doc_ids = list(bench.case.state.documents)
    record.check_release(doc_ids)
    unmet = duties_of(bench, doc_ids, options)
    if unmet and bench.policy.stop_on_duties:
        raise duties_error(unmet, "release")
    items = _items(bench, vault, doc_ids, options, progress)
    _number(items, options)
    for item in items:
        if item.produced and item.bates:
            item.produced = exporting.number_produced(bench, item.produced, item.bates)
    _logs(bench, items)
    warnings = _warnings(bench, items, options)
    members = _members(bench, items, options)
    head = bench.case.head
    pack = build_pack(members, _manifest(bench, items, options, head), _releaser(bench))
    return _write(bench, vault, items, pack, case_path, folder, (unmet, warnings, head))


def _items(
    bench: Workbench, vault: Vault, doc_ids: Sequence[str], options: ReleaseOptions, progress: Progress
) -> list[Item]:
    items = []
    for number, doc_id in enumerate(doc_ids):
        progress(number / len(doc_ids), "Redacting and verifying")
        items.append(_item(bench, vault, doc_id, options))
    return items


def _item(bench: Workbench, vault: Vault, doc_id: str, options: ReleaseOptions) -> Item:
    document = bench.open_stored(doc_id, vault).document
    record, state = bench.case.record.document(doc_id), bench.case.state.documents[doc_id]
    pages = len(document.pages)
    if record.disposition:
        return Item(doc_id, document, disposition_of(record, 0), pages)
    if any(finding.finding.segment.endswith("/image") for finding in state.findings.values()):
        document = bench.read_pictures(doc_id).document
    produced = exporting.produce(bench, doc_id, options.export)
    way = disposition_of(record, len(produced.planned.decided), len(produced.written.removals))
    if pages and len(covered_pages(document, state)) == pages:
        way = "withheld in full"
    return Item(doc_id, document, way, pages, produced=produced)


def _number(items: Sequence[Item], options: ReleaseOptions) -> None:
    """Give each page a number, in the order of the case; what has no pages gets one."""
    at = options.numbering.start
    for item in items:
        count = max(1, item.pages)
        if options.numbering.digits:
            item.bates = [options.numbering.text(number) for number in range(at, at + count)]
        at += count


def _logs(bench: Workbench, items: Sequence[Item]) -> None:
    """Make both forms of each log; the public one is masked with what went from any document of the case."""
    regime = load_regime(bench.policy.regime)
    mask = make_mask(text for item in items if item.produced for text in item.produced.removed)
    taken: set[str] = set()
    for number, item in enumerate(items, start=1):
        record, state = bench.case.record.document(item.doc_id), bench.case.state.documents[item.doc_id]
        if item.produced is None:
            item.name = f"Document {number}"
            numbers = run_of(*item.numbers)
            item.withheld = [withheld_document(item.name, record, item.pages, regime, numbers)]
            continue
        stem = mask(output_stem(state.file_name, item.produced.removed)).replace("[…]", "redacted")
        # Where no page can carry its number, the name of the file does.
        extension = item.produced.written.extension
        number_first = f"{item.bates[0]}_" if item.bates and not can_number(extension) else ""
        item.name = _free(f"{number_first}{stem}_redacted{extension}", taken)
        covered = covered_pages(item.document, state)
        item.withheld = withheld_pages(item.name, covered, regime, item.bates)
        item.internal = exporting.change_log(bench, item.produced)
        public = public_log(
            item.internal,
            released_as=item.name,
            meaning=lambda code: meaning_of(regime, code),
            pages_covered=frozenset(covered),
            bates=item.numbers,
        )
        item.public = masked(public, mask)


def masked(value: Any, mask: Callable[[str], str]) -> Any:
    """Return JSON values with every text masked; the keys are this program's own words."""
    if isinstance(value, str):
        return mask(value)
    if isinstance(value, Mapping):
        return {key: masked(inner, mask) if key not in _OWN else inner for key, inner in value.items()}
    return [masked(inner, mask) for inner in value] if isinstance(value, list) else value


_OWN = frozenset(
    {"schema", "tool", "tool_version", "created_at", "sha256_after", "log_head", "released_as", "kind"}
)


def _free(name: str, taken: set[str]) -> str:
    path, number = Path(name), 1
    while name.casefold() in taken:
        number += 1
        name = f"{path.stem.removesuffix('_redacted')}-{number}_redacted{path.suffix}"
    taken.add(name.casefold())
    return name


def _warnings(bench: Workbench, items: Sequence[Item], options: ReleaseOptions) -> tuple[str, ...]:
    made = [
        Planned(item.doc_id, item.name, item.document, item.produced.planned) for item in items if item.produced
    ]
    named = any(item.produced.job.has_named_people for item in items if item.produced)
    return (*check_consistency(bench, made, options.earlier).warnings, *((NAMESAKES,) if named else ()))


def _members(bench: Workbench, items: Sequence[Item], options: ReleaseOptions) -> dict[str, bytes]:
    members: dict[str, bytes] = {}
    for item in items:
        if item.produced is None:
            continue
        members[item.name] = item.produced.written.data
        stem = item.log_path.removesuffix(".json")
        members[item.log_path] = (json.dumps(item.public, indent=2) + "\n").encode()
        forms = _forms(stem, item.public)
        members |= {name: data for name, data in forms.items() if Path(name).suffix[1:] in options.log_forms}
    return {**members, **papers(bench, items, options)}


def _forms(stem: str, log: Mapping[str, Any]) -> dict[str, bytes]:
    """Return a log as table, spreadsheet and print."""
    tables = log_tables(log)
    return {
        f"{stem}.csv": to_table_csv([head_table(log), *tables]).encode("utf-8-sig"),
        f"{stem}.xlsx": to_xlsx(head_lines(log), tables),
        f"{stem}.pdf": log_pdf(log),
    }


def _releaser(bench: Workbench) -> Any:
    return bench.case.signer if bench.case.record.persons else None


def _manifest(
    bench: Workbench, items: Sequence[Item], options: ReleaseOptions, head: tuple[int, str]
) -> dict[str, Any]:
    record = bench.case.record
    approvals = [
        statement
        for item in items
        for action in ("submitted", "approved")
        if (statement := record.document(item.doc_id).statements.get(action))
    ]
    return {
        "tool": "redactor",
        "tool_version": __version__,
        "created_at": datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
        "case_id": bench.case.case_id,
        "request_no": options.request_no,
        "policy": {"key": bench.policy.key, "title": bench.policy.title, "regime": bench.policy.regime},
        "two_persons": record.two_persons,
        "persons": [
            {"name": person.name, "public": person.key.public, "roles": sorted(person.roles)}
            for person in record.persons.values()
        ],
        "approvals": [
            json.loads(text) for text in dict.fromkeys(json.dumps(a, sort_keys=True) for a in approvals)
        ],
        "files": [_file(bench, item) for item in items],
        "log_head": {"count": head[0], "hash": head[1]},
    }


def _file(bench: Workbench, item: Item) -> dict[str, Any]:
    entries = item.public.get("entries", [])
    return {
        "name": item.name,
        "log": item.log_path,
        "token": bench.case.keyed_hash(item.doc_id),
        "sha256_after": sha256(item.produced.written.data) if item.produced else "",
        "pages": item.pages or None,
        "redactions": len(entries),
        "codes": sorted({entry["reason_code"] for entry in entries if entry["reason_code"]}),
        "disposition": item.disposition,
        "bates_begin": item.numbers[0],
        "bates_end": item.numbers[1],
    }


def _write(
    bench: Workbench,
    vault: Vault,
    items: Sequence[Item],
    pack: bytes,
    case_path: Path,
    folder: Path,
    told: tuple[tuple[Unmet, ...], tuple[str, ...], tuple[int, str]],
) -> ReleaseReport:
    number = len(bench.case.record.releases) + 1
    digest = sha256(pack)
    path = _free_path(folder, f"release-{number}.zip")
    internal = confidential_folders(case_path)[1] / f"release-{number}-{digest[:8]}"
    outputs = internal_files(internal, _internal(items, digest), vault)
    outputs[path] = pack  # the pack last: where it stands, the internal logs stand too
    internal.parent.mkdir(mode=0o700, parents=True, exist_ok=True)

    def note() -> None:
        for item in items:
            if item.produced:
                exporting.record_outcome(bench, item.produced)
        doc_ids = [item.doc_id for item in items]
        CaseRecord(bench.case).release(doc_ids, {"pack_sha256": digest, "files": len(items), "number": number})

    write_all_or_nothing(outputs, before_naming=note)
    made = [item for item in items if item.produced]
    redactions = sum(len(item.public["entries"]) for item in made)
    internal = internal.with_name(f"{internal.name}{SEALED}") if vault.is_encrypted else internal
    return ReleaseReport(path, internal, len(made), redactions, *told)


def _free_path(folder: Path, name: str) -> Path:
    path, number = folder / name, 1
    while path.exists():
        number += 1
        path = folder / f"{Path(name).stem}-{number}.zip"
    return path


def _internal(items: Sequence[Item], digest: str) -> dict[str, bytes]:
    """Return the internal form of each log, and which original became which file."""
    files: dict[str, bytes] = {}
    listed = []
    for item in items:
        listed.append({"released_as": item.name, "sha256_before": item.doc_id, "disposition": item.disposition})
        if item.produced is None:
            continue
        stem = Path(item.log_path).stem
        files[f"{stem}.json"] = to_json(item.internal).encode()
        files |= _forms(stem, item.internal)
        files[f"{stem}.csv"] = to_csv(item.internal).encode("utf-8-sig")
    manifest = {"schema": "redactor-internal-manifest", "version": 1, "pack_sha256": digest, "files": listed}
    return {**files, "internal_manifest.json": (json.dumps(manifest, indent=2) + "\n").encode()}


__all__ = ["FULL", "PART", "IndexedDocument", "Item", "ReleaseReport", "duties_of", "masked", "release_case"]
