import type { Paper } from '../../data/paper.ts';
import { analyse } from '../text/analyse.ts';
import { compoundsOf } from '../text/joints.ts';
import { readableTextOf } from '../text/readable-text.ts';
import { createJointCounts, type PackedJoints } from './joint-counts.ts';
import {
  BM25,
  bitsOf,
  inverseFrequency,
  type KeywordIndex,
  typedAmong,
  weightsOf,
} from './keyword-index.ts';
import { createLexicon } from './lexicon.ts';
import {
  countTerms,
  createPostings,
  type PackedPostings,
  type Postings,
  type TermPostings,
} from './postings.ts';

export interface PackedKeywords {
  readonly terms: readonly string[];
  readonly all: PackedPostings;
  readonly title: PackedPostings;
  readonly joints: PackedJoints;
}

export interface FlatKeywordIndex extends KeywordIndex {
  pack(): PackedKeywords;
}

/** The formula of `BM25` over flat arrays: what MiniSearch ranks, in less room and time. */
export function createFlatKeywordIndex(packed?: PackedKeywords): FlatKeywordIndex {
  const lexicon = createLexicon(packed?.terms);
  const all = createPostings(packed?.all);
  const title = createPostings(packed?.title);
  const joints = createJointCounts(packed?.joints);

  return {
    get size() {
      return all.size;
    },
    score(terms, into, holdings = new Uint32Array(into.length)) {
      const sums = new Float64Array(into.length);
      const found = new Uint8Array(into.length);
      const weights = weightsOf(terms);
      const typed = typedAmong(terms);
      const bits = bitsOf(weights.keys());
      for (const [term, weight] of weights) {
        const id = lexicon.idOf(term) ?? -1;
        const having = all.of(id);
        addScores(sums, having, all, weight * BM25.boost.all);
        addScores(sums, title.of(id), title, weight * BM25.boost.title);
        tally(having.papers, {
          found,
          holdings,
          bit: bits.get(term) ?? 0,
          step: Number(typed.has(term)),
        });
      }
      writeScores(into, sums, found);
    },
    frequency: (term) => all.frequency(lexicon.idOf(term) ?? -1),
    papersWith: (term) => all.of(lexicon.idOf(term) ?? -1).papers,
    joints: joints.of,
    vocabulary(letter) {
      const ids = letter === undefined ? lexicon.terms().keys() : lexicon.beginningWith(letter);
      return Iterator.from(ids)
        .filter((id) => all.frequency(id) > 0)
        .map(lexicon.termAt);
    },
    add(ordinal, paper) {
      const fieldTerms = termsOf(paper);
      all.add(ordinal, countTerms(fieldTerms.all, lexicon.intern));
      title.add(ordinal, countTerms(fieldTerms.title, lexicon.intern));
      joints.add(fieldTerms.joints);
    },
    remove(ordinal, paper) {
      const fieldTerms = termsOf(paper);
      all.remove(ordinal, countTerms(fieldTerms.all, lexicon.intern));
      title.remove(ordinal, countTerms(fieldTerms.title, lexicon.intern));
      joints.remove(fieldTerms.joints);
    },
    pack: () => ({
      terms: lexicon.terms(),
      all: all.pack(),
      title: title.pack(),
      joints: joints.pack(),
    }),
  };
}

/** Plain loops over flat arrays: a common word has tens of thousands of papers. */
function addScores(
  sums: Float64Array,
  { papers, counts }: TermPostings,
  { size, averageLength, lengths }: Postings,
  weight: number,
): void {
  const { k, b } = BM25;
  const worth = weight * inverseFrequency(papers.length, size) * (k + 1);
  for (let at = 0; at < papers.length; at++) {
    const ordinal = papers[at] ?? 0;
    const count = counts[at] ?? 0;
    const length = (lengths[ordinal] ?? 0) / averageLength;
    const score = (worth * count) / (count + k * (1 - b + b * length));
    sums[ordinal] = (sums[ordinal] ?? 0) + score;
  }
}

/** What so many terms found count more than their sum. */
const COORDINATION = Float64Array.from(
  { length: 256 },
  (_, found) => Math.max(1, found) ** BM25.coordination,
);

function writeScores(into: Float32Array, sums: Float64Array, found: Uint8Array): void {
  for (let ordinal = 0; ordinal < sums.length; ordinal++) {
    const sum = sums[ordinal] ?? 0;
    if (sum > 0) into[ordinal] = sum * (COORDINATION[found[ordinal] ?? 0] ?? 1);
  }
}

interface Tallies {
  /** How many terms each paper has. */
  readonly found: Uint8Array;
  readonly holdings: Uint32Array;
  readonly bit: number;
  /** 1, but 0 for another spelling. */
  readonly step: number;
}

function tally(papers: Uint32Array, { found, holdings, bit, step }: Tallies): void {
  for (let at = 0; at < papers.length; at++) {
    const ordinal = papers[at] ?? 0;
    found[ordinal] = (found[ordinal] ?? 0) + step;
    holdings[ordinal] = (holdings[ordinal] ?? 0) | bit;
  }
}

function termsOf(paper: Paper) {
  const { title, abstract } = readableTextOf(paper);
  const [ofTitle, ofAbstract] = [compoundsOf(title), compoundsOf(abstract)];
  const titleTerms = [...analyse(title), ...ofTitle.bound];
  return {
    title: titleTerms,
    all: [...titleTerms, ...analyse(abstract), ...ofAbstract.bound],
    joints: [...ofTitle.joints, ...ofAbstract.joints],
  };
}
