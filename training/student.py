"""Training of the table: contrastive, with the teacher's similarities as soft labels."""

from __future__ import annotations

import time
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F

from data import bag, drop_tokens
from materials import Materials
from teacher import TEACHER_DIMENSIONS


@dataclass(frozen=True)
class Settings:
    """Everything that shapes the table; the seed fixes all sampling."""

    dimensions: int = 256
    steps: int = 500
    batch: int = 1024
    synsets: int = 512
    learning_rate: float = 0.005
    temperature: float = 0.05
    hard_share: float = 0.5
    token_drop: float = 0.15
    plain_share: float = 0.25
    regression: float = 1.0
    relation: float = 1.0
    definition: float = 0.3
    jargon: float = 0.2
    smoothing: float = 1e-4
    seed: int = 7


@dataclass
class Batch:
    """Queries and their documents, with the teacher's vectors (zeros where it has none)."""

    queries: list[np.ndarray]
    documents: list[np.ndarray]
    query_vectors: torch.Tensor
    document_vectors: torch.Tensor
    taught: torch.Tensor


def principal_axes(vectors: np.ndarray, dimensions: int) -> np.ndarray:
    """The main axes (384 x dimensions) of the teacher's vectors, uncentred."""
    axes, _, _ = np.linalg.svd(vectors.T @ vectors)
    return axes[:, :dimensions].astype(np.float32)


def plain_query(m: Materials, paper: int, rng: np.random.Generator) -> np.ndarray:
    """A question: plain renderings of two or three terms of the paper, with scraps of its text."""
    entries = m.glossary.by_paper[paper]
    chosen = rng.choice(entries, min(len(entries), int(rng.integers(2, 4))), replace=False)
    parts = []
    for entry in chosen.tolist():
        choices = m.glossary.plain[entry]
        parts.append(choices[int(rng.integers(len(choices)))])
    source = (m.title, m.first, m.second)[int(rng.integers(3))][paper]
    parts.append(drop_tokens(source, 0.7, rng))
    opening = m.glossary.openings[int(rng.integers(len(m.glossary.openings)))]
    return np.concatenate([opening, *(parts[i] for i in rng.permutation(len(parts)))])


def sample_batch(m: Materials, s: Settings, rng: np.random.Generator) -> Batch:
    """Title, sentence or plain-English query against the rest of the paper."""
    papers = rng.choice(m.pool, s.batch, replace=False)
    vectors = np.zeros((s.batch, TEACHER_DIMENSIONS), np.float32)
    taught = np.ones(s.batch, bool)
    queries, documents = [], []
    kinds = rng.random(s.batch)
    for row, paper in enumerate(papers.tolist()):
        title, first, second, rest = m.title[paper], m.first[paper], m.second[paper], m.rest[paper]
        kind = kinds[row]
        if kind < s.plain_share and len(m.glossary.by_paper[paper]) >= 2:
            taught[row] = False
            queries.append(plain_query(m, paper, rng))
            documents.append(np.concatenate([title, first, second, rest]))
            continue
        turn = int(3 * (kind - s.plain_share) / (1 - s.plain_share)) if kind >= s.plain_share else 0
        query, others, vector = (
            (title, (first, second, rest), m.title_vectors),
            (first, (title, second, rest), m.first_vectors),
            (second, (title, first, rest), m.second_vectors),
        )[turn]
        vectors[row] = vector[paper]
        queries.append(drop_tokens(query, s.token_drop, rng))
        documents.append(np.concatenate(others))
    whole = m.title_vectors[papers].astype(np.float32)
    whole = whole + m.first_vectors[papers] + m.second_vectors[papers]
    return Batch(
        queries,
        documents,
        torch.from_numpy(vectors),
        F.normalize(torch.from_numpy(whole), dim=-1),
        torch.from_numpy(taught),
    )


def soft_labels(similarity: torch.Tensor, taught: torch.Tensor, s: Settings) -> torch.Tensor:
    """Own document, shared with those that the teacher finds near; untaught rows keep the own one."""
    own = torch.eye(len(similarity))
    share = torch.where(taught, s.hard_share, 1.0).unsqueeze(1)
    return share * own + (1 - share) * torch.softmax(similarity / s.temperature, 1)


