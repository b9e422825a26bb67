/** What has been in no corpus for so long is purged. */
export const UNUSED_DAYS = 30;

/**
 * What models made of the texts of papers, under a key of the text: bytes that only the search can read.
 * A text that has changed has another key.
 */
export interface PaperVectorStore {
  /** What is kept under those of the keys that are known. */
  getMany(model: string, keys: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
  /** Those of the keys under which nothing is kept; the others count as in use. */
  missing(model: string, keys: readonly string[]): Promise<readonly string[]>;
  /** Keeps them for good, in place of what was there. */
  putMany(model: string, vectors: ReadonlyMap<string, Uint8Array>): Promise<void>;
  count(model: string): Promise<number>;
  /** Deletes what has not been in use for a while, of every model; returns how many that were. */
  purge(): Promise<number>;
}
