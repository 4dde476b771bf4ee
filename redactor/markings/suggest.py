"""Suggested sensitivity: from findings to a marking of each scheme, with the why. Never applied by itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from redactor.markings.results import all_schemes
from redactor.model import Band, Finding
from redactor.policy import Scheme, SuggestionRule


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What one scheme suggests.

    Attributes:
        marking: in its canonical form.
        why: one sentence.
        evidence: (entity type, how many) of the findings behind it, most first.
        code: reason code that goes with it, or "".
        verified: False when the rule was not checked against the scheme's source.
    """

    scheme: str
    title: str
    marking: str
    why: str
    evidence: tuple[tuple[str, int], ...]
    code: str = ""
    verified: bool = True

    def to_dict(self) -> dict[str, Any]:
        """Return it as JSON values."""
        return {
            "scheme": self.scheme,
            "marking": self.marking,
            "why": self.why,
            "evidence": dict(self.evidence),
            "code": self.code,
            "verified": self.verified,
        }


def suggest(findings: Iterable[Finding]) -> tuple[Suggestion, ...]:
    """Return the suggestion of each scheme that has one for these findings; unsure ones do not count."""
    counts = Counter(f.entity_type for f in findings if f.band.rank >= Band.MEDIUM.rank and not f.is_marking)
    found = (_suggestion(scheme, counts) for scheme in all_schemes())
    return tuple(suggestion for suggestion in found if suggestion is not None)


def _suggestion(scheme: Scheme, counts: Counter[str]) -> Suggestion | None:
    for rule in scheme.suggestions:
        evidence = _evidence(rule, counts)
        if len(evidence) >= rule.min_types:
            return Suggestion(scheme.key, scheme.title, rule.marking, rule.why, evidence, rule.code, rule.verified)
    return None


def _evidence(rule: SuggestionRule, counts: Counter[str]) -> tuple[tuple[str, int], ...]:
    found = [(kind, counts[kind]) for kind in rule.types if counts[kind]]
    return tuple(sorted(found, key=lambda pair: (-pair[1], pair[0])))
