import type { Config } from '../../config/index.ts';
import { examplesOf } from '../commands/examples.ts';
import { commands } from '../commands/index.ts';
import { openDatabaseClock } from '../data/stores/sql/database-clock.ts';
import { openSqlLeftServerStore } from '../data/stores/sql/left-servers.ts';
import { openSqlMeetingStore } from '../data/stores/sql/meetings.ts';
import { lockDatabase, openDatabase } from '../data/stores/sql/open-database.ts';
import { openSqlSubscriptionStore } from '../data/stores/sql/subscriptions.ts';
import { openSqlViewStateStore } from '../data/stores/sql/view-state.ts';
import { type Bot, type BotOptions, createBot } from '../discord/client.ts';
import type { Vitals } from '../http/app.ts';
import type { Unsubscriber } from '../http/unsubscribe.ts';
import { type Clock, type MovableClock, systemClock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';
import { allWords, discordLocales } from '../words/languages.ts';
import { comingLibrary } from './coming-library.ts';
import { deliveringBot } from './delivering-bot.ts';
import { digestJobs } from './digest-jobs.ts';
import { openGatewayLease } from './gateway-lease.ts';
import { startJobs, startJobsAfter } from './jobs.ts';
import { openConfiguredLibrary } from './open-configured-library.ts';
import { createConfiguredImporter, openContext } from './open-context.ts';
import { openCorpusStores } from './open-corpus-stores.ts';
import { openDigest } from './open-digest.ts';
import { openLiveSources } from './open-live-sources.ts';
import { mailState, openMail } from './open-mail.ts';
import { openSourceNotices } from './open-source-notices.ts';
import { postingJobs } from './posting-jobs.ts';
import type { OpenExamples } from './stand-in.ts';
import { toNextDue } from './to-next-due.ts';
import { workerJobs } from './worker-jobs.ts';

/** Starting comes first; examples for `/help` are looked for when that is over. */
const EXAMPLES_AFTER_MS = 10_000;

/** What the playground has of its own. */
export interface PlaygroundParts {
  readonly openExamples?: OpenExamples;
  /** One that can be moved. */
  readonly clock?: Clock;
}

/** Everything a bot needs, opened but for the papers: these come while it signs in. */
export interface App {
  createBot(connection: Pick<BotOptions, 'token' | 'apiUrl' | 'onLost' | 'meter'>): Bot;
  readonly vitals: Omit<Vitals, 'hindrance'>;
  /** Resolves when the papers can be asked; rejects with a StoreError or a SourceError. */
  readonly papersThere: Promise<void>;
  /** Undefined where e-mail is off. */
  readonly unsubscriber: Unsubscriber | undefined;
  /** Resolves when another process answers people in its place: this one has to end. */
  readonly replaced: Promise<void>;
  /** Moves a clock to the next edition or reminder; the new time, or undefined where none is awaited. */
  toNextDue(clock: MovableClock): Promise<number | undefined>;
  close(): Promise<void>;
}

/** Makes this process the one bot of its database and begins to open the papers. Throws a StoreError. */
export async function openApp(
  config: Config,
  log: Log,
  { openExamples, clock: local = systemClock }: PlaygroundParts = {},
): Promise<App> {
  const { engine } = config.database;
  // Closed in the opposite order, also where something later does not open.
  await using opened = new AsyncDisposableStack();
  const lock = lockDatabase(config.database);
  opened.defer(() => lock.release());
  const db = await openDatabase(config.database, log);
  opened.defer(() => db.destroy());
  const shared = await openDatabaseClock(db, { engine, log, local });
  opened.defer(() => shared.stop());
  const tools = { clock: shared.clock, log };
  const gateway = await openGatewayLease(db, { address: config.database, ...tools });
  opened.defer(() => gateway.release());
  const stores = openCorpusStores(db, { engine, ...tools });
  const coming = comingLibrary(
    openConfiguredLibrary(config, log, {
      stores,
      follow: true,
      reads: config.role === 'all' ? 'behind' : 'elsewhere',
    }),
  );
  const { library } = coming;
  opened.defer(() => library.close());
  const mail = openMail(config, db, tools);
  opened.defer(() => mail?.close());
  const live = openLiveSources(config, db, { ...tools, openExamples });
  opened.defer(() => live.close());
  const digest = openDigest(db, { library, sources: () => live.desk.reports(), ...tools });
  const openDesk = digest.openDigestDesk;
  const editions = digestJobs({ db, openDesk, ...tools });
  const working = config.role === 'all';
  const work = working ? [...workerJobs(db, mail, tools), editions.planning] : [];
  const jobs = startJobsAfter(coming.opened, work, log);
  opened.defer(() => jobs.stop());
  if (working) live.start();
  const context = {
    ...openContext(config, db, { ...tools, library, papers: stores.papers, live, mail }),
    ...digest,
  };
  const examples = setTimeout(() => {
    // Known before most people ask for them; a failure is told to whoever does.
    examplesOf(library).catch(() => undefined);
  }, EXAMPLES_AFTER_MS).unref();
  opened.defer(() => clearTimeout(examples));
  const { commandBurst, commandsPerMinute } = config.limits;
  const open = opened.move();

  return {
    createBot: (connection) => {
      const importPapers = createConfiguredImporter(config, db, {
        ...tools,
        apiUrl: connection.apiUrl,
      });
      const bot = createBot({
        ...connection,
        guildId: config.discord.guildId,
        commands,
        context: { ...context, importPapers },
        wordsFor: allWords(),
        languages: discordLocales,
        viewStates: openSqlViewStateStore(db, tools),
        leftServers: openSqlLeftServerStore(db, tools),
        sourceNotices: openSourceNotices(db, tools),
        limits: { burst: commandBurst, perMinute: commandsPerMinute },
        ...tools,
      });
      const posting = { db, engine, mail: mail?.carrier, ...tools };
      const deliver = () => startJobs(postingJobs(posting, connection), log);
      return working ? deliveringBot(bot, deliver) : bot;
    },
    vitals: {
      corpus: coming.infoNow,
      sources: () => live.desk.reports(),
      deliveries: editions.figures,
      mail: () => mailState(mail),
    },
    papersThere: coming.opened,
    unsubscriber: mail?.unsubscriber,
    replaced: gateway.lost,
    toNextDue: (clock) =>
      toNextDue(
        {
          subscriptions: openSqlSubscriptionStore(db, tools),
          meetings: openSqlMeetingStore(db, tools),
        },
        clock,
      ),
    async close() {
      // Nobody is answered any more: another gateway need not wait for the rest.
      await gateway.release();
      await open.disposeAsync();
    },
  };
}
