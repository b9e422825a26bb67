import type { TestDatabases } from '../contracts/stores.ts';
import { emptyDatabase } from './admin.ts';
import type { PostgresDatabase, PostgresDatabases } from './databases.ts';

/**
 * For tests that only write rows: a database is emptied and serves the next one, for making one takes
 * longer than most of them.
 */
export function reuseDatabases(databases: PostgresDatabases): TestDatabases {
  const free: PostgresDatabase[] = [];
  const used: PostgresDatabase[] = [];
  return {
    create: async () => {
      const database = free.pop() ?? (await databases.create());
      used.push(database);
      return database;
    },
    close: async () => {
      await databases.disconnect();
      for (const database of used.splice(0)) {
        await emptyDatabase(database.url);
        free.push(database);
      }
    },
  };
}
