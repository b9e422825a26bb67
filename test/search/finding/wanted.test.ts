import { describe, expect, it } from 'vitest';
import { createCompactIndexes } from '../../../src/search/compact/compact-indexes.ts';
import type { Library, SearchOptions } from '../../../src/search/library.ts';
import { libraryOver, openLibrary } from '../../../src/search/open-library.ts';
import { putPaper } from '../../../src/search/ranking/indexes.ts';
import { DEFAULT_WEIGHTS } from '../../../src/search/ranking/weights.ts';
import { paper } from '../../fakes/papers.ts';
import { ATTENTION_PAPERS } from '../attention-papers.ts';

type Open = (papers: typeof ATTENTION_PAPERS) => Promise<Library>;

const openCompact: Open = async (papers) => {
  const { indexes } = createCompactIndexes({ model: undefined, weights: DEFAULT_WEIGHTS });
  for (const each of papers) putPaper(indexes, each);
  return libraryOver(indexes, {});
};
const FORMS: readonly (readonly [string, Open])[] = [
  ['small', openLibrary],
  ['compact', openCompact],
];

describe.each(FORMS)('a search over %s indexes', async (_, open) => {
  const library = await open(ATTENTION_PAPERS);
  const search = (query: string, options: Partial<SearchOptions> = {}) =>
    library.search(query, { limit: 10, ...options });
  const idsOf = async (query: string) => (await search(query)).hits.map(({ paper: { id } }) => id);

  describe('whose query asks for too much', () => {
    it.each([
      ['"attention long"', ['"attention long"']],
      ['attention scanner "attention cloud"', ['"attention cloud"']],
      ['attention "attention long" -attention', ['"attention long"', '-attention']],
    ])('drops from %s what leaves nothing, and says so', async (query, dropped) => {
      const { hits, setAside } = await search(query);
      expect(hits.length).toBeGreaterThan(0);
      expect(setAside).toEqual(dropped.map((text) => ({ text, why: 'nothing left' })));
    });

    it('keeps an exclusion that leaves something beside a phrase that does not', async () => {
      const { hits, setAside } = await search('"attention long" -graph');
      expect(hits.map(({ paper: { id } }) => id)).toEqual(['sparse', 'undated']);
      expect(setAside).toEqual([{ text: '"attention long"', why: 'nothing left' }]);
    });

    it('does not heed a phrase or an exclusion without a word to look up, and says so', async () => {
      const { hits, setAside } = await search('graph -a "of the" -a');
      expect(hits.map(({ paper: { id } }) => id)).toContain('graph');
      expect(setAside).toEqual([
        { text: '"of the"', why: 'no word' },
        { text: '-a', why: 'no word' },
      ]);
    });

    it('filters by nothing in a sentence, and says so', async () => {
      const { hits, setAside } = await search('Do we need "the scanner" -graph attention?');
      expect(hits.map(({ paper: { id } }) => id)).toContain('graph');
      expect(setAside).toEqual([
        { text: '"the scanner"', why: 'sentence' },
        { text: '-graph', why: 'sentence' },
      ]);
    });
  });

  describe('authors among the words', () => {
    it.each([
      ['childe', ['sparse', 'undated']],
      ['Petra Velic', ['graph']],
      ['ada childe attention', ['sparse', 'undated']],
      ['papers by Childe', ['sparse', 'undated']],
      ['articles written by ada childe about long texts', ['sparse', 'undated']],
      ['attention by velic', ['graph']],
    ])('are understood in %s', async (query, ids) => {
      const { hits, total } = await search(query);
      expect(hits.slice(0, ids.length).map(({ paper: { id } }) => id)).toEqual(ids);
      expect(total).toBe(ids.length);
    });

    it('rank their papers about the other words first', async () => {
      expect((await idsOf('childe essay'))[0]).toBe('undated');
    });

    it('are a filter behind “by”, known or not', async () => {
      const { hits, leftOut } = await search('papers by Lovelace');
      expect(hits).toEqual([]);
      expect(leftOut).toMatchObject({ otherAuthors: 3, unknownAuthors: 2 });
    });

    it('are no words of grammar, and nobody a long message speaks to', async () => {
      const corpus = await open([
        ...ATTENTION_PAPERS,
        paper({ id: 'he', title: 'Deep nets', authors: ['Kaiming He', 'Sam Unheard'] }),
      ]);
      const first = async (text: string) =>
        (await corpus.search(text, { limit: 1 })).hits[0]?.paper.id;
      expect(await first('does he need attention')).not.toBe('he');
      expect(await first('unheard')).toBe('he');
      expect(await first('hello Unheard where was that thing about graph attention')).toBe('graph');
    });
  });

  describe('what is no topic', () => {
    it('is left out of the words: paper, article', async () => {
      const corpus = await open([
        ...ATTENTION_PAPERS,
        paper({ id: 'wiki', title: 'Papers, papers', abstract: 'Which article is a paper?' }),
      ]);
      const ids = async (text: string) =>
        (await corpus.search(text, { limit: 3 })).hits.map((hit) => hit.paper.id);
      expect(await ids('papers about the scanner')).toEqual(['cloud']);
      expect(await ids('papers')).toEqual(['wiki']);
    });
  });

  describe('a sorting that no paper found tells', () => {
    it('is told', async () => {
      expect((await search('essay', { sort: 'newest' })).isOrdered).toBe(false);
      expect((await search('attention', { sort: 'newest' })).isOrdered).toBe(true);
      expect((await search('scanner', { sort: 'votes' })).isOrdered).toBe(false);
      expect((await search('scanner')).isOrdered).toBe(true);
    });
  });

  it('completes the word that was being typed', async () => {
    expect((await idsOf('point clo'))[0]).toBe('cloud');
    expect((await search('point clo')).total).toBe(1);
  });

  describe('filters', () => {
    it('tell what the years or the authors alone keep out', async () => {
      expect((await search('attention year:1999')).leftOut).toMatchObject({ otherYears: 2 });
      expect((await search('graph author:childe')).leftOut).toMatchObject({ otherAuthors: 1 });
    });
  });
});
