import type { Clock } from '../../shared/clock.ts';
import { ingestBatch } from '../ingest.ts';
import type { Paper } from '../paper.ts';
import { arxivIdOfPaper } from '../paper-url.ts';
import type { Enricher } from '../sources/source.ts';
import type { IngestStore } from '../stores/ingest.ts';
import { PAPER_BATCH, type PaperStore } from '../stores/papers.ts';

const DAY_MS = 24 * 60 * 60_000;
/** Older papers have what they will get from there, or never will. */
const RECENT_DAYS = 30;

export interface EnrichingTools {
  readonly enricher: Enricher;
  readonly store: Pick<PaperStore, 'changesSince'>;
  readonly ingest: IngestStore;
  readonly clock: Clock;
}

interface Pacing {
  readonly signal: AbortSignal;
  /** Waits between two requests; rejects when the signal is aborted. */
  readonly pause: () => Promise<void>;
}

/**
 * Asks an enricher once for each stored paper of the last thirty days that lacks what it could tell, many
 * in a request. Returns how many were asked for. Rejects with a SourceFailure or with the signal's
 * reason; what came until then is kept.
 */
export async function enrichRecent(
  tools: EnrichingTools,
  { signal, pause }: Pacing,
): Promise<number> {
  let asked = 0;
  for await (const papers of batchesOf(tools)) {
    if (asked > 0) await pause();
    signal.throwIfAborted();
    await enrichSome(papers, tools, signal);
    asked += papers.length;
  }
  return asked;
}

/** Whether the source of that label could add citations, a venue or a summary to a recent paper. */
export function lacksAdditions(paper: Paper, label: string, now: number): boolean {
  const { example, citations, venue, aiSummaries = [], published = '', doi } = paper;
  const since = new Date(now - RECENT_DAYS * DAY_MS).toISOString().slice(0, 10);
  if (example || published < since || (arxivIdOfPaper(paper) ?? doi) === undefined) return false;
  return (
    citations === undefined ||
    venue === undefined ||
    !aiSummaries.some((summary) => summary.by === label)
  );
}

/** Each paper once, although what was added brings it up again as a change. */
async function* batchesOf({
  enricher,
  store,
  clock,
}: EnrichingTools): AsyncGenerator<readonly Paper[]> {
  const seen = new Set<string>();
  const batch: Paper[] = [];
  for (let after = 0; ; ) {
    const { papers, revision } = await store.changesSince(after, PAPER_BATCH);
    if (revision === after) break;
    for (const paper of papers) {
      if (seen.has(paper.id) || !lacksAdditions(paper, enricher.label, clock())) continue;
      seen.add(paper.id);
      batch.push(paper);
    }
    after = revision;
    if (batch.length >= PAPER_BATCH) yield batch.splice(0, PAPER_BATCH);
  }
  if (batch.length > 0) yield batch;
}

async function enrichSome(
  papers: readonly Paper[],
  { enricher, ingest }: EnrichingTools,
  signal: AbortSignal,
): Promise<void> {
  const additions = await enricher.enrich(papers, { signal, urgency: 'background' });
  if (additions.size === 0) return;
  await ingest.atomically(async (stores) => {
    // As they are by now: another source may have told more while this one was asked.
    const held = await stores.papers.getMany([...additions.keys()]);
    const records = held.map((paper) => enriched(paper, additions.get(paper.id), enricher.name));
    await ingestBatch(records, stores);
  });
}

function enriched(paper: Paper, added: Partial<Paper> = {}, source: string): Paper {
  const origins = Object.fromEntries(Object.keys(added).map((field) => [field, source]));
  return { ...paper, ...added, origins: { ...paper.origins, ...origins } };
}
