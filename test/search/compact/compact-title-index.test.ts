import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../src/data/paper.ts';
import { createCompactTitleIndex } from '../../../src/search/compact/compact-title-index.ts';
import { createTitleIndex, type TitleIndex } from '../../../src/search/keywords/title-index.ts';
import { editDistance } from '../../../src/search/text/edit-distance.ts';
import { paper } from '../../fakes/papers.ts';

const PAPERS = [
  'Attention Is All You Need',
  'Time-LLM: Time Series Forecasting by Reprogramming',
  'LoopSplat: Loop Closure by Registering Splats',
  'Direct Preference Optimization',
  'Proximal Policy Optimization',
  'Timely Attention',
].map((title, at) => paper({ id: `p${at}`, title }));

function filled<T extends TitleIndex>(index: T): T {
  for (const [ordinal, each] of PAPERS.entries()) index.add(ordinal, each);
  return index;
}

const paperAt = (ordinal: number): Paper | undefined => PAPERS[ordinal];
const compact = filled(createCompactTitleIndex(paperAt));

const byOrdinal = (index: TitleIndex, text: string) =>
  index
    .search(text, PAPERS.length)
    .map(({ ordinal, score, coverage }) => ({ ordinal, coverage, score: Math.round(score * 1e6) }))
    .toSorted((a, b) => a.ordinal - b.ordinal);

describe('The compact title index beside MiniSearch', () => {
  const minisearch = filled(createTitleIndex());

  it.each([
    'attention',
    'atention is al',
    'tim',
    'timellm reprograming',
    'time time series',
    'loop',
    'optimisation direct',
  ])('finds and scores the same for “%s”', (text) => {
    expect(byOrdinal(compact, text)).toEqual(byOrdinal(minisearch, text));
    expect(byOrdinal(compact, text).length).toBeGreaterThan(0);
  });

  it('finds and scores the same for any pieces of titles', () => {
    const word = fc.constantFrom(...PAPERS.flatMap(({ title }) => title.split(/\W+/)));
    const piece = fc.tuple(word, fc.nat(12)).map(([text, length]) => text.slice(0, 1 + length));
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), (pieces) => {
        const text = pieces.join(' ');
        expect(byOrdinal(compact, text)).toEqual(byOrdinal(minisearch, text));
      }),
    );
  });
});

describe('The compact title index', () => {
  it('knows a paper by id, and by title in any case', () => {
    expect(compact.exact('P3')).toEqual([3]);
    expect(compact.exact('attention is all you need!')).toEqual([0]);
    expect(compact.exact('attention')).toEqual([]);
  });

  it('is the same index after packing, and forgets what is removed', () => {
    const restored = createCompactTitleIndex(paperAt, compact.pack());
    restored.remove(3, PAPERS[3] ?? paper({}));

    expect(restored.exact('p3')).toEqual([]);
    expect(restored.search('direct preference', 5)).toEqual([]);
    expect(restored.search('proximal', 5).map(({ ordinal }) => ordinal)).toEqual([4]);
  });
});

describe('editDistance', () => {
  it.each([
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
    ['same', 'same', 0],
  ])('of %s and %s is %i', (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance);
  });

  it('gives up above the bound', () => {
    expect(editDistance('kitten', 'sitting', 1)).toBeGreaterThan(1);
  });
});
