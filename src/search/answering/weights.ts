/** A linear model over named signs. */
export type Weights<Sign extends string> = Readonly<Record<Sign | 'bias', number>>;

/*
 * Fitted by bench/eval/fit.ts (run it again after a change of signs, ranking or model) on the
 * questions in bench/eval/questions and, where they are present, the shared development questions.
 * Guarded by test/search/answers.test.ts.
 */

/** How much each sign of a sentence counts, with and without an embedding model. */
export const SENTENCE_WEIGHTS = {
  lexical: {
    meaning: 0,
    context: 0,
    cover: 1.84,
    news: 3.21,
    around: 1.07,
    pairs: 1.21,
    fits: 1.99,
    misfits: -1.5,
    asked: 1.74,
    claims: 0.33,
    recounts: -1.21,
    aims: -0.35,
    paper: 4.39,
    length: -0.07,
    bias: 0,
  },
  dense: {
    meaning: 1.82,
    context: -0.2,
    cover: 1.49,
    news: 3.12,
    around: 1.31,
    pairs: 1.01,
    fits: 1.95,
    misfits: -1.44,
    asked: 1.73,
    claims: 0.27,
    recounts: -1.26,
    aims: -0.38,
    paper: 4.53,
    length: 0.03,
    bias: 0,
  },
};

/** How much each sign of an answerable question counts, in log-odds. */
export const CONFIDENCE_WEIGHTS = {
  lexical: {
    meaning: 0,
    aboutness: 0,
    cover: 0.59,
    news: 0.81,
    known: 2.25,
    gap: -1.83,
    fits: -0.54,
    misfits: -4.85,
    asked: -0.55,
    unheard: -2.04,
    elsewhere: -1.34,
    strange: -1.62,
    passing: -1,
    lead: 0.68,
    several: 0.06,
    terms: 1.84,
    bias: -2.6,
  },
  dense: {
    meaning: 0.71,
    aboutness: 0.92,
    cover: 0.36,
    news: 0.91,
    known: 2.01,
    gap: -1.91,
    fits: -0.78,
    misfits: -4.76,
    asked: -0.55,
    unheard: -2.12,
    elsewhere: -2.05,
    strange: -1.56,
    passing: -0.93,
    lead: 0.6,
    several: 0.02,
    terms: 1.81,
    bias: -2.77,
  },
};

export function weigh<Sign extends string>(
  weights: Weights<Sign>,
  signs: Readonly<Record<Sign, number>>,
): number {
  let sum = weights.bias;
  for (const sign in signs) sum += weights[sign] * signs[sign];
  return sum;
}
