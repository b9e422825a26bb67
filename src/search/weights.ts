/** How much each signal counts in the ranking; each is first divided by its highest value for the question. */
export interface RankingWeights {
  /** BM25 over title and abstract. */
  readonly lexical: number;
  /** Cosine of question and title + abstract. */
  readonly dense: number;
  /** Cosine of the question and the nearest sentence. */
  readonly sentence: number;
}

/** Chosen on the development sets (docs/benchmarks.md), guarded by test/search/relevance.test.ts. */
export const DEFAULT_WEIGHTS: RankingWeights = { lexical: 0.5, dense: 0.3, sentence: 0.2 };
