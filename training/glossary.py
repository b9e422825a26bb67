"""Terms of art with plain-English renderings (own text), and where papers use those terms."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from data import Ragged
from tokenizer import Tokenizer


OPENINGS = (
    "how do I",
    "how can we",
    "how to",
    "is there a way to",
    "is there a paper that",
    "is there evidence that",
    "why does",
    "why would",
    "what happens when",
    "what is the best way to",
    "what should I do if",
    "which method",
    "which papers look at",
    "can you",
    "do they",
    "does it help to",
    "I want to",
    "my data",
    "we only have",
    "someone who shows how",
    "a method for",
    "something that",
    "anything about",
    "without having to",
)


@dataclass(frozen=True)
class Entry:
    """Synonymous terms and ways in which an outsider might put them."""

    terms: tuple[str, ...]
    plain: tuple[str, ...]


def load_glossary(path: Path) -> list[Entry]:
    """Lines of `term|term<TAB>plain;plain`."""
    entries = []
    for line in path.read_text(encoding="utf-8").splitlines():
        terms, _, plain = line.partition("\t")
        entries.append(Entry(tuple(terms.split("|")), tuple(plain.split(";"))))
    return entries


@dataclass
class GlossaryIndex:
    """Tokenised openings of questions; per entry terms and renderings; per paper its entries."""

    openings: list[np.ndarray]
    terms: list[list[np.ndarray]]
    plain: list[list[np.ndarray]]
    by_paper: list[list[int]]


def index_glossary(entries: list[Entry], tokenizer: Tokenizer, texts: list[Ragged]) -> GlossaryIndex:
    """Find each entry's terms in the token lists of every paper (`texts` are parallel parts)."""
    terms = [[np.asarray(tokenizer.encode(t), np.int32) for t in e.terms] for e in entries]
    plain = [[np.asarray(tokenizer.encode(p), np.int32) for p in e.plain] for e in entries]
    spelled = {tuple(ids.tolist()): e for e, group in enumerate(terms) for ids in group}
    first = {key[0] for key in spelled}
    longest = max(len(key) for key in spelled)
    by_paper: list[list[int]] = []
    for paper in range(len(texts[0].offsets) - 1):
        found: dict[int, None] = {}
        for part in texts:
            ids = part[paper].tolist()
            for at, token in enumerate(ids):
                if token in first:
                    for size in range(1, longest + 1):
                        entry = spelled.get(tuple(ids[at : at + size]))
                        if entry is not None:
                            found[entry] = None
        by_paper.append(list(found))
    openings = [np.asarray(tokenizer.encode(o), np.int32) for o in OPENINGS]
    return GlossaryIndex(openings, terms, plain, by_paper)
