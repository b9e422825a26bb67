import { boundWordsOf, withBoundWords } from '../keywords/bound-words.ts';
import { withJoinedWords } from '../keywords/joined-words.ts';
import { BM25, inverseFrequency, type WeightedTerm } from '../keywords/keyword-index.ts';
import type { LookUp } from '../keywords/look-up.ts';
import { lookUpsFor } from '../keywords/unknown-terms.ts';
import type { DenseQuestion } from '../meaning/dense-index.ts';
import { wordsOf } from '../text/analyse.ts';
import type { Indexes } from './indexes.ts';
import type { Question } from './retrieval.ts';
import { speltOut } from './spelt-out.ts';

/** A question with what ranking needs of it besides what answering does. */
export interface PreparedQuestion extends Question {
  /** What is looked up: the terms as often as they were typed, and what stands in for unknown ones. */
  readonly weighted: readonly WeightedTerm[];
  /** The same for each of `terms`. */
  readonly lookUps: readonly LookUp[];
  /** Words with the words of grammar beside them that papers join: `one-shot`. */
  readonly bound: readonly string[];
  /** Undefined without a model, and for a text that the model has no word of. */
  readonly meaning: DenseQuestion | undefined;
  /** The meaning with what stands in for words of no paper; undefined where nothing does. */
  speltOut(): DenseQuestion | undefined;
}

/** What is shown as matched: the terms that were looked up, which need not be those that were typed. */
export const lookedUp = ({ weighted, idf }: PreparedQuestion): Pick<Question, 'terms' | 'idf'> => ({
  terms: [...new Set(weighted.map(({ term }) => term))],
  idf,
});

/** More words than this are no question; every one costs time. */
const MOST_WORDS = 400;

/** `unfinished`: the last word may be a beginning, as in “linear att”. */
export function prepareQuestion(
  text: string,
  indexes: Indexes,
  { unfinished = false } = {},
): PreparedQuestion {
  const { keywords, dense } = indexes;
  const words = wordsOf(text).slice(0, MOST_WORDS);
  const typed = words.flatMap(({ term }) => term ?? []);
  const meaning = dense?.question(text);
  const terms = [...new Set(typed)];
  const plain = lookUpsFor(terms, keywords, unfinished ? typed.at(-1) : undefined);
  const bound = boundWordsOf({ text, words, vocabulary: keywords });
  const joined = withJoinedWords(terms, plain, { words, vocabulary: keywords });
  const lookUps = withBoundWords(terms, joined, { bound, vocabulary: keywords });
  const lookUpOf = new Map(terms.map((term, at) => [term, lookUps[at]?.ways.flat() ?? []]));
  const idf = (term: string): number => inverseFrequency(keywords.frequency(term), keywords.size);
  return {
    text,
    terms,
    weighted: typed.flatMap((term) => lookUpOf.get(term) ?? []),
    lookUps,
    bound: [...bound.values()].flatMap((each) => each.terms),
    meaning,
    speltOut() {
      const written = speltOut(words, (term) => plain[terms.indexOf(term)], indexes);
      return written === undefined ? undefined : dense?.question(written);
    },
    idf,
    ceiling: ceilingOf(typed.map(idf), terms.length),
    similarity: (other) => meaning?.similarity(other) ?? 0,
    nearness: (part) => meaning?.nearness(part) ?? (() => 0),
    coverage: (texts) => meaning?.coverage(texts) ?? texts.map(() => 0),
    dense: meaning !== undefined,
  };
}

/** The limit of the formula of `KeywordIndex` for terms that a paper repeats without end. */
const ceilingOf = (frequencies: readonly number[], found: number): number =>
  frequencies.reduce((sum, idf) => sum + idf, 0) *
  (BM25.k + 1) *
  (BM25.boost.all + BM25.boost.title) *
  found ** BM25.coordination;
