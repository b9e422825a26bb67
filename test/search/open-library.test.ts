import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchOptions } from '../../src/search/library.ts';
import { openLibrary } from '../../src/search/open-library.ts';
import { paper } from '../fakes/papers.ts';
import { ATTENTION_PAPERS } from './attention-papers.ts';

const library = await openLibrary(ATTENTION_PAPERS);

const search = (query: string, options: Partial<SearchOptions> = {}) =>
  library.search(query, { limit: 10, ...options });
const idsOf = async (query: string, options: Partial<SearchOptions> = {}) =>
  (await search(query, options)).hits.map(({ paper: { id } }) => id);

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
    expect(first?.sharedTerms).toEqual(['long texts']);
  });

  it('never finds the paper itself, nor anything for an unknown id', async () => {
    const ids = (await library.similar('graph', 10)).map(({ paper: { id } }) => id);
    expect(ids).not.toContain('graph');
    expect(await library.similar('unknown', 10)).toEqual([]);
  });
});

describe('about', () => {
  it('names the papers that a search for the topic counts', async () => {
    const about = await library.about('attention graphs');
    expect(about).toContain('graph');
    expect(about).toHaveLength((await search('attention graphs')).total);
    expect([await library.about(''), await library.about('quaternions')]).toEqual([[], []]);
  });
});

describe('newest', () => {
  it('lists all papers by age, those without a date last, and what was added in its place', async () => {
    const changing = await openLibrary(ATTENTION_PAPERS);
    const dates = async () =>
      (await changing.newest(0, 100)).map(({ published = '' }) => published);
    const before = await dates();
    expect(before).toHaveLength(ATTENTION_PAPERS.length);
    expect(before).toEqual(before.toSorted().reverse());
    await changing.add([paper({ title: 'Tomorrow', published: '2099-01-01' })]);
    expect((await dates())[0]).toBe('2099-01-01');
    const [second] = await changing.newest(1, 1);
    expect(second?.published ?? '').toBe(before[0]);
    expect(await changing.newest(100, 5)).toEqual([]);
  });
});

describe('a library that changes', () => {
  it('finds added papers, the new version of a known one, and no removed one', async () => {
    const changing = await openLibrary(ATTENTION_PAPERS, { clock: () => 1234 });
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
        const { hits, total, near } = await search(text, { limit });
        expect(hits.length).toBeLessThanOrEqual(Math.min(limit, total + near));
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
    const reversed = await openLibrary(ATTENTION_PAPERS.toReversed());
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
