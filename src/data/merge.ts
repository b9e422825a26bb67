import type { Paper } from './paper.ts';

/** Two records of one paper as one: what the newer knows counts, what it does not know stays. */
export function mergePapers(older: Paper, newer: Paper): Paper {
  const known = Object.entries(newer).filter(([, value]) => isKnown(value));
  return { ...older, ...Object.fromEntries(known) };
}

const isKnown = (value: unknown): boolean =>
  value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

/** Merges by id, later lists over earlier ones; papers stay in the order in which they first came. */
export function mergeById(...lists: readonly (readonly Paper[])[]): readonly Paper[] {
  const byId = new Map<string, Paper>();
  for (const list of lists) {
    for (const paper of list) {
      const older = byId.get(paper.id);
      byId.set(paper.id, older === undefined ? paper : mergePapers(older, paper));
    }
  }
  return [...byId.values()];
}
