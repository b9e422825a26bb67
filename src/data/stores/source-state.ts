import type { FailureKind } from '../sources/failure.ts';
import type { Validators } from '../sources/source.ts';

/** How the last attempts to ask a source went; times are epoch ms. */
export interface SourceState {
  readonly source: string;
  readonly attemptedAt: number;
  /** Of the last attempt that succeeded. */
  readonly succeededAt?: number | undefined;
  /** Present where the last attempt did not succeed. */
  readonly failure?: SourceTrouble | undefined;
}

export interface SourceTrouble {
  readonly kind: FailureKind;
  /** In our words. */
  readonly message: string;
  /** Of the first failure since the last success. */
  readonly since: number;
  /** How many in a row. */
  readonly failures: number;
  /** Before then it is not asked again. */
  readonly retryAt?: number | undefined;
}

/** What is known of one day's batch of a source. */
export interface SourceBatchState {
  readonly source: string;
  readonly day: string;
  /** Papers in it at the last look. */
  readonly count: number;
  readonly firstSeen: number;
  /** The last time that the count was another than at the look before. */
  readonly lastChanged: number;
  /** Of the last look. */
  readonly lastSeen: number;
  /** Whether an edition may be made from it. */
  readonly complete: boolean;
  readonly validators?: Validators | undefined;
}

export interface SourceStateStore {
  /** All sources that were ever asked, by name. */
  all(): Promise<readonly SourceState[]>;
  get(source: string): Promise<SourceState | undefined>;
  put(state: SourceState): Promise<void>;
  /** A source's batches from a day on, oldest first. */
  batches(source: string, from: string): Promise<readonly SourceBatchState[]>;
  putBatch(batch: SourceBatchState): Promise<void>;
}
