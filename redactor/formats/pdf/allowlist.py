"""What a rebuilt page may hold: operators with the kinds of their operands, and keys by kind of dictionary.

What is not named here is not copied. Sources: ISO 32000-1, annex A (operators) and the tables of clauses 8 and 9
(resources). Left out on purpose: marked content and points (BMC, BDC, EMC, MP, DP), compatibility sections
(BX, EX), PostScript XObjects, property lists, halftones, OPI, page-piece data, metadata, structure keys.
"""

from __future__ import annotations

from typing import Final

# n: number, m: name, s: string, a: array of numbers, t: array of strings and numbers, c: numbers, then perhaps a
# name.
OPERATORS: Final = {
    "q": "", "Q": "", "cm": "nnnnnn", "w": "n", "J": "n", "j": "n", "M": "n", "d": "an", "ri": "m", "i": "n",
    "gs": "m", "m": "nn", "l": "nn", "c": "nnnnnn", "v": "nnnn", "y": "nnnn", "h": "", "re": "nnnn", "S": "", "s":
    "", "f": "", "F": "", "f*": "", "B": "", "B*": "", "b": "", "b*": "", "n": "", "W": "", "W*": "", "BT": "",
    "ET": "", "Tc": "n", "Tw": "n", "Tz": "n", "TL": "n", "Tf": "mn", "Tr": "n", "Ts": "n", "Td": "nn", "TD": "nn",
    "Tm": "nnnnnn", "T*": "", "Tj": "s", "TJ": "t", "'": "s", '"': "nns", "d0": "nn", "d1": "nnnnnn", "CS": "m",
    "cs": "m", "SC": "c", "SCN": "c", "sc": "c", "scn": "c", "G": "n", "g": "n", "RG": "nnn", "rg": "nnn",
    "K": "nnnn", "k": "nnnn", "sh": "m", "Do": "m",
}  # fmt: skip

# The class of resource that an operator names.
NAMED: Final = {
    "gs": "/ExtGState", "Tf": "/Font", "CS": "/ColorSpace", "cs": "/ColorSpace", "SCN": "/Pattern", "scn":
    "/Pattern", "sh": "/Shading", "Do": "/XObject",
}  # fmt: skip

# Keys of an inline image, abbreviations already spelt out.
IMAGE_KEYS: Final = frozenset(
    (
        "/BitsPerComponent", "/ColorSpace", "/Decode", "/DecodeParms", "/Filter", "/Height", "/ImageMask",
        "/Interpolate", "/Width",
    )
)  # fmt: skip

PLAIN: Final = "plain"

_DECODE_PARMS: Final = dict.fromkeys(
    (
        "/Predictor", "/Colors", "/BitsPerComponent", "/Columns", "/EarlyChange", "/K", "/EndOfLine",
        "/EncodedByteAlign", "/Rows", "/EndOfBlock", "/BlackIs1", "/DamagedRowsBeforeError", "/ColorTransform",
    ),
    PLAIN,
) | {"/JBIG2Globals": "data"}  # fmt: skip

# Kind of dictionary -> its keys -> the kind of their values. The kinds in lower case are treated in `copying`.
KEYS: Final[dict[str, dict[str, str]]] = {
    "decode_parms": _DECODE_PARMS,
    "data": {},
    "group": dict.fromkeys(("/Type", "/S", "/I", "/K"), PLAIN) | {"/CS": "colour_space"},
    "font": dict.fromkeys(
        (
            "/Type", "/Subtype", "/FirstChar", "/LastChar", "/Widths", "/FontMatrix", "/FontBBox", "/DW", "/W",
            "/DW2", "/W2",
        ),
        PLAIN,
    )
    | {
        "/BaseFont": "font_name", "/FontDescriptor": "descriptor", "/Encoding": "encoding", "/ToUnicode":
        "to_unicode", "/DescendantFonts": "font", "/CIDSystemInfo": "cid_system", "/CIDToGIDMap": "data",
        "/CharProcs": "char_procs",
    },
    "descriptor": dict.fromkeys(
        (
            "/Type", "/FontStretch", "/FontWeight", "/Flags", "/FontBBox", "/ItalicAngle", "/Ascent", "/Descent",
            "/Leading", "/CapHeight", "/XHeight", "/StemV", "/StemH", "/AvgWidth", "/MaxWidth", "/MissingWidth",
        ),
        PLAIN,
    )
    | {"/FontName": "font_name", "/FontFile": "font_file", "/FontFile2": "font_file", "/FontFile3": "font_file"},
    "font_file": dict.fromkeys(("/Length1", "/Length2", "/Length3", "/Subtype"), PLAIN),
    "encoding": dict.fromkeys(("/Type", "/BaseEncoding", "/Differences", "/CMapName", "/WMode"), PLAIN)
    | {"/UseCMap": "encoding", "/CIDSystemInfo": "cid_system"},
    "cid_system": {"/Registry": "short_string", "/Ordering": "short_string", "/Supplement": PLAIN},
    "image": dict.fromkeys(
        (
            "/Type", "/Subtype", "/Width", "/Height", "/BitsPerComponent", "/Intent", "/ImageMask", "/Decode",
            "/Interpolate", "/SMaskInData", "/Matte",
        ),
        PLAIN,
    )
    | {"/ColorSpace": "colour_space", "/Mask": "mask", "/SMask": "image"},
    "form": dict.fromkeys(("/Type", "/Subtype", "/FormType", "/BBox", "/Matrix"), PLAIN) | {"/Group": "group"},
    "graphics_state": dict.fromkeys(
        (
            "/Type", "/LW", "/LC", "/LJ", "/ML", "/D", "/RI", "/OP", "/op", "/OPM", "/FL", "/SM", "/SA", "/BM",
            "/CA", "/ca", "/AIS", "/TK",
        ),
        PLAIN,
    )
    | {"/Font": "font_and_size", "/SMask": "soft_mask", "/TR": "function", "/TR2": "function"},
    "soft_mask": dict.fromkeys(("/Type", "/S", "/BC"), PLAIN) | {"/G": "form", "/TR": "function"},
    "function": dict.fromkeys(
        (
            "/FunctionType", "/Domain", "/Range", "/Size", "/BitsPerSample", "/Order", "/Encode", "/Decode", "/C0",
            "/C1", "/N", "/Bounds",
        ),
        PLAIN,
    )
    | {"/Functions": "function"},
    "profile": {"/N": PLAIN, "/Range": PLAIN, "/Alternate": "colour_space"},
    "tiling": dict.fromkeys(
        ("/Type", "/PatternType", "/PaintType", "/TilingType", "/BBox", "/XStep", "/YStep", "/Matrix"), PLAIN
    ),
    "shading_pattern": dict.fromkeys(("/Type", "/PatternType", "/Matrix"), PLAIN)
    | {"/Shading": "shading", "/ExtGState": "graphics_state"},
    "shading": dict.fromkeys(
        (
            "/ShadingType", "/Background", "/BBox", "/AntiAlias", "/Coords", "/Domain", "/Extend", "/Matrix",
            "/BitsPerCoordinate", "/BitsPerComponent", "/BitsPerFlag", "/Decode", "/VerticesPerRow",
        ),
        PLAIN,
    )
    | {"/ColorSpace": "colour_space", "/Function": "function"},
}  # fmt: skip
