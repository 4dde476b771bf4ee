"""The release pack: one zip with all that goes out, a manifest with the hash of each member, and a signature.

Form, version 1: manifest.json {schema, version, tool, tool_version, created_at, case_id, request_no, policy,
two_persons, persons[] {name, public, roles}, approvals[] {text, public, signature}, files[] {name, log, token,
sha256_after, pages, redactions, codes, disposition, bates_begin, bates_end}], members[] {path, sha256,
size}, log_head}; signature.json {name, public, signature over the manifest}; SHA256SUMS. The same
content gives the same bytes. No hash of an original is in it: who guesses a name could check the guess against it.
"""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Mapping
from typing import Any

from redactor.cases import Signer

PACK_SCHEMA = "redactor-release-pack"
PACK_VERSION = 1
PACK_PURPOSE = "release pack"
MANIFEST, SIGNATURE, SUMS = "manifest.json", "signature.json", "SHA256SUMS"
_EPOCH = (1980, 1, 1, 0, 0, 0)


def build_pack(members: Mapping[str, bytes], manifest: Mapping[str, Any], signer: Signer | None) -> bytes:
    """Return the zip.

    Args:
        members: path inside the pack -> bytes.
        manifest: all fields of the form but schema, version and members.
        signer: the releaser; None leaves the pack unsigned.
    """
    listed = [
        {"path": path, "sha256": hashlib.sha256(data).hexdigest(), "size": len(data)}
        for path, data in sorted(members.items())
    ]
    full = {"schema": PACK_SCHEMA, "version": PACK_VERSION, **manifest, "members": listed}
    own = {MANIFEST: (json.dumps(full, indent=2, ensure_ascii=True, allow_nan=False) + "\n").encode()}
    if signer:
        record = {
            "name": signer.name,
            "public": signer.public_key.public,
            "signature": signer.sign(PACK_PURPOSE, digest_of(own[MANIFEST])),
        }
        own[SIGNATURE] = (json.dumps(record, indent=2) + "\n").encode()
    own[SUMS] = sums(listed)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, data in [*own.items(), *sorted(members.items())]:
            info = zipfile.ZipInfo(path, _EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            archive.writestr(info, data)
    return out.getvalue()


def digest_of(manifest: bytes) -> dict[str, str]:
    """Return what the signature of a pack is made over."""
    return {"manifest_sha256": hashlib.sha256(manifest).hexdigest()}


def sums(listed: list[dict[str, Any]]) -> bytes:
    """Return the hashes as `sha256sum --check` reads them."""
    return "".join(f"{item['sha256']}  {item['path']}\n" for item in listed).encode()
