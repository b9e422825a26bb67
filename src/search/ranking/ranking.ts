import type { NearestSentence } from '../meaning/dense-index.ts';
import { highest } from './highest.ts';
import type { Indexes } from './indexes.ts';
import type { PreparedQuestion } from './question.ts';
import { type Signals, signalsOf } from './signals.ts';
import type { RankingWeights } from './weights.ts';

/** A paper's place in the ranking of one question, and the signals that put it there. */
export interface RankedPaper {
  readonly ordinal: number;
  readonly score: number;
  readonly lexical: number;
  readonly dense: number;
  readonly nearest: NearestSentence | undefined;
}

export interface Ranking {
  /** The best, best first; papers of equal score in the order of the corpus. */
  readonly best: readonly RankedPaper[];
  /** How many papers match. */
  readonly total: number;
}

/** Sentences are compared for so many of the papers that are best without, words for so many of those. */
const SENTENCE_CANDIDATES = 300;
const WORD_CANDIDATES = 10;
/** What is meant is taken to be like so many of the best. */
const EXAMPLES = 3;
/** Above what all signals together can reach. */
const NAMED = 10;
const ABOVE_ALL_SCORES = 100;
/**
 * A paper without a word of the question matches from this cosine on: from the higher where a few words
 * are all there is and no paper has any of them, for then anything may be near by chance.
 */
const DENSE_FLOOR = { usual: 0.15, doubtful: 0.24 };
const FEW_WORDS = 3;

export interface Scope {
  readonly limit: number;
  /** Asked once for each paper that matches; only those it accepts are compared. */
  readonly accepts?: (ordinal: number) => boolean;
  /** The nearest papers match, however far they are. */
  readonly nearest?: boolean;
  /** Rank these alone, whether they match or not. */
  readonly only?: readonly number[];
  /** These match, and come before all others: the query names them. */
  readonly first?: ReadonlySet<number>;
  /** What counts before relevance, if anything does: integers, the higher the better. */
  readonly by?: ((ordinal: number) => number) | undefined;
}

/** Ranks the papers that match the question. */
export function rankPapers(
  question: PreparedQuestion,
  indexes: Indexes,
  { limit, accepts = () => true, nearest = false, only, first = new Set(), by }: Scope,
): Ranking {
  const found = signalsOf(question, indexes);
  const { lexical, dense } = found;
  const reach = nearest ? 0 : denseFloor(question, found);
  const matching: number[] = [];
  for (const at of only ?? indexes.corpus.ordinals()) {
    const matches = (lexical[at] ?? 0) > 0 || (dense[at] ?? 0) > reach || first.has(at);
    if (only !== undefined || (matches && accepts(at))) matching.push(at);
  }
  const fused = fusedBy(found, matching, question, indexes.weights);
  const score = (at: number): number => fused(at) + (first.has(at) ? NAMED : 0);
  const toRanked = (at: number): RankedPaper => {
    const signals = { lexical: lexical[at] ?? 0, dense: dense[at] ?? 0 };
    return { ...signals, ordinal: at, score: score(at), nearest: undefined };
  };
  if (by !== undefined) {
    const inOrder = highest(matching, (at) => by(at) * ABOVE_ALL_SCORES + score(at), limit);
    return { best: inOrder.map(toRanked), total: matching.length };
  }
  const papers = highest(matching, score, Math.max(limit, SENTENCE_CANDIDATES)).map(toRanked);
  const best = lookedAtClosely(papers, question, indexes.weights).slice(0, limit);
  return { best, total: matching.length };
}

function denseFloor({ terms }: PreparedQuestion, { lexical }: Signals): number {
  const isDoubtful = terms.length <= FEW_WORDS && !lexical.some((score) => score > 0);
  return isDoubtful ? DENSE_FLOOR.doubtful : DENSE_FLOOR.usual;
}

/**
 * Dense scores are divided by the highest, lexical ones by the geometric mean of the highest and half
 * of what the question's words could reach: where even the best paper has few of the words, they say
 * little about what is meant.
 */
function fusedBy(
  { lexical, dense }: Signals,
  ordinals: readonly number[],
  { ceiling }: PreparedQuestion,
  weights: RankingWeights,
): (ordinal: number) => number {
  let [highestLexical, highestDense] = [0, 0];
  for (const at of ordinals) {
    highestLexical = Math.max(highestLexical, lexical[at] ?? 0);
    highestDense = Math.max(highestDense, dense[at] ?? 0);
  }
  const fullLexical = Math.sqrt((highestLexical * ceiling) / 2);
  return (at) =>
    weights.lexical * share(lexical[at] ?? 0, fullLexical) +
    weights.dense * share(dense[at] ?? 0, highestDense);
}

const share = (value: number, whole: number): number =>
  whole > 0 ? Math.max(0, value) / whole : 0;

/** Ranks the best anew by their nearest sentences and their company, and the best of those by their words. */
function lookedAtClosely(
  papers: readonly RankedPaper[],
  { meaning }: PreparedQuestion,
  weights: RankingWeights,
): readonly RankedPaper[] {
  if (meaning === undefined) return papers;
  const candidates = papers
    .slice(0, SENTENCE_CANDIDATES)
    .map((paper) => ({ ...paper, nearest: meaning.nearestSentence(paper.ordinal) }));
  const sentences = candidates.map(({ nearest }) => nearest.cosine);
  const bySentence = reranked(candidates, sentences, weights.sentence);
  const company = meaning.company(
    ordinalsOf(bySentence.slice(0, EXAMPLES)),
    ordinalsOf(bySentence),
  );
  const byCompany = reranked(bySentence, company, weights.company);
  const best = byCompany.slice(0, WORD_CANDIDATES);
  const words = meaning.wordLikeness(ordinalsOf(best));
  return [
    ...reranked(best, words, weights.words),
    ...byCompany.slice(WORD_CANDIDATES),
    ...papers.slice(SENTENCE_CANDIDATES),
  ];
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
  const scored = papers.map((paper, i) => ({
    ...paper,
    score: paper.score + weight * share(signal[i] ?? 0, highestValue),
  }));
  return highest(scored, ({ score }) => score, scored.length);
}
