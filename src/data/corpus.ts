import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Log } from '../shared/log.ts';
import type { Paper } from './paper.ts';
import { readPapersFile } from './sources/read-file.ts';
import type { SourceWarning } from './sources/source.ts';
import type { PaperStore } from './stores/papers.ts';

/** The text export that is shipped, read like anybody's export. */
export const BUNDLED_CORPUS = fileURLToPath(new URL('./corpus/hf-papers-search.txt', import.meta.url));

export interface CorpusSources {
  /** Files of papers; of papers with the same id the one in the later file counts. */
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

const WARNINGS_TOLD = 5;

/** All papers of the sources. Throws a SourceError for a file that cannot be read as papers. */
export async function loadCorpus({ files, store, ...options }: CorpusSources): Promise<LoadedCorpus> {
  const papers = new Map<string, Paper>();
  const times: number[] = [];
  for (const file of files) {
    const { papers: found, warnings } = await readPapersFile(file, readingOptions(options));
    for (const paper of found) papers.set(paper.id, paper);
    tellWarnings(basename(file), warnings, options.log);
    if (file !== BUNDLED_CORPUS) times.push((await stat(file)).mtimeMs);
  }
  for (const paper of (await store?.all()) ?? []) papers.set(paper.id, paper);
  const ingestedAt = await store?.updatedAt();
  if (ingestedAt !== undefined) times.push(ingestedAt);
  return {
    papers: [...papers.values()],
    updatedAt: times.length === 0 ? undefined : Math.max(...times),
  };
}

const readingOptions = ({ now, maxBytes }: Pick<CorpusSources, 'now' | 'maxBytes'>) =>
  maxBytes === undefined ? { now } : { now, maxBytes };

/** The first few, and how many more there are. */
function tellWarnings(file: string, warnings: readonly SourceWarning[], log: Log): void {
  for (const { line, message } of warnings.slice(0, WARNINGS_TOLD)) {
    log.warn(`${file}: line ${line}: ${message}`);
  }
  if (warnings.length > WARNINGS_TOLD) {
    log.warn(`${file}: and ${warnings.length - WARNINGS_TOLD} more warnings`);
  }
}
