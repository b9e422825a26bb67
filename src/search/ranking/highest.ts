/**
 * The `count` highest of the items, best first; equals keep the order in which they came.
 * Linear for small counts: most items only meet the lowest of the best so far.
 */
export function highest<Item>(
  items: Iterable<Item>,
  scoreOf: (item: Item) => number,
  count: number,
): Item[] {
  const room = Math.max(2 * count, 64);
  let kept: { item: Item; score: number; position: number }[] = [];
  let threshold = -Infinity;
  let position = 0;
  const prune = (): void => {
    kept.sort((a, b) => b.score - a.score || a.position - b.position);
    kept = kept.slice(0, count);
    if (kept.length === count) threshold = kept.at(-1)?.score ?? Infinity;
  };
  for (const item of items) {
    const score = scoreOf(item);
    if (score > threshold) kept.push({ item, score, position });
    position += 1;
    if (kept.length >= room) prune();
  }
  prune();
  return kept.map(({ item }) => item);
}
