import { afterEach, describe, expect, it } from 'vitest';
import { type GatewayLease, takeGatewayLease } from '../../src/app/gateway-lease.ts';
import { openSqlLeaseStore } from '../../src/data/stores/sql/leases.ts';
import { createMemoryLog } from '../fakes/log.ts';
import { createSqliteDatabases } from '../fakes/sqlite-databases.ts';

const databases = createSqliteDatabases();
const taken: GatewayLease[] = [];
afterEach(async () => {
  await Promise.all(taken.splice(0).map((lease) => lease.release()));
  await databases.close();
});

/** Processes on one database, whose time is moved by hand. */
async function world() {
  const db = await (await databases.create()).connect();
  const log = createMemoryLog();
  let now = 0;
  const take = async (holder: string, patienceMs = 0): Promise<GatewayLease> => {
    const leases = openSqlLeaseStore(db, { holder, clock: () => now });
    const lease = await takeGatewayLease({ leases, name: 'the desk', log, patienceMs, renewMs: 1 });
    taken.push(lease);
    return lease;
  };
  const pass = (ms: number) => {
    now += ms;
  };
  return { take, pass, log, db };
}

describe('the lease of the gateway', () => {
  it('lets a second one end with a sentence', async () => {
    const { take } = await world();
    await take('ada');
    await expect(take('max')).rejects.toThrow(
      'Another gateway is running on the desk: stop it, or start this one as COLLOQUY_ROLE=worker.',
    );
  });

  it('goes over to one that waits, when the first leaves', async () => {
    const { take, log } = await world();
    const first = await take('ada');
    const second = take('max', 60_000);
    await first.release();
    await second;
    expect(log.lines.map(({ level }) => level)).toEqual(['info']);
  });

  it('goes over within a minute when the first has died', async () => {
    const { take, pass, db } = await world();
    const dead = openSqlLeaseStore(db, { holder: 'ada', clock: () => 0 });
    await dead.claim('gateway', 20_000);
    pass(60_000);
    await take('max');
  });

  it('tells one that slept and was stepped in for', async () => {
    const { take, db } = await world();
    const { lost } = await take('ada');
    const other = openSqlLeaseStore(db, { holder: 'max', clock: () => 60_000 });
    await other.claim('gateway', 60_000);
    await lost;
  });
});
