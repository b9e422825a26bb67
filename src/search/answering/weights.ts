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
    words: 0,
    cover: 1.87,
    news: 3.47,
    around: 1.19,
    pairs: 0.79,
    fits: 1.72,
    misfits: -1.1,
    linked: 0.39,
    asked: 1.89,
    claims: 0.33,
    recounts: -1.04,
    paper: 4.35,
    bias: 0,
  },
  dense: {
    meaning: 1.3,
    words: 1.63,
    cover: 1.35,
    news: 3.28,
    around: 1.54,
    pairs: 0.54,
    fits: 1.64,
    misfits: -1.08,
    linked: 0.42,
    asked: 1.85,
    claims: 0.23,
    recounts: -1.09,
    paper: 4.36,
    bias: 0,
  },
};

/** How much each sign of an answerable question counts, in log-odds. */
export const CONFIDENCE_WEIGHTS = {
  lexical: {
    aboutness: 0,
    words: 0,
    paperWords: 0,
    cover: 0.25,
    news: 0.78,
    known: 3.48,
    gap: -0.8,
    fits: -0.46,
    misfits: -5.05,
    asked: -0.76,
    unheard: -1.4,
    strange: -2.39,
    passing: -0.48,
    lead: 1.35,
    several: 0.59,
    terms: 1.73,
    bias: -3.52,
  },
  dense: {
    aboutness: 1.23,
    words: 0.98,
    paperWords: 1.98,
    cover: -0.67,
    news: 0.7,
    known: 2.45,
    gap: -0.95,
    fits: -0.25,
    misfits: -5.05,
    asked: -0.68,
    unheard: -1.44,
    strange: -2.14,
    passing: -0.79,
    lead: 1.08,
    several: 0.59,
    terms: 1.7,
    bias: -4.26,
  },
};

export function weigh<Sign extends string>(
  weights: Weights<NoInfer<Sign>>,
  signs: Readonly<Record<Sign, number>>,
): number {
  let sum = weights.bias;
  for (const sign in signs) sum += weights[sign] * signs[sign];
  return sum;
}
