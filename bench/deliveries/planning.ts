import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { openSqlDeliveryStore } from '../../src/data/stores/sql/deliveries.ts';
import { openSqlite } from '../../src/data/stores/sql/open.ts';
import { openSqlSubscriptionStore } from '../../src/data/stores/sql/subscriptions.ts';
import type { Desk } from '../../src/digest/compose.ts';
import { planEditions } from '../../src/digest/plan-editions.ts';
import { createMemoryLog } from '../../test/fakes/log.ts';
import { paper } from '../../test/fakes/papers.ts';
import { subscription } from '../../test/fakes/subscriptions.ts';

const SUBSCRIPTIONS = 10_000;
const TOPICS = Array.from({ length: 30 }, (_, n) => `topic ${n}`);
const PAPERS = Array.from({ length: 400 }, (_, n) =>
  paper({
    id: `p${n}`,
    title: `Paper ${n} on ${TOPICS[n % TOPICS.length]}`,
    abstract: `We study thing ${n}. `.repeat(60),
    authors: Array.from({ length: 8 }, (_, at) => `Author ${(n * 7 + at) % 500}`),
  }),
);
/** Half of the papers rise; the others are there. */
const DESK: Desk = {
  trends: async () =>
    PAPERS.slice(0, 200).map((each, n) => {
      return { paper: each, score: 200 - n, parts: [], votesByDay: [] };
    }),
  about: async (topic) =>
    new Set(PAPERS.filter(({ title }) => title.endsWith(topic)).map(({ id }) => id)),
  newest: async (page) => PAPERS.slice(page * 200, (page + 1) * 200),
  sources: async () => 'fine',
  limits: async () => ({}),
};

/** Ten thousand subscriptions of all kinds, due at once, on SQLite with every commit on the disk. */
export async function measurePlanning(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-planning-'));
  const db = await openSqlite(join(folder, 'colloquy.db'));
  const log = createMemoryLog();
  const subscriptions = openSqlSubscriptionStore(db, { log });
  const now = Date.parse('2026-11-26T09:00Z');
  await db.transaction().execute(async (transaction) => {
    const store = openSqlSubscriptionStore(transaction, { log });
    for (let n = 0; n < SUBSCRIPTIONS; n++) await store.put(subscriptionOf(n), now);
  });
  const deliveries = openSqlDeliveryStore(db);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const cpu = process.cpuUsage();
  const start = performance.now();
  const parts = { subscriptions, deliveries, openDesk: () => DESK, clock: () => now, log };
  const planned = await planEditions(parts);
  const took = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  delay.disable();
  await db.destroy();
  await rm(folder, { recursive: true });
  const cpuMs = (user + system) / 1000;
  return [
    `${planned} subscriptions planned in ${took.toFixed(0)} ms`,
    `${cpuMs.toFixed(0)} ms of it CPU`,
    `longest block of the event loop ${(delay.max / 1e6).toFixed(0)} ms`,
  ].join(', ');
}

function subscriptionOf(n: number) {
  const topic = TOPICS[n % TOPICS.length] ?? '';
  const wants = {
    topics: n % 2 === 0 ? [topic] : [],
    exclude: n % 5 === 0 ? ['thing 7'] : [],
    authors: n % 7 === 0 ? [`Author ${n % 500}`] : [],
    count: 5,
  };
  return subscription({
    id: `s${n}`,
    place: { kind: 'channel', channelId: String(n) },
    guildId: String(n % 500),
    wants,
  });
}
