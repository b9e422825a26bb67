import { sql } from 'kysely';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openPostgres, openPostgresReadOnly } from '../../src/data/stores/sql/open-postgres.ts';
import { openSqlPaperStore } from '../../src/data/stores/sql/papers.ts';
import { StoreError } from '../../src/data/stores/sql/store-error.ts';
import { createMemoryLog } from '../fakes/log.ts';
import { paper } from '../fakes/papers.ts';
import { PATIENCE } from '../patience.ts';
import { createPostgresDatabases, serverUrl, withPostgres } from './databases.ts';
import { startOwnServer } from './server.ts';

const log = createMemoryLog();
const databases = createPostgresDatabases();
if (!withPostgres.skip) afterEach(() => databases.close());

const changed = (change: Partial<URL>): string => Object.assign(new URL(serverUrl()), change).href;

describe('openPostgres', withPostgres, () => {
  it('makes the tables once, whoever comes first, and finds them again', async () => {
    const { connect } = await databases.createEmpty();
    const [first, second] = await Promise.all([connect(), connect(), connect(), connect()]);
    const parts = { clock: () => 1, log };
    await openSqlPaperStore(first ?? (await connect()), parts).upsertMany([paper({ id: 'a' })]);
    expect(await openSqlPaperStore(second ?? (await connect()), parts).count()).toBe(1);
  });

  it('limits how long a statement may take, but for the steps of a migration', async () => {
    const db = await (await databases.create()).connect();
    const { rows } = await sql<{ statement_timeout: string }>`show statement_timeout`.execute(db);
    expect(rows).toEqual([{ statement_timeout: '30s' }]);
  });

  it('refuses a database of a newer version, also for reading', async () => {
    const { url, connect } = await databases.create();
    const db = await connect();
    await sql`insert into kysely_migration values ('9999-later', '2030-01-01')`.execute(db);
    await expect(openPostgres(url, log)).rejects.toThrow(/newer version of Colloquy/);
    await expect(openPostgresReadOnly(url, log)).rejects.toThrow(/newer version of Colloquy/);
  });

  it('reads nothing from a database without tables, and makes none', async () => {
    const { url } = await databases.createEmpty();
    expect(await openPostgresReadOnly(url, log)).toBeUndefined();
    expect(await openPostgresReadOnly(url, log)).toBeUndefined();
  });

  it.each([
    ['a wrong password', () => changed({ password: 'wr0ng' }), /refuses the password/],
    ['no password', () => changed({ password: '' }), /wants a password/],
    ['a name that is not there', () => changed({ pathname: '/nowhere' }), /nowhere is not there/],
    ['a port where nobody listens', () => changed({ port: '1' }), /:1\/postgres cannot be reached/],
    ['TLS where there is none', () => changed({ search: 'sslmode=verify-full' }), /speaks no TLS/],
  ])('says in a sentence without the password what is wrong: %s', async (_, url, reason) => {
    const error = await openPostgres(url(), log).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(StoreError);
    expect(String(error)).toMatch(reason);
    expect(String(error)).not.toMatch(/moss|wr0ng|\n/);
  });

  it('tells a user that may not make tables', async () => {
    const { url, connect } = await databases.create();
    await sql.raw("create role guest login password 'moss'").execute(await connect());
    const guest = Object.assign(new URL(url), { username: 'guest' }).href;
    await sql`drop table kysely_migration`.execute(await connect());
    await expect(openPostgres(guest, log)).rejects.toThrow(/does not let this user make tables/);
  });
});

describe('a server that is restarted', withPostgres, () => {
  it('is told while it is away, and the stores go on when it is back', async () => {
    const server = await startOwnServer();
    const losses = createMemoryLog();
    const db = await openPostgres(server.url, losses);
    const store = openSqlPaperStore(db, { clock: () => 1, log });
    await store.upsertMany([paper({ id: 'a' })]);
    await server.restart();
    await vi.waitFor(async () => expect(await store.count()).toBe(1), PATIENCE);
    await server.stop();
    await expect(store.count()).rejects.toThrow(StoreError);
    expect(losses.lines.map(({ message }) => message)).toContain(
      'a connection to the database was lost',
    );
    await db.destroy();
  });
});
