import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { openCorpusLibrary } from '../../src/app/open-corpus-library.ts';
import { openCorpusStores } from '../../src/app/open-corpus-stores.ts';
import { BUNDLED_CORPUS } from '../../src/data/corpus.ts';
import { readPapersFile } from '../../src/data/files/read-file.ts';
import type { Paper } from '../../src/data/paper.ts';
import { PAPER_BATCH, type PaperStore } from '../../src/data/stores/papers.ts';
import { openSqlite } from '../../src/data/stores/sql/open.ts';
import type { Library } from '../../src/search/library.ts';
import { DEFAULT_WEIGHTS } from '../../src/search/ranking/weights.ts';
import { createLog } from '../../src/shared/log.ts';

const log = createLog('warn');
const SMALL_CORPUS = 4_000;
const TRIES = 7;

/** How soon papers of another connection are found, and how soon a kept index is open after changes. */
export async function measureFollowing(file: string): Promise<string> {
  const { papers } = await readPapersFile(file, { now: new Date(), maxBytes: 1e9 });
  const small = await inFolder(papers.slice(0, SMALL_CORPUS), ({ open, store }) =>
    untilFound(open, store),
  );
  const large = await inFolder(papers, async ({ open, store }) => {
    const built = await seconds(async () => (await open()).close());
    const found = await untilFound(open, store);
    const starts: number[] = [];
    for (const changed of [0, 30, 1_000]) {
      await (await open()).close();
      await put(store, made(changed, `start ${changed}`));
      starts.push(await seconds(async () => (await open()).close()));
    }
    return { found, built, starts };
  });
  return JSON.stringify({ small, large }, undefined, 1);
}

interface Bench {
  readonly open: () => Promise<Library>;
  readonly store: PaperStore;
}

async function inFolder<Result>(
  papers: readonly Paper[],
  measure: (bench: Bench) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-following-'));
  const database = { engine: 'sqlite', path: join(folder, 'colloquy.db') } as const;
  const dbs = [await openSqlite(database.path), await openSqlite(database.path)];
  const [own, others] = dbs.map((db) =>
    openCorpusStores(db, { engine: 'sqlite', clock: Date.now, log }),
  );
  if (own === undefined || others === undefined) throw new Error('no store');
  try {
    await put(others.papers, papers);
    const spec = {
      files: [BUNDLED_CORPUS],
      database,
      follow: true,
      embedder: 'table',
      reads: 'never' as const,
      service: undefined,
      weights: DEFAULT_WEIGHTS,
      maxBytes: 1e9,
      indexFolder: join(folder, 'index'),
      logLevel: 'warn',
    };
    return await measure({ store: others.papers, open: () => openCorpusLibrary(spec, own, log) });
  } finally {
    await Promise.all(dbs.map((db) => db.destroy()));
    await rm(folder, { recursive: true });
  }
}

async function put(store: PaperStore, papers: readonly Paper[]): Promise<void> {
  for (let at = 0; at < papers.length; at += PAPER_BATCH) {
    await store.upsertMany(papers.slice(at, at + PAPER_BATCH));
  }
}

/** Thirty papers are committed at a time: ms until a search finds the last, and the longest block of this thread. */
async function untilFound(open: () => Promise<Library>, store: PaperStore) {
  const library = await open();
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const times: number[] = [];
  for (let turn = 0; turn < TRIES; turn += 1) {
    const papers = made(30, `turn ${turn}`);
    await store.upsertMany(papers);
    const started = performance.now();
    const { id = '', title = '' } = papers.at(-1) ?? {};
    while ((await library.search(title, { limit: 1 })).hits[0]?.paper.id !== id) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    times.push(Math.round(performance.now() - started));
  }
  delay.disable();
  await library.close();
  return { ms: times.toSorted((a, b) => a - b), longestBlockMs: Math.round(delay.max / 1e6) };
}

const made = (count: number, name: string): Paper[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `bench ${name} ${at}`,
    title: `Quondam ${name.replace(' ', '')} number ${at}`,
    abstract: `We measure how soon paper ${at} of ${name} is found. `.repeat(12),
    authors: ['Ada Bench'],
  }));

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return Math.round(performance.now() - started) / 1000;
}
