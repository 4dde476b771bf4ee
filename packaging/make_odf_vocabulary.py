"""Make redactor/formats/odf/vocabulary.txt from the schema of OpenDocument 1.2.

Usage: python packaging/make_odf_vocabulary.py OpenDocument-v1.2-schema.rng

Also makes redactor/verification/odf_values.txt, so that the verifier reads no file of the writers.

The schema is an OASIS standard (https://docs.oasis-open.org/office/v1.2/os/); its notice allows derivative works.
What carries history, people, programs, scripts or links is left out here, by name, so that the table itself stays
a plain allow-list that can be read.
"""

from __future__ import annotations

import re
import sys
import textwrap
import xml.etree.ElementTree as ET
from pathlib import Path

RNG = "{http://relaxng.org/ns/structure/1.0}"
PREFIXES = (
    "office", "style", "text", "table", "draw", "fo", "xlink", "number", "svg", "chart", "dr3d", "presentation",
    "form", "script", "anim", "meta", "dc", "math", "smil", "config", "db", "xforms", "manifest", "xhtml",
    "grddl", "xml",
)  # fmt: skip
KEPT_PREFIXES = ("office", "style", "text", "table", "draw", "number", "svg", "chart", "dr3d", "presentation")
LEFT_OUT_ELEMENTS = re.compile(
    r"""
    ^office:(annotation\w*|binary-data|change-info|dde-source|document|document-meta|document-settings|event-listeners
        |forms|meta|script|scripts|settings|annotation-end|database)$
    |^text:(tracked-changes|changed-region|change\S*|deletion|insertion|format-change|hidden-\S+|conditional-text
        |execute-macro|script|placeholder|database-\S+|dde-\S+|user-\S+|variable-\S+|sequence\S*|expression|text-input
        |bookmark\S*|reference-\S+|toc-mark\S*|alphabetical-index\S*|table-of-content\S*|illustration-index\S*
        |table-index\S*|object-index\S*|bibliography\S*|index-\S+|author-\S+|sender-\S+|initial-creator|creator
        |creation-\S+|modification-\S+|print\S*|editing-\S+|description|subject|keywords|title|file-name|template-name
        |chapter|date|time|meta\S*|measure|section-source|numbered-paragraph|page-variable-\S+
        |alphabetical-index-auto-mark-file|linenumbering-separator|character-count|word-count|paragraph-count
        |table-count|image-count|object-count|note-ref|tracked-changes)$
    |^table:(tracked-changes|change\S*|cell-content-\S+|cut-offs|deletion|deletions|dependenc\S+|insertion\S*|movement\S*
        |previous|content-validation\S*|error-\S+|help-message|label-ranges?|named-\S+|database-\S+|data-pilot-\S+
        |consolidation|dde-\S+|table-source|cell-range-source|scenario|filter\S*|sort\S*|subtotal-\S+|operation|detective
        |highlighted-range|calculation-settings|iteration|null-date|source-\S+|desc|title|target-range-address)$
    |^draw:(object-ole|applet|plugin|param|floating-frame|control|a|image-map|area-\S+|contour-\S+|layer\S*|page-thumbnail)$
    |^presentation:(notes|show|settings|sound|event-listener|animation\S*|animations|dim|play|show-shape|show-text
        |hide-shape|hide-text)$
    |^svg:(font-face-\S+|definition-src)$
    |^chart:(label-separator)$
    """,
    re.VERBOSE,
)
LEFT_OUT_ATTRIBUTES = re.compile(
    r"^(xlink:\S+|xml:id|xml:base|xhtml:\S+|grddl:\S+|smil:\S+|anim:\S+|form:\S+|script:\S+"
    r"|office:target-frame-name"
    r"|office:name|office:title|table:protect\S*|table:protection\S*|text:protect\S*|table:print-ranges"
    r"|text:id|draw:id"
    r"|table:formula|text:formula|text:condition|text:change-id|text:label|office:string-value|text:string-value"
    r"|table:content-validation-name|table:name|table:title|draw:name|text:name|draw:layer|draw:caption-id"
    r"|table:end-cell-address"
    r"|table:dde-\S+|draw:mime-type|draw:filter-name|draw:notify-on-update-of-ranges|text:user-name"
    r"|style:auto-update"
    r"|text:anchor-page-number|text:ref-name|draw:start-shape|draw:end-shape|presentation:transition\S*"
    r"|presentation:duration|presentation:speed|presentation:preset\S*|office:conversion-mode|svg:font-face\S*"
    r"|table:structure-protected|style:editable|text:dont-balance-text-columns|draw:nav-order|table:cell-range)$"
)
NAME_TYPES = {"styleName", "styleNameRef", "styleNameRefs"}
PLAIN_TYPES = {
    "boolean", "integer", "nonNegativeInteger", "positiveInteger", "double", "length", "nonNegativeLength",
    "positiveLength", "percent", "zeroToHundredPercent", "signedZeroToHundredPercent", "relativeLength",
    "coordinate",
    "distance", "color", "angle", "duration", "date", "time", "dateTime", "dateOrDateTime", "timeOrDateTime",
    "borderWidths", "points", "vector3D", "point3D", "float", "decimal", "languageCode", "countryCode",
    "scriptCode",
    "language", "nonPositiveInteger",
}  # fmt: skip


