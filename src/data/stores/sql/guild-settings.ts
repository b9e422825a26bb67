import type { Kysely, Transaction } from 'kysely';
import type { Log } from '../../../shared/log.ts';
import {
  type GuildSettings,
  GuildSettingsSchema,
  type GuildSettingsStore,
} from '../guild-settings.ts';
import { readJson } from './json.ts';
import type { Schema } from './schema.ts';

const FIELDS = GuildSettingsSchema.shape;
const isField = (name: string): name is keyof typeof FIELDS => Object.hasOwn(FIELDS, name);

export function openSqlGuildSettingsStore(
  db: Kysely<Schema>,
  { log }: { readonly log: Pick<Log, 'warn'> },
): GuildSettingsStore {
  const read = (guildId: string, rows: readonly Row[]): GuildSettings => {
    const fields = rows.flatMap(({ name, value }) => {
      if (!isField(name)) return [];
      const parsed = readJson(value, FIELDS[name], `guild_setting ${guildId} ${name}`, log);
      return parsed === undefined ? [] : [[name, parsed]];
    });
    return GuildSettingsSchema.parse(Object.fromEntries(fields));
  };
  const ofEach = async (guildIds: readonly string[]) => {
    const rows = guildIds.length === 0 ? [] : await rowsOf(db, guildIds);
    const byGuild = Map.groupBy(rows, ({ guild_id }) => guild_id);
    return new Map(guildIds.map((id) => [id, read(id, byGuild.get(id) ?? [])]));
  };
  const get = async (guildId: string): Promise<GuildSettings> =>
    (await ofEach([guildId])).get(guildId) ?? {};
  return {
    get,
    ofEach,
    set: async (guildId, change) => {
      const entries = Object.entries(change).filter(([, value]) => value !== undefined);
      await db.transaction().execute(async (transaction) => {
        for (const [name, value] of entries) await setField(transaction, guildId, name, value);
      });
      return get(guildId);
    },
    serversWith: async (name) => {
      const query = db.selectFrom('guild_setting').select('guild_id').where('name', '=', name);
      return (await query.orderBy('guild_id').execute()).map(({ guild_id }) => guild_id);
    },
    remove: async (guildId) => {
      await db.deleteFrom('guild_setting').where('guild_id', '=', guildId).execute();
    },
  };
}

type Row = Schema['guild_setting'];

const rowsOf = (db: Kysely<Schema>, guildIds: readonly string[]): Promise<Row[]> =>
  db
    .selectFrom('guild_setting')
    .select(['guild_id', 'name', 'value'])
    .where('guild_id', 'in', guildIds)
    .execute();

async function setField(db: Transaction<Schema>, guildId: string, name: string, value: unknown) {
  if (value === null) {
    await db
      .deleteFrom('guild_setting')
      .where('guild_id', '=', guildId)
      .where('name', '=', name)
      .execute();
    return;
  }
  const cell = JSON.stringify(value);
  await db
    .insertInto('guild_setting')
    .values({ guild_id: guildId, name, value: cell })
    .onConflict((conflict) => conflict.columns(['guild_id', 'name']).doUpdateSet({ value: cell }))
    .execute();
}
