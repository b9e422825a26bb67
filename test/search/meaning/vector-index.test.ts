import { describe, expect, it } from 'vitest';
import type { DenseIndex } from '../../../src/search/meaning/dense-index.ts';
import type { Vectors } from '../../../src/search/meaning/embedders/vectors.ts';
import { createVectorIndex, textsOf } from '../../../src/search/meaning/vector-index.ts';
import { paper } from '../../fakes/papers.ts';

const PAPERS = [
  paper({ id: 'a', title: 'Cats', abstract: 'Cats purr. Cats sleep.' }),
  paper({ id: 'b', title: 'Barkers', abstract: 'They bark. Dogs run.' }),
  paper({ id: 'c', title: 'Fish', abstract: 'Fish swim.' }),
];

/** A base that finds everything equally near, with cosines between .1 and .3. */
function flatBase(): DenseIndex {
  let size = 0;
  return {
    get size() {
      return size;
    },
    question: () => ({
      score: (into) => void into.fill(0.2),
      nearestSentence: () => ({ cosine: 0.2, span: undefined }),
      company: (_examples, ordinals) => ordinals.map(() => 0),
      wordLikeness: (ordinals) => ordinals.map(() => 0.5),
      similarity: () => 0.2,
      nearness: () => () => 0.2,
      coverage: (texts) => texts.map(() => 0.5),
    }),
    isWord: () => true,
    related: (ordinal, into) => {
      for (let other = 0; other < into.length; other++) into[other] = other > ordinal ? 0.3 : 0.1;
    },
    add: () => {
      size += 1;
    },
    remove: () => {
      size -= 1;
    },
  };
}

/** Vectors by the animal that a text speaks of; other texts are not known. */
const animals: Vectors = {
  dimensions: 2,
  of(text) {
    if (/cats?|kitten/i.test(text)) return Float32Array.of(1, 0);
    if (/dogs?/i.test(text)) return Float32Array.of(0, 1);
    return undefined;
  },
  learn: async () => undefined,
};

function filled() {
  const index = createVectorIndex(flatBase(), animals);
  for (const [ordinal, each] of PAPERS.entries()) index.add(ordinal, each);
  return index;
}

describe('createVectorIndex', () => {
  it('finds near what the stronger model finds near', () => {
    const into = new Float32Array(3);
    filled().question('a kitten')?.score(into);

    expect(into[0]).toBeGreaterThan(into[1] ?? 1);
  });

  it('leaves to the base the papers whose vectors are not known', () => {
    const into = new Float32Array(3);
    filled().question('a kitten')?.score(into);

    expect(into[2]).toBeCloseTo(0.2);
  });

  it('leaves a question to the base while its vector is not known', () => {
    const into = new Float32Array(3);
    filled().question('an axolotl')?.score(into);

    expect([...into].map((value) => Math.round(value * 10))).toEqual([2, 2, 2]);
  });

  it('names the nearest sentence by its place in the abstract', () => {
    const nearest = filled().question('dogs')?.nearestSentence(1);

    expect(nearest?.span).toEqual({ start: 11, end: 20 });
    expect(filled().question('dogs')?.nearestSentence(2)).toEqual({ cosine: 0.2, span: undefined });
  });

  it('brings cosines to the range of the base', () => {
    const into = new Float32Array(3);
    filled().related(0, into);

    expect(into[1]).toBeLessThan(0.4);
    expect(into[1]).toBeGreaterThan(0);
  });

  it('forgets removed papers', () => {
    const index = filled();
    index.remove(0);
    const into = new Float32Array(3);
    index.question('a kitten')?.score(into);

    expect([index.size, into[0]]).toEqual([2, Float32Array.of(0.2)[0]]);
  });

  it('lists every text of a paper that has a vector of its own', () => {
    expect(textsOf(PAPERS[0] ?? paper({}))).toEqual([
      'Cats\nCats purr. Cats sleep.',
      'Cats',
      'Cats purr.',
      'Cats sleep.',
    ]);
  });
});
