import type { Paper } from '../data/paper.ts';

/** A piece of text for showing; `matched` pieces are the words of the query. */
export interface Segment {
  readonly text: string;
  readonly matched: boolean;
}

export interface Hit {
  readonly paper: Paper;
  /** Orders the hits of one query; never shown, never compared across queries. */
  readonly score: number;
  /** The most telling stretch of the abstract, readable, at most about 240 characters. */
  readonly snippet: readonly Segment[];
  /** Why it was found: the query's words as they stand in the paper, and the closest sentence. */
  readonly why: {
    readonly words: readonly string[];
    /** Verbatim sentence of the abstract that is nearest in meaning, when meaning found it. */
    readonly sentence?: string;
  };
}
