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
    meaning: 1.22,
    words: 1.47,
    cover: 1.41,
    news: 3.35,
    around: 1.53,
    pairs: 0.52,
    fits: 1.67,
    misfits: -1.11,
    linked: 0.5,
    asked: 1.84,
    claims: 0.24,
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
    cover: 0.47,
    news: 0.71,
    known: 3.45,
    gap: -0.93,
    fits: -0.32,
    misfits: -4.97,
    asked: -0.85,
    unheard: -1.43,
    strange: -2.16,
    passing: -0.52,
    lead: 1.34,
    several: 0.61,
    terms: 1.7,
    bias: -3.4,
  },
  dense: {
    aboutness: 0.85,
    words: -0.33,
    paperWords: 0.64,
    cover: -0.14,
    news: 0.82,
    known: 3.15,
    gap: -1.05,
    fits: -0.19,
    misfits: -5.15,
    asked: -0.77,
    unheard: -1.51,
    strange: -2.21,
    passing: -0.56,
    lead: 1.31,
    several: 0.55,
    terms: 1.56,
    bias: -2.98,
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
