import type { Kysely } from 'kysely';
import type { Clock } from '../../../shared/clock.ts';
import { type PaperVectorStore, UNUSED_DAYS } from '../paper-vectors.ts';
import type { Schema } from './schema.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

export function openSqlPaperVectorStore(
  db: Kysely<Schema>,
  { clock }: { readonly clock: Clock },
): PaperVectorStore {
  return {
    getMany: async (model, keys) => {
      if (keys.length === 0) return new Map();
      const rows = await db
        .selectFrom('paper_vector')
        .select(['key', 'vectors'])
        .where('model', '=', model)
        .where('key', 'in', keys)
        .execute();
      return new Map(rows.map(({ key, vectors }) => [key, Buffer.from(vectors, 'base64')]));
    },
    missing: async (model, keys) => {
      if (keys.length === 0) return [];
      const rows = await db
        .selectFrom('paper_vector')
        .select(['key', 'used_at'])
        .where('model', '=', model)
        .where('key', 'in', keys)
        .execute();
      // A day more or less does not matter, and every start looks through all papers.
      const aged = rows.filter(({ used_at }) => used_at <= clock() - DAY_MS);
      await markUsed(db, { model, keys: aged.map(({ key }) => key), used_at: clock() });
      const known = new Set(rows.map(({ key }) => key));
      return keys.filter((key) => !known.has(key));
    },
    putMany: async (model, made) => {
      if (made.size === 0) return;
      const used_at = clock();
      const rows = Array.from(made, ([key, bytes]) => {
        return { model, key, vectors: Buffer.from(bytes).toString('base64'), used_at };
      });
      await db
        .insertInto('paper_vector')
        .values(rows)
        .onConflict((conflict) =>
          conflict.columns(['model', 'key']).doUpdateSet((row) => ({
            vectors: row.ref('excluded.vectors'),
            used_at: row.ref('excluded.used_at'),
          })),
        )
        .execute();
    },
    count: async (model) => {
      const { kept } = await db
        .selectFrom('paper_vector')
        .select(({ fn }) => fn.countAll<number>().as('kept'))
        .where('model', '=', model)
        .executeTakeFirstOrThrow();
      return kept;
    },
    purge: async () => {
      const done = await db
        .deleteFrom('paper_vector')
        .where('used_at', '<=', clock() - UNUSED_DAYS * DAY_MS)
        .executeTakeFirst();
      return Number(done.numDeletedRows);
    },
  };
}

async function markUsed(
  db: Kysely<Schema>,
  {
    model,
    keys,
    used_at,
  }: { readonly model: string; readonly keys: readonly string[]; readonly used_at: number },
): Promise<void> {
  if (keys.length === 0) return;
  await db
    .updateTable('paper_vector')
    .set({ used_at })
    .where('model', '=', model)
    .where('key', 'in', keys)
    .execute();
}
