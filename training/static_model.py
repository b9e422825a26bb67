"""The model file: writing, reading and embedding with it (see `static-model.ts` for the other reader).

Layout, little-endian: `CLQY`, u32 format version, u32 length of the JSON header, the header, then the
sections it names by offset and length from the header's end: the vocabulary (UTF-8, one entry per
line), one float32 scale per row, and the rows as int8. The header's `sha256` covers all sections.
"""

from __future__ import annotations

import hashlib
import json
import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import scipy.sparse as sp

from tokenizer import Tokenizer, encode_all

MAGIC, VERSION = b"CLQY", 1
SIZE_LIMIT = 12_000_000


def quantise(rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Each row as int8 with one scale: row = scale * int8 row."""
    scales = np.maximum(np.abs(rows).max(1), 1e-8).astype(np.float32) / np.float32(127)
    return np.clip(np.round(rows / scales[:, None]), -127, 127).astype(np.int8), scales


def write_static_model(path: Path, name: str, vocabulary: list[str], rows: np.ndarray) -> str:
    """Quantise and write a model; returns its checksum."""
    table, scales = quantise(rows)
    parts = {
        "vocabulary": "\n".join(vocabulary).encode(),
        "scales": scales.astype("<f4").tobytes(),
        "rows": table.tobytes(),
    }
    body = b"".join(parts.values())
    header: dict[str, object] = {"name": name, "dimensions": rows.shape[1], "vocabularySize": len(vocabulary)}
    offset = 0
    for key, part in parts.items():
        header[key] = {"offset": offset, "length": len(part)}
        offset += len(part)
    header["sha256"] = hashlib.sha256(body).hexdigest()
    encoded = json.dumps(header).encode()
    file = MAGIC + struct.pack("<II", VERSION, len(encoded)) + encoded + body
    if len(file) > SIZE_LIMIT or len(vocabulary) >= 65_536:
        raise ValueError(f"model too large: {len(file)} bytes, {len(vocabulary)} entries")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(file)
    return str(header["sha256"])


@dataclass
class StaticModel:
    """A loaded model."""

    id: str
    tokenizer: Tokenizer
    rows: np.ndarray

    def encode(self, texts: list[str]) -> np.ndarray:
        """L2-normalised sums of rows (float32, one per text)."""
        ids, offsets = encode_all(self.tokenizer, texts)
        shape = (len(texts), len(self.rows))
        sums = sp.csr_matrix((np.ones(len(ids), np.float32), ids, offsets), shape=shape) @ self.rows
        return sums / np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-12)


def load_static_model(path: Path) -> StaticModel:
    """Read a model file and check its checksum."""
    file = path.read_bytes()
    if file[:4] != MAGIC:
        raise ValueError(f"{path} is not a model file")
    version, length = struct.unpack("<II", file[4:12])
    header, body = json.loads(file[12 : 12 + length]), file[12 + length :]
    if version != VERSION or hashlib.sha256(body).hexdigest() != header["sha256"]:
        raise ValueError(f"{path} is damaged")
    sections = {
        key: body[header[key]["offset"] : header[key]["offset"] + header[key]["length"]]
        for key in ("vocabulary", "scales", "rows")
    }
    scales = np.frombuffer(sections["scales"], "<f4")
    table = np.frombuffer(sections["rows"], np.int8).reshape(-1, header["dimensions"])
    vocabulary = sections["vocabulary"].decode().split("\n")
    return StaticModel(
        f"{header['name']}-{header['sha256'][:12]}",
        Tokenizer(vocabulary),
        table.astype(np.float32) * scales[:, None],
    )
