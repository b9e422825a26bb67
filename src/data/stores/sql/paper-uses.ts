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
    since: async (guildIds, day) => {
      if (guildIds.length === 0) return new Map();
      const span = { guildIds, day };
      const counted = await db
        .selectFrom('paper_use')
        .select(['guild_id', 'paper_id', 'day', 'kind', 'uses'])
        .where('guild_id', 'in', guildIds)
        .where('day', '>=', day)
        .execute();
      const rows: readonly Row[] = [
        ...counted.map(({ uses, ...row }) => ({ ...row, count: uses })),
        ...(await pressesOf(db, 'paper_vote', span)),
        ...(await pressesOf(db, 'saved_paper', span)),
      ];
      const byGuild = Map.groupBy(rows, (row) => row.guild_id);
      return new Map([...byGuild].map(([guildId, ofGuild]) => [guildId, ofGuild.map(toUse)]));
    },
  };
}

interface Row extends Omit<PaperUse, 'paperId'> {
  readonly guild_id: string;
  readonly paper_id: string;
}

const toUse = ({ paper_id, day, kind, count }: Row): PaperUse => {
  return { paperId: paper_id, day, kind, count };
};

async function pressesOf(
  db: Kysely<Schema>,
  table: 'paper_vote' | 'saved_paper',
  { guildIds, day }: { readonly guildIds: readonly string[]; readonly day: string },
): Promise<readonly Row[]> {
  const kind = table === 'paper_vote' ? 'upvotes' : 'saves';
  const rows = await db
    .selectFrom(table)
    .select(({ fn }) => ['guild_id', 'paper_id', 'day', fn.countAll<number>().as('count')])
    .where('guild_id', 'in', guildIds)
    .where('day', '>=', day)
    .groupBy(['guild_id', 'paper_id', 'day'])
    .execute();
  return rows.flatMap(({ guild_id, ...row }) =>
    guild_id === null ? [] : [{ ...row, guild_id, kind }],
  );
}
