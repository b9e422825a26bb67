import { afterEach, describe, expect, it } from 'vitest';
import { openSqlDeliveryStore } from '../../../../src/data/stores/sql/deliveries.ts';
import { openSqlLeftServerStore } from '../../../../src/data/stores/sql/left-servers.ts';
import { openSqlReadingListStore } from '../../../../src/data/stores/sql/reading-lists.ts';
import { SERVER_HOLDINGS } from '../../../../src/data/stores/sql/server-holdings.ts';
import { openSqlSubscriptionStore } from '../../../../src/data/stores/sql/subscriptions.ts';
import { createMemoryLog } from '../../../fakes/log.ts';
import { createSqliteDatabases } from '../../../fakes/sqlite-databases.ts';
import { subscription } from '../../../fakes/subscriptions.ts';

const databases = createSqliteDatabases();
afterEach(() => databases.close());

const DAY_MS = 24 * 60 * 60 * 1000;
/** Names of columns that servers are likely to stand in. */
const SERVER_NAME = /guild|server/;

async function open() {
  const db = await (await databases.create()).connect();
  let now = 1_795_000_000_000;
  const clock = () => now;
  const servers = openSqlLeftServerStore(db, { clock });
  const forget = async (id: string) => {
    await servers.left([id]);
    now += 30 * DAY_MS;
    await servers.forgetGone();
  };
  return { db, clock, forget };
}

describe('what is kept of servers', () => {
  it('has been looked at in every table and column that the database has', async () => {
    const { db } = await open();
    const said = new Map(Object.entries(SERVER_HOLDINGS));
    const unseen = (await db.introspection.getTables()).flatMap(({ name, columns }) => {
      const held = said.get(name);
      if (held === undefined) return [name];
      const inColumn = new Map(held === 'no server' ? [] : Object.entries(held));
      return columns
        .filter((column) => {
          const holding = held === 'no server' ? 'nothing' : inColumn.get(column.name);
          return holding === undefined || (holding === 'nothing' && SERVER_NAME.test(column.name));
        })
        .map((column) => `${name}.${column.name}`);
    });
    expect(unseen).toEqual([]);
  });

  it('goes with the editions of its channels, and without those of people', async () => {
    const { db, forget } = await open();
    const subscriptions = openSqlSubscriptionStore(db, { log: createMemoryLog() });
    const deliveries = openSqlDeliveryStore(db);
    const own = { kind: 'person', userId: '1', channelId: '2' } as const;
    const place = { kind: 'channel', channelId: 'c' } as const;
    await subscriptions.put(subscription({ id: 'a', guildId: '9', place }), 1);
    await subscriptions.put(subscription({ id: 'b', guildId: '9', place: own }), 1);
    for (const [id, key] of [
      ['a', 'channel:c'],
      ['b', 'person:1'],
    ] as const) {
      const content = { edition: '{}', papers: [{ paperId: 'p', version: 1 }] };
      const when = { slot: '2026-11-26', dueAt: 1, nextAt: 2, runAt: 1 };
      await deliveries.plan([{ subscriptionId: id, place: key, content, ...when }], 1);
    }
    await forget('9');
    expect(await subscriptions.get('a')).toBeUndefined();
    expect(await subscriptions.get('b')).not.toHaveProperty('guildId');
    expect(await deliveries.sentTo(['channel:c', 'person:1'])).toEqual(
      new Map([
        ['channel:c', []],
        ['person:1', [{ paperId: 'p', version: 1 }]],
      ]),
    );
    const left = await db.selectFrom('delivery').select('subscription_id').execute();
    expect(left).toEqual([{ subscription_id: 'b' }]);
  });

  it('leaves people their own lists', async () => {
    const { db, clock, forget } = await open();
    const lists = openSqlReadingListStore(db, { clock });
    const [me, team] = [
      { kind: 'me', userId: '1' },
      { kind: 'team', guildId: '9' },
    ] as const;
    for (const owner of [me, team]) {
      await lists.save(owner, { paperId: 'p', userId: '1', guildId: '9' });
    }
    await forget('9');
    expect(await lists.all(me)).toHaveLength(1);
    expect(await lists.all(team)).toEqual([]);
  });
});
