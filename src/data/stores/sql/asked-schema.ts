/** The tables of questions and what people said of their answers; see `schema.ts`. */
export interface AskedSchema {
  readonly asked: AskedTable;
  readonly verdict: VerdictTable;
}

export interface AskedTable {
  readonly id: string;
  readonly user_id: string;
  readonly guild_id: string | null;
  readonly channel_id: string | null;
  readonly text: string;
  readonly private: 0 | 1;
  readonly status: string;
  readonly confidence: number;
  /** JSON of strings. */
  readonly paper_ids: string;
  /** JSON of Quotations. */
  readonly quotations: string;
  readonly at: number;
}

export interface VerdictTable {
  readonly asked_id: string;
  readonly user_id: string;
  readonly verdict: 'right' | 'wrong';
  readonly sentence: string | null;
  readonly at: number;
}
