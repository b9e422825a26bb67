import { type Kysely, sql } from 'kysely';
import type { Clock } from '../../../shared/clock.ts';
import type { DailyCountStore } from '../daily-counts.ts';
import type { Schema } from './schema.ts';

export function openSqlDailyCountStore(
  db: Kysely<Schema>,
  { clock }: { readonly clock: Clock },
): DailyCountStore {
  const today = (): string => new Date(clock()).toISOString().slice(0, 10);
  return {
    take: async (what, userId, most) => {
      if (most < 1) return false;
      const row = await db
        .insertInto('daily_count')
        .values({ what, user_id: userId, day: today(), times: 1 })
        .onConflict((conflict) =>
          conflict
            .columns(['what', 'user_id', 'day'])
            .doUpdateSet({ times: sql<number>`daily_count.times + 1` })
            .where('daily_count.times', '<', most),
        )
        .returning('times')
        .executeTakeFirst();
      return row !== undefined;
    },
    purge: async () => {
      const done = await db.deleteFrom('daily_count').where('day', '<', today()).executeTakeFirst();
      return Number(done.numDeletedRows);
    },
  };
}
