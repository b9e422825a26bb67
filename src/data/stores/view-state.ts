export const VIEW_STATE_DAYS = 30;

/** What a button or menu needs to know and cannot carry in its own 100 characters. */
export interface ViewStateStore {
  /** Keeps any JSON value for `ttlMs` (default 30 days) and returns the short key that finds it. */
  put(state: unknown, ttlMs?: number): Promise<string>;
  /** The value under a key; undefined when it never was, has expired or is damaged. */
  get(key: string): Promise<unknown>;
  /** Deletes what has expired; returns how many that were. */
  purge(): Promise<number>;
}
