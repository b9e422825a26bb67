import type { Paper } from '../../data/paper.ts';
import { passing, type Stages } from '../../shared/stages.ts';
import { inverseFrequency, type WeightedTerm } from '../keywords/keyword-index.ts';
import type { RelatedPaper } from '../library.ts';
import { highest } from '../ranking/highest.ts';
import type { Indexes } from '../ranking/indexes.ts';
import { wordsOf } from '../text/analyse.ts';
import { readableTextOf } from '../text/readable-text.ts';
import { isGeneral } from './general-words.ts';
import { phrasesSharedWith } from './shared-phrases.ts';

/** A paper is looked for by so many of its most telling terms. */
const TELLING_TERMS = 30;
/** How much having a paper's telling terms counts beside the cosine; all of them, as it has them itself, is 1. */
const WORDS_WEIGHT = 1.5;
/** Below this, papers only happen to share some words: chosen by reading the neighbours of 20 bundled papers. */
const FLOOR = { withMeaning: 0.55, wordsAlone: 0.1 };
/** From here on a paper is shown although no phrase tells what both have in common. */
const PLAIN = { withMeaning: 0.7, wordsAlone: 0.2 };

/** Papers like one of the corpus: sharing its telling terms, and near in meaning; none that are neither. */
export function* relatedPapers(
  id: string,
  limit: number,
  indexes: Indexes,
): Stages<RelatedPaper[]> {
  const { corpus, dense } = indexes;
  const own = corpus.ordinalOf(id);
  const paper = own === undefined ? undefined : corpus.at(own);
  if (own === undefined || paper === undefined || limit <= 0) return [];
  const telling = tellingTerms(paper, indexes);
  yield;
  const score = nearness(own, telling, indexes);
  yield;
  const by = dense === undefined ? 'wordsAlone' : 'withMeaning';
  const others = yield* passing(corpus.ordinals(), (at) => at !== own && score(at) >= FLOOR[by]);
  const sharedWith = phrasesSharedWith(paper, indexes);
  const related: RelatedPaper[] = [];
  for (const other of highest(others, score, 2 * limit)) {
    yield;
    const neighbour = corpus.at(other);
    const sharedTerms = neighbour && sharedWith(neighbour);
    if (!sharedTerms || (sharedTerms.length === 0 && score(other) < PLAIN[by])) continue;
    related.push({ paper: neighbour, score: score(other), sharedTerms });
    if (related.length === limit) break;
  }
  return related;
}

/** The terms of a paper by `(1 + ln tf) · idf`, highest first, without words of any paper and without those that no other has. */
function tellingTerms(paper: Paper, { keywords }: Indexes): readonly WeightedTerm[] {
  const { title, abstract } = readableTextOf(paper);
  const counts = new Map<string, number>();
  for (const { term } of wordsOf(`${title}\n${abstract}`)) {
    if (term !== undefined && !isGeneral(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const terms = [...counts].flatMap(([term, count]) => {
    const frequency = keywords.frequency(term);
    const weight = 1 + Math.log(count);
    const worth = weight * inverseFrequency(frequency, keywords.size);
    return frequency > 1 ? [{ term, weight, worth }] : [];
  });
  return highest(terms, ({ worth }) => worth, TELLING_TERMS);
}

/** Cosine and share of the telling terms: comparable from one paper to another. */
function nearness(
  own: number,
  telling: readonly WeightedTerm[],
  { corpus, keywords, dense }: Indexes,
): (ordinal: number) => number {
  const lexical = new Float32Array(corpus.capacity);
  keywords.score(telling, lexical);
  const full = lexical[own] || 1;
  if (dense === undefined) return (ordinal) => (lexical[ordinal] ?? 0) / full;
  const meaning = new Float32Array(corpus.capacity);
  dense.related(own, meaning);
  return (ordinal) => (meaning[ordinal] ?? 0) + (WORDS_WEIGHT * (lexical[ordinal] ?? 0)) / full;
}
