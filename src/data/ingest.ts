import { createBreather } from '../shared/breathe.ts';
import { type PapersFile, readPapersFile } from './files/read-file.ts';
import type { ParseOptions, SourceWarning } from './files/source.ts';
import { createWorks, describeClash, type IdClash, mergeWorks } from './merge.ts';
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
  options: ParseOptions & { readonly maxBytes?: number },
): Promise<FileIngestResult> {
  const { papers, warnings, name, format } = await readPapersFile(path, options);
  const dropped = warnings.filter((warning) => warning.dropped).length;
  const { clashes, ...done } = await ingest(papers, store);
  const told = clashes.map((clash) => ({ message: describeClash(clash), dropped: false }));
  return { ...done, dropped, warnings: [...warnings, ...told], name, format };
}

/**
 * Adds papers to the store. A paper that is there gains what the new record knows and loses nothing;
 * whether it is there is decided by `areOneWork`. Each batch is a transaction of its own: what a crash
 * leaves undone, the next ingest does.
 */
export async function ingest(
  papers: readonly Paper[],
  store: PaperStore,
): Promise<IngestResult & { readonly clashes: readonly IdClash[] }> {
  const given = await mergeWorks(papers);
  const clashes = [...given.clashes];
  let added = 0;
  const changed: Paper[] = [];
  const breathe = createBreather();
  for (let start = 0; start < given.papers.length; start += PAPER_BATCH) {
    const batch = await compare(given.papers.slice(start, start + PAPER_BATCH), store);
    await store.upsertMany(batch.changed);
    added += batch.added;
    changed.push(...batch.changed);
    clashes.push(...batch.clashes);
    await breathe();
  }
  const updated = changed.length - added;
  const unchanged = given.papers.length - changed.length;
  return { added, updated, unchanged, changed, clashes };
}

async function compare(batch: readonly Paper[], store: PaperStore) {
  const stored = await store.candidates(batch);
  const works = createWorks(stored);
  const touched = new Set(batch.map((paper) => works.put(paper)));
  const changed = [...touched].flatMap((at) => {
    const [older, newer] = [stored[at], works.papers[at]];
    return newer === undefined || (older && sameRecord(older, newer)) ? [] : [newer];
  });
  return { added: works.papers.length - stored.length, changed, clashes: works.clashes };
}

const sameRecord = (a: Paper, b: Paper): boolean => canonical(a) === canonical(b);

const canonical = (paper: Paper): string =>
  JSON.stringify(Object.entries(paper).sort(([a], [b]) => (a < b ? -1 : 1)));
