import type { Paper } from '../../data/paper.ts';
import { inverseFrequency, type WeightedTerm } from '../keywords/keyword-index.ts';
import type { RelatedPaper } from '../library.ts';
import { highest } from '../ranking/highest.ts';
import type { Indexes } from '../ranking/indexes.ts';
import { wordsOf } from '../text/analyse.ts';
import { readableTextOf } from '../text/readable-text.ts';

/** A paper is looked for by so many of its most telling terms. */
const TELLING_TERMS = 30;
const SHOWN_TERMS = 5;
/** How much nearness in meaning counts beside shared words, where a model is. */
const DENSE_WEIGHT = 0.5;

/** Papers like one of the corpus: sharing its telling terms, and near in meaning. */
export function relatedPapers(id: string, limit: number, indexes: Indexes): RelatedPaper[] {
  const { corpus } = indexes;
  const own = corpus.ordinalOf(id);
  const paper = own === undefined ? undefined : corpus.at(own);
  if (own === undefined || paper === undefined || limit <= 0) return [];
  const telling = tellingTerms(paper, indexes);
  const score = nearness(own, telling, indexes);
  const others = [...corpus.ordinals()].filter((other) => other !== own && score(other) > 0);
  return highest(others, score, limit).flatMap((other) => {
    const neighbour = corpus.at(other);
    if (neighbour === undefined) return [];
    return [{ paper: neighbour, score: score(other), sharedTerms: shared(telling, neighbour) }];
  });
}

interface TellingTerm extends WeightedTerm {
  /** As it stands in the paper. */
  readonly text: string;
  /** tf · idf */
  readonly worth: number;
}

/** The terms of a paper by `(1 + ln tf) · idf`, highest first; those that no other paper has tell nothing here. */
function tellingTerms(paper: Paper, { keywords }: Indexes): TellingTerm[] {
  const { title, abstract } = readableTextOf(paper);
  const found = new Map<string, { text: string; count: number }>();
  for (const { text, term } of wordsOf(`${title}\n${abstract}`)) {
    if (term === undefined) continue;
    const known = found.get(term);
    if (known === undefined) found.set(term, { text, count: 1 });
    else known.count += 1;
  }
  const terms = [...found].flatMap(([term, { text, count }]) => {
    const frequency = keywords.frequency(term);
    const weight = 1 + Math.log(count);
    const worth = weight * inverseFrequency(frequency, keywords.size);
    return frequency > 1 ? [{ term, text, weight, worth }] : [];
  });
  return highest(terms, ({ worth }) => worth, TELLING_TERMS);
}

function nearness(
  own: number,
  telling: readonly TellingTerm[],
  { corpus, keywords, dense }: Indexes,
): (ordinal: number) => number {
  const lexical = new Float32Array(corpus.capacity);
  keywords.score(telling, lexical);
  lexical[own] = 0;
  const mostLexical = lexical.reduce((a, b) => Math.max(a, b), 0) || 1;
  if (dense === undefined) return (ordinal) => (lexical[ordinal] ?? 0) / mostLexical;
  const meaning = new Float32Array(corpus.capacity);
  dense.related(own, meaning);
  return (ordinal) =>
    ((1 - DENSE_WEIGHT) * (lexical[ordinal] ?? 0)) / mostLexical +
    DENSE_WEIGHT * Math.max(0, meaning[ordinal] ?? 0);
}

/** The telling terms that the neighbour has too, as they stand in the paper asked about. */
function shared(telling: readonly TellingTerm[], neighbour: Paper): string[] {
  const { title, abstract } = readableTextOf(neighbour);
  const has = new Set(wordsOf(`${title}\n${abstract}`).map(({ term }) => term));
  return telling
    .filter(({ term }) => has.has(term))
    .slice(0, SHOWN_TERMS)
    .map(({ text }) => text);
}
