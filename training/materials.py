"""Everything the student learns from: token lists and the teacher's vectors."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from corpus import Paper, load_papers, normalise_title, split_sentences
from data import Ragged
from glossary import GlossaryIndex, index_glossary, load_glossary
from teacher import Teacher
from tokenizer import Tokenizer
from vocabulary import choose_vocabulary
from wordnet import Synset, load_synsets

PICK_SEED = 7
HERE = Path(__file__).parent


@dataclass
class Materials:
    """Token lists per paper (title, two picked sentences, the rest) and per synset; teacher vectors."""

    vocabulary: list[str]
    probability: np.ndarray
    rows: np.ndarray
    title: Ragged
    first: Ragged
    second: Ragged
    rest: Ragged
    gloss: Ragged
    synonyms: Ragged
    glossary: GlossaryIndex
    pool: np.ndarray
    title_vectors: np.ndarray
    first_vectors: np.ndarray
    second_vectors: np.ndarray
    gloss_vectors: np.ndarray


def excluded_titles(export: Path | None) -> frozenset[str]:
    """Normalised lines of the file of papers that the questions are about: none may be trained on."""
    if export is None:
        return frozenset()
    lines = export.read_text(encoding="utf-8").replace("Subscribe", "", 1).splitlines()
    return frozenset(normalise_title(line) for line in lines) - {""}


def pick_sentences(papers: list[Paper]) -> list[list[str]]:
    """Two sentences of 6 to 60 words per abstract (the title where there are fewer)."""
    rng = random.Random(PICK_SEED)
    picked = []
    for paper in papers:
        choice = [s for s in split_sentences(paper.text) if 6 <= len(s.split()) <= 60]
        rng.shuffle(choice)
        picked.append((choice + [paper.title] * 2)[:2])
    return picked


def load_materials(
    corpus: Path, wordnet: Path, exclude: Path | None, cache: Path, size: int, phrases: int
) -> Materials:
    """Read, tokenise and encode; the teacher's vectors are kept in `cache`."""
    papers = load_papers(corpus, excluded_titles(exclude))
    synsets = load_synsets(wordnet)
    picked = pick_sentences(papers)
    teacher = Teacher(cache)
    vocabulary, probability = _vocabulary(papers, synsets, teacher, size, phrases)
    tokenizer = Tokenizer(vocabulary)
    leftover = [
        " ".join(s for s in split_sentences(paper.text) if s not in chosen)
        for paper, chosen in zip(papers, picked)
    ]
    tokens = {
        "title": Ragged.of(tokenizer, [p.title for p in papers]),
        "first": Ragged.of(tokenizer, [c[0] for c in picked]),
        "second": Ragged.of(tokenizer, [c[1] for c in picked]),
        "rest": Ragged.of(tokenizer, leftover),
        "gloss": Ragged.of(tokenizer, [s.definition for s in synsets]),
        "synonyms": Ragged.of(tokenizer, [", ".join(s.words) for s in synsets]),
    }
    parts = [tokens[k] for k in ("title", "first", "second", "rest")]
    held = {line.split("\t")[0] for line in (HERE / "held-out.tsv").read_text().splitlines()}
    return Materials(
        vocabulary=vocabulary,
        probability=probability,
        rows=teacher.encode("vocab", [v.replace("##", "") for v in vocabulary]).astype(np.float32),
        **tokens,
        glossary=index_glossary(load_glossary(HERE / "glossary.tsv"), tokenizer, parts),
        pool=np.array([i for i, p in enumerate(papers) if p.id not in held]),
        title_vectors=teacher.encode("titles", [p.title for p in papers]),
        first_vectors=teacher.encode("sent-a", [c[0] for c in picked]),
        second_vectors=teacher.encode("sent-b", [c[1] for c in picked]),
        gloss_vectors=teacher.encode("glosses", [s.definition for s in synsets]),
    )


def _vocabulary(
    papers: list[Paper], synsets: list[Synset], teacher: Teacher, size: int, phrases: int
) -> tuple[list[str], np.ndarray]:
    pieces = sorted(teacher.tokenizer.get_vocab().items(), key=lambda kv: kv[1])
    everyday = [s.definition for s in synsets] + [e for s in synsets for e in s.examples]
    chosen, counts = choose_vocabulary(
        (f"{p.title} {p.text}" for p in papers), everyday, [p for p, _ in pieces], size, phrases
    )
    total = sum(counts.values())
    return chosen, np.array([counts.get(v.replace("##", ""), 1) / total for v in chosen])
