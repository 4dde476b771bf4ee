"""The public form of a change log: what the law wants beside a released file, and nothing that tells what went.

Left out against the internal form, with the reason:

- code points and words, offsets, finding ids (a hash over offsets): the length of a name gives it away;
- `keyed_hash`: equal texts would be told;
- `sha256_before` and document ids: who guesses a name could check the guess against the original's hash;
- findings that stayed, notes, names of officers, scores: they belong to the inside.

The amount that the law asks for is told as a place, a page or, from 20 words on, in words rounded to tens.

Form, version 1 (JSON object): schema, schema_version, tool, tool_version, created_at; document {file_name,
released_as, media_type, pages, sha256_after, bates_begin, bates_end}; policy {title, regime, audience}; entries[]
{no, page, place, kind, amount {count, unit, about}, reason_code, meaning, statute, given, why}; left_out[] {kind,
amount, why}; withheld[] {place, why}; verification {outcome, checks}; log_head {count, hash}; totals.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any

from redactor.redaction.labels import DRAWN_KIND
from redactor.release.change_log import TOOL

PUBLIC_SCHEMA = "redactor-public-log"
PUBLIC_VERSION = 1
_LONG = 20  # words; a name is shorter
_TEN = 10
_COUNTED_UNITS = frozenset({"chars", "bytes", "characters"})
# Answers to a code that are part of the citation; harm and notes are the office's own.
_PUBLIC_ANSWERS = ("privilege", "order", "level", "term", "holder")


def public_log(
    log: Mapping[str, Any],
    *,
    released_as: str,
    meaning: Callable[[str], str] = lambda _code: "",
    pages_covered: frozenset[int] = frozenset(),
    bates: tuple[str, str] = ("", ""),
) -> dict[str, Any]:
    """Return the public form of a change log (see the module's description).

    Args:
        log: the internal form, as `build_change_log` gives it.
        released_as: name of the released file.
        meaning: reason code -> what it protects, in words.
        pages_covered: pages that are withheld as a whole.
        bates: first and last number, or empty texts.
    """
    entries = [_entry(entry, meaning, pages_covered) for entry in log["entries"]]
    document = log["document"]
    words = sum(entry["amount"]["words"] for entry in log["entries"])
    return {
        "schema": PUBLIC_SCHEMA,
        "schema_version": PUBLIC_VERSION,
        "tool": TOOL,
        "tool_version": log["tool_version"],
        "created_at": log["created_at"],
        "document": {
            "file_name": document["file_name"],
            "released_as": released_as,
            "media_type": document["media_type"],
            "pages": document["pages"],
            "sha256_after": document["sha256_after"],
            "bates_begin": bates[0],
            "bates_end": bates[1],
        },
        "policy": {key: log["policy"].get(key) for key in ("title", "regime", "audience")},
        "entries": entries,
        "left_out": [_left_out(removal) for removal in log["hidden_removals"]],
        "withheld": [
            {"place": area["place"]["label"], "why": area["why"]} for area in log["unread"] if area["withheld"]
        ],
        "verification": {"outcome": "pass", "checks": len(log["verification"])},
        "log_head": dict(log["log_head"]),
        "totals": {
            "redactions": len(entries),
            "by_kind": dict(sorted(Counter(entry["kind"] for entry in entries).items())),
            "by_code": dict(sorted(Counter(e["reason_code"] for e in entries if e["reason_code"]).items())),
            # A single short redaction must not be told by the total either.
            "words_withheld_about": rounded(words) if words >= _LONG else "fewer than 20",
        },
    }


def rounded(words: int) -> int:
    """Return a number of words as the public may read it: tens, at least 20."""
    return max(_LONG, _TEN * round(words / _TEN))


def _entry(entry: Mapping[str, Any], meaning: Callable[[str], str], covered: frozenset[int]) -> dict[str, Any]:
    place, words = entry["place"], entry["amount"]["words"]
    if entry["kind"] == DRAWN_KIND and place["page"] in covered:
        amount: dict[str, Any] = {"count": 1, "unit": "page", "about": False}
    elif words >= _LONG:
        amount = {"count": rounded(words), "unit": "words", "about": True}
    else:
        amount = {"count": 1, "unit": "area" if entry["kind"] == DRAWN_KIND else "place", "about": False}
    return {
        "no": entry["no"],
        "page": place["page"],
        "place": _where(place),
        "kind": entry["kind"],
        "amount": amount,
        "reason_code": entry["reason_code"],
        "meaning": meaning(entry["reason_code"]) if entry["reason_code"] else "",
        "statute": entry["statute"],
        "given": {key: entry["given"][key] for key in _PUBLIC_ANSWERS if entry["given"].get(key)},
        "why": "" if entry["reason_code"] else entry["why"],
    }


def _where(place: Mapping[str, Any]) -> str:
    """Return the label; where there is no page, the address too: "Cell" alone is no place of deletion."""
    label, address = place["label"], place["address"]
    return str(label) if place["page"] is not None or address in ("", label) else f"{label}, {address}"


def _left_out(removal: Mapping[str, Any]) -> dict[str, Any]:
    amount = removal["amount"]
    if amount["unit"] in _COUNTED_UNITS:
        amount = {"count": 1, "unit": "item"}
    return {"kind": removal["kind"], "amount": amount, "why": removal["why"]}


def amount_text(amount: Mapping[str, Any]) -> str:
    """Return an amount in words: "1 place", "about 40 words"."""
    count, unit = amount["count"], amount["unit"]
    plural = unit if count == 1 or unit.endswith("s") else f"{unit}s"
    return f"{'about ' if amount.get('about') else ''}{count} {plural}"
