import { createHash } from 'node:crypto';
import { readPapersFile } from './files/read-file.ts';
import type { FileSource, ParseOptions, SourceWarning } from './files/source.ts';
import { headOfStream, type PapersBatch, streamPapersFile } from './files/stream-file.ts';
import { type IngestCounts, ingest, ingestBatch, NOTHING_DONE, sumOf } from './ingest.ts';
import { describeClash, type IdClash } from './merge.ts';
import type { IngestStore } from './stores/ingest.ts';

export interface FileIngestResult extends IngestCounts {
  readonly name: string;
  readonly format: FileSource['name'];
  /** Records of the file that were left out; the warnings say why. */
  readonly dropped: number;
  /** The first of them; `warned` says how many there were. */
  readonly warnings: readonly SourceWarning[];
  readonly warned: number;
  /** The line after which an interrupted ingest of this file went on. */
  readonly resumedAfter: number | undefined;
}

export interface IngestFileOptions extends ParseOptions {
  /** A larger file is refused, unless it has a record on each line. */
  readonly maxBytes?: number;
  /** Bytes of such a file in one transaction; large ones are faster and hold up others for longer. */
  readonly chunk?: number;
  /** Told after each batch. */
  readonly onProgress?: (progress: FileProgress) => void;
  /** Ends the ingest after a batch; the next one goes on from there. */
  readonly signal?: AbortSignal;
}

export interface FileProgress {
  readonly name: string;
  /** Papers so far. */
  readonly papers: number;
  readonly bytes: number;
  readonly ofBytes: number;
}

/** About a hundred papers: some 30 ms. */
const CHUNK = 128 * 1024;
const MOST_WARNINGS = 100;

/**
 * Reads a file and adds its papers; safe to repeat. A file with a record on each line may be of any
 * size: it is read in batches, and how far it was read is kept with the papers, so that an ingest that
 * was interrupted goes on from there. Throws a SourceError for the file as a whole, and the signal's
 * reason.
 */
export async function ingestFile(
  path: string,
  store: IngestStore,
  options: IngestFileOptions,
): Promise<FileIngestResult> {
  const head = await headOfStream(path);
  if (head !== undefined) return ingestStream(path, head, { store, options });
  const { papers, warnings, name, format } = await readPapersFile(path, options);
  const { clashes, ...counts } = await ingest(papers, store);
  const tally = createTally();
  tally.add({ papers, warnings }, { ...counts, clashes });
  return { ...tally.result(), name, format, resumedAfter: undefined };
}

async function ingestStream(
  path: string,
  head: string,
  tools: { readonly store: IngestStore; readonly options: IngestFileOptions },
): Promise<FileIngestResult> {
  const { store, options } = tools;
  const { chunk = CHUNK, onProgress, signal } = options;
  const key = createHash('sha256').update(head).digest('hex');
  const begun = await store.atomically(({ places }) => places.get(key));
  const stream = await streamPapersFile(path, { chunk, after: begun });
  const { name, format, size, after } = stream;
  const tally = createTally();
  for await (const batch of stream.batches) {
    tally.add(batch, await ingestPart(batch, key, store));
    const bytes = batch.next?.bytes ?? size;
    onProgress?.({ name, papers: tally.papers(), bytes, ofBytes: size });
    if (batch.next) signal?.throwIfAborted();
  }
  return { ...tally.result(), name, format, resumedAfter: after?.lines };
}

/** Papers and place together: after a crash both are there, or neither is. */
const ingestPart = ({ papers, next }: PapersBatch, key: string, store: IngestStore) =>
  store.atomically(async (stores) => {
    const done = await ingestBatch(papers, stores);
    await (next ? stores.places.put(key, next) : stores.places.remove(key));
    return done;
  });

/** Adds up what batches brought; of many warnings it keeps the first. */
function createTally() {
  let counts = NOTHING_DONE;
  let [papers, dropped, warned] = [0, 0, 0];
  const warnings: SourceWarning[] = [];
  const warn = (told: readonly SourceWarning[]): void => {
    warned += told.length;
    dropped += told.filter((warning) => warning.dropped).length;
    warnings.push(...told.slice(0, MOST_WARNINGS - warnings.length));
  };
  return {
    papers: () => papers,
    add(
      batch: Pick<PapersBatch, 'papers' | 'warnings'>,
      { clashes, ...done }: IngestCounts & { readonly clashes: readonly IdClash[] },
    ): void {
      papers += batch.papers.length;
      counts = sumOf(counts, done);
      warn(batch.warnings);
      warn(clashes.map((clash) => ({ message: describeClash(clash), dropped: false })));
    },
    result: () => ({ ...counts, dropped, warnings, warned }),
  };
}
