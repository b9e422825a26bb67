"""Measures an embedder in the mix with BM25: question sets by type, BEIR-form sets by nDCG@10.

Usage: python evaluate.py --model FILE --shared FOLDER [--tldr]
"""

from __future__ import annotations

import argparse
import json
import pickle
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from corpus import load_papers, normalise_title, split_sentences
from lexical import Bm25

Encoder = Callable[[list[str]], np.ndarray]
SENTENCE_CANDIDATES = 200


@dataclass(frozen=True)
class Weights:
    """Weights of the three max-normalised scores of the mix."""

    lexical: float = 0.4
    document: float = 0.3
    sentence: float = 0.3


WEIGHTINGS = [Weights(1, 0, 0), Weights(0, 1, 0), Weights(), Weights(0.25, 0.4, 0.35)]


@dataclass
class Collection:
    """Documents with queries, each query with its relevant documents and grades."""

    name: str
    titles: list[str]
    texts: list[str]
    queries: list[tuple[str, str, dict[int, int]]]
    bm25: Bm25
    sentences: list[list[str]] = field(default_factory=list)


def make_collection(
    name: str, titles: list[str], texts: list[str], queries: list, cache: Path | None = None
) -> Collection:
    """Index the documents, reading the index from `cache` when it is there."""
    path = cache / f"bm25-{name}.pkl" if cache else None
    if path and path.exists():
        bm25, sentences = pickle.loads(path.read_bytes())
    else:
        bm25 = Bm25([f"{t} {x}" for t, x in zip(titles, texts)])
        sentences = [[t, *split_sentences(x)] for t, x in zip(titles, texts)]
        if path:
            path.write_bytes(pickle.dumps((bm25, sentences)))
    return Collection(name, titles, texts, queries, bm25, sentences)


def load_seed(path: Path) -> tuple[list[str], list[str]]:
    """Titles and abstracts of the seed export (two banner lines, then title and abstract in turn)."""
    lines = path.read_text(encoding="utf-8").split("\n")[2:]
    lines[0] = lines[0].replace("Subscribe", "", 1)
    return lines[0:238:2], lines[1:238:2]


def load_questions(path: Path, titles: list[str]) -> list[tuple[str, str, dict[int, int]]]:
    """Answerable questions as (type, question, relevant documents)."""
    at = {normalise_title(t): i for i, t in enumerate(titles)}
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]
    return [
        (r["type"], r["question"], {at[normalise_title(g)]: 1 for g in r["gold"]})
        for r in rows
        if r["answerable"]
    ]


