"""Reading the paper corpus and cutting abstracts into sentences."""

from __future__ import annotations

import json
import lzma
import re
from dataclasses import dataclass
from pathlib import Path

ABBREVIATIONS = re.compile(
    r"\b(?:e\.g|i\.e|et al|vs|cf|etc|resp|w\.r\.t|i\.i\.d|a\.k\.a|Fig|Eq|Sec|Ref|approx|Dr|Prof|No)\.$"
)
BOUNDARY = re.compile(r"(?<=[.?!])[\"')\]]?\s+(?=[A-Z0-9(\"'\[])")
LATEX = re.compile(r"\\[a-zA-Z]+\s*|[{}$]")


@dataclass(frozen=True)
class Paper:
    """One paper: identifier, title, abstract and (sometimes) the authors' key words."""

    id: str
    title: str
    text: str
    keywords: tuple[str, ...]


def normalise_title(title: str) -> str:
    """Lower case, every run of other characters than a-z and 0-9 becomes one space."""
    return re.sub(r"[^a-z0-9]+", " ", title.lower()).strip()


def clean(text: str) -> str:
    """Drop LaTeX commands and collapse white space."""
    return re.sub(r"\s+", " ", LATEX.sub(" ", text)).strip()


def load_papers(path: Path, excluded: frozenset[str] = frozenset()) -> list[Paper]:
    """Load papers from (xz-compressed) JSON lines, without titles listed in `excluded`."""
    opener = lzma.open if path.suffix == ".xz" else open
    papers = []
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if normalise_title(row["title"]) in excluded or not row.get("text"):
                continue
            papers.append(
                Paper(
                    row["_id"],
                    clean(row["title"]),
                    clean(row["text"]),
                    tuple(k for k in row.get("keywords") or () if k),
                )
            )
    return papers


def split_sentences(text: str) -> list[str]:
    """Cut a text at sentence ends, joining again after common abbreviations."""
    sentences: list[str] = []
    carry = ""
    for piece in BOUNDARY.split(text):
        carry = f"{carry} {piece}" if carry else piece
        if ABBREVIATIONS.search(carry):
            continue
        sentences.append(carry.strip())
        carry = ""
    if carry:
        sentences.append(carry.strip())
    return [s for s in sentences if s]
