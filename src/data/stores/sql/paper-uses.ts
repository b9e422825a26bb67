import type { Kysely } from 'kysely';
import type { Clock } from '../../../shared/clock.ts';
import type { PaperUse, PaperUseStore } from '../paper-uses.ts';
import type { Schema } from './schema.ts';

export function openSqlPaperUseStore(
  db: Kysely<Schema>,
  { clock }: { readonly clock: Clock },
): PaperUseStore {
  const today = () => new Date(clock()).toISOString().slice(0, 10);

  return {
    note: async ({ paperId, guildId, kind, times = 1 }) => {
      await db
        .insertInto('paper_use')
        .values({ guild_id: guildId, day: today(), paper_id: paperId, kind, uses: times })
        .onConflict((conflict) =>
          conflict
            .columns(['guild_id', 'day', 'paper_id', 'kind'])
            .doUpdateSet(({ eb }) => ({ uses: eb('paper_use.uses', '+', times) })),
        )
        .execute();
    },
    vote: (press) => {
      const key = { paper_id: press.paperId, user_id: press.userId };
      return db.transaction().execute(async (transaction) => {
        const taken = await transaction
          .deleteFrom('paper_vote')
          .where('paper_id', '=', key.paper_id)
          .where('user_id', '=', key.user_id)
          .executeTakeFirst();
        if (taken.numDeletedRows > 0n) return false;
        await transaction
          .insertInto('paper_vote')
          .values({ ...key, guild_id: press.guildId ?? null, day: today() })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        return true;
      });
    },
    votes: async (paperId, guildId) => {
      const all = db
        .selectFrom('paper_vote')
        .select(({ fn }) => fn.countAll<number>().as('votes'))
        .where('paper_id', '=', paperId);
      const some = guildId === undefined ? all : all.where('guild_id', '=', guildId);
      return (await some.executeTakeFirstOrThrow()).votes;
    },
    since: async (guildId, day) => {
      const counted = await db
        .selectFrom('paper_use')
        .select(['paper_id', 'day', 'kind', 'uses'])
        .where('guild_id', '=', guildId)
        .where('day', '>=', day)
        .execute();
      const pressed = await Promise.all([
        pressesOf(db, 'paper_vote', { guildId, day }),
        pressesOf(db, 'saved_paper', { guildId, day }),
      ]);
      return [
        ...counted.map(({ paper_id, day: on, kind, uses }): PaperUse => {
          return { paperId: paper_id, day: on, kind, count: uses };
        }),
        ...pressed.flat(),
      ];
    },
  };
}

async function pressesOf(
  db: Kysely<Schema>,
  table: 'paper_vote' | 'saved_paper',
  { guildId, day }: { readonly guildId: string; readonly day: string },
): Promise<readonly PaperUse[]> {
  const kind = table === 'paper_vote' ? 'upvotes' : 'saves';
  const rows = await db
    .selectFrom(table)
    .select(({ fn }) => ['paper_id', 'day', fn.countAll<number>().as('presses')])
    .where('guild_id', '=', guildId)
    .where('day', '>=', day)
    .groupBy(['paper_id', 'day'])
    .execute();
  return rows.map((row) => ({ paperId: row.paper_id, day: row.day, kind, count: row.presses }));
}
