import { randomUUID } from 'node:crypto';
import { createRefresher } from '../data/refresh/refresher.ts';
import { reportSources, type SourceDesk } from '../data/sources/report.ts';
import type { Source } from '../data/sources/source.ts';
import { openSqlIngestStore } from '../data/stores/sql/ingest.ts';
import { openSqlLeaseStore } from '../data/stores/sql/leases.ts';
import type { openDatabase } from '../data/stores/sql/open-database.ts';
import { openSqlSourceStateStore } from '../data/stores/sql/source-state.ts';
import type { Clock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';

export interface OpenSourceDesk extends SourceDesk {
  /** Asks the sources by their schedule from now on. */
  start(): void;
  stop(): Promise<void>;
}

interface DeskTools {
  readonly clock: Clock;
  readonly log: Log;
  /** How often a source is asked. */
  readonly everyMs: (source: Pick<Source, 'name'>) => number;
}

/** The live sources with what is kept of them in the database. */
export function openSourceDesk(
  sources: readonly Source[],
  db: Awaited<ReturnType<typeof openDatabase>>,
  { clock, log, everyMs }: DeskTools,
): OpenSourceDesk {
  const states = openSqlSourceStateStore(db, { log });
  const refresher = createRefresher({
    sources,
    states,
    ingest: openSqlIngestStore(db, { clock, log }),
    turns: openSqlLeaseStore(db, { holder: randomUUID(), clock }),
    everyMs,
    random: Math.random,
    clock,
    log,
  });
  return {
    reports: () => reportSources(sources, states, clock()),
    refresh: (names) => refresher.refresh({ names }),
    start: () => {
      if (sources.length > 0) refresher.start();
    },
    stop: () => refresher.stop(),
  };
}
