/** How much each signal counts in the ranking, each brought to about 0 … 1 for the question. */
export interface RankingWeights {
  /** Words in common: BM25 over title and abstract. */
  readonly lexical: number;
  /** Nearness in meaning of question and title + abstract. */
  readonly dense: number;
  /** Nearness in meaning of the question and the nearest sentence. */
  readonly sentence: number;
  /** Nearness in meaning to the papers that are best so far: what is meant has company. */
  readonly company: number;
  /** How well a paper covers the question word by word, near words counting in part. */
  readonly words: number;
  /**
   * How far a paper stands out for a model that reads whole texts, in standard deviations of those compared;
   * less where the papers have the question's words (`read-anew.ts`).
   */
  readonly reader: number;
}

/** Chosen on the development sets (docs/benchmarks.md), guarded by test/search/relevance.test.ts. */
export const DEFAULT_WEIGHTS: RankingWeights = {
  lexical: 0.5,
  dense: 0.3,
  sentence: 0.2,
  company: 0.2,
  words: 0.4,
  reader: 0.15,
};
