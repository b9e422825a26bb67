import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type CorpusLibrarySpec, openCorpusLibrary } from '../../src/app/open-corpus-library.ts';
import { openCorpusStores } from '../../src/app/open-corpus-stores.ts';
import { openSqlite } from '../../src/data/stores/sql/open.ts';
import type { Library } from '../../src/search/library.ts';
import { DEFAULT_WEIGHTS } from '../../src/search/ranking/weights.ts';
import { createMemoryLog } from '../fakes/log.ts';
import { paper } from '../fakes/papers.ts';
import { PATIENCE } from '../patience.ts';

const root = await mkdtemp(join(tmpdir(), 'colloquy-following-'));
let folder = root;
beforeEach(async () => {
  folder = await mkdtemp(join(root, 'test-'));
});
afterAll(() => rm(root, { recursive: true }));

const KITE = paper({ id: 'kite', title: 'Kites of silk', abstract: 'A kite flies on wind.' });
const GONG = paper({ id: 'gong', title: 'Gongs of brass', abstract: 'A gong rings for an hour.' });
const BELL = paper({ id: 'bell', title: 'Bells of bronze', abstract: 'A bell rings at noon.' });

/** A bot's database, and another process's hand in it. */
async function setUp(spec: Partial<CorpusLibrarySpec> = {}) {
  const path = join(folder, 'colloquy.db');
  const openStore = async () => {
    const db = await openSqlite(path);
    onTestFinished(() => db.destroy());
    return openCorpusStores(db, { engine: 'sqlite', clock: () => 1, log: createMemoryLog() });
  };
  const [own, others] = [await openStore(), await openStore()];
  const file = join(folder, 'papers.jsonl');
  await writeFile(file, JSON.stringify(KITE));
  const log = createMemoryLog();
  const open = async (): Promise<Library> => {
    const library = await openCorpusLibrary(
      {
        files: [file],
        database: { engine: 'sqlite', path },
        follow: true,
        embedder: 'table',
        reads: 'never',
        service: undefined,
        weights: DEFAULT_WEIGHTS,
        maxBytes: 1e6,
        indexFolder: join(folder, 'index'),
        logLevel: 'silent',
        ...spec,
      },
      own,
      log,
    );
    onTestFinished(() => library.close());
    return library;
  };
  return { open, others: others.papers, log };
}

const titleOf = (library: Library, id: string) =>
  expect.poll(async () => (await library.get(id))?.title, PATIENCE);
const found = async (library: Library, query: string) =>
  (await library.search(query, { limit: 5 })).hits[0]?.paper.id;

describe.each([
  ['in this thread', {}],
  ['in a thread of its own', { small: { bytes: 0, papers: 0 } }],
])('a library that follows its store, %s', (_, where) => {
  it('finds what another process stored, as it is then, and not what it removed', async () => {
    const { open, others } = await setUp(where);
    const library = await open();
    expect(await found(library, 'gong')).not.toBe('gong');
    await others.upsertMany([GONG, BELL]);
    await titleOf(library, 'gong').toBe(GONG.title);
    expect(await found(library, 'brass gong')).toBe('gong');
    await others.upsertMany([{ ...GONG, title: 'Gongs of tin' }]);
    await others.remove(['bell']);
    await titleOf(library, 'gong').toBe('Gongs of tin');
    expect(await library.get('bell')).toBeUndefined();
    expect((await library.info()).papers).toBe(2);
  });

  it('knows what was just stored when it is told to look', async () => {
    const { open, others } = await setUp(where);
    const library = await open();
    await others.upsertMany([GONG]);
    await library.refresh();
    expect((await library.get('gong'))?.title).toBe(GONG.title);
  });

  it('is after a restart what it was before', async () => {
    const { open, others } = await setUp(where);
    const before = await open();
    await others.upsertMany([GONG, { ...KITE, id: 'again', votes: 3 }]);
    await before.refresh();
    expect(await before.get('kite')).toMatchObject({ votes: 3 });
    await before.close();
    await others.remove(['again']);
    await others.upsertMany([BELL]);
    const after = await open();
    expect(await after.get('kite')).toEqual(KITE);
    expect(await after.get('bell')).toEqual(BELL);
    expect((await after.info()).papers).toBe(3);
  });
});

it('moves to a thread when the papers become many, and loses nothing on the way', async () => {
  const { open, others, log } = await setUp({ small: { bytes: 1e6, papers: 2 } });
  const library = await open();
  const isMoved = () => log.lines.some(({ message }) => message.includes('are served from'));
  await others.upsertMany([GONG, BELL]);
  await library.refresh();
  await others.upsertMany([paper({ id: 'third', title: 'Third' })]);
  await library.refresh();
  for (let n = 0; !isMoved(); n += 1) {
    const id = `meanwhile ${n}`;
    await others.upsertMany([paper({ id, title: `Meanwhile ${n}` })]);
    await library.refresh();
    for (const held of ['kite', 'gong', 'third', 'meanwhile 0', id])
      expect(await library.get(held)).toBeDefined();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect((await library.info()).papers).toBe(1 + (await others.count()));
  await others.upsertMany([paper({ id: 'later', title: 'Later' })]);
  await titleOf(library, 'later').toBe('Later');
});
