export const VERDICTS = ['right', 'wrong'] as const;

/** What somebody says of the reply to a question; one a person and question. */
export interface Verdict {
  readonly askedId: string;
  readonly userId: string;
  readonly verdict: (typeof VERDICTS)[number];
}

/** They go with their questions. */
export interface VerdictStore {
  /** Gives it, in place of another one, or takes it back where it was given; whether it stands now. */
  toggle(verdict: Verdict): Promise<boolean>;
  /** Keeps a sentence with what this person said; nothing where that was taken back. */
  explain(by: Pick<Verdict, 'askedId' | 'userId'>, sentence: string): Promise<void>;
  /** How many people said of each of these questions that the reply was wrong; without those of whom nobody did. */
  wrong(askedIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
}
