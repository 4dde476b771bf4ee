"""The check of a draft before it is posted: what it gives away, whether it fits, what its pictures carry."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from redactor.errors import UsageError
from redactor.model import Document, Finding, SegmentKind
from redactor.redaction.audience import parse_audience
from redactor.text import fold_text
from redactor.workflow.files import shown_name
from redactor.workflow.platforms import PLATFORMS, Platform, handles, hashtags, urls
from redactor.workflow.records import OpenDocument
from redactor.workflow.workbench import Workbench

_NOT_TEXT = frozenset({SegmentKind.PROPERTY, SegmentKind.FILE_NAME})
# A post is full of these on purpose: they are listed for a person to look at, and refuse nothing.
_LISTED = frozenset({"URL", "HANDLE"})
_PLACE_WORDS = ("gps", "latitude", "longitude")


@dataclass(frozen=True, slots=True)
class Image:
    """A picture of the post: where it lies and its alternative text, "" when none was given."""

    path: Path
    alternative: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """A post before it goes out. `allowed` are texts that are meant to be public, such as the office's name."""

    path: Path
    images: Sequence[Image] = ()
    platforms: Sequence[str] = ()
    allowed: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Preflight:
    """The answer.

    Attributes:
        text: of the draft.
        reasons: why it must not go out as it is; empty allows it.
        asks: what a person should still see to.
        record: all of it as JSON values, without the texts that were found.
    """

    text: str
    reasons: tuple[str, ...]
    asks: tuple[str, ...]
    record: dict[str, Any]

    @property
    def allowed(self) -> bool:
        """True when nothing stands against the post."""
        return not self.reasons


def preflight(bench: Workbench, draft: Draft) -> Preflight:
    """Check a draft with the bench's policy.

    Raises:
        UsageError: a platform is not known, or the draft has no text and no picture.
        RedactorError: a file can't be read.
    """
    platforms = [_platform(name) for name in draft.platforms]
    opened = bench.scan(bench.open(draft.path).doc_id)
    text = _text_of(opened.document)
    if not text.strip() and not draft.images:
        raise UsageError("The draft has neither text nor a picture.")
    allowed = {fold_text(word) for word in draft.allowed}
    findings = list(_findings(bench, opened, allowed))
    pictures = [_picture(bench, image, allowed) for image in draft.images]
    reasons = [
        *_said(findings, bench, "the text"),
        *_markings(bench, opened, "the text"),
        *_too_long(platforms, text, len(draft.images)),
        *(reason for picture in pictures for reason in picture["reasons"]),
    ]
    asks = [ask for picture in pictures for ask in picture["asks"]]
    asks += _long_alternatives(platforms, draft.images)
    record = {
        "file": str(draft.path),
        "allowed": not reasons,
        "reasons": reasons,
        "asks": asks,
        "platforms": [_measured(platform, text) for platform in (platforms or PLATFORMS.values())],
        "findings": [_record(finding) for finding in findings],
        "marking": opened.markings.to_dict() if opened.markings else None,
        "links": urls(text),
        "handles": handles(text),
        "hashtags": hashtags(text),
        "images": [{key: value for key, value in p.items() if key not in ("reasons", "asks")} for p in pictures],
    }
    return Preflight(text, tuple(reasons), tuple(asks), record)


def _platform(name: str) -> Platform:
    if name not in PLATFORMS:
        raise UsageError(f"The platform {name} is not known.", f"Known: {', '.join(PLATFORMS)}.")
    return PLATFORMS[name]


def _text_of(document: Document) -> str:
    shown = [s.text for s in document.segments if s.visible and s.kind not in _NOT_TEXT]
    return "\n".join(shown).strip()


def _findings(bench: Workbench, opened: OpenDocument, allowed: set[str]) -> Iterator[Finding]:
    for key, state in bench.case.state.documents[opened.doc_id].findings.items():
        if not state.finding.is_marking and fold_text(bench.finding_text(opened.doc_id, key)) not in allowed:
            yield state.finding


def _said(findings: Sequence[Finding], bench: Workbench, where: str) -> Iterator[str]:
    """Yield one reason a kind of finding that the policy does not let pass unseen."""
    counts: dict[str, int] = {}
    for finding in findings:
        if finding.entity_type not in _LISTED and bench.policy.blocks(finding.entity_type, finding.band):
            counts[finding.entity_type] = counts.get(finding.entity_type, 0) + 1
    for kind, count in sorted(counts.items()):
        yield f"{count} {kind} in {where}."


def _markings(bench: Workbench, opened: OpenDocument, where: str) -> Iterator[str]:
    audience = parse_audience(bench.policy.audience)
    markings = opened.markings.markings if opened.markings else ()
    above = [m for m in markings if m.level and audience is not None and not audience.may_read(m)]
    if above and audience is not None:
        yield f"{len(above)} markings above the audience {audience.name} in {where}."


def _too_long(platforms: Sequence[Platform], text: str, images: int) -> Iterator[str]:
    for platform in platforms:
        for measure in platform.measure(text):
            if not measure.fits:
                over = measure.length - measure.limit
                yield f"{over} {measure.unit} too many for {platform.title} ({measure.length} of {measure.limit})."
        if images > platform.images:
            yield f"{platform.title} takes {platform.images} pictures, not {images}."


def _long_alternatives(platforms: Sequence[Platform], images: Sequence[Image]) -> Iterator[str]:
    for platform in platforms:
        for image in images:
            if len(image.alternative) > platform.alternative:
                name = shown_name(image.path)
                yield f"The alternative text of {name} is too long for {platform.title} ({platform.alternative})."


def _measured(platform: Platform, text: str) -> dict[str, Any]:
    measures = platform.measure(text)
    return {
        "platform": platform.key,
        "fits": all(measure.fits for measure in measures),
        "verified_limit": platform.verified,
        "measures": [{"unit": m.unit, "length": m.length, "limit": m.limit} for m in measures],
        "max_images": platform.images,
    }


def _picture(bench: Workbench, image: Image, allowed: set[str]) -> dict[str, Any]:
    opened = bench.scan(bench.open(image.path).doc_id)
    name = shown_name(image.path)
    metadata = [s for s in opened.document.segments if s.kind is SegmentKind.PROPERTY and s.text.strip()]
    places = [s for s in metadata if any(word in f"{s.address} {s.label}".casefold() for word in _PLACE_WORDS)]
    findings = [
        f for f in _findings(bench, opened, allowed) if f.segment not in {segment.address for segment in metadata}
    ]
    reasons = [*_said(findings, bench, f"the picture {name}"), *_markings(bench, opened, f"the picture {name}")]
    if places:
        reasons.append(f"The picture {name} says where it was taken; take it out with: redactor redact.")
    asks = (
        [] if image.alternative.strip() else [f"The picture {name} has no alternative text: give it with --alt."]
    )
    if metadata and not places:
        asks.append(f"The picture {name} carries {len(metadata)} hidden entries (camera, time, program).")
    if any(area.page for area in opened.document.all_unread()):
        asks.append(f"The picture {name} was not read as a whole; look at it.")
    return {
        "file": str(image.path),
        "alternative": image.alternative,
        "metadata": sorted({s.label or s.address for s in metadata}),
        "has_location": bool(places),
        "findings": [_record(finding) for finding in findings],
        "reasons": reasons,
        "asks": asks,
    }


def _record(finding: Finding) -> Mapping[str, Any]:
    return {
        "segment": finding.segment,
        "start": finding.start,
        "end": finding.end,
        "entity_type": finding.entity_type,
        "band": finding.band.value,
        "rule": finding.rule,
        "explanation": finding.explanation,
    }
