import type { Kysely } from 'kysely';
import type { DiscussionKey } from '../discussions.ts';
import type { WrapUp, WrapUpStore } from '../wrap-ups.ts';
import type { WrapUpTable } from './discussion-schema.ts';
import type { Schema } from './schema.ts';

export function openSqlWrapUpStore(db: Kysely<Schema>): WrapUpStore {
  const rowOf = (at: Pick<Kysely<Schema>, 'selectFrom'>, { guildId, paperId }: DiscussionKey) =>
    at
      .selectFrom('wrap_up')
      .selectAll()
      .where('guild_id', '=', guildId)
      .where('paper_id', '=', paperId)
      .executeTakeFirst();

  return {
    get: async (key) => toWrapUp(await rowOf(db, key)),
    put: ({ guildId, paperId, ...rest }) =>
      db.transaction().execute(async (transaction) => {
        const before = await rowOf(transaction, { guildId, paperId });
        const columns = { thread_id: rest.threadId, message_id: rest.messageId, at: rest.at };
        await transaction
          .insertInto('wrap_up')
          .values({ guild_id: guildId, paper_id: paperId, ...columns })
          .onConflict((conflict) => conflict.columns(['guild_id', 'paper_id']).doUpdateSet(columns))
          .execute();
        return toWrapUp(before);
      }),
    remove: async ({ guildId, paperId }) => {
      await db
        .deleteFrom('wrap_up')
        .where('guild_id', '=', guildId)
        .where('paper_id', '=', paperId)
        .execute();
    },
    removeMessages: async (messageIds) => {
      if (messageIds.length === 0) return;
      await db.deleteFrom('wrap_up').where('message_id', 'in', messageIds).execute();
    },
    with: async (userId) => {
      const rows = await db
        .selectFrom('wrap_up')
        .selectAll()
        .where(({ or, eb, selectFrom }) =>
          or([
            eb(
              'thread_id',
              'in',
              selectFrom('asked').select('channel_id').where('user_id', '=', userId),
            ),
            eb(
              'thread_id',
              'in',
              selectFrom('marked').select('thread_id').where('author_id', '=', userId),
            ),
            eb(
              'thread_id',
              'in',
              selectFrom('marked').select('thread_id').where('marker_id', '=', userId),
            ),
          ]),
        )
        .execute();
      return rows.flatMap((row) => toWrapUp(row) ?? []);
    },
    ofThreads: async (threadIds) => {
      if (threadIds.length === 0) return [];
      const rows = db.selectFrom('wrap_up').selectAll().where('thread_id', 'in', threadIds);
      return (await rows.execute()).flatMap((row) => toWrapUp(row) ?? []);
    },
  };
}

const toWrapUp = (row: WrapUpTable | undefined): WrapUp | undefined =>
  row && {
    guildId: row.guild_id,
    paperId: row.paper_id,
    threadId: row.thread_id,
    messageId: row.message_id,
    at: row.at,
  };
