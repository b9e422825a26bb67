export type CompletionOutcome = 'found' | 'none' | 'doubtful';

/** When a paper's missing fields were last looked for, and what came of it. */
export interface Completion {
  readonly paperId: string;
  readonly outcome: CompletionOutcome;
  /** Epoch ms. */
  readonly triedAt: number;
}

export interface CompletionStore {
  /** Those of the papers that were tried, in no particular order. */
  getMany(paperIds: readonly string[]): Promise<readonly Completion[]>;
  put(completion: Completion): Promise<void>;
}
