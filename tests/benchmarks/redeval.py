"""Leaks and kept text on the pages of pdfredeval, told what to remove and on our own.

Needs `pip install pdfredeval pypdf pandas` beside the pins (development only, AGPL-3.0). The pages are made from
seeds; the scorer reads them with engines of its own. Without tesseract on the path its OCR layer is left out.

    python tests/benchmarks/redeval.py told --seeds 7001 7002
    python tests/benchmarks/redeval.py automatic --seeds 7001
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

FAMILIES = ("extraction-conditions", "pii-detection")


def made_case(family: str, seed: int, folder: Path) -> Any:
    """Make one page and return it as the scorer's case."""
    from pdfredeval.types import Case

    at = folder / f"{family}-{seed}"
    command = [sys.executable, "-m", "pdfredeval.cli", "generate", family, "-s", str(seed), "-o", str(at)]
    subprocess.run([*command, "--generated-at", "2026-09-23T11:00:00Z"], check=True, capture_output=True)
    return Case.from_dir(next(at.rglob("ground_truth.json")).parent)


def told(case: Any, folder: Path) -> list[str]:
    """Return the options that name what has to go: its words, and its places as boxes."""
    height = case.page_size[1]
    targets = [probe for probe in case.probes if probe.must_redact]
    terms = {probe.value for probe in targets if probe.value and "\n" not in probe.value}
    boxes = [
        {"page": b.page + 1, "rect": [b.x0, height - b.y1, b.x1, height - b.y0]}
        for b in (probe.bbox for probe in targets)
        if b is not None
    ]
    (folder / "terms.txt").write_text("\n".join(sorted(terms)) + "\n", encoding="utf-8")
    (folder / "boxes.json").write_text(json.dumps(boxes), encoding="utf-8")
    found = ["--accept", "none", "--boxes", str(folder / "boxes.json")]
    return [*found, "--terms", str(folder / "terms.txt")] if terms else found


def redacted(case: Any, options: list[str], folder: Path) -> tuple[bytes | None, str]:
    """Redact the page as a user does; return the file's bytes and what was said."""
    source = Path(case.pdf_path)
    command = [sys.executable, "-m", "redactor", "redact", str(source), "-o", str(folder), "--acknowledge-unread"]
    done = subprocess.run([*command, *options], capture_output=True, text=True, check=False)
    path = folder / f"{source.stem}_redacted.pdf"
    if done.returncode or not path.is_file():
        return None, done.stderr.strip()[-300:]
    return path.read_bytes(), (done.stdout + done.stderr).strip()


def main() -> None:
    """Print a line for each page, and the sums for each family."""
    from pdfredeval.score.scorer import score

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("mode", choices=("told", "automatic"))
    parser.add_argument("--seeds", type=int, nargs="+", default=[7001, 7002, 7003])
    parser.add_argument("--family", choices=FAMILIES, action="append")
    parser.add_argument("--accept", default="medium")
    parser.add_argument("--keep", type=Path, help="keep the files here")
    parser.add_argument("--show", action="store_true", help="name each leak")
    chosen = parser.parse_args()
    for family in chosen.family or FAMILIES:
        totals: Counter[str] = Counter()
        kept = []
        for seed in chosen.seeds:
            with tempfile.TemporaryDirectory() as temporary:
                folder = chosen.keep or Path(temporary)
                folder.mkdir(parents=True, exist_ok=True)
                case = made_case(family, seed, Path(temporary))
                options = told(case, folder) if chosen.mode == "told" else ["--accept", chosen.accept]
                data, said = redacted(case, options, folder)
                if data is None:
                    totals["refused"] += 1
                    print(f"{family} {seed}: refused: {said}")
                    continue
                result = score(case, data, ocr_enabled=False)
                seen = result.observations.survivability
                counts = Counter(str(getattr(row.outcome, "value", row.outcome)) for row in result.rows)
                totals.update(counts)
                kept.append(seen.text_retention)
                failed = ", ".join(seen.failures) or "all pass"
                print(f"{family} {seed}: {dict(counts)}, kept {seen.text_retention:.3f}, gates: {failed}")
                if chosen.show:
                    print(said)
                    for row in result.rows:
                        if str(getattr(row.outcome, "value", row.outcome)) in ("FN", "FP"):
                            print("   ", row.outcome, row.probe_id, row.leaked_layers, row.category, row.trap)
        lost, gone = totals["FN"], totals["FN"] + totals["TP"]
        over, stays = totals["FP"], totals["FP"] + totals["TN"]
        print(
            f"{family}: leaks {lost} of {gone} ({lost / max(gone, 1):.1%}), over-redacted {over} of {stays}, "
            f"kept {min(kept, default=0):.3f} to {max(kept, default=0):.3f}, refused {totals['refused']}"
        )


if __name__ == "__main__":
    main()
