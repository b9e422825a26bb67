import { describe, expect, it } from 'vitest';
import type { SearchOptions } from '../../../src/search/library.ts';
import { openLibrary } from '../../../src/search/open-library.ts';
import { ATTENTION_PAPERS } from '../attention-papers.ts';

const library = await openLibrary(ATTENTION_PAPERS);

const search = (query: string, options: Partial<SearchOptions> = {}) =>
  library.search(query, { limit: 10, ...options });
const idsOf = async (query: string, options: Partial<SearchOptions> = {}) =>
  (await search(query, options)).hits.map(({ paper: { id } }) => id);

describe('the query language', () => {
  it('ranks papers that have any of the words, those with more of them first', async () => {
    expect(await idsOf('sparse attention')).toEqual(['sparse', 'undated', 'graph']);
  });

  it('requires phrases word for word', async () => {
    expect(await idsOf('"point cloud"')).toEqual(['cloud']);
    expect(await idsOf('graph "point cloud"')).toEqual(['cloud']);
  });

  it('excludes papers with a word, whatever its form', async () => {
    expect(await idsOf('attention -graph')).toEqual(['sparse', 'undated']);
  });

  it('excludes papers with a phrase', async () => {
    expect(await idsOf('attention -"long texts"')).toEqual(['graph']);
  });

  it('requires one of the alternatives', async () => {
    expect(new Set(await idsOf('attention scanner OR essay'))).toEqual(
      new Set(['cloud', 'undated']),
    );
  });

  it('shows everything else, in the order of the corpus, when it only excludes', async () => {
    expect(await idsOf('-attention')).toEqual(['cloud', 'tricky']);
  });

  it.each(['', '   ', 'of the', '"', '-', 'OR'])('finds nothing for %j', async (query) => {
    expect(await search(query)).toMatchObject({ hits: [], total: 0 });
  });

  it('puts the paper first whose title or id the query is, whatever signs are in it', async () => {
    expect((await idsOf('say "no" -to or year:1999'))[0]).toBe('tricky');
    expect((await idsOf('What is attention'))[0]).toBe('undated');
    expect((await idsOf('CLOUD'))[0]).toBe('cloud');
  });
});

describe('filters', () => {
  it('count the papers left out because a date is unknown', async () => {
    const { hits, total, leftOut } = await search('attention', { since: 2000 });
    expect(hits.map(({ paper: { id } }) => id)).toEqual(['sparse', 'graph']);
    expect({ total, leftOut }).toEqual({
      total: 2,
      leftOut: { unknownDate: 1, unknownAuthors: 0, otherYears: 0, otherAuthors: 0 },
    });
  });

  it('apply to what the query says as well', async () => {
    expect(await idsOf('attention author:childe')).toEqual(['sparse', 'undated']);
    expect(await idsOf('attention year:..2019')).toEqual(['graph']);
    expect(await idsOf('attention author:childe', { until: 2021 })).toEqual(['sparse']);
  });

  it('are enough without a word', async () => {
    expect(await idsOf('author:childe')).toEqual(['sparse', 'undated']);
    expect(await idsOf('', { since: 2020 })).toEqual(['sparse', 'cloud']);
  });
});

describe('sorting', () => {
  it('puts the newest first and unknown dates last', async () => {
    expect(await idsOf('attention', { sort: 'newest' })).toEqual(['sparse', 'graph', 'undated']);
  });

  it('puts the most voted first and unknown votes last', async () => {
    expect(await idsOf('attention', { sort: 'votes' })).toEqual(['sparse', 'graph', 'undated']);
  });
});

describe('pages', () => {
  it('continue where the one before ended', async () => {
    const all = await idsOf('attention');
    expect(await idsOf('attention', { limit: 1, offset: 1 })).toEqual(all.slice(1, 2));
    expect((await search('attention', { limit: 1 })).total).toBe(3);
    expect(await idsOf('attention', { offset: 10 })).toEqual([]);
  });
});

describe('a hit', () => {
  it('says which words were found, as they stand in the paper', async () => {
    const { hits } = await search('graph neighbour');
    expect(hits[0]?.why.words).toEqual(['graphs', 'neighbours']);
    expect(hits[0]?.snippet.filter(({ matched }) => matched).map(({ text }) => text)).toEqual([
      'neighbours',
      'graph',
    ]);
  });

  it('shows the word that a misspelt one was taken for', async () => {
    const { hits } = await search('neighbuors');
    expect(hits[0]?.why.words).toEqual(['neighbours']);
  });

  it('comes without snippet and reasons where they are not wanted', async () => {
    const { hits } = await search('attention', { snippets: false });
    expect(hits[0]).toMatchObject({ snippet: [], why: { words: [] } });
  });
});
