"""Trains the token tagger: train.py CORPORA BASE -o OUT [--epochs 4] [--seed 7] [--minutes 40].

CORPORA is the folder with tab_train.jsonl, wikigold.jsonl, wnut17.jsonl, btc.jsonl; BASE the folder with
model.safetensors and vocab.txt. Needs torch, safetensors, faker; one thread; see resources/models/README.md.
"""

from __future__ import annotations

import argparse
import importlib.util
import random
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import torch
from corpora import (
    POSTS,
    ROOT,
    TYPES,
    WIKI,
    Example,
    court_cases,
    sentences,
    with_case,
    with_other_words,
    with_scan_noise,
)  # fmt: skip
from encoder import LABELS, Tagger, load_weights
from people import People
from safetensors.torch import load_file
from templates import fill

WINDOW, STRIDE = 192, 144
# What is written is a running mean of the weights: it generalises better than those of the last step.
_STEADY = 0.99
_ANY = (1 << len(LABELS)) - 1
_ROWS = {label: row for row, label in enumerate(LABELS)}


def word_pieces():
    """Return the product's own tokenizer, loaded by path so that the product need not be installed here."""
    path = ROOT / "redactor/detection/layers/wordpiece.py"
    spec = importlib.util.spec_from_file_location("wordpiece", path)
    module = importlib.util.module_from_spec(spec)
    sys.modules["wordpiece"] = module
    spec.loader.exec_module(module)
    return module


@dataclass(frozen=True, slots=True)
class Row:
    """A window of pieces; `right` is a set of labels as bits, 0 where nothing counts."""

    pieces: list[int]
    shapes: list[int]
    right: list[int]


def rows_of(example: Example, cutter) -> list[Row]:
    """Cut an example into windows that overlap."""
    words = cutter.words(example.text)
    outside = 1
    for kind in example.also:
        outside |= 1 << _ROWS[f"B-{kind}"] | 1 << _ROWS[f"I-{kind}"]
    flat: list[tuple[int, int, int]] = []
    spans, at, opened = example.spans, 0, -1
    for word in words:
        while at < len(spans) and spans[at].end <= word.start:
            at += 1
        right = outside
        if at < len(spans) and spans[at].start < word.end:
            place = "I" if opened == at else "B"
            opened = at
            right = sum(1 << _ROWS[f"{place}-{kind}"] for kind in spans[at].labels)
        flat.append((word.pieces[0], word.shape, right))
        flat.extend((piece, word.shape, 0) for piece in word.pieces[1:])
    rows = []
    for start in range(0, max(1, len(flat) - (WINDOW - STRIDE)), STRIDE):
        part = flat[start : start + WINDOW - 2]
        rows.append(Row(
            [cutter.begin, *(p for p, _, _ in part), cutter.end], [0, *(s for _, s, _ in part), 0],
            [0, *(r for _, _, r in part), 0],
        ))  # fmt: skip
    return rows


class Mixture:
    """Draws the examples of an epoch."""

    def __init__(self, corpora: Path, seed: int, templates: int, court: int = 1, posts: int = 1) -> None:
        self.rng = random.Random(seed)
        self.people = People(seed)
        self.court = court_cases(corpora / "tab_train.jsonl")
        self.wiki = sentences(corpora / "wikigold.jsonl", WIKI, "wiki", held_out=False)
        self.posts = [
            example
            for name in ("wnut17", "btc")
            for example in sentences(corpora / f"{name}.jsonl", POSTS, "post", held_out=False)
        ]
        text = (Path(__file__).parent / "sentences.txt").read_text(encoding="utf-8")
        self.templates = [block.strip("\n") for block in text.split("\n---\n")]
        self.drawn, self.times, self.post_times = templates, court, posts

    def epoch(self) -> list[Example]:
        """Return one epoch's examples, with other names, case and noise each time."""
        rng = self.rng
        found = [self._court(example) for example in self.court * self.times]
        found += self._joined([self._renamed(e, 0.25) for e in self.wiki], 6)
        found += self._joined([self._cased(self._renamed(e, 0.25)) for e in self.posts * self.post_times], 8)
        made = [fill(rng.choice(self.templates), self.people) for _ in range(self.drawn)]
        made = [with_scan_noise(e, rng) if rng.random() < 0.1 else self._cased(e) for e in made]
        return found + self._joined(made, 4)

    def _court(self, example: Example) -> Example:
        if self.rng.random() < 0.4:
            return example
        renamed: dict[str, str] = {}
        words = {}
        for index, (span, group) in enumerate(zip(example.spans, example.groups, strict=True)):
            old = example.text[span.start : span.end]
            if span.labels == ("PERSON",):
                given, surname = renamed.setdefault(group, self.people.pair())
                words[index] = (
                    surname
                    if " " not in old
                    else f"{old[:2]} {surname}"
                    if old[1:2] == "."
                    else f"{given} {surname}"
                )
            elif span.labels == ("LOC",) and self.rng.random() < 0.5:
                words[index] = self.people.place()
            elif span.labels == ("CODE",):
                words[index] = self.people.digits("".join("#" if c.isdigit() else c for c in old if c not in "@?"))
        return with_other_words(example, words)

    def _renamed(self, example: Example, share: float) -> Example:
        words = {}
        for index, span in enumerate(example.spans):
            old = example.text[span.start : span.end]
            if span.labels == ("PERSON",) and self.rng.random() < share:
                given, surname = self.people.pair()
                new = f"{given} {surname}" if " " in old else self.rng.choice([given, surname])
                words[index] = new.lower() if old.islower() else new
        return with_other_words(example, words) if words else example

    def _cased(self, example: Example) -> Example:
        roll = self.rng.random()
        return (
            with_case(example, "lower") if roll < 0.12 else with_case(example, "upper") if roll < 0.17 else example
        )

    def _joined(self, examples: list[Example], most: int) -> list[Example]:
        """Join short texts, so that windows are full and a text is not always alone."""
        from corpora import Span

        rng, found = self.rng, []
        rng.shuffle(examples)
        at = 0
        while at < len(examples):
            group = examples[at : at + rng.randint(1, most)]
            at += len(group)
            text, spans = "", []
            for example in group:
                base = len(text)
                spans += [Span(s.start + base, s.end + base, s.labels) for s in example.spans]
                text += example.text + rng.choice(["\n", "\n", "\n\n", " "])
            found.append(Example(text, spans, group[0].also, group[0].kind))
        return found


