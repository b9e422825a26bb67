import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchOptions } from '../../src/search/library.ts';
import { openLibrary } from '../../src/search/open-library.ts';
import { paper } from '../fakes/papers.ts';

const PAPERS = [
  paper({
    id: 'graph',
    title: 'Attention on graphs',
    abstract: 'Nodes attend to their neighbours in a citation graph.',
    authors: ['Petra Velic', 'Guy Cuc'],
    published: '2018-02',
    votes: 12,
  }),
  paper({
    id: 'sparse',
    title: 'Sparse attention for long texts',
    abstract: 'Most pairs of words need no attention. We skip them, and reading is faster.',
    authors: ['Ada Childe'],
    published: '2020-05-01',
    votes: 40,
  }),
  paper({
    id: 'cloud',
    title: 'Point clouds as sets',
    abstract: 'A network for the point cloud of a scanner. Reading graph structure is not needed.',
    published: '2020-11-30',
  }),
  paper({
    id: 'undated',
    title: 'What is attention?',
    abstract: 'An essay on long texts, "in context" and elsewhere.',
    authors: ['Ada Childe'],
  }),
  paper({ id: 'tricky', title: 'Say "no" -to OR year:1999', abstract: 'An odd title.' }),
];
const library = await openLibrary(PAPERS);

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
    expect(await idsOf('"attention long"')).toEqual([]);
  });

  it('takes a phrase of stop words literally', async () => {
    expect(await idsOf('"what is"')).toEqual(['undated']);
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
      leftOut: { unknownDate: 1, unknownAuthors: 0 },
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

describe('find', () => {
  it.each([
    ['cloud', 'cloud'],
    ['sparse attention', 'sparse'],
    ['point clou', 'cloud'],
    ['atention on grafs', 'graph'],
    ['scanner', 'cloud'],
  ])('takes %s for the paper %s', async (text, id) => {
    expect((await library.find(text))?.id).toBe(id);
  });

  it.each(['', 'quaternion', 'attention', 'reading'])('is unsure about %j', async (text) => {
    expect(await library.find(text)).toBeUndefined();
  });
});

describe('suggest', () => {
  it('offers the first papers for an empty text', async () => {
    expect((await library.suggest(' ', 2)).map(({ id }) => id)).toEqual(['graph', 'sparse']);
  });

  it('offers each paper once, the exact one first', async () => {
    const ids = (await library.suggest('attention on graphs', 25)).map(({ id }) => id);
    expect(ids[0]).toBe('graph');
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('similar', () => {
  it('finds papers that share telling words, and tells which', async () => {
    const [first] = await library.similar('undated', 5);
    expect(first?.paper.id).toBe('sparse');
    expect(first?.sharedTerms).toEqual(expect.arrayContaining(['long', 'texts']));
  });

  it('never finds the paper itself, nor anything for an unknown id', async () => {
    const ids = (await library.similar('graph', 10)).map(({ paper: { id } }) => id);
    expect(ids).not.toContain('graph');
    expect(await library.similar('unknown', 10)).toEqual([]);
  });
});

describe('a library that changes', () => {
  it('finds added papers, the new version of a known one, and no removed one', async () => {
    const changing = await openLibrary(PAPERS, { clock: () => 1234 });
    await changing.add([
      paper({ id: 'new', title: 'Quaternion networks' }),
      paper({ id: 'graph', title: 'Attention on hypergraphs' }),
    ]);
    await changing.remove(['sparse', 'unknown']);
    const ids = async (query: string) =>
      (await changing.search(query, { limit: 9 })).hits.map(({ paper: { id } }) => id);
    expect(await ids('quaternion')).toEqual(['new']);
    expect(await ids('hypergraphs')).toEqual(['graph']);
    expect(await ids('citation neighbours')).toEqual([]);
    expect(await ids('sparse')).toEqual([]);
    expect(await changing.info()).toEqual({ papers: 5, updatedAt: 1234 });
    expect((await changing.get('graph'))?.title).toBe('Attention on hypergraphs');
    expect(await changing.get('sparse')).toBeUndefined();
  });
});

describe('for any query', () => {
  const piece = fc.constantFrom(
    'attention',
    'graph',
    '"long texts"',
    '-graph',
    'OR',
    'year:2020..',
    'author:childe',
    '"',
    '-',
  );
  const query = fc
    .array(fc.oneof(piece, fc.string()), { maxLength: 8 })
    .map((all) => all.join(' '));

  it('answers without throwing, and shows no paper twice', async () => {
    await fc.assert(
      fc.asyncProperty(query, fc.nat(6), async (text, limit) => {
        const { hits, total } = await search(text, { limit });
        expect(hits.length).toBeLessThanOrEqual(Math.min(limit, total));
        expect(new Set(hits.map((hit) => hit.paper.id)).size).toBe(hits.length);
        await Promise.all([library.find(text), library.suggest(text, 25), library.ask(text, {})]);
      }),
    );
  });

  it('shows only papers that the exclusion and the filter allow', async () => {
    await fc.assert(
      fc.asyncProperty(query, async (text) => {
        const ids = await idsOf(`zzz ${text} -essay`, { since: 2019 });
        expect(ids.every((id) => ['sparse', 'cloud'].includes(id))).toBe(true);
      }),
    );
  });

  it('ranks the same whatever the order of the corpus', async () => {
    const scoresOf = async (of: Awaited<ReturnType<typeof openLibrary>>, text: string) =>
      new Map((await of.search(text, { limit: 10 })).hits.map((hit) => [hit.paper.id, hit.score]));
    const reversed = await openLibrary(PAPERS.toReversed());
    await fc.assert(
      fc.asyncProperty(query, async (text) => {
        const there = await scoresOf(reversed, text);
        for (const [id, score] of await scoresOf(library, text)) {
          expect(there.get(id)).toBeCloseTo(score, 4);
        }
      }),
    );
  });
});
