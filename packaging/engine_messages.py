"""The sentences that the rooms below the window say, as templates with places to fill in.

They are English where they are made, on the command line and in logs; the window says them in its own language
(redactor/app/theme/engine_words.py). A list kept by hand would fall behind, so it is read out of the source: every
string that is a sentence, and in detection every explanation of a rule.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

CONTEXT = "Engine"
SENTENCE_ROOMS = ("detection", "formats", "isolation", "ocr", "redaction", "workflow")
EXPLANATION_ROOM = "detection"
# Words that a rule looks for are no explanations, and neither is what is searched for common words of a language.
_LOOKED_FOR = {"context_words", "compile", "partition", "split"}
_NOT_SAID = {"language.py"}
# Said on the command line alone: no window reaches these modules.
_COMMAND_LINE = {
    "against_log.py", "casework.py", "consistency.py", "handover.py", "incident.py", "platforms.py",
    "preflight.py", "release_case.py", "release_papers.py", "release_plan.py", "round_trip.py", "unattended.py",
    "witness.py",
    "witnessed.py",
}  # fmt: skip
# What is filled into a sentence and is said in words: counts of the gate, bands, steps of a job.
FILLED_IN = (
    "{0} finding is", "{0} findings are", "{0} redaction has", "{0} redactions have", "{0} redaction",
    "{0} redactions", "{0} portion stands", "{0} portions stand", "{0} marking stands", "{0} markings stand",
    "The export was refused.", "The marking can't be written: {0}", "The block can't be written: {0}",
    "{0} area", "{0} areas", "high", "medium", "low", "Planning", "Redacting", "Redacting once more", "Verifying",
    "Marking for release", "Saving", "pattern", "text", "file name",
    "text recognised in pictures", "{0} pages compared", "{0} places compared", "{0} removed texts looked for",
    "removed text no. {0} can still be read", "the file's own name holds removed text", "{0} boxes looked at",
    "{0} pictures with text read", "{0} pages were expected, {1} are there", "page count",
    "weighted characters", "characters", "bytes",
)  # fmt: skip
_SENTENCE = re.compile(r"[A-Z{].* .*\.")
_PATTERN_SIGNS = re.compile(r"[\\|\[\]^$*<>]|\?[:P=!]")


def engine_messages(package: Path) -> set[str]:
    """Return the templates of the package's rooms, with {0}, {1} for what is filled in."""
    found: set[str] = set(FILLED_IN)
    for room in SENTENCE_ROOMS:
        for path in sorted((package / room).rglob("*.py")):
            if path.name not in _COMMAND_LINE:
                found.update(_messages(path, explanations=room == EXPLANATION_ROOM))
    return found


def _messages(path: Path, *, explanations: bool) -> Iterator[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    parents = {id(child): node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant | ast.JoinedStr):
            continue
        parent = parents[id(node)]
        text = template(node)
        if not text or isinstance(parent, ast.Expr | ast.JoinedStr | ast.FormattedValue):
            continue
        if _SENTENCE.fullmatch(text) or (explanations and _explains(text, parent, path.name)):
            # What is put behind an explanation is met together with it.
            yield f"{{0}}{text}" if text.startswith(", ") else text


def template(node: ast.Constant | ast.JoinedStr) -> str:
    """Return a string of the source, each value of an f-string as a numbered place; "" for what is no string."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    pieces, count = [], 0
    for value in node.values:
        if isinstance(value, ast.Constant):
            pieces.append(str(value.value))
        else:
            pieces.append(f"{{{count}}}")
            count += 1
    return "".join(pieces)


def _explains(text: str, parent: ast.AST, file_name: str) -> bool:
    if isinstance(parent, ast.Call):
        name = getattr(parent.func, "id", getattr(parent.func, "attr", ""))
        if name in _LOOKED_FOR:
            return False
    wordy = " " in text.strip() and len(text) > 8 and re.search("[a-z]{3}", text)
    return bool(wordy) and not _PATTERN_SIGNS.search(text) and file_name not in _NOT_SAID
