import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backUp } from '../../src/data/stores/sql/backup.ts';
import { openSqlGuildSettingsStore } from '../../src/data/stores/sql/guild-settings.ts';
import { moveToPostgres } from '../../src/data/stores/sql/move-to-postgres.ts';
import { openSqlite } from '../../src/data/stores/sql/open.ts';
import { openPostgres } from '../../src/data/stores/sql/open-postgres.ts';
import { openSqlPaperStore } from '../../src/data/stores/sql/papers.ts';
import { createMemoryLog } from '../fakes/log.ts';
import { paper } from '../fakes/papers.ts';
import { createPostgresDatabases, withPostgres } from './databases.ts';

const databases = createPostgresDatabases();
const log = createMemoryLog();
const parts = { clock: () => 1_795_000_000_000, log };
const PAPERS = Array.from({ length: 1_200 }, (_, n) => paper({ id: `p${n}`, title: `No. ${n} Ü` }));

let path = '';
beforeEach(async () => {
  path = join(await mkdtemp(join(tmpdir(), 'colloquy-')), 'colloquy.db');
});
afterEach(async () => {
  await rm(join(path, '..'), { recursive: true });
  if (!withPostgres.skip) await databases.close();
});

async function filled(): Promise<void> {
  const db = await openSqlite(path);
  const store = openSqlPaperStore(db, parts);
  for (let at = 0; at < PAPERS.length; at += 200) {
    await store.upsertMany(PAPERS.slice(at, at + 200));
  }
  await openSqlGuildSettingsStore(db, parts).set('1', { timezone: 'Europe/Berlin' });
  await db.destroy();
}

const byId = <T extends { readonly id: string }>(papers: readonly T[]): readonly T[] =>
  papers.toSorted((one, other) => (one.id < other.id ? -1 : 1));

describe('moving to PostgreSQL', withPostgres, () => {
  it('copies every row, there and back again', async () => {
    const { url, connect } = await databases.createEmpty();
    await filled();
    const told: string[] = [];
    await moveToPostgres(path, url, { log, tell: (line) => told.push(line) });
    const db = await connect();
    const store = openSqlPaperStore(db, parts);
    expect(byId(await store.all())).toEqual(byId(PAPERS));
    expect(await store.candidates([paper({ title: 'no. 7 ü' })])).toHaveLength(1);
    expect(await openSqlGuildSettingsStore(db, parts).get('1')).toEqual({
      timezone: 'Europe/Berlin',
    });
    expect(told).toContain('paper: 1200 of 1200 rows');
    const revision = await store.revision();
    const copy = `${path}.copy`;
    await backUp({ engine: 'postgres', url }, copy, { log, tell: () => undefined });
    const back = await openSqlite(copy);
    expect(byId(await openSqlPaperStore(back, parts).all())).toEqual(byId(PAPERS));
    expect(await openSqlPaperStore(back, parts).revision()).toBe(revision);
    await back.destroy();
  });

  it('goes on where it was cut short, and no bot opens what is half copied', async () => {
    const { url } = await databases.createEmpty();
    await filled();
    const cut = (line: string) => {
      if (line.startsWith('paper: 1000')) throw new Error('cut short');
    };
    await expect(moveToPostgres(path, url, { log, tell: cut })).rejects.toThrow('cut short');
    await expect(openPostgres(url, log)).rejects.toThrow(/half copied: run/);
    const told: string[] = [];
    await moveToPostgres(path, url, { log, tell: (line) => told.push(line) });
    expect(told.filter((line) => line.startsWith('paper:'))).toEqual(['paper: 1200 of 1200 rows']);
    const db = await openPostgres(url, log);
    expect(await openSqlPaperStore(db, parts).count()).toBe(PAPERS.length);
    await db.destroy();
  });

  it('begins anew where the file was changed in between', async () => {
    const { url } = await databases.createEmpty();
    await filled();
    const cut = (line: string) => {
      if (line.startsWith('paper: 1000')) throw new Error('cut short');
    };
    await expect(moveToPostgres(path, url, { log, tell: cut })).rejects.toThrow('cut short');
    const file = await openSqlite(path);
    await openSqlPaperStore(file, parts).upsertMany([paper({ id: 'p0', title: 'Another one' })]);
    await file.destroy();
    await moveToPostgres(path, url, { log, tell: () => undefined });
    const db = await openPostgres(url, log);
    const [changed] = await openSqlPaperStore(db, parts).getMany(['p0']);
    expect(changed?.title).toBe('Another one');
    await db.destroy();
  });

  it('refuses a database that holds something', async () => {
    const { url, connect } = await databases.create();
    const db = await connect();
    await filled();
    await openSqlPaperStore(db, parts).upsertMany([paper({ id: 'theirs' })]);
    const moving = moveToPostgres(path, url, { log, tell: () => undefined });
    await expect(moving).rejects.toThrow(/holds rows in paper already: name an empty database/);
  });
});
