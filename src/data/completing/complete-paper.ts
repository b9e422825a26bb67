import type { Clock } from '../../shared/clock.ts';
import { originOf } from '../better-value.ts';
import { areSurelyOneWork } from '../identity.ts';
import { ingestBatch } from '../ingest.ts';
import type { Paper } from '../paper.ts';
import { normaliseTitle } from '../paper-id.ts';
import { arxivIdOfPaper } from '../paper-url.ts';
import type { PaperFetcher } from '../sources/source.ts';
import type { CompletionOutcome, CompletionStore } from '../stores/completions.ts';
import type { IngestStore } from '../stores/ingest.ts';

/** What was not found, or not beyond doubt, is looked for again after that. */
const AGAIN_MS = 30 * 24 * 60 * 60_000;

export interface CompletingTools {
  readonly papers: Pick<PaperFetcher, 'byArxivId' | 'byTitle'>;
  readonly ingest: IngestStore;
  readonly completions: CompletionStore;
  readonly clock: Clock;
}

/** Whether a paper lacks what a source could tell: its arXiv id, its authors or its date. */
export const isIncomplete = (paper: Paper): boolean =>
  paper.example === undefined &&
  paper.title !== '' &&
  (arxivIdOfPaper(paper) === undefined ||
    paper.authors.length === 0 ||
    paper.published === undefined);

/** Those of the papers that lack something and were not looked for lately. */
export async function toComplete(
  papers: readonly Paper[],
  { completions, clock }: Pick<CompletingTools, 'completions' | 'clock'>,
): Promise<readonly Paper[]> {
  const incomplete = papers.filter(isIncomplete);
  const tried = await completions.getMany(incomplete.map(({ id }) => id));
  const recent = tried.filter(({ triedAt }) => clock() - triedAt < AGAIN_MS);
  const done = new Set(recent.map(({ paperId }) => paperId));
  return incomplete.filter(({ id }) => !done.has(id));
}

/**
 * Looks for a paper at the live sources and takes over what they know; its id stays, and a paper that
 * is in a file alone gets a row. Only a record that is surely of the same work is taken. What came of
 * it is remembered. Rejects with a SourceFailure where nobody could be asked.
 */
export async function completePaper(
  paper: Paper,
  tools: CompletingTools,
  signal: AbortSignal,
): Promise<CompletionOutcome> {
  const found = await lookFor(paper, tools.papers, signal);
  const at = tools.clock();
  if (typeof found !== 'string') {
    await tools.ingest.atomically(async (stores) => {
      await ingestBatch([paper], stores);
      const arxivId = arxivIdOfPaper(found);
      const record = { ...found, id: paper.id, ...(arxivId !== undefined && { arxivId }) };
      await ingestBatch([record], stores, { source: sourceOf(found), at: new Date(at) });
    });
  }
  const outcome = typeof found === 'string' ? found : 'found';
  await tools.completions.put({ paperId: paper.id, outcome, triedAt: at });
  return outcome;
}

async function lookFor(
  paper: Paper,
  papers: CompletingTools['papers'],
  signal: AbortSignal,
): Promise<Paper | 'none' | 'doubtful'> {
  const options = { signal, urgency: 'background' } as const;
  const arxivId = arxivIdOfPaper(paper);
  if (arxivId !== undefined) {
    const fetched = await papers.byArxivId(arxivId, options);
    if ('failed' in fetched) throw fetched.failed;
    return 'paper' in fetched ? fetched.paper : 'none';
  }
  const candidates = await papers.byTitle(paper.title, options);
  const sure = candidates.filter((candidate) => areSurelyOneWork(paper, candidate));
  const [first] = sure;
  if (first !== undefined && sure.every((each) => arxivIdOfPaper(each) === arxivIdOfPaper(first)))
    return sure.find(({ authors }) => authors.length > 0) ?? first;
  const title = normaliseTitle(paper.title);
  return candidates.some((each) => normaliseTitle(each.title) === title) ? 'doubtful' : 'none';
}

/** Whose counts its counts are; the fetcher says whose each value is. */
const sourceOf = (paper: Paper): string =>
  originOf(paper, 'votes') ?? originOf(paper, 'title') ?? 'unknown';
