import { setTimeout as pause } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Clock } from '../../../shared/clock.ts';
import type { Pace } from '../pace.ts';
import type { Schema } from './schema.ts';

export interface PaceSpec {
  /** One row, shared by everybody who uses the name. */
  readonly name: string;
  readonly intervalMs: number;
  readonly clock: Clock;
  /** Rejects when it is aborted. Default: a timer. */
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<unknown>;
}

/** As the signal gives its reason: a timer's own error would hide it. */
const waitFor = (ms: number, signal: AbortSignal): Promise<void> =>
  pause(ms, undefined, { signal }).catch(() => signal.throwIfAborted());

/**
 * The row holds when the first slot that is not promised begins. Each promise is one statement: while
 * somebody waits that time lies ahead, so that no background work finds the slot free.
 */
export function openSqlPace(db: Kysely<Schema>, spec: PaceSpec): Pace {
  const { name, intervalMs, clock, wait = waitFor } = spec;

  /** Promises the next slot and returns when it begins. */
  const reserve = async (): Promise<number> => {
    const now = clock();
    const { next_at } = await db
      .insertInto('pace')
      .values({ name, next_at: now + intervalMs })
      .onConflict((conflict) =>
        conflict.column('name').doUpdateSet(({ eb, ref }) => ({
          next_at: eb(
            eb.case().when(ref('pace.next_at'), '>', now).then(ref('pace.next_at')).else(now).end(),
            '+',
            intervalMs,
          ),
        })),
      )
      .returning('next_at')
      .executeTakeFirstOrThrow();
    return next_at - intervalMs;
  };

  /** The slot is somebody else's again, if nobody was promised a later one. */
  const giveBack = async (slot: number): Promise<void> => {
    await db
      .updateTable('pace')
      .set({ next_at: slot })
      .where('name', '=', name)
      .where('next_at', '=', slot + intervalMs)
      .execute();
  };

  /** Takes the slot that is free now. */
  const takeFree = async (): Promise<boolean> => {
    const now = clock();
    const taken = await db
      .insertInto('pace')
      .values({ name, next_at: now + intervalMs })
      .onConflict((conflict) =>
        conflict
          .column('name')
          .doUpdateSet({ next_at: now + intervalMs })
          .where('pace.next_at', '<=', now),
      )
      .returning('next_at')
      .execute();
    return taken.length > 0;
  };

  const untilFree = async (): Promise<number> => {
    const row = await db
      .selectFrom('pace')
      .select('next_at')
      .where('name', '=', name)
      .executeTakeFirst();
    return Math.max(1, (row?.next_at ?? 0) - clock());
  };

  return {
    take: async (urgency, signal) => {
      signal.throwIfAborted();
      if (urgency === 'background') {
        while (!(await takeFree())) await wait(await untilFree(), signal);
        return;
      }
      const slot = await reserve();
      const ms = slot - clock();
      if (ms <= 0) return;
      await wait(ms, signal).catch(async (error: unknown) => {
        await giveBack(slot);
        throw error;
      });
    },
  };
}
