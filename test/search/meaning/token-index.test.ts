import { describe, expect, it } from 'vitest';
import type { StaticModel } from '../../../src/search/meaning/embedders/static-model.ts';
import { createTokenIndex } from '../../../src/search/meaning/token-index.ts';
import { createTokenTable } from '../../../src/search/meaning/token-table.ts';
import { paper } from '../../fakes/papers.ts';

/** Two dimensions, animals and tools; a dog is a little of a tool. */
const ROWS: Readonly<Record<string, readonly [number, number]>> = {
  cat: [2, 0],
  dog: [3, 1],
  hammer: [0, 2],
  saw: [0, 1],
};
const NAMES = Object.keys(ROWS);

const rowOf = (id: number) => ROWS[NAMES[id] ?? ''] ?? [0, 0];
const length = (vector: ArrayLike<number>) => Math.hypot(...Array.from(vector));

const sumTokens = (ids: ArrayLike<number>): Float32Array => {
  const rows = Array.from(ids, rowOf);
  return Float32Array.of(
    rows.reduce((sum, [first]) => sum + first, 0),
    rows.reduce((sum, [, second]) => sum + second, 0),
  );
};
const embedTokens = (ids: ArrayLike<number>): Float32Array => {
  const sum = sumTokens(ids);
  return sum.map((value) => value / (length(sum) || 1));
};
const tokenize = (text: string) =>
  Uint16Array.from(
    (text.toLowerCase().match(/[a-z]+/g) ?? [])
      .map((word) => NAMES.indexOf(word))
      .filter((id) => id >= 0),
  );

const dotRow = (id: number, vector: Float32Array): number => {
  const [first, second] = rowOf(id);
  return first * (vector[0] ?? 0) + second * (vector[1] ?? 0);
};

const model: StaticModel = {
  id: 'animals-and-tools',
  dimensions: 2,
  vocabularySize: NAMES.length,
  tokenize,
  sumTokens,
  embedTokens,
  embed: (text) => embedTokens(tokenize(text)),
  dotEach: (vector, rows) => Float32Array.from(rows, (id) => dotRow(id, vector)),
  dotRows(vector, rows = NAMES.keys()) {
    const dots = new Float32Array(NAMES.length);
    for (const id of rows) {
      dots[id] = dotRow(id, vector);
    }
    return dots;
  },
};

const PAPERS = [
  paper({ title: 'Cat', abstract: 'A dog. A hammer and a saw.' }),
  paper({ title: 'Hammer', abstract: 'The saw.' }),
  paper({ title: 'Nothing the model knows' }),
];

const filled = (table = createTokenTable()) => {
  const index = createTokenIndex(model, table);
  for (const [ordinal, each] of PAPERS.entries()) index.add(ordinal, each);
  return index;
};
const cosines = (index: ReturnType<typeof filled>, text: string) => {
  const into = new Float32Array(4);
  index.question(text)?.score(into);
  return [...into];
};
const cosine = (a: Float32Array, b: Float32Array) =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

const cosineBetween = (a: number, b: number) => {
  const textOf = (at: number) => `${PAPERS[at]?.title} ${PAPERS[at]?.abstract}`;
  return cosine(model.embed(textOf(a)), model.embed(textOf(b)));
};

describe('createTokenIndex', () => {
  it('computes the cosines that the vectors themselves have', () => {
    const expected = PAPERS.map(({ title, abstract }) =>
      cosine(model.embed('a dog'), model.embed(`${title} ${abstract}`)),
    );
    const found = cosines(filled(), 'a dog');
    for (const [ordinal, value] of expected.entries()) {
      expect(found[ordinal]).toBeCloseTo(value, 5);
    }
  });

  it('has no question of a text without a known word', () => {
    expect(filled().question('quaternion')).toBeUndefined();
  });

  it('finds the nearest sentence and where it stands in the abstract', () => {
    const nearest = filled().question('saw')?.nearestSentence(0);
    expect(nearest?.cosine).toBeCloseTo(1, 5);
    expect(PAPERS[0]?.abstract.slice(nearest?.span?.start, nearest?.span?.end)).toBe(
      'A hammer and a saw.',
    );
  });

  it('has no span for a title', () => {
    expect(filled().question('cat')?.nearestSentence(0).span).toBeUndefined();
  });

  it('measures how much of the question a paper covers, near words counting in part', () => {
    const [both = 0, tools = 0] = filled().question('cat saw')?.wordLikeness([0, 1]) ?? [];
    expect(both).toBeCloseTo(1, 5);
    expect(tools).toBeCloseTo(1 / 3, 5);
    expect(filled().question('cat')?.coverage(['dog'])[0]).toBeCloseTo(3 / Math.sqrt(10), 5);
  });

  it('measures nearness to what other papers have in common', () => {
    const [animals = 0, tools = 0] = filled().question('saw')?.company([1], [0, 1]) ?? [];
    expect(tools).toBeCloseTo(1, 5);
    expect(animals).toBeCloseTo(cosineBetween(0, 1), 5);
  });

  it('relates papers to papers', () => {
    const into = new Float32Array(3);
    filled().related(0, into);
    expect(into[0]).toBeCloseTo(1, 5);
    expect(into[1]).toBeGreaterThan(0);
  });

  it('forgets a removed paper, and takes one under a later ordinal', () => {
    const index = filled();
    index.remove(1);
    index.remove(1);
    index.add(3, paper({ title: 'Saw' }));
    const found = cosines(index, 'hammer');
    expect(index.size).toBe(2);
    expect(found[1]).toBe(0);
    expect(found[3]).toBeCloseTo(1, 5);
  });

  it('is the same after it was packed and taken up again', () => {
    const table = createTokenTable();
    const index = filled(table);
    const again = createTokenIndex(model, createTokenTable(table.pack()));
    expect(cosines(again, 'cat hammer')).toEqual(cosines(index, 'cat hammer'));
    expect(again.size).toBe(index.size);
    again.add(3, paper({ title: 'Dog' }));
    expect(cosines(again, 'dog')[3]).toBeCloseTo(1, 5);
  });
});
