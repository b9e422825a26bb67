import type { StaticModel } from './embedders/static-model.ts';

/** Of a long question so many words are compared, those first to which the model gives most weight. */
const MOST_WORDS = 12;

/**
 * How well a text covers a question word by word, 0 … 1: for each word of the question the cosine of
 * the nearest word of the text, averaged by the weight that the model gives to the word. Unlike the
 * cosine of whole texts it notices what a text lacks. Some hundred microseconds a text.
 */
export function createWordLikeness(
  question: Uint16Array,
  model: StaticModel,
): (text: Uint16Array) => number {
  const words = [...new Set(question)]
    .map((id) => weightedRow(id, model))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_WORDS);
  const total = words.reduce((sum, { weight }) => sum + weight, 0);

  return (text) => {
    const nearest = new Float32Array(words.length);
    for (const id of new Set(text)) {
      const row = model.embedTokens([id]);
      for (const [i, word] of words.entries()) {
        nearest[i] = Math.max(nearest[i] ?? 0, dot(word.row, row));
      }
    }
    const covered = words.reduce((sum, { weight }, i) => sum + weight * (nearest[i] ?? 0), 0);
    return total > 0 ? covered / total : 0;
  };
}

function weightedRow(id: number, model: StaticModel) {
  const row = model.embedTokens([id]);
  return { row, weight: dot(row, model.sumTokens([id])) };
}

export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
