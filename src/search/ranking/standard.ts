/** Values that lie closer together than this tell nothing apart. */
const LEAST_SPREAD = 0.02;

/** How far a value lies above the mean of all, in standard deviations, which are taken for `least` at least. */
export function standardOf(
  values: readonly number[],
  least = LEAST_SPREAD,
): (value: number) => number {
  const mean = values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const spread = Math.max(least, Math.sqrt(square / (values.length || 1)));
  return (value) => (value - mean) / spread;
}

/**
 * Hands the scores of all out anew, the highest to whoever has the highest place: the order is another,
 * and what was fitted to such scores still holds.
 */
export function exchangedBy<Item extends { readonly score: number }>(
  items: readonly Item[],
  places: readonly number[],
): readonly Item[] {
  const scores = items.map(({ score }) => score).toSorted((a, b) => b - a);
  const order = [...items.keys()].toSorted((a, b) => (places[b] ?? 0) - (places[a] ?? 0));
  const rank = new Map(order.map((at, place) => [at, place]));
  return items.map((item, at) => ({ ...item, score: scores[rank.get(at) ?? at] ?? item.score }));
}
