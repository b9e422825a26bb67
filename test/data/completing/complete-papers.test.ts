import { describe, expect, it } from 'vitest';
import { toComplete } from '../../../src/data/completing/complete-paper.ts';
import { completePapers } from '../../../src/data/completing/complete-papers.ts';
import { originatingFrom } from '../../../src/data/merge.ts';
import type { Paper } from '../../../src/data/paper.ts';
import { SourceFailure } from '../../../src/data/sources/failure.ts';
import type { Fetched } from '../../../src/data/sources/source.ts';
import { openIngestStores } from '../../fakes/ingest-store.ts';
import { paper } from '../../fakes/papers.ts';

const ABSTRACT =
  'We measure how bog moss grows under winter light, in forty ponds of the northern coast, and find that shade slows it by half while frost does not change its colour at all.';
const MINE = paper({ id: 'mine', title: 'Bog Moss', abstract: ABSTRACT });
const FOUND = originatingFrom(
  'arxiv',
  paper({
    id: 'arxiv:2606.00467',
    title: 'Bog moss',
    abstract: ABSTRACT.replace('forty', '40'),
    authors: ['Ada Moss'],
    published: '2026-05-30',
    categories: ['q-bio'],
  }),
);

async function openParts(found: readonly Paper[] | SourceFailure) {
  const stores = await openIngestStores();
  const asked: string[] = [];
  let now = 1_000;
  const tools = {
    ingest: stores.store,
    completions: stores.completions,
    clock: () => now,
    papers: {
      byTitle: async (title: string) => {
        asked.push(title);
        if (found instanceof SourceFailure) throw found;
        return found;
      },
      byArxivId: async (id: string): Promise<Fetched> => {
        asked.push(id);
        const [first] = found instanceof SourceFailure ? [] : found;
        return first ? { paper: first } : { missing: true };
      },
    },
  };
  const complete = (papers: readonly Paper[]) =>
    completePapers(papers, {
      ...tools,
      signal: new AbortController().signal,
      pause: async () => {},
    });
  const wait = (days: number): void => {
    now += days * 24 * 60 * 60_000;
  };
  return { ...stores, tools, asked, complete, wait };
}

describe('completing papers', () => {
  it('takes over what a source knows; the id stays, the arXiv id is another key', async () => {
    const { complete, papers } = await openParts([FOUND]);
    expect(await complete([MINE])).toEqual({ found: 1, none: 0, doubtful: 0 });
    const [completed] = await papers.all();
    expect(completed).toMatchObject({
      id: 'mine',
      arxivId: '2606.00467',
      authors: ['Ada Moss'],
      published: '2026-05-30',
      origins: { authors: 'arxiv', published: 'arxiv' },
    });
    const keyed = await papers.candidates([paper({ id: 'arxiv:2606.00467', title: 'Else' })]);
    expect(keyed).toEqual([completed]);
  });

  const doubtful: readonly (readonly [string, Paper, readonly Paper[]])[] = [
    ['no abstract here', { ...MINE, abstract: '' }, [FOUND]],
    ['no abstract there', MINE, [{ ...FOUND, abstract: '' }]],
    ['another abstract', MINE, [{ ...FOUND, abstract: ABSTRACT.split('').toReversed().join('') }]],
    [
      'abstracts of a few words',
      { ...MINE, abstract: 'On moss.' },
      [{ ...FOUND, abstract: 'On moss.' }],
    ],
    ['two works that fit', MINE, [FOUND, { ...FOUND, id: 'arxiv:2606.00468' }]],
    ['another DOI', { ...MINE, doi: '10.1000/x' }, [{ ...FOUND, doi: '10.1000/y' }]],
  ];
  it.each(doubtful)('takes nothing over on doubt: %s', async (_, mine, found) => {
    const { complete, papers } = await openParts(found);
    expect(await complete([mine])).toEqual({ found: 0, none: 0, doubtful: 1 });
    expect(await papers.count()).toBe(0);
  });

  it('does not ask again for a month, whatever came of it', async () => {
    const { complete, tools, wait } = await openParts([]);
    expect(await complete([MINE])).toMatchObject({ none: 1 });
    expect(await toComplete([MINE], tools)).toEqual([]);
    wait(31);
    expect(await toComplete([MINE], tools)).toEqual([MINE]);
  });

  it('leaves alone what is complete, invented or without a title', async () => {
    const { tools } = await openParts([]);
    const rest = [FOUND, { ...MINE, example: true as const }, paper({ title: '', abstract: 'x' })];
    expect(await toComplete(rest, tools)).toEqual([]);
  });

  it('asks for a known arXiv id by itself', async () => {
    const { complete, asked, papers } = await openParts([{ ...FOUND, abstract: 'Rewritten.' }]);
    await complete([{ ...MINE, url: 'https://arxiv.org/abs/2606.00467' }]);
    expect(asked).toEqual(['2606.00467']);
    expect(await papers.all()).toMatchObject([{ id: 'mine', authors: ['Ada Moss'] }]);
  });

  it('ends when nobody can be asked, and remembers nothing of that paper', async () => {
    const failure = new SourceFailure('unreachable', { from: 'arXiv', what: 'cannot be reached' });
    const { complete, tools } = await openParts(failure);
    await expect(complete([MINE])).rejects.toBe(failure);
    expect(await toComplete([MINE], tools)).toEqual([MINE]);
  });
});
