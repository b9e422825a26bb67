import type { Config } from '../../config/index.ts';
import type { Retention } from '../data/stores/asked.ts';
import { type GuildSettingsStore, RETENTION_DAYS } from '../data/stores/guild-settings.ts';
import { openSqlAskedStore } from '../data/stores/sql/asked.ts';
import { openSqlDailyCountStore } from '../data/stores/sql/daily-counts.ts';
import { openDatabaseClock } from '../data/stores/sql/database-clock.ts';
import { openSqlGuildSettingsStore } from '../data/stores/sql/guild-settings.ts';
import { openSqlIngestStore } from '../data/stores/sql/ingest.ts';
import { openSqlMailCodeStore } from '../data/stores/sql/mail-codes.ts';
import { openDatabase } from '../data/stores/sql/open-database.ts';
import { openSqlPaperStore } from '../data/stores/sql/papers.ts';
import { openSqlViewStateStore } from '../data/stores/sql/view-state.ts';
import type { Vitals } from '../http/app.ts';
import type { Unsubscriber } from '../http/unsubscribe.ts';
import type { Clock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';
import { within } from '../shared/within.ts';
import { HANDS_EMPTY_MS } from './delivering-bot.ts';
import { digestJobs } from './digest-jobs.ts';
import { everyNowAndThen, type Job, startJobs } from './jobs.ts';
import { openConfiguredLibrary } from './open-configured-library.ts';
import { openDigest } from './open-digest.ts';
import { openHttp } from './open-http.ts';
import { openLiveSources } from './open-live-sources.ts';
import { mailState, type OpenMail, openMail } from './open-mail.ts';

type Database = Awaited<ReturnType<typeof openDatabase>>;

const DAY_MS = 24 * 60 * 60 * 1000;

interface Tools {
  readonly clock: Clock;
  readonly log: Log;
}

/** What workers do, and a process of role `all` beside answering people. */
export const workerJobs = (
  db: Database,
  mail: Pick<OpenMail, 'pauseUnreadable'> | undefined,
  { log, ...tools }: Tools,
): readonly Job[] => [
  everyNowAndThen('purging', DAY_MS, { work: purgingOf(db, { log, ...tools }), log }),
  ...(mail
    ? [everyNowAndThen('looking at addresses', DAY_MS, { work: mail.pauseUnreadable, log })]
    : []),
];

/** Clears away what has expired. */
function purgingOf(db: Database, tools: Tools): () => Promise<void> {
  const viewStates = openSqlViewStateStore(db, tools);
  const dailyCounts = openSqlDailyCountStore(db, tools);
  const mailCodes = openSqlMailCodeStore(db, tools);
  const ingesting = openSqlIngestStore(db, tools);
  const guildSettings = openSqlGuildSettingsStore(db, tools);
  const asked = openSqlAskedStore(db, tools);
  return async () => {
    await asked.purge(await retentionOf(guildSettings));
    await mailCodes.purge();
    await viewStates.purge();
    await dailyCounts.purge();
    await ingesting.atomically(async ({ signals, places }) => {
      await signals.purge();
      await places.purge();
    });
  };
}

/** For how long each server has its questions kept. */
async function retentionOf(settings: GuildSettingsStore): Promise<Retention> {
  const guildIds = await settings.serversWith('retention');
  const days = guildIds.map(async (guildId): Promise<[string, number]> => {
    const { retention = RETENTION_DAYS } = await settings.get(guildId);
    return [guildId, retention];
  });
  return { guilds: new Map(await Promise.all(days)), otherwise: RETENTION_DAYS };
}

interface Worker {
  readonly vitals: Omit<Vitals, 'hindrance'>;
  readonly unsubscriber: Unsubscriber | undefined;
  close(): Promise<void>;
}

/** A process that only works: it never signs in to the gateway. Throws a StoreError or a SourceError. */
async function openWorker(config: Config, log: Log): Promise<Worker> {
  const { engine } = config.database;
  const db = await openDatabase(config.database, log);
  const shared = await openDatabaseClock(db, { engine, log });
  const tools = { clock: shared.clock, log };
  const papers = openSqlPaperStore(db, tools);
  const library = await openConfiguredLibrary(config, log, { papers, follow: true });
  const live = openLiveSources(config, db, tools);
  const sources = () => live.desk.reports();
  const { openDigestDesk: openDesk } = openDigest(db, { library, sources, ...tools });
  const { apiUrl, token = '' } = config.discord;
  const mail = openMail(config, db, tools);
  const editions = digestJobs({ db, engine, openDesk, mail: mail?.carrier, ...tools });
  const delivering = editions.delivering({ apiUrl, token });
  const jobs = startJobs([...workerJobs(db, mail, tools), editions.planning, delivering], log);
  live.start();
  return {
    vitals: {
      corpus: () => library.info(),
      sources,
      deliveries: editions.figures,
      mail: () => mailState(mail),
    },
    unsubscriber: mail?.unsubscriber,
    close: async () => {
      await within(HANDS_EMPTY_MS, jobs.stop());
      await live.close();
      mail?.close();
      await library.close();
      shared.stop();
      await db.destroy();
    },
  };
}

/** Works until the process is told to leave, which it then does; a second signal ends it at once. */
export async function runWorker(config: Config, log: Log, leaveWithinMs: number): Promise<void> {
  const worker = await openWorker(config, log);
  let told = false;
  const hindrance = () => (told ? 'the worker is stopping' : undefined);
  const vitals = { ...worker.vitals, hindrance };
  const { unsubscriber } = worker;
  const http = await openHttp(config, { vitals, unsubscriber }, log);
  // The jobs wait without keeping the process alive.
  const alive = setInterval(() => undefined, DAY_MS);
  await new Promise<void>((resolve) => {
    const leave = (): void => {
      if (told) process.exit(1);
      told = true;
      setTimeout(() => process.exit(1), leaveWithinMs).unref();
      resolve();
    };
    process.on('SIGINT', leave);
    process.on('SIGTERM', leave);
    log.info('working');
  });
  clearInterval(alive);
  await http.close();
  await worker.close();
}
