"""Content streams by allow-list: known operators with operands of the known kinds, and what they name."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Final

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf

from redactor.formats.pdf.allowlist import NAMED, OPERATORS
from redactor.formats.pdf.glyphs import INVISIBLE_MODE
from redactor.formats.pdf.inline import inline_to_stream
from redactor.formats.pdf.streams import unparse
from redactor.formats.pdf.tags import kept_mark

_NUMBERS: Final = frozenset((int, float, Decimal, bool))
_MARKS: Final = frozenset(("BMC", "BDC", "EMC"))
_SHOW: Final = frozenset(("Tj", "TJ", "'", '"'))
# Names that say no more than a number.
_PLAIN_NAME: Final = re.compile(r"/(?:[A-Za-z]{1,2}|Rx[A-Z]\w*|Img|Xop|Fnt)\d{0,6}(?:[x_]\d{1,4})?")
_DEVICE_SPACES: Final = frozenset(
    ("/DeviceGray", "/DeviceRGB", "/DeviceCMYK", "/Pattern", "/G", "/RGB", "/CMYK", "/I")
)


@dataclass(slots=True)
class FilteredContent:
    """A rewritten content stream and what it uses.

    Attributes:
        data: its bytes.
        names: per class of resource (`/Font`), the names used.
        strings: per font name, the strings shown with it.
        dropped: how many instructions went.
        inline: inline images that were made XObjects, by their new names.
        marks: the numbers of marked content kept.
        renamed: new names of resources whose old name could be a text, by (class, old name).
    """

    data: bytes = b""
    names: dict[str, set[str]] = field(default_factory=dict)
    strings: dict[str, list[bytes]] = field(default_factory=dict)
    dropped: int = 0
    inline: dict[str, Any] = field(default_factory=dict)
    marks: set[int] = field(default_factory=set)
    renamed: dict[tuple[str, str], str] = field(default_factory=dict)

    def use(self, kind: str, name: str) -> None:
        """Note that a resource is used."""
        self.names.setdefault(kind, set()).add(name)


class ContentFilter:
    """Filters one stream.

    Args:
        pdf: the document that it belongs to.
        resources: what its names mean.
        drop_invisible: take text of rendering mode 3 out.
        inline: how the names of inline images made XObjects begin.
        renamed: new names of resources that several streams share.
        tagged: keep the numbers of marked content, and artifacts.
    """

    def __init__(
        self,
        pdf: Pdf,
        resources: Any,
        *,
        drop_invisible: bool = False,
        inline: str = "/RxInline",
        renamed: dict[tuple[str, str], str] | None = None,
        tagged: bool = False,
    ) -> None:
        self.pdf = pdf
        self.resources = resources if isinstance(resources, Dictionary) else Dictionary()
        self.drop_invisible = drop_invisible
        self.inline = inline
        self.tagged = tagged
        self.marks: list[bool] = []
        self.font, self.mode, self.in_text = "", 0, False
        self.stack: list[tuple[str, int]] = []
        self.result = FilteredContent(renamed={} if renamed is None else renamed)

    def run(self, instructions: list[Any]) -> FilteredContent:
        """Return the filtered stream."""
        kept = []
        result = self.result
        for instruction in instructions:
            operands, operator = instruction
            word = str(operator)
            kinds = OPERATORS.get(word)
            if kinds is None:
                if self.tagged and word in _MARKS:
                    kept.extend(self._mark(operands, word))
                    continue
                if word == "INLINE IMAGE":
                    image = self._inline_image(operands[0])
                    if image is not None:
                        kept.append(image)
                        continue
                result.dropped += 1
                continue
            if kinds == "":
                if self._nests(word):
                    kept.append(([], operator) if len(operands) else instruction)
                continue
            if len(operands) > len(kinds) and kinds != "c":
                operands = list(operands)[len(operands) - len(kinds) :]
                instruction = (operands, operator)
            if not _fits(operands, kinds) or not self._note(word, operands):
                result.dropped += 1
                if word in ("'", '"'):
                    kept.append(([], pikepdf.Operator("T*")))
                continue
            kept.append(self._renamed(word, instruction))
        if self.in_text:
            kept.append(([], pikepdf.Operator("ET")))
        kept.extend(([], pikepdf.Operator("EMC")) for is_kept in self.marks if is_kept)
        kept.extend(([], pikepdf.Operator("Q")) for _ in self.stack)
        result.data = unparse(kept)
        return result

    def _mark(self, operands: Any, word: str) -> list[Any]:
        """Return what stands for the begin or the end of marked content."""
        if word == "EMC":
            is_kept = self.marks.pop() if self.marks else False
            return [([], pikepdf.Operator("EMC"))] if is_kept else []
        instruction, number = kept_mark(operands, word, self.resources.get(Name.Properties))
        self.marks.append(instruction is not None)
        if number is not None:
            self.result.marks.add(number)
        return [] if instruction is None else [instruction]

    def _nests(self, word: str) -> bool:
        """Follow q, Q, BT and ET; False for one that has no partner, so that boxes painted after it land right."""
        if word == "q":
            self.stack.append((self.font, self.mode))
        elif word == "Q":
            if not self.stack:
                return False
            self.font, self.mode = self.stack.pop()
        elif word in ("BT", "ET"):
            if self.in_text == (word == "BT"):
                return False
            self.in_text = word == "BT"
        return True

    def _note(self, word: str, operands: Any) -> bool:
        """Note what an instruction uses; False when it must not stay."""
        if word in _SHOW:
            if self.drop_invisible and self.mode == INVISIBLE_MODE:
                return False
            self.result.strings.setdefault(self.font, []).extend(_strings(operands[-1]))
            return True
        if word == "Tr":
            self.mode = int(operands[0])
            return True
        kind = NAMED.get(word)
        if kind is None:
            return True
        named = operands[0] if word == "Tf" else operands[-1]
        if not isinstance(named, Name):
            return True
        name = str(named)
        if kind == "/ColorSpace" and name in _DEVICE_SPACES:
            return True
        resources = self.resources.get(kind)
        if not isinstance(resources, Dictionary) or name not in resources:
            # A missing font still draws in most readers, with a font of their own choice; nothing else does.
            return kind == "/Font" and self._use_font(name)
        if kind == "/XObject" and resources[name].get(Name.Subtype) not in (Name.Image, Name.Form):
            return False
        self.result.use(kind, name)
        if word == "Tf":
            self.font = name
        return True

    def _renamed(self, word: str, instruction: Any) -> Any:
        """Return the instruction with a neutral name for a resource: names are as free as text."""
        kind = NAMED.get(word)
        if kind is None:
            return instruction
        operands, operator = instruction
        at = 0 if word == "Tf" else len(operands) - 1
        if at < 0 or not isinstance(operands[at], Name):
            return instruction
        name = str(operands[at])
        if _PLAIN_NAME.fullmatch(name) or name not in self.result.names.get(kind, ()):
            return instruction
        renamed = self.result.renamed
        new = renamed.setdefault((kind, name), f"/RxN{len(renamed)}")
        changed = list(operands)
        changed[at] = Name(new)
        return changed, operator

    def _use_font(self, name: str) -> bool:
        self.font = name
        return True

    def _inline_image(self, image: Any) -> Any:
        """Make an inline image an XObject, so that the rules for pictures hold for it; return what draws it."""
        stream = inline_to_stream(self.pdf, image, self.resources)
        if stream is None:
            return None
        name = f"{self.inline}{len(self.result.inline)}"
        self.result.inline[name] = stream
        return [Name(name)], pikepdf.Operator("Do")


def _strings(operand: Any) -> list[bytes]:
    items = operand if isinstance(operand, Array) else [operand]
    return [bytes(item) for item in items if isinstance(item, pikepdf.String)]


def _fits(operands: Any, kinds: str) -> bool:
    if kinds == "c":
        return all(type(o) in _NUMBERS or isinstance(o, Name) for o in operands)
    if len(operands) != len(kinds):
        return False
    return all(_is_kind(operand, kind) for operand, kind in zip(operands, kinds, strict=True))


def _is_kind(operand: Any, kind: str) -> bool:
    if kind == "n":
        return type(operand) in _NUMBERS
    if kind == "m":
        return isinstance(operand, Name)
    if kind == "s":
        return isinstance(operand, pikepdf.String)
    if not isinstance(operand, Array):
        return False
    if kind == "a":
        return all(type(item) in _NUMBERS for item in operand)
    return all(type(item) in _NUMBERS or isinstance(item, pikepdf.String) for item in operand)
