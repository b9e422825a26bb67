import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Clock } from '../../../shared/clock.ts';
import { type SourceNoticeStore, TOLD } from '../source-notices.ts';
import type { Schema } from './schema.ts';

const ToldSchema = z.enum(TOLD);

export function openSqlSourceNoticeStore(
  db: Kysely<Schema>,
  { clock }: { readonly clock: Clock },
): SourceNoticeStore {
  return {
    told: async (guildId) => {
      const query = db.selectFrom('source_notice').selectAll().where('guild_id', '=', guildId);
      const rows = await query.execute();
      // A word of a newer version counts as nothing told.
      return new Map(
        rows.map(({ source, told }) => [source, ToldSchema.catch('well').parse(told)]),
      );
    },
    put: async (guildId, told) => {
      if (told.size === 0) return;
      const told_at = clock();
      const rows = Array.from(told, ([source, word]) => {
        return { guild_id: guildId, source, told: word, told_at };
      });
      await db
        .insertInto('source_notice')
        .values(rows)
        .onConflict((conflict) =>
          conflict.columns(['guild_id', 'source']).doUpdateSet((row) => ({
            told: row.ref('excluded.told'),
            told_at: row.ref('excluded.told_at'),
          })),
        )
        .execute();
    },
  };
}
