import { addScaled, minimise, product } from './descent.ts';

/** The sentences found for one question, as rows of signs, and which of them are evidence. */
export interface SentenceList {
  readonly rows: readonly (readonly number[])[];
  readonly evidence: readonly boolean[];
}

/** Holds the weights down: there are few questions. */
const RIDGE = { sentence: 0.01, confidence: 0.001 };

/** Weights under which evidence is likeliest to be drawn, by a softmax over each question's sentences. */
export function fitSentenceWeights(lists: readonly SentenceList[]): Float64Array {
  const size = lists[0]?.rows[0]?.length ?? 0;
  return minimise(size, (weights, slope) => {
    for (const list of lists) addListSlope(list, weights, slope, 1 / lists.length);
    addScaled(slope, RIDGE.sentence, weights);
  });
}

function addListSlope(
  { rows, evidence }: SentenceList,
  weights: Float64Array,
  slope: Float64Array,
  share: number,
): void {
  const scores = rows.map((row) => product(row, weights));
  const highest = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - highest));
  const all = sum(odds);
  const right = sum(odds.filter((_, at) => evidence[at]));
  rows.forEach((row, at) => {
    const odd = odds[at] ?? 0;
    addScaled(slope, share * (odd / all - (evidence[at] ? odd / right : 0)), row);
  });
}

/** Signs of one asked question, and whether the corpus answers it. */
export interface AskedRow {
  readonly row: readonly number[];
  readonly answerable: boolean;
  readonly weight: number;
  readonly kind: string;
  readonly question: string;
}

/** Most of what people ask is answerable; the share decides what a chance of one half means. */
const ANSWERABLE_SHARE = 0.7;

/** Logistic weights, the last one the bias. */
export function fitConfidence(asked: readonly AskedRow[]): Float64Array {
  const size = (asked[0]?.row.length ?? 0) + 1;
  const total = (answerable: boolean) =>
    sum(asked.filter((one) => one.answerable === answerable).map(({ weight }) => weight));
  const [yes, no] = [total(true), total(false)];
  return minimise(size, (weights, slope) => {
    for (const { row, answerable, weight } of asked) {
      const miss = chance([...row, 1], weights) - (answerable ? 1 : 0);
      const share = answerable ? ANSWERABLE_SHARE / yes : (1 - ANSWERABLE_SHARE) / no;
      addScaled(slope, miss * weight * share, [...row, 1]);
    }
    addScaled(slope, RIDGE.confidence, weights.subarray(0, size - 1));
  });
}

export const chance = (row: readonly number[], weights: Float64Array): number =>
  1 / (1 + Math.exp(-product(row, weights)));

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
