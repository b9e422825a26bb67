"""Token arrays of papers and everyday texts, and the batches made from them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch

from tokenizer import Tokenizer, encode_all


@dataclass
class Ragged:
    """Token lists of many texts in one array: text i is `flat[offsets[i]:offsets[i + 1]]`."""

    flat: np.ndarray
    offsets: np.ndarray

    @classmethod
    def of(cls, tokenizer: Tokenizer, texts: list[str]) -> "Ragged":
        """Tokenise texts."""
        return cls(*encode_all(tokenizer, texts))

    def __getitem__(self, i: int) -> np.ndarray:
        return self.flat[self.offsets[i] : self.offsets[i + 1]]


Bag = tuple[torch.Tensor, torch.Tensor]


def bag(parts: list[np.ndarray]) -> Bag:
    """Ids and offsets as `embedding_bag` wants them."""
    lengths = np.fromiter((len(p) for p in parts), np.int64, len(parts))
    offsets = np.concatenate([[0], np.cumsum(lengths)[:-1]])
    flat = np.concatenate(parts) if parts else np.zeros(0, np.int32)
    return torch.from_numpy(flat.astype(np.int64)), torch.from_numpy(offsets)


def drop_tokens(ids: np.ndarray, rate: float, rng: np.random.Generator) -> np.ndarray:
    """Leave out a share of the tokens, but never all of them."""
    if len(ids) < 3 or rate <= 0:
        return ids
    kept = ids[rng.random(len(ids)) >= rate]
    return kept if len(kept) else ids
