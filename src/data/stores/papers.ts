import type { Paper } from '../paper.ts';

/** The papers that were ingested; the bundled corpus is not among them. */
export interface PaperStore {
  /** All papers in the order of their ids; a damaged record is left out with a warning. */
  all(): Promise<readonly Paper[]>;
  /** Those of the papers that are there, in no particular order. */
  getMany(ids: readonly string[]): Promise<readonly Paper[]>;
  /** Those that may be of one work with any of these papers, each once: by id or by an identity key. */
  candidates(papers: readonly Paper[]): Promise<readonly Paper[]>;
  /** Adds papers, or replaces those with the same id, in one transaction; at most PAPER_BATCH. */
  upsertMany(papers: readonly Paper[]): Promise<void>;
  /** Returns how many were there. */
  remove(ids: readonly string[]): Promise<number>;
  count(): Promise<number>;
  /** Epoch ms of the newest change; undefined for an empty store. */
  updatedAt(): Promise<number | undefined>;
  /** Tells this store's revisions from those of any other. */
  history(): Promise<string>;
  /** The newest revision; 0 before the first change. */
  revision(): Promise<number>;
  /**
   * What was committed after a revision, oldest first, at most `limit` papers and as many removals.
   * Nothing is missed or told too late: revisions rise in the order of commits.
   */
  changesSince(revision: number, limit: number): Promise<PaperChanges>;
}

export interface PaperChanges {
  /** As they are now. */
  readonly papers: readonly Paper[];
  /** Ids that are no longer there. */
  readonly removed: readonly string[];
  /** Up to here this is all; to be given to the next call. As given where nothing has changed. */
  readonly revision: number;
}

/** Papers in one transaction, so that the event loop is never held up for long. */
export const PAPER_BATCH = 200;
