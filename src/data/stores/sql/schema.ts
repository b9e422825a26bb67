import type { DeliveryState } from '../deliveries.ts';
import type { MarkKind } from '../marks.ts';
import type { Use } from '../paper-uses.ts';
import type { MeetingSchema } from './meeting-schema.ts';
import type { SourceSchema } from './source-schema.ts';

/**
 * The tables, in types that SQLite and PostgreSQL share: ids are text, times are epoch milliseconds,
 * structured values are JSON in text.
 */
export interface Schema extends SourceSchema, MeetingSchema {
  /** The steps that a database has behind it. The name is Kysely's, whose migrator kept it before. */
  readonly kysely_migration: { readonly name: string; readonly timestamp: string };
  readonly paper: PaperTable;
  readonly paper_key: PaperKeyTable;
  readonly paper_removed: PaperRemovedTable;
  readonly counter: CounterTable;
  readonly view_state: ViewStateTable;
  readonly guild_setting: GuildSettingTable;
  readonly left_server: LeftServerTable;
  readonly daily_count: DailyCountTable;
  readonly mail_code: MailCodeTable;
  readonly lease: LeaseTable;
  readonly rate_share: RateShareTable;
  readonly pace: PaceTable;
  readonly subscription: SubscriptionTable;
  readonly delivery: DeliveryTable;
  readonly delivery_part: DeliveryPartTable;
  readonly sent_paper: SentPaperTable;
  readonly paper_use: PaperUseTable;
  readonly paper_vote: PaperVoteTable;
  readonly saved_paper: SavedPaperTable;
  readonly paper_vector: PaperVectorTable;
  readonly asked: AskedTable;
  readonly verdict: VerdictTable;
  readonly discussion: DiscussionTable;
  readonly marked: MarkedTable;
  readonly wrap_up: WrapUpTable;
}

export interface PaperTable {
  readonly id: string;
  /** JSON of a Paper. */
  readonly record: string;
  readonly updated_at: number;
  /** Which of all changes to papers its last one was: changes are numbered as they are committed. */
  readonly revision: number;
}

/** The identity keys of each paper. */
export interface PaperKeyTable {
  readonly key: string;
  readonly paper_id: string;
}

/** Papers that were there and are not. */
export interface PaperRemovedTable {
  readonly id: string;
  readonly revision: number;
}

/** Last numbers given; `paper`: the revisions. */
export interface CounterTable {
  readonly name: string;
  readonly value: number;
}

export interface ViewStateTable {
  readonly key: string;
  /** JSON of any value. */
  readonly state: string;
  readonly expires_at: number;
}

/** A row for each field that a server has set, so that fields change independently. */
export interface GuildSettingTable {
  readonly guild_id: string;
  readonly name: string;
  /** JSON of the field's value. */
  readonly value: string;
}

/** A server that removed the bot. */
export interface LeftServerTable {
  readonly guild_id: string;
  readonly left_at: number;
}

/** The code that waits for a person to enter it. */
export interface MailCodeTable {
  readonly user_id: string;
  readonly code_hash: string;
  /** Encrypted. */
  readonly address: string;
  readonly address_hash: string;
  readonly tries: number;
  readonly expires_at: number;
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

export interface SubscriptionTable {
  readonly id: string;
  /** The key of its place. */
  readonly place: string;
  readonly guild_id: string | null;
  readonly owner_id: string;
  /** JSON of a Subscription. */
  readonly record: string;
  /** Null while it rests. */
  readonly next_at: number | null;
  readonly created_at: number;
}

export interface DailyCountTable {
  readonly what: string;
  readonly user_id: string;
  /** `2026-11-26`, UTC. */
  readonly day: string;
  readonly times: number;
}

export interface DeliveryTable {
  readonly id: string;
  readonly subscription_id: string;
  readonly place: string;
  readonly slot: string;
  readonly state: DeliveryState;
  readonly reason: string | null;
  readonly attempts: number;
  readonly failures: number;
  readonly run_at: number;
  readonly lease_until: number | null;
  readonly holder: string | null;
  /** JSON of an Edition; null for a day that was skipped. */
  readonly edition: string | null;
  readonly updated_at: number;
}

export interface DeliveryPartTable {
  readonly delivery_id: string;
  readonly part: number;
  readonly channel_id: string;
  readonly message_id: string;
}

export interface SentPaperTable {
  readonly place: string;
  readonly paper_id: string;
  readonly version: number;
  readonly delivery_id: string;
}

export interface PaperUseTable {
  readonly guild_id: string;
  readonly day: string;
  readonly paper_id: string;
  readonly kind: Use;
  readonly uses: number;
}

export interface PaperVoteTable {
  readonly paper_id: string;
  readonly user_id: string;
  readonly guild_id: string | null;
  readonly day: string;
}

export interface SavedPaperTable {
  /** `me:` and a person's id, or `team:` and a server's. */
  readonly list: string;
  readonly paper_id: string;
  /** Empty for a person who had their traces deleted. */
  readonly user_id: string;
  readonly guild_id: string | null;
  readonly day: string;
  readonly saved_at: number;
  readonly done_at: number | null;
  readonly note: string | null;
  /** Who wrote the note. */
  readonly note_by: string | null;
}

/** What a model made of a paper's text, under a key of the text. */
export interface PaperVectorTable {
  readonly model: string;
  readonly key: string;
  /** Base64: both databases have text. */
  readonly vectors: string;
  /** When it was known last to be of a paper that somebody has. */
  readonly used_at: number;
}

export interface VerdictTable {
  readonly asked_id: string;
  readonly user_id: string;
  readonly verdict: 'right' | 'wrong';
  readonly sentence: string | null;
  readonly at: number;
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
