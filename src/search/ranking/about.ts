import { passing, type Stages } from '../../shared/stages.ts';
import { bitsOf } from '../keywords/keyword-index.ts';
import type { LookUp, Way } from '../keywords/look-up.ts';
import { bitsOfWay, holds } from './holding.ts';
import type { Indexes } from './indexes.ts';
import type { PreparedQuestion } from './question.ts';
import { type Signals, signalsOf } from './signals.ts';

/** A term that more than this share of all papers have need not be said: it tells none of them apart. */
const COMMON = 0.5;
/**
 * Cosines from which on a paper is about a topic: `said`, where the words of the topic stand anywhere in
 * it (time and Fourier series make no time series), `meant` for one sentence where some words are
 * lacking, `near` for the whole paper, below which no sentence is read for that. Chosen on 49 topics
 * over the bundled corpus, each read through by hand (`bench/eval/topics.ts`): of the papers counted 93 %
 * are about the topic, of those that are 91 % are counted; by the words alone 69 % and 94 %.
 */
const COSINE = { said: 0.34, meant: 0.5, near: 0.2 };

/**
 * The papers that are about a topic, by ordinal in the order of the corpus: those that say every telling
 * word of it (or what stands in for a word: the halves of a joined one, a misspelt one's likes) and,
 * where it has several words, are near it in meaning, and those with a sentence that means it in other
 * words. Without a model the words alone decide. What `search` counts as matches and “how many papers
 * are about X” as the number.
 *
 *     yield* papersAbout(prepareQuestion('time series forecasting', indexes), indexes)
 *
 * Nothing is about an empty topic, and no topic is as long as a text: of one with more than some thirty
 * different words only the meaning counts.
 */
export function* papersAbout(
  topic: PreparedQuestion,
  indexes: Indexes,
  signals: Signals = signalsOf(topic, indexes),
): Stages<readonly number[]> {
  yield;
  return yield* passing(indexes.corpus.ordinals(), aboutness(topic, indexes, signals));
}

/**
 * Whether a paper is about the topic, for those who ask of some papers alone; about `only` these terms of
 * it, where the others have been seen to.
 */
export function aboutness(
  topic: PreparedQuestion,
  indexes: Indexes,
  { holdings, dense, only = topic.terms }: Signals & { readonly only?: readonly string[] },
): (ordinal: number) => boolean {
  const { meaning } = topic;
  const lookUps = topic.lookUps.filter((_, at) => only.includes(topic.terms[at] ?? ''));
  const needed = neededWays(topic, lookUps, indexes);
  const [way, ...more] = needed;
  const isOneWord = (held: number): boolean =>
    lookUps.length === 1 && more.length === 0 && holds(held, way?.inOne ?? []);
  const says = (held: number): boolean =>
    needed.every(({ inOne, inSeveral }) => holds(held, inOne) || holds(held, inSeveral));
  const isNear = (at: number, cosine: number): boolean =>
    (dense[at] ?? 0) >= cosine || (meaning?.nearestSentence(at).cosine ?? 0) >= cosine;
  const spelt = topic.speltOut();
  const isHeard = lookUps.length === 0 || topic.terms.some((term) => !UNHEARD.test(term));
  const mayMean = (held: number): boolean =>
    isHeard &&
    needed.every(
      ({ isNeeded, inOne, inSeveral }) => !isNeeded || holds(held, [...inOne, ...inSeveral]),
    );
  const isSpeltNear = (at: number): boolean =>
    spelt !== undefined && spelt.nearestSentence(at).cosine >= COSINE.said;
  return (at) => {
    const held = holdings[at] ?? 0;
    const isSaid = needed.length > 0 && says(held);
    if (isSaid && (isOneWord(held) || meaning === undefined)) return true;
    if (isSaid) return isNear(at, COSINE.said) || isSpeltNear(at);
    return mayMean(held) && (dense[at] ?? 0) >= COSINE.near && isNear(at, COSINE.meant);
  };
}

/** What a model makes nothing of: single letters, and signs. `C`, `C++` and `C#` are one to it. */
const UNHEARD = /^(?:.|.*[+#.].*)$/u;

/** How a term can be said, in one word or in several: bits of a holding that must all be set. */
interface Ways {
  readonly inOne: readonly number[];
  readonly inSeveral: readonly number[];
  /** Also by who means the topic: to a model `one-shot` and `few-shot` are one. */
  readonly isNeeded: boolean;
}

/** The ways of each term that must be said. */
function neededWays(
  { weighted }: PreparedQuestion,
  lookUps: readonly LookUp[],
  { keywords }: Indexes,
): readonly Ways[] {
  const bits = bitsOf(weighted.map(({ term }) => term));
  const isCommon = (way: Way): boolean =>
    way.every(({ term }) => keywords.frequency(term) > COMMON * keywords.size);
  const telling = lookUps.filter(({ ways, needs }) => !(needs ?? ways).some(isCommon));
  const bitsOfAll = (way: Way): number => bitsOfWay(way, bits);
  return (telling.length > 0 ? telling : lookUps).map(({ ways, needs }) => {
    const saying = needs ?? ways;
    return {
      inOne: saying.filter(({ length }) => length === 1).map(bitsOfAll),
      inSeveral: saying.filter(({ length }) => length > 1).map(bitsOfAll),
      isNeeded: needs !== undefined,
    };
  });
}
