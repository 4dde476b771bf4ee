"""The MiniLM encoder with a token head, in plain torch: weights by the names of the original file."""

from __future__ import annotations

import torch
from corpora import TYPES
from torch import nn
from torch.nn import functional

LAYERS, WIDTH, HEADS, INNER, SHAPES = 6, 384, 12, 1536, 8
LABELS = ("O", *(f"{place}-{kind}" for kind in TYPES for place in "BI"))


class Block(nn.Module):
    """One layer of BERT."""

    def __init__(self) -> None:
        super().__init__()
        self.query, self.key, self.value, self.output = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.inner, self.outer = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.norm_attention, self.norm_output = (nn.LayerNorm(WIDTH, eps=1e-12) for _ in range(2))
        self.dropout = nn.Dropout(0.1)

    def forward(self, x: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
        """Map (texts, pieces, width) to the same; bias is (texts, 1, 1, pieces), minus infinity at padding."""
        texts, pieces, _ = x.shape
        split = lambda y: y.view(texts, pieces, HEADS, WIDTH // HEADS).transpose(1, 2)  # noqa: E731
        q, k, v = split(self.query(x)), split(self.key(x)), split(self.value(x))
        seen = functional.scaled_dot_product_attention(q, k, v, attn_mask=bias.to(q.dtype))
        seen = self.output(seen.transpose(1, 2).reshape(texts, pieces, WIDTH))
        x = self.norm_attention(x + self.dropout(seen))
        return self.norm_output(x + self.dropout(self.outer(functional.gelu(self.inner(x)))))


class Tagger(nn.Module):
    """Encoder and head: rows of pieces and of word shapes in, scores of the labels out."""

    def __init__(self, vocabulary: int = 30522) -> None:
        super().__init__()
        self.words = nn.Embedding(vocabulary, WIDTH)
        self.places = nn.Embedding(512, WIDTH)
        self.shapes = nn.Embedding(SHAPES, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(0.1)
        self.blocks = nn.ModuleList(Block() for _ in range(LAYERS))
        self.head = nn.Linear(WIDTH, len(LABELS))

    def forward(self, pieces: torch.Tensor, shapes: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """Map three (texts, pieces) tables of whole numbers to (texts, pieces, labels)."""
        places = torch.arange(pieces.shape[1], device=pieces.device)
        x = self.norm(self.words(pieces) + self.shapes(shapes) + self.places(places))
        x = self.dropout(x)
        bias = (1.0 - mask[:, None, None, :].to(x.dtype)) * -10000.0
        for block in self.blocks:
            x = block(x, bias)
        return self.head(x)


def load_weights(model: Tagger, stored: dict[str, torch.Tensor]) -> None:
    """Fill the encoder from the tensors of the original file; all word shapes begin as its one segment type."""
    names = {
        "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
        "output": "attention.output.dense", "norm_attention": "attention.output.LayerNorm",
        "inner": "intermediate.dense", "outer": "output.dense", "norm_output": "output.LayerNorm",
    }  # fmt: skip
    state = {
        "words.weight": stored["embeddings.word_embeddings.weight"],
        "places.weight": stored["embeddings.position_embeddings.weight"],
        "shapes.weight": stored["embeddings.token_type_embeddings.weight"][:1].repeat(SHAPES, 1),
        "norm.weight": stored["embeddings.LayerNorm.weight"],
        "norm.bias": stored["embeddings.LayerNorm.bias"],
    }
    for layer in range(LAYERS):
        for ours, theirs in names.items():
            for part in ("weight", "bias"):
                state[f"blocks.{layer}.{ours}.{part}"] = stored[f"encoder.layer.{layer}.{theirs}.{part}"]
    missing = model.load_state_dict(state, strict=False)
    assert set(missing.missing_keys) == {"head.weight", "head.bias"}, missing
    assert not missing.unexpected_keys, missing
