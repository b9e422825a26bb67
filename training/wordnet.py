"""Everyday English from WordNet 3.0 (Debian package `wordnet-base`): words with their glosses."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Synset:
    """Words that share a meaning, its definition and example sentences."""

    words: tuple[str, ...]
    definition: str
    examples: tuple[str, ...]


def load_synsets(folder: Path) -> list[Synset]:
    """Parse the four `data.*` files; names of people and places (instances) are left out."""
    synsets = []
    for part in ("noun", "verb", "adj", "adv"):
        for line in (folder / f"data.{part}").read_text(encoding="utf-8").splitlines():
            if line.startswith("  "):
                continue
            head, _, gloss = line.partition(" | ")
            fields = head.split(" ")
            count = int(fields[3], 16)
            words = [fields[4 + 2 * i] for i in range(count)]
            if "@i" in fields:
                continue
            names = tuple(w.split("(")[0].replace("_", " ") for w in words)
            definition, *quotes = gloss.split('; "')
            examples = tuple(q.strip().rstrip('"').strip() for q in quotes)
            synsets.append(Synset(names, definition.strip(), examples))
    return synsets
