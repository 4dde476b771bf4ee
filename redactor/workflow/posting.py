"""What a post needs of a picture: its redacted copy, and whether that copy still is what was decided."""

from __future__ import annotations

import hashlib

from redactor.cases import DocumentState


def decisions_digest(state: DocumentState) -> str:
    """Return the SHA-256 over what decisions remove: ids of findings, drawn areas with their place."""
    removed = sorted(key for key, item in state.findings.items() if item.status.is_removed)
    areas = sorted(f"{a.area_id} {a.part} {a.page} {a.rect}" for a in state.areas.values())
    return hashlib.sha256("\n".join([*removed, "", *areas]).encode()).hexdigest()


def released_copy(state: DocumentState) -> str:
    """Return the SHA-256 of a document's last redacted copy; "" for none, or when decisions changed since.

    An export that an earlier version noted has no digest: it counts as changed, and is made once more.
    """
    last = state.exports[-1] if state.exports else {}
    return str(last.get("sha256", "")) if last.get("decisions") == decisions_digest(state) else ""
