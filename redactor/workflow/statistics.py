"""Figures of a case for those who watch over the work: states, ages, codes, reviewers, overturned decisions."""

from __future__ import annotations

import datetime
from collections import Counter
from typing import Any

from redactor.cases import Action, Case, Status


def case_statistics(case: Case, now: datetime.datetime | None = None) -> dict[str, Any]:
    """Return JSON values: documents by phase and age, redactions by code, kind, band and reviewer, rates.

    The overturn rate is the share of submitted decisions that were different at approval. The false-mark rate of a
    rule is the share of its decided findings that a person rejected.
    """
    moment = now or datetime.datetime.now(datetime.UTC)
    documents = list(case.state.documents.items())
    items = [item for _, document in documents for item in document.findings.values()]
    removed: list[Any] = [item for item in items if item.status.is_removed]
    areas = [area for _, document in documents for area in document.areas.values()]
    opened = {e.doc_id: e.at for e in case.events() if e.action is Action.OPENED}
    return {
        "documents": len(documents),
        "by_phase": _sorted(Counter(case.record.document(key).phase.value for key, _ in documents)),
        "by_disposition": _sorted(
            Counter(
                case.record.document(key).disposition.get("disposition", "") or "in part" for key, _ in documents
            )
        ),
        "age_days": {key[:12]: _days(at, moment) for key, at in opened.items()},
        "findings": len(items),
        "redactions": len(removed) + len(areas),
        "by_code": _sorted(Counter(item.code or "none" for item in (*removed, *areas))),
        "by_kind": _sorted(Counter([item.entity_type for item in removed] + ["AREA"] * len(areas))),
        "by_band": _sorted(Counter(item.finding.band.value for item in removed)),
        "by_reviewer": _sorted(
            Counter([item.decided_by or "nobody" for item in removed] + [a.author for a in areas])
        ),
        "by_status": _sorted(Counter(item.status.value for item in items)),
        "false_marks_by_rule": _false_marks(items),
        "overturned": _overturned(case),
        "releases": len(case.record.releases),
        "posts": len(case.record.posts),
        "checkpoints": case.record.signed,
    }


def _sorted(counts: Counter[str]) -> dict[str, int]:
    return dict(sorted(counts.items()))


def _days(at: str, now: datetime.datetime) -> int:
    return (now - datetime.datetime.fromisoformat(at)).days


def _false_marks(items: list[Any]) -> dict[str, dict[str, Any]]:
    """Count per rule what persons decided; a rule's own decisions say nothing about it."""
    decided: dict[str, Counter[str]] = {}
    for item in items:
        if item.status.is_decided and not item.rule:
            rejected = "rejected" if item.status is Status.REJECTED else "accepted"
            decided.setdefault(f"{item.finding.detector}: {item.finding.rule}", Counter())[rejected] += 1
    return {
        rule: {**counts, "rate": round(counts["rejected"] / counts.total(), 4)}
        for rule, counts in sorted(decided.items())
    }


def _overturned(case: Case) -> dict[str, Any]:
    """Compare what a drafter submitted with what was approved next, or submitted again after a return."""
    submitted = changed = 0
    returns = [(e.seq, e.actor, set(e.detail["doc_ids"])) for e in case.events() if e.action is Action.RETURNED]
    for doc_id, document in case.record.documents.items():
        for before, after in zip(document.versions, document.versions[1:], strict=False):
            # Under the two-person rule an approver changes nothing: what was sent back and changed was overturned.
            sent_back = any(
                before.seq < seq < after.seq and actor != before.by and doc_id in doc_ids
                for seq, actor, doc_ids in returns
            )
            if before.by == after.by and not sent_back:
                continue
            submitted += len(before.findings)
            changed += sum(
                1 for key, item in before.findings.items()
                if key not in after.findings
                or (item.status, item.code) != (after.findings[key].status, after.findings[key].code)
            )  # fmt: skip
    return {
        "submitted": submitted,
        "changed": changed,
        "rate": round(changed / submitted, 4) if submitted else 0.0,
    }
