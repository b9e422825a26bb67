import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ingest, ingestFile } from '../../src/data/ingest.ts';
import { openSqlite } from '../../src/data/stores/sql/open.ts';
import { openSqlPaperStore } from '../../src/data/stores/sql/papers.ts';
import { createMemoryLog } from '../fakes/log.ts';
import { paper } from '../fakes/papers.ts';

async function openStore() {
  let now = 1000;
  const clock = () => ++now;
  return openSqlPaperStore(await openSqlite(':memory:'), { clock, log: createMemoryLog() });
}

describe('ingest', () => {
  it('adds papers once and changes nothing the second time', async () => {
    const store = await openStore();
    const papers = Array.from({ length: 450 }, (_, id) =>
      paper({ id: `p${id}`, title: `Paper ${id}` }),
    );
    expect(await ingest(papers, store)).toMatchObject({ added: 450, updated: 0, unchanged: 0 });
    const updatedAt = await store.updatedAt();
    expect(await ingest(papers, store)).toEqual({
      added: 0,
      updated: 0,
      unchanged: 450,
      changed: [],
      clashes: [],
    });
    expect(await store.updatedAt()).toBe(updatedAt);
  });

  it('adds what a newer record knows and loses nothing', async () => {
    const store = await openStore();
    await ingest([paper({ id: 'a', abstract: 'Long.', authors: ['Ada'], votes: 3 })], store);
    const newer = {
      id: 'a',
      title: 'A paper',
      abstract: '',
      authors: [],
      votes: 4,
      venue: 'ICML',
    };
    const merged = paper({ id: 'a', abstract: 'Long.', authors: ['Ada'], votes: 4, venue: 'ICML' });
    expect(await ingest([newer], store)).toMatchObject({ updated: 1, changed: [merged] });
    expect(await store.all()).toEqual([merged]);
  });

  it('takes two records of one paper for one', async () => {
    const store = await openStore();
    const done = await ingest(
      [paper({ id: 'a', votes: 1 }), paper({ id: 'a', venue: 'X' })],
      store,
    );
    expect(done).toMatchObject({ added: 1, changed: [{ votes: 1, venue: 'X' }] });
  });

  it('reads a file and counts what was dropped', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'colloquy-'));
    const path = join(folder, 'two.jsonl');
    await writeFile(
      path,
      '{"id":"a","title":"A","abstract":"x","votes":"many"}\n{"id":"b"}\n{"id":"a","title":"A"}',
    );
    const done = await ingestFile(path, await openStore(), { now: new Date() });
    expect(done).toMatchObject({ name: 'two.jsonl', format: 'json-lines', added: 1, dropped: 1 });
    expect(done.warnings).toHaveLength(2);
    await rm(folder, { recursive: true });
  });
});
