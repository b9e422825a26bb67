import type { IngestPlaceStore } from './ingest-places.ts';
import type { PaperSignalStore } from './paper-signals.ts';
import type { PaperStore } from './papers.ts';

/** What an ingest writes. */
export interface IngestStores {
  readonly papers: PaperStore;
  readonly signals: PaperSignalStore;
  readonly places: IngestPlaceStore;
}

export interface IngestStore {
  /**
   * One transaction: what `work` writes through the stores it is given is kept together, or nothing of
   * it is. Two of them never run side by side, in however many processes. `work` must use no other
   * store of this database, which would wait for its end.
   */
  atomically<T>(work: (stores: IngestStores) => Promise<T>): Promise<T>;
}
