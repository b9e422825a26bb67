import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Log } from '../shared/log.ts';
import { readPapersFile } from './files/read-file.ts';
import type { ParseOptions } from './files/source.ts';
import { joinStored } from './following/join-stored.ts';
import { describeClash, type IdClash, mergeWorks } from './merge.ts';
import type { Paper } from './paper.ts';
import type { PaperStore } from './stores/papers.ts';
import { logWarnings } from './warnings.ts';

/** The text export that is shipped, read like anybody's export. */
export const BUNDLED_CORPUS = fileURLToPath(
  new URL('./corpus/hf-papers-search.txt', import.meta.url),
);

/** What the shipped reader made of it: `node tools/read-bundled.ts` after a change of either. */
export const BUNDLED_VECTORS = fileURLToPath(
  new URL('./corpus/hf-papers-search.vectors', import.meta.url),
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
  /** Up to which revision of the store this is all. */
  readonly revision: number;
  /** Of the files alone. */
  readonly files: readonly Paper[];
  readonly joins: ReadonlyMap<string, readonly string[]>;
}

/**
 * All papers of the sources. Records of one work are one paper: what a later source knows of it
 * counts, what it does not know stays. Throws a SourceError for a file that cannot be read as papers;
 * bad records are logged.
 */
export async function loadCorpus(sources: CorpusSources): Promise<LoadedCorpus> {
  const { store, log } = sources;
  const times: number[] = [];
  for (const file of sources.files) {
    if (file !== BUNDLED_CORPUS)
      times.push((await stat(file).catch(() => undefined))?.mtimeMs ?? 0);
  }
  const files = await loadFiles(sources);
  if (sources.asGiven) {
    const papers = asGiven(files, log);
    return { papers, files, joins: new Map(), revision: 0, updatedAt: newest(times) };
  }
  // Asked before the papers: what is committed in between is told once more, and not left out.
  const revision = (await store?.revision()) ?? 0;
  const { papers, joins, clashes } = await joinStored(files, (await store?.all()) ?? []);
  tell(clashes, log);
  times.push((await store?.updatedAt()) ?? 0);
  return { papers, files, joins, revision, updatedAt: newest(times) };
}

/** The works of all files, later ones over earlier; as given, each record for itself. */
export async function loadFiles(sources: Omit<CorpusSources, 'store'>): Promise<readonly Paper[]> {
  const lists: (readonly Paper[])[] = [];
  const options = { now: sources.now, macros: new Map<string, string>() };
  for (const file of sources.files) lists.push(await papersOf(file, sources, options));
  if (sources.asGiven) return lists.flat();
  const { papers, clashes } = await mergeWorks(...lists);
  tell(clashes, sources.log);
  return papers;
}

const newest = (times: readonly number[]): number | undefined => Math.max(0, ...times) || undefined;

function tell(clashes: readonly IdClash[], log: Log): void {
  const told = clashes.map((clash) => ({ message: describeClash(clash), dropped: false }));
  logWarnings('the corpus', told, log);
}

async function papersOf(
  file: string,
  { maxBytes, log }: Pick<CorpusSources, 'maxBytes' | 'log'>,
  options: ParseOptions,
) {
  const limited = maxBytes === undefined ? options : { ...options, maxBytes };
  const { name, papers, warnings } = await readPapersFile(file, limited);
  logWarnings(name, warnings, log);
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
