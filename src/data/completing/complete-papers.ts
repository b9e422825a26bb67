import type { Paper } from '../paper.ts';
import type { CompletionOutcome } from '../stores/completions.ts';
import { type CompletingTools, completePaper } from './complete-paper.ts';

export interface CompletingOptions extends CompletingTools {
  readonly signal: AbortSignal;
  /** Waits between two papers, however fast the sources are; rejects when the signal is aborted. */
  readonly pause: () => Promise<void>;
  readonly onProgress?: (done: number, outcome: CompletionOutcome) => void;
}

export type CompletingCounts = Readonly<Record<CompletionOutcome, number>>;

/**
 * Completes papers one after the other, at a polite rate. Rejects with a SourceFailure as soon as
 * nobody can be asked, and with the signal's reason; what was done until then is kept.
 */
export async function completePapers(
  papers: readonly Paper[],
  options: CompletingOptions,
): Promise<CompletingCounts> {
  const counts = { found: 0, none: 0, doubtful: 0 };
  for (const [at, paper] of papers.entries()) {
    if (at > 0) await options.pause();
    options.signal.throwIfAborted();
    const outcome = await completePaper(paper, options, options.signal);
    counts[outcome] += 1;
    options.onProgress?.(at + 1, outcome);
  }
  return counts;
}
