"""Search for planted text in a file's raw bytes and in everything packed inside, with the standard library alone
(pikepdf only to unpack PDF streams). None of the code under test is used."""

import base64
import email
import io
import re
import zipfile
from email.header import decode_header, make_header

import pikepdf


def unpacked(data, name, depth=0):
    """Yield (place, bytes) of the file itself and of everything inside it."""
    yield name, data
    if depth > 4:
        return
    if data[:4] == b"PK\x03\x04":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for member in archive.namelist():
                yield f"{name}!{member} (name)", member.encode()
                yield from unpacked(archive.read(member), f"{name}!{member}", depth + 1)
    elif data[:5] == b"%PDF-":
        yield from _pdf(data, name)
    elif name.endswith(".eml"):
        yield from _mail(data, name, depth)
    elif data[:3] == b"\xff\xd8\xff":
        yield from _jpeg_segments(data, name)


def _pdf(data, name):
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for number, item in enumerate(pdf.objects):
            yield f"{name}!object {number}", repr(item).encode()
            if isinstance(item, pikepdf.Stream):
                try:
                    stream = item.read_bytes()
                except pikepdf.PdfError:
                    stream = item.read_raw_bytes()
                yield f"{name}!stream {number}", stream
                yield f"{name}!strings {number}", _strings_of_content(stream)


def _strings_of_content(stream):
    """Join the shown strings of a content stream, so that a text split by kerning is found as well."""
    literal = re.findall(rb"\(((?:\\.|[^\\()])*)\)", stream)
    hexed = [bytes.fromhex(h.decode()) for h in re.findall(rb"<([0-9A-Fa-f]{2,})>", stream) if len(h) % 2 == 0]
    return b"".join(literal) + b"\n" + b"".join(hexed) + b"\n" + b"".join(h[1::2] for h in hexed)


def _mail(data, name, depth):
    message = email.message_from_bytes(data)
    for part in message.walk():
        for header, value in part.items():
            yield f"{name}!{header}", f"{value}\n{make_header(decode_header(str(value)))}".encode()
        yield f"{name}!file name", str(part.get_filename()).encode()
        if not part.is_multipart():
            payload = part.get_payload(decode=True) or b""
            yield from unpacked(payload, f"{name}!{part.get_content_type()}", depth + 1)


def _jpeg_segments(data, name):
    """All that stands before the compressed pixels, and after them."""
    start = data.find(b"\xff\xda")
    yield f"{name}!head", data[:start]
    yield f"{name}!tail", data[data.rfind(b"\xff\xd9") :]


def spellings(text):
    """The bytes in which a text could stand."""
    for case in dict.fromkeys((text, text.lower(), text.upper())):
        for encoding in ("utf-8", "utf-16-le", "utf-16-be", "latin-1"):
            yield case.encode(encoding, "ignore")
        yield case.encode().hex().encode()
    yield base64.b64encode(text.encode())[2:-4]


def find_leaks(data, name, secrets):
    """Return (secret, place) for each planted text that can still be found."""
    leaks = []
    places = list(unpacked(data, name))
    for secret in secrets:
        wanted = [spelling for spelling in spellings(secret) if len(spelling) > 3]
        leaks += [(secret, place) for place, content in places if any(w in content for w in wanted)]
    return leaks
