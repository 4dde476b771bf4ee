"""Reads the weights back from the 8-bit model, to train on from there: restore.py MODEL_FOLDER -o OUT.pt.

The undoing of export.py, save for what eight bits have rounded away.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy
import onnx
import torch
from encoder import LAYERS, Tagger
from onnx import numpy_helper


def weights_of(path: Path) -> dict[str, torch.Tensor]:
    """Return the tensors of a model that export.py wrote, by the names that Tagger gives them."""
    stored = {item.name: numpy_helper.to_array(item) for item in onnx.load(path).graph.initializer}
    found: dict[str, torch.Tensor] = {}

    def plain(name: str) -> numpy.ndarray:
        if f"{name}_quantized" not in stored:
            return stored[name]
        # One scale for a table, or one a column.
        quantized = stored[f"{name}_quantized"].astype(numpy.float32)
        zero = stored[f"{name}_zero_point"].astype(numpy.float32)
        return (quantized - zero) * stored[f"{name}_scale"]

    def keep(name: str, values: numpy.ndarray) -> None:
        found[name] = torch.tensor(numpy.ascontiguousarray(values))

    for name in ("words", "shapes", "places"):
        keep(f"{name}.weight", plain(f"{name}.weight"))
    for part in ("weight", "bias"):
        keep(f"norm.{part}", stored[f"norm.{part}"])
    keep("head.weight", plain("head.t").T)
    keep("head.bias", stored["head.bias"])
    for layer in range(LAYERS):
        block = f"blocks.{layer}"
        # Query, key and value were laid side by side for the fused operator.
        weights = numpy.split(plain(f"{block}.qkv"), 3, axis=1)
        biases = numpy.split(stored[f"{block}.qkv.bias"], 3)
        for part, weight, bias in zip(("query", "key", "value"), weights, biases, strict=True):
            keep(f"{block}.{part}.weight", weight.T)
            keep(f"{block}.{part}.bias", bias)
        for part in ("output", "inner", "outer"):
            keep(f"{block}.{part}.weight", plain(f"{block}.{part}.t").T)
            keep(f"{block}.{part}.bias", stored[f"{block}.{part}.bias"])
        for norm in ("norm_attention", "norm_output"):
            for part in ("weight", "bias"):
                keep(f"{block}.{norm}.{part}", stored[f"{block}.{norm}.{part}"])
    return found


def main() -> None:
    """Write the weights as train.py --start reads them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path, help="the folder with tagger.onnx")
    parser.add_argument("-o", "--out", type=Path, required=True)
    args = parser.parse_args()
    weights = weights_of(args.model / "tagger.onnx")
    Tagger().load_state_dict(weights)
    torch.save(weights, args.out)


if __name__ == "__main__":
    main()
