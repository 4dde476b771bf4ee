"""Marking reports as SARIF 2.1.0, for editors and build servers. Source: OASIS SARIF 2.1.0."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from redactor import __version__
from redactor.model import Contradiction, Marking, MarkingKind, MarkingReport

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_ERRORS = frozenset(("banner_below_portions", "attachment_above_cover", "rel_to_without_usa", "invalid_mark"))
_NOTES = frozenset(("advice", "marking", "mention"))
_ABOVE = "above_audience"
_RULES: Mapping[str, str] = {
    "marking": "A classification marking was read.",
    "mention": "A level is only mentioned.",
    _ABOVE: "A marking stands above the required audience.",
    "banner_below_portions": "The banner is below its portions.",
    "unmarked_page": "A page has no banner.",
    "unmarked_portion": "A portion has no mark.",
    "attachment_above_cover": "An attachment is above its cover.",
    "property_differs": "A property, subject or name says another level than the text.",
}


def to_sarif(
    reports: Sequence[tuple[str, MarkingReport]], above: Mapping[str, Sequence[Marking]] | None = None
) -> dict[str, Any]:
    """Return one SARIF log for several files.

    Args:
        reports: (path, report) each; "" for a text that was given on the command line.
        above: by path, the markings above the required audience.
    """
    results = [
        result for path, report in reports for result in _results(path, report, (above or {}).get(path, ()))
    ]
    driver = {"name": "redactor", "version": __version__, "rules": _rules(results)}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}


def _results(path: str, report: MarkingReport, above: Sequence[Marking]) -> list[dict[str, Any]]:
    found = []
    for mark in report.markings:
        kind = "mention" if mark.kind is MarkingKind.MENTION else "marking"
        state = "" if kind == "mention" else f" ({mark.status.value})"
        words = f"{mark.canonical}{state}: {mark.rule}."
        found.append(_result(kind, words, path, mark))
    found += [
        _result(defect.type, f"{defect.text} {defect.fix}".strip(), path, defect)
        for defect in report.contradictions
    ]
    found += [
        _result(_ABOVE, f"{mark.canonical} stands above the required audience.", path, mark) for mark in above
    ]
    return found


def _result(rule: str, words: str, path: str, place: Marking | Contradiction) -> dict[str, Any]:
    region = {"charOffset": place.start, "charLength": max(0, place.end - place.start)}
    uri = quote(Path(path).as_posix()) if path else "text"
    location: dict[str, Any] = {"physicalLocation": {"artifactLocation": {"uri": uri}, "region": region}}
    if place.segment:
        # Offsets count code points of the segment, which for office files and PDF is not the file itself.
        location["logicalLocations"] = [{"fullyQualifiedName": place.segment}]
    level = "note" if rule in _NOTES else "error" if rule in _ERRORS or rule == _ABOVE else "warning"
    extra = {"page": place.page, "rule": place.rule}
    return {
        "ruleId": rule,
        "level": level,
        "message": {"text": words},
        "locations": [location],
        "properties": {key: value for key, value in extra.items() if value},
    }


def _rules(results: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    used = sorted({str(result["ruleId"]) for result in results})
    return [
        {"id": rule, "shortDescription": {"text": _RULES.get(rule, rule.replace("_", " ").capitalize() + ".")}}
        for rule in used
    ]
