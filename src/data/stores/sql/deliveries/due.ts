import type { ExpressionBuilder, Kysely } from 'kysely';
import type { Claim } from '../../deliveries.ts';
import type { Schema } from '../schema.ts';

/**
 * Waits and its time has come, or its process has let its lease end. The state stands as an expression, so
 * that SQLite goes by the ids beside it and not by the index through all that wait.
 */
export const dueBy =
  (now: number) =>
  ({ eb, fn, val, or, and }: ExpressionBuilder<Schema, 'delivery'>) => {
    const state = fn.coalesce('state', val(''));
    return or([
      and([eb(state, '=', 'planned'), eb('run_at', '<=', now)]),
      and([eb(state, '=', 'sending'), eb('lease_until', '<', now)]),
    ]);
  };

/** By the index of states and times, each state by itself: however many wait, a few are looked at. */
export function firstDue(
  db: Kysely<Schema>,
  { now, limit, way }: Pick<Claim, 'now' | 'limit' | 'way'>,
) {
  const first = (state: 'planned' | 'sending', column: 'run_at' | 'lease_until') =>
    db
      .selectFrom('delivery')
      .select(['id', 'run_at'])
      .where('state', '=', state)
      .where(column, state === 'planned' ? '<=' : '<', now)
      .where('place', way === 'mail' ? 'like' : 'not like', 'mail:%')
      .orderBy('run_at')
      .limit(limit);
  const due = db
    .selectFrom(first('planned', 'run_at').as('waiting'))
    .select(['id', 'run_at'])
    .unionAll(db.selectFrom(first('sending', 'lease_until').as('left')).select(['id', 'run_at']));
  return db.selectFrom(due.as('due')).select('id').orderBy('run_at').limit(limit);
}
