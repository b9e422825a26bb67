/** Which stored papers each paper of the corpus is made of, where that is not its id alone. */
export interface Joins {
  entries(): Iterable<readonly [paperId: string, storedIds: readonly string[]]>;
  /** Ids of the stored papers in a paper; none for one of the files alone, or not known here. */
  storedIn(paperId: string): readonly string[];
  /** The paper that a stored one is in. */
  paperOf(storedId: string): string;
  /** Forgets what was known of these papers, and learns what is. */
  replace(paperIds: Iterable<string>, joins: ReadonlyMap<string, readonly string[]>): void;
}

export function createJoins(known: Iterable<readonly [string, readonly string[]]> = []): Joins {
  const stored = new Map<string, readonly string[]>();
  const papers = new Map<string, string>();
  const learn = (paperId: string, storedIds: readonly string[]): void => {
    stored.set(paperId, storedIds);
    for (const id of storedIds) papers.set(id, paperId);
  };
  for (const [paperId, storedIds] of known) learn(paperId, storedIds);

  return {
    entries: () => stored,
    storedIn: (paperId) => stored.get(paperId) ?? [],
    paperOf: (storedId) => papers.get(storedId) ?? storedId,
    replace(paperIds, joins) {
      for (const paperId of paperIds) {
        for (const id of stored.get(paperId) ?? []) papers.delete(id);
        stored.delete(paperId);
      }
      for (const [paperId, storedIds] of joins) learn(paperId, storedIds);
    },
  };
}
