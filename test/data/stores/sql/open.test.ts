import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqlite, openSqliteReadOnly } from '../../../../src/data/stores/sql/open.ts';
import { openSqlPaperStore } from '../../../../src/data/stores/sql/papers.ts';
import type { Schema } from '../../../../src/data/stores/sql/schema.ts';
import { StoreError } from '../../../../src/data/stores/sql/store-error.ts';
import { createMemoryLog } from '../../../fakes/log.ts';
import { paper } from '../../../fakes/papers.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'colloquy-'));
});
afterEach(() => rm(folder, { recursive: true }));

const parts = { clock: () => 1, log: createMemoryLog() };

/** Takes away what later migrations brought. */
async function asOfTheFirstVersion(db: Kysely<Schema>) {
  const first = ['paper', 'view_state', 'guild_setting', 'kysely_migration'];
  const { rows } = await sql<{ readonly name: string }>`
    select name from sqlite_master where type = 'table' order by rootpage desc`.execute(db);
  const later = rows.filter(({ name }) => !first.includes(name) && !name.startsWith('sqlite_'));
  for (const { name } of later) await db.schema.dropTable(name).execute();
  await db.schema.dropIndex('paper_revision').execute();
  await db.schema.alterTable('paper').dropColumn('revision').execute();
  await sql`delete from kysely_migration where name > '0001-base'`.execute(db);
}

describe('openSqlite', () => {
  it('creates the folder, and finds again what was stored', async () => {
    const path = join(folder, 'a', 'b', 'colloquy.db');
    const first = await openSqlite(path);
    await openSqlPaperStore(first, parts).upsertMany([paper({ id: 'a' })]);
    await first.destroy();
    const second = await openSqlite(path);
    expect(await openSqlPaperStore(second, parts).count()).toBe(1);
    await second.destroy();
  });

  it('finds papers again by what they are that were stored before there were keys', async () => {
    const path = join(folder, 'old.db');
    const before = await openSqlite(path);
    const papers = Array.from({ length: 450 }, (_, n) => paper({ id: `p${n}`, title: `No. ${n}` }));
    await openSqlPaperStore(before, parts).upsertMany(papers);
    await sql`insert into paper (id, record, updated_at) values ('cut', '{"id', 1)`.execute(before);
    await asOfTheFirstVersion(before);
    await before.destroy();
    const db = await openSqlite(path);
    const found = await openSqlPaperStore(db, parts).candidates([
      paper({ id: 'x', title: 'No 7' }),
      paper({ id: 'y', title: 'no. 449' }),
    ]);
    expect(found.map(({ id }) => id)).toEqual(['p449', 'p7']);
    await db.destroy();
  });

  it('gives papers revisions that were stored before there were any', async () => {
    const path = join(folder, 'old.db');
    const before = await openSqlite(path);
    const papers = ['b', 'c', 'a'].map((id) => paper({ id }));
    await openSqlPaperStore(before, parts).upsertMany(papers);
    await asOfTheFirstVersion(before);
    await before.destroy();
    const db = await openSqlite(path);
    const store = openSqlPaperStore(db, parts);
    expect(await store.revision()).toBe(3);
    await store.upsertMany([paper({ id: 'd' })]);
    const { papers: changed } = await store.changesSince(1, 10);
    expect(changed.map(({ id }) => id)).toEqual(['b', 'c', 'd']);
    await db.destroy();
  });

  it('acknowledges nothing that is not on the disk', async () => {
    const db = await openSqlite(join(folder, 'x.db'));
    const pragma = async (name: string) =>
      Object.values((await sql<object>`${sql.raw(`pragma ${name}`)}`.execute(db)).rows[0] ?? {})[0];
    expect(await pragma('journal_mode')).toBe('wal');
    expect(await pragma('synchronous')).toBe(2);
    expect(await pragma('foreign_keys')).toBe(1);
    await db.destroy();
  });

  it('leaves a file that is no database as it is', async () => {
    const path = join(folder, 'notes.txt');
    await writeFile(path, 'Dear diary, this is not a database at all.'.repeat(30));
    const before = await readFile(path);
    await expect(openSqlite(path)).rejects.toThrow(/notes\.txt is not an SQLite database: move it/);
    expect(await readFile(path)).toEqual(before);
  });

  it('says what is wrong with a folder, or with a file for a folder', async () => {
    await expect(openSqlite(folder)).rejects.toThrow(`${folder} is a folder, not a database`);
    await writeFile(join(folder, 'file'), '');
    await expect(openSqlite(join(folder, 'file', 'x.db'))).rejects.toThrow(StoreError);
  });

  it('says that a database of a later version is none of its own', async () => {
    const path = join(folder, 'x.db');
    const db = await openSqlite(path);
    await sql`insert into kysely_migration values ('9999-later', '2030-01-01')`.execute(db);
    await db.destroy();
    await expect(openSqlite(path)).rejects.toThrow(
      /newer version of Colloquy \(step 9999-later\): update/,
    );
    await expect(openSqliteReadOnly(path)).rejects.toThrow(/newer version of Colloquy/);
  });
});

describe('a damaged file', () => {
  /** Overwrites all but the first page, which is looked at when a database is opened. */
  async function damaged(bytes: (size: number) => Buffer): Promise<string> {
    const path = join(folder, 'x.db');
    const db = await openSqlite(path);
    const papers = Array.from({ length: 200 }, (_, n) => paper({ id: `p${n}` }));
    await openSqlPaperStore(db, parts).upsertMany(papers);
    await db.destroy();
    const whole = await readFile(path);
    await writeFile(path, Buffer.concat([whole.subarray(0, 4096), bytes(whole.length - 4096)]));
    return path;
  }

  it.each([
    ['overwritten', (size: number) => Buffer.alloc(size, 'x')],
    ['cut off', () => Buffer.alloc(0)],
  ])('that was %s is told in one sentence, when it is opened or later', async (_, bytes) => {
    const path = await damaged(bytes);
    const reading = async () => {
      const db = await openSqlite(path);
      await openSqlPaperStore(db, parts)
        .all()
        .finally(() => db.destroy());
    };
    await expect(reading()).rejects.toThrow(StoreError);
    await expect(reading()).rejects.toThrow(/x\.db is damaged: stop the bot and put a backup/);
  });
});

describe('openSqliteReadOnly', () => {
  it('says what to do about tables of an older version', async () => {
    const path = join(folder, 'old.db');
    const before = await openSqlite(path);
    await asOfTheFirstVersion(before);
    await before.destroy();
    await expect(openSqliteReadOnly(path)).rejects.toThrow(
      /old\.db was made by an older version of Colloquy: start the bot on it once/,
    );
    await (await openSqlite(path)).destroy();
    await (await openSqliteReadOnly(path))?.destroy();
  });

  it('reads beside a running bot, and cannot write', async () => {
    const path = join(folder, 'x.db');
    const bot = await openSqlite(path);
    const reader = await openSqliteReadOnly(path);
    await openSqlPaperStore(bot, parts).upsertMany([paper({ id: 'a' })]);
    if (reader === undefined) throw new Error('nothing to read');
    const store = openSqlPaperStore(reader, parts);
    expect(await store.all()).toEqual([paper({ id: 'a' })]);
    await expect(store.remove(['a'])).rejects.toThrow(/cannot be written/);
    await Promise.all([bot.destroy(), reader.destroy()]);
  });

  it('creates nothing where there is no database', async () => {
    const path = join(folder, 'none.db');
    await expect(openSqliteReadOnly(path)).rejects.toThrow(StoreError);
    await expect(stat(path)).rejects.toThrow('ENOENT');
  });
});
