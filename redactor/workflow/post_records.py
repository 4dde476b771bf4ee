"""Records of posts (NARA Bulletin 2014-02): text, media, links, account, approver, time, hash."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any

from redactor.workflow.preflight import Preflight

POST_COLUMNS = (
    "entry", "platform", "account", "author", "approved_by", "posted_at", "url", "reply_to", "text", "length",
    "limit", "links", "handles", "media", "alternative", "media_sha256", "record_hash", "recorded_at",
    "recorded_by",
)  # fmt: skip


def post_record(checked: Preflight, media: Sequence[Mapping[str, str]], told: Mapping[str, str]) -> dict[str, Any]:
    """Return the record of a post; `record_hash` is the SHA-256 over all other fields as sorted JSON.

    Args:
        checked: the answer of the pre-flight check. The text is kept: it went public.
        media: name, sha256 and alternative text of each picture.
        told: platform, account, author, approved_by, posted_at, url, reply_to.
    """
    measure = checked.record["platforms"][0]["measures"][0]
    record = {
        **told,
        "text": checked.text,
        "weighted_length": measure["length"],
        "limit": measure["limit"],
        "media": [dict(item) for item in media],
        "links": checked.record["links"],
        "handles": checked.record["handles"],
    }
    digest = hashlib.sha256(json.dumps(record, sort_keys=True).encode()).hexdigest()
    return {**record, "record_hash": digest}


def post_row(record: Mapping[str, Any]) -> list[str]:
    """Return a record as cells in the order of POST_COLUMNS."""
    flat = {
        **record,
        "length": record["weighted_length"],
        "links": " ".join(record["links"]),
        "handles": " ".join(record["handles"]),
        "media": "; ".join(item["name"] for item in record["media"]),
        "alternative": "; ".join(item["alternative"] for item in record["media"]),
        "media_sha256": "; ".join(item["sha256"] for item in record["media"]),
    }
    return [str(flat.get(column, "")) for column in POST_COLUMNS]
