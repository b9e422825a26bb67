/** The tables through which processes share their work; see `schema.ts`. */
export interface SharingSchema {
  readonly lease: LeaseTable;
  readonly rate_share: RateShareTable;
  readonly pace: PaceTable;
}

/** Who does a thing that one process does for all. */
export interface LeaseTable {
  readonly name: string;
  /** Which process. */
  readonly holder: string;
  readonly until: number;
}

/** How much of a rate that all processes share was granted in one window of it. */
export interface RateShareTable {
  readonly name: string;
  /** Which window, counted from the epoch; they were whole seconds once. */
  readonly second: number;
  readonly granted: number;
}

export interface PaceTable {
  readonly name: string;
  /** When the first slot begins that is not promised. */
  readonly next_at: number;
}
