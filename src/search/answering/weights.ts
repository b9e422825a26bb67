/** A linear model over named signs. */
export type Weights<Sign extends string> = Readonly<Record<Sign | 'bias', number>>;

/*
 * Fitted by bench/eval/fit.ts (run it again after a change of signs, ranking or model) on the
 * questions in bench/eval/questions and, where they are present, the shared development questions.
 * Guarded by test/search/answers.test.ts.
 */

const LEXICAL_SENTENCE = {
  bias: 0,
  meaning: 0,
  context: 0,
  cover: 1.69,
  news: 3.5,
  around: 0.97,
  pairs: 1.08,
  fits: 1.88,
  misfits: -0.86,
  asked: 1.51,
  claims: 0.24,
  recounts: -1.26,
  paper: 4.51,
  length: -0.14,
};

/** How much each sign of a sentence counts, with and without an embedding model. */
export const SENTENCE_WEIGHTS = {
  lexical: LEXICAL_SENTENCE,
  dense: { ...LEXICAL_SENTENCE, meaning: 4, context: 1 },
};

const LEXICAL_CONFIDENCE = {
  meaning: 0,
  aboutness: 0,
  cover: 0.61,
  news: 0.29,
  known: 2.27,
  gap: -1.63,
  fits: -0.38,
  misfits: -3.16,
  asked: 0.1,
  unheard: -1.27,
  lead: 1.58,
  terms: 1.15,
  bias: -3.71,
};

/** How much each sign of an answerable question counts, in log-odds. */
export const CONFIDENCE_WEIGHTS = {
  lexical: LEXICAL_CONFIDENCE,
  dense: { ...LEXICAL_CONFIDENCE, meaning: 3, aboutness: 2, bias: -5 },
};

export function weigh<Sign extends string>(
  weights: Weights<Sign>,
  signs: Readonly<Record<Sign, number>>,
): number {
  let sum = weights.bias;
  for (const sign in signs) sum += weights[sign] * signs[sign];
  return sum;
}
