import type { StaticModel } from './embedders/static-model.ts';

/** Of a long question so many words are compared, those first to which the model gives most weight. */
const MOST_WORDS = 12;

/**
 * How well each text covers a question word by word, 0 … 1: for each word of the question the cosine
 * of the nearest word of the text, averaged by the weight that the model gives to the word. Unlike
 * the cosine of whole texts it notices what a text lacks.
 */
export type WordLikeness = (
  question: Uint16Array,
  texts: readonly Uint16Array[],
) => readonly number[];

/** Keeps the length of each row that it has met. */
export function createWordLikeness(model: StaticModel): WordLikeness {
  const lengths = new Float32Array(model.vocabularySize);
  const lengthOf = (id: number): number => {
    if (lengths[id] === 0) lengths[id] = lengthOfRow(id, model);
    return lengths[id] ?? 0;
  };

  return (question, texts) => {
    const words = [...new Set(question)]
      .map((id) => ({ id, weight: lengthOf(id) }))
      .toSorted((a, b) => b.weight - a.weight)
      .slice(0, MOST_WORDS);
    const total = words.reduce((sum, { weight }) => sum + weight, 0) || 1;
    const places = placesIn(texts.map(vocabularyOf));
    const lengthsOfAll = Float32Array.from(places.union, lengthOf);
    const likeness = texts.map(() => 0);
    for (const { id, weight } of words) {
      const cosines = model.dotEach(model.embedTokens([id]), places.union);
      for (const [at, length] of lengthsOfAll.entries()) {
        cosines[at] = (cosines[at] ?? 0) / (length || 1);
      }
      for (const [i, own] of places.of.entries()) {
        likeness[i] = (likeness[i] ?? 0) + (weight / total) * highestOf(cosines, own);
      }
    }
    return likeness;
  };
}

/** The tokens of a text, each once; texts are read again and again. */
function vocabularyOf(text: Uint16Array): Uint16Array {
  const known = vocabularies.get(text);
  if (known !== undefined) return known;
  const vocabulary = Uint16Array.from(new Set(text));
  vocabularies.set(text, vocabulary);
  return vocabulary;
}

const vocabularies = new WeakMap<Uint16Array, Uint16Array>();

/** All tokens of the texts, and for each text where its own are among them. */
function placesIn(texts: readonly Uint16Array[]) {
  const places = new Map<number, number>();
  const placeOf = (id: number): number => {
    const known = places.get(id);
    if (known !== undefined) return known;
    places.set(id, places.size);
    return places.size - 1;
  };
  const of = texts.map((text) => Uint32Array.from(text, placeOf));
  return { of, union: Uint32Array.from(places.keys()) };
}

function highestOf(cosines: Float32Array, places: Uint32Array): number {
  let highest = 0;
  for (let at = 0; at < places.length; at += 1) {
    const cosine = cosines[places[at] ?? 0] ?? 0;
    if (cosine > highest) highest = cosine;
  }
  return highest;
}

function lengthOfRow(id: number, model: StaticModel): number {
  const row = model.sumTokens([id]);
  return Math.sqrt(dot(row, row));
}

export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
