import { mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backUp } from '../../../../src/data/stores/sql/backup.ts';
import { lockStore } from '../../../../src/data/stores/sql/lock.ts';
import { openSqlite } from '../../../../src/data/stores/sql/open.ts';
import { openSqlPaperStore } from '../../../../src/data/stores/sql/papers.ts';
import { restore } from '../../../../src/data/stores/sql/restore.ts';
import { StoreLockedError } from '../../../../src/data/stores/sql/store-error.ts';
import { createMemoryLog } from '../../../fakes/log.ts';
import { paper } from '../../../fakes/papers.ts';
import { onSmallDisk } from '../../../fakes/small-disk.ts';

let folder = '';
let path = '';
let file = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'colloquy-'));
  path = join(folder, 'colloquy.db');
  file = join(folder, 'copy.db');
});
afterEach(() => rm(folder, { recursive: true }));

const log = createMemoryLog();
const parts = { log, tell: () => undefined, now: new Date('2026-11-26T09:00:00Z') };
const backup = () => backUp({ engine: 'sqlite', path }, file, parts);

/** Opens a database with papers of these ids more, and closes it where `keep` is not asked for. */
async function withPapers(ids: readonly string[], at = path) {
  const db = await openSqlite(at);
  const store = openSqlPaperStore(db, { clock: () => 1, log });
  if (ids.length > 0) await store.upsertMany(ids.map((id) => paper({ id })));
  return { db, store };
}

async function idsIn(at: string): Promise<readonly string[]> {
  const { db, store } = await withPapers([], at);
  const papers = await store.all();
  await db.destroy();
  return papers.map(({ id }) => id);
}

/** What lies beside the database. */
const others = async (): Promise<readonly string[]> =>
  (await readdir(folder)).filter((name) => !/^colloquy\.db|-(?:wal|shm)$/.test(name)).sort();

describe('a backup', () => {
  it('is made beside a running bot, and holds what was committed', async () => {
    const lock = lockStore(path);
    const { db, store } = await withPapers(['a', 'b']);
    await backup();
    await store.upsertMany([paper({ id: 'later' })]);
    expect(await idsIn(file)).toEqual(['a', 'b']);
    await db.destroy();
    lock.release();
  });

  it('never replaces a file, and leaves nothing behind where it cannot be made', async () => {
    await expect(backup()).rejects.toThrow(/colloquy\.db cannot be opened/);
    expect(await readdir(folder)).toEqual([]);
    await (await withPapers(['a'])).db.destroy();
    await writeFile(file, 'precious');
    await expect(backup()).rejects.toThrow(/copy\.db is there already/);
    expect(await readFile(file, 'utf8')).toBe('precious');
  });

  it('names the folder that is not there', async () => {
    await (await withPapers(['a'])).db.destroy();
    const there = join(folder, 'none', 'copy.db');
    await expect(backUp({ engine: 'sqlite', path }, there, parts)).rejects.toThrow(
      /copy\.db: there is no such folder/,
    );
  });

  it('clears away what killed ones left long ago, and no other', async () => {
    await (await withPapers(['a'])).db.destroy();
    const left = (day: string) => join(folder, `${day}.db.colloquy-unfinished`);
    for (const day of ['monday', 'tuesday']) await writeFile(left(day), 'half');
    const hours = new Date(Date.now() - 2 * 3_600_000);
    await utimes(left('monday'), hours, hours);
    await backup();
    expect(await others()).toEqual(['copy.db', 'tuesday.db.colloquy-unfinished']);
  });

  it('leaves nothing on a disk that is full, nor does restoring', async () => {
    await (await withPapers(['a'])).db.destroy();
    await backup();
    const there = JSON.stringify(join(folder, 'there.db'));
    const [backUp, restore] = ['backup', 'restore'].map((name) =>
      JSON.stringify(import.meta.resolve(`../../../../src/data/stores/sql/${name}.ts`)),
    );
    const told = await onSmallDisk(
      200,
      `const { backUp } = await import(${backUp}), { restore } = await import(${restore});
       const parts = { log: { warn() {} }, tell() {}, now: new Date() };
       const tell = (error) => console.log(error.name, error.message);
       await backUp({ engine: 'sqlite', path: ${JSON.stringify(path)} }, ${there}, parts).catch(tell);
       await restore(${JSON.stringify(file)}, ${there}, parts).catch(tell);`,
    );
    expect(told.match(/^StoreError .* look whether the disk is full/gm)).toHaveLength(2);
    expect(await others()).toEqual(['copy.db', 'there.db.lock']);
  });
});

describe('restoring', () => {
  it('puts the backup in the place of the database and keeps the old one', async () => {
    await (await withPapers(['a'])).db.destroy();
    await backup();
    await (await withPapers(['b'])).db.destroy();
    const old = await restore(file, path, parts);
    expect(await idsIn(path)).toEqual(['a']);
    expect(await idsIn(old ?? '')).toEqual(['a', 'b']);
    expect(await idsIn(file)).toEqual(['a']);
  });

  it('begins a history of its own: an index kept of the old database is none of the new one', async () => {
    const { db, store } = await withPapers(['a']);
    const before = await store.history();
    await db.destroy();
    await backup();
    await restore(file, path, parts);
    const after = await withPapers([]);
    expect(await after.store.history()).not.toBe(before);
    expect(await after.store.revision()).toBe(1);
    await after.db.destroy();
  });

  it('works where there is no database yet, and through a link', async () => {
    await (await withPapers(['a'])).db.destroy();
    await backup();
    const link = join(folder, 'link.db');
    await symlink(join(folder, 'elsewhere.db'), link);
    expect(await restore(file, link, parts)).toBeUndefined();
    expect(await idsIn(join(folder, 'elsewhere.db'))).toEqual(['a']);
  });

  it('works where the database is damaged, and keeps that one as it is', async () => {
    await (await withPapers(['a'])).db.destroy();
    await backup();
    await writeFile(path, 'x'.repeat(9_000));
    const old = await restore(file, path, parts);
    expect(await idsIn(path)).toEqual(['a']);
    expect(await readFile(old ?? '', 'utf8')).toBe('x'.repeat(9_000));
  });

  it('is refused while a bot runs, and for what is no backup', async () => {
    await (await withPapers(['a'])).db.destroy();
    await backup();
    const lock = lockStore(path);
    await expect(restore(file, path, parts)).rejects.toThrow(StoreLockedError);
    lock.release();
    await writeFile(file, '');
    await expect(restore(file, path, parts)).rejects.toThrow(/copy\.db is no backup of Colloquy/);
    await writeFile(file, 'x'.repeat(9_000));
    await expect(restore(file, path, parts)).rejects.toThrow(/copy\.db is not an SQLite database/);
    expect(await idsIn(path)).toEqual(['a']);
  });
});
