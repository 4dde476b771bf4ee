"""How many of the people in the mails of tests/corpora/mails are found: `python mails.py [MODE...]`.

A mention counts when all its words are covered, titles left out; precision is the share of the words that were
taken for people which lie in a marked mention.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from redactor.detection import Detector
from redactor.model import Band

GOLD = Path(__file__).resolve().parents[1] / "corpora" / "mails" / "mails.txt"
_MARK = re.compile(r"\[([PC]):([^\]]+)\]")
_TITLE = re.compile(r"(?:Mrs?|Ms|Dr|Uncle)\.?")


def read_gold() -> list[tuple[str, list[tuple[int, int, str]]]]:
    """Return (mail, mentions as start, end, P or C)."""
    found = []
    for marked in GOLD.read_text(encoding="utf-8").split("====\n"):
        text, mentions, last = "", [], 0
        for match in _MARK.finditer(marked):
            text += marked[last : match.start()]
            mentions.append((len(text), len(text) + len(match[2]), match[1]))
            text += match[2]
            last = match.end()
        found.append((text + marked[last:], mentions))
    return found


def score(detector: Detector) -> tuple[float, float, list[str], list[str]]:
    """Return recall and precision of people, what was missed and what was taken wrongly."""
    whole = right = taken = taken_rightly = 0
    missed, wrong = [], []
    for text, mentions in read_gold():
        hits = [f for f in detector.detect(text) if f.band is not Band.NEAR_MISS]
        covered = {i for f in hits for i in range(f.start, f.end)}
        people = [(start, end) for start, end, kind in mentions if kind == "P"]
        for start, end in people:
            words = [m for m in re.finditer(r"\w+", text[start:end]) if not _TITLE.fullmatch(m.group())]
            whole += 1
            if all(covered.issuperset(range(start + m.start(), start + m.end())) for m in words):
                right += 1
            else:
                missed.append(text[max(0, start - 20) : end + 10])
        for hit in hits:
            if hit.entity_type == "PERSON":
                for word in re.finditer(r"\w+", text[hit.start : hit.end]):
                    at = hit.start + word.start()
                    is_right = any(start <= at < end for start, end in people)
                    taken += 1
                    taken_rightly += is_right
                    if not is_right:
                        wrong.append(text[max(0, at - 20) : at + 20])
    return right / whole, taken_rightly / max(1, taken), missed, wrong


def main() -> None:
    for mode in sys.argv[1:] or ["balanced", "recall", "fast"]:
        recall, precision, missed, wrong = score(Detector.load(mode=mode))
        print(f"{mode:10} people found {recall:.3f} precision {precision:.3f}")
        if mode == "balanced":
            print("   missed:", *(repr(m) for m in missed), sep="\n      ")
            print("   wrong:", *(repr(m) for m in wrong), sep="\n      ")


if __name__ == "__main__":
    main()
