"""Trains the embedding model from the paper corpus and writes the model file.

Usage: python train.py --corpus papers-87k.jsonl.xz --wordnet /usr/share/wordnet --out FILE
"""

from __future__ import annotations

import argparse
import time
from dataclasses import asdict, fields
from pathlib import Path

import torch

from materials import load_materials
from static_model import write_static_model
from student import Settings, train

NAME = "colloquy-static-1"
VOCABULARY_SIZE = 44_000
PHRASES = 4_000


def main() -> None:
    """Parse arguments, train, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, required=True, help="papers as (xz) JSON lines")
    parser.add_argument("--wordnet", type=Path, default=Path("/usr/share/wordnet"))
    parser.add_argument("--exclude", type=Path, help="a file whose lines are titles not to train on")
    parser.add_argument("--out", type=Path, required=True, help="the model file")
    parser.add_argument("--cache", type=Path, default=Path("cache"), help="keeps the teacher's vectors")
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    for field in fields(Settings):
        option = "--" + field.name.replace("_", "-")
        parser.add_argument(option, type=type(field.default), default=field.default)
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    settings = Settings(**{f.name: getattr(arguments, f.name) for f in fields(Settings)})
    print(asdict(settings))
    started = time.time()
    materials = load_materials(
        arguments.corpus, arguments.wordnet, arguments.exclude, arguments.cache, VOCABULARY_SIZE, PHRASES
    )
    print(f"materials ready after {time.time() - started:.0f}s")
    rows = train(materials, settings)
    checksum = write_static_model(arguments.out, NAME, materials.vocabulary, rows)
    print(f"{arguments.out} {arguments.out.stat().st_size} bytes sha256 {checksum} {time.time() - started:.0f}s")


if __name__ == "__main__":
    main()
