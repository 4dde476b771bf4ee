"""Make redactor/formats/ooxml/vocabulary.txt from the schema data of the Open XML SDK.

Usage: python packaging/make_ooxml_vocabulary.py FOLDER

Also makes redactor/verification/office_values.txt, so that the verifier reads no file of the writers.

FOLDER holds the SDK's data/schemas/*.json (https://github.com/dotnet/Open-XML-SDK, MIT licence). The table lists
each element that a redacted file may hold, with its attributes; what carries history, people, programs or
private data is left out here, by name, so that the table itself stays a plain allow-list that can be read.
"""

from __future__ import annotations

import json
import re
import sys
import textwrap
from pathlib import Path
from typing import Any

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "cdr": "http://schemas.openxmlformats.org/drawingml/2006/chartDrawing",
    "dgm": "http://schemas.openxmlformats.org/drawingml/2006/diagram",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "wpg": "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
    "wpc": "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
    "w10": "urn:schemas-microsoft-com:office:word",
    "x": "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "p": "http://schemas.openxmlformats.org/presentationml/2006/main",
}
# Of these namespaces only what stands here is taken.
ONLY = {
    "o": {"lock", "idmap", "shapedefaults", "shapelayout", "wrapblock"},
    "w10": {"wrap", "anchorlock"},
}
# History, people, programs, bindings, fields' codes, links to other files, unread storage.
LEFT_OUT_ELEMENTS = re.compile(
    r"""
    ^(a|pic|c|cdr|dgm|wp|xdr|wps|wpg|wpc|x|p|w):extLst$
    |^w:(del|ins|moveFrom|moveTo|cellDel|cellIns|cellMerge|numberingChange|\w+Change|delText|delInstrText
        |moveFromRange\w+|moveToRange\w+|customXml\w*|smartTag\w*|comment\w*|annotationRef|sdt\w*|proofErr|permStart
        |permEnd|altChunk\w*|subDoc|contentPart|object\w*|control|movie|rsid\w*|docVar\w*|mailMerge|attachedTemplate
        |ffData|fieldData|hdr[A-Z]\w*|numPicBullet|lvlPicBulletId|embed(Regular|Bold|Italic|BoldItalic)|divId
        |nsid|tmpl|latentStyles|lsdException|writeProtection|documentProtection|saveThroughXslt|glossaryDocument|docPart\w*|frameset\w*|frame|sourceFileName
        |recipient\w*|attachedSchema|schemaLibrary|vanish|specVanish|webHidden|aliases)$
    |^a:(snd|wavAudioFile|audioCd|audioFile|videoFile|quickTimeFile|objectDefaults|custClrLst)$
    |^c:(externalData|userShapes|pivotSource|pivotFmts|printSettings|formatCode)$
    |^dgm:(title|desc|catLst|cat|sampData|\w+Hdr\w*)$
    |^x:(pivot\w*|oleObject\w*|control\w*|webPublish\w*|customPr\w*|customSheetView\w*|scenario\w*|protectedRange\w*
        |sheetProtection|workbookProtection|fileSharing|cellWatch\w*|smartTag\w*|legacyDrawing\w*|legacyDrawingHF|picture
        |phoneticPr|rPh|dataValidation\w*|connection\w*|queryTable\w*|externalReference\w*|xmlPr|singleXmlCell\w*|author\w*
        |comment\w*|revision\w*|users?|userInfo|cacheField\w*|cacheSource|sharedItems|dataConsolidate|dataRef\w*
        |calculatedColumnFormula|totalsRowFormula|xmlColumnPr|ddeLink|oleLink|externalLink|externalBook|volType\w*|sortState)$
    |^p:(custDataLst|custData|tagLst?|tags|cmAuthor\w*|cm|cmLst|oleObj|controls?|contentPart|nvContentPartPr)$
    |^v:(webpicture)$
    """,
    re.VERBOSE,
)
LEFT_OUT_ATTRIBUTES = re.compile(
    r"(^|:)(rsid\w*|paraId|textId|author|initials|date|dateUtc|codeName|uid|hashValue|saltValue|cryptAlg\w*|algorithmName"
    r"|spinCount|password|gfxdata|macro|textlink|fPublished|bwMode|spid|href|target|title2|oned|userdrawn|hr(id|ef))$"
)
FREE = {"StringValue", "Base64BinaryValue", "DateTimeValue", "ListValue<StringValue>"}


