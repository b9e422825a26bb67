import { afterEach, describe, expect, it } from 'vitest';
import { openDatabaseClock } from '../../src/data/stores/sql/database-clock.ts';
import { systemClock } from '../../src/shared/clock.ts';
import { createMemoryLog } from '../fakes/log.ts';
import { createPostgresDatabases, withPostgres } from './databases.ts';

const databases = createPostgresDatabases();
if (!withPostgres.skip) afterEach(() => databases.close());

describe('the clock of a database', withPostgres, () => {
  it('is the same on machines whose own clocks are hours apart', async () => {
    const db = await (await databases.create()).connect();
    const HOUR = 3_600_000;
    const open = (skew: number) =>
      openDatabaseClock(db, {
        engine: 'postgres',
        log: createMemoryLog(),
        local: () => systemClock() + skew,
      });
    const [ahead, behind] = [await open(2 * HOUR), await open(-2 * HOUR)];
    expect(Math.abs(ahead.clock() - behind.clock())).toBeLessThan(HOUR / 60);
    ahead.stop();
    behind.stop();
  });
});
