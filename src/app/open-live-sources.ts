import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Config } from '../../config/index.ts';
import { type CompleterOptions, createCompleter } from '../data/completing/completer.ts';
import { createEnriching } from '../data/completing/enriching.ts';
import { BUNDLED_CORPUS, loadCorpus } from '../data/corpus.ts';
import type { Patience } from '../data/sources/http/patience.ts';
import {
  ARXIV_INTERVAL_MS,
  openSources,
  type Sources,
  userAgentOf,
} from '../data/sources/open-sources.ts';
import type { SourceDesk } from '../data/sources/report.ts';
import type { Enricher, Source } from '../data/sources/source.ts';
import { openSqlCompletionStore } from '../data/stores/sql/completions.ts';
import { openSqlIngestStore } from '../data/stores/sql/ingest.ts';
import { openSqlLeaseStore } from '../data/stores/sql/leases.ts';
import type { openDatabase } from '../data/stores/sql/open-database.ts';
import { openSqlPace } from '../data/stores/sql/pace.ts';
import { openSqlPaperStore } from '../data/stores/sql/papers.ts';
import { openSqlSourceStateStore } from '../data/stores/sql/source-state.ts';
import type { Clock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';
import { openSourceDesk } from './open-source-desk.ts';
import { createStandIn, type OpenExamples, withExamples } from './stand-in.ts';

type OpenDatabase = Awaited<ReturnType<typeof openDatabase>>;

/** Starting comes first. */
const BEGIN_AFTER_MS = 5_000;
const MINUTE_MS = 60_000;
/** Whoever tries things out is not to wait for minutes until a network that is not there is given up. */
const IN_THE_PLAYGROUND: Partial<Patience> = {
  attemptMs: 10_000,
  retries: { person: 1, background: 1 },
};

export interface LiveSources {
  /** Undefined where every service is switched off. */
  readonly papers: Sources['papers'] | undefined;
  readonly sources: readonly Source[];
  readonly enrichers: readonly Enricher[];
  readonly desk: SourceDesk;
  /** Begins to refresh, to complete and to enrich in the background. */
  start(): void;
  close(): Promise<void>;
}

/** What goes on until it is stopped. */
interface Background {
  start(): void;
  stop(): Promise<void>;
}

interface LiveTools {
  /** Processes on one database agree on it. */
  readonly clock: Clock;
  readonly log: Log;
  /** Of the playground: they stand in while no source can be reached. */
  readonly openExamples?: OpenExamples | undefined;
}

/** The live sources of the settings, and what goes on with them in the background; nothing is asked yet. */
export function openLiveSources(
  config: Config,
  db: OpenDatabase,
  { clock, log, openExamples }: LiveTools,
): LiveSources {
  const tools = { clock, log };
  const { arxivCategories: categories, feeds } = config.sources;
  const sources = openSources({
    addresses: config.sourceAddresses,
    categories,
    feeds,
    userAgent: userAgentOf(versionHere(), config.contact),
    arxivPace: openSqlPace(db, { name: 'arxiv', intervalMs: ARXIV_INTERVAL_MS, clock }),
    ...(openExamples && { patience: IN_THE_PLAYGROUND }),
  });
  const shared = {
    ...tools,
    ingest: openSqlIngestStore(db, tools),
    turns: openSqlLeaseStore(db, { holder: randomUUID(), clock }),
    states: openSqlSourceStateStore(db, tools),
    store: openSqlPaperStore(db, tools),
    completions: openSqlCompletionStore(db),
  };
  const everyMs = (source: Pick<Source, 'name'>): number => minutesOf(source, config) * MINUTE_MS;
  const desk = openSourceDesk(sources.sources, db, { ...tools, everyMs });
  const standIn =
    openExamples && createStandIn({ ...shared, open: openExamples, sources: sources.sources });
  const canAsk = sources.huggingFace !== undefined || sources.arxiv !== undefined;
  const background: readonly Background[] = [
    desk,
    ...(standIn ? [standIn] : []),
    ...(canAsk ? [completing(sources.papers, config, shared)] : []),
    ...sources.enrichers.map((enricher) =>
      createEnriching({ ...shared, enricher, random: Math.random }),
    ),
  ];
  let beginning: NodeJS.Timeout | undefined;
  return {
    papers: canAsk || config.sourceAddresses.crossref ? sources.papers : undefined,
    sources: sources.sources,
    enrichers: sources.enrichers,
    desk: standIn ? withExamples(desk, standIn) : desk,
    start() {
      beginning = setTimeout(() => {
        for (const each of background) each.start();
      }, BEGIN_AFTER_MS).unref();
    },
    async close() {
      clearTimeout(beginning);
      await Promise.all(background.map((each) => each.stop()));
    },
  };
}

const completing = (
  papers: Sources['papers'],
  config: Config,
  shared: Omit<CompleterOptions, 'papers' | 'filePapers'> & { readonly log: Log },
): Background =>
  createCompleter({
    ...shared,
    papers,
    filePapers: async () => (await filesOf(config, shared.log)).papers,
  });

/** The bundled export tells neither authors nor dates; nor may the operator's own files. */
const filesOf = ({ corpusFiles, limits }: Config, log: Log) =>
  loadCorpus({
    files: [BUNDLED_CORPUS, ...corpusFiles],
    maxBytes: limits.fileMegabytes * 1024 * 1024,
    now: new Date(),
    log,
  });

function minutesOf({ name }: Pick<Source, 'name'>, { sources }: Config): number {
  const { refreshMinutes } = sources;
  if (name === 'hf-daily') return refreshMinutes.huggingFace;
  return name === 'arxiv' ? refreshMinutes.arxiv : refreshMinutes.feeds;
}

function versionHere(): string {
  const file = new URL('../../package.json', import.meta.url);
  return String(JSON.parse(readFileSync(file, 'utf8')).version);
}
