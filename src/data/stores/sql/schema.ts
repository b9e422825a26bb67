import type { Use } from '../paper-uses.ts';
import type { AskedSchema } from './asked-schema.ts';
import type { DigestSchema } from './digest-schema.ts';
import type { DiscussionSchema } from './discussion-schema.ts';
import type { MeetingSchema } from './meeting-schema.ts';
import type { SharingSchema } from './sharing-schema.ts';
import type { SourceSchema } from './source-schema.ts';

/**
 * The tables, in types that SQLite and PostgreSQL share: ids are text, times are epoch milliseconds,
 * structured values are JSON in text.
 */
export interface Schema
  extends SourceSchema,
    MeetingSchema,
    DigestSchema,
    DiscussionSchema,
    AskedSchema,
    SharingSchema {
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
  readonly paper_use: PaperUseTable;
  readonly paper_vote: PaperVoteTable;
  readonly saved_paper: SavedPaperTable;
  readonly paper_vector: PaperVectorTable;
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

export interface DailyCountTable {
  readonly what: string;
  readonly user_id: string;
  /** `2026-11-26`, UTC. */
  readonly day: string;
  readonly times: number;
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
