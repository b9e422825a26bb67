import type { MailPlace } from '../subscription.ts';

/** A code on its way into an inbox and back. */
export interface MailCode {
  readonly userId: string;
  /** A keyed hash. */
  readonly codeHash: string;
  readonly place: MailPlace;
  /** Epoch ms. */
  readonly expiresAt: number;
}

/** At most one code a person. */
export interface MailCodeStore {
  /** Replaces the person's earlier one. */
  put(code: MailCode): Promise<void>;
  /**
   * Counts a try at a person's code and gives it back with the number of tries, this one included; undefined
   * where none waits, it has expired or `most` tries were counted before.
   */
  try(userId: string, most: number): Promise<(MailCode & { readonly tries: number }) | undefined>;
  /** Takes a code that was entered; true for the first who does. */
  take(userId: string, codeHash: string): Promise<boolean>;
  /** Deletes what has expired; returns how many that were. */
  purge(): Promise<number>;
}