def batches(rows: list[Row], size: int, rng: random.Random) -> list[list[Row]]:
    """Group rows of like length, in random order."""
    rows = sorted(rows, key=lambda r: len(r.pieces) + rng.randint(0, 8))
    groups, group, pieces = [], [], 0
    for row in rows:
        group.append(row)
        pieces += len(row.pieces)
        if pieces >= size * WINDOW:
            groups.append(group)
            group, pieces = [], 0
    groups += [group] if group else []
    rng.shuffle(groups)
    return groups


def tensors(group: list[Row]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]:
    """Pad a group of rows."""
    width = max(len(row.pieces) for row in group)
    pad = lambda values: values + [0] * (width - len(values))  # noqa: E731
    return (
        torch.tensor([pad(r.pieces) for r in group]),
        torch.tensor([pad(r.shapes) for r in group]),
        torch.tensor([pad([1] * len(r.pieces)) for r in group]),
        torch.tensor([pad(r.right) for r in group]),
    )


def loss_of(scores: torch.Tensor, right: torch.Tensor) -> torch.Tensor:
    """Return minus the log of the probability of all labels that count as right, over the words that count."""
    counts = right > 0
    scores, right = scores[counts].float(), right[counts]
    allowed = (right[:, None] >> torch.arange(len(LABELS))) & 1
    masked = scores.masked_fill(allowed == 0, -1e4)
    return (scores.logsumexp(-1) - masked.logsumexp(-1)).mean()


def main() -> None:
    """Train, and write the weights after each epoch."""
    parser = argparse.ArgumentParser()
    parser.add_argument("corpora", type=Path)
    parser.add_argument("base", type=Path)
    parser.add_argument("-o", "--out", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--start", type=Path, help="weights of an earlier run to go on from")
    parser.add_argument("--court", type=int, default=1, help="times that each court case is seen in an epoch")
    parser.add_argument("--posts", type=int, default=1, help="times that each post is seen in an epoch")
    parser.add_argument("--templates", type=int, default=4000)
    args = parser.parse_args()
    torch.manual_seed(args.seed)
    torch.set_num_threads(1)
    cutter = word_pieces().WordPieces.read(args.base / "vocab.txt")
    model = Tagger()
    if args.start:
        model.load_state_dict(torch.load(args.start))
    else:
        load_weights(model, load_file(args.base / "model.safetensors"))
    mixture = Mixture(args.corpora, args.seed, args.templates, args.court, args.posts)
    mean_of = torch.optim.swa_utils.get_ema_multi_avg_fn(_STEADY)
    steady = torch.optim.swa_utils.AveragedModel(model, multi_avg_fn=mean_of)
    rng = random.Random(args.seed)
    epochs = [
        batches([r for e in mixture.epoch() for r in rows_of(e, cutter)], 16, rng) for _ in range(args.epochs)
    ]
    steps, step, began = sum(map(len, epochs)), 0, time.time()
    print(f"{steps} steps", flush=True)
    new = [p for n, p in model.named_parameters() if n.startswith(("head", "shapes"))]
    old = [p for n, p in model.named_parameters() if not n.startswith(("head", "shapes"))]
    optimiser = torch.optim.AdamW(
        [{"params": old, "lr": args.rate}, {"params": new, "lr": 10 * args.rate}], weight_decay=0.01
    )
    warm = max(1, steps // 12)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda s: s / warm if s < warm else max(0.02, (steps - s) / (steps - warm))
    )
    mean = 0.0
    for epoch, groups in enumerate(epochs):
        model.train()
        for group in groups:
            pieces, shapes, mask, right = tensors(group)
            with torch.autocast("cpu", torch.bfloat16):
                scores = model(pieces, shapes, mask)
            loss = loss_of(scores, right)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            optimiser.zero_grad()
            steady.update_parameters(model)
            step += 1
            mean = 0.95 * mean + 0.05 * loss.item() if step > 1 else loss.item()
            if step % 20 == 0:
                print(f"{step}/{steps} loss {mean:.4f} {time.time() - began:.0f} s", flush=True)
        args.out.mkdir(parents=True, exist_ok=True)
        torch.save(steady.module.state_dict(), args.out / f"epoch{epoch + 1}.pt")
    torch.save(steady.module.state_dict(), args.out / "tagger.pt")
    print(f"labels {TYPES}", flush=True)


if __name__ == "__main__":
    main()
