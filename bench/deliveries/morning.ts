import { openSqlIngestStore } from '../../src/data/stores/sql/ingest.ts';
import type { openDatabase } from '../../src/data/stores/sql/open-database.ts';
import { openSqlPaperUseStore } from '../../src/data/stores/sql/paper-uses.ts';
import { openSqlSubscriptionStore } from '../../src/data/stores/sql/subscriptions.ts';
import type { DeskParts } from '../../src/digest/desk.ts';
import { createMemoryLog } from '../../test/fakes/log.ts';
import { paper } from '../../test/fakes/papers.ts';
import { subscription } from '../../test/fakes/subscriptions.ts';

type Database = Awaited<ReturnType<typeof openDatabase>>;

export const NOW = Date.parse('2026-11-26T09:00Z');
const SUBSCRIPTIONS = 10_000;
const SERVERS = 5_000;
/** Of so many servers the people did something with a paper. */
const BUSY_SERVERS = 500;
const TOPICS = Array.from({ length: 30 }, (_, n) => `topic ${n}`);
const PAPERS = Array.from({ length: 400 }, (_, n) =>
  paper({
    id: `p${n}`,
    title: `Paper ${n} on ${TOPICS[n % TOPICS.length]}`,
    url: `https://example.org/papers/${n}`,
    abstract: abstractOf(n),
    authors: Array.from({ length: 8 }, (_, at) => `Author ${(n * 7 + at) % 500}`),
    published: '2026-11-25',
  }),
);

/** As long as abstracts are: some 1,300 characters. */
function abstractOf(n: number): string {
  const study = `We study thing ${n} and how it behaves among ${n % 17} others in a long sentence. `;
  const found = `Experiments show that method ${n} outperforms ${n % 13} others by ${n % 9} points on all of the benchmarks that were there. `;
  return study.repeat(13) + found;
}

/** Papers in memory, as the small corpus has them. */
export const LIBRARY: DeskParts['library'] = {
  get: async (id) => PAPERS[Number(id.slice(1))],
  about: async (topic) => PAPERS.filter(({ title }) => title.endsWith(topic)).map(({ id }) => id),
  newest: async (offset, limit) => PAPERS.slice(offset, offset + limit),
};

/** Ten thousand subscriptions of all kinds that are due at one moment, and what their papers are ranked by. */
export async function fillForPlanning(db: Database, isRising: boolean): Promise<void> {
  const log = createMemoryLog();
  const clock = () => NOW;
  await openSqlIngestStore(db, { clock, log }).atomically(async ({ papers, signals }) => {
    await papers.upsertMany(PAPERS.slice(0, 200));
    if (!isRising) return;
    const risen = PAPERS.slice(0, 200).flatMap(({ id }, n) =>
      ['2026-11-25', '2026-11-26'].map((day, at) => {
        return { paperId: id, source: 'hf-daily', day, votes: 3 + at * (200 - n) };
      }),
    );
    await signals.put(risen);
  });
  await db.transaction().execute(async (transaction) => {
    const subscriptions = openSqlSubscriptionStore(transaction, { log });
    for (let n = 0; n < SUBSCRIPTIONS; n++) await subscriptions.put(subscriptionOf(n), NOW);
    if (!isRising) return;
    const uses = openSqlPaperUseStore(transaction, { clock });
    for (let n = 0; n < BUSY_SERVERS; n++) {
      await uses.note({ paperId: `p${n % 400}`, guildId: String(n), kind: 'asked' });
    }
  });
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
    guildId: String(n % SERVERS),
    wants,
  });
}
