import { openSqlDeliveryStore } from '../data/stores/sql/deliveries.ts';
import type { openDatabase } from '../data/stores/sql/open-database.ts';
import { openSqlSubscriptionStore } from '../data/stores/sql/subscriptions.ts';
import type { Desk } from '../digest/compose.ts';
import { planEditions } from '../digest/plan-editions.ts';
import type { DeliveryFigures } from '../http/metrics.ts';
import type { Clock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';
import { everyNowAndThen, type Job } from './jobs.ts';

type Database = Awaited<ReturnType<typeof openDatabase>>;

export interface DigestJobParts {
  readonly db: Database;
  readonly openDesk: () => Desk;
  /** Processes on one database agree on it. */
  readonly clock: Clock;
  readonly log: Log;
}

/** What a process does for the editions before they are sent. */
export interface DigestJobs {
  /** Plans the editions whose time has come. */
  readonly planning: Job;
  figures(): Promise<DeliveryFigures>;
}

const DAY_MS = 24 * 60 * 60 * 1000;

export const digestJobs = (parts: DigestJobParts): DigestJobs => ({
  planning: planningJob(parts),
  figures: () => figuresOf(parts),
});

async function figuresOf({ db, clock }: DigestJobParts): Promise<DeliveryFigures> {
  const deliveries = openSqlDeliveryStore(db);
  const now = clock();
  return {
    byState: await deliveries.counts(now - DAY_MS),
    due: await deliveries.due(now),
  };
}

/** A look costs a row or two of the database. */
const PLAN_EVERY_MS = 2_000;

function planningJob({ db, openDesk, clock, log }: DigestJobParts): Job {
  const parts = {
    subscriptions: openSqlSubscriptionStore(db, { log }),
    deliveries: openSqlDeliveryStore(db),
    openDesk,
    clock,
    log,
  };
  return everyNowAndThen('planning editions', PLAN_EVERY_MS, {
    work: () => planEditions(parts),
    log,
  });
}
