import type { Kysely, Transaction } from 'kysely';
import { z } from 'zod';
import type { Clock } from '../../../shared/clock.ts';
import type { Log } from '../../../shared/log.ts';
import { ASKED_STATUSES, type Asked, type AskedStore } from '../asked.ts';
import type { AskedTable } from './asked-schema.ts';
import { readJson } from './json.ts';
import type { Schema } from './schema.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

const PaperIdsSchema = z.array(z.string());
const QuotationsSchema = z.array(z.object({ paperId: z.string(), text: z.string() }));
const StatusSchema = z.enum(ASKED_STATUSES).catch('refused');

export function openSqlAskedStore(
  db: Kysely<Schema>,
  { clock, log }: { readonly clock: Clock; readonly log: Pick<Log, 'warn'> },
): AskedStore {
  const toAsked = (row: AskedTable): Asked => ({
    id: row.id,
    userId: row.user_id,
    guildId: row.guild_id ?? undefined,
    channelId: row.channel_id ?? undefined,
    text: row.text,
    private: row.private === 1,
    status: StatusSchema.parse(row.status),
    confidence: row.confidence,
    paperIds: readJson(row.paper_ids, PaperIdsSchema, `asked ${row.id}`, log) ?? [],
    quotations: readJson(row.quotations, QuotationsSchema, `asked ${row.id}`, log) ?? [],
    at: row.at,
  });

  const publicSince = (since: number) =>
    db
      .selectFrom('asked')
      .selectAll()
      .where('at', '>=', since)
      .where('private', '=', 0)
      .orderBy('at', 'desc')
      .orderBy('id', 'desc');

  return {
    put: async (asked) => {
      await db.insertInto('asked').values(toRow(asked)).execute();
    },
    get: async (id) => {
      const row = await db.selectFrom('asked').selectAll().where('id', '=', id).executeTakeFirst();
      return row && toAsked(row);
    },
    lastIn: async (channelId, { most, readerId = '' }) => {
      const rows = await db
        .selectFrom('asked')
        .selectAll()
        .where('channel_id', '=', channelId)
        .where(({ eb, or }) => or([eb('private', '=', 0), eb('user_id', '=', readerId)]))
        .orderBy('at', 'desc')
        .orderBy('id', 'desc')
        .limit(most)
        .execute();
      return rows.map(toAsked).toReversed();
    },
    publicIn: async (guildId, since) =>
      (await publicSince(since).where('guild_id', '=', guildId).execute()).map(toAsked),
    publicEverywhere: async (since) => (await publicSince(since).execute()).map(toAsked),
    purge: ({ guilds, otherwise }) =>
      db.transaction().execute(async (transaction) => {
        const before = (days: number): number => clock() - days * DAY_MS;
        let purged = await purgeOthers(transaction, [...guilds.keys()], before(otherwise));
        for (const [guildId, days] of guilds) {
          const done = await old(transaction, before(days))
            .where('guild_id', '=', guildId)
            .executeTakeFirst();
          purged += Number(done.numDeletedRows);
        }
        await transaction
          .deleteFrom('verdict')
          .where('asked_id', 'not in', transaction.selectFrom('asked').select('id'))
          .execute();
        return purged;
      }),
  };
}

/** What a wrap-up tells is kept with it. */
const old = (db: Transaction<Schema>, before: number) =>
  db
    .deleteFrom('asked')
    .where('at', '<', before)
    .where(({ eb, or, selectFrom }) =>
      or([
        eb('private', '=', 1),
        eb('channel_id', 'is', null),
        eb('channel_id', 'not in', selectFrom('wrap_up').select('thread_id')),
      ]),
    );

/** Of all servers but those named, and outside servers. */
async function purgeOthers(
  db: Transaction<Schema>,
  guildIds: readonly string[],
  before: number,
): Promise<number> {
  const others =
    guildIds.length === 0
      ? old(db, before)
      : old(db, before).where(({ eb, or }) =>
          or([eb('guild_id', 'is', null), eb('guild_id', 'not in', guildIds)]),
        );
  return Number((await others.executeTakeFirst()).numDeletedRows);
}

const toRow = (asked: Asked): AskedTable => ({
  id: asked.id,
  user_id: asked.userId,
  guild_id: asked.guildId ?? null,
  channel_id: asked.channelId ?? null,
  text: asked.text,
  private: asked.private ? 1 : 0,
  status: asked.status,
  confidence: asked.confidence,
  paper_ids: JSON.stringify(asked.paperIds),
  quotations: JSON.stringify(asked.quotations),
  at: asked.at,
});
