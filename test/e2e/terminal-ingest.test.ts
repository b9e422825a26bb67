import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { describe, expect } from 'vitest';
import { it, jsonLines, type Terminal } from './terminal-harness.ts';

/** Some ten batches. */
const PAPERS = 6_000;
const LONG_MS = 180_000;

const paperAt = (n: number) => ({
  id: `p${n}`,
  title: `Paper number ${n}`,
  abstract: `What is known about the number ${n}, and about those beside it. `.repeat(25),
});

async function writePapers({ folder }: Terminal): Promise<string> {
  const file = join(folder, 'papers.jsonl');
  await writeFile(file, jsonLines(Array.from({ length: PAPERS }, (_, n) => paperAt(n))));
  return file;
}

/** None while there is no table yet. */
function countIn({ folder }: Terminal): number {
  try {
    const database = new Database(join(folder, 'colloquy.db'), { readonly: true });
    try {
      return Number(database.prepare('select count(*) from paper').pluck().get());
    } finally {
      database.close();
    }
  } catch {
    return 0;
  }
}

/** Begins an ingest and ends it once more than so many papers are there; its exit code. */
async function endAfter(
  papers: number,
  signal: NodeJS.Signals,
  { terminal, file }: { readonly terminal: Terminal; readonly file: string },
) {
  const child = terminal.start('ingest', file);
  const told: string[] = [];
  child.stderr.on('data', (text) => told.push(String(text)));
  const ended = once(child, 'close');
  while (child.exitCode === null && countIn(terminal) <= papers) await pause(3);
  child.kill(signal);
  const [code] = await ended;
  return { code, err: told.join('') };
}

describe('colloquy ingest', () => {
  it('killed at any moment, goes on: nothing is lost and nothing double', {
    timeout: LONG_MS,
  }, async ({ terminal }) => {
    const file = await writePapers(terminal);
    for (const after of [0, 2_000]) await endAfter(after, 'SIGKILL', { terminal, file });
    const before = countIn(terminal);
    const { code, out, err } = await terminal.run(['ingest', file]);
    expect(code).toBe(0);
    expect(out).toContain(`papers.jsonl (json-lines): ${PAPERS - before} new, 0 updated`);
    if (before > 0 && before < PAPERS) expect(err).toContain(`went on after line ${before}`);
    expect(countIn(terminal)).toBe(PAPERS);
  });

  it('interrupted by Ctrl+C, says so and goes on the next time', {
    timeout: LONG_MS,
  }, async ({ terminal }) => {
    const file = await writePapers(terminal);
    const { code, err } = await endAfter(0, 'SIGINT', { terminal, file });
    const before = countIn(terminal);
    // On a fast machine it may have ended by itself.
    if (before < PAPERS) {
      expect(code).toBe(130);
      expect(err).toMatch(/Interrupted\. What was read is kept/);
    }
    const { out } = await terminal.run(['ingest', file]);
    expect(out).toContain(`${PAPERS - before} new`);
  });
});
