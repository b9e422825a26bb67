import MiniSearch from 'minisearch';
import type { Paper } from '../../data/paper.ts';
import { analyse } from '../text/analyse.ts';
import { type Joint, jointsOf } from '../text/joints.ts';
import { readableTextOf } from '../text/readable-text.ts';
import { type CountedJoint, createJointCounts } from './joint-counts.ts';

/** A term of a query; a weight below 1 for one that only stands in for what was typed. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
  /** Of a term that is there as well: who has both has found no more than who has one. */
  readonly isOtherSpelling?: boolean;
}

/**
 * Which papers have a query's words, and how tellingly. Every implementation computes `BM25` below,
 * so that rankings do not depend on the size of the corpus (test/contracts/keyword-index.ts).
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
  papersWith(term: string): Iterable<number>;
  /** The words that papers join by a hyphen and that are this term when written as one. */
  joints(term: string): readonly CountedJoint[];
  /** Every term that occurs in a paper. */
  vocabulary(): Iterable<string>;
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

/** A paper's terms, each field joined by single spaces. */
interface Entry {
  readonly id: number;
  readonly title: string;
  readonly all: string;
  readonly joints: readonly Joint[];
}

/** MiniSearch serves corpora of up to some ten thousand papers well. */
export function createKeywordIndex(): KeywordIndex {
  const index = new MiniSearch<Entry>({
    fields: Object.keys(BM25.boost),
    tokenize: split,
    processTerm: (term) => term,
    searchOptions: { boost: BM25.boost, bm25: { k: BM25.k, b: BM25.b, d: 0 } },
  });
  /** Ordinals by term: MiniSearch would score and sort them. */
  const postings = new Map<string, number[]>();
  const joints = createJointCounts();

  const post = ({ id, all }: Entry): void => {
    for (const term of new Set(split(all))) {
      const papers = postings.get(term);
      if (papers === undefined) postings.set(term, [id]);
      else papers.push(id);
    }
  };
  const unpost = ({ id, all }: Entry): void => {
    for (const term of new Set(split(all))) {
      const others = (postings.get(term) ?? []).filter((other) => other !== id);
      if (others.length > 0) postings.set(term, others);
      else postings.delete(term);
    }
  };

  return {
    get size() {
      return index.documentCount;
    },
    score(terms, into, holdings = new Uint32Array(into.length)) {
      const weights = weightsOf(terms);
      const typed = typedAmong(terms);
      const bits = bitsOf(weights.keys());
      const boostTerm = (term: string): number => weights.get(term) ?? 0;
      for (const { id, score, queryTerms } of index.search([...weights.keys()].join(' '), {
        boostTerm,
      })) {
        const found = queryTerms.filter((term) => typed.has(term)).length;
        into[id] = (score / queryTerms.length) * Math.max(1, found) ** BM25.coordination;
        holdings[id] = queryTerms.reduce((held, term) => held | (bits.get(term) ?? 0), 0);
      }
    },
    frequency: (term) => postings.get(term)?.length ?? 0,
    papersWith: (term) => postings.get(term) ?? [],
    joints: joints.of,
    vocabulary: () => postings.keys(),
    add(ordinal, paper) {
      const entry = entryOf(ordinal, paper);
      index.add(entry);
      post(entry);
      joints.add(entry.joints);
    },
    remove(ordinal, paper) {
      const entry = entryOf(ordinal, paper);
      index.remove(entry);
      unpost(entry);
      joints.remove(entry.joints);
    },
  };
}

/** What each different term counts: one that is typed twice counts twice. */
export function weightsOf(terms: readonly WeightedTerm[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { term, weight } of terms) weights.set(term, (weights.get(term) ?? 0) + weight);
  return weights;
}

/** Those that are more than another spelling. */
export const typedAmong = (terms: readonly WeightedTerm[]): ReadonlySet<string> =>
  new Set(terms.filter((each) => each.isOtherSpelling !== true).map(({ term }) => term));

function entryOf(id: number, paper: Paper): Entry {
  const { title, abstract } = readableTextOf(paper);
  const titleTerms = analyse(title).join(' ');
  const all = `${titleTerms} ${analyse(abstract).join(' ')}`.trim();
  const joints = jointsOf(`${title}\n${abstract}`);
  return { id, title: titleTerms, all, joints };
}

const split = (terms: string): string[] => (terms === '' ? [] : terms.split(' '));
