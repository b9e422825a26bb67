import type { Kysely } from 'kysely';
import type { Clock } from '../../../shared/clock.ts';
import type { IngestPlaceStore } from '../ingest-places.ts';
import type { Schema } from './schema.ts';

const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

export function openSqlIngestPlaceStore(
  db: Kysely<Schema>,
  { clock }: { readonly clock: Clock },
): IngestPlaceStore {
  return {
    get: (head) =>
      db
        .selectFrom('ingest_place')
        .select(['bytes', 'lines', 'sha256'])
        .where('file', '=', head)
        .executeTakeFirst(),
    put: async (head, { bytes, lines, sha256 }) => {
      const place = { bytes, lines, sha256, updated_at: clock() };
      await db
        .insertInto('ingest_place')
        .values({ file: head, ...place })
        .onConflict((conflict) => conflict.column('file').doUpdateSet(place))
        .execute();
    },
    remove: async (head) => {
      await db.deleteFrom('ingest_place').where('file', '=', head).execute();
    },
    purge: async () => {
      const before = clock() - KEPT_MS;
      const done = await db
        .deleteFrom('ingest_place')
        .where('updated_at', '<', before)
        .executeTakeFirst();
      return Number(done.numDeletedRows);
    },
  };
}
