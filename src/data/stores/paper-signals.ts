/** What a source counted for a paper on a day; what it does not count is absent. */
export interface PaperSignal {
  readonly paperId: string;
  /** In UTC, `2026-06-12`. */
  readonly day: string;
  readonly source: string;
  readonly votes?: number | undefined;
  /** Of its code. */
  readonly stars?: number | undefined;
  readonly comments?: number | undefined;
}

/** So many days are kept. */
export const SIGNAL_DAYS = 400;

/** Votes, stars and comments over time. */
export interface PaperSignalStore {
  /** A day's last observation counts. The papers must be stored. */
  put(signals: readonly PaperSignal[]): Promise<void>;
  /** Those of the papers from the first to the last day, both included, in the order of the days. */
  within(
    paperIds: readonly string[],
    days: { readonly from: string; readonly to: string },
  ): Promise<readonly PaperSignal[]>;
  /** All papers' from a day on, that day included. */
  since(day: string): Promise<readonly PaperSignal[]>;
  /** Deletes what is older than SIGNAL_DAYS; returns how many rows that were. */
  purge(): Promise<number>;
}
