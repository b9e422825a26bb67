import type { Config } from '../../config/index.ts';
import { ingest } from '../data/ingest.ts';
import { userAgentOf } from '../data/sources/open-sources.ts';
import { openSqlAskedStore } from '../data/stores/sql/asked.ts';
import { openSqlDailyCountStore } from '../data/stores/sql/daily-counts.ts';
import { openSqlGuildSettingsStore } from '../data/stores/sql/guild-settings.ts';
import { openSqlIngestStore } from '../data/stores/sql/ingest.ts';
import { openSqlMeetingStore } from '../data/stores/sql/meetings.ts';
import type { openDatabase } from '../data/stores/sql/open-database.ts';
import type { openSqlPaperStore } from '../data/stores/sql/papers.ts';
import { openSqlPersonalDataStore } from '../data/stores/sql/personal-data.ts';
import { openSqlReadingListStore } from '../data/stores/sql/reading-lists.ts';
import { openSqlVerdictStore } from '../data/stores/sql/verdicts.ts';
import type { Library } from '../search/library.ts';
import { type Clock, systemClock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';
import { createPaperAdder } from './add-paper.ts';
import { createAskedQuestions } from './asked-questions.ts';
import { createImporter } from './import-papers.ts';
import { maxBytesOf } from './open-configured-library.ts';
import { openDiscussions } from './open-discussions.ts';
import type { LiveSources } from './open-live-sources.ts';
import type { OpenMail } from './open-mail.ts';
import { outsideServices } from './outside-services.ts';

type Database = Awaited<ReturnType<typeof openDatabase>>;

interface Tools {
  readonly clock: Clock;
  readonly log: Log;
}

interface ContextParts extends Tools {
  readonly library: Library;
  readonly papers: ReturnType<typeof openSqlPaperStore>;
  readonly live: LiveSources;
  readonly mail: OpenMail | undefined;
}

/** What commands work with, but for what belongs to editions and to the connection. */
export function openContext(
  config: Config,
  db: Database,
  { library, papers: store, live, mail, ...tools }: ContextParts,
) {
  const ingesting = openSqlIngestStore(db, tools);
  return {
    library,
    guildSettings: openSqlGuildSettingsStore(db, tools),
    readingLists: openSqlReadingListStore(db, tools),
    asked: createAskedQuestions(openSqlAskedStore(db, tools), tools.log),
    verdicts: openSqlVerdictStore(db, tools),
    meetings: openSqlMeetingStore(db, tools),
    personalData: openSqlPersonalDataStore(db),
    textGoesTo: outsideServices(config),
    operators: new Set(config.operatorIds),
    sources: live.sources,
    desk: live.desk,
    fetcher: live.papers,
    addPaper: createPaperAdder({ ingest: (papers) => ingest(papers, ingesting), store, library }),
    dailyCounts: openSqlDailyCountStore(db, tools),
    mail: mail?.desk,
    ...openDiscussions(db, tools),
    clock: tools.clock,
  };
}

/** Brings in files that people attach or name. */
export const createConfiguredImporter = (
  config: Config,
  db: Database,
  { apiUrl, ...tools }: Tools & { readonly apiUrl: string },
) =>
  createImporter({
    store: openSqlIngestStore(db, tools),
    clock: systemClock,
    maxBytes: maxBytesOf(config),
    userAgent: userAgentOf('0.1', config.contact),
    discordApiUrl: apiUrl,
  });
