import type { Kysely } from 'kysely';
import type { Clock } from '../../../shared/clock.ts';
import type { SharedRate } from '../shared-rate.ts';
import type { Schema } from './schema.ts';

/** Rows of seconds that are over are cleared away with about every n-th take. */
const CLEAR_EVERY = 64;
const KEEP_SECONDS = 60;

/**
 * A row per second grants shares, at most `perSecond` of them over all processes, whose clocks need to
 * agree (`database-clock.ts`).
 */
export function openSqlSharedRate(
  db: Kysely<Schema>,
  {
    name,
    perSecond,
    clock,
  }: { readonly name: string; readonly perSecond: number; readonly clock: Clock },
): SharedRate {
  let takes = 0;

  /** All of them or none, in one statement. */
  const grant = async (second: number, shares: number): Promise<boolean> => {
    const granted = await db
      .insertInto('rate_share')
      .values({ name, second, granted: shares })
      .onConflict((conflict) =>
        conflict
          .columns(['name', 'second'])
          .doUpdateSet(({ eb, ref }) => ({ granted: eb(ref('rate_share.granted'), '+', shares) }))
          .where('rate_share.granted', '<=', perSecond - shares),
      )
      .returning('granted')
      .execute();
    return granted.length > 0;
  };

  const left = async (second: number): Promise<number> => {
    const row = await db
      .selectFrom('rate_share')
      .select('granted')
      .where('name', '=', name)
      .where('second', '=', second)
      .executeTakeFirst();
    return perSecond - (row?.granted ?? 0);
  };

  const clearSometimes = async (second: number): Promise<void> => {
    takes++;
    if (takes % CLEAR_EVERY !== 1) return;
    await db
      .deleteFrom('rate_share')
      .where('name', '=', name)
      .where('second', '<', second - KEEP_SECONDS)
      .execute();
  };

  return {
    take: async (wanted) => {
      const second = Math.floor(clock() / 1000);
      await clearSometimes(second);
      // Fewer are left than wanted, or were when another process took some in between: again.
      for (
        let ask = Math.min(wanted, perSecond);
        ask > 0;
        ask = Math.min(ask, await left(second))
      ) {
        if (await grant(second, ask)) return ask;
      }
      return 0;
    },
  };
}
