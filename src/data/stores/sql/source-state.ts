import type { Kysely } from 'kysely';
import { z } from 'zod';
import { defined } from '../../../shared/defined.ts';
import type { Log } from '../../../shared/log.ts';
import { FAILURE_KINDS } from '../../sources/failure.ts';
import type { SourceBatchState, SourceState, SourceStateStore } from '../source-state.ts';
import { readJson } from './json.ts';
import type { Schema } from './schema.ts';
import type { SourceBatchTable, SourceStateTable } from './source-schema.ts';

const TroubleSchema = z.object({
  kind: z.enum(FAILURE_KINDS),
  message: z.string(),
  since: z.number(),
  failures: z.number(),
  retryAt: z.number().optional(),
});
const ValidatorsSchema = z.object({
  etag: z.string().exactOptional(),
  lastModified: z.string().exactOptional(),
});

export function openSqlSourceStateStore(
  db: Kysely<Schema>,
  { log }: { readonly log: Pick<Log, 'warn'> },
): SourceStateStore {
  const toState = (row: SourceStateTable): SourceState =>
    defined({
      source: row.source,
      attemptedAt: row.attempted_at,
      succeededAt: row.succeeded_at ?? undefined,
      failure:
        row.failure === null
          ? undefined
          : readJson(row.failure, TroubleSchema, `source_state ${row.source}`, log),
    });
  const toBatch = ({ source, day, ...row }: SourceBatchTable): SourceBatchState => ({
    source,
    day,
    count: row.papers,
    firstSeen: row.first_seen,
    lastChanged: row.last_changed,
    lastSeen: row.last_seen,
    complete: row.complete === 1,
    ...defined({
      validators:
        row.validators === null
          ? undefined
          : readJson(row.validators, ValidatorsSchema, `source_batch ${source} ${day}`, log),
    }),
  });
  return {
    all: async () =>
      (await db.selectFrom('source_state').selectAll().orderBy('source').execute()).map(toState),
    get: async (source) => {
      const query = db.selectFrom('source_state').selectAll().where('source', '=', source);
      const row = await query.executeTakeFirst();
      return row && toState(row);
    },
    put: async ({ source, attemptedAt, succeededAt, failure }) => {
      const row = {
        attempted_at: attemptedAt,
        succeeded_at: succeededAt ?? null,
        failure: failure === undefined ? null : JSON.stringify(failure),
      };
      await db
        .insertInto('source_state')
        .values({ source, ...row })
        .onConflict((conflict) => conflict.column('source').doUpdateSet(row))
        .execute();
    },
    batches: async (source, from) => {
      const query = db.selectFrom('source_batch').selectAll().where('source', '=', source);
      return (await query.where('day', '>=', from).orderBy('day').execute()).map(toBatch);
    },
    putBatch: async ({ source, day, count, complete, validators, ...times }) => {
      const row = {
        papers: count,
        first_seen: times.firstSeen,
        last_changed: times.lastChanged,
        last_seen: times.lastSeen,
        complete: complete ? 1 : 0,
        validators: validators === undefined ? null : JSON.stringify(validators),
      };
      await db
        .insertInto('source_batch')
        .values({ source, day, ...row })
        .onConflict((conflict) => conflict.columns(['source', 'day']).doUpdateSet(row))
        .execute();
    },
  };
}
