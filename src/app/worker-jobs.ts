import type { Retention } from '../data/stores/asked.ts';
import { type GuildSettingsStore, RETENTION_DAYS } from '../data/stores/guild-settings.ts';
import { FORGET_SERVER_DAYS } from '../data/stores/left-servers.ts';
import { openSqlAskedStore } from '../data/stores/sql/asked.ts';
import { openSqlDailyCountStore } from '../data/stores/sql/daily-counts.ts';
import { openSqlDeliveryStore } from '../data/stores/sql/deliveries.ts';
import { openSqlGuildSettingsStore } from '../data/stores/sql/guild-settings.ts';
import { openSqlIngestStore } from '../data/stores/sql/ingest.ts';
import { openSqlLeftServerStore } from '../data/stores/sql/left-servers.ts';
import { openSqlMailCodeStore } from '../data/stores/sql/mail-codes.ts';
import { openSqlMeetingStore } from '../data/stores/sql/meetings.ts';
import type { openDatabase } from '../data/stores/sql/open-database.ts';
import { openSqlViewStateStore } from '../data/stores/sql/view-state.ts';
import type { Clock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';
import { everyNowAndThen, type Job } from './jobs.ts';
import type { OpenMail } from './open-mail.ts';

type Database = Awaited<ReturnType<typeof openDatabase>>;

interface Tools {
  readonly clock: Clock;
  readonly log: Log;
}

const DAY_MS = 24 * 60 * 60 * 1000;

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
  const leftServers = openSqlLeftServerStore(db, tools);
  const deliveries = openSqlDeliveryStore(db);
  const meetings = openSqlMeetingStore(db, tools);
  return async () => {
    const servers = await leftServers.forgetGone();
    if (servers.length > 0) tools.log.info({ servers }, 'servers that left long ago are forgotten');
    await deliveries.purge(tools.clock() - FORGET_SERVER_DAYS * DAY_MS);
    await asked.purge(await retentionOf(guildSettings));
    await meetings.purge();
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
