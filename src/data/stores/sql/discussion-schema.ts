import type { MarkKind } from '../marks.ts';

/** The tables of discussions and what is kept of them; see `schema.ts`. */
export interface DiscussionSchema {
  readonly discussion: DiscussionTable;
  readonly marked: MarkedTable;
  readonly wrap_up: WrapUpTable;
}

export interface DiscussionTable {
  readonly guild_id: string;
  readonly paper_id: string;
  readonly channel_id: string;
  /** Null while the thread is being opened. */
  readonly thread_id: string | null;
  readonly done_at: number | null;
  /** The attempt that opens it, or has opened it. */
  readonly holder: string;
  readonly lease_until: number;
  /** When the first attempt that may have made something began. */
  readonly begun_at: number;
}

export interface MarkedTable {
  readonly message_id: string;
  readonly guild_id: string;
  readonly thread_id: string;
  readonly paper_id: string;
  readonly kind: MarkKind;
  readonly text: string;
  readonly author_id: string;
  readonly marker_id: string;
  readonly at: number;
}

export interface WrapUpTable {
  readonly guild_id: string;
  readonly paper_id: string;
  readonly thread_id: string;
  readonly message_id: string;
  readonly at: number;
}
