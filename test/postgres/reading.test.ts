import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, vi } from 'vitest';
import { it, stops } from '../e2e/bot-process.ts';
import { jsonLines } from '../e2e/terminal-harness.ts';
import { createPostgresDatabases, withPostgres } from './databases.ts';

const databases = createPostgresDatabases();
if (!withPostgres.skip) afterEach(() => databases.close());

/** Two processes start at once here, beside a server. */
const SLOW = { timeout: 120_000 };

describe('two workers on one database', { ...withPostgres, timeout: 300_000 }, () => {
  it('read each paper once', async ({ world, onTestFinished }) => {
    const folder = await mkdtemp(join(tmpdir(), 'colloquy-reading-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const CORPUS = join(folder, 'papers.jsonl');
    const papers = Array.from({ length: 6 }, (_, at) => ({
      id: `lamp-${at}`,
      title: `Desk lamps, part ${at}`,
      abstract: `Lamp ${at} learns to read.`,
    }));
    await writeFile(CORPUS, jsonLines(papers));
    const { url, connect } = await databases.createEmpty();
    const env = { DATABASE_URL: url, COLLOQUY_ROLE: 'worker', EMBEDDER: 'builtin', CORPUS };
    const workers = [world.start(env), world.start(env)];
    const db = await connect();
    const read = () => db.selectFrom('paper_vector').select('key').execute();
    await vi.waitFor(async () => expect(await read()).toHaveLength(6), SLOW);
    const logs = () => workers.map((worker) => worker.log()).join('');
    await vi.waitFor(() => expect(logs()).toContain('all papers have been read'), SLOW);
    expect(logs().match(/all papers have been read/g)).toHaveLength(1);
    for (const worker of workers) {
      // One may have read all before the other has begun.
      await vi.waitFor(() => expect(worker.log()).toContain('working'), SLOW);
      await stops(worker);
    }
  });
});
