import type { Config } from '../../config/index.ts';
import { examplesOf } from '../commands/examples.ts';
import { commands } from '../commands/index.ts';
import { ingest } from '../data/ingest.ts';
import { userAgentOf } from '../data/sources/open-sources.ts';
import type { IngestStore } from '../data/stores/ingest.ts';
import { openSqlAskedStore } from '../data/stores/sql/asked.ts';
import { openSqlDailyCountStore } from '../data/stores/sql/daily-counts.ts';
import { openDatabaseClock } from '../data/stores/sql/database-clock.ts';
import { openSqlGuildSettingsStore } from '../data/stores/sql/guild-settings.ts';
import { openSqlIngestStore } from '../data/stores/sql/ingest.ts';
import { lockDatabase, openDatabase } from '../data/stores/sql/open-database.ts';
import { openSqlPaperStore } from '../data/stores/sql/papers.ts';
import { openSqlPersonalDataStore } from '../data/stores/sql/personal-data.ts';
import { openSqlReadingListStore } from '../data/stores/sql/reading-lists.ts';
import { openSqlSubscriptionStore } from '../data/stores/sql/subscriptions.ts';
import { openSqlViewStateStore } from '../data/stores/sql/view-state.ts';
import { type Bot, type BotOptions, createBot } from '../discord/client.ts';
import type { Vitals } from '../http/app.ts';
import type { Unsubscriber } from '../http/unsubscribe.ts';
import type { Library } from '../search/library.ts';
import { type Clock, type MovableClock, systemClock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';
import { type Ingesting, ingestFiles } from '../terminal/ingest.ts';
import { languages } from '../words/languages.ts';
import { createWords } from '../words/words.ts';
import { createPaperAdder } from './add-paper.ts';
import { createAskedQuestions } from './asked-questions.ts';
import { deliveringBot } from './delivering-bot.ts';
import { digestJobs } from './digest-jobs.ts';
import { openGatewayLease } from './gateway-lease.ts';
import { createImporter } from './import-papers.ts';
import { startJobs } from './jobs.ts';
import { maxBytesOf, openConfiguredLibrary, specOf } from './open-configured-library.ts';
import { openCorpusLibrary } from './open-corpus-library.ts';
import { openDigest } from './open-digest.ts';
import { openLiveSources } from './open-live-sources.ts';
import { mailState, openMail } from './open-mail.ts';
import { openReadingStore } from './open-reading-store.ts';
import { openSourceNotices } from './open-source-notices.ts';
import { outsideServices } from './outside-services.ts';
import type { OpenExamples } from './stand-in.ts';
import { toNextEdition } from './to-next-edition.ts';
import { workerJobs } from './worker.ts';

/** Starting comes first; examples for `/help` are looked for when that is over. */
const EXAMPLES_AFTER_MS = 10_000;

/** What the playground has of its own. */
export interface PlaygroundParts {
  readonly openExamples?: OpenExamples;
  /** One that can be moved. */
  readonly clock?: Clock;
}

/** Everything a bot needs, opened. */
export interface App {
  createBot(connection: Pick<BotOptions, 'token' | 'apiUrl' | 'onLost' | 'meter'>): Bot;
  readonly vitals: Omit<Vitals, 'hindrance'>;
  /** Undefined where e-mail is off. */
  readonly unsubscriber: Unsubscriber | undefined;
  /** Resolves when another process answers people in its place: this one has to end. */
  readonly replaced: Promise<void>;
  /** Moves a clock to the next edition; the new time, or undefined where none is awaited. */
  toNextEdition(clock: MovableClock): Promise<number | undefined>;
  close(): Promise<void>;
}

/**
 * Opens stores and library and makes this process the one bot of its database. Throws a StoreError or
 * a SourceError.
 */
export async function openApp(
  config: Config,
  log: Log,
  { openExamples, clock: local = systemClock }: PlaygroundParts = {},
): Promise<App> {
  const lock = lockDatabase(config.database);
  try {
    const db = await openDatabase(config.database, log);
    const shared = await openDatabaseClock(db, { engine: config.database.engine, log, local });
    const tools = { clock: shared.clock, log };
    const gateway = await openGatewayLease(db, { address: config.database, ...tools });
    const store = openSqlPaperStore(db, tools);
    const library = await openConfiguredLibrary(config, log, {
      papers: store,
      follow: true,
    });
    const dailyCounts = openSqlDailyCountStore(db, tools);
    const viewStates = openSqlViewStateStore(db, tools);
    const ingesting = openSqlIngestStore(db, tools);
    const working = config.role === 'all';
    const live = openLiveSources(config, db, { ...tools, openExamples });
    const digest = openDigest(db, { library, sources: () => live.desk.reports(), ...tools });
    const { engine } = config.database;
    const mail = openMail(config, db, tools);
    const openDesk = digest.openDigestDesk;
    const editions = digestJobs({ db, engine, openDesk, mail: mail?.carrier, ...tools });
    const jobs = startJobs(working ? [...workerJobs(db, tools), editions.planning] : [], log);
    if (working) live.start();
    const context = {
      library,
      guildSettings: openSqlGuildSettingsStore(db, tools),
      readingLists: openSqlReadingListStore(db, tools),
      asked: createAskedQuestions(openSqlAskedStore(db, tools), log),
      personalData: openSqlPersonalDataStore(db),
      textGoesTo: outsideServices(config),
      operators: new Set(config.operatorIds),
      sources: live.sources,
      desk: live.desk,
      fetcher: live.papers,
      addPaper: createPaperAdder({
        ingest: (papers) => ingest(papers, ingesting),
        store,
        library,
      }),
      dailyCounts,
      mail: mail?.desk,
      ...digest,
      clock: shared.clock,
    };
    const examples = setTimeout(() => {
      // Known before most people ask for them; a failure is told to whoever does.
      examplesOf(library).catch(() => undefined);
    }, EXAMPLES_AFTER_MS).unref();
    const { commandBurst, commandsPerMinute } = config.limits;

    return {
      createBot: (connection) => {
        const bot = createBot({
          ...connection,
          guildId: config.discord.guildId,
          commands,
          context: { ...context, importPapers: importerOf(config, ingesting, connection.apiUrl) },
          wordsFor: createWords(languages),
          languages: Object.keys(languages),
          viewStates,
          sourceNotices: openSourceNotices(db, tools),
          limits: { burst: commandBurst, perMinute: commandsPerMinute },
          ...tools,
        });
        const deliver = () => startJobs([editions.delivering(connection)], log);
        return working ? deliveringBot(bot, deliver) : bot;
      },
      vitals: {
        corpus: () => library.info(),
        sources: () => live.desk.reports(),
        deliveries: editions.figures,
        mail: () => mailState(mail),
      },
      unsubscriber: mail?.unsubscriber,
      replaced: gateway.lost,
      toNextEdition: (clock) => toNextEdition(openSqlSubscriptionStore(db, tools), clock),
      async close() {
        clearTimeout(examples);
        // Nobody is answered any more: another gateway need not wait for the rest.
        await gateway.release();
        await jobs.stop();
        await live.close();
        mail?.close();
        await library.close();
        shared.stop();
        await db.destroy();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** The bot's corpus, or one file in its place, for reading beside a running bot. */
export async function openReadingLibrary(
  config: Config,
  log: Log,
  corpusFile: string | undefined,
): Promise<Library> {
  if (corpusFile !== undefined) {
    const source = { files: [corpusFile], database: undefined, asGiven: true };
    const spec = { ...specOf(config), ...source };
    return openCorpusLibrary(spec, undefined, log);
  }
  const store = await openReadingStore(config.database, log);
  const library = await openConfiguredLibrary(config, log, {
    papers: store?.papers,
    follow: false,
  });
  await store?.close();
  return library;
}

/** Brings files into the database; a running bot knows the papers within a second. */
export async function ingestInto(
  config: Config,
  log: Log,
  what: Omit<Ingesting, 'store' | 'maxBytes' | 'now'> & { readonly files: readonly string[] },
): Promise<boolean> {
  const db = await openDatabase(config.database, log);
  try {
    const store = openSqlIngestStore(db, { clock: systemClock, log });
    return await ingestFiles(what.files, {
      ...what,
      store,
      maxBytes: maxBytesOf(config),
      now: new Date(),
    });
  } finally {
    await db.destroy();
  }
}

const importerOf = (config: Config, store: IngestStore, discordApiUrl: string) =>
  createImporter({
    store,
    clock: systemClock,
    maxBytes: maxBytesOf(config),
    userAgent: userAgentOf('0.1', config.contact),
    discordApiUrl,
  });
