import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../src/data/paper.ts';
import type { DenseIndex } from '../../../src/search/meaning/dense-index.ts';
import { loadStaticModel } from '../../../src/search/meaning/embedders/static-model.ts';
import { readLater } from '../../../src/search/meaning/reading/later.ts';
import type { ReadIndex } from '../../../src/search/meaning/reading/read-index.ts';
import { createTokenIndex } from '../../../src/search/meaning/token-index.ts';
import { openLibrary } from '../../../src/search/open-library.ts';
import { paper } from '../../fakes/papers.ts';

const MODEL = new URL(
  '../../../src/search/meaning/embedders/model/colloquy-static.bin',
  import.meta.url,
);
const PAPERS = [
  paper({ id: 'named', title: 'Wind and kites', abstract: 'Wind moves kites of silk.' }),
  paper({ id: 'meant', title: 'Toys of silk', abstract: 'What flies when there is wind.' }),
  paper({ id: 'other', title: 'Wind mills', abstract: 'Wind moves mills.' }),
];

/** Has read papers, and finds them as near as is said here. */
const readerOf = (cosines: Readonly<Record<string, number>>): ReadIndex => ({
  isFitted: true,
  misses: 0,
  bring: async () => undefined,
  nearness: () => (one: Paper) => cosines[one.id],
  count: async () => Object.keys(cosines).length,
});

async function ranked(reader: ReadIndex | undefined): Promise<readonly string[]> {
  const library = await openLibrary(PAPERS, { reader });
  const { hits } = await library.search('painted kites of silk in the wind', { limit: 3 });
  return hits.map(({ paper: { id } }) => id);
}

/** What a reader adds to the score of the paper that is meant. */
async function gainBy(reader: ReadIndex, query = 'painted silk'): Promise<number> {
  const scoreWith = async (one: ReadIndex | undefined): Promise<number> => {
    const library = await openLibrary(PAPERS, { reader: one });
    const { hits } = await library.search(query, { limit: 3 });
    return hits.find(({ paper: { id } }) => id === 'meant')?.score ?? 0;
  };
  return (await scoreWith(reader)) - (await scoreWith(undefined));
}

describe('readAnew', () => {
  it('moves up what is nearer for the model that reads', async () => {
    expect(await ranked(undefined)).toEqual(['named', 'meant', 'other']);
    expect(await ranked(readerOf({ named: 0.1, meant: 0.3, other: 0.9 }))).toEqual([
      'other',
      'named',
      'meant',
    ]);
  });

  it('is not held back by what was found just before the model was there', async () => {
    const brought = new Set<string>();
    const { nearness, ...known } = readerOf({ named: 0.1, meant: 0.3, other: 0.9 });
    const reader: ReadIndex = {
      ...known,
      bring: async (question) => void brought.add(question),
      nearness: (question) => (brought.has(question) ? nearness(question) : undefined),
    };
    const { promise, resolve } = Promise.withResolvers<ReadIndex>();
    const opening = readLater(promise, { waits: false });
    const { bring } = opening;
    const library = await openLibrary(PAPERS, {
      reader: Object.assign(opening, {
        async bring(...asked: Parameters<typeof bring>) {
          await bring(...asked);
          resolve(reader);
          await promise;
        },
      }),
    });
    const found = async () =>
      (await library.search('painted kites of silk in the wind', { limit: 3 })).hits.map(
        ({ paper: { id } }) => id,
      );
    expect(await found()).toEqual(['named', 'meant', 'other']);
    expect(await found()).toEqual(['other', 'named', 'meant']);
  });

  it('moves papers less where the shipped reader finds none of them near', async () => {
    const unsure = readerOf({ named: 0.01, meant: 0.08 });
    const sure = readerOf({ named: 0.1, meant: 0.8 });
    expect(await gainBy(unsure)).toBeLessThan(await gainBy(sure));
    const others = [unsure, sure].map((reader) => gainBy({ ...reader, isFitted: false }));
    const [unsureGain, sureGain] = await Promise.all(others);
    expect(unsureGain).toBeCloseTo(sureGain ?? 0);
  });

  it('moves papers less, the more of the words one of the best has, and none where it has all', async () => {
    const reader = readerOf({ named: 0.1, meant: 0.8 });
    const all = await gainBy(reader, 'silk that flies');
    const most = await gainBy(reader, 'painted silk that flies');
    const few = await gainBy(reader, 'painted dragons of silk');
    expect(all).toBeCloseTo(0);
    expect(most).toBeGreaterThan(0.01);
    expect(few).toBeGreaterThan(most);
  });

  it('comes before words are compared, so that those of papers that it brought up count', async () => {
    const compared: number[] = [];
    const dense = createTokenIndex(loadStaticModel(MODEL));
    const watched: DenseIndex = {
      ...dense,
      question(text) {
        const asked = dense.question(text);
        if (asked === undefined) return undefined;
        return {
          ...asked,
          wordLikeness(ordinals) {
            compared.push(...ordinals);
            return asked.wordLikeness(ordinals);
          },
        };
      },
    };
    const papers = Array.from({ length: 30 }, (_, at) =>
      paper({ id: String(at), title: 'Wind mills', abstract: 'Wind moves mills.' }),
    );
    const last = readerOf({ ...Object.fromEntries(papers.map(({ id }) => [id, 0.1])), 29: 0.9 });
    const library = await openLibrary(papers, { dense: watched, reader: last });
    await library.search('what moves dragons in the wind', { limit: 3 });
    expect(compared).toContain(29);
    expect(compared.length).toBeLessThan(papers.length);
  });

  it('leaves what has not been read where it was, and takes the cosines of equals for no difference', async () => {
    expect(await ranked(readerOf({}))).toEqual(await ranked(undefined));
    const equals = readerOf({ named: 0.5, meant: 0.5001, other: 0.5002 });
    expect(await ranked(equals)).toEqual(await ranked(undefined));
  });

  it('tells how many papers have been read, of those that are here', async () => {
    const reader = { ...readerOf({}), count: async () => 500 };
    expect(await (await openLibrary(PAPERS, { reader })).info()).toMatchObject({
      papers: 3,
      read: 3,
    });
    expect(await (await openLibrary(PAPERS)).info()).not.toHaveProperty('read');
  });
});
