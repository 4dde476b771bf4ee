"""How much of the French gold sentences is found: `python french.py [MODE...]`.

Each kind of text (letters, decisions, posts, courts, forms) is searched as one document, and each sentence alone.
A mention counts when all its words are covered; precision is the share of covered words that lie in a mention.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path

from redactor.detection import Detector
from redactor.model import Band

GOLD = Path(__file__).resolve().parents[1] / "corpora" / "french" / "sentences.txt"
_MARK = re.compile(r"\[([PLDC]):([^\]]+)\]")
Mention = tuple[int, int, str]


def read_gold() -> dict[str, list[tuple[str, list[Mention]]]]:
    """Return kind of text -> (sentence, mentions as start, end, P L D or C)."""
    found: dict[str, list[tuple[str, list[Mention]]]] = {}
    for line in GOLD.read_text(encoding="utf-8").splitlines():
        kind, _, marked = line.partition("|")
        text, mentions, last = "", [], 0
        for match in _MARK.finditer(marked):
            text += marked[last : match.start()]
            mentions.append((len(text), len(text) + len(match[2]), match[1]))
            text += match[2]
            last = match.end()
        found.setdefault(kind, []).append((text + marked[last:], mentions))
    return found


def joined(sentences: list[tuple[str, list[Mention]]]) -> tuple[str, list[Mention]]:
    """Return the sentences as one text."""
    text, mentions = "", []
    for sentence, marks in sentences:
        mentions += [(start + len(text), end + len(text), kind) for start, end, kind in marks]
        text += sentence + "\n"
    return text, mentions


def score(
    detector: Detector, texts: list[tuple[str, list[Mention]]]
) -> tuple[Counter[str], Counter[str], list[str]]:
    """Return what was found and what there is by kind of mention, "words" for precision, and what was missed."""
    found: Counter[str] = Counter()
    there: Counter[str] = Counter()
    missed = []
    for text, mentions in texts:
        hits = [f for f in detector.detect(text) if f.band is not Band.NEAR_MISS]
        covered = {i for f in hits for i in range(f.start, f.end)}
        for start, end, kind in mentions:
            there[kind] += 1
            words = [m.span() for m in re.finditer(r"\w+", text[start:end])]
            if all(
                covered.issuperset(range(start + a, start + b))
                for a, b in words
                if text[start + a : start + b] != "Mme"
            ):
                found[kind] += 1
            else:
                missed.append(text[max(0, start - 20) : end + 5])
        for word in re.finditer(r"\w+", text):
            if covered.issuperset(range(*word.span())):
                there["words"] += 1
                found["words"] += any(a <= word.start() and word.end() <= b for a, b, _ in mentions)
    return found, there, missed


def main() -> None:
    gold = read_gold()
    for mode in sys.argv[1:] or ["balanced", "recall", "fast"]:
        detector = Detector.load(mode=mode)
        print(f"{mode:10}{'':14}{'people':>8}{'places':>8}{'dates':>8}{'codes':>8}{'prec.':>8}")
        for name, sentences in {**gold, "all": [s for part in gold.values() for s in part]}.items():
            for how, texts in (("document", [joined(sentences)]), ("alone", sentences)):
                found, there, missed = score(detector, texts)
                shares = "".join(
                    f"{found[k] / there[k]:8.3f}" if there[k] else f"{'-':>8}" for k in [*"PLDC", "words"]
                )
                print(f"{name:12}{how:12}{shares}")
                if name == "all" and mode == "balanced":
                    print("   missed:", *missed, sep="\n      ")


if __name__ == "__main__":
    main()
