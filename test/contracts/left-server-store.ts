import { type Kysely, sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { LeftServerStore } from '../../src/data/stores/left-servers.ts';
import type { Schema } from '../../src/data/stores/sql/schema.ts';
import { SERVER_TABLES, type ServerHolding } from '../../src/data/stores/sql/server-holdings.ts';

export interface OpenLeftServers {
  readonly db: Kysely<Schema>;
  readonly store: LeftServerStore;
  advance(ms?: number): void;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const ID = '123456789012345678';
const OTHER = '223456789012345678';
const holdingOf = (id: string): Readonly<Record<ServerHolding, string>> => ({
  nothing: '7',
  goes: id,
  stays: id,
  key: `team:${id}`,
  json: JSON.stringify({ deep: [{ id }] }),
});

export function describeLeftServerStore(open: () => Promise<OpenLeftServers>): void {
  describe('a store of servers that removed the bot', () => {
    it('forgets a server a month after it left, whatever column it stands in', async () => {
      const { db, store, advance } = await open();
      await fill(db, ID);
      await store.left([ID, OTHER]);
      advance(29 * DAY_MS);
      await store.left([ID]);
      expect(await store.forgetGone()).toEqual([]);
      expect(await store.known()).toContain(ID);
      advance(DAY_MS);
      expect((await store.forgetGone()).toSorted()).toEqual([ID, OTHER]);
      expect(await dump(db)).not.toContain(ID);
      expect(await store.known()).toEqual([]);
    });

    it('keeps everything of a server that comes back before, and of all others', async () => {
      const { db, store, advance } = await open();
      await fill(db, ID);
      await fill(db, OTHER);
      await store.left([ID]);
      advance(20 * DAY_MS);
      await store.here([ID]);
      const before = await dump(db);
      advance(20 * DAY_MS);
      expect(await store.forgetGone()).toEqual([]);
      expect(await dump(db)).toBe(before);
      await store.left([ID]);
      advance(30 * DAY_MS);
      await store.forgetGone();
      expect(await store.known()).toEqual([OTHER]);
    });

    it('knows any number of servers', async () => {
      const { store } = await open();
      const ids = Array.from({ length: 1_200 }, (_, at) => `1${String(at).padStart(17, '0')}`);
      await store.left(ids);
      expect((await store.known()).length).toBe(1_200);
      await store.here(ids);
      expect(await store.known()).toEqual([]);
    });
  });
}

/** A row for each column that may hold a server. */
async function fill(db: Kysely<Schema>, id: string): Promise<void> {
  const IN = holdingOf(id);
  for (const { table, columns } of SERVER_TABLES) {
    if (table === 'left_server') continue;
    for (const [at, [own, held]] of columns.entries()) {
      if (held === 'nothing') continue;
      const cells = columns.map(([name, each]) => {
        if (name === own) return IN[each];
        return each === 'nothing' ? `${id.slice(0, 3)}${at}` : '';
      });
      const into = sql.join(columns.map(([name]) => sql.ref(name)));
      await sql`insert into ${sql.table(table)} (${into}) values (${sql.join(cells)})`.execute(db);
    }
  }
}

/** Everything that the database holds. */
async function dump(db: Kysely<Schema>): Promise<string> {
  const rows: unknown[] = [];
  for (const { name } of await db.introspection.getTables()) {
    rows.push((await sql`select * from ${sql.table(name)}`.execute(db)).rows);
  }
  return JSON.stringify(rows);
}