class Schema:
    """The schema's definitions, with what each element may have."""

    def __init__(self, root: ET.Element) -> None:
        self.defines: dict[str, list[ET.Element]] = {}
        for node in root.iter(f"{RNG}define"):
            self.defines.setdefault(node.get("name", ""), []).append(node)
        self.values: set[str] = set()

    def elements(self, root: ET.Element) -> dict[str, tuple[dict[str, str], bool]]:
        """Return element -> (attribute -> mark, has text)."""
        found: dict[str, tuple[dict[str, str], bool]] = {}
        for node in root.iter(f"{RNG}element"):
            names = (
                [node.get("name")]
                if node.get("name")
                else [n.text for n in node.findall(f"./{RNG}choice/{RNG}name")]
            )
            attributes: dict[str, str] = {}
            text = self._walk(node, attributes, set())
            for name in filter(None, names):
                known, was_text = found.get(name, ({}, False))
                found[name] = ({**known, **attributes}, was_text or text)
        return found

    def _walk(self, node: ET.Element, attributes: dict[str, str], seen: set[str]) -> bool:
        text = False
        for child in node:
            if child.tag == f"{RNG}attribute":
                if child.get("name"):
                    attributes[child.get("name", "")] = self._mark(child)
            elif child.tag == f"{RNG}ref" and child.get("name") not in seen:
                name = child.get("name", "")
                for definition in self.defines.get(name, ()):
                    text = self._walk(definition, attributes, seen | {name}) or text
            elif child.tag in (f"{RNG}text", f"{RNG}data"):
                text = True
            elif child.tag != f"{RNG}element":
                text = self._walk(child, attributes, seen) or text
        return text

    def _mark(self, node: ET.Element) -> str:
        types = self._types(node, set())
        if types & NAME_TYPES:
            return "~"
        return "" if types <= PLAIN_TYPES else "="

    def _types(self, node: ET.Element, seen: set[str]) -> set[str]:
        types: set[str] = set()
        for child in node:
            if child.tag == f"{RNG}value":
                self.values.update((child.text or "").split())
            elif child.tag == f"{RNG}ref":
                name = child.get("name", "")
                if name in NAME_TYPES | PLAIN_TYPES:
                    types.add(name)
                elif name not in seen:
                    for definition in self.defines.get(name, ()):
                        types |= self._types(definition, seen | {name})
            elif child.tag == f"{RNG}data":
                types.add(child.get("type", ""))
            elif child.tag == f"{RNG}text":
                types.add("string")
            else:
                types |= self._types(child, seen)
        return types


def main(path: Path) -> None:
    """Write both files."""
    root = ET.parse(path).getroot()  # noqa: S314  (the standard's own schema, read by developers)
    schema = Schema(root)
    head = "# Made by packaging/make_odf_vocabulary.py from the OpenDocument 1.2 schema (OASIS)."
    marks = "# '* ' element with text; name= free text, name~ a style's name; others: numbers, colours, listed."
    lines = [head, marks]
    for name, (attributes, text) in sorted(schema.elements(root).items()):
        if name.partition(":")[0] not in KEPT_PREFIXES or LEFT_OUT_ELEMENTS.match(name):
            continue
        kept = [f"{a}{mark}" for a, mark in sorted(attributes.items()) if not LEFT_OUT_ATTRIBUTES.match(a)]
        lines.append(("* " if text else "") + " ".join([name, *kept]))
    values = textwrap.wrap(" ".join(sorted(schema.values)), 113, break_long_words=False, break_on_hyphens=False)
    home = Path(__file__).resolve().parents[1] / "redactor"
    table = [*lines, *(f"= {line}" for line in values)]
    (home / "formats" / "odf" / "vocabulary.txt").write_text("\n".join(table) + "\n", encoding="utf-8")
    (home / "verification" / "odf_values.txt").write_text("\n".join([head, *values]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
