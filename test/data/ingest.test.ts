import { describe, expect, it } from 'vitest';
import { ingest } from '../../src/data/ingest.ts';
import { openIngestStores } from '../fakes/ingest-store.ts';
import { paper } from '../fakes/papers.ts';

describe('ingest', () => {
  it('adds papers once and changes nothing the second time', async () => {
    const { store, papers: held } = await openIngestStores();
    const papers = Array.from({ length: 450 }, (_, id) =>
      paper({ id: `p${id}`, title: `Paper ${id}` }),
    );
    expect(await ingest(papers, store)).toMatchObject({ added: 450, updated: 0, unchanged: 0 });
    const revision = await held.revision();
    expect(await ingest(papers, store)).toEqual({
      added: 0,
      updated: 0,
      unchanged: 450,
      clashes: [],
    });
    expect(await held.revision()).toBe(revision);
  });

  it('adds what a newer record knows and loses nothing', async () => {
    const { store, papers } = await openIngestStores();
    await ingest([paper({ id: 'a', abstract: 'Long.', authors: ['Ada'], votes: 3 })], store);
    const newer = paper({ id: 'a', votes: 4, venue: 'ICML' });
    const merged = paper({ id: 'a', abstract: 'Long.', authors: ['Ada'], votes: 4, venue: 'ICML' });
    expect(await ingest([newer], store)).toMatchObject({ updated: 1 });
    expect(await papers.all()).toEqual([merged]);
  });

  it('takes two records of one paper for one', async () => {
    const { store, papers } = await openIngestStores();
    const records = [paper({ id: 'a', votes: 1 }), paper({ id: 'a', venue: 'X' })];
    expect(await ingest(records, store)).toMatchObject({ added: 1 });
    expect(await papers.all()).toEqual([paper({ id: 'a', votes: 1, venue: 'X' })]);
  });

  it('keeps the papers of one batch apart from an invented one of the same title', async () => {
    const { store, papers } = await openIngestStores();
    await ingest([paper({ id: 'real' }), paper({ id: 'invented', example: true })], store);
    expect(await papers.count()).toBe(2);
  });

  it('keeps what a source counted on a day, the last observation over the first', async () => {
    const { store } = await openIngestStores();
    const seen = async (votes: number, at: string) =>
      ingest([paper({ id: 'a', votes, codeStars: 7 })], store, {
        source: 'hf-daily',
        at: new Date(at),
      });
    await seen(3, '2026-06-12T08:00:00Z');
    await seen(5, '2026-06-12T20:00:00Z');
    await seen(9, '2026-06-13T08:00:00Z');
    const days = { from: '2026-06-12', to: '2026-06-13' };
    const signals = await store.atomically((stores) => stores.signals.within(['a'], days));
    const each = { paperId: 'a', source: 'hf-daily', stars: 7 };
    expect(signals).toEqual([
      { ...each, day: '2026-06-12', votes: 5 },
      { ...each, day: '2026-06-13', votes: 9 },
    ]);
  });

  it('keeps no counts of a file, which were observed nobody knows when', async () => {
    const { store } = await openIngestStores();
    await ingest([paper({ id: 'a', votes: 3 })], store);
    const days = { from: '0000-01-01', to: '9999-12-31' };
    expect(await store.atomically(({ signals }) => signals.within(['a'], days))).toEqual([]);
  });

  it('counts for a paper under the id that it has here', async () => {
    const { store } = await openIngestStores();
    await ingest([paper({ id: 'mine', title: 'Bog Moss' })], store);
    const record = paper({ id: 'arxiv:2606.00467', title: 'Bog moss', votes: 2 });
    await ingest([record], store, { source: 'hf-daily', at: new Date('2026-06-12T08:00:00Z') });
    const days = { from: '2026-06-12', to: '2026-06-12' };
    const signals = await store.atomically((stores) => stores.signals.within(['mine'], days));
    expect(signals).toMatchObject([{ votes: 2 }]);
  });
});
