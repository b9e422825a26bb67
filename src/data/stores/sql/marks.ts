import type { Kysely } from 'kysely';
import type { Mark, MarkStore } from '../marks.ts';
import type { MarkedTable } from './discussion-schema.ts';
import type { Schema } from './schema.ts';

export function openSqlMarkStore(db: Kysely<Schema>): MarkStore {
  return {
    toggle: (mark) =>
      db.transaction().execute(async (transaction) => {
        const { message_id, ...columns } = toRow(mark);
        const taken = await transaction
          .deleteFrom('marked')
          .where('message_id', '=', message_id)
          .where('kind', '=', mark.kind)
          .executeTakeFirst();
        if (taken.numDeletedRows > 0n) return false;
        await transaction
          .insertInto('marked')
          .values({ message_id, ...columns })
          .onConflict((conflict) => conflict.column('message_id').doUpdateSet(columns))
          .execute();
        return true;
      }),
    ofThread: async (threadId) => {
      const rows = await db
        .selectFrom('marked')
        .selectAll()
        .where('thread_id', '=', threadId)
        .orderBy('at')
        .orderBy('message_id')
        .execute();
      return rows.map(toMark);
    },
    removeMessages: async (messageIds) => {
      if (messageIds.length === 0) return [];
      const removed = await db
        .deleteFrom('marked')
        .where('message_id', 'in', messageIds)
        .returning('thread_id')
        .execute();
      return [...new Set(removed.map(({ thread_id }) => thread_id))];
    },
    removeThreads: async (threadIds) => {
      if (threadIds.length === 0) return;
      await db.deleteFrom('marked').where('thread_id', 'in', threadIds).execute();
    },
  };
}

const toRow = (mark: Mark): MarkedTable => ({
  message_id: mark.messageId,
  guild_id: mark.guildId,
  thread_id: mark.threadId,
  paper_id: mark.paperId,
  kind: mark.kind,
  text: mark.text,
  author_id: mark.authorId,
  marker_id: mark.markerId,
  at: mark.at,
});

const toMark = (row: MarkedTable): Mark => ({
  messageId: row.message_id,
  guildId: row.guild_id,
  threadId: row.thread_id,
  paperId: row.paper_id,
  kind: row.kind,
  text: row.text,
  authorId: row.author_id,
  markerId: row.marker_id,
  at: row.at,
});
