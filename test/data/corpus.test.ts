import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUNDLED_CORPUS, loadCorpus } from '../../src/data/corpus.ts';
import { titlePaperId } from '../../src/data/paper-id.ts';
import { openSqlPaperStore } from '../../src/data/stores/sql/papers.ts';
import { createMemoryLog } from '../fakes/log.ts';
import { paper } from '../fakes/papers.ts';
import { openSqliteInMemory } from '../fakes/ready-sqlite.ts';

const TITLE = 'Linear Adversarial Concept Erasure';
const ID = titlePaperId({ title: TITLE, abstract: '' });
const now = new Date('2026-07-28');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'colloquy-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, ...records: readonly unknown[]): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, records.map((record) => JSON.stringify(record)).join('\n'));
  await utimes(path, 1000, 1000);
  return path;
}

describe('loadCorpus', () => {
  it('is the bundled papers, of no date', async () => {
    const corpus = await loadCorpus({ files: [BUNDLED_CORPUS], now, log: createMemoryLog() });
    expect(corpus.papers).toHaveLength(119);
    expect(corpus.updatedAt).toBeUndefined();
  });

  it('adds to a paper what files know of it, and then what the store knows', async () => {
    const store = openSqlPaperStore(await openSqliteInMemory(), {
      clock: () => 5_000_000,
      log: createMemoryLog(),
    });
    await store.upsertMany([paper({ id: ID, title: TITLE, votes: 9 })]);
    const known = await file(
      'a.jsonl',
      { title: TITLE, votes: 1, authors: ['Ada'] },
      { id: 'new', title: 'New' },
    );
    const { papers, updatedAt } = await loadCorpus({
      files: [BUNDLED_CORPUS, known],
      store,
      now,
      log: createMemoryLog(),
    });
    expect(papers).toHaveLength(120);
    expect(papers[0]).toMatchObject({ id: ID, votes: 9, authors: ['Ada'] });
    expect(papers[0]?.abstract).toContain('linear subspace');
    expect(updatedAt).toBe(5_000_000);
  });

  it('tells the first five bad records, and how many more there are', async () => {
    const log = createMemoryLog();
    const path = await file(
      'bad.jsonl',
      { id: 'a', title: 'A', abstract: 'x' },
      ...Array.from({ length: 8 }, () => 1),
    );
    await loadCorpus({ files: [path], now, log });
    expect(log.lines).toHaveLength(6);
    expect(log.lines[0]).toMatchObject({
      level: 'warn',
      message: expect.stringMatching(/^bad\.jsonl: line 2: /),
    });
    expect(log.lines[5]?.message).toBe('bad.jsonl: and 3 more');
  });

  it('fails with the file’s name for a file without papers', async () => {
    const loading = loadCorpus({ files: [await file('none.jsonl')], now, log: createMemoryLog() });
    await expect(loading).rejects.toThrow('none.jsonl: the file is empty');
  });

  it('gives every record of a file as it is given, and tells shared ids once', async () => {
    const path = await file(
      'given.jsonl',
      { id: '1', title: 'Bog Moss', abstract: 'Moss.' },
      { id: '1', title: 'Harbour Cranes' },
      { id: '2', title: 'Bog Moss', abstract: 'Moss.' },
      { id: '1', title: 'Third' },
    );
    const log = createMemoryLog();
    const { papers } = await loadCorpus({ files: [path], now, log, asGiven: true });
    expect(papers.map(({ id, title }) => `${id} ${title}`)).toEqual([
      '1 Bog Moss',
      '1 Harbour Cranes',
      '2 Bog Moss',
      '1 Third',
    ]);
    expect(log.lines.map(({ message }) => message)).toEqual([
      '1 ids stand for several papers each, which all stay: 1',
    ]);
  });

  it('keeps two works apart that two files call the same, and says so', async () => {
    const files = [
      await file('one.jsonl', { id: 'smith2020', title: 'Bog Moss', abstract: 'Moss.' }),
      await file('two.jsonl', { id: 'smith2020', title: 'Harbour Cranes', abstract: 'Ice.' }),
    ];
    const log = createMemoryLog();
    const { papers } = await loadCorpus({ files, now, log });
    expect(papers.map(({ title, abstract }) => [title, abstract])).toEqual([
      ['Bog Moss', 'Moss.'],
      ['Harbour Cranes', 'Ice.'],
    ]);
    expect(new Set(papers.map(({ id }) => id)).size).toBe(2);
    expect(log.lines).toMatchObject([{ message: expect.stringContaining('names two papers') }]);
  });
});
