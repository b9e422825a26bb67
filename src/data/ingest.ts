import { createBreather } from '../shared/breathe.ts';
import { createWorks, type IdClash, originatingFrom } from './merge.ts';
import type { Paper } from './paper.ts';
import type { IngestStore, IngestStores } from './stores/ingest.ts';
import type { PaperSignal } from './stores/paper-signals.ts';
import { PAPER_BATCH } from './stores/papers.ts';

/** What one ingest did. */
export interface IngestCounts {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
}

export interface IngestResult extends IngestCounts {
  readonly clashes: readonly IdClash[];
}

/** Where papers were observed, and when: their counts of that day are kept. */
export interface Observed {
  /** The origin of every value that names no other. */
  readonly source: string;
  readonly at: Date;
}

export const NOTHING_DONE: IngestCounts = { added: 0, updated: 0, unchanged: 0 };

export const sumOf = (a: IngestCounts, b: IngestCounts): IngestCounts => ({
  added: a.added + b.added,
  updated: a.updated + b.updated,
  unchanged: a.unchanged + b.unchanged,
});

/**
 * Adds papers to the store; safe to repeat. A paper that is there gains what the new record knows
 * better and loses nothing; whether it is there is decided by `areOneWork`. Each batch is a
 * transaction of its own: what a crash leaves undone, the next ingest does. Papers from files were
 * observed nowhere.
 */
export async function ingest(
  papers: readonly Paper[],
  store: IngestStore,
  observed?: Observed,
): Promise<IngestResult> {
  let counts = NOTHING_DONE;
  const clashes: IdClash[] = [];
  for (let start = 0; start < papers.length; start += PAPER_BATCH) {
    const batch = papers.slice(start, start + PAPER_BATCH);
    const done = await store.atomically((stores) => ingestBatch(batch, stores, observed));
    counts = sumOf(counts, done);
    clashes.push(...done.clashes);
  }
  return { ...counts, clashes };
}

/** The same within a transaction that the caller has begun. */
export async function ingestBatch(
  papers: readonly Paper[],
  stores: IngestStores,
  observed?: Observed,
): Promise<IngestResult> {
  const breathe = createBreather();
  let counts = NOTHING_DONE;
  const clashes: IdClash[] = [];
  for (let start = 0; start < papers.length; start += PAPER_BATCH) {
    const some = papers.slice(start, start + PAPER_BATCH);
    const done = await ingestSome(observed ? some.map(from(observed)) : some, stores, observed);
    counts = sumOf(counts, done);
    clashes.push(...done.clashes);
    await breathe();
  }
  return { ...counts, clashes };
}

const from =
  ({ source }: Observed) =>
  (paper: Paper): Paper =>
    originatingFrom(source, paper);

async function ingestSome(
  records: readonly Paper[],
  { papers, signals }: IngestStores,
  observed: Observed | undefined,
): Promise<IngestResult> {
  const stored = await papers.candidates(records);
  const works = createWorks(stored);
  const places = records.map((record) => works.put(record));
  const touched = [...new Set(places)];
  const changed = touched.flatMap((at) => {
    const [older, newer] = [stored[at], works.papers[at]];
    return newer === undefined || (older && sameRecord(older, newer)) ? [] : [newer];
  });
  await papers.upsertMany(changed);
  if (observed) {
    const counted = records.flatMap((record, at) => {
      const paper = works.papers[places[at] ?? -1];
      return paper === undefined ? [] : signalOf(paper.id, record, observed);
    });
    await signals.put(counted);
  }
  const added = works.papers.length - stored.length;
  const updated = changed.length - added;
  return { added, updated, unchanged: touched.length - changed.length, clashes: works.clashes };
}

function signalOf(
  paperId: string,
  { votes, codeStars: stars, comments }: Paper,
  { source, at }: Observed,
): readonly PaperSignal[] {
  if (votes === undefined && stars === undefined && comments === undefined) return [];
  const day = at.toISOString().slice(0, 10);
  return [{ paperId, day, source, votes, stars, comments }];
}

const sameRecord = (a: Paper, b: Paper): boolean => canonical(a) === canonical(b);

const canonical = (paper: Paper): string =>
  JSON.stringify(Object.entries(paper).sort(([a], [b]) => (a < b ? -1 : 1)));
