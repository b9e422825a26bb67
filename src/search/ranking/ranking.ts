import { passing, type Stages } from '../../shared/stages.ts';
import {
  comparedByWords,
  lookedAtClosely,
  SENTENCE_CANDIDATES,
  titledFirst,
} from './close-look.ts';
import { highest } from './highest.ts';
import type { Indexes } from './indexes.ts';
import type { PreparedQuestion } from './question.ts';
import type { RankedPaper } from './ranked-paper.ts';
import { readAnew } from './read-anew.ts';
import { readTogether } from './read-together.ts';
import { type Signals, signalsOf } from './signals.ts';
import { type Scene, standingOf } from './standing.ts';
import type { RankingWeights } from './weights.ts';

export type { RankedPaper };

export interface Ranking {
  /** The best, best first; papers of equal score in the order of the corpus. */
  readonly best: readonly RankedPaper[];
  /** How many of all that match were asked for; see `Scene.topic`. */
  readonly total: number;
  /** How many others match. */
  readonly near: number;
}

/** What comes before relevance is multiplied by this: above what any score can be. */
const ABOVE_SCORES = 100;
/** Above every date and number of votes so multiplied. */
const ABOVE_ORDERS = 1e11;
/**
 * A paper without a word of the question matches from this cosine on: from the higher where a few words
 * are all there is and no paper has any of them, for then anything may be near by chance.
 */
const DENSE_FLOOR = { usual: 0.15, doubtful: 0.24 };
const FEW_WORDS = 3;

export interface Scope extends Scene {
  readonly limit: number;
  /** Asked once for each paper that matches; only those it accepts are compared. */
  readonly accepts?: (ordinal: number, counts: () => boolean) => boolean;
  /** The nearest papers match, however far they are. */
  readonly nearest?: boolean;
  /** Rank these alone, whether they match or not. */
  readonly only?: readonly number[];
  /** What the indexes say to the question, where they were asked already. */
  readonly signals?: Signals | undefined;
  /** What counts before relevance, if anything does: integers, the higher the better. */
  readonly by?: ((ordinal: number) => number) | undefined;
}

/** Ranks the papers that match the question; lets others have a turn in between, and waits for models that read. */
export function* rankInStages(
  question: PreparedQuestion,
  indexes: Indexes,
  { limit, accepts = () => true, nearest = false, only, by, ...scene }: Scope,
): Stages<Ranking> {
  const { signals = signalsOf(question, indexes) } = scene;
  yield;
  const { lexical, dense } = signals;
  const standing = standingOf(question, { indexes, signals }, scene);
  yield;
  const reach = nearest ? 0 : denseFloor(question, signals);
  const matches = (at: number): boolean =>
    (lexical[at] ?? 0) > 0 || (dense[at] ?? 0) > reach || standing.isNamed(at);
  const matching =
    only ??
    (yield* passing(
      indexes.corpus.ordinals(),
      (at) => matches(at) && accepts(at, () => standing.counts(at)),
    ));
  const total = (yield* passing(matching, standing.counts)).length;
  const near = matching.length - total;
  yield;
  const fused = fusedBy(signals, matching, question, indexes.weights);
  const score = (at: number): number => fused(at) + standing.worth(at);
  const toRanked = (ordinal: number): RankedPaper => {
    const own = { lexical: lexical[ordinal] ?? 0, dense: dense[ordinal] ?? 0 };
    return { ...own, ordinal, score: score(ordinal), nearest: undefined, read: undefined };
  };
  if (by !== undefined) {
    const place = (at: number): number =>
      (standing.counts(at) ? ABOVE_ORDERS : 0) + by(at) * ABOVE_SCORES + score(at);
    return { best: highest(matching, place, limit).map(toRanked), total, near };
  }
  const papers = highest(matching, score, Math.max(limit, SENTENCE_CANDIDATES)).map(toRanked);
  yield;
  const close = yield* lookedAtClosely(papers, question, indexes.weights);
  yield;
  const read = yield* readAnew(close, { question, holdings: signals.holdings }, indexes);
  yield;
  const compared = comparedByWords(read, question, indexes.weights);
  const best = yield* readTogether(compared, question, indexes);
  yield;
  const inOrder = scene.topic === undefined ? best : titledFirst(best, question, indexes.corpus);
  return { best: inOrder.slice(0, limit), total, near };
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
