import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../src/data/paper.ts';
import type { ReadIndex } from '../../../src/search/meaning/reading/read-index.ts';
import { openLibrary } from '../../../src/search/open-library.ts';
import { paper } from '../../fakes/papers.ts';

const PAPERS = [
  paper({ id: 'named', title: 'Wind and kites', abstract: 'Wind moves kites of silk.' }),
  paper({ id: 'meant', title: 'Toys of silk', abstract: 'What flies when there is wind.' }),
  paper({ id: 'other', title: 'Wind mills', abstract: 'Wind moves mills.' }),
];

/** Has read papers, and finds them as near as is said here. */
const readerOf = (cosines: Readonly<Record<string, number>>): ReadIndex => ({
  isFitted: true,
  isBehind: false,
  bring: async () => undefined,
  nearness: () => (one: Paper) => cosines[one.id],
  count: async () => Object.keys(cosines).length,
});

async function ranked(reader: ReadIndex | undefined): Promise<readonly string[]> {
  const library = await openLibrary(PAPERS, { reader });
  const { hits } = await library.search('kites of silk in the wind', { limit: 3 });
  return hits.map(({ paper: { id } }) => id);
}

describe('readAnew', () => {
  it('moves up what is nearer for the model that reads', async () => {
    expect(await ranked(undefined)).toEqual(['named', 'meant', 'other']);
    expect(await ranked(readerOf({ named: 0.1, meant: 0.3, other: 0.9 }))).toEqual([
      'named',
      'other',
      'meant',
    ]);
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
