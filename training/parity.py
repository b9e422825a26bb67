"""Writes the fixture with which the TypeScript reader is held to the same ids and vectors."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from static_model import load_static_model

TEXTS = (
    "",
    "   \n\t … !?",
    "How do I fill in missing values before fitting a linear model?",
    "stochastic gradient descent with LEARNING-RATE warm-up",
    "Naïve Bayes, Poincaré balls and Erdős–Rényi graphs",
    "ﬁne-tuning oﬃce ½ x² ①",
    "İstanbul STRASSE straße ΣΊΣΥΦΟΣ",
    "强化学习 for robots, обучение с подкреплением, 機械学習",
    "rep4ex, GPT-4o-mini, ResNet50 and k-means++ at 3.14159",
    "antidisestablishmentarianistically zzzqxv counterfactualisation",
    "emoji 🤖 in 👩‍💻 the middle",
    "a_b_c under_scores and\u00a0hard spaces\u200bzero width",
    "word" * 40,
    "the of and to in a is that for",
    "Which papers warn that heat maps can mislead?",
    "shock waves over a blunt body at hypersonic speed",
    "low dose aspirin lowers the risk of stroke in elderly patients",
    "neural network neural network neural",
    "٣٤ ٥٦ and Ⅷ numerals",
    "e\u0301tude vs étude",
)


def main() -> None:
    """Write ids and the the vector of each text."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    model = load_static_model(arguments.model)
    vectors = model.encode(list(TEXTS))
    cases = [
        {"text": t, "ids": model.tokenizer.encode(t), "vector": [round(float(x), 4) for x in v]}
        for t, v in zip(TEXTS, vectors)
    ]
    lines = ",\n".join(json.dumps(c) for c in cases)
    arguments.out.write_text(f'{{"model": "{model.id}", "cases": [\n{lines}\n]}}\n', encoding="utf-8")


if __name__ == "__main__":
    main()
