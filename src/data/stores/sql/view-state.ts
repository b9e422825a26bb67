import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Clock } from '../../../shared/clock.ts';
import type { Log } from '../../../shared/log.ts';
import { VIEW_STATE_DAYS, type ViewStateStore } from '../view-state.ts';
import { readJson } from './json.ts';
import type { Schema } from './schema.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const DEFAULT_TTL_MS = VIEW_STATE_DAYS * DAY_MS;
/** 72 random bits in 12 characters: not to be guessed, short enough for a custom_id. */
const KEY_BYTES = 9;
const AnyJson = z.json();

export function openSqlViewStateStore(
  db: Kysely<Schema>,
  { clock, log }: { readonly clock: Clock; readonly log: Pick<Log, 'warn'> },
): ViewStateStore {
  return {
    put: async (state, ttlMs = DEFAULT_TTL_MS) => {
      const key = randomBytes(KEY_BYTES).toString('base64url');
      await db
        .insertInto('view_state')
        .values({ key, state: JSON.stringify(state ?? null), expires_at: clock() + ttlMs })
        .execute();
      return key;
    },
    get: async (key) => {
      const row = await db
        .selectFrom('view_state')
        .select('state')
        .where('key', '=', key)
        .where('expires_at', '>', clock())
        .executeTakeFirst();
      return row && readJson(row.state, AnyJson, `view_state ${key}`, log);
    },
    purge: async () => {
      const done = await db
        .deleteFrom('view_state')
        .where('expires_at', '<=', clock())
        .executeTakeFirst();
      return Number(done.numDeletedRows);
    },
  };
}