def _attribute(entry: dict[str, Any], element: str) -> str | None:
    prefix, _, local = entry["QName"].rpartition(":")
    name = f"{prefix}:{local}" if prefix else local
    if prefix not in ("", element.partition(":")[0], "r", "xml", "o") or LEFT_OUT_ATTRIBUTES.search(name):
        return None
    return f"{name}=" if entry["Type"] in FREE else name


def _elements(data: dict[str, Any]) -> dict[str, tuple[set[str], bool]]:
    by_class = {t["ClassName"]: t for t in data.get("Types", ())}
    found: dict[str, tuple[set[str], bool]] = {}
    for kind in data.get("Types", ()):
        element = kind["Name"].rpartition("/")[2]
        if not element or LEFT_OUT_ELEMENTS.match(element):
            continue
        attributes: set[str] = set()
        base: dict[str, Any] | None = kind
        is_text = False
        while base is not None:
            attributes.update(filter(None, (_attribute(a, element) for a in base.get("Attributes", ()))))
            is_text = is_text or base.get("IsLeafText", False)
            base = by_class.get(base.get("BaseClass", ""))
        known, was_text = found.get(element, (set(), False))
        found[element] = (known | attributes, was_text or is_text)
    return found


def main(folder: Path, output: Path, verifier: Path) -> None:
    """Write the table (namespaces, values of all enumerations, one element a line) and the values alone."""
    lines = [
        "# Made by packaging/make_ooxml_vocabulary.py from the Open XML SDK's schema data (MIT licence).",
        "# '* ' text element; name= free text attribute; other attributes hold numbers, colours or listed values.",
    ]
    values: set[str] = set()
    elements: dict[str, tuple[set[str], bool]] = {}
    for path in sorted(folder.glob("*.json")):
        data = json.loads(path.read_text(encoding="utf-8"))
        if (
            data.get("TargetNamespace") in NAMESPACES.values()
            or "sharedTypes" in path.name
            or "drawing" in path.name
        ):
            values.update(f["Value"] for e in data.get("Enums", ()) for f in e.get("Facets", ()) if f.get("Value"))
        if data.get("TargetNamespace") in NAMESPACES.values():
            for name, (attributes, is_text) in _elements(data).items():
                known, was_text = elements.get(name, (set(), False))
                elements[name] = (known | attributes, was_text or is_text)
    lines += [f"@ {prefix} {uri}" for prefix, uri in NAMESPACES.items()]
    lines.append("= " + " ".join(sorted(v for v in values if " " not in v)))
    for name in sorted(elements):
        prefix, _, local = name.partition(":")
        if prefix in NAMESPACES and (prefix not in ONLY or local in ONLY[prefix]):
            attributes, is_text = elements[name]
            lines.append(" ".join([f"{'* ' if is_text else ''}{name}", *sorted(attributes)]))
    output.write_text("\n".join(lines) + "\n", encoding="utf-8")
    verifier.write_text(_values_page(values), encoding="utf-8")


def _values_page(values: set[str]) -> str:
    """Return the verifier's list."""
    listed = sorted(v for v in values if re.match(r"[a-z0-9]", v) and " " not in v and len(v) >= 3)
    head = (
        "# Made by packaging/make_ooxml_vocabulary.py from the Open XML SDK's schema data (MIT licence):\n"
        "# all values of the schemas' enumerations that begin with a small letter or a digit, "
        "as no name of a person does.\n"
    )
    lines = textwrap.wrap(" ".join(listed), 115, break_on_hyphens=False, break_long_words=False)
    return head + "\n".join(lines) + "\n"


if __name__ == "__main__":
    rooms = Path(__file__).resolve().parent.parent / "redactor"
    main(Path(sys.argv[1]), rooms / "formats/ooxml/vocabulary.txt", rooms / "verification/office_values.txt")
