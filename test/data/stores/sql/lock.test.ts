import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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
    expect(await reader?.selectFrom('paper').selectAll().execute()).toEqual([]);
    await Promise.all([bot.destroy(), reader?.destroy()]);
    lock.release();
  });

  it.each([
    ['a link to the file', (link: string) => symlink(path, link)],
    [
      'a link to a link',
      (link: string) => symlink(path, `${link}2`).then(() => symlink(`${link}2`, link)),
    ],
  ])('is not evaded by %s, whether or not the file is there yet', async (_, make) => {
    const link = join(path, '..', '..', 'link.db');
    await mkdir(dirname(path));
    await make(link);
    const lock = lockStore(path);
    expect(() => lockStore(link)).toThrow(StoreLockedError);
    await (await openSqlite(link)).destroy();
    expect(() => lockStore(link)).toThrow(StoreLockedError);
    lock.release();
    lockStore(link).release();
  });

  it('is not evaded by a link to the folder, and a circle of links is told', async () => {
    const root = join(path, '..', '..');
    const lock = lockStore(path);
    await symlink(dirname(path), join(root, 'elsewhere'));
    expect(() => lockStore(join(root, 'elsewhere', 'colloquy.db'))).toThrow(StoreLockedError);
    lock.release();
    await symlink('circle.db', join(root, 'circle.db'));
    expect(() => lockStore(join(root, 'circle.db'))).toThrow(/circle\.db cannot be opened/);
  });

  it('is not needed for a database in memory', () => {
    lockStore(':memory:').release();
    lockStore(':memory:').release();
  });
});
