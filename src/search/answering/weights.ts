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
    cover: 1.86,
    news: 3.46,
    around: 1.19,
    pairs: 0.8,
    fits: 1.72,
    misfits: -1.11,
    linked: 0.4,
    asked: 1.9,
    claims: 0.33,
    recounts: -1.04,
    paper: 4.35,
    bias: 0,
  },
  dense: {
    meaning: 1.25,
    words: 1.54,
    cover: 1.37,
    news: 3.32,
    around: 1.54,
    pairs: 0.53,
    fits: 1.67,
    misfits: -1.11,
    linked: 0.5,
    asked: 1.84,
    claims: 0.22,
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
    cover: 0.45,
    news: 0.67,
    known: 3.46,
    gap: -0.91,
    fits: -0.36,
    misfits: -4.96,
    asked: -0.83,
    unheard: -1.43,
    strange: -2.26,
    passing: -0.52,
    lead: 1.36,
    several: 0.61,
    terms: 1.72,
    bias: -3.42,
  },
  dense: {
    aboutness: 1.06,
    words: 0.78,
    paperWords: 1.94,
    cover: -0.57,
    news: 0.81,
    known: 2.52,
    gap: -0.94,
    fits: -0.22,
    misfits: -5.17,
    asked: -0.69,
    unheard: -1.43,
    strange: -2.08,
    passing: -0.77,
    lead: 1.13,
    several: 0.58,
    terms: 1.77,
    bias: -4.3,
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
