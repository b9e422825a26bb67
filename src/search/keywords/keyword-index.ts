import type { Paper } from '../../data/paper.ts';
import type { CountedJoint } from './joint-counts.ts';

/** A term of a query; a weight below 1 for one that only stands in for what was typed. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
  /** Of a term that is there as well: who has both has found no more than who has one. */
  readonly isOtherSpelling?: boolean;
}

/**
 * Which papers have a query's words, and how tellingly: by `BM25` below, whatever the size of the corpus
 * (test/contracts/keyword-index.ts).
 */
export interface KeywordIndex {
  /** Papers indexed. */
  readonly size: number;
  /**
   * Writes the score of each paper that has any of the terms at its ordinal; others stay as they are.
   * `holdings` takes at the same places which of the terms it has: a bit for each of the first
   * `MOST_HELD` different ones.
   */
  score(terms: readonly WeightedTerm[], into: Float32Array, holdings?: Uint32Array): void;
  /** In how many papers a term occurs. */
  frequency(term: string): number;
  /** Their ordinals, which rise; not to be written to. */
  papersWith(term: string): Uint32Array;
  /** The words that papers join by a hyphen and that are this term when written as one. */
  joints(term: string): readonly CountedJoint[];
  /** Every term that occurs in a paper, or those that begin with this UTF-16 unit. */
  vocabulary(letter?: string): Iterable<string>;
  add(ordinal: number, paper: Paper): void;
  /** `paper` is the one that was added under this ordinal. */
  remove(ordinal: number, paper: Paper): void;
}

/**
 * `weight · boost · idf · tf·(k+1) / (tf + k·(1 − b + b·length/average))`, summed over terms and fields,
 * times the number of terms found, other spellings left out, to the power of `coordination`; `idf` is `inverseFrequency` within
 * the field, `length` the number of different terms in it. `all` is title and abstract together.
 * Measured on judged sets (docs/benchmarks.md): a title boost above 1 loses. Guarded by
 * test/search/relevance.test.ts.
 */
export const BM25 = {
  k: 1.6,
  b: 0.75,
  coordination: 0.25,
  boost: { all: 1, title: 0.25 },
} as const;

/** As many bits as a holding has. */
export const MOST_HELD = 32;

/** The bit by which a holding tells of each term; 0 for those beyond the first `MOST_HELD`. */
export const bitsOf = (terms: Iterable<string>): ReadonlyMap<string, number> =>
  new Map([...new Set(terms)].map((term, at) => [term, at < MOST_HELD ? (1 << at) >>> 0 : 0]));

/** How rare a term is that `having` of `size` papers have. */
export const inverseFrequency = (having: number, size: number): number =>
  Math.log(1 + (size - having + 0.5) / (having + 0.5));

/** What each different term counts: one that is typed twice counts twice. */
export function weightsOf(terms: readonly WeightedTerm[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { term, weight } of terms) weights.set(term, (weights.get(term) ?? 0) + weight);
  return weights;
}

/** Those that are more than another spelling. */
export const typedAmong = (terms: readonly WeightedTerm[]): ReadonlySet<string> =>
  new Set(terms.filter((each) => each.isOtherSpelling !== true).map(({ term }) => term));
