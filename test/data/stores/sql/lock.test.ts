import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockStore } from '../../../../src/data/stores/sql/lock.ts';
import { openSqlite, openSqliteReadOnly } from '../../../../src/data/stores/sql/open.ts';
import { StoreLockedError } from '../../../../src/data/stores/sql/store-error.ts';

const LOCK = fileURLToPath(new URL('../../../../src/data/stores/sql/lock.ts', import.meta.url));

let path = '';
beforeEach(async () => {
  path = join(await mkdtemp(join(tmpdir(), 'colloquy-')), 'data', 'colloquy.db');
});
afterEach(() => rm(join(path, '..', '..'), { recursive: true }));

/** Another process that holds the lock until it is killed. */
async function otherBot() {
  const script = `
    const { lockStore } = await import(${JSON.stringify(LOCK)});
    globalThis.lock = lockStore(${JSON.stringify(path)});
    console.log('locked');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return {
    kill: async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

describe('lockStore', () => {
  it('refuses a second bot until the first has gone, however it went', async () => {
    const other = await otherBot();
    expect(() => lockStore(path)).toThrow(StoreLockedError);
    expect(() => lockStore(path)).toThrow(/Another bot is running on .*colloquy\.db/);
    await other.kill();
    lockStore(path).release();
  });

  it('can be taken again once it was released', () => {
    const lock = lockStore(path);
    expect(() => lockStore(path)).toThrow(StoreLockedError);
    lock.release();
    lock.release();
    lockStore(path).release();
  });

  it('does not keep anybody from reading the database', async () => {
    const lock = lockStore(path);
    const bot = await openSqlite(path);
    const reader = await openSqliteReadOnly(path);
    expect(await reader.selectFrom('paper').selectAll().execute()).toEqual([]);
    await Promise.all([bot.destroy(), reader.destroy()]);
    lock.release();
  });

  it('is not needed for a database in memory', () => {
    lockStore(':memory:').release();
    lockStore(':memory:').release();
  });
});
