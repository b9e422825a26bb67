import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { openSqlite } from '../../src/data/stores/sql/open.ts';
import type { Schema } from '../../src/data/stores/sql/schema.ts';
import type { TestDatabases } from '../contracts/stores.ts';
import { emptyTables } from './ready-sqlite.ts';

/** Files in folders of their own. */
export function createSqliteDatabases(): TestDatabases {
  const folders: string[] = [];
  const open: Kysely<Schema>[] = [];
  return {
    create: async () => {
      const folder = await mkdtemp(join(tmpdir(), 'colloquy-'));
      folders.push(folder);
      const path = join(folder, 'colloquy.db');
      await writeFile(path, await emptyTables());
      return {
        connect: async () => {
          const db = await openSqlite(path);
          open.push(db);
          return db;
        },
      };
    },
    close: async () => {
      await Promise.all(open.splice(0).map((db) => db.destroy()));
      await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
    },
  };
}
