import type { Paper } from '../../data/paper.ts';
import { createHeldIds } from './held-ids.ts';

/**
 * All papers we hold, each under a small number, its ordinal: indexes speak of ordinals so that
 * they can lay their figures out in flat arrays. Ordinals of removed papers are not given again.
 */
export interface Corpus {
  /** Number of papers held. */
  readonly size: number;
  /** One above the highest ordinal ever given: how long an array over ordinals must be. */
  readonly capacity: number;
  at(ordinal: number): Paper | undefined;
  /** What filters and sorting ask of a paper, cheaper than the paper. */
  facts(ordinal: number): Facts | undefined;
  /**
   * Tells quickly what it can of who wrote a paper; absent where reading each paper is quick enough.
   * `perhaps`: only its authors can tell.
   */
  authorship?(author: string): (ordinal: number) => 'by' | 'not by' | 'perhaps';
  /** The first paper's of that id. */
  ordinalOf(id: string): number | undefined;
  /** One, unless a file gives several papers one id; none for an unknown id. */
  ordinalsOf(id: string): readonly number[];
  /** Adds a paper beside those that have its id. */
  add(paper: Paper): number;
  /** Removes all papers of an id; the ordinals they had. */
  remove(id: string): readonly number[];
  /** Ordinals held, in the order of the corpus. */
  ordinals(): Iterable<number>;
}

export interface Facts {
  readonly published?: string | undefined;
  readonly votes?: number | undefined;
  readonly authors: readonly string[];
}

export function createCorpus(): Corpus {
  const papers: (Paper | undefined)[] = [];
  const ids = createHeldIds();

  return {
    get size() {
      return ids.size;
    },
    get capacity() {
      return papers.length;
    },
    at: (ordinal) => papers[ordinal],
    facts: (ordinal) => papers[ordinal],
    ordinalOf: ids.first,
    ordinalsOf: ids.all,
    add(paper) {
      ids.add(paper.id, papers.length);
      return papers.push(paper) - 1;
    },
    remove(id) {
      const removed = ids.all(id);
      ids.remove(id);
      for (const ordinal of removed) papers[ordinal] = undefined;
      return removed;
    },
    ordinals: () => papers.keys().filter((ordinal) => papers[ordinal] !== undefined),
  };
}

/** A date as a number that sorts: `2024-10-07` as 20241007, zeros for what is not known. */
export const dayOf = (published = ''): number =>
  Number(published.slice(0, 4)) * 10_000 +
  Number(published.slice(5, 7)) * 100 +
  Number(published.slice(8, 10));