def load_beir(
    folder: Path, titles: list[str], texts: list[str], ids: list[str], cache: Path | None = None
) -> Collection:
    """A BEIR-form folder; `titles`, `texts`, `ids` are used when it has no corpus of its own."""
    own = folder / "corpus.jsonl"
    if own.exists():
        rows = [json.loads(line) for line in own.read_text(encoding="utf-8").splitlines() if line]
        ids, titles, texts = ([r.get(k) or "" for r in rows] for k in ("_id", "title", "text"))
    at = {d: i for i, d in enumerate(ids)}
    relevant: dict[str, dict[int, int]] = defaultdict(dict)
    for line in (folder / "qrels.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        query, document, grade = line.split("\t")
        if document in at and int(grade) > 0:
            relevant[query][at[document]] = int(grade)
    rows = [json.loads(x) for x in (folder / "queries.jsonl").read_text(encoding="utf-8").splitlines() if x]
    queries = [("query", r["text"], relevant[r["_id"]]) for r in rows if relevant.get(r["_id"])]
    return make_collection(folder.name, titles, texts, queries, cache)


def max_normalise(scores: np.ndarray) -> np.ndarray:
    """Scores divided by the highest one."""
    top = scores.max()
    return scores / top if top > 0 else scores


@dataclass
class Scored:
    """Per query: lexical and document scores of all documents, sentence scores of the candidates."""

    lexical: np.ndarray
    document: np.ndarray
    candidates: np.ndarray
    sentence: np.ndarray


def score(collection: Collection, encode: Encoder, encode_query: Encoder | None = None) -> list[Scored]:
    """The raw scores of each query, before any mixing."""
    documents = encode([f"{t}. {x}" for t, x in zip(collection.titles, collection.texts)])
    queries = (encode_query or encode)([q for _, q, _ in collection.queries])
    lexical = [collection.bm25.scores(q) for _, q, _ in collection.queries]
    dense = queries @ documents.T
    chosen = [
        np.argsort(-(0.5 * max_normalise(l) + 0.5 * max_normalise(d)))[:SENTENCE_CANDIDATES]
        for l, d in zip(lexical, dense)
    ]
    needed = sorted(set(np.concatenate(chosen).tolist()))
    flat = [s for d in needed for s in collection.sentences[d]]
    vectors = encode(flat)
    ends = np.cumsum([len(collection.sentences[d]) for d in needed])
    span = {d: (e - len(collection.sentences[d]), e) for d, e in zip(needed, ends)}
    result = []
    for q, l, d, c in zip(queries, lexical, dense, chosen):
        best = np.array([(vectors[slice(*span[i])] @ q).max() for i in c.tolist()])
        result.append(Scored(l, d, c, best))
    return result


def mix(s: Scored, w: Weights) -> np.ndarray:
    """Mixed score per document; documents outside the candidates keep no sentence score."""
    sentence = np.zeros_like(s.document)
    sentence[s.candidates] = np.maximum(s.sentence, 0)
    return (
        w.lexical * max_normalise(s.lexical)
        + w.document * max_normalise(np.maximum(s.document, 0))
        + w.sentence * max_normalise(sentence)
    )


def measures(order: np.ndarray, relevant: dict[int, int]) -> dict[str, float]:
    """hit@1, recall@5, recall@10, reciprocal rank and nDCG@10 of one ranking."""
    ranks = [r for r, d in enumerate(order.tolist()) if d in relevant]
    gain = sum(relevant[order[r]] / np.log2(r + 2) for r in ranks if r < 10)
    ideal = sum(g / np.log2(r + 2) for r, g in enumerate(sorted(relevant.values(), reverse=True)[:10]))
    return {
        "hit@1": float(bool(ranks) and ranks[0] == 0),
        "recall@5": sum(r < 5 for r in ranks) / min(5, len(relevant)),
        "recall@10": sum(r < 10 for r in ranks) / min(10, len(relevant)),
        "mrr": 1 / (ranks[0] + 1) if ranks else 0.0,
        "ndcg@10": float(gain / ideal),
    }


def table(collection: Collection, scored: list[Scored], weights: Weights) -> dict[str, dict[str, float]]:
    """Mean measures per question type; recall of at most k golds counts against min(k, golds)."""
    rows: dict[str, list[dict[str, float]]] = defaultdict(list)
    for (kind, _, relevant), s in zip(collection.queries, scored):
        rows[kind].append(measures(np.argsort(-mix(s, weights), kind="stable"), relevant))
    return {k: {m: float(np.mean([r[m] for r in v])) for m in v[0]} for k, v in rows.items()}


def load_collections(
    shared: Path, tldr: bool, cache: Path | None = None
) -> tuple[Collection, list[Collection]]:
    """The dev questions over the seed papers, and the BEIR-form sets."""
    titles, texts = load_seed(shared / "seed/hf-papers-search.txt")
    dev = make_collection("dev", titles, texts, load_questions(shared / "eval/questions-dev.jsonl", titles), cache)
    own = ("cisi", "cranfield", "scifact-train")
    beir = [load_beir(shared / "eval/beir" / n, [], [], [], cache) for n in own]
    if tldr:
        papers = load_papers(shared / "corpus/papers-87k.jsonl.xz")
        fields = [p.title for p in papers], [p.text for p in papers], [p.id for p in papers]
        beir.append(load_beir(shared / "eval/beir/tldr-dev", *fields, cache))
    return dev, beir


def report(collections: list[Collection], encode: Encoder, weightings: list[Weights]) -> str:
    """A text table of all measures, for every weighting."""
    scored = [(c, score(c, encode)) for c in collections]
    lines = []
    for weights in weightings:
        lines.append(f"L {weights.lexical} D {weights.document} S {weights.sentence}")
        for collection, scores in scored:
            for kind, row in table(collection, scores, weights).items():
                name = collection.name if kind == "query" else kind
                lines.append(f"  {name:16}" + "  ".join(f"{m} {v:.3f}" for m, v in row.items()))
    return "\n".join(lines)


def main() -> None:
    """Evaluate one model file."""
    from static_model import load_static_model

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--shared", type=Path, required=True)
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--tldr", action="store_true", help="also the 87,000 papers set")
    arguments = parser.parse_args()
    dev, beir = load_collections(arguments.shared, arguments.tldr, arguments.cache)
    model = load_static_model(arguments.model)
    print(report([dev, *beir], model.encode, WEIGHTINGS))


if __name__ == "__main__":
    main()
