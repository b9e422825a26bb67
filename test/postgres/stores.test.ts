import { afterAll, afterEach } from 'vitest';
import { describeStores } from '../contracts/stores.ts';
import { createPostgresDatabases, withPostgres } from './databases.ts';
import { reuseDatabases } from './reused-databases.ts';

const databases = createPostgresDatabases();
const reused = reuseDatabases(databases);
if (!withPostgres.skip) {
  afterEach(() => reused.close());
  afterAll(() => databases.close());
}

describeStores('PostgreSQL', reused, withPostgres);
