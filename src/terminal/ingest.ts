import { ingestFile } from '../data/ingest.ts';
import type { PaperStore } from '../data/stores/papers.ts';
import { describeWarning } from '../data/warnings.ts';

const WARNINGS_TOLD = 20;

export interface Ingesting {
  readonly store: PaperStore;
  readonly maxBytes: number;
  readonly now: Date;
  /** One line on what a file brought. */
  readonly print: (line: string) => void;
  /** What was wrong with single records, or with a file. */
  readonly complain: (line: string) => void;
}

/** Brings in one file after the other; a file that cannot be read is no obstacle to the next. Whether all could. */
export async function ingestFiles(files: readonly string[], tools: Ingesting): Promise<boolean> {
  let allRead = true;
  for (const file of files) {
    try {
      await ingestOne(file, tools);
    } catch (error) {
      tools.complain(error instanceof Error ? error.message : String(error));
      allRead = false;
    }
  }
  return allRead;
}

async function ingestOne(file: string, tools: Ingesting): Promise<void> {
  const { store, now, maxBytes, print, complain } = tools;
  const done = await ingestFile(file, store, { now, maxBytes });
  for (const warning of done.warnings.slice(0, WARNINGS_TOLD)) {
    complain(describeWarning(done.name, warning));
  }
  const more = done.warnings.length - WARNINGS_TOLD;
  if (more > 0) complain(`${done.name}: and ${more} more warnings`);
  const { name, format, added, updated, unchanged, dropped } = done;
  print(
    `${name} (${format}): ${added} new, ${updated} updated, ${unchanged} known, ${dropped} dropped`,
  );
}
