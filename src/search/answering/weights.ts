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
    fits: 1.85,
    misfits: -1.16,
    linked: 0.18,
    asked: 1.65,
    claims: 0.11,
    recounts: -0.7,
    introduces: -0.02,
    continues: 0.34,
    addresses: -0.54,
    late: 1.17,
    paper: 4.35,
    bias: 0,
  },
  dense: {
    meaning: 1.39,
    beyond: 1.68,
    words: 1.59,
    cover: 1.34,
    news: 2.86,
    around: 1.5,
    pairs: 0.68,
    fits: 1.71,
    misfits: -1.18,
    linked: 0.33,
    asked: 1.66,
    claims: 0.05,
    recounts: -0.77,
    introduces: -0.1,
    continues: 0.29,
    addresses: -0.48,
    late: 1.26,
    paper: 4.27,
    bias: 0,
  },
};

/** How much each sign of a question being about its paper counts, in log-odds. */
export const SUBJECT_WEIGHTS = {
  lexical: {
    aboutness: 0,
    sentence: 0,
    words: 0,
    known: 5.28,
    mass: 2.93,
    lead: 3.47,
    read: 0,
    terms: 3.21,
    bias: -8.29,
  },
  dense: {
    aboutness: 3.22,
    sentence: 3.45,
    words: 1.52,
    known: 2.85,
    mass: 1.41,
    lead: 0.99,
    read: 0,
    terms: 3.75,
    bias: -9.09,
  },
};

/** How much each sign of an answer counts, in log-odds. */
export const CONFIDENCE_WEIGHTS = {
  lexical: {
    aboutness: 0,
    paperWords: 0,
    cover: -0.36,
    mass: 0.4,
    beyond: 0,
    known: 2.52,
    gap: -0.21,
    fits: 1.56,
    misfits: -1.81,
    unnamed: -0.94,
    unheard: 0.14,
    strange: -0.7,
    lead: 0.81,
    ahead: 1.03,
    read: 0,
    readLead: 0,
    several: 0.78,
    open: 1.67,
    terms: -0.05,
    score: 0.75,
    bias: -3.63,
  },
  dense: {
    aboutness: 0.55,
    paperWords: 1.58,
    cover: -0.69,
    mass: -0.56,
    beyond: 1.1,
    known: 0.21,
    gap: -0.55,
    fits: 1.7,
    misfits: -1.85,
    unnamed: -1.02,
    unheard: -0.28,
    strange: -0.6,
    lead: 1.2,
    ahead: 1.32,
    read: 0,
    readLead: 0,
    several: 0.95,
    open: 1.67,
    terms: 0,
    score: 0.24,
    bias: -2.69,
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
