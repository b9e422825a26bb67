import { afterEach, describe, expect, it } from 'vitest';
import { openDatabaseClock } from '../../src/data/stores/sql/database-clock.ts';
import { openSqlLeaseStore } from '../../src/data/stores/sql/leases.ts';
import { systemClock } from '../../src/shared/clock.ts';
import { createMemoryLog } from '../fakes/log.ts';
import { createPostgresDatabases, withPostgres } from './databases.ts';

const databases = createPostgresDatabases();
if (!withPostgres.skip) afterEach(() => databases.close());

const HOUR = 3_600_000;

/** Clocks of two machines on one database, whose own are hours apart. */
async function skewed() {
  const db = await (await databases.create()).connect();
  const open = (skew: number) =>
    openDatabaseClock(db, {
      engine: 'postgres',
      log: createMemoryLog(),
      local: () => systemClock() + skew,
    });
  return { db, ahead: await open(2 * HOUR), behind: await open(-2 * HOUR) };
}

describe('the clock of a database', withPostgres, () => {
  it('is the same on machines whose own clocks are hours apart', async () => {
    const { ahead, behind } = await skewed();
    expect(Math.abs(ahead.clock() - behind.clock())).toBeLessThan(HOUR / 60);
    ahead.stop();
    behind.stop();
  });

  it('lets a lease hold on both, whoever has it', async () => {
    const { db, ahead, behind } = await skewed();
    const [early, late] = [behind, ahead].map(({ clock }, at) =>
      openSqlLeaseStore(db, { holder: `machine ${at}`, clock }),
    );
    expect(await early?.claim('one', HOUR)).toBe(true);
    expect(await late?.claim('one', HOUR)).toBe(false);
    expect(await late?.claim('other', HOUR)).toBe(true);
    expect(await early?.claim('other', HOUR)).toBe(false);
    ahead.stop();
    behind.stop();
  });
});
