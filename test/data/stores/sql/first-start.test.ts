import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrate } from '../../../../src/data/stores/sql/migrate.ts';
import { migrations } from '../../../../src/data/stores/sql/migrations/index.ts';
import { openSqlite, openSqliteReadOnly } from '../../../../src/data/stores/sql/open.ts';
import { openSqlPaperStore } from '../../../../src/data/stores/sql/papers.ts';
import type { Schema } from '../../../../src/data/stores/sql/schema.ts';
import { sqliteDialect } from '../../../../src/data/stores/sql/sqlite-dialect.ts';
import { sqliteEngine } from '../../../../src/data/stores/sql/sqlite-engine.ts';
import { StoreError } from '../../../../src/data/stores/sql/store-error.ts';
import { createMemoryLog } from '../../../fakes/log.ts';
import { paper } from '../../../fakes/papers.ts';

let folder = '';
let path = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'colloquy-'));
  path = join(folder, 'colloquy.db');
});
afterEach(() => rm(folder, { recursive: true }));

const parts = { clock: () => 1, log: createMemoryLog() };

/** Opens the database, writes a paper and finds it again. */
async function works(): Promise<void> {
  const db = await openSqlite(path);
  const store = openSqlPaperStore(db, parts);
  await store.upsertMany([paper({ id: 'a', title: 'Bog moss' })]);
  expect((await store.candidates([paper({ id: 'x', title: 'Bog Moss' })])).length).toBe(1);
  await db.destroy();
}

/** Made by a start before steps were transactions that came as far as these statements. */
function halfMade(statements: readonly string[]): void {
  const database = new Database(path);
  database.exec(`
    create table kysely_migration (name varchar(255) primary key, timestamp varchar(255) not null);
    create table kysely_migration_lock (id varchar(255) primary key, is_locked integer default 0 not null);
    insert into kysely_migration_lock values ('migration_lock', 0);
    ${statements.join(';')}`);
  database.close();
}

const PAPER = 'create table paper (id text primary key, record text not null, updated_at bigint)';
const STATES = 'create table view_state (key text primary key, state text, expires_at bigint)';
const SETTINGS =
  'create table guild_setting (guild_id text, name text, value text, primary key (guild_id, name))';
const BASE = "insert into kysely_migration values ('0001-base', '2026-11-20T10:00:00.000Z')";
const KEYS = 'create table paper_key (key text, paper_id text references paper (id))';

describe('a first start', () => {
  it('that is killed at any moment leaves a database that the next one opens', {}, async () => {
    const opener = `
      const { openSqlite } = await import(${JSON.stringify(import.meta.resolve('../../../../src/data/stores/sql/open.ts'))});
      process.stdout.write('.');
      await openSqlite(${JSON.stringify(path)});
      process.stdout.write('.');
      setInterval(() => undefined, 1000);`;
    for (let delay = 0; delay < 10; delay++) {
      await rm(path, { force: true });
      const child = spawn(process.execPath, ['--input-type=module', '-e', opener], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(child.stdout, 'data');
      await new Promise((resolve) => setTimeout(resolve, delay));
      child.kill('SIGKILL');
      await once(child, 'exit');
      await works();
    }
  });

  it('on a disk that is full says so at any step, and the next one with room goes on', async () => {
    const outcomes = new Set<string>();
    for (let pages = 1; !outcomes.has('opened'); pages += 3) {
      await rm(path, { force: true });
      const database = new Database(path);
      database.pragma(`max_page_count = ${pages}`);
      const db = new Kysely<Schema>({ dialect: sqliteDialect(database, path) });
      const opened = await migrate(db, sqliteEngine(path)).catch((error) => error);
      outcomes.add(opened === undefined ? 'opened' : String(opened));
      await db.destroy();
      await works();
    }
    const full = new StoreError(`${path} cannot grow: the disk is full`);
    expect([...outcomes]).toEqual([String(full), 'opened']);
  });

  it('takes an empty file for a new database, and reads nothing from it until then', async () => {
    await writeFile(path, '');
    expect(await openSqliteReadOnly(path)).toBeUndefined();
    await works();
  });

  it.each([
    ['nothing but the records', []],
    ['some tables of the first step', [PAPER]],
    ['all tables of the first step without its record', [PAPER, STATES, SETTINGS]],
    ['the table of the second step', [PAPER, STATES, SETTINGS, BASE, KEYS]],
  ])('goes on from an older program’s that left %s', async (_, statements) => {
    halfMade(statements);
    await works();
  });

  it('keeps what an older program stored before its second step was cut short', async () => {
    const row = JSON.stringify(paper({ id: 'old', title: 'Old news' }));
    halfMade([
      PAPER,
      STATES,
      SETTINGS,
      BASE,
      KEYS,
      `insert into paper values ('old', '${row}', 1)`,
    ]);
    const db = await openSqlite(path);
    const found = await openSqlPaperStore(db, parts).candidates([paper({ title: 'old news' })]);
    expect(found.map(({ id }) => id)).toEqual(['old']);
    await db.destroy();
  });

  it('throws nothing away that has no record of how it was made', async () => {
    halfMade([PAPER, "insert into paper values ('a', '{}', 1)"]);
    await expect(openSqlite(path)).rejects.toThrow(/left half-made: it has rows in paper/);
  });

  it('leaves a database of another program as it is', async () => {
    const other = new Database(path);
    other.exec('create table items (id integer)');
    other.close();
    await expect(openSqlite(path)).rejects.toThrow(/belongs to another program/);
    const after = new Database(path, { readonly: true });
    expect(after.pragma('journal_mode', { simple: true })).toBe('delete');
    after.close();
  });

  it('takes a failing step back and names it', async () => {
    const db = await openSqlite(path);
    const failing = {
      up: async (transaction: typeof db) => {
        await sql`create table half (id text)`.execute(transaction);
        throw new Error('no luck');
      },
    };
    const steps = { ...migrations, '9998-bad': failing };
    await expect(migrate(db, sqliteEngine(path), steps)).rejects.toThrow(
      `${path} cannot be brought up to date in step 9998-bad: no luck`,
    );
    expect(await sqliteEngine(path).tables(db)).not.toContain('half');
    await db.destroy();
  });
});
