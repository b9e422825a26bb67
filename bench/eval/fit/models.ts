import { addScaled, minimise, product } from './descent.ts';

/** The sentences found for one question, as rows of signs, and which of them are evidence. */
export interface SentenceList {
  readonly rows: readonly (readonly number[])[];
  readonly evidence: readonly boolean[];
}

/** Holds the weights down: there are few questions. */
const RIDGE = { sentence: 0.01, odds: 0.001 };

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

/** A case as the fit sees it. */
export interface AskedRow {
  readonly of: string;
  readonly kind: string;
  readonly question: string;
  readonly answerable: boolean;
  readonly weight: number;
  /** 0 … 1: how right the sentences are that would be shown. */
  readonly right: number;
  /** A name in the question is not in the paper: a rule decides, not the weights. */
  readonly beside: boolean;
  /** One or two common words are all that brought it and the paper together: likewise. */
  readonly chance: boolean;
  readonly subject: readonly number[];
  readonly confidence: readonly number[];
}

/** What asks nothing of papers. */
const TALK = new Set(['off_topic', 'off-topic', 'small-talk', 'injection']);
/** Asked in words that are not the paper's: the hardest to tell from talk. */
const LOOSE = new Set(['paraphrase', 'vague']);
const LOOSE_WEIGHT = 2;
/** Most of what people ask is answerable; the share decides what a chance of one half means. */
const ANSWERABLE_SHARE = 0.7;

/** Whether a question is about its paper: what can be answered against talk. */
export const fitSubject = (rows: readonly AskedRow[]): Float64Array =>
  fitOdds(
    rows
      .filter(({ kind, right }) => right > 0 || TALK.has(kind))
      .map((row) => ({
        row: row.subject,
        right: row.right > 0 ? 1 : 0,
        weight: LOOSE.has(row.kind) ? LOOSE_WEIGHT : 1,
      })),
  );

/** Whether a question that is about its paper is answered. */
export const fitConfidence = (rows: readonly AskedRow[]): Float64Array =>
  fitOdds(
    rows
      .filter(({ kind, beside }) => !beside && !TALK.has(kind))
      .map(({ confidence: row, right, weight }) => ({ row, right, weight })),
  );

interface Odds {
  readonly row: readonly number[];
  readonly right: number;
  readonly weight: number;
}

/** Logistic weights, the last one the bias. */
function fitOdds(rows: readonly Odds[]): Float64Array {
  const size = (rows[0]?.row.length ?? 0) + 1;
  const yes = ANSWERABLE_SHARE / sum(rows.map(({ right, weight }) => right * weight));
  const no = (1 - ANSWERABLE_SHARE) / sum(rows.map(({ right, weight }) => (1 - right) * weight));
  return minimise(size, (weights, slope) => {
    for (const { row, right, weight } of rows) {
      const odds = chance(row, weights);
      const pull = yes * right * (odds - 1) + no * (1 - right) * odds;
      addScaled(slope, pull * weight, [...row, 1]);
    }
    addScaled(slope, RIDGE.odds, weights.subarray(0, size - 1));
  });
}

export const chance = (row: readonly number[], weights: Float64Array): number =>
  1 / (1 + Math.exp(-product([...row, 1], weights)));

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
