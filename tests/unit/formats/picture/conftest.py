"""Pictures with a secret in every place beside the pixels, made by hand and with Pillow."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable

import pytest
from PIL import Image, ImageDraw

JPEG_SECRETS = {
    "exif_artist": "Artistname",
    "exif_comment": "Usercommentname",
    "exif_xp_author": "Xpauthorname",
    "exif_maker_note": "Makernotename",
    "exif_thumbnail": "Thumbnailname",
    "xmp": "Xmpname",
    "iptc_byline": "Bylinename",
    "photoshop": "Photoshopname",
    "icc": "Profilename",
    "comment": "Commentname",
    "unknown_segment": "Appelevenname",
    "adobe_tail": "Adobetailname",
    "trailing": "Trailingname",
}
PNG_SECRETS = {
    "text": "Plaintextname",
    "packed_text": "Packedtextname",
    "international": "Internationalname",
    "international_keyword": "Keywordname",
    "exif": "Exifchunkname",
    "xmp": "Xmpchunkname",
    "icc_name": "Iccname",
    "raw_profile": "Rawprofilename",
    "unknown_chunk": "Unknownchunkname",
    "trailing": "Trailingname",
}


def exif_bytes(secrets: dict[str, str], orientation: int = 1) -> bytes:
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x013B] = secrets.get("exif_artist", secrets.get("exif", ""))
    exif[0x9C9D] = (secrets.get("exif_xp_author", "") + "\0").encode("utf-16-le")
    inner = exif.get_ifd(0x8769)
    inner[0x9286] = b"ASCII\0\0\0" + secrets.get("exif_comment", "").encode()
    inner[0x927C] = b"\0\1\2" + secrets.get("exif_maker_note", "").encode() + b"\0\xff\xfe"
    gps = exif.get_ifd(0x8825)
    gps.update({1: "S", 2: (33.0, 51.0, 30.0), 3: "E", 4: (151.0, 12.0, 36.0)})
    return exif.tobytes()


def segment(code: int, data: bytes) -> bytes:
    return bytes((0xFF, code)) + struct.pack(">H", len(data) + 2) + data


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def drawn(mode: str = "RGB", size: tuple[int, int] = (96, 64)) -> Image.Image:
    """A picture whose four quarters differ, so that turning and painting can be told."""
    image = Image.new("RGB", size, "white")
    draw = ImageDraw.Draw(image)
    w, h = size
    draw.rectangle((0, 0, w // 2 - 1, h // 2 - 1), fill=(255, 0, 0))
    draw.rectangle((w // 2, 0, w, h // 2 - 1), fill=(0, 160, 0))
    draw.rectangle((0, h // 2, w // 2 - 1, h), fill=(0, 0, 255))
    return image.convert(mode)


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def planted_jpeg(orientation: int = 1) -> bytes:
    s = JPEG_SECRETS
    plain = saved(drawn(), "JPEG", quality=95, subsampling=0)
    exif = exif_bytes(s, orientation)
    # A second directory with an embedded preview, after the TIFF structure (offsets count from byte 6).
    thumbnail = b"\xff\xd8\xff\xfe\0\x20" + s["exif_thumbnail"].encode() + b"\xff\xd9"
    tiff = bytearray(exif[6:])
    order = "<" if tiff[:2] == b"II" else ">"
    first = struct.unpack_from(f"{order}I", tiff, 4)[0]
    after = first + 2 + 12 * struct.unpack_from(f"{order}H", tiff, first)[0]
    struct.pack_into(f"{order}I", tiff, after, len(tiff))
    at = len(tiff) + 2 + 24 + 4
    tiff += struct.pack(f"{order}HHHIIHHIII", 2, 0x0201, 4, 1, at, 0x0202, 4, 1, len(thumbnail), 0) + thumbnail
    iptc = b"\x1c\x02\x50" + struct.pack(">H", len(s["iptc_byline"])) + s["iptc_byline"].encode()
    photoshop = b"Photoshop 3.0\0"
    for resource, content in ((0x0404, iptc), (0x0400, s["photoshop"].encode())):
        photoshop += (
            b"8BIM" + struct.pack(">HHI", resource, 0, len(content)) + content + b"\0" * (len(content) % 2)
        )
    extra = (
        segment(0xE1, b"Exif\0\0" + bytes(tiff))
        + segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + s["xmp"].encode() + b"</x:xmpmeta>")
        + segment(0xED, photoshop)
        + segment(0xE2, b"ICC_PROFILE\0\1\1" + b"\0\0\2\x30" + b"desc" + s["icc"].encode())
        + segment(0xFE, s["comment"].encode())
        + segment(0xEB, s["unknown_segment"].encode())
        + segment(0xEE, b"Adobe\0\x64\0\0\0\0\1" + s["adobe_tail"].encode())
    )
    return plain[:2] + extra + plain[2:] + s["trailing"].encode()


def planted_png(image: Image.Image | None = None) -> bytes:
    s = PNG_SECRETS
    plain = saved(image or drawn(), "PNG")
    raw = "\nexif\n    8\n" + s["raw_profile"].encode().hex()
    extra = (
        chunk(b"iCCP", s["icc_name"].encode() + b"\0\0" + zlib.compress(b"profile"))
        + chunk(b"tEXt", b"Author\0" + s["text"].encode())
        + chunk(b"zTXt", b"Comment\0\0" + zlib.compress(s["packed_text"].encode()))
        + chunk(
            b"iTXt",
            b"Title\0\1\0en\0"
            + s["international_keyword"].encode()
            + b"\0"
            + zlib.compress(s["international"].encode()),
        )
        + chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + s["xmp"].encode())
        + chunk(b"zTXt", b"Raw profile type exif\0\0" + zlib.compress(raw.encode()))
        + chunk(b"eXIf", exif_bytes(s)[6:])
        + chunk(b"prVt", s["unknown_chunk"].encode())
        + chunk(b"tIME", struct.pack(">H5B", 2024, 1, 2, 3, 4, 5))
    )
    return plain[:33] + extra + plain[33:] + s["trailing"].encode()


def views(data: bytes) -> list[bytes]:
    """All bytes, and all compressed chunks unpacked."""
    found = [data]
    for at in range(len(data) - 2):
        if data[at] == 0x78 and data[at + 1] in (0x01, 0x5E, 0x9C, 0xDA):
            try:
                unpacked = zlib.decompressobj().decompress(data[at:])
            except zlib.error:
                continue
            found.append(unpacked)
            found.append(b"".join(unpacked.split()))
    return found


@pytest.fixture
def found_in() -> Callable[[bytes, str], bool]:
    def search(data: bytes, secret: str) -> bool:
        needles = (secret.encode(), secret.encode("utf-16-le"), secret.encode().hex().encode())
        return any(needle in view for view in views(data) for needle in needles)

    return search


@pytest.fixture
def jpeg() -> Callable[[int], bytes]:
    return planted_jpeg


@pytest.fixture
def png() -> Callable[[Image.Image | None], bytes]:
    return planted_png


@pytest.fixture
def quarters() -> Callable[..., Image.Image]:
    return drawn


@pytest.fixture
def save() -> Callable[..., bytes]:
    return saved


@pytest.fixture
def png_chunk() -> Callable[[bytes, bytes], bytes]:
    return chunk


@pytest.fixture
def jpeg_secrets() -> dict[str, str]:
    return JPEG_SECRETS


@pytest.fixture
def png_secrets() -> dict[str, str]:
    return PNG_SECRETS
