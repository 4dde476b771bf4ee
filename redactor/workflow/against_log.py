"""Check a released file against its original and its change log: the log's own claims, from scratch."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from redactor.errors import UsageError
from redactor.model import Band, Document, Finding, Layer, Outcome, VerifierResult
from redactor.redaction import Decision, build_plan
from redactor.release import SCHEMA
from redactor.workflow.exporting import expectations
from redactor.workflow.files import read_original, sha256, shown_name
from redactor.workflow.scanning import read_pictures
from redactor.workflow.workers import Workers

_HASHES = "hashes in the change log"
_PLACES = "places in the change log"


def verify_against_log(file: Path, original: Path, log: Path, workers: Workers) -> tuple[VerifierResult, ...]:
    """Return the answers of all checks that the original and the log allow.

    The log names places, never text: the removed texts are taken from the original at these places, and the
    released file is then verified for them as an export is.

    Raises:
        UsageError: the log is not a change log of this program.
        RedactorError: the original can't be read.
    """
    record = _read_log(log)
    before, after = read_original(original), read_original(file)
    results = [
        _same("before", record["document"]["sha256_before"], sha256(before)),
        _same("after", record["document"]["sha256_after"], sha256(after)),
    ]
    if any(result.outcome is Outcome.FAIL for result in results):
        return tuple(results)
    document = _read_original_document(before, shown_name(original), record, workers)
    decisions, unplaced = _decisions(document, record)
    expected = expectations(build_plan(document, decisions), document)
    results += workers.documents.verify(
        after, shown_name(file), expected, original=before, pages=len(document.pages)
    )
    if unplaced:
        detail = f"{unplaced} redactions name no place that can be looked up in the original (masked, or an area)"
        results.append(VerifierResult(_PLACES, Layer.TEXT, Outcome.NEEDS_ACKNOWLEDGEMENT, "", detail))
    return tuple(results)


def _read_log(path: Path) -> dict[str, Any]:
    try:
        record = json.loads(read_original(path))
        if record["schema"] != SCHEMA or not isinstance(record["entries"], list):
            raise UsageError("The file given with --log is not a change log of this program.")
        str(record["document"]["sha256_before"] + record["document"]["sha256_after"])
    except (ValueError, KeyError, TypeError) as error:
        raise UsageError("The file given with --log is not a change log of this program.") from error
    return dict(record)


def _same(which: str, stated: str, found: str) -> VerifierResult:
    outcome = Outcome.PASS if stated == found else Outcome.FAIL
    detail = "" if stated == found else "this is not the file that the log speaks of"
    return VerifierResult(_HASHES, Layer.STRUCTURE, outcome, f"sha256 {which}", detail)


def _read_original_document(data: bytes, name: str, record: dict[str, Any], workers: Workers) -> Document:
    document = workers.documents.read(data, name)
    if not any(entry["place"]["address"].endswith("/image") for entry in record["entries"]):
        return document
    viewer = workers.documents.view(data, name)
    try:
        return read_pictures(document, workers.analysis, lambda: viewer, lambda _share, _sentence: None)
    finally:
        viewer.close()


def _decisions(document: Document, record: dict[str, Any]) -> tuple[list[Decision], int]:
    """Return the log's redactions as decisions on the original, and how many could not be placed."""
    segments = {segment.address: segment for segment in document.all_segments()}
    decisions = []
    for entry in record["entries"]:
        place = entry["place"]
        segment = segments.get(place["address"])
        start, end = int(place.get("start", 0)), int(place.get("end", 0))
        if segment is None or not start < end <= len(segment.text):
            continue
        finding = Finding(segment.address, start, end, entry["kind"], "", "", 1.0, Band.HIGH, "").placed(segment)
        decisions.append(Decision(finding))
    return decisions, len(record["entries"]) - len(decisions)
