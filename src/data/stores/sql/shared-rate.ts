import type { Kysely } from 'kysely';
import type { Clock } from '../../../shared/clock.ts';
import type { SharedRate } from '../shared-rate.ts';
import type { Schema } from './schema.ts';

/** Rows of windows that are over are cleared away with about every n-th take. */
const CLEAR_EVERY = 64;
const KEEP_WINDOWS = 600;

export interface SharedRateSpec {
  readonly name: string;
  /** So many in each window. */
  readonly shares: number;
  /** A short one spreads them: two windows of a second may grant the shares of both within a moment. */
  readonly windowMs: number;
  readonly clock: Clock;
}

/** A row per window grants its shares over all processes, whose clocks need to agree (`database-clock.ts`). */
export function openSqlSharedRate(
  db: Kysely<Schema>,
  { name, shares: inWindow, windowMs, clock }: SharedRateSpec,
): SharedRate {
  let takes = 0;

  /** All of them or none, in one statement. */
  const grant = async (window: number, shares: number): Promise<boolean> => {
    const granted = await db
      .insertInto('rate_share')
      .values({ name, second: window, granted: shares })
      .onConflict((conflict) =>
        conflict
          .columns(['name', 'second'])
          .doUpdateSet(({ eb, ref }) => ({ granted: eb(ref('rate_share.granted'), '+', shares) }))
          .where('rate_share.granted', '<=', inWindow - shares),
      )
      .returning('granted')
      .execute();
    return granted.length > 0;
  };

  const left = async (window: number): Promise<number> => {
    const row = await db
      .selectFrom('rate_share')
      .select('granted')
      .where('name', '=', name)
      .where('second', '=', window)
      .executeTakeFirst();
    return inWindow - (row?.granted ?? 0);
  };

  const clearSometimes = async (window: number): Promise<void> => {
    takes++;
    if (takes % CLEAR_EVERY !== 1) return;
    await db
      .deleteFrom('rate_share')
      .where('name', '=', name)
      .where('second', '<', window - KEEP_WINDOWS)
      .execute();
  };

  return {
    take: async (wanted) => {
      const window = Math.floor(clock() / windowMs);
      await clearSometimes(window);
      // Fewer are left than wanted, or were when another process took some in between: again.
      for (let ask = Math.min(wanted, inWindow); ask > 0; ask = Math.min(ask, await left(window))) {
        if (await grant(window, ask)) return ask;
      }
      return 0;
    },
  };
}
