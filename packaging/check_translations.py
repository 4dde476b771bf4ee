#!/usr/bin/env python3
"""Check the catalogues of resources/translations against the source, or bring them up to it with --update."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from engine_messages import CONTEXT, engine_messages
from lxml import etree

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "translations"
TOOL = Path(sys.executable).with_name("pyside6-lupdate")


def main(arguments: list[str]) -> int:
    """Print what is wrong with a catalogue; 0 when nothing is."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "redactor" / "app").rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        # Qt's tool knows only texts that are marked for it: the rooms below the window don't know of languages.
        engine = Path(folder) / "engine.py"
        lines = [
            f"QT_TRANSLATE_NOOP({CONTEXT!r}, {text!r})" for text in sorted(engine_messages(ROOT / "redactor"))
        ]
        engine.write_text("\n".join(lines), encoding="utf-8")
        every = [*sources, str(engine)]
        if "--update" in arguments:
            for path in sorted(CATALOGUES.glob("*.ts")):
                run_tool(every, path, "-no-obsolete")
        fresh = Path(folder) / "fresh.ts"
        run_tool(every, fresh)
        wanted = set(messages(fresh))
    problems = unseen(sources)
    for path in sorted(CATALOGUES.glob("*.ts")):
        problems += [f"{path.name}: {problem}" for problem in check(messages(path), wanted)]
    sys.stdout.writelines(f"{problem}\n" for problem in problems)
    return 1 if problems else 0


def run_tool(sources: list[str], path: Path, *flags: str) -> None:
    """Let Qt's tool read the sources into a catalogue."""
    command = [str(TOOL), *flags, "-locations", "none", *sources, "-ts", str(path)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)


def messages(path: Path) -> dict[tuple[str, str], str | None]:
    """Return (context, source) -> translation, None where it is not finished."""
    found: dict[tuple[str, str], str | None] = {}
    for context in etree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            done = translation is not None and translation.get("type") is None
            key = (context.findtext("name") or "", message.findtext("source") or "")
            found[key] = translation.text if done else None
    return found


def check(have: dict[tuple[str, str], str | None], wanted: set[tuple[str, str]]) -> list[str]:
    """Return what is missing, or holds other places to fill in than its source.

    A text that is not in the source any more harms nobody; --update takes it out.
    """
    problems = [f"missing: {source!r}" for context, source in sorted(wanted - have.keys())]
    for (_, source), translation in have.items():
        if not translation:
            problems.append(f"not translated: {source!r}")
        elif sorted(re.findall(r"\{\d\}", source)) != sorted(re.findall(r"\{\d\}", translation)):
            problems.append(f"other places to fill in: {source!r} -> {translation!r}")
        elif ("&" in source) != ("&" in translation):
            problems.append(f"key letter of the menu: {source!r} -> {translation!r}")
    return problems


def unseen(sources: list[str]) -> list[str]:
    """Return calls whose text the tool can't see: inside of f-strings."""
    pattern = re.compile(r"\{[^{}\"]*\btr\('")
    return [
        f"{name}: a text inside of an f-string" for name in sources if pattern.search((ROOT / name).read_text())
    ]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
