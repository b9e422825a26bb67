import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import { SubscriptionSchema } from '../../subscription.ts';
import { PERSONAL_KINDS, type PersonalDataStore, type PersonalKind } from '../personal-data.ts';
import { HOLDINGS, type Holding } from './holdings.ts';
import { soundJson } from './json.ts';
import type { Schema } from './schema.ts';

/** Deleted only with the person; nobody is to read them anywhere. */
const SECRETS: ReadonlySet<string> = new Set(['code_hash', 'address_hash']);

export function openSqlPersonalDataStore(db: Kysely<Schema>): PersonalDataStore {
  return {
    of: async (userId) => {
      const kinds = PERSONAL_KINDS.map(async (kind) => [kind, await rowsOf(db, kind, userId)]);
      return Object.fromEntries(await Promise.all(kinds));
    },
    forget: (userId) =>
      db.transaction().execute(async (transaction) => {
        await leaveToTeams(transaction, userId);
        await leaveToChannels(transaction, userId);
        await leaveToServers(transaction, userId);
        await endDeliveries(transaction, userId);
        for (const kind of PERSONAL_KINDS) {
          await sql`delete from ${sql.table(kind)} where ${holding(kind, userId)}`.execute(
            transaction,
          );
        }
      }),
  };
}

async function rowsOf(db: Kysely<Schema>, kind: PersonalKind, userId: string) {
  const { rows } = await sql<Record<string, unknown>>`
    select * from ${sql.table(kind)} where ${holding(kind, userId)}`.execute(db);
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([column]) => !SECRETS.has(column))),
  );
}

/** Rows of a table that hold the person in any of its columns. */
function holding(kind: PersonalKind, userId: string): RawBuilder<unknown> {
  const columns = Object.entries<Holding>(HOLDINGS[kind]);
  const tests = columns.flatMap(([column, held]) => {
    const test = TESTS[held](userId);
    return test === undefined ? [] : [sql`${sql.ref(column)} ${test}`];
  });
  return sql.join(tests, sql` or `);
}

/** Ids are digits, hence nothing in them means anything in a pattern. */
const TESTS: Readonly<Record<Holding, (userId: string) => RawBuilder<unknown> | undefined>> = {
  nothing: () => undefined,
  id: (userId) => sql`= ${userId}`,
  key: (userId) => sql`in (${`me:${userId}`}, ${`person:${userId}`})`,
  json: (userId) => sql`like ${`%"${userId}"%`}`,
};

/** Papers stay on the team's list; who saved them, and notes of theirs, do not. */
async function leaveToTeams(db: Transaction<Schema>, userId: string): Promise<void> {
  await db
    .updateTable('saved_paper')
    .set({ note: null, note_by: null })
    .where('note_by', '=', userId)
    .execute();
  await db
    .updateTable('saved_paper')
    .set({ user_id: '' })
    .where('user_id', '=', userId)
    .where('list', 'like', 'team:%')
    .execute();
}

/** A channel goes on getting its editions. */
async function leaveToChannels(db: Transaction<Schema>, userId: string): Promise<void> {
  const rows = await db
    .selectFrom('subscription')
    .select(['id', 'record'])
    .where('owner_id', '=', userId)
    .where('place', 'like', 'channel:%')
    .execute();
  for (const { id, record } of rows) {
    const kept = soundJson(record, SubscriptionSchema);
    if (kept === undefined) continue;
    const anonymous = JSON.stringify({ ...kept, ownerId: '' });
    await db
      .updateTable('subscription')
      .set({ owner_id: '', record: anonymous })
      .where('id', '=', id)
      .execute();
  }
}

/** A meeting stays for the others; nobody is reminded as its host. */
async function leaveToServers(db: Transaction<Schema>, userId: string): Promise<void> {
  for (const column of ['host_id', 'scheduler_id'] as const) {
    await db
      .updateTable('meeting')
      .set({ [column]: null })
      .where(column, '=', userId)
      .execute();
  }
}

/** What was sent to the person, or to an address of theirs. */
async function endDeliveries(db: Transaction<Schema>, userId: string): Promise<void> {
  const own = db.selectFrom('subscription').select('id').where('owner_id', '=', userId);
  const deliveries = db
    .selectFrom('delivery')
    .select('id')
    .where((eb) => eb.or([eb('subscription_id', 'in', own), eb('place', '=', `person:${userId}`)]));
  await db.deleteFrom('sent_paper').where('delivery_id', 'in', deliveries).execute();
  await db.deleteFrom('delivery_part').where('delivery_id', 'in', deliveries).execute();
  await db.deleteFrom('delivery').where('subscription_id', 'in', own).execute();
}
