import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import type { Clock } from '../../../shared/clock.ts';
import { FORGET_SERVER_DAYS, type LeftServerStore } from '../left-servers.ts';
import { forgetServer } from './forget-server.ts';
import type { Schema } from './schema.ts';
import { SERVER_TABLES } from './server-holdings.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Ids in one statement, whose parameters databases limit. */
const MOST = 500;

export function openSqlLeftServerStore(
  db: Kysely<Schema>,
  { clock }: { readonly clock: Clock },
): LeftServerStore {
  return {
    left: async (guildIds) => {
      const left_at = clock();
      for (const some of inPieces(guildIds)) {
        await db
          .insertInto('left_server')
          .values(some.map((guild_id) => ({ guild_id, left_at })))
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      }
    },
    here: async (guildIds) => {
      for (const some of inPieces(guildIds)) {
        await db.deleteFrom('left_server').where('guild_id', 'in', some).execute();
      }
    },
    known: async () => {
      const { rows } = await sql<{ readonly id: string }>`${idsKept()}`.execute(db);
      return rows.map(({ id }) => id);
    },
    forgetGone: async () => {
      const gone = await db
        .selectFrom('left_server')
        .select('guild_id')
        .where('left_at', '<=', clock() - FORGET_SERVER_DAYS * DAY_MS)
        .execute();
      for (const { guild_id: id } of gone) {
        await db.transaction().execute((transaction) => forgetIfGone(transaction, id));
      }
      return gone.map(({ guild_id }) => guild_id);
    },
  };
}

/** It may have come back just now. */
async function forgetIfGone(db: Transaction<Schema>, guildId: string): Promise<void> {
  const gone = await db
    .deleteFrom('left_server')
    .where('guild_id', '=', guildId)
    .executeTakeFirst();
  if (gone.numDeletedRows > 0n) await forgetServer(db, guildId);
}

/** Ids in columns of their own; what holds one in a key or in JSON holds it there, too. */
function idsKept(): RawBuilder<unknown> {
  const each = SERVER_TABLES.flatMap(({ table, columns }) =>
    columns
      .filter(([, held]) => held === 'goes' || held === 'stays')
      .map(
        ([column]) => sql`
          select ${sql.ref(column)} as id from ${sql.table(table)} where ${sql.ref(column)} <> ''`,
      ),
  );
  return sql.join(each, sql` union `);
}

function inPieces<T>(all: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(all.length / MOST);
  return Array.from({ length: count }, (_, at) => all.slice(at * MOST, (at + 1) * MOST));
}
