"""Text to token ids; `src/search/meaning/embedders/static-tokenizer.ts` does exactly the same.

Fold (NFKD, no marks, lower case), cut into runs of letters and digits, join two adjacent words
that form a known phrase, look whole words up, cut unknown words into the longest known pieces.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

import numpy as np
import regex

MAX_WORD = 64
MAX_PIECE = 24
MARKS = regex.compile(r"\p{M}+")
WORD = regex.compile(r"[\p{L}\p{N}]+")
ASCII_WORD = regex.compile(r"[a-z0-9]+")


def words(text: str) -> list[str]:
    """Folded words of a text, each at most 64 characters."""
    if text.isascii():
        return [w[:MAX_WORD] for w in ASCII_WORD.findall(text.lower())]
    folded = MARKS.sub("", unicodedata.normalize("NFKD", text)).lower()
    return [w[:MAX_WORD] for w in WORD.findall(folded)]


class Tokenizer:
    """Vocabulary entries: `word`, `##piece` (inside a word), `first second` (phrase)."""

    def __init__(self, vocabulary: Sequence[str]) -> None:
        self.ids = {entry: i for i, entry in enumerate(vocabulary)}
        self.vocabulary = list(vocabulary)
        self.starters = {e.split(" ")[0] for e in vocabulary if " " in e}
        self._pieces: dict[str, list[int]] = {}

    def encode(self, text: str) -> list[int]:
        """Token ids of a text."""
        found = words(text)
        ids: list[int] = []
        at = 0
        while at < len(found):
            word = found[at]
            if word in self.starters and at + 1 < len(found):
                phrase = self.ids.get(f"{word} {found[at + 1]}")
                if phrase is not None:
                    ids.append(phrase)
                    at += 2
                    continue
            whole = self.ids.get(word)
            if whole is not None:
                ids.append(whole)
            else:
                ids.extend(self.pieces(word))
            at += 1
        return ids

    def pieces(self, word: str) -> list[int]:
        """Longest-match pieces of an unknown word; characters without a piece are skipped."""
        cached = self._pieces.get(word)
        if cached is not None:
            return cached
        ids: list[int] = []
        start = 0
        while start < len(word):
            prefix = "##" if start else ""
            for end in range(min(len(word), start + MAX_PIECE), start, -1):
                piece = self.ids.get(prefix + word[start:end])
                if piece is not None:
                    ids.append(piece)
                    start = end
                    break
            else:
                start += 1
        self._pieces[word] = ids
        return ids


def encode_all(tokenizer: Tokenizer, texts: Sequence[str]) -> tuple[np.ndarray, np.ndarray]:
    """Ids of all texts in one array (int32), with offsets (int64, one more than texts)."""
    offsets = np.zeros(len(texts) + 1, np.int64)
    flat: list[np.ndarray] = []
    for i, text in enumerate(texts):
        ids = np.asarray(tokenizer.encode(text), np.int32)
        flat.append(ids)
        offsets[i + 1] = offsets[i] + len(ids)
    return (np.concatenate(flat) if flat else np.zeros(0, np.int32)), offsets
