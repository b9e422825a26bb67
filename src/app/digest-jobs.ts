import { randomUUID } from 'node:crypto';
import type { SharedRate } from '../data/stores/shared-rate.ts';
import { openSqlDeliveryStore } from '../data/stores/sql/deliveries.ts';
import { openSqlGuildSettingsStore } from '../data/stores/sql/guild-settings.ts';
import type { DatabaseAddress, openDatabase } from '../data/stores/sql/open-database.ts';
import { openSqlSharedRate } from '../data/stores/sql/shared-rate.ts';
import { openSqlSubscriptionStore } from '../data/stores/sql/subscriptions.ts';
import { openSqlViewStateStore } from '../data/stores/sql/view-state.ts';
import type { Desk } from '../digest/compose.ts';
import { type Carrier, type Carriers, deliverDue } from '../digest/deliver.ts';
import { createLocalRate } from '../digest/local-rate.ts';
import { createPacer } from '../digest/pacer.ts';
import { planEditions } from '../digest/plan-editions.ts';
import { createActionStates } from '../discord/actions.ts';
import { openDeliverySession } from '../discord/delivery-session.ts';
import { createEditionCarrier } from '../discord/edition-carrier.ts';
import { tellPaused } from '../discord/tell-paused.ts';
import type { DeliveryFigures } from '../http/metrics.ts';
import type { Clock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';
import { languages } from '../words/languages.ts';
import { createWords } from '../words/words.ts';
import { everyNowAndThen, type Job } from './jobs.ts';

type Database = Awaited<ReturnType<typeof openDatabase>>;

export interface DigestJobParts {
  readonly db: Database;
  readonly engine: DatabaseAddress['engine'];
  readonly openDesk: () => Desk;
  /** Undefined where e-mail is off. */
  readonly mail: Carrier | undefined;
  /** Processes on one database agree on it. */
  readonly clock: Clock;
  readonly log: Log;
}

/** What a process does for the editions. */
export interface DigestJobs {
  /** Plans the editions whose time has come. */
  readonly planning: Job;
  /** Sends what is planned, in the order of its time, as fast as Discord lets all processes together. */
  delivering(discord: { readonly token: string; readonly apiUrl: string }): Job;
  figures(): Promise<DeliveryFigures>;
}

const DAY_MS = 24 * 60 * 60 * 1000;

export const digestJobs = (parts: DigestJobParts): DigestJobs => ({
  planning: planningJob(parts),
  delivering: (discord) => deliveringJob(parts, discord),
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
const DELIVER_EVERY_MS = 1_000;

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

function deliveringJob(
  parts: DigestJobParts,
  discord: { readonly token: string; readonly apiUrl: string },
): Job {
  const { db, clock, log } = parts;
  const { rest, userId } = openDeliverySession({ ...discord, log });
  const wordsFor = createWords(languages);
  const shared = { rest, pace: openPace(parts), wordsFor, clock, log };
  const actions = createActionStates(openSqlViewStateStore(db, { clock, log }), log);
  const toDiscord = createEditionCarrier({ ...shared, userId, actions });
  const carriers: Carriers = { channel: toDiscord, person: toDiscord, mail: parts.mail };
  const guildSettings = openSqlGuildSettingsStore(db, { log });
  const delivering = {
    subscriptions: openSqlSubscriptionStore(db, { log }),
    deliveries: openSqlDeliveryStore(db),
    carriers,
    onPaused: tellPaused({ ...shared, guildSettings }),
    holder: randomUUID(),
    random: Math.random,
    clock,
    log,
  };
  const name = 'delivering editions';
  return {
    name,
    run: async (signal) => {
      // What Discord does not take at all is not tried on every letter.
      const toPlaces = () =>
        userId().then(() => deliverDue({ ...delivering, way: 'discord' }, signal));
      const toInboxes = () => deliverDue({ ...delivering, way: 'mail' }, signal);
      const jobs = [toPlaces, toInboxes].map((work) =>
        everyNowAndThen(name, DELIVER_EVERY_MS, { work, log }).run(signal),
      );
      await Promise.all(jobs);
    },
  };
}

/**
 * Discord takes 50 requests a second of a bot, in windows of its own; interactions do not count. A
 * process by itself leaves three of them to what else it asks: 47, and two more where it was late.
 */
const ALONE = { perSecond: 47, makeUpMs: 40 };
/** 45 a second over all processes: no second meets more than ten of the windows. */
const TOGETHER = { name: 'discord', shares: 5, windowMs: 1000 / 9 };

function openPace({ db, engine, clock }: DigestJobParts) {
  const rate: SharedRate =
    engine === 'sqlite'
      ? createLocalRate({ ...ALONE, clock: () => performance.now() })
      : openSqlSharedRate(db, { ...TOGETHER, clock });
  return createPacer(rate, { againMs: engine === 'sqlite' ? 5 : 30 });
}
