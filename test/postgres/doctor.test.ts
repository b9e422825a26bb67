import { afterEach, describe, expect, it } from 'vitest';
import { runDoctor } from '../../src/app/doctor.ts';
import { openSqlPaperStore } from '../../src/data/stores/sql/papers.ts';
import { createMemoryLog } from '../fakes/log.ts';
import { NO_SOURCES } from '../fakes/no-sources.ts';
import { paper } from '../fakes/papers.ts';
import { createPostgresDatabases, withPostgres } from './databases.ts';

const databases = createPostgresDatabases();
if (!withPostgres.skip) afterEach(() => databases.close());

const examine = (url: string) => runDoctor({ ...NO_SOURCES, DATABASE_URL: url });

describe('the doctor at PostgreSQL', withPostgres, () => {
  it('finds a new database that is to be filled, and then what it holds', async () => {
    const { url, connect } = await databases.createEmpty();
    const before = await examine(url);
    expect(before.text).toMatch(/✓ database: postgres:.* will be filled at the first start/);
    const papers = openSqlPaperStore(await connect(), { clock: () => 1, log: createMemoryLog() });
    await papers.upsertMany([paper({ id: 'a', title: 'Bog Moss' })]);
    const after = await examine(url);
    expect(after.text).toMatch(
      /✓ database: postgres:.* holds 1 ingested papers \(PostgreSQL, schema /,
    );
    expect(after.text).toMatch(/✓ corpus: 120 papers/);
    expect([before.healthy, after.healthy]).toEqual([true, true]);
  });

  it('leaves a database of an older version to the next start', async () => {
    const { url, connect } = await databases.create();
    const db = await connect();
    await db.deleteFrom('kysely_migration').where('name', '>', '0005').execute();
    const { text, healthy } = await examine(url);
    expect(text).toMatch(/✓ database: .* will be brought up to date at the next start/);
    expect(healthy).toBe(true);
  });

  it('says without the password that the server is not there', async () => {
    const { text, healthy } = await examine('postgres://desk:moss@127.0.0.1:1/desk');
    expect(text).toMatch(/✗ database: postgres:\/\/desk@127\.0\.0\.1:1\/desk cannot be reached/);
    expect(text).not.toContain('moss');
    expect(healthy).toBe(false);
  });
});
