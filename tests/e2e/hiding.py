"""A search of redacted files for planted words, with the standard library alone: none of the code under test."""

import base64
import contextlib
import email
import html
import io
import json
import mailbox
import quopri
import re
import tempfile
import unicodedata
import urllib.parse
from pathlib import Path


def forms(data):
    """Yield the bytes as they are, and decoded in each way in which text files spell letters."""
    yield data
    for encoding in ("utf-8", "utf-16", "utf-16-le", "utf-16-be", "latin-1"):
        text = data.decode(encoding, "ignore")
        yield text.encode()
        yield html.unescape(text).encode()
        yield re.sub(r"<[^>]*>", "", html.unescape(text)).encode()
        yield urllib.parse.unquote(text).encode()
        yield re.sub(r"\\u([0-9a-fA-F]{4})", lambda m: chr(int(m[1], 16)), text).encode("utf-8", "ignore")
    yield quopri.decodestring(data)
    for run in re.findall(rb"[A-Za-z0-9+/\r\n]{16,}={0,2}", data):
        compact = b"".join(run.split()).rstrip(b"=")
        yield base64.b64decode(compact[: len(compact) // 4 * 4])


def unpacked(data, name):
    """Yield the file and, of mail, every decoded part, header and file name."""
    yield data
    if name.endswith(".mbox"):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "box")
            path.write_bytes(data)
            with contextlib.closing(mailbox.mbox(path)) as box:
                for message in box:
                    yield from unpacked(message.as_bytes(), "m.eml")
    elif name.endswith(".eml"):
        for part in email.message_from_bytes(data).walk():
            for key, value in part.items():
                decoded = email.header.make_header(email.header.decode_header(str(value)))
                yield f"{key}: {decoded}".encode("utf-8", "replace")
            yield str(part.get_filename()).encode("utf-8", "replace")
            payload = part.get_payload(decode=True)
            if payload:
                yield from unpacked(payload, str(part.get_filename() or ""))


def holds(data, name, word):
    """True when the word can be read anywhere in the file, whatever its case and the gaps between its letters."""
    wanted = re.sub(r"\s", "", word).lower().encode()
    return any(wanted in plain(form) for piece in unpacked(data, name) for form in forms(piece))


def plain(data):
    """Drop accents, white space and what has no width; lower the case."""
    letters = unicodedata.normalize("NFKD", data.decode("utf-8", "replace"))
    return re.sub(r"[\s\0\u0300-\u036f\u200b-\u200f]", "", letters).lower().encode()


def same_shape(one, two):
    """True when two JSON values have the same objects, arrays and scalars."""
    if isinstance(one, dict) and isinstance(two, dict):
        return len(one) == len(two) and all(map(same_shape, one.values(), two.values()))
    if isinstance(one, list) and isinstance(two, list):
        return len(one) == len(two) and all(map(same_shape, one, two))
    return not isinstance(two, dict | list) and not isinstance(one, dict | list)


def json_of(data):
    return json.load(io.BytesIO(data))
