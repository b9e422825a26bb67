import type { Schema } from './schema.ts';

/**
 * What of a server a column may hold: nothing; its id, with which the row goes (`goes`) or stays, being a
 * person's (`stays`); a key with the id in it (`team:…`) or JSON with the id somewhere in it, with which the row goes.
 */
export type ServerHolding = 'nothing' | 'goes' | 'stays' | 'key' | 'json';

export type ServerColumns<T extends keyof Schema> = Readonly<
  Record<keyof Schema[T] & string, ServerHolding>
>;

/** A table whose every column has been looked at and holds no server. */
type NoServer = 'no server';

/**
 * Said of every table, and of every column of those that know servers: a new one does not compile before
 * somebody has said it. What is forgotten of a server that removed the bot follows from it.
 */
export const SERVER_HOLDINGS: {
  readonly [T in keyof Schema]: NoServer | ServerColumns<T>;
} = {
  kysely_migration: 'no server',
  paper: 'no server',
  paper_key: 'no server',
  paper_removed: 'no server',
  paper_vector: 'no server',
  counter: 'no server',
  lease: 'no server',
  rate_share: 'no server',
  pace: 'no server',
  ingest_place: 'no server',
  paper_signal: 'no server',
  paper_completion: 'no server',
  source_state: 'no server',
  source_batch: 'no server',
  daily_count: 'no server',
  mail_code: 'no server',
  meeting_zone: 'no server',
  /** Goes with its question. */
  verdict: 'no server',
  /** These three go with their subscription. */
  delivery: 'no server',
  delivery_part: 'no server',
  sent_paper: 'no server',
  left_server: { guild_id: 'goes', left_at: 'nothing' },
  guild_setting: { guild_id: 'goes', name: 'nothing', value: 'nothing' },
  source_notice: { guild_id: 'goes', source: 'nothing', told: 'nothing', told_at: 'nothing' },
  paper_use: {
    guild_id: 'goes',
    day: 'nothing',
    paper_id: 'nothing',
    kind: 'nothing',
    uses: 'nothing',
  },
  asked: {
    id: 'nothing',
    user_id: 'nothing',
    guild_id: 'goes',
    channel_id: 'nothing',
    text: 'nothing',
    private: 'nothing',
    status: 'nothing',
    confidence: 'nothing',
    paper_ids: 'nothing',
    quotations: 'nothing',
    at: 'nothing',
  },
  discussion: {
    guild_id: 'goes',
    paper_id: 'nothing',
    channel_id: 'nothing',
    thread_id: 'nothing',
    done_at: 'nothing',
    holder: 'nothing',
    lease_until: 'nothing',
    begun_at: 'nothing',
  },
  marked: {
    message_id: 'nothing',
    guild_id: 'goes',
    thread_id: 'nothing',
    paper_id: 'nothing',
    kind: 'nothing',
    text: 'nothing',
    author_id: 'nothing',
    marker_id: 'nothing',
    at: 'nothing',
  },
  wrap_up: {
    guild_id: 'goes',
    paper_id: 'nothing',
    thread_id: 'nothing',
    message_id: 'nothing',
    at: 'nothing',
  },
  view_state: { key: 'nothing', state: 'json', expires_at: 'nothing' },
  subscription: {
    id: 'nothing',
    place: 'nothing',
    guild_id: 'goes',
    owner_id: 'nothing',
    record: 'json',
    next_at: 'nothing',
    created_at: 'nothing',
  },
  meeting: {
    id: 'nothing',
    guild_id: 'goes',
    paper_id: 'nothing',
    title: 'nothing',
    channel_id: 'nothing',
    voice_id: 'nothing',
    host_id: 'nothing',
    scheduler_id: 'nothing',
    starts_at: 'nothing',
    ends_at: 'nothing',
    locale: 'nothing',
    event_id: 'nothing',
    booked_at: 'nothing',
  },
  meeting_reminder: {
    meeting_id: 'nothing',
    kind: 'nothing',
    guild_id: 'goes',
    state: 'nothing',
    due_at: 'nothing',
    run_at: 'nothing',
    attempts: 'nothing',
    lease_until: 'nothing',
    holder: 'nothing',
    sent_at: 'nothing',
    message_id: 'nothing',
  },
  paper_vote: { paper_id: 'nothing', user_id: 'nothing', guild_id: 'stays', day: 'nothing' },
  saved_paper: {
    list: 'key',
    paper_id: 'nothing',
    user_id: 'nothing',
    guild_id: 'stays',
    day: 'nothing',
    saved_at: 'nothing',
    done_at: 'nothing',
    note: 'nothing',
    note_by: 'nothing',
  },
};

export interface ServerTable {
  readonly table: keyof Schema;
  readonly columns: readonly (readonly [column: string, held: ServerHolding])[];
}

/** The tables that know servers. */
export const SERVER_TABLES: readonly ServerTable[] = (
  Object.keys(SERVER_HOLDINGS) as (keyof Schema)[]
).flatMap((table) => {
  const columns = SERVER_HOLDINGS[table];
  return columns === 'no server' ? [] : [{ table, columns: Object.entries(columns) }];
});
