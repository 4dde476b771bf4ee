"""Writes the trained tagger as an int8 ONNX model: export.py WEIGHTS.pt VOCAB.txt -o resources/models/tagger.

The graph is written by hand with ONNX Runtime's fused operators (attention, skip normalisation, GELU with bias):
the exporter's plain graph is a third slower on one core.
"""

from __future__ import annotations

import argparse
import json
import shutil
import tempfile
from pathlib import Path

import numpy
import onnx
import torch
from encoder import HEADS, LABELS, LAYERS, WIDTH
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

_FUSED = "com.microsoft"


class Graph:
    """Collects nodes and weights."""

    def __init__(self, weights: dict[str, torch.Tensor]) -> None:
        self.weights = {name: tensor.float().numpy() for name, tensor in weights.items()}
        self.nodes: list[onnx.NodeProto] = []
        self.stored: dict[str, onnx.TensorProto] = {}

    def store(self, name: str, values: numpy.ndarray) -> str:
        """Keep a table of numbers in the file."""
        self.stored[name] = numpy_helper.from_array(numpy.ascontiguousarray(values), name)
        return name

    def weight(self, name: str) -> str:
        """Keep a weight under its own name."""
        return self.store(name, self.weights[name])

    def node(self, kind: str, inputs: list[str], output: str, domain: str = "", **attributes: object) -> str:
        """Add a node with one output that is used."""
        self.nodes.append(helper.make_node(kind, inputs, [output], domain=domain, name=output, **attributes))
        return output

    def linear(self, x: str, layer: str, output: str) -> str:
        """Multiply by a layer's weight, without its bias."""
        self.store(f"{layer}.t", self.weights[f"{layer}.weight"].T)
        return self.node("MatMul", [x, f"{layer}.t"], output)


def _block(graph: Graph, x: str, layer: int) -> str:
    name = f"blocks.{layer}"
    parts = ("query", "key", "value")
    weights = numpy.concatenate([graph.weights[f"{name}.{p}.weight"].T for p in parts], axis=1)
    biases = numpy.concatenate([graph.weights[f"{name}.{p}.bias"] for p in parts])
    graph.store(f"{name}.qkv", weights)
    graph.store(f"{name}.qkv.bias", biases)
    seen = graph.node(
        "Attention",
        [x, f"{name}.qkv", f"{name}.qkv.bias", "lengths"],
        f"{name}.attention",
        _FUSED,
        num_heads=HEADS,
    )
    seen = graph.linear(seen, f"{name}.output", f"{name}.projected")
    norm = [graph.weight(f"{name}.norm_attention.weight"), graph.weight(f"{name}.norm_attention.bias")]
    bias = graph.weight(f"{name}.output.bias")
    x = graph.node("SkipLayerNormalization", [seen, x, *norm, bias], f"{name}.middle", _FUSED, epsilon=1e-12)
    inner = graph.linear(x, f"{name}.inner", f"{name}.wide")
    inner = graph.node("BiasGelu", [inner, graph.weight(f"{name}.inner.bias")], f"{name}.gelu", _FUSED)
    outer = graph.linear(inner, f"{name}.outer", f"{name}.narrow")
    norm = [graph.weight(f"{name}.norm_output.weight"), graph.weight(f"{name}.norm_output.bias")]
    bias = graph.weight(f"{name}.outer.bias")
    return graph.node("SkipLayerNormalization", [outer, x, *norm, bias], f"{name}.out", _FUSED, epsilon=1e-12)


def build(weights: dict[str, torch.Tensor]) -> onnx.ModelProto:
    """Return the model in 32-bit floats.

    Inputs, all int32: pieces (texts, pieces), shapes (texts, pieces), lengths (texts). Output: odds
    (texts, pieces, labels), probabilities.
    """
    graph = Graph(weights)
    words = graph.node("Gather", [graph.weight("words.weight"), "pieces"], "word_rows")
    shapes = graph.node("Gather", [graph.weight("shapes.weight"), "shapes"], "shape_rows")
    size = graph.node("Shape", ["pieces"], "size")
    graph.store("second", numpy.array([1], dtype=numpy.int64))
    graph.store("first", numpy.array([0], dtype=numpy.int64))
    end = graph.node("Gather", [size, "second"], "end")
    places = graph.node("Slice", [graph.weight("places.weight"), "first", end], "place_rows")
    x = graph.node("Add", [graph.node("Add", [words, shapes], "sum_one"), places], "sum_two")
    norm = [graph.weight("norm.weight"), graph.weight("norm.bias")]
    x = graph.node("LayerNormalization", [x, *norm], "embedded", axis=-1, epsilon=1e-12)
    for layer in range(LAYERS):
        x = _block(graph, x, layer)
    scores = graph.node("Add", [graph.linear(x, "head", "head_scores"), graph.weight("head.bias")], "scores")
    graph.node("Softmax", [scores], "odds", axis=-1)
    kinds = [
        helper.make_tensor_value_info("pieces", TensorProto.INT32, ["texts", "length"]),
        helper.make_tensor_value_info("shapes", TensorProto.INT32, ["texts", "length"]),
        helper.make_tensor_value_info("lengths", TensorProto.INT32, ["texts"]),
    ]
    out = helper.make_tensor_value_info("odds", TensorProto.FLOAT, ["texts", "length", len(LABELS)])
    body = helper.make_graph(graph.nodes, "tagger", kinds, [out], list(graph.stored.values()))
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid(_FUSED, 1)]
    return helper.make_model(body, opset_imports=opsets, ir_version=8, producer_name="redactor")


def main() -> None:
    """Write tagger.onnx, vocab.txt and labels.json into a folder."""
    parser = argparse.ArgumentParser()
    parser.add_argument("weights", type=Path)
    parser.add_argument("vocabulary", type=Path)
    parser.add_argument("-o", "--out", type=Path, required=True)
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    assert WIDTH % HEADS == 0
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "plain.onnx"
        onnx.save(build(torch.load(args.weights, map_location="cpu")), plain)
        quantize_dynamic(
            plain, args.out / "tagger.onnx", weight_type=QuantType.QInt8, per_channel=True,
            extra_options={"DefaultTensorType": TensorProto.FLOAT},
            op_types_to_quantize=["MatMul", "Attention", "Gather"],
        )  # fmt: skip
    shutil.copyfile(args.vocabulary, args.out / "vocab.txt")
    (args.out / "labels.json").write_text(json.dumps(list(LABELS)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
