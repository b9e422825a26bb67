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
    beyond: 0,
    words: 0,
    cover: 1.81,
    news: 3.39,
    around: 1.05,
    pairs: 1.08,
    fits: 1.82,
    misfits: -1.21,
    linked: 0.18,
    asked: 1.65,
    claims: 0.11,
    recounts: -0.7,
    introduces: -0.02,
    continues: 0.33,
    addresses: -0.54,
    late: 1.17,
    paper: 4.35,
    bias: 0,
  },
  dense: {
    meaning: 1.39,
    beyond: 1.68,
    words: 1.6,
    cover: 1.34,
    news: 2.86,
    around: 1.5,
    pairs: 0.68,
    fits: 1.69,
    misfits: -1.21,
    linked: 0.32,
    asked: 1.66,
    claims: 0.05,
    recounts: -0.77,
    introduces: -0.1,
    continues: 0.29,
    addresses: -0.48,
    late: 1.26,
    paper: 4.26,
    bias: 0,
  },
};

/** How much each sign of a question being about its paper counts, in log-odds. */
export const SUBJECT_WEIGHTS = {
  lexical: {
    aboutness: 0,
    sentence: 0,
    words: 0,
    known: 5.15,
    mass: 3,
    lead: 3.6,
    terms: 3.08,
    bias: -8.08,
  },
  dense: {
    aboutness: 3.27,
    sentence: 3.54,
    words: 1.59,
    known: 2.69,
    mass: 1.68,
    lead: 1.14,
    terms: 3.56,
    bias: -8.94,
  },
};

/** How much each sign of an answer counts, in log-odds. */
export const CONFIDENCE_WEIGHTS = {
  lexical: {
    aboutness: 0,
    paperWords: 0,
    cover: -0.42,
    mass: 0.44,
    beyond: 0,
    known: 2.54,
    gap: -0.15,
    fits: 1.46,
    misfits: -1.74,
    unnamed: -0.93,
    unheard: 0.14,
    strange: -0.69,
    lead: 0.8,
    ahead: 1.11,
    several: 0.67,
    open: 1.57,
    terms: -0.08,
    score: 0.72,
    bias: -3.55,
  },
  dense: {
    aboutness: 0.74,
    paperWords: 1.52,
    cover: -0.77,
    mass: -0.46,
    beyond: 0.99,
    known: 0.15,
    gap: -0.5,
    fits: 1.39,
    misfits: -1.84,
    unnamed: -0.96,
    unheard: -0.19,
    strange: -0.58,
    lead: 1.18,
    ahead: 1.37,
    several: 0.99,
    open: 1.52,
    terms: -0.05,
    score: 0.41,
    bias: -2.64,
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
