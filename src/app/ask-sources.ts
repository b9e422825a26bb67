import { setTimeout as pause } from 'node:timers/promises';
import type { Config } from '../../config/index.ts';
import { BUNDLED_CORPUS, loadCorpus } from '../data/corpus.ts';
import type { SourceReportByHand } from '../data/refresh/refresher.ts';
import { openSqlCompletionStore } from '../data/stores/sql/completions.ts';
import { openDatabaseClock } from '../data/stores/sql/database-clock.ts';
import { openSqlIngestStore } from '../data/stores/sql/ingest.ts';
import { openDatabase } from '../data/stores/sql/open-database.ts';
import { openSqlPaperStore } from '../data/stores/sql/papers.ts';
import type { Log } from '../shared/log.ts';
import { askEnrichers, type Enriching, enrichPapers } from '../terminal/enrich.ts';
import { openLiveSources } from './open-live-sources.ts';

/** Between two papers; arXiv's three seconds are kept besides. */
const BETWEEN_MS = 2_000;

/** Asks the live sources once, for the terminal; a bot may run beside it. */
export async function refreshInto(
  config: Config,
  log: Log,
): Promise<readonly SourceReportByHand[]> {
  const db = await openDatabase(config.database, log);
  const shared = await openDatabaseClock(db, { engine: config.database.engine, log });
  const live = openLiveSources(config, db, { clock: shared.clock, log });
  try {
    return await live.desk.refresh();
  } finally {
    await live.close();
    shared.stop();
    await db.destroy();
  }
}

/** Completes the papers of files and database, for the terminal. */
export async function enrichInto(
  config: Config,
  log: Log,
  { signal, progress }: Pick<Enriching, 'signal' | 'progress'>,
): Promise<{ readonly text: string; readonly complete: boolean }> {
  const db = await openDatabase(config.database, log);
  const shared = await openDatabaseClock(db, { engine: config.database.engine, log });
  const tools = { clock: shared.clock, log };
  const live = openLiveSources(config, db, tools);
  try {
    if (live.papers === undefined)
      return { text: 'The live sources are switched off.', complete: false };
    const files = [BUNDLED_CORPUS, ...config.corpusFiles];
    const store = openSqlPaperStore(db, tools);
    const { papers } = await loadCorpus({ files, store, now: new Date(), log });
    const ingest = openSqlIngestStore(db, tools);
    const between = async () => {
      await pause(BETWEEN_MS, undefined, { signal });
    };
    const completed = await enrichPapers(papers, {
      papers: live.papers,
      ingest,
      completions: openSqlCompletionStore(db),
      clock: shared.clock,
      pause: between,
      signal,
      progress,
    });
    const added = await askEnrichers(
      live.enrichers,
      { store, ingest, ...tools },
      { signal, pause: between },
    );
    return {
      text: [completed.text, ...added.map(({ text }) => text)].join('\n'),
      complete: completed.complete && added.every(({ complete }) => complete),
    };
  } finally {
    await live.close();
    shared.stop();
    await db.destroy();
  }
}
