"""Records of posts (NARA Bulletin 2014-02): text, media, links, account, approver, time, hash."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Mapping, Sequence
from typing import Any

from redactor.errors import UsageError
from redactor.workflow.platforms import PLATFORMS, handles, urls

POST_COLUMNS = (
    "entry", "platform", "account", "author", "approved_by", "posted_at", "url", "reply_to", "text", "length",
    "limit", "links", "handles", "media", "alternative", "media_sha256", "record_hash", "recorded_at",
    "recorded_by",
)  # fmt: skip


def post_record(text: str, media: Sequence[Mapping[str, str]], told: Mapping[str, str]) -> dict[str, Any]:
    """Return the record of a post; `record_hash` is the SHA-256 over all other fields as sorted JSON.

    Args:
        text: as it was posted. It is kept: it went public.
        media: name, sha256 and alternative text of each picture, as posted.
        told: platform, account, author, approved_by, posted_at, url, reply_to.
    """
    measure = PLATFORMS[told["platform"]].measure(text)[0]
    record = {
        **told,
        "text": text,
        "weighted_length": measure.length,
        "limit": measure.limit,
        "media": [dict(item) for item in media],
        "links": urls(text),
        "handles": handles(text),
    }
    digest = hashlib.sha256(json.dumps(record, sort_keys=True).encode()).hexdigest()
    return {**record, "record_hash": digest}


def posts_as(suffix: str, records: Sequence[Mapping[str, Any]]) -> bytes:
    """Return the records as a file for archives.

    Args:
        suffix: ".json" or ".csv".
        records: as they stand in the case.

    Raises:
        UsageError: for another suffix.
    """
    if suffix == ".json":
        form = {"schema": "redactor-posts", "version": 1, "posts": [dict(record) for record in records]}
        return (json.dumps(form, indent=2) + "\n").encode()
    if suffix != ".csv":
        raise UsageError("Posts are exported as .json or .csv.")
    from redactor.release import (
        safe_cell,
    )  # the window imports this module at its start: nothing heavy before need

    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(POST_COLUMNS)
    writer.writerows([safe_cell(cell) for cell in post_row(record)] for record in records)
    return out.getvalue().encode("utf-8-sig")


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
