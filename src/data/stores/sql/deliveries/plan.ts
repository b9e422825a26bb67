import type { Kysely, Transaction } from 'kysely';
import type { DeliveryStore, PlannedDelivery } from '../../deliveries.ts';
import { createInsert } from '../insert-rows.ts';
import type { Schema } from '../schema.ts';
import { COLUMNS } from './columns.ts';
import { idOf } from './id-of.ts';
import { overtake } from './overtake.ts';

/** Rows in one statement: SQLite takes 32,766 values. */
const ROWS = 500;

type Inserts = ReturnType<typeof createInserts>;

const createInserts = () => ({
  deliveries: createInsert('delivery', COLUMNS),
  promises: createInsert('sent_paper', ['place', 'paper_id', 'version', 'delivery_id']),
});

interface Planning {
  readonly inserts: Inserts;
  /** Epoch ms. */
  readonly now: number;
}

/**
 * See `DeliveryStore.plan`. All at once where that goes well; else place by place, so that a paper which
 * another process has just promised to one place holds up no other.
 */
export function createDayPlanner(db: Kysely<Schema>): DeliveryStore['plan'] {
  const inserts = createInserts();
  return async (planned, now) => {
    const planning = { inserts, now };
    if (await isWritten(db, planned, planning)) return [];
    const conflicted: string[] = [];
    for (const [place, day] of Map.groupBy(planned, (plan) => plan.place)) {
      if (!(await isWritten(db, day, planning))) conflicted.push(place);
    }
    return conflicted;
  };
}

class PaperConflict extends Error {}

/** False, with nothing written, where a paper was sent to its place meanwhile. */
async function isWritten(
  db: Kysely<Schema>,
  planned: readonly PlannedDelivery[],
  planning: Planning,
) {
  try {
    await db.transaction().execute(async (transaction) => {
      const moved = await moveOn(transaction, planned);
      const due = planned.filter(({ subscriptionId }) => moved.has(subscriptionId));
      await insertDeliveries(transaction, due, planning);
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

/** Those whose slot has its delivery stay out; nobody else plans a subscription that was moved on here. */
async function insertDeliveries(
  db: Transaction<Schema>,
  planned: readonly PlannedDelivery[],
  { inserts, now }: Planning,
): Promise<void> {
  for (const some of chunks(planned)) {
    const there = await idsOfThose(db, some.map(idOf));
    const fresh = some.filter((plan) => !there.has(idOf(plan)));
    await inserts.deliveries(
      db,
      fresh.map((plan) => toRow(plan, now)),
    );
    await promisePapers(db, fresh.flatMap(promisesOf), inserts);
    await overtake(
      db,
      fresh.filter(({ content }) => 'edition' in content),
      now,
    );
  }
}

async function idsOfThose(db: Transaction<Schema>, ids: readonly string[]) {
  const rows = await db.selectFrom('delivery').select('id').where('id', 'in', ids).execute();
  return new Set(rows.map(({ id }) => id));
}

async function promisePapers(
  db: Transaction<Schema>,
  promises: readonly ReturnType<typeof promisesOf>[number][],
  inserts: Inserts,
): Promise<void> {
  for (const some of chunks(promises)) {
    const written = await inserts.promises(db, some);
    if (written < some.length) throw new PaperConflict();
  }
}

function promisesOf({ content, place, subscriptionId, slot }: PlannedDelivery) {
  if ('skip' in content) return [];
  const delivery_id = idOf({ subscriptionId, slot });
  return content.papers.map(({ paperId, version }) => {
    return { place, paper_id: paperId, version, delivery_id };
  });
}

const toRow = ({ content, ...plan }: PlannedDelivery, now: number) => ({
  id: idOf(plan),
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
