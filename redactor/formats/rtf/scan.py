"""The scan of an RTF file: its text as events that a writer can write again, and all that is hidden."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from redactor.formats.ooxml.inventory import Inventory
from redactor.formats.rtf.events import LinkEvent, ParagraphText, RawEvent, TextEvent, pair_surrogates
from redactor.formats.rtf.header import Header, read_header
from redactor.formats.rtf.pictures import RtfPicture, read_picture
from redactor.formats.rtf.reading import FIXED, decode, join_surrogates, plain_text
from redactor.formats.rtf.tokens import Group, Word, parse
from redactor.formats.rtf.words import (
    BREAKS,
    CHARACTERS,
    FORMATTING,
    GONE,
    INLINE,
    SHAPE_PROPERTIES,
    SILENT,
    STORIES,
)
from redactor.model import Segment, SegmentKind, UnreadArea

_MAX_NUMBER = 10_000_000
_PAGE_FIELD = re.compile(r"\s*(PAGE|NUMPAGES|SECTIONPAGES)\b(?:\s*\\\*\s*\w+)*\s*", re.IGNORECASE)
_HYPERLINK = re.compile(r"\s*HYPERLINK\s+\"?((?:https?|mailto|tel|ftp):[^\"\s]*)", re.IGNORECASE)
_USUAL_BOOKMARK = re.compile(r"_(?:Toc|Ref|Hlk|Hlt|Bookmark)\d*|_GoBack|")
_KINDS = {"footnote": (SegmentKind.NOTE, "Footnote")}


Event = TextEvent | LinkEvent | RawEvent | RtfPicture


@dataclass
class RtfScan:
    """An RTF file, read and taken apart."""

    inventory: Inventory
    events: list[Event] = field(default_factory=list)
    header: Header = field(default_factory=lambda: Header("cp1252"))
    pictures: list[RtfPicture] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _State:
    """What a group inherits and gives back when it closes."""

    codec: str
    uc: int = 1
    hidden: bool = False
    deleted: bool = False


def scan_rtf(data: bytes) -> RtfScan:
    """Read an RTF file.

    Raises:
        DamagedFileError, LimitError: the file is refused.
    """
    root, behind = parse(data)
    scanner = _Scanner(root)
    if behind:
        scanner.scan.inventory.removed_bytes("part/behind", "part", behind, "data behind the end of the document")
    scanner.run()
    return scanner.scan


class _Scanner:
    def __init__(self, root: Group) -> None:
        self.scan = RtfScan(Inventory())
        self._root = root
        self._inventory = self.scan.inventory
        self._header = read_header(root, self._inventory)
        self.scan.header = self._header
        self._default = self._header.codec
        self._story: list[tuple[SegmentKind, str]] = [(SegmentKind.BODY, "Text")]
        self._paragraphs: list[list[TextEvent]] = [[]]
        self._count = 0
        self._unseen: list[str] = []
        self._unseen_kind = SegmentKind.HIDDEN_TEXT
        self._links = 0
        self._previous = ""

    def run(self) -> None:
        """Read the text."""
        codec = self._header.codec_of(0)
        self._body(self._root, _State(codec))
        self._end_paragraph()
        self._flush_unseen()

    # The text.

    def _body(self, group: Group, state: _State) -> None:
        """Emit the content of a group; its own braces are the caller's."""
        waiting = bytearray()
        skip = 0
        for item in group.items:
            if isinstance(item, bytes):
                waiting += item[skip:]
                skip = max(skip - len(item), 0)
                continue
            if isinstance(item, Word) and item.name == "'":
                if skip:
                    skip -= 1
                else:
                    waiting.append(item.number or 0)
                continue
            if waiting:
                self._say(decode(bytes(waiting), state.codec), state)
                waiting.clear()
            if isinstance(item, Group):
                skip = 0
                self._group(item, state)
            elif skip and item.name != "u":
                skip -= 1
            elif item.name == "u":
                self._say(chr((item.number or 0) % 0x10000), state)
                skip = state.uc
            else:
                state = self._word(item, state)
        if waiting:
            self._say(decode(bytes(waiting), state.codec), state)

    def _word(self, word: Word, state: _State) -> _State:
        name = word.name
        if name in CHARACTERS:
            self._say(CHARACTERS[name], state)
        elif name in FIXED:
            self._say(FIXED[name], state, word=name)
        elif name == "v":
            return replace(state, hidden=word.is_on)
        elif name == "deleted":
            return replace(state, deleted=word.is_on)
        elif name == "uc":
            return replace(state, uc=min(max(word.number or 0, 0), 8))
        elif name in FORMATTING:
            self._format(word)
            if name == "f":
                return replace(state, codec=self._header.codec_of(word.number or 0))
            if name == "plain":
                return replace(state, hidden=False, codec=self._header.codec_of(0))
        return state

    def _format(self, word: Word) -> None:
        number = "" if word.number is None else str(word.number)
        if word.number is not None and abs(word.number) >= _MAX_NUMBER:
            return
        if word.name in BREAKS:
            self._end_paragraph()
        if word.name not in ("ansi", "mac", "pc", "pca", "deff"):
            self.scan.events.append(RawEvent(f"\\{word.name}{number} "))

    def _say(self, text: str, state: _State, word: str = "") -> None:
        if state.hidden or state.deleted:
            kind = SegmentKind.TRACKED_CHANGE if state.deleted else SegmentKind.HIDDEN_TEXT
            if kind is not self._unseen_kind:
                self._flush_unseen()
            self._unseen_kind = kind
            self._unseen.append(text)
            return
        event = TextEvent(text, word)
        self.scan.events.append(event)
        self._paragraphs[-1].append(event)

    def _flush_unseen(self) -> None:
        text = join_surrogates("".join(self._unseen))
        self._unseen.clear()
        if self._unseen_kind is SegmentKind.TRACKED_CHANGE:
            self._inventory.hidden("tracked/", text, SegmentKind.TRACKED_CHANGE, "Tracked deletion")
        else:
            self._inventory.hidden("hidden/", text, SegmentKind.HIDDEN_TEXT, "Hidden text")

    def _end_paragraph(self) -> None:
        self._flush_unseen()
        events = self._paragraphs[-1]
        self._paragraphs[-1] = []
        if not events:
            return
        pair_surrogates(events)
        self._count += 1
        kind, label = self._story[-1]
        text = ParagraphText(events)
        self._inventory.live(Segment(f"rtf#p{self._count}", text.text, kind, label=label), text)

    # Groups.

    def _group(self, group: Group, state: _State) -> None:
        name, starred = group.destination()
        self._settle(group, name, state, starred=starred)
        self._previous = name

    def _settle(self, group: Group, name: str, state: _State, *, starred: bool) -> None:
        if name in STORIES:
            self._keep_story(group, name, state)
        elif name == "field":
            self._field(group, state)
        elif name == "pict":
            self._picture(group)
        elif name == "object":
            self._object(group, state)
        elif name == "shpinst" or name == "do":
            self._shape(group, name, state)
        elif name == "upr":
            inner = [item for item in group.items if isinstance(item, Group)]
            self._braced(inner[-1] if inner else group, state)
        elif name == "info":
            return
        elif name in GONE:
            self._hide(group, name)
        elif name in SILENT:
            self._maybe_nonshp(group, name, state)
        elif starred and name not in INLINE:
            self._hide_unknown(group)
        elif name in ("shp", "shpgrp"):
            self._braced(group, state, head=f"\\{name} ")
        else:
            self._braced(group, state, head="\\*\\nesttableprops " if name == "nesttableprops" else "")

    def _braced(self, group: Group, state: _State, head: str = "") -> None:
        self.scan.events.append(RawEvent("{" + head))
        self._body(group, state)
        self.scan.events.append(RawEvent("}"))

    def _keep_story(self, group: Group, name: str, state: _State) -> None:
        known = _KINDS.get(name)
        is_header = name.startswith(("header", "footer"))
        self._story.append(
            known or ((SegmentKind.HEADER_FOOTER, "Header or footer") if is_header else self._story[-1])
        )
        self._paragraphs.append([])
        self._braced(group, state, head=f"\\{name} ")
        self._end_paragraph()
        self._paragraphs.pop()
        self._story.pop()

    def _hide(self, group: Group, name: str) -> None:
        address, label = GONE[name]
        text = plain_text(group, self._default).strip()
        kinds = {
            "comment/": SegmentKind.COMMENT,
            "index/": SegmentKind.HIDDEN_TEXT,
            "html/": SegmentKind.HIDDEN_TEXT,
        }
        if name != "bkmkstart" or not _USUAL_BOOKMARK.fullmatch(text):
            self._inventory.hidden(address, text, kinds.get(address, SegmentKind.PROPERTY), label)

    def _maybe_nonshp(self, group: Group, name: str, state: _State) -> None:
        """The picture for old readers is kept only where there is no other right before it."""
        if name == "nonshppict" and self._previous != "shppict":
            self._braced(group, state)

    def _hide_unknown(self, group: Group) -> None:
        text = plain_text(group, self._default).strip()
        if re.search(r"[^\W\d_]{3}", text) and not re.fullmatch(r"[0-9A-Fa-f\s]+", text):
            self._inventory.hidden("part-text/", text, SegmentKind.HIDDEN_TEXT, "Part of the file")

    def _field(self, group: Group, state: _State) -> None:
        groups = [item for item in group.items if isinstance(item, Group)]
        code = "".join(plain_text(g, self._default) for g in groups if g.destination()[0] == "fldinst")
        results = [g for g in groups if g.destination()[0] == "fldrslt"]
        forms = [f for g in groups if g.destination()[0] == "fldinst" for f in g.items if isinstance(f, Group)]
        for form in forms:
            self._note_forms(form)
        page, link = _PAGE_FIELD.fullmatch(code), _HYPERLINK.match(code)
        if page:
            self.scan.events.append(RawEvent(f"{{\\field{{\\*\\fldinst {page[1].upper()}}}{{\\fldrslt "))
        elif link:
            self._links += 1
            event = LinkEvent(link[1])
            self.scan.events.append(event)
            segment = Segment(f"link/{self._links}", link[1], SegmentKind.LINK, visible=False, label="Link target")
            self._inventory.live(segment, event)
            rest = code[link.end() :].strip(' "')
            self._inventory.hidden("field/", rest, SegmentKind.HIDDEN_TEXT, "Code of a field")
        else:
            self._inventory.hidden("field/", code.strip(), SegmentKind.HIDDEN_TEXT, "Code of a field")
        for result in results:
            self._braced(result, state)
        if page:
            self.scan.events.append(RawEvent("}}"))
        elif link:
            self.scan.events.append(RawEvent("}\x00"))

    def _note_forms(self, group: Group) -> None:
        if group.destination()[0] == "formfield":
            self._hide(group, "formfield")
        for item in group.items:
            if isinstance(item, Group):
                self._note_forms(item)

    def _picture(self, group: Group) -> None:
        for item in group.items:
            if isinstance(item, Group) and item.destination()[0] == "picprop":
                self._hide(item, "picprop")
        picture = read_picture(group)
        self.scan.pictures.append(picture)
        picture.note(self._inventory, len(self.scan.pictures))
        self.scan.events.append(picture)

    def _object(self, group: Group, state: _State) -> None:
        address = self._inventory.next_address("part")
        reason = "an embedded object was not read and is left out"
        self._inventory.unread.append(UnreadArea(address, reason, withheld=True))
        self._inventory.removed_bytes(address, "part", max(_size(group), 1), reason)
        for item in group.items:
            if isinstance(item, Group):
                name, _ = item.destination()
                if name == "result":
                    self._braced(item, state)
                elif name in GONE:
                    self._hide(item, name)

    def _shape(self, group: Group, name: str, state: _State) -> None:
        self.scan.events.append(RawEvent(f"{{\\*\\{name} "))
        for item in group.items:
            if isinstance(item, Word):
                if item.name in FORMATTING:
                    self._format(item)
            elif isinstance(item, Group):
                if item.destination()[0] == "sp":
                    self._property(item)
                else:
                    self._group(item, state)
        self.scan.events.append(RawEvent("}"))

    def _property(self, group: Group) -> None:
        parts = {g.destination()[0]: g for g in group.items if isinstance(g, Group)}
        name = plain_text(parts.get("sn", Group()), self._default).strip()
        value = parts.get("sv", Group())
        text = plain_text(value, self._default).strip()
        picture = next((g for g in value.items if isinstance(g, Group) and g.destination()[0] == "pict"), None)
        events = self.scan.events
        if name == "pib" and picture is not None:
            events.append(RawEvent("{\\sp{\\sn pib}{\\sv "))
            self._picture(picture)
            events.append(RawEvent("}}"))
        elif name in SHAPE_PROPERTIES and re.fullmatch(r"-?\d{1,9}", text):
            events.append(RawEvent(f"{{\\sp{{\\sn {name}}}{{\\sv {text}}}}}"))
        elif name in ("wzDescription", "gtextUNICODE") and text:
            event = TextEvent(text)
            events += [RawEvent(f"{{\\sp{{\\sn {name}}}{{\\sv "), event, RawEvent("}}")]
            is_alt = name == "wzDescription"
            kind = SegmentKind.ALT_TEXT if is_alt else SegmentKind.BODY
            address = self._inventory.next_address("alt" if is_alt else "text-art")
            label = "Alternative text" if is_alt else "Text art"
            self._inventory.live(
                Segment(address, text, kind, visible=not is_alt, label=label), ParagraphText([event])
            )
        elif re.search(r"[^\W\d_]", text) and name not in ("metroBlob", "pib"):
            self._inventory.hidden("object-name/", text, SegmentKind.PROPERTY, "Property of a shape")


def _size(group: Group) -> int:
    return sum(len(item) if isinstance(item, bytes) else _size(item) if isinstance(item, Group) else 0
               for item in group.items)  # fmt: skip
