import type { Stages } from '../../shared/stages.ts';
import { analyse, wordsOf } from '../text/analyse.ts';
import { boundTermsOf } from '../text/joints.ts';
import { readableTextOf } from '../text/readable-text.ts';
import { highest } from './highest.ts';
import type { Indexes } from './indexes.ts';
import type { PreparedQuestion } from './question.ts';
import type { RankedPaper } from './ranked-paper.ts';
import type { RankingWeights } from './weights.ts';

/** Sentences are compared for so many of the papers that are best without. */
export const SENTENCE_CANDIDATES = 300;
/** Words are compared for so many of those; for more where a model that reads has brought up papers from below. */
const WORD_CANDIDATES = { usual: 10, read: 15 };
/** What is meant is taken to be like so many of the best. */
const EXAMPLES = 3;
/** What a title is worth that has the question's words one after another: as much as all signals together. */
const TITLE_PHRASE = 2;
/** More words than this are no phrase. */
const LONGEST_PHRASE = 6;

/** Ranks the best anew by their nearest sentences and their company. */
export function* lookedAtClosely(
  papers: readonly RankedPaper[],
  { meaning }: PreparedQuestion,
  weights: RankingWeights,
): Stages<readonly RankedPaper[]> {
  if (meaning === undefined) return papers;
  const candidates: RankedPaper[] = [];
  for (const paper of papers.slice(0, SENTENCE_CANDIDATES)) {
    candidates.push({ ...paper, nearest: meaning.nearestSentence(paper.ordinal) });
    yield;
  }
  const sentences = candidates.map(({ nearest }) => nearest?.cosine ?? 0);
  const bySentence = reranked(candidates, sentences, weights.sentence);
  yield;
  const company = meaning.company(
    ordinalsOf(bySentence.slice(0, EXAMPLES)),
    ordinalsOf(bySentence),
  );
  return [...reranked(bySentence, company, weights.company), ...papers.slice(SENTENCE_CANDIDATES)];
}

/** Ranks the very best anew by their words: last, so that whatever brought a paper so far, its words count. */
export function comparedByWords(
  papers: readonly RankedPaper[],
  { meaning }: PreparedQuestion,
  weights: RankingWeights,
): readonly RankedPaper[] {
  if (meaning === undefined) return papers;
  const isRead = papers.some(({ read }) => read !== undefined);
  const candidates = isRead ? WORD_CANDIDATES.read : WORD_CANDIDATES.usual;
  const best = papers.slice(0, candidates);
  const words = meaning.wordLikeness(ordinalsOf(best));
  return [...reranked(best, words, weights.words), ...papers.slice(candidates)];
}

/**
 * Raises those of the best whose titles have the question's words one after another: a name or a term
 * that somebody typed as it stands.
 */
export function titledFirst(
  papers: readonly RankedPaper[],
  { terms, bound }: PreparedQuestion,
  corpus: Indexes['corpus'],
): readonly RankedPaper[] {
  if (terms.length < 2 || terms.length > LONGEST_PHRASE) return papers;
  const phrase = ` ${terms.join(' ')} `;
  const isTitled = (ordinal: number): boolean => {
    const { title = '' } = corpus.at(ordinal) ?? {};
    const own = readableTextOf({ title, abstract: '' }).title;
    if (!` ${analyse(own).join(' ')} `.includes(phrase)) return false;
    const ownBound = new Set(bound.length > 0 ? boundTermsOf(wordsOf(own)) : []);
    return bound.every((term) => ownBound.has(term));
  };
  const raised = papers.slice(0, SENTENCE_CANDIDATES).map((paper) => {
    return isTitled(paper.ordinal) ? { ...paper, score: paper.score + TITLE_PHRASE } : paper;
  });
  const inOrder = highest(raised, ({ score }) => score, raised.length);
  return [...inOrder, ...papers.slice(SENTENCE_CANDIDATES)];
}

const ordinalsOf = (papers: readonly RankedPaper[]): number[] =>
  papers.map(({ ordinal }) => ordinal);

/** Adds a signal, divided by its highest value; so those who have it stay above those it was not asked for. */
function reranked(
  papers: readonly RankedPaper[],
  signal: readonly number[],
  weight: number,
): readonly RankedPaper[] {
  const highestValue = Math.max(0, ...signal);
  const scored = papers.map((paper, i) => {
    const gain = highestValue > 0 ? Math.max(0, signal[i] ?? 0) / highestValue : 0;
    return { ...paper, score: paper.score + weight * gain };
  });
  return highest(scored, ({ score }) => score, scored.length);
}
