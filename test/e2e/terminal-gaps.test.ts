import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { openSqlAskedStore } from '../../src/data/stores/sql/asked.ts';
import { createMemoryLog } from '../fakes/log.ts';
import { openReadySqlite } from '../fakes/ready-sqlite.ts';
import { it } from './terminal-harness.ts';

const GUILD = '100000000000000001';

describe('colloquy gaps', () => {
  it('tells what was asked in vain and publicly, without people and servers', async ({
    terminal,
  }) => {
    const { folder, run } = terminal;
    const db = await openReadySqlite(join(folder, 'colloquy.db'));
    const store = openSqlAskedStore(db, { clock: Date.now, log: createMemoryLog() });
    const usual = {
      ...{ userId: '100000000000000002', guildId: GUILD, channelId: undefined, private: false },
      ...({ status: 'refused', confidence: 0, paperIds: [], quotations: [], at: 1 } as const),
    };
    await store.put({ ...usual, id: 'a', text: 'How warm is a walrus?' });
    await store.put({
      ...usual,
      id: 'b',
      text: 'how warm is a walrus',
      guildId: '100000000000000003',
    });
    await store.put({ ...usual, id: 'c', text: 'Why are cuckoos loud?', private: true });
    await store.put({ ...usual, id: 'd', text: 'What is attention?', status: 'answered' });
    await db.destroy();
    const { code, out } = await run(['gaps', '--json']);
    expect(code).toBe(0);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toEqual([
      expect.objectContaining({
        type: 'gap',
        question: 'how warm is a walrus',
        times: 2,
        refused: 2,
      }),
    ]);
    expect(out).not.toContain('10000000000000');
    expect((await run(['gaps'])).out).toMatch(/^2 × how warm is a walrus \(2 not found/);
  });

  it('tells that there is nothing yet, as a sentence or as no question', async ({ terminal }) => {
    expect((await terminal.run(['gaps'])).out).toBe('Nothing was asked in vain.\n');
    expect((await terminal.run(['gaps', '--json'])).out).toBe('');
  });
});
