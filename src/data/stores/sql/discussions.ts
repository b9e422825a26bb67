import type { Kysely } from 'kysely';
import type { Clock } from '../../../shared/clock.ts';
import type { Attempt, Claim, Discussion, DiscussionKey, DiscussionStore } from '../discussions.ts';
import type { DiscussionTable } from './discussion-schema.ts';
import type { Schema } from './schema.ts';

/** Several processes need clocks that agree (`database-clock.ts`). */
export function openSqlDiscussionStore(
  db: Kysely<Schema>,
  { clock }: { readonly clock: Clock },
): DiscussionStore {
  const rowOf = ({ guildId, paperId }: DiscussionKey) =>
    db
      .selectFrom('discussion')
      .selectAll()
      .where('guild_id', '=', guildId)
      .where('paper_id', '=', paperId);
  const attempted = ({ guildId, paperId, holder }: Attempt) =>
    db
      .updateTable('discussion')
      .where('guild_id', '=', guildId)
      .where('paper_id', '=', paperId)
      .where('thread_id', 'is', null)
      .where('holder', '=', holder);

  return {
    get: async (key) => toDiscussion(await rowOf(key).executeTakeFirst()),
    ofThread: async (threadId) => {
      const row = db.selectFrom('discussion').selectAll().where('thread_id', '=', threadId);
      return toDiscussion(await row.executeTakeFirst());
    },
    all: async () => {
      const rows = await db
        .selectFrom('discussion')
        .selectAll()
        .where('thread_id', 'is not', null)
        .execute();
      return rows.flatMap((row) => toDiscussion(row) ?? []);
    },
    claim: async (attempt) => {
      if (await begin(db, attempt, clock())) return { state: 'mine' };
      const row = await rowOf(attempt).executeTakeFirst();
      // It was there a moment ago: the one who had it has just let it go.
      if (row === undefined) return { state: 'busy' };
      const discussion = toDiscussion(row);
      if (discussion) return { state: 'open', discussion };
      return row.lease_until > clock() ? { state: 'busy' } : takeOver(db, { attempt, row, clock });
    },
    opened: async (attempt, threadId) => {
      const done = await attempted(attempt)
        .set({ thread_id: threadId, done_at: null })
        .executeTakeFirst();
      return done.numUpdatedRows > 0n;
    },
    failed: async (attempt, made) => {
      if (made === 'unknown') {
        await attempted(attempt).set({ lease_until: clock() }).execute();
        return;
      }
      await db
        .deleteFrom('discussion')
        .where('guild_id', '=', attempt.guildId)
        .where('paper_id', '=', attempt.paperId)
        .where('thread_id', 'is', null)
        .where('holder', '=', attempt.holder)
        .execute();
    },
    abandon: async () => {
      await db
        .updateTable('discussion')
        .set({ lease_until: clock() })
        .where('thread_id', 'is', null)
        .execute();
    },
    setDone: async (threadId, done) => {
      await db
        .updateTable('discussion')
        .set({ done_at: done ? clock() : null })
        .where('thread_id', '=', threadId)
        .execute();
    },
    removeThread: async (threadId) => {
      await db.deleteFrom('discussion').where('thread_id', '=', threadId).execute();
    },
    removeChannel: async (channelId) => {
      const removed = await db
        .deleteFrom('discussion')
        .where('channel_id', '=', channelId)
        .returning('thread_id')
        .execute();
      return removed.flatMap(({ thread_id }) => thread_id ?? []);
    },
  };
}

/** Whether this is the first attempt. */
async function begin(db: Kysely<Schema>, attempt: Attempt, now: number): Promise<boolean> {
  const { guildId, paperId, holder, channelId, ms } = attempt;
  const row = { guild_id: guildId, paper_id: paperId, holder, channel_id: channelId };
  const begun = await db
    .insertInto('discussion')
    .values({ ...row, lease_until: now + ms, begun_at: now })
    .onConflict((conflict) => conflict.columns(['guild_id', 'paper_id']).doNothing())
    .returning('holder')
    .execute();
  return begun.length > 0;
}

interface TakingOver {
  readonly attempt: Attempt;
  /** As it was when its lease was found expired. */
  readonly row: DiscussionTable;
  readonly clock: Clock;
}

/** Of several who find an attempt that did not end one goes on with it. */
async function takeOver(db: Kysely<Schema>, { attempt, row, clock }: TakingOver): Promise<Claim> {
  const { guildId, paperId, holder, channelId, ms } = attempt;
  const taken = await db
    .updateTable('discussion')
    .set({ holder, channel_id: channelId, lease_until: clock() + ms })
    .where('guild_id', '=', guildId)
    .where('paper_id', '=', paperId)
    .where('thread_id', 'is', null)
    .where('holder', '=', row.holder)
    .where('lease_until', '=', row.lease_until)
    .executeTakeFirst();
  if (taken.numUpdatedRows === 0n) return { state: 'busy' };
  return { state: 'mine', earlier: { at: row.begun_at, channelId: row.channel_id } };
}

function toDiscussion(row: DiscussionTable | undefined): Discussion | undefined {
  if (row?.thread_id == null) return undefined;
  const { guild_id: guildId, paper_id: paperId, thread_id: threadId } = row;
  const { channel_id: channelId, done_at: doneAt } = row;
  return { guildId, paperId, threadId, channelId, doneAt: doneAt ?? undefined };
}
