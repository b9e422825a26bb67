import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIMessage } from 'discord.js';
import { it as base } from 'vitest';
import { type Playground, startPlayground } from '../../playground/server.ts';
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
import { type Bot, type BotOptions, createBot } from '../../src/discord/client.ts';
import { answerByQuoting } from '../../src/search/answering/answer-by-quoting.ts';
import { openLibrary } from '../../src/search/open-library.ts';
import type { AnswerWriter } from '../../src/search/writing/writer.ts';
import { createWritingLibrary } from '../../src/search/writing/writing-library.ts';
import { createWords } from '../../src/words/words.ts';
import { SOURCES } from '../fakes/commands.ts';
import { createMemoryLog } from '../fakes/log.ts';
import { openReadySqlite } from '../fakes/ready-sqlite.ts';
import { keepSecretsOf } from '../judge/leaks.ts';
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

/** A bot at work in a small Discord of its own, with a database of its own. */
export interface Desk {
  readonly discord: Playground;
  readonly bot: Bot;
  readonly log: ReturnType<typeof createMemoryLog>;
  /** Of its database. */
  readonly folder: string;
  /** Another process on the same database: stops this one first. */
  restart(options?: DeskOptions): Promise<void>;
}

export const TOKEN = 'a-token-of-the-playground';
const NO_DESK: Context['desk'] = { reports: async () => [], refresh: async () => [] };
const UNLIMITED = { burst: 10_000, perMinute: 10_000 };

export type OpenDesk = (options?: DeskOptions) => Promise<Desk>;

/** `it` with desks that are cleared away when the test is over. */
export const it = base.extend<{ readonly openDesk: OpenDesk }>({
  openDesk: async ({ task: _ }, use) => {
    const desks: (Desk & { close(): Promise<void> })[] = [];
    await use(async (options = {}) => {
      const desk = await createDesk(options);
      desks.push(desk);
      return desk;
    });
    for (const { close } of desks) await close();
  },
});

async function createDesk(options: DeskOptions): Promise<Desk & { close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-e2e-'));
  const { answerWithinMs } = { ...PATIENT, ...options };
  const discord = await startPlayground({ token: TOKEN, answerWithinMs });
  keepSecretsOf(discord);
  const log = createMemoryLog();
  let running = await startBot(discord, folder, log, options);
  return {
    discord,
    log,
    folder,
    get bot() {
      return running.bot;
    },
    async restart(changed = options) {
      await running.stop();
      running = await startBot(discord, folder, log, changed);
    },
    async close() {
      await running.stop();
      await discord.close();
      await rm(folder, { recursive: true });
    },
  };
}

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

async function startBot(
  discord: Playground,
  folder: string,
  log: ReturnType<typeof createMemoryLog>,
  options: DeskOptions,
) {
  const running = await prepareBot(discord, folder, log, options);
  await running.bot.start();
  return running;
}

interface Component {
  readonly type: number;
  readonly label?: string;
  readonly custom_id?: string;
  readonly disabled?: boolean;
  readonly options?: readonly { readonly label: string }[];
}

const componentsOf = (message: APIMessage | undefined): readonly Component[] =>
  (message?.components ?? []).flatMap((row): readonly Component[] =>
    'components' in row ? row.components : [],
  );

/** The custom id of a button by a word of its label; undefined where there is none to press. */
export const button = (message: APIMessage | undefined, label: string): string | undefined =>
  componentsOf(message).find((each) => each.label?.includes(label) && !each.disabled)?.custom_id;

/** The custom id of the message's menu. */
export const menu = (message: APIMessage | undefined): string | undefined =>
  componentsOf(message).find(({ type }) => type === 3)?.custom_id;

/** What its buttons say. */
export const buttonLabels = (message: APIMessage | undefined): readonly string[] =>
  componentsOf(message).flatMap(({ type, label }) => (type === 2 && label ? [label] : []));

/** What the message's menus offer to choose. */
export const menuLabels = (message: APIMessage | undefined): readonly string[] =>
  componentsOf(message).flatMap(({ options = [] }) => options.map(({ label }) => label));

/** Everything a message says, for looking for words in it. */
export const textOf = (message: APIMessage | undefined): string =>
  [
    message?.content,
    ...(message?.embeds ?? []).flatMap(({ title, description, fields = [], footer }) => [
      ...[title, description, footer?.text],
      ...fields.flatMap(({ name, value }) => [name, value]),
    ]),
  ].join('\n');
