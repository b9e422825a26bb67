import type { Indexes } from './indexes.ts';
import type { PreparedQuestion } from './question.ts';

/** What the indexes say of each paper, by ordinal; 0 where there is nothing in common. */
export interface Signals {
  /** The keyword index's score. */
  readonly lexical: Float32Array;
  /** Which of the terms looked up it has; see `KeywordIndex.score`. */
  readonly holdings: Uint32Array;
  /** Cosine of the question and title + abstract; all 0 without a model. */
  readonly dense: Float32Array;
}

/** Asks each index once about all papers. */
export function signalsOf(
  { weighted, meaning }: PreparedQuestion,
  { corpus, keywords }: Indexes,
): Signals {
  const lexical = new Float32Array(corpus.capacity);
  const holdings = new Uint32Array(corpus.capacity);
  const dense = new Float32Array(corpus.capacity);
  keywords.score(weighted, lexical, holdings);
  meaning?.score(dense);
  return { lexical, holdings, dense };
}
