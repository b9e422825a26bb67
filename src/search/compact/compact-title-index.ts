import type { Paper } from '../../data/paper.ts';
import { inverseFrequency } from '../keywords/keyword-index.ts';
import { createLexicon } from '../keywords/lexicon.ts';
import { lookupKeysIn, lookupKeysOf } from '../keywords/lookup-keys.ts';
import {
  countTerms,
  createPostings,
  type PackedPostings,
  type Postings,
} from '../keywords/postings.ts';
import { type TitleHit, type TitleIndex, titleTerms, typedTerms } from '../keywords/title-index.ts';
import { highest } from '../ranking/highest.ts';
import { readableTextOf } from '../text/readable-text.ts';
import { createExpansion, type Expanded } from './expansion.ts';
import { createKeyTable } from './key-table.ts';

export interface PackedTitles {
  readonly terms: readonly string[];
  readonly postings: PackedPostings;
  /** Pairs of a key's hash and an ordinal. */
  readonly keys: Uint32Array;
}

export interface CompactTitleIndex extends TitleIndex {
  pack(): PackedTitles;
}

/** The settings with which MiniSearch scores by default, as the small title index does. */
const BM25 = { k: 1.2, b: 0.7, d: 0.5 } as const;

/** Title look-up over flat arrays, with MiniSearch's scores; `paperAt` reads the corpus. */
export function createCompactTitleIndex(
  paperAt: (ordinal: number) => Paper | undefined,
  packed?: PackedTitles,
): CompactTitleIndex {
  const lexicon = createLexicon(packed?.terms);
  const postings = createPostings(packed?.postings);
  const expansion = createExpansion(lexicon);
  const keys = createKeyTable(packed?.keys);
  const countsOf = (paper: Paper) =>
    countTerms(titleTerms(readableTextOf(paper).title), lexicon.intern);

  const isKnownAs = (ordinal: number, key: string): boolean => {
    const paper = paperAt(ordinal);
    return paper !== undefined && lookupKeysOf(paper).includes(key);
  };

  return {
    exact(text) {
      const ordinals = lookupKeysIn(text).flatMap((key) =>
        keys.find(key).filter((ordinal) => isKnownAs(ordinal, key)),
      );
      return [...new Set(ordinals)];
    },
    search(text, limit) {
      const typed = typedTerms(text);
      const meant = typed.map((term, at) =>
        expansion.of(term, { prefix: at === typed.length - 1 }),
      );
      return best(meant, postings, limit);
    },
    add(ordinal, paper) {
      for (const key of lookupKeysOf(paper)) keys.add(key, ordinal);
      postings.add(ordinal, countsOf(paper));
    },
    remove(ordinal, paper) {
      for (const key of lookupKeysOf(paper)) keys.remove(key, ordinal);
      postings.remove(ordinal, countsOf(paper));
    },
    pack: () => ({ terms: lexicon.terms(), postings: postings.pack(), keys: keys.pack() }),
  };
}

/** `meant`: for each different word that was typed, what it may stand for. */
function best(
  meant: readonly (readonly Expanded[])[],
  postings: Postings,
  limit: number,
): readonly TitleHit[] {
  const tallies: Tallies = {
    scores: new Float64Array(postings.capacity),
    found: new Uint8Array(postings.capacity),
    last: new Uint8Array(postings.capacity),
  };
  for (const [at, expanded] of meant.entries()) {
    for (const each of expanded) addScores(tallies, each, at + 1, postings);
  }
  const { scores, found } = tallies;
  const total = (at: number): number => (scores[at] ?? 0) * (found[at] ?? 0);
  const ordinals: number[] = [];
  for (let at = 0; at < found.length; at++) if (found[at] !== 0) ordinals.push(at);
  return highest(ordinals, total, limit).map((ordinal) => ({
    ordinal,
    score: total(ordinal),
    coverage: (found[ordinal] ?? 0) / meant.length,
  }));
}

/** By ordinal. */
interface Tallies {
  readonly scores: Float64Array;
  /** How many of the words that were typed a title has. */
  readonly found: Uint8Array;
  /** The last of them, counted from 1. */
  readonly last: Uint8Array;
}

function addScores(
  { scores, found, last }: Tallies,
  { term, weight }: Expanded,
  word: number,
  postings: Postings,
): void {
  const { averageLength, lengths } = postings;
  const { papers, counts } = postings.of(term);
  const worth = weight * inverseFrequency(papers.length, postings.size);
  for (let at = 0; at < papers.length; at++) {
    const ordinal = papers[at] ?? 0;
    const gain = worth * saturation(counts[at] ?? 0, lengths[ordinal] ?? 0, averageLength);
    scores[ordinal] = (scores[ordinal] ?? 0) + gain;
    if (last[ordinal] === word) continue;
    last[ordinal] = word;
    found[ordinal] = (found[ordinal] ?? 0) + 1;
  }
}

const saturation = (count: number, length: number, averageLength: number): number => {
  const { k, b, d } = BM25;
  return d + (count * (k + 1)) / (count + k * (1 - b + (b * length) / averageLength));
};
