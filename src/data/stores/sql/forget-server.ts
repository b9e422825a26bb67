import { type RawBuilder, sql, type Transaction } from 'kysely';
import { SubscriptionSchema } from '../../subscription.ts';
import { soundJson } from './json.ts';
import type { Schema } from './schema.ts';
import { SERVER_TABLES, type ServerHolding, type ServerTable } from './server-holdings.ts';

/** Deletes everything of a server; what belongs to a person (their votes, lists, own editions) stays without it. */
export async function forgetServer(db: Transaction<Schema>, guildId: string): Promise<void> {
  await leaveToPeople(db, guildId);
  await endDeliveries(db, guildId);
  for (const each of SERVER_TABLES) {
    await removeRows(db, each, guildId);
    await clearColumns(db, each, guildId);
  }
}

/** A person's own editions go on; they were only ordered there. */
async function leaveToPeople(db: Transaction<Schema>, guildId: string): Promise<void> {
  const rows = await db
    .selectFrom('subscription')
    .select(['id', 'record'])
    .where('guild_id', '=', guildId)
    .where('place', 'not like', 'channel:%')
    .execute();
  for (const { id, record } of rows) {
    const kept = soundJson(record, SubscriptionSchema);
    if (kept === undefined) continue;
    const { guildId: _, ...without } = kept;
    await db
      .updateTable('subscription')
      .set({ guild_id: null, record: JSON.stringify(without) })
      .where('id', '=', id)
      .execute();
  }
}

/** What its channels were sent, also by subscriptions that were removed before. */
async function endDeliveries(db: Transaction<Schema>, guildId: string): Promise<void> {
  const places = db.selectFrom('subscription').select('place').where('guild_id', '=', guildId);
  const deliveries = db.selectFrom('delivery').select('id').where('place', 'in', places);
  await db.deleteFrom('delivery_part').where('delivery_id', 'in', deliveries).execute();
  await db.deleteFrom('sent_paper').where('place', 'in', places).execute();
  await db.deleteFrom('delivery').where('place', 'in', places).execute();
}

async function removeRows(
  db: Transaction<Schema>,
  { table, columns }: ServerTable,
  guildId: string,
): Promise<void> {
  const tests = columns.flatMap(([column, held]) => {
    const test = TESTS[held](guildId);
    return test === undefined ? [] : [sql`${sql.ref(column)} ${test}`];
  });
  if (tests.length === 0) return;
  await sql`delete from ${sql.table(table)} where ${sql.join(tests, sql` or `)}`.execute(db);
}

/** Ids are digits, hence nothing in them means anything in a pattern. */
const TESTS: Readonly<Record<ServerHolding, (guildId: string) => RawBuilder<unknown> | undefined>> =
  {
    nothing: () => undefined,
    goes: (guildId) => sql`= ${guildId}`,
    stays: () => undefined,
    key: (guildId) => sql`= ${`team:${guildId}`}`,
    json: (guildId) => sql`like ${`%"${guildId}"%`}`,
  };

async function clearColumns(
  db: Transaction<Schema>,
  { table, columns }: ServerTable,
  guildId: string,
): Promise<void> {
  for (const [column, held] of columns) {
    if (held !== 'stays') continue;
    const ref = sql.ref(column);
    await sql`update ${sql.table(table)} set ${ref} = null where ${ref} = ${guildId}`.execute(db);
  }
}
