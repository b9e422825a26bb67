import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, vi } from 'vitest';
import { openSqlite } from '../../src/data/stores/sql/open.ts';
import { PATIENCE } from '../patience.ts';
import { type BotProcess, it as inWorld, started, stops, type World } from './bot-process.ts';
import { textOf } from './harness.ts';
import { it as inTerminal, jsonLines } from './terminal-harness.ts';

const READS = { EMBEDDER: 'builtin' };
const LONG_MS = 120_000;
/** The table finds another paper first; the reader finds this one. */
const QUERY = 'find out how long a logic solver will still need';
const MEANT = 'Online Estimation of SAT Solving Runtime';

/** Papers of some length, so that reading them takes a while. */
const papersOf = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: `lamp-${at}`,
    title: `Desk lamps, part ${at}`,
    abstract: `Lamp ${at} learns to read. ${'We switch it on and off again, and look at the shadows of the pages. '.repeat(8)}`,
  }));

async function firstFound({ discord }: World): Promise<string> {
  const { message } = await discord.person('ada').command('search', { query: QUERY });
  return /(?:^|\n)[^\n]*1\.[^\n]*/.exec(textOf(message))?.[0] ?? textOf(message);
}

const killed = async ({ child, exit }: BotProcess): Promise<void> => {
  child.kill('SIGKILL');
  await exit;
};

describe('a bot that reads', () => {
  inWorld('answers by the table, and by the reader as soon as it is there', async ({ world }) => {
    const first = await started(world, { EMBEDDER: 'table' });
    expect(await firstFound(world)).not.toContain(MEANT);
    await stops(first);
    const second = await started(world, { EMBEDDER: 'builtin' });
    expect(await firstFound(world)).not.toBe('');
    await vi.waitFor(async () => expect(await firstFound(world)).toContain(MEANT), {
      ...PATIENCE,
      interval: 1_000,
    });
    await stops(second);
  });

  inTerminal(
    'goes on where it was killed, loses nothing and reads nothing twice',
    { timeout: LONG_MS },
    async ({ terminal, onTestFinished }) => {
      const { openWorld } = await import('./bot-process.ts');
      const world = await openWorld();
      onTestFinished(world.close);
      const file = join(terminal.folder, 'papers.jsonl');
      const path = join(terminal.folder, 'reading.db');
      await writeFile(file, jsonLines(papersOf(40)));
      const env = { EMBEDDER: 'builtin', CORPUS: file, DATABASE_URL: `sqlite:${path}` };
      const first = await started(world, env);
      const db = await openSqlite(path);
      onTestFinished(() => db.destroy());
      const read = () => db.selectFrom('paper_vector').select(['key', 'used_at']).execute();
      await vi.waitFor(async () => expect((await read()).length).toBeGreaterThan(0), PATIENCE);
      await killed(first);
      const before = await read();
      const second = await started(world, env);
      await vi.waitFor(async () => expect(await read()).toHaveLength(40), PATIENCE);
      const after = new Map((await read()).map(({ key, used_at }) => [key, used_at]));
      for (const { key } of before) expect(after.has(key)).toBe(true);
      await stops(second);
    },
  );
});

describe('batch over a file', () => {
  inTerminal(
    'reads its papers before the first answer, and once',
    { timeout: LONG_MS },
    async ({ terminal }) => {
      const file = join(terminal.folder, 'papers.jsonl');
      await writeFile(file, jsonLines(papersOf(3)));
      const asked = jsonLines([{ id: '1', kind: 'search', text: 'lamps that read', limit: 3 }]);
      const args = ['batch', '--corpus', file];
      const first = await terminal.run(args, asked, READS);
      const again = await terminal.run(args, asked, READS);
      expect(first.err).toBe('');
      expect(again.out.replace(/"ms":[\d.]+/, '')).toBe(first.out.replace(/"ms":[\d.]+/, ''));
      expect((await terminal.run([...args, '--no-reader'], asked, READS)).code).toBe(0);
    },
  );
});
