import type { Kysely } from 'kysely';
import type { Clock } from '../../../shared/clock.ts';
import type { ListChange, ListOwner, ReadingListStore, SavedPaper } from '../reading-lists.ts';
import type { SavedPaperTable, Schema } from './schema.ts';

export function openSqlReadingListStore(
  db: Kysely<Schema>,
  { clock }: { readonly clock: Clock },
): ReadingListStore {
  const rowsOf = (owner: ListOwner) =>
    db.selectFrom('saved_paper').selectAll().where('list', '=', listKey(owner));

  return {
    save: async (owner, { paperId, userId, guildId }) => {
      const now = clock();
      const done = await db
        .insertInto('saved_paper')
        .values({
          list: listKey(owner),
          paper_id: paperId,
          user_id: userId,
          guild_id: guildId ?? null,
          day: new Date(now).toISOString().slice(0, 10),
          saved_at: now,
        })
        .onConflict((conflict) => conflict.columns(['list', 'paper_id']).doNothing())
        .executeTakeFirst();
      return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
    },
    remove: async (owner, paperId) => {
      const done = await db
        .deleteFrom('saved_paper')
        .where('list', '=', listKey(owner))
        .where('paper_id', '=', paperId)
        .executeTakeFirst();
      return done.numDeletedRows > 0n;
    },
    change: async (owner, paperId, change) => {
      const done = await db
        .updateTable('saved_paper')
        // A column is named in any case: an update of nothing is no statement.
        .set({ paper_id: paperId, ...columnsOf(change, clock()) })
        .where('list', '=', listKey(owner))
        .where('paper_id', '=', paperId)
        .executeTakeFirst();
      return done.numUpdatedRows > 0n;
    },
    get: async (owner, paperId) => {
      const row = await rowsOf(owner).where('paper_id', '=', paperId).executeTakeFirst();
      return row && toSaved(row);
    },
    all: async (owner) => {
      const rows = await rowsOf(owner).orderBy('saved_at', 'desc').orderBy('paper_id').execute();
      return rows.map(toSaved);
    },
  };
}

const listKey = (owner: ListOwner): string =>
  owner.kind === 'me' ? `me:${owner.userId}` : `team:${owner.guildId}`;

const columnsOf = ({ done, note }: ListChange, now: number) => ({
  ...(done !== undefined && { done_at: done ? now : null }),
  ...(note !== undefined && { note: note?.text ?? null, note_by: note?.userId ?? null }),
});

const toSaved = (row: SavedPaperTable): SavedPaper => ({
  paperId: row.paper_id,
  savedBy: row.user_id === '' ? undefined : row.user_id,
  savedAt: row.saved_at,
  doneAt: row.done_at ?? undefined,
  note: row.note ?? undefined,
});
