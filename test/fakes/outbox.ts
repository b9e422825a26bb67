import type { Kysely } from 'kysely';
import { afterEach } from 'vitest';
import { openSqlDeliveryStore } from '../../src/data/stores/sql/deliveries.ts';
import type { Schema } from '../../src/data/stores/sql/schema.ts';
import { openSqlSubscriptionStore } from '../../src/data/stores/sql/subscriptions.ts';
import type { Desk } from '../../src/digest/compose.ts';
import {
  type Carrier,
  type DeliveringParts,
  deliverDue,
  type Letter,
} from '../../src/digest/deliver.ts';
import { planEditions } from '../../src/digest/plan-editions.ts';
import { createMemoryLog } from './log.ts';
import { PAPERS_DESK } from './papers-desk.ts';
import { openSqliteInMemory } from './ready-sqlite.ts';

/** The moment at which subscriptions of these tests are due. */
export const NINE = Date.parse('2026-11-26T09:00Z');

const open: Kysely<Schema>[] = [];
afterEach(() => Promise.all(open.splice(0).map((db) => db.destroy())));

/** An outbox whose carrier notes the papers of each letter; `fail` makes the next attempts fail. */
export async function openOutbox() {
  const db = await openSqliteInMemory();
  open.push(db);
  const log = createMemoryLog();
  const subscriptions = openSqlSubscriptionStore(db, { log });
  const deliveries = openSqlDeliveryStore(db);
  const letters: Letter[] = [];
  const failures: Error[] = [];
  const told: string[] = [];
  const time = { now: NINE };
  const clock = () => time.now;
  const carrier: Carrier = {
    async carry(letter, onArrived) {
      const failure = failures.shift();
      if (failure) throw failure;
      letters.push(letter);
      await onArrived({ part: 0, channelId: '1', messageId: String(letters.length) });
    },
  };
  const parts: DeliveringParts = {
    subscriptions,
    deliveries,
    carriers: { channel: carrier, person: carrier, mail: undefined },
    onPaused: async (rested) => {
      told.push(...rested.map(({ id }) => id));
    },
    way: 'discord',
    holder: 'here',
    clock,
    random: () => 1,
    log,
  };
  return {
    ...parts,
    letters,
    failures,
    told,
    time,
    titles: () => letters.map(({ edition }) => edition.entries.map(({ title }) => title)),
    plan: (desk: Desk = PAPERS_DESK) =>
      planEditions({ subscriptions, deliveries, openDesk: () => desk, clock, log }),
    deliver: (changed: Partial<DeliveringParts> = {}) =>
      deliverDue({ ...parts, ...changed }, new AbortController().signal),
  };
}
