import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Playground } from '../../playground/server.ts';
import { createPaperAdder } from '../../src/app/add-paper.ts';
import { createAskedQuestions } from '../../src/app/asked-questions.ts';
import { comingLibrary } from '../../src/app/coming-library.ts';
import { createImporter } from '../../src/app/import-papers.ts';
import { openDigest } from '../../src/app/open-digest.ts';
import { openDiscussions } from '../../src/app/open-discussions.ts';
import type { Command, Context } from '../../src/commands/command.ts';
import { commands } from '../../src/commands/index.ts';
import { ingest } from '../../src/data/ingest.ts';
import type { Paper } from '../../src/data/paper.ts';
import type { PaperSignal } from '../../src/data/stores/paper-signals.ts';
import { openSqlAskedStore } from '../../src/data/stores/sql/asked.ts';
import { openSqlDailyCountStore } from '../../src/data/stores/sql/daily-counts.ts';
import { openSqlGuildSettingsStore } from '../../src/data/stores/sql/guild-settings.ts';
import { openSqlIngestStore } from '../../src/data/stores/sql/ingest.ts';
import { openSqlLeaseStore } from '../../src/data/stores/sql/leases.ts';
import { openSqlLeftServerStore } from '../../src/data/stores/sql/left-servers.ts';
import { openSqlMeetingStore } from '../../src/data/stores/sql/meetings.ts';
import { openSqlPaperSignalStore } from '../../src/data/stores/sql/paper-signals.ts';
import { openSqlPaperStore } from '../../src/data/stores/sql/papers.ts';
import { openSqlPersonalDataStore } from '../../src/data/stores/sql/personal-data.ts';
import { openSqlReadingListStore } from '../../src/data/stores/sql/reading-lists.ts';
import { openSqlSourceNoticeStore } from '../../src/data/stores/sql/source-notices.ts';
import { openSqlVerdictStore } from '../../src/data/stores/sql/verdicts.ts';
import { openSqlViewStateStore } from '../../src/data/stores/sql/view-state.ts';
import { type BotOptions, createBot } from '../../src/discord/client.ts';
import { answerByQuoting } from '../../src/search/answering/answer-by-quoting.ts';
import { openLibrary } from '../../src/search/open-library.ts';
import type { AnswerWriter } from '../../src/search/writing/writer.ts';
import { createWritingLibrary } from '../../src/search/writing/writing-library.ts';
import { createWords } from '../../src/words/words.ts';
import { SOURCES } from '../fakes/commands.ts';
import type { createMemoryLog } from '../fakes/log.ts';
import { openReadySqlite } from '../fakes/ready-sqlite.ts';
import { PATIENT } from '../patience.ts';
import { LIBRARY } from './papers.ts';

export interface DeskOptions {
  readonly papers?: readonly Paper[];
  readonly commands?: readonly Command[];
  readonly guildId?: string;
  /** English alone by default. */
  readonly wordsFor?: BotOptions['wordsFor'];
  /** Discord's names of the languages that commands are told in. */
  readonly languages?: BotOptions['languages'];
  /** The default is generous, so that tests which are not about limits never meet them. */
  readonly limits?: BotOptions['limits'];
  /** Until it resolves the papers are being opened. */
  readonly papersCome?: Promise<unknown>;
  /** Writes the answers out. */
  readonly writer?: AnswerWriter;
  readonly desk?: Context['desk'];
  /** How often admin channels are told how the desk's sources are; undefined: never. */
  readonly noticesMs?: number;
  /** Has papers that the corpus lacks. */
  readonly fetcher?: Context['fetcher'];
  readonly textGoesTo?: Context['textGoesTo'];
  /** Ids of people who run the bot. */
  readonly operators?: readonly string[];
  /** What sources counted. */
  readonly signals?: readonly PaperSignal[];
  /** Discord's three seconds for a first answer; long by default. */
  readonly answerWithinMs?: number;
  /** In place of a file of the desk's own. */
  readonly openDatabase?: () => ReturnType<typeof openReadySqlite>;
  /** Begins with nothing remembered. */
  readonly emptyDatabase?: boolean;
}

export const TOKEN = 'a-token-of-the-playground';
const NO_DESK: Context['desk'] = { reports: async () => [], refresh: async () => [] };
const UNLIMITED = { burst: 10_000, perMinute: 10_000 };

/** A bot that is not started, for tests about starting. */
export async function prepareBot(
  { apiUrl }: Pick<Playground, 'apiUrl'>,
  folder: string,
  log: ReturnType<typeof createMemoryLog>,
  { papers = LIBRARY, limits = UNLIMITED, guildId, ...options }: DeskOptions & { token?: string },
) {
  if (options.emptyDatabase) await rm(join(folder, 'colloquy.db'));
  const { openDatabase = () => openReadySqlite(join(folder, 'colloquy.db')) } = options;
  const db = await openDatabase();
  const quoting = await openLibrary(papers, { answering: answerByQuoting });
  const there = options.writer ? createWritingLibrary(quoting, options.writer, log) : quoting;
  const { library } = comingLibrary((options.papersCome ?? Promise.resolve()).then(() => there));
  const clock = Date.now;
  const store = openSqlPaperStore(db, { clock, log });
  const ingesting = openSqlIngestStore(db, { clock, log });
  if (options.signals) {
    await ingest(papers, ingesting);
    await openSqlPaperSignalStore(db, { clock }).put(options.signals);
  }
  const bot = createBot({
    token: TOKEN,
    apiUrl,
    commands,
    ...PATIENT,
    ...options,
    guildId,
    limits,
    log,
    clock,
    context: {
      library,
      clock,
      guildSettings: openSqlGuildSettingsStore(db, { log }),
      readingLists: openSqlReadingListStore(db, { clock }),
      asked: createAskedQuestions(openSqlAskedStore(db, { clock, log }), log),
      verdicts: openSqlVerdictStore(db, { clock }),
      meetings: openSqlMeetingStore(db, { clock }),
      personalData: openSqlPersonalDataStore(db),
      textGoesTo: options.textGoesTo ?? [],
      operators: new Set(options.operators),
      sources: SOURCES,
      desk: options.desk ?? NO_DESK,
      fetcher: options.fetcher,
      addPaper: createPaperAdder({
        ingest: (added) => ingest(added, ingesting),
        store,
        // This library follows no store by itself.
        library: { refresh: async () => library.add(await store.all()) },
      }),
      importPapers: createImporter({
        store: openSqlIngestStore(db, { clock, log }),
        clock,
        maxBytes: 1_000_000,
        userAgent: 'Colloquy/test',
        discordApiUrl: apiUrl,
      }),
      dailyCounts: openSqlDailyCountStore(db, { clock }),
      mail: undefined,
      ...openDigest(db, { library, clock, log, sources: async () => [] }),
      ...openDiscussions(db, { clock }),
    },
    wordsFor: options.wordsFor ?? createWords(),
    languages: options.languages ?? [],
    sourceNotices: noticesOf(db, options.noticesMs),
    viewStates: openSqlViewStateStore(db, { clock, log }),
    leftServers: openSqlLeftServerStore(db, { clock }),
  });
  const stop = async (): Promise<void> => {
    await bot.stop();
    await library.close();
    await db.destroy();
  };
  return { bot, stop };
}

const noticesOf = (db: Parameters<typeof openSqlLeaseStore>[0], everyMs: number | undefined) =>
  everyMs === undefined
    ? undefined
    : {
        store: openSqlSourceNoticeStore(db, { clock: Date.now }),
        turns: openSqlLeaseStore(db, { holder: randomUUID(), clock: Date.now }),
        everyMs,
      };
