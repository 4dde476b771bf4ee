"""Plan -> a new message. Nothing is edited in place: only what is known and was decided on is written."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Final

from redactor.errors import UsageError
from redactor.formats import registry
from redactor.formats.mail.addresses import written_list
from redactor.formats.mail.attachments import why_withheld
from redactor.formats.mail.compose import file_entity, header_text, multipart_entity, text_entity
from redactor.formats.mail.headers import ADDRESS_FIELDS, fold, safe_name, spelled
from redactor.formats.mail.html_write import write_html
from redactor.formats.mail.layout import Group, Layout, Leaf, LeafKind, lay_out
from redactor.formats.mail.reader import MailSegments, collect_segments
from redactor.formats.own_words import WITHHELD, attachment_stem, content_id, withheld_stem
from redactor.formats.passwords import UNLOCKED_ATTACHMENT
from redactor.formats.spans import check_spans, cuts_for, redact_text, segment_lengths, spans_by_address
from redactor.model import Plan, Removal, SegmentKind, SpanOperation, WrittenFile

_DROPPED: Final = "Not carried over: only what a reader of the message sees is written."


def write_redacted(data: bytes, name: str, plan: Plan) -> WrittenFile:  # noqa: ARG001  (the contract)
    """Write a new message: kept header fields, every alternative, and each attachment by its own writer.

    Attachments that can't be read become a line of text. Links keep neither query nor fragment; a link with a
    redaction in its target loses the target.

    Raises:
        UsageError: the plan names places that do not exist.
        RedactorError: whatever an attachment's writer refuses; no message is written then.
    """
    return _Writer(lay_out(data), plan).write()


class _Writer:
    """One message on its way out."""

    def __init__(self, layout: Layout, plan: Plan) -> None:
        self._layout = layout
        self._plan = plan
        self._found: MailSegments = collect_segments(layout)
        self._texts = {segment.address: segment.text for segment in self._found.segments}
        self._spans: dict[str, list[SpanOperation]] = spans_by_address(plan)
        self._result = WrittenFile(b"", ".eml")
        # Decided before anything is written, by the same reading that the officer saw.
        self._withheld = {leaf.number: why_withheld(leaf) for leaf in layout.attachments()}

    def write(self) -> WrittenFile:
        """Check the plan, then write."""
        self._check()
        body = self._group(self._layout.tree) or text_entity("", "plain")
        head = b"".join(self._field(key, address) for key, address in self._found.kept_fields)
        message = head + b"MIME-Version: 1.0\r\n" + body
        self._report(*self._header_removals(), *self._html_removals(), *self._signature_removals())
        return replace(self._result, data=message)

    def _check(self) -> None:
        """Refuse a plan that names what is not there."""
        names = {f"{leaf.address}/name": len(leaf.name) for leaf in self._layout.attachments() if leaf.name}
        check_spans(self._plan, segment_lengths(self._found.segments) | names)
        parts = tuple(f"attachment/{number}/" for number, reason in self._withheld.items() if not reason)
        own = set(self._plan.own_spans())
        if any(not span.address.startswith(parts) for span in self._plan.spans if span not in own):
            raise UsageError("A redaction names an attachment that does not exist or is withheld.")
        if any(not f"{area.part}/".startswith(parts) for area in self._plan.areas):
            raise UsageError("An area lies on a page, but the text of a message has no pages.")

    def _redacted(self, address: str, text: str) -> str:
        return redact_text(text, self._spans.get(address, []), self._plan)

    # -- header

    def _field(self, key: str, address: str) -> bytes:
        value = self._redacted(address, self._texts[address])
        value = written_list(value) if key in ADDRESS_FIELDS else header_text(value)
        return fold(spelled(key), value)

    # -- bodies and attachments

    def _group(self, group: Group) -> bytes:
        entities = []
        for item in group.items:
            entity = self._group(item) if isinstance(item, Group) else self._leaf(item)
            if entity:
                entities.append(entity)
        return multipart_entity(group.subtype, entities) if entities else b""

    def _leaf(self, leaf: Leaf) -> bytes:
        match leaf.kind:
            case LeafKind.TEXT:
                text = self._redacted(leaf.address, leaf.text)
                return text_entity(text, leaf.subtype, *self._body_name(leaf, ".txt"))
            case LeafKind.HTML:
                return text_entity(self._html(leaf), "html", *self._body_name(leaf, ".html"))
            case LeafKind.ATTACHMENT:
                return self._attachment(leaf)
            case _:
                return b""

    def _body_name(self, leaf: Leaf, extension: str) -> tuple[str, str]:
        """Return (disposition, file name) of a body that was sent as a file."""
        if not leaf.name:
            return "", ""
        kept = ".ics" if leaf.subtype == "calendar" else extension
        name = self._redacted(f"{leaf.address}/name", leaf.name)
        return "attachment", safe_name(name, kept, f"text-{leaf.number}")

    def _html(self, leaf: Leaf) -> str:
        part, links, alts = self._found.html[leaf.number]
        cuts = cuts_for(part.text, self._spans.get(leaf.address, []), self._plan)
        # A target with a label inside leads nowhere; what is left of it could still name someone.
        kept = [self._redacted(address, text) == text for address, text in zip(links, part.links, strict=True)]
        texts = [self._redacted(address, text) for address, text in zip(alts, part.alts, strict=True)]
        return write_html(part, cuts, kept, texts, self._pictures())

    def _pictures(self) -> dict[str, str]:
        """Return the new source of each attached picture by the source that the HTML may give."""
        sources: dict[str, str] = {}
        for leaf in self._layout.attachments():
            content_id = _content_id(leaf)
            if content_id and not self._withheld[leaf.number]:
                sources[f"cid:{content_id}"] = f"cid:{_new_content_id(leaf)}"
        return sources

    def _attachment(self, leaf: Leaf) -> bytes:
        if self._withheld[leaf.number]:
            self._report(
                Removal(leaf.address, "attachment", len(leaf.data), "bytes", self._withheld[leaf.number]),
            )
            return text_entity(WITHHELD + "\n", "plain", "attachment", f"{withheld_stem(leaf.number)}.txt")
        child = registry.write_redacted(leaf.data, leaf.read_name, self._plan.for_part(leaf.address))
        if leaf.locked:
            child = replace(child, warnings=(*child.warnings, UNLOCKED_ATTACHMENT))
        self._adopt(leaf.address, child)
        # Of what was written: some kinds come out as another one.
        media_type = registry.identify(child.data, f"x{child.extension}").media_type
        name = ""
        if leaf.name:
            redacted = self._redacted(f"{leaf.address}/name", leaf.name)
            name = safe_name(redacted, child.extension, attachment_stem(leaf.number))
        # Only what the text refers to is shown inside it; the rest stays a file to open.
        inline = bool(_content_id(leaf)) and leaf.part is not None and leaf.part.disposition != "attachment"
        content_id = _new_content_id(leaf) if _content_id(leaf) else ""
        return file_entity(child.data, media_type, "inline" if inline else "attachment", name, content_id)

    def _adopt(self, part: str, child: WrittenFile) -> None:
        """Take over what an attachment's writer reports, under the attachment's part."""
        self._result = replace(
            self._result,
            removals=(
                *self._result.removals,
                *(replace(r, address=f"{part}/{r.address}") for r in child.removals),
            ),
            boxes=(*self._result.boxes, *(replace(b, part=f"{part}/{b.part}".rstrip("/")) for b in child.boxes)),
            open_widths=(
                *self._result.open_widths,
                *(replace(w, part=f"{part}/{w.part}".rstrip("/")) for w in child.open_widths),
            ),
            warnings=(*self._result.warnings, *child.warnings),
        )

    # -- what was left out

    def _report(self, *removals: Removal) -> None:
        self._result = replace(self._result, removals=(*self._result.removals, *removals))

    def _header_removals(self) -> list[Removal]:
        """Count the dropped header fields by name; unknown names could hold a secret and count together."""
        counts: Counter[str] = Counter()
        for segment in self._found.segments:
            if segment.removed_always and segment.kind is SegmentKind.MAIL_HEADER:
                words = segment.address.split("/")
                counts["/".join(words[:2]) if words[0] == "header" else "part"] += 1
        merged: Counter[str] = Counter()
        for address, amount in counts.items():
            merged["header/other" if address.startswith("header/other") else address] += amount
        return [Removal(address, "mail_header", amount, "items", _DROPPED) for address, amount in merged.items()]

    def _html_removals(self) -> list[Removal]:
        hidden = (SegmentKind.COMMENT, SegmentKind.HIDDEN_TEXT)
        removals = [
            Removal(segment.address, segment.kind.value, len(segment.text), "chars", _DROPPED)
            for segment in self._found.segments
            if segment.removed_always and segment.kind in hidden
        ]
        for number, (part, _, _) in self._found.html.items():
            for kind, amount in (("remote_picture", part.remote), ("inline_picture", part.inline)):
                if amount:
                    removals.append(Removal(f"body/{number}", kind, amount, "items", _DROPPED))
        return removals

    def _signature_removals(self) -> list[Removal]:
        amount = sum(len(leaf.data) for leaf in self._layout.leaves if leaf.kind is LeafKind.SIGNATURE)
        reason = "A signature does not survive redaction and names its signer."
        return [Removal("signature", "signature", amount, "bytes", reason)] if amount else []


def _content_id(leaf: Leaf) -> str:
    if leaf.part is None:
        return ""
    return str(leaf.part.headers.get("content-id", "")).strip().strip("<>")


def _new_content_id(leaf: Leaf) -> str:
    return content_id(leaf.number)
