import type { PersonalKind } from '../personal-data.ts';
import type { Schema } from './schema.ts';

/**
 * What of a person a column may hold: nothing; the id; a key with the id in it (`me:…`, `person:…`); JSON
 * with the id somewhere in it.
 */
export type Holding = 'nothing' | 'id' | 'key' | 'json';

type ColumnsOf<T extends keyof Schema> = Readonly<Record<keyof Schema[T] & string, Holding>>;

/** A table whose every column has been looked at and holds no person. */
type Nobody = 'nobody';

/**
 * Said of every table, and of every column of those that know people: a new one does not compile before
 * somebody has said it. What `/privacy` shows and deletes follows from it.
 */
export const HOLDINGS: {
  readonly [T in keyof Schema]: T extends PersonalKind ? ColumnsOf<T> : Nobody;
} = {
  kysely_migration: 'nobody',
  paper: 'nobody',
  paper_key: 'nobody',
  paper_removed: 'nobody',
  counter: 'nobody',
  guild_setting: 'nobody',
  left_server: 'nobody',
  lease: 'nobody',
  rate_share: 'nobody',
  pace: 'nobody',
  ingest_place: 'nobody',
  paper_signal: 'nobody',
  paper_completion: 'nobody',
  source_state: 'nobody',
  source_batch: 'nobody',
  source_notice: 'nobody',
  paper_use: 'nobody',
  paper_vector: 'nobody',
  discussion: 'nobody',
  /** What it tells is in `asked` and `marked`. */
  wrap_up: 'nobody',
  /** Goes with its meeting. */
  meeting_reminder: 'nobody',
  /** Goes with its delivery. */
  delivery_part: 'nobody',
  view_state: { key: 'nothing', state: 'json', expires_at: 'nothing' },
  daily_count: { what: 'nothing', user_id: 'id', day: 'nothing', times: 'nothing' },
  mail_code: {
    user_id: 'id',
    code_hash: 'nothing',
    address: 'nothing',
    address_hash: 'nothing',
    tries: 'nothing',
    expires_at: 'nothing',
  },
  meeting: {
    id: 'nothing',
    guild_id: 'nothing',
    paper_id: 'nothing',
    title: 'nothing',
    channel_id: 'nothing',
    voice_id: 'nothing',
    host_id: 'id',
    scheduler_id: 'id',
    starts_at: 'nothing',
    ends_at: 'nothing',
    locale: 'nothing',
    event_id: 'nothing',
    booked_at: 'nothing',
  },
  meeting_zone: { user_id: 'id', timezone: 'nothing' },
  subscription: {
    id: 'nothing',
    place: 'key',
    guild_id: 'nothing',
    owner_id: 'id',
    record: 'json',
    next_at: 'nothing',
    created_at: 'nothing',
  },
  delivery: {
    id: 'nothing',
    subscription_id: 'nothing',
    place: 'key',
    slot: 'nothing',
    state: 'nothing',
    reason: 'nothing',
    attempts: 'nothing',
    failures: 'nothing',
    run_at: 'nothing',
    lease_until: 'nothing',
    holder: 'nothing',
    edition: 'json',
    updated_at: 'nothing',
  },
  sent_paper: { place: 'key', paper_id: 'nothing', version: 'nothing', delivery_id: 'nothing' },
  paper_vote: { paper_id: 'nothing', user_id: 'id', guild_id: 'nothing', day: 'nothing' },
  saved_paper: {
    list: 'key',
    paper_id: 'nothing',
    user_id: 'id',
    guild_id: 'nothing',
    day: 'nothing',
    saved_at: 'nothing',
    done_at: 'nothing',
    note: 'nothing',
    note_by: 'id',
  },
  asked: {
    id: 'nothing',
    user_id: 'id',
    guild_id: 'nothing',
    channel_id: 'nothing',
    text: 'nothing',
    private: 'nothing',
    status: 'nothing',
    confidence: 'nothing',
    paper_ids: 'nothing',
    quotations: 'nothing',
    at: 'nothing',
  },
  verdict: {
    asked_id: 'nothing',
    user_id: 'id',
    verdict: 'nothing',
    sentence: 'nothing',
    at: 'nothing',
  },
  marked: {
    message_id: 'nothing',
    guild_id: 'nothing',
    thread_id: 'nothing',
    paper_id: 'nothing',
    kind: 'nothing',
    text: 'nothing',
    author_id: 'id',
    marker_id: 'id',
    at: 'nothing',
  },
};
