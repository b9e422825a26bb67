import { randomInt } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { PaperChanges } from '../papers.ts';
import type { Schema } from './schema.ts';

const COUNTER = 'paper';
/** The counter that holds a number by chance; a copy that goes on by itself gets another one. */
export const HISTORY = 'paper history';

/**
 * Takes as many revisions as a transaction needs; the one before the first of them. To be done first
 * in every transaction that changes papers: the counter's row stays locked until it ends, so that
 * revisions rise in the order of commits.
 */
export async function takeRevisions(transaction: Kysely<Schema>, count: number): Promise<number> {
  const { value } = await transaction
    .updateTable('counter')
    .set(({ eb }) => ({ value: eb('value', '+', count) }))
    .where('name', '=', COUNTER)
    .returning('value')
    .executeTakeFirstOrThrow();
  return Number(value) - count;
}

export const newestRevision = (db: Kysely<Schema>): Promise<number> => counted(db, COUNTER);

export const historyOf = async (db: Kysely<Schema>): Promise<string> =>
  String(await counted(db, HISTORY));

/** As many as a number holds exactly, on every database. */
export const newHistory = (): number => randomInt(2 ** 47);

export async function beginNewHistory(db: Kysely<Schema>): Promise<void> {
  await db
    .updateTable('counter')
    .set({ value: newHistory() })
    .where('name', '=', HISTORY)
    .execute();
}

async function counted(db: Kysely<Schema>, name: string): Promise<number> {
  const { value } = await db
    .selectFrom('counter')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return Number(value);
}

export async function noteRemovals(
  transaction: Kysely<Schema>,
  gone: readonly { readonly id: string }[],
  before: number,
): Promise<void> {
  if (gone.length === 0) return;
  await transaction
    .insertInto('paper_removed')
    .values(gone.map(({ id }, at) => ({ id, revision: before + at + 1 })))
    .execute();
}

/** Rows of papers and ids of removals after a revision; see `PaperStore.changesSince`. */
export async function changesAfter(
  db: Kysely<Schema>,
  after: number,
  limit: number,
): Promise<Omit<PaperChanges, 'papers'> & { readonly rows: readonly PaperRow[] }> {
  // Asked first: whatever is committed between the queries has a higher revision, and waits.
  const newest = await newestRevision(db);
  if (newest <= after) return { rows: [], removed: [], revision: after };
  const range = { after, newest, limit };
  const papers = await papersWithin(db, range);
  const removals = await removalsWithin(db, range);
  const revision = Math.min(endOf(papers, range), endOf(removals, range));
  const isTold = (row: { readonly revision: number }): boolean => Number(row.revision) <= revision;
  const removed = removals.filter(isTold).map(({ id }) => id);
  return { rows: papers.filter(isTold), removed, revision };
}

interface Range {
  readonly after: number;
  readonly newest: number;
  readonly limit: number;
}

interface PaperRow {
  readonly id: string;
  readonly record: string;
  readonly revision: number;
}

const papersWithin = (db: Kysely<Schema>, { after, newest, limit }: Range): Promise<PaperRow[]> =>
  db
    .selectFrom('paper')
    .select(['id', 'record', 'revision'])
    .where('revision', '>', after)
    .where('revision', '<=', newest)
    .orderBy('revision')
    .limit(limit)
    .execute();

const removalsWithin = (db: Kysely<Schema>, { after, newest, limit }: Range) =>
  db
    .selectFrom('paper_removed')
    .select(['id', 'revision'])
    .where('revision', '>', after)
    .where('revision', '<=', newest)
    .orderBy('revision')
    .limit(limit)
    .execute();

/** Up to which revision the rows are all there are. */
const endOf = (rows: readonly { readonly revision: number }[], { newest, limit }: Range): number =>
  rows.length < limit ? newest : Number(rows.at(-1)?.revision);
