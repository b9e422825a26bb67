"""Chooses the vocabulary: teacher pieces, everyday words, words and phrases of the papers."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable

from tokenizer import words

PLAIN = re.compile(r"[a-z0-9]+")
STOP = frozenset(
    "a an and are as at be been but by can for from has have in into is it its may not of on or our "
    "over such than that the their them then there these they this those to under was we were which "
    "while will with without between both each more most other only also using use used via per i "
    "e g s al et do does how what when where who why if so no any all some one two".split()
)


def count_words(texts: Iterable[str]) -> tuple[Counter[str], Counter[tuple[str, str]]]:
    """Word counts and counts of adjacent content-word pairs."""
    single: Counter[str] = Counter()
    pairs: Counter[tuple[str, str]] = Counter()
    for text in texts:
        found = words(text)
        single.update(found)
        pairs.update(
            (a, b) for a, b in zip(found, found[1:]) if a not in STOP and b not in STOP and a.isalpha() and b.isalpha()
        )
    return single, pairs


def choose_vocabulary(
    papers: Iterable[str], everyday: Iterable[str], teacher_pieces: list[str], size: int, phrases: int
) -> tuple[list[str], Counter[str]]:
    """At most `size` entries, ordered by kind, with the word counts they were chosen by.

    Teacher pieces inside words and single characters always stay, so that every ASCII word has a
    spelling; then `phrases` cohesive pairs; the rest are whole words by frequency in papers and in
    everyday English (counted double, being the scarcer text) and the teacher's own words.
    """
    single, pairs = count_words(papers)
    general, _ = count_words(everyday)
    inner = [p for p in teacher_pieces if p.startswith("##") and PLAIN.fullmatch(p[2:])]
    letters = [p for p in teacher_pieces if len(p) == 1 and PLAIN.fullmatch(p)]
    total = sum(single.values())
    scored = {
        (a, b): n * math.log(n * total / (single[a] * single[b]))
        for (a, b), n in pairs.items()
        if n >= 60 and n * total > 8 * single[a] * single[b]
    }
    joined = sorted(scored, key=lambda p: (-scored[p], p))[:phrases]
    rank = {p: i for i, p in enumerate(p for p in teacher_pieces if PLAIN.fullmatch(p))}
    merit: Counter[str] = Counter()
    for word in set(single) | set(general) | set(rank):
        if PLAIN.fullmatch(word) and 1 < len(word) <= 24 and (not word.isdigit() or len(word) <= 2):
            known = 12.0 * math.exp(-rank[word] / 12000) if word in rank else 0.0
            merit[word] = single[word] + 2 * general[word] + known
    room = size - len(inner) - len(letters) - len(joined)
    whole = [w for w, _ in sorted(merit.items(), key=lambda kv: (-kv[1], kv[0]))[:room]]
    entries = [*letters, *sorted(whole), *sorted(inner), *sorted(f"{a} {b}" for a, b in joined)]
    counts: Counter[str] = Counter(general)
    counts.update(single)
    counts.update({f"{a} {b}": n for (a, b), n in pairs.items() if (a, b) in scored})
    return entries, counts
