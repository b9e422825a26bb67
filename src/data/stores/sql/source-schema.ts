/** The tables of ingest and live sources; see `schema.ts`. */
export interface SourceSchema {
  readonly ingest_place: IngestPlaceTable;
  readonly paper_signal: PaperSignalTable;
  readonly paper_completion: PaperCompletionTable;
  readonly source_state: SourceStateTable;
  readonly source_batch: SourceBatchTable;
  readonly source_notice: SourceNoticeTable;
}

export interface IngestPlaceTable {
  /** SHA-256 of what the file begins with. */
  readonly file: string;
  readonly bytes: number;
  readonly lines: number;
  readonly sha256: string;
  readonly updated_at: number;
}

export interface PaperSignalTable {
  readonly paper_id: string;
  readonly day: string;
  readonly source: string;
  readonly votes: number | null;
  readonly stars: number | null;
  readonly comments: number | null;
}

export interface PaperCompletionTable {
  /** Of a paper that may be in a file alone. */
  readonly paper_id: string;
  readonly outcome: string;
  readonly tried_at: number;
}

export interface SourceStateTable {
  readonly source: string;
  readonly attempted_at: number;
  readonly succeeded_at: number | null;
  /** JSON of a SourceTrouble. */
  readonly failure: string | null;
}

export interface SourceBatchTable {
  readonly source: string;
  readonly day: string;
  readonly papers: number;
  readonly first_seen: number;
  readonly last_changed: number;
  readonly last_seen: number;
  /** 0 or 1. */
  readonly complete: number;
  /** JSON of Validators. */
  readonly validators: string | null;
}

export interface SourceNoticeTable {
  readonly guild_id: string;
  readonly source: string;
  readonly told: string;
  readonly told_at: number;
}
