"""What the entries of a case's log say, in words. No text of a document stands in them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_WORDS = {
    "case_created": str(QT_TRANSLATE_NOOP("Log", "Case made")),
    "opened": str(QT_TRANSLATE_NOOP("Log", "Opened")),
    "scanned": str(QT_TRANSLATE_NOOP("Log", "Searched")),
    "found": str(QT_TRANSLATE_NOOP("Log", "Found")),
    "accepted": str(QT_TRANSLATE_NOOP("Log", "Accepted")),
    "rejected": str(QT_TRANSLATE_NOOP("Log", "Rejected")),
    "reopened": str(QT_TRANSLATE_NOOP("Log", "Made undecided again")),
    "auto_accepted": str(QT_TRANSLATE_NOOP("Log", "Accepted by rule")),
    "left_by_rule": str(QT_TRANSLATE_NOOP("Log", "Left by rule")),
    "code_set": str(QT_TRANSLATE_NOOP("Log", "Reason code set")),
    "note_set": str(QT_TRANSLATE_NOOP("Log", "Note written")),
    "kind_set": str(QT_TRANSLATE_NOOP("Log", "Kind changed")),
    "drawn": str(QT_TRANSLATE_NOOP("Log", "Box drawn or changed")),
    "marked": str(QT_TRANSLATE_NOOP("Log", "Marked by hand")),
    "removed": str(QT_TRANSLATE_NOOP("Log", "Mark or box removed")),
    "unread_acknowledged": str(QT_TRANSLATE_NOOP("Log", "Unread areas acknowledged")),
    "listed": str(QT_TRANSLATE_NOOP("Log", "Lists changed")),
    "undone": str(QT_TRANSLATE_NOOP("Log", "Undone")),
    "redone": str(QT_TRANSLATE_NOOP("Log", "Done again")),
    "gate_refused": str(QT_TRANSLATE_NOOP("Log", "Export refused by the gate")),
    "verified": str(QT_TRANSLATE_NOOP("Log", "Verified")),
    "exported": str(QT_TRANSLATE_NOOP("Log", "Exported")),
}


def action_words(action: str) -> str:
    """Return what was done; an action that a newer program wrote stands as it is."""
    return QCoreApplication.translate("Log", _WORDS[action]) if action in _WORDS else action.replace("_", " ")


def detail_words(action: str, detail: Mapping[str, Any]) -> str:
    """Return how many places, which code, page, outcome."""
    words = []
    count = len(detail.get("ids") or detail.get("addresses") or ())
    if action in ("found", "marked"):
        count = len(detail.get("findings", {}).get("rows", ()))
    if count:
        words.append(QCoreApplication.translate("Log", "{0} places").format(count))
    code = detail.get("code") or (detail.get("set") or {}).get("code")
    if code:
        words.append(str(code))
    for key, text in (
        ("page", QCoreApplication.translate("Log", "page {0}")),
        ("label", "{0}"),
        ("rule", QCoreApplication.translate("Log", "rule {0}")),
        ("outcome", "{0}"),
        ("redactions", QCoreApplication.translate("Log", "{0} redactions")),
    ):
        if detail.get(key) not in (None, ""):
            words.append(text.format(detail[key]))
    if detail.get("rules"):
        words.append(", ".join(map(str, detail["rules"])))
    return " · ".join(words)
