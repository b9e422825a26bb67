/** How often people did something today (UTC); nothing is kept of earlier days. */
export interface DailyCountStore {
  /** Counts once more, unless that would be more than `most`; whether it was counted. */
  take(what: string, userId: string, most: number): Promise<boolean>;
  /** Deletes what is of earlier days; returns how many rows that were. */
  purge(): Promise<number>;
}
