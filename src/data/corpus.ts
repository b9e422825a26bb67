import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Log } from '../shared/log.ts';
import { readPapersFile } from './files/read-file.ts';
import type { ParseOptions } from './files/source.ts';
import { describeClash, mergeWorks } from './merge.ts';
import type { Paper } from './paper.ts';
import type { PaperStore } from './stores/papers.ts';
import { logWarnings } from './warnings.ts';

/** The text export that is shipped, read like anybody's export. */
export const BUNDLED_CORPUS = fileURLToPath(
  new URL('./corpus/hf-papers-search.txt', import.meta.url),
);

const IDS_TOLD = 3;

export interface CorpusSources {
  /** Files of papers, each in any of the formats. */
  readonly files: readonly string[];
  /** Ingested papers, which come after all files. */
  readonly store?: PaperStore | undefined;
  readonly now: Date;
  /** Larger files are refused. */
  readonly maxBytes?: number | undefined;
  /** Every record as its file gives it: ids stay, nothing is merged. */
  readonly asGiven?: boolean | undefined;
  readonly log: Log;
}

export interface LoadedCorpus {
  readonly papers: readonly Paper[];
  /** Epoch ms of the newest file (but the bundled one) or ingest; undefined where there is none. */
  readonly updatedAt: number | undefined;
}

/**
 * All papers of the sources. Records of one work are one paper: what a later source knows of it
 * counts, what it does not know stays. Throws a SourceError for a file that cannot be read as papers;
 * bad records are logged.
 */
export async function loadCorpus(sources: CorpusSources): Promise<LoadedCorpus> {
  const lists: (readonly Paper[])[] = [];
  const times: number[] = [];
  const options = { now: sources.now, macros: new Map<string, string>() };
  for (const file of sources.files) {
    lists.push(await papersOf(file, sources, options));
    if (file !== BUNDLED_CORPUS) times.push((await stat(file)).mtimeMs);
  }
  if (sources.store) {
    lists.push(await sources.store.all());
    times.push((await sources.store.updatedAt()) ?? 0);
  }
  const papers = sources.asGiven
    ? asGiven(lists.flat(), sources.log)
    : await merged(lists, sources.log);
  return { papers, updatedAt: Math.max(0, ...times) || undefined };
}

async function papersOf(file: string, { maxBytes, log }: CorpusSources, options: ParseOptions) {
  const limited = maxBytes === undefined ? options : { ...options, maxBytes };
  const { name, papers, warnings } = await readPapersFile(file, limited);
  logWarnings(name, warnings, log);
  return papers;
}

async function merged(lists: readonly (readonly Paper[])[], log: Log) {
  const { papers, clashes } = await mergeWorks(...lists);
  const told = clashes.map((clash) => ({ message: describeClash(clash), dropped: false }));
  logWarnings('the corpus', told, log);
  return papers;
}

function asGiven(papers: readonly Paper[], log: Log) {
  const repeated = repeatedIds(papers);
  if (repeated.length > 0) {
    const some = repeated.slice(0, IDS_TOLD).join(', ') + (repeated.length > IDS_TOLD ? ', …' : '');
    log.warn(`${repeated.length} ids stand for several papers each, which all stay: ${some}`);
  }
  return papers;
}

function repeatedIds(papers: readonly Paper[]): readonly string[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { id } of papers) {
    if (seen.has(id)) repeated.add(id);
    seen.add(id);
  }
  return [...repeated];
}
