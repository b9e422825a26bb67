import { afterEach } from 'vitest';
import { describeStores } from '../contracts/stores.ts';
import { createPostgresDatabases, withPostgres } from './databases.ts';

const databases = createPostgresDatabases();
if (!withPostgres.skip) afterEach(() => databases.close());

describeStores('PostgreSQL', databases, withPostgres);
