"""What the text of a draft gives away: findings that block a post, and markings that its readers may not see."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from redactor.isolation import AnalysisWorker
from redactor.model import Document, Finding, Segment
from redactor.policy import Policy
from redactor.redaction.audience import parse_audience

# A post is full of these on purpose: they are listed for a person to look at, and block nothing.
_LISTED = frozenset({"URL", "HANDLE"})
_ADDRESS = "draft"


@dataclass(frozen=True, slots=True)
class DraftFinding:
    """Code points start..end of the draft. `blocks` as the policy of posts says."""

    start: int
    end: int
    entity_type: str
    explanation: str
    blocks: bool


@dataclass(frozen=True, slots=True)
class DraftCheck:
    """The answer on one text. `unsearched` names a language in which names were not searched, or is None."""

    text: str
    findings: tuple[DraftFinding, ...]
    unsearched: str | None = None


def check_draft(text: str, analysis: AnalysisWorker, policy: Policy, *, mode: str = "balanced") -> DraftCheck:
    """Search a text that is being written.

    Raises:
        RedactorError: the worker failed.
    """
    if not text.strip():
        return DraftCheck(text, ())
    data = text.encode("utf-8", "surrogatepass")
    digest = hashlib.sha256(data).hexdigest()
    document = Document("draft", "", "text/plain", digest, len(data), (Segment(_ADDRESS, text),))
    found, unsearched = analysis.detect(document, mode=mode, terms=policy.always_redact)
    report, marks = analysis.markings(document, policy.schemes)
    audience = parse_audience(policy.audience)
    # A single portion mark counts as a mention in a document; in a post that anybody reads it is one too many.
    above = audience is not None and not (
        report.markings and all(audience.may_read(m) and (audience.rank or m.rank == 0) for m in report.markings)
    )
    findings = [_record(f, policy.blocks(f.entity_type, f.band) and f.entity_type not in _LISTED) for f in found]
    findings += [_record(mark, above) for mark in marks]
    return DraftCheck(text, tuple(sorted(findings, key=lambda f: (f.start, f.end))), unsearched)


def _record(finding: Finding, blocks: bool) -> DraftFinding:
    return DraftFinding(finding.start, finding.end, finding.entity_type, finding.explanation, blocks)
