"""Pictures in RTF: PNG and JPEG are written anew from their pixels, all other kinds are left out."""

from __future__ import annotations

import re
from dataclasses import dataclass

from redactor.formats.ooxml.inventory import Inventory
from redactor.formats.ooxml.pictures import Crop, describe, rewrite
from redactor.formats.rtf.tokens import Group, Word
from redactor.model import SegmentKind, UnreadArea

_SIZES = ("picwgoal", "pichgoal", "piccropl", "piccropr", "piccropt", "piccropb", "picscalex", "picscaley")
_MAX_TWIPS = 1_000_000
_NOT_HEX = re.compile(rb"[^0-9A-Fa-f]")


@dataclass(eq=False)
class RtfPicture:
    """One picture: its file's bytes, and its measures in twips and per cent."""

    data: bytes
    sizes: dict[str, int]

    def note(self, inventory: Inventory, number: int) -> None:
        """Note what the picture says besides pixels, and that nobody has read it."""
        about = describe(self.data)
        address = f"picture/{number}"
        for n, text in enumerate(about.texts, 1):
            inventory.hidden(f"{address}/metadata/{n}", text, SegmentKind.PROPERTY, f"Data in picture {number}")
        if not about.readable:
            reason = f"picture {number} is of a kind that can't be read and is left out"
            inventory.unread.append(UnreadArea(address, reason, withheld=True))
            inventory.removed_bytes(address, "picture", max(len(self.data), 1), reason)
        elif not about.is_tiny:
            inventory.unread.append(UnreadArea(address, f"picture {number} in the document was not read"))

    def code(self) -> str:
        """Return the picture as a group of RTF: what a crop hides is cut off for good."""
        sizes = dict(self.sizes)
        wide, tall = sizes.get("picwgoal", 0), sizes.get("pichgoal", 0)
        crop = _crop(sizes, wide, tall)
        picture = rewrite(self.data, crop)
        if crop is not None:
            sizes["picwgoal"] = max(wide - sizes.get("piccropl", 0) - sizes.get("piccropr", 0), 1)
            sizes["pichgoal"] = max(tall - sizes.get("piccropt", 0) - sizes.get("piccropb", 0), 1)
        kept = "".join(f"\\{key}{sizes[key]}" for key in _SIZES if key in sizes and not key.startswith("piccrop"))
        kind = "jpegblip" if picture.extension == ".jpeg" else "pngblip"
        return f"{{\\pict\\{kind}{kept} {picture.data.hex()}}}"


def read_picture(group: Group) -> RtfPicture:
    """Read the group of a picture."""
    sizes: dict[str, int] = {}
    hexed, binary = bytearray(), b""
    is_binary = False
    for item in group.items:
        if isinstance(item, Word):
            is_binary = item.name == "bin"
            if item.name in _SIZES and item.number is not None and abs(item.number) <= _MAX_TWIPS:
                sizes[item.name] = item.number
        elif isinstance(item, bytes):
            if is_binary:
                binary += item
            else:
                hexed += item
    digits = _NOT_HEX.sub(b"", bytes(hexed))
    return RtfPicture(binary or bytes.fromhex(digits[: len(digits) // 2 * 2].decode()), sizes)


def _crop(sizes: dict[str, int], wide: int, tall: int) -> Crop | None:
    if wide <= 0 or tall <= 0:
        return None
    shares = [
        max(sizes.get(f"piccrop{side}", 0), 0) / whole
        for side, whole in zip("ltrb", (wide, tall) * 2, strict=True)
    ]
    crop = Crop(*shares)
    return crop if any(shares) and crop.is_visible else None
