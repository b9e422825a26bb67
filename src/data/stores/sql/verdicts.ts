import type { Kysely } from 'kysely';
import type { Clock } from '../../../shared/clock.ts';
import type { Verdict, VerdictStore } from '../verdicts.ts';
import type { Schema } from './schema.ts';

/** Ids in one statement, whose parameters databases limit. */
const MOST = 500;

export function openSqlVerdictStore(
  db: Kysely<Schema>,
  { clock }: { readonly clock: Clock },
): VerdictStore {
  return {
    toggle: ({ askedId, userId, verdict }) =>
      db.transaction().execute(async (transaction) => {
        const taken = await transaction
          .deleteFrom('verdict')
          .where('asked_id', '=', askedId)
          .where('user_id', '=', userId)
          .where('verdict', '=', verdict)
          .executeTakeFirst();
        if (taken.numDeletedRows > 0n) return false;
        const row = { verdict, sentence: null, at: clock() };
        await transaction
          .insertInto('verdict')
          .values({ asked_id: askedId, user_id: userId, ...row })
          .onConflict((conflict) => conflict.columns(['asked_id', 'user_id']).doUpdateSet(row))
          .execute();
        return true;
      }),
    explain: async ({ askedId, userId }, sentence) => {
      await db
        .updateTable('verdict')
        .set({ sentence })
        .where('asked_id', '=', askedId)
        .where('user_id', '=', userId)
        .execute();
    },
    wrong: async (askedIds) => {
      const counted = new Map<Verdict['askedId'], number>();
      for (let start = 0; start < askedIds.length; start += MOST) {
        const rows = await db
          .selectFrom('verdict')
          .select(['asked_id', ({ fn }) => fn.countAll<number>().as('people')])
          .where('asked_id', 'in', askedIds.slice(start, start + MOST))
          .where('verdict', '=', 'wrong')
          .groupBy('asked_id')
          .execute();
        for (const row of rows) counted.set(row.asked_id, Number(row.people));
      }
      return counted;
    },
  };
}
