import type { Paper } from '../../data/paper.ts';
import {
  BM25,
  inverseFrequency,
  type KeywordIndex,
  type WeightedTerm,
} from '../keywords/keyword-index.ts';
import { analyse } from '../text/analyse.ts';
import { readableTextOf } from '../text/readable-text.ts';
import { createLexicon } from './lexicon.ts';
import { countTerms, createPostings, type PackedPostings, type Postings } from './postings.ts';

export interface PackedKeywords {
  readonly terms: readonly string[];
  readonly all: PackedPostings;
  readonly title: PackedPostings;
}

export interface CompactKeywordIndex extends KeywordIndex {
  pack(): PackedKeywords;
}

/** The formula of `BM25` over flat arrays: what MiniSearch ranks, for corpora that are too large for it. */
export function createCompactKeywordIndex(packed?: PackedKeywords): CompactKeywordIndex {
  const lexicon = createLexicon(packed?.terms);
  const all = createPostings(packed?.all);
  const title = createPostings(packed?.title);
  const fields = [
    { postings: all, boost: BM25.boost.all },
    { postings: title, boost: BM25.boost.title },
  ];

  return {
    get size() {
      return all.size;
    },
    score(terms, into) {
      const sums = new Float64Array(into.length);
      const found = new Uint8Array(into.length);
      for (const [term, weight] of weightsOf(terms)) {
        const id = lexicon.idOf(term) ?? -1;
        for (const { postings, boost } of fields) addScores(sums, id, postings, weight * boost);
        all.each(id, (ordinal) => {
          found[ordinal] = (found[ordinal] ?? 0) + 1;
        });
      }
      for (const [ordinal, count] of found.entries()) {
        if (count > 0) into[ordinal] = (sums[ordinal] ?? 0) * count ** BM25.coordination;
      }
    },
    frequency: (term) => all.frequency(lexicon.idOf(term) ?? -1),
    papersWith(term) {
      const papers: number[] = [];
      all.each(lexicon.idOf(term) ?? -1, (ordinal) => papers.push(ordinal));
      return papers;
    },
    vocabulary: () =>
      lexicon
        .terms()
        .values()
        .filter((_, id) => all.frequency(id) > 0),
    add(ordinal, paper) {
      const fieldTerms = termsOf(paper);
      all.add(ordinal, countTerms(fieldTerms.all, lexicon.intern));
      title.add(ordinal, countTerms(fieldTerms.title, lexicon.intern));
    },
    remove(ordinal, paper) {
      const fieldTerms = termsOf(paper);
      all.remove(ordinal, countTerms(fieldTerms.all, lexicon.intern));
      title.remove(ordinal, countTerms(fieldTerms.title, lexicon.intern));
    },
    pack: () => ({ terms: lexicon.terms(), all: all.pack(), title: title.pack() }),
  };
}

/** A term that is typed twice counts twice. */
function weightsOf(terms: readonly WeightedTerm[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { term, weight } of terms) weights.set(term, (weights.get(term) ?? 0) + weight);
  return weights;
}

function addScores(sums: Float64Array, term: number, postings: Postings, weight: number): void {
  const { k, b } = BM25;
  const { averageLength } = postings;
  const worth = weight * inverseFrequency(postings.frequency(term), postings.size) * (k + 1);
  postings.each(term, (ordinal, count) => {
    const length = postings.lengthOf(ordinal) / averageLength;
    const score = (worth * count) / (count + k * (1 - b + b * length));
    sums[ordinal] = (sums[ordinal] ?? 0) + score;
  });
}

function termsOf(paper: Paper) {
  const { title, abstract } = readableTextOf(paper);
  const titleTerms = analyse(title);
  return { title: titleTerms, all: [...titleTerms, ...analyse(abstract)] };
}
