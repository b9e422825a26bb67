import type { Kysely } from 'kysely';
import { describe } from 'vitest';
import { openSqlAskedStore } from '../../src/data/stores/sql/asked.ts';
import { openSqlCompletionStore } from '../../src/data/stores/sql/completions.ts';
import { openSqlDailyCountStore } from '../../src/data/stores/sql/daily-counts.ts';
import { openSqlDeliveryStore } from '../../src/data/stores/sql/deliveries.ts';
import { openSqlDiscussionStore } from '../../src/data/stores/sql/discussions.ts';
import { openSqlGuildSettingsStore } from '../../src/data/stores/sql/guild-settings.ts';
import { openSqlIngestStore } from '../../src/data/stores/sql/ingest.ts';
import { openSqlLeaseStore } from '../../src/data/stores/sql/leases.ts';
import { openSqlLeftServerStore } from '../../src/data/stores/sql/left-servers.ts';
import { openSqlMailCodeStore } from '../../src/data/stores/sql/mail-codes.ts';
import { openSqlMarkStore } from '../../src/data/stores/sql/marks.ts';
import { openSqlMeetingStore } from '../../src/data/stores/sql/meetings.ts';
import { openSqlPace } from '../../src/data/stores/sql/pace.ts';
import { openSqlPaperUseStore } from '../../src/data/stores/sql/paper-uses.ts';
import { openSqlPaperVectorStore } from '../../src/data/stores/sql/paper-vectors.ts';
import { openSqlPaperStore } from '../../src/data/stores/sql/papers.ts';
import { openSqlReadingListStore } from '../../src/data/stores/sql/reading-lists.ts';
import type { Schema } from '../../src/data/stores/sql/schema.ts';
import { openSqlSharedRate } from '../../src/data/stores/sql/shared-rate.ts';
import { openSqlSourceNoticeStore } from '../../src/data/stores/sql/source-notices.ts';
import { openSqlSourceStateStore } from '../../src/data/stores/sql/source-state.ts';
import { openSqlSubscriptionStore } from '../../src/data/stores/sql/subscriptions.ts';
import { openSqlVerdictStore } from '../../src/data/stores/sql/verdicts.ts';
import { openSqlViewStateStore } from '../../src/data/stores/sql/view-state.ts';
import { openSqlWrapUpStore } from '../../src/data/stores/sql/wrap-ups.ts';
import { createMemoryLog } from '../fakes/log.ts';
import { describeAskedStore } from './asked-store.ts';
import { describeDailyCountStore } from './daily-count-store.ts';
import { describeDeliveryStore } from './delivery-store.ts';
import { describeDiscussionStore } from './discussion-store.ts';
import { describeGuildSettingsStore } from './guild-settings-store.ts';
import { describeLeaseStore } from './leases.ts';
import { describeLeftServerStore } from './left-server-store.ts';
import { describeMailCodeStore } from './mail-code-store.ts';
import { describeMarkStores } from './mark-stores.ts';
import { describeMeetingStore } from './meeting-store.ts';
import { describePace } from './pace.ts';
import { describePaperStore } from './paper-store.ts';
import { describePaperUseStore } from './paper-use-store.ts';
import { describePaperVectorStore } from './paper-vector-store.ts';
import { describeReadingListStore } from './reading-list-store.ts';
import { describeSharedRate } from './shared-rate.ts';
import { describeSourceNoticeStore } from './source-notice-store.ts';
import { describeSourceStores } from './source-stores.ts';
import { describeSubscriptionStore } from './subscription-store.ts';
import { describeVerdictStore } from './verdict-store.ts';
import { describeViewStateStore } from './view-state-store.ts';

/** An empty database of ours; each connection is one that a process of its own might have. */
export interface TestDatabase {
  connect(): Promise<Kysely<Schema>>;
}

export interface TestDatabases {
  create(): Promise<TestDatabase>;
  /** Closes and removes those made so far. */
  close(): Promise<void>;
}

