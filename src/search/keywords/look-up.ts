import type { WeightedTerm } from './keyword-index.ts';

/** Terms that say what was typed together, as the halves of a joined word do. */
export type Way = readonly WeightedTerm[];

/** What is looked up for one term of a query. */
export interface LookUp {
  /** The term itself, other spellings of it, or what stands in for it; none where nothing does. */
  readonly ways: readonly Way[];
  /** Those of which one must be said, where the others say something else. */
  readonly needs?: readonly Way[];
}
