import { mean, ndcgAt, percentile, recallAt } from './measures.ts';
import type { JudgedQuery } from './sets.ts';
import type { System } from './systems.ts';

const DEPTH = 100;

export interface JudgedReport {
  readonly system: string;
  readonly queries: number;
  readonly ndcgAt10: number;
  readonly recallAt100: number;
  readonly ms: { readonly p50: number; readonly p95: number };
}

/** Measures the ranking of a system on judged queries. */
export async function reportJudged(
  queries: readonly JudgedQuery[],
  system: System,
): Promise<JudgedReport> {
  const gains: number[] = [];
  const recalls: number[] = [];
  const times: number[] = [];
  for (const { text, grades } of queries) {
    const started = performance.now();
    const ranked = await system.search(text, DEPTH);
    times.push(performance.now() - started);
    const relevant = [...grades].filter(([, grade]) => grade > 0).map(([id]) => id);
    gains.push(ndcgAt(10, ranked, grades));
    recalls.push(recallAt(DEPTH, ranked, new Set(relevant)));
  }
  return {
    system: system.name,
    queries: queries.length,
    ndcgAt10: mean(gains),
    recallAt100: mean(recalls),
    ms: { p50: percentile(0.5, times), p95: percentile(0.95, times) },
  };
}