class Student:
    """The table in training, with the losses over it."""

    def __init__(self, m: Materials, s: Settings) -> None:
        self.m, self.s = m, s
        sample = [m.title_vectors[::4], m.first_vectors[::4], m.gloss_vectors[::4]]
        axes = principal_axes(np.concatenate(sample).astype(np.float32), s.dimensions)
        weight = s.smoothing / (s.smoothing + m.probability)
        weight[[i for i, v in enumerate(m.vocabulary) if v.startswith("##")]] *= 0.5
        self.axes = torch.from_numpy(axes)
        start = torch.from_numpy(m.rows * weight[:, None].astype(np.float32)) @ self.axes
        self.table = torch.nn.Parameter(start)

    def embed(self, parts: list[np.ndarray]) -> torch.Tensor:
        """Normalised sums of the rows of each token list."""
        ids, offsets = bag(parts)
        return F.normalize(F.embedding_bag(ids, self.table, offsets, mode="sum"), dim=-1, eps=1e-6)

    def contrast(self, queries: torch.Tensor, documents: torch.Tensor, batch: Batch) -> torch.Tensor:
        """Each query with its document and back, labels softened by the teacher."""
        near = batch.query_vectors @ batch.document_vectors.T
        logits = queries @ documents.T / self.s.temperature
        everyone = torch.ones_like(batch.taught)
        forth = F.cross_entropy(logits, soft_labels(near, batch.taught, self.s))
        return forth + 0.5 * F.cross_entropy(logits.T, soft_labels(near.T, everyone, self.s))

    def distance(self, own: torch.Tensor, teacher: torch.Tensor) -> torch.Tensor:
        """Mean of one minus the cosine with the teacher's vectors on the axes."""
        return (1 - (own * F.normalize(teacher @ self.axes, dim=-1)).sum(1)).mean()

    def relation(self, own: torch.Tensor, teacher: torch.Tensor) -> torch.Tensor:
        """Cross-entropy of the similarities to the other texts, table against teacher."""
        itself = torch.eye(len(own), dtype=torch.bool)
        taught = (teacher @ teacher.T / self.s.temperature).masked_fill(itself, -1e4)
        learned = (own @ own.T / self.s.temperature).masked_fill(itself, -1e4)
        return F.cross_entropy(learned, torch.softmax(taught, 1))

    def pairs(self, a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
        """In-batch contrast of row i of `a` with row i of `b`, in both directions."""
        logits, own = a @ b.T / self.s.temperature, torch.arange(len(a))
        return (F.cross_entropy(logits, own) + F.cross_entropy(logits.T, own)) / 2

    def jargon(self, rng: np.random.Generator) -> torch.Tensor:
        """One term of every glossary entry against one of its plain renderings."""
        terms, plain = [], []
        for choices, renderings in zip(self.m.glossary.terms, self.m.glossary.plain):
            terms.append(choices[int(rng.integers(len(choices)))])
            plain.append(renderings[int(rng.integers(len(renderings)))])
        return self.pairs(self.embed(terms), self.embed(plain))

    def losses(self, rng: np.random.Generator) -> tuple[torch.Tensor, ...]:
        """The five losses on freshly drawn papers and definitions, unweighted."""
        m, s = self.m, self.s
        batch = sample_batch(m, s, rng)
        queries, documents = self.embed(batch.queries), self.embed(batch.documents)
        chosen = rng.choice(len(m.gloss_vectors), s.synsets, replace=False)
        glosses = self.embed([m.gloss[i] for i in chosen.tolist()])
        taught = torch.from_numpy(m.gloss_vectors[chosen].astype(np.float32))
        short = torch.cat([queries[batch.taught], glosses])
        target = torch.cat([batch.query_vectors[batch.taught], taught])
        far = self.distance(documents, batch.document_vectors)
        synonyms = self.embed([m.synonyms[i] for i in chosen.tolist()])
        return (
            self.contrast(queries, documents, batch),
            self.distance(short, target) + 0.5 * far,
            self.relation(short, target),
            self.pairs(synonyms, glosses),
            self.jargon(rng),
        )


def train(m: Materials, s: Settings) -> np.ndarray:
    """The trained table (float32, vocabulary x dimensions), term weights folded in."""
    rng = np.random.default_rng(s.seed)
    torch.manual_seed(s.seed)
    student = Student(m, s)
    optimiser = torch.optim.Adam([student.table], lr=s.learning_rate, betas=(0.9, 0.99), fused=True)
    weights = (1.0, s.regression, s.relation, s.definition, s.jargon)
    started, sums = time.time(), np.zeros(5)
    for step in range(1, s.steps + 1):
        for group in optimiser.param_groups:
            group["lr"] = s.learning_rate * min(1, step / 50) * max(0.02, 1 - step / s.steps)
        parts = student.losses(rng)
        optimiser.zero_grad(set_to_none=True)
        sum(w * part for w, part in zip(weights, parts)).backward()
        optimiser.step()
        sums += [part.item() for part in parts]
        if step % 100 == 0:
            print(step, (sums / 100).round(3), f"{time.time() - started:.0f}s", flush=True)
            sums[:] = 0
    return student.table.detach().numpy()
