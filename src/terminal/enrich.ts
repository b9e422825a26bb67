import { type CompletingTools, toComplete } from '../data/completing/complete-paper.ts';
import { completePapers } from '../data/completing/complete-papers.ts';
import { type EnrichingTools, enrichRecent } from '../data/completing/enrich-recent.ts';
import type { Paper } from '../data/paper.ts';
import { SourceFailure } from '../data/sources/failure.ts';
import type { Enricher } from '../data/sources/source.ts';
import type { ProgressLine } from './progress.ts';

export interface Enriching extends CompletingTools {
  readonly signal: AbortSignal;
  readonly pause: () => Promise<void>;
  readonly progress: ProgressLine;
}

/** Papers whose tries are looked up at a time. */
const PIECE = 500;

/** Completes what lacks something, and says what came of it; whether the sources could be asked. */
export async function enrichPapers(
  papers: readonly Paper[],
  { progress, ...tools }: Enriching,
): Promise<{ readonly text: string; readonly complete: boolean }> {
  const wanted: Paper[] = [];
  for (let start = 0; start < papers.length; start += PIECE)
    wanted.push(...(await toComplete(papers.slice(start, start + PIECE), tools)));
  const outcomes: string[] = [];
  const many = (outcome: string): number => outcomes.filter((each) => each === outcome).length;
  const summary = (): string =>
    `${many('found')} completed, ${many('none')} not found, ${many('doubtful')} left alone on doubt`;
  try {
    await completePapers(wanted, {
      ...tools,
      onProgress: (done, outcome) => {
        outcomes.push(outcome);
        progress.show({ what: 'enrich', done, of: wanted.length, papers: done });
      },
    });
    return { text: summary(), complete: true };
  } catch (error) {
    if (!(error instanceof SourceFailure)) throw error;
    const left = wanted.length - outcomes.length;
    return { text: `${summary()}; ${left} left: ${error.message}`, complete: false };
  } finally {
    progress.clear();
  }
}

/** Asks enrichers for what they know of recent papers, and says of how many; whether they could be asked. */
export async function askEnrichers(
  enrichers: readonly Enricher[],
  tools: Omit<EnrichingTools, 'enricher'>,
  pacing: Parameters<typeof enrichRecent>[1],
): Promise<readonly { readonly text: string; readonly complete: boolean }[]> {
  const told = [];
  for (const enricher of enrichers) {
    try {
      const asked = await enrichRecent({ ...tools, enricher }, pacing);
      told.push({ text: `${enricher.label}: asked about ${asked} recent papers`, complete: true });
    } catch (error) {
      if (!(error instanceof SourceFailure)) throw error;
      told.push({ text: `${enricher.label}: ${error.message}`, complete: false });
    }
  }
  return told;
}
