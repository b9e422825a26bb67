import type { Kysely } from 'kysely';
import type { Clock } from '../../../shared/clock.ts';
import type { LeaseStore } from '../leases.ts';
import type { Schema } from './schema.ts';

/**
 * `holder` names this process: a random id. Several processes need clocks that agree
 * (`database-clock.ts`). Each method is one statement.
 */
export function openSqlLeaseStore(
  db: Kysely<Schema>,
  { holder, clock }: { readonly holder: string; readonly clock: Clock },
): LeaseStore {
  return {
    claim: async (name, ms) => {
      const now = clock();
      const mine = { holder, until: now + ms };
      const taken = await db
        .insertInto('lease')
        .values({ name, ...mine })
        .onConflict((conflict) =>
          conflict
            .column('name')
            .doUpdateSet(mine)
            .where(({ eb, or }) =>
              or([eb('lease.until', '<=', now), eb('lease.holder', '=', holder)]),
            ),
        )
        .returning('holder')
        .execute();
      return taken.length > 0;
    },
    renew: async (name, ms) => {
      const now = clock();
      const renewed = await db
        .updateTable('lease')
        .set({ until: now + ms })
        .where('name', '=', name)
        .where('holder', '=', holder)
        .where('until', '>', now)
        .returning('name')
        .execute();
      return renewed.length > 0;
    },
    release: async (name) => {
      await db.deleteFrom('lease').where('name', '=', name).where('holder', '=', holder).execute();
    },
  };
}
