import { type FileProgress, ingestFile } from '../data/ingest-file.ts';
import type { IngestStore } from '../data/stores/ingest.ts';
import { describeWarning } from '../data/warnings.ts';
import type { ProgressLine } from './progress.ts';

const WARNINGS_TOLD = 20;
/** A thousand papers or so: nothing else waits here. */
const CHUNK = 1024 * 1024;

export interface Ingesting {
  readonly store: IngestStore;
  readonly maxBytes: number;
  readonly now: Date;
  /** One line on what a file brought. */
  readonly print: (line: string) => void;
  /** What was wrong with single records, or with a file. */
  readonly complain: (line: string) => void;
  readonly progress: ProgressLine;
  /** Ends it between two batches. */
  readonly signal: AbortSignal;
}

/** Brings in one file after the other; a file that cannot be read is no obstacle to the next. Whether all could. */
export async function ingestFiles(files: readonly string[], tools: Ingesting): Promise<boolean> {
  let allRead = true;
  for (const file of files) {
    try {
      await ingestOne(file, tools);
    } catch (error) {
      tools.signal.throwIfAborted();
      tools.complain(error instanceof Error ? error.message : String(error));
      allRead = false;
    }
  }
  return allRead;
}

async function ingestOne(file: string, tools: Ingesting): Promise<void> {
  const { store, now, maxBytes, print, complain, progress, signal } = tools;
  const onProgress = ({ name, papers, bytes, ofBytes }: FileProgress): void =>
    progress.show({ what: name, done: bytes, of: ofBytes, papers });
  const options = { now, maxBytes, chunk: CHUNK, onProgress, signal };
  const done = await ingestFile(file, store, options).finally(progress.clear);
  if (done.resumedAfter !== undefined)
    complain(`${done.name}: went on after line ${done.resumedAfter}, where it was interrupted`);
  for (const warning of done.warnings.slice(0, WARNINGS_TOLD)) {
    complain(describeWarning(done.name, warning));
  }
  const more = done.warned - WARNINGS_TOLD;
  if (more > 0) complain(`${done.name}: and ${more} more warnings`);
  const { name, format, added, updated, unchanged, dropped } = done;
  print(
    `${name} (${format}): ${added} new, ${updated} updated, ${unchanged} known, ${dropped} dropped`,
  );
}
