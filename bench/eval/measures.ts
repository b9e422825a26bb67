/** Measures of a ranked list; each is 0 … 1 and documented in docs/benchmarks.md. */

/** Share of the gold ids among the first `k` ranked. */
export function recallAt(k: number, ranked: readonly string[], gold: ReadonlySet<string>): number {
  if (gold.size === 0) return 0;
  return ranked.slice(0, k).filter((id) => gold.has(id)).length / gold.size;
}

/** 1 over the rank of the first gold id; 0 when there is none. */
export function reciprocalRank(ranked: readonly string[], gold: ReadonlySet<string>): number {
  const at = ranked.findIndex((id) => gold.has(id));
  return at < 0 ? 0 : 1 / (at + 1);
}

/** Normalised discounted gain with linear gains, as trec_eval and BEIR have it. */
export function ndcgAt(
  k: number,
  ranked: readonly string[],
  grades: ReadonlyMap<string, number>,
): number {
  const gains = ranked.slice(0, k).map((id) => grades.get(id) ?? 0);
  const ideal = [...grades.values()].toSorted((a, b) => b - a).slice(0, k);
  const best = discounted(ideal);
  return best === 0 ? 0 : discounted(gains) / best;
}

const discounted = (gains: readonly number[]): number =>
  gains.reduce((sum, gain, at) => sum + gain / Math.log2(at + 2), 0);

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Nearest-rank percentile; 0 of nothing. */
export function percentile(share: number, values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** Titles are compared in lower case with everything but letters and digits collapsed. */
export const normalisedTitle = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Text is compared with its white space folded. */
export const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();
