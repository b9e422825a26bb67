import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Log } from '../shared/log.ts';
import { readPapersFile } from './files/read-file.ts';
import { mergeById } from './merge.ts';
import type { Paper } from './paper.ts';
import type { PaperStore } from './stores/papers.ts';
import { logWarnings } from './warnings.ts';

/** The text export that is shipped, read like anybody's export. */
export const BUNDLED_CORPUS = fileURLToPath(
  new URL('./corpus/hf-papers-search.txt', import.meta.url),
);

export interface CorpusSources {
  /** Files of papers, each in any of the formats. */
  readonly files: readonly string[];
  /** Ingested papers, which come after all files. */
  readonly store?: PaperStore | undefined;
  readonly now: Date;
  /** Larger files are refused. */
  readonly maxBytes?: number | undefined;
  readonly log: Log;
}

export interface LoadedCorpus {
  readonly papers: readonly Paper[];
  /** Epoch ms of the newest file (but the bundled one) or ingest; undefined where there is none. */
  readonly updatedAt: number | undefined;
}

/**
 * All papers of the sources. Records with the same id are one paper: what a later source knows of it
 * counts, what it does not know stays. Throws a SourceError for a file that cannot be read as papers;
 * bad records are logged.
 */
export async function loadCorpus(sources: CorpusSources): Promise<LoadedCorpus> {
  const lists: (readonly Paper[])[] = [];
  const times: number[] = [];
  for (const file of sources.files) {
    lists.push(await papersOf(file, sources));
    if (file !== BUNDLED_CORPUS) times.push((await stat(file)).mtimeMs);
  }
  if (sources.store) {
    lists.push(await sources.store.all());
    times.push((await sources.store.updatedAt()) ?? 0);
  }
  return { papers: mergeById(...lists), updatedAt: Math.max(0, ...times) || undefined };
}

async function papersOf(file: string, { now, maxBytes, log }: CorpusSources) {
  const options = maxBytes === undefined ? { now } : { now, maxBytes };
  const { name, papers, warnings } = await readPapersFile(file, options);
  logWarnings(name, warnings, log);
  return papers;
}
