"""BM25 over sparse matrices: large stop list, Porter2 stems, k1 1.6, b 0.75."""

from __future__ import annotations

import functools
import unicodedata

import numpy as np
import regex
import scipy.sparse as sp
import snowballstemmer
from sklearn.feature_extraction.text import ENGLISH_STOP_WORDS

K1, B = 1.6, 0.75
STOP = frozenset(ENGLISH_STOP_WORDS) | frozenset(
    "does did doing done s t don isn aren won didn doesn let like just really say says said want "
    "use used uses using get got way ways thing things kind anything something paper papers".split()
)
WORD = regex.compile(r"[\p{L}\p{N}]+")
_stemmer = snowballstemmer.stemmer("english")


@functools.lru_cache(maxsize=None)
def _stem(word: str) -> str:
    return _stemmer.stemWord(word)


def terms(text: str) -> list[str]:
    """Stemmed terms of a text without stop words."""
    folded = unicodedata.normalize("NFKC", text).lower()
    return [_stem(w) for w in WORD.findall(folded) if w not in STOP]


class Bm25:
    """Index over documents; `scores` gives one float per document."""

    def __init__(self, documents: list[str]) -> None:
        self.vocabulary: dict[str, int] = {}
        rows, cols = [], []
        for d, text in enumerate(documents):
            for term in terms(text):
                cols.append(self.vocabulary.setdefault(term, len(self.vocabulary)))
                rows.append(d)
        shape = (len(documents), len(self.vocabulary))
        tf = sp.coo_matrix((np.ones(len(rows), np.float32), (rows, cols)), shape=shape).tocsr()
        tf.sum_duplicates()
        length = np.asarray(tf.sum(1)).ravel()
        df = np.bincount(tf.indices, minlength=shape[1])
        idf = np.log(1 + (shape[0] - df + 0.5) / (df + 0.5))
        doc = np.repeat(np.arange(shape[0]), np.diff(tf.indptr))
        norm = K1 * (1 - B + B * length / max(length.mean(), 1e-9))
        tf.data = (idf[tf.indices] * tf.data * (K1 + 1) / (tf.data + norm[doc])).astype(np.float32)
        self.columns = tf.tocsc()

    def scores(self, query: str) -> np.ndarray:
        """BM25 of each document for the query (repeated terms count once)."""
        ids = [self.vocabulary[t] for t in dict.fromkeys(terms(query)) if t in self.vocabulary]
        if not ids:
            return np.zeros(self.columns.shape[0], np.float32)
        return np.asarray(self.columns[:, ids].sum(1)).ravel()
