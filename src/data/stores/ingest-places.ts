import type { FilePlace } from '../files/blocks.ts';

/** How far the ingest of a file has come that has not ended. */
export interface IngestPlaceStore {
  /** By what the file begins with, whatever its name is; undefined for one that was not begun. */
  get(head: string): Promise<FilePlace | undefined>;
  put(head: string, place: FilePlace): Promise<void>;
  /** Forgets a file, since it was read to its end. */
  remove(head: string): Promise<void>;
  /** Forgets what lies longer than 30 days. */
  purge(): Promise<number>;
}
