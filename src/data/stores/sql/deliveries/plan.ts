import type { Kysely, Transaction } from 'kysely';
import { deliveryId, type PlannedDelivery } from '../../deliveries.ts';
import type { Schema } from '../schema.ts';

/** Rows in one statement: SQLite takes 32,766 values. */
const ROWS = 500;

/**
 * See `DeliveryStore.plan`. All at once where that goes well; else place by place, so that a paper which
 * another process has just promised to one place holds up no other.
 */
export async function planDays(
  db: Kysely<Schema>,
  planned: readonly PlannedDelivery[],
  now: number,
): Promise<readonly string[]> {
  if (await isWritten(db, planned, now)) return [];
  const conflicted: string[] = [];
  for (const [place, day] of Map.groupBy(planned, (plan) => plan.place)) {
    if (!(await isWritten(db, day, now))) conflicted.push(place);
  }
  return conflicted;
}

class PaperConflict extends Error {}

/** False, with nothing written, where a paper was sent to its place meanwhile. */
async function isWritten(db: Kysely<Schema>, planned: readonly PlannedDelivery[], now: number) {
  try {
    await db.transaction().execute(async (transaction) => {
      const moved = await moveOn(transaction, planned);
      const due = planned.filter(({ subscriptionId }) => moved.has(subscriptionId));
      await insertDeliveries(transaction, due, now);
    });
    return true;
  } catch (error) {
    if (error instanceof PaperConflict) return false;
    throw error;
  }
}

/** Subscriptions that were still waiting for the slot that was planned; they wait for the next one now. */
async function moveOn(db: Transaction<Schema>, planned: readonly PlannedDelivery[]) {
  const moved = new Set<string>();
  const alike = Map.groupBy(planned, ({ dueAt, nextAt }) => `${dueAt} ${nextAt}`);
  for (const group of alike.values()) {
    const [{ dueAt, nextAt } = { dueAt: 0, nextAt: 0 }] = group;
    for (const some of chunks(group)) {
      const ids = some.map(({ subscriptionId }) => subscriptionId);
      const rows = await db
        .updateTable('subscription')
        .set({ next_at: nextAt })
        .where('id', 'in', ids)
        // As an expression: by the index of `next_at` SQLite would look at all that wait for this slot.
        .where(({ fn, val }) => fn.coalesce('next_at', val(0)), '=', dueAt)
        .returning('id')
        .execute();
      for (const { id } of rows) moved.add(id);
    }
  }
  return moved;
}

async function insertDeliveries(
  db: Transaction<Schema>,
  planned: readonly PlannedDelivery[],
  now: number,
): Promise<void> {
  for (const some of chunks(planned)) {
    const rows = await db
      .insertInto('delivery')
      .values(some.map((plan) => toRow(plan, now)))
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .execute();
    const isNew = new Set(rows.map(({ id }) => id));
    await promisePapers(
      db,
      some.flatMap(promisesOf).filter((row) => isNew.has(row.delivery_id)),
    );
    const editions = some.filter(({ content }) => 'edition' in content);
    await overtake(
      db,
      editions.filter(({ subscriptionId, slot }) => isNew.has(deliveryId(subscriptionId, slot))),
      now,
    );
  }
}

/**
 * After a downtime one edition makes up for all: earlier ones that nobody has tried to send make room for it,
 * and their papers are unsent again.
 */
async function overtake(
  db: Transaction<Schema>,
  planned: readonly PlannedDelivery[],
  now: number,
): Promise<void> {
  if (planned.length === 0) return;
  const of = planned.map(({ subscriptionId }) => subscriptionId);
  const rows = await db
    .updateTable('delivery')
    .set({ state: 'skipped', reason: 'overtaken', edition: null, updated_at: now })
    .where('subscription_id', 'in', of)
    .where(
      'id',
      'not in',
      planned.map(({ subscriptionId, slot }) => deliveryId(subscriptionId, slot)),
    )
    .where('state', '=', 'planned')
    .where('attempts', '=', 0)
    .returning('id')
    .execute();
  if (rows.length === 0) return;
  const ids = rows.map(({ id }) => id);
  await db.deleteFrom('sent_paper').where('delivery_id', 'in', ids).execute();
}

async function promisePapers(
  db: Transaction<Schema>,
  promises: readonly ReturnType<typeof promisesOf>[number][],
): Promise<void> {
  for (const some of chunks(promises)) {
    const rows = await db
      .insertInto('sent_paper')
      .values(some)
      .onConflict((conflict) => conflict.doNothing())
      .returning('paper_id')
      .execute();
    if (rows.length < some.length) throw new PaperConflict();
  }
}

function promisesOf({ content, place, subscriptionId, slot }: PlannedDelivery) {
  if ('skip' in content) return [];
  const delivery_id = deliveryId(subscriptionId, slot);
  return content.papers.map(({ paperId, version }) => {
    return { place, paper_id: paperId, version, delivery_id };
  });
}

const toRow = ({ content, ...plan }: PlannedDelivery, now: number) => ({
  id: deliveryId(plan.subscriptionId, plan.slot),
  subscription_id: plan.subscriptionId,
  place: plan.place,
  slot: plan.slot,
  state: 'skip' in content ? ('skipped' as const) : ('planned' as const),
  reason: 'skip' in content ? content.skip : null,
  attempts: 0,
  failures: 0,
  run_at: plan.runAt,
  edition: 'skip' in content ? null : content.edition,
  updated_at: now,
});

function* chunks<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += ROWS) yield items.slice(start, start + ROWS);
}
