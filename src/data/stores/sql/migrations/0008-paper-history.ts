import { randomInt } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What tells this database's revisions from those of another. */
export const paperHistory: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`insert into counter (name, value) values ('paper history', ${randomInt(2 ** 47)})`.execute(
      db,
    );
  },
};