/** What every store does, on every kind of database. The caller closes the databases after each test. */
export function describeStores(
  engine: string,
  databases: TestDatabases,
  options: { readonly skip?: boolean; readonly meta?: { readonly lacks: string } } = {},
): void {
  async function openParts() {
    const { connect } = await databases.create();
    let now = 1_795_000_000_000;
    const advance = (ms = 1000) => {
      now += ms;
    };
    const parts = { clock: () => now, log: createMemoryLog() };
    return { db: await connect(), advance, parts };
  }

  describe(`on ${engine},`, options, () => {
    describePaperStore(async () => {
      const { db, advance, parts } = await openParts();
      return { store: openSqlPaperStore(db, parts), advance };
    });

    describeViewStateStore(async () => {
      const { db, advance, parts } = await openParts();
      return { store: openSqlViewStateStore(db, parts), advance };
    });

    describeDailyCountStore(async () => {
      const { db, advance, parts } = await openParts();
      return { store: openSqlDailyCountStore(db, parts), advance };
    });

    describeMailCodeStore(async () => {
      const { db, advance, parts } = await openParts();
      return { store: openSqlMailCodeStore(db, parts), advance };
    });

    describeGuildSettingsStore(async () => {
      const { db, parts } = await openParts();
      return openSqlGuildSettingsStore(db, parts);
    });

    describeLeftServerStore(async () => {
      const { db, advance, parts } = await openParts();
      return { db, advance, store: openSqlLeftServerStore(db, parts) };
    });

    describeMeetingStore(async () => {
      const { connect } = await databases.create();
      let now = 1_795_000_000_000;
      const first = await connect();
      // A file has one process, in whose one connection transactions wait for each other.
      const second = engine === 'SQLite' ? first : await connect();
      const clock = () => now;
      return {
        stores: [openSqlMeetingStore(first, { clock }), openSqlMeetingStore(second, { clock })],
        advance: (ms) => {
          now += ms;
        },
        now: () => now,
      };
    });

    describeSourceNoticeStore(async () => {
      const { db, parts } = await openParts();
      return openSqlSourceNoticeStore(db, parts);
    });

    describeSubscriptionStore(async () => {
      const { db, parts } = await openParts();
      return openSqlSubscriptionStore(db, parts);
    });

    describePaperUseStore(async () => {
      const { db, advance, parts } = await openParts();
      const lists = openSqlReadingListStore(db, parts);
      return { store: openSqlPaperUseStore(db, parts), lists, advance };
    });

    describePaperVectorStore(async () => {
      const { db, advance, parts } = await openParts();
      return { store: openSqlPaperVectorStore(db, parts), advance };
    });

    describeAskedStore(async () => {
      const { db, parts } = await openParts();
      return { store: openSqlAskedStore(db, parts), now: parts.clock };
    });

    describeDiscussionStore(async () => {
      const { connect } = await databases.create();
      let now = 1_795_000_000_000;
      const clock = () => now;
      const open = async () => openSqlDiscussionStore(await connect(), { clock });
      const stores = [await open(), await open()] as const;
      const advance = (ms: number) => {
        now += ms;
      };
      return { stores, advance, now: clock };
    });

    describeMarkStores(async () => {
      const { db, parts } = await openParts();
      const stores = { marks: openSqlMarkStore(db), wrapUps: openSqlWrapUpStore(db) };
      return { ...stores, asked: openSqlAskedStore(db, parts), now: parts.clock };
    });

    describeVerdictStore(async () => {
      const { db, parts } = await openParts();
      const asked = openSqlAskedStore(db, parts);
      return { store: openSqlVerdictStore(db, parts), asked, now: parts.clock };
    });

    describeReadingListStore(async () => {
      const { db, advance, parts } = await openParts();
      return { store: openSqlReadingListStore(db, parts), advance };
    });

    describeDeliveryStore(async () => {
      const { db, parts } = await openParts();
      const subscriptions = openSqlSubscriptionStore(db, parts);
      return { deliveries: openSqlDeliveryStore(db), subscriptions };
    });

    describeSourceStores(async () => {
      const { db, advance, parts } = await openParts();
      return {
        papers: openSqlPaperStore(db, parts),
        ingest: openSqlIngestStore(db, parts),
        completions: openSqlCompletionStore(db),
        states: openSqlSourceStateStore(db, parts),
        advance,
        now: parts.clock,
      };
    });

    describeLeaseStore(async (processes) => {
      const { connect } = await databases.create();
      let now = 1_795_000_000_000;
      const open = async (holder: string) =>
        openSqlLeaseStore(await connect(), { holder, clock: () => now });
      const stores = [await open('ada'), await open('max')] as const;
      const others = await manyOf(processes - 2, (at) => open(`other ${at}`));
      return {
        stores: [...stores, ...others],
        advance: (ms) => {
          now += ms;
        },
      };
    });

    describeSharedRate(async ({ processes, shares }) => {
      const { connect } = await databases.create();
      const spec = { name: 'discord', shares, windowMs: 1000 / 9 };
      let now = 1_795_000_000_000;
      const open = async () => openSqlSharedRate(await connect(), { ...spec, clock: () => now });
      return {
        rates: [await open(), ...(await manyOf(processes - 1, open))],
        advance: () => {
          now += Math.ceil(spec.windowMs);
        },
      };
    });

    describePace(async (parts) => {
      const { connect } = await databases.create();
      const open = async () => openSqlPace(await connect(), { ...parts, name: 'arxiv' });
      return [await open(), await open()];
    });
  });
}

/** One after the other: connections to a file that wait for each other would do so in one thread. */
async function manyOf<T>(count: number, open: (at: number) => Promise<T>): Promise<readonly T[]> {
  const opened: T[] = [];
  while (opened.length < count) opened.push(await open(opened.length));
  return opened;
}
