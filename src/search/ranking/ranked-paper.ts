import type { NearestSentence } from '../meaning/dense-index.ts';

/** A paper's place in the ranking of one question, and the signals that put it there. */
export interface RankedPaper {
  readonly ordinal: number;
  readonly score: number;
  readonly lexical: number;
  readonly dense: number;
  readonly nearest: NearestSentence | undefined;
  /** Cosine for a model that reads whole texts; undefined where it has not read both. */
  readonly read: number | undefined;
}
