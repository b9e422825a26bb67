import { createBreather } from '../shared/breathe.ts';
import { type PapersFile, readPapersFile } from './files/read-file.ts';
import type { SourceWarning } from './files/source.ts';
import { mergeById, mergePapers } from './merge.ts';
import type { Paper } from './paper.ts';
import { PAPER_BATCH, type PaperStore } from './stores/papers.ts';

/** What one ingest did. */
export interface IngestResult {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  /** The papers that are new or have changed, as they are stored now: what an index has to learn. */
  readonly changed: readonly Paper[];
}

export interface FileIngestResult extends IngestResult {
  readonly name: string;
  readonly format: PapersFile['format'];
  /** Records of the file that were left out; the warnings say why. */
  readonly dropped: number;
  readonly warnings: readonly SourceWarning[];
}

/** Reads a file and adds its papers; safe to repeat. Throws a SourceError for the file as a whole. */
export async function ingestFile(
  path: string,
  store: PaperStore,
  options: { readonly now: Date; readonly maxBytes?: number },
): Promise<FileIngestResult> {
  const { papers, warnings, name, format } = await readPapersFile(path, options);
  const dropped = warnings.filter((warning) => warning.dropped).length;
  return { ...(await ingest(papers, store)), dropped, warnings, name, format };
}

/**
 * Adds papers to the store. A paper that is there gains what the new record knows and loses nothing.
 * Each batch is a transaction of its own: what a crash leaves undone, the next ingest does.
 */
export async function ingest(papers: readonly Paper[], store: PaperStore): Promise<IngestResult> {
  let added = 0;
  const changed: Paper[] = [];
  const all = mergeById(papers);
  const breathe = createBreather();
  for (let start = 0; start < all.length; start += PAPER_BATCH) {
    const batch = await compare(all.slice(start, start + PAPER_BATCH), store);
    await store.upsertMany(batch.changed);
    added += batch.added;
    changed.push(...batch.changed);
    await breathe();
  }
  const updated = changed.length - added;
  return { added, updated, unchanged: all.length - changed.length, changed };
}

async function compare(batch: readonly Paper[], store: PaperStore) {
  const stored = await store.getMany(batch.map(({ id }) => id));
  const byId = new Map(stored.map((paper) => [paper.id, paper]));
  let added = 0;
  const changed = batch.flatMap((paper) => {
    const older = byId.get(paper.id);
    if (older === undefined) added += 1;
    const newer = older === undefined ? paper : mergePapers(older, paper);
    return older !== undefined && sameRecord(older, newer) ? [] : [newer];
  });
  return { added, changed };
}

const sameRecord = (a: Paper, b: Paper): boolean => canonical(a) === canonical(b);

const canonical = (paper: Paper): string =>
  JSON.stringify(Object.entries(paper).sort(([a], [b]) => (a < b ? -1 : 1)));
