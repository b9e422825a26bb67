/** Makes and drops databases on a server of the tests. */
import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** PostgreSQL's own pattern of a database with nothing in it. */
export const EMPTY = 'template0';

/** The address of another database on the same server. */
export const urlOf = (serverUrl: string, name: string): string =>
  Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href;

/** A copy of `template`, to which nobody may be connected; returns its name. */
export async function createDatabase(serverUrl: string, template: string): Promise<string> {
  const name = `colloquy_${randomBytes(6).toString('hex')}`;
  await asAdmin(serverUrl, `create database ${name} template ${template}`);
  return name;
}

export const dropDatabase = (serverUrl: string, name: string): Promise<void> =>
  asAdmin(serverUrl, `drop database ${name} with (force)`);

/** Leaves a database as its migrations made it: without rows but for the counters, which begin anew. */
export async function emptyDatabase(url: string): Promise<void> {
  const statement = `do $$ declare emptied text; begin
    for emptied in select tablename from pg_tables
      where schemaname = 'public' and tablename not like 'kysely_migration%' and tablename <> 'counter'
    loop execute format('delete from %I', emptied); end loop;
    update counter set value = 0 where name = 'paper'; end $$`;
  await asAdmin(url, statement);
}

async function asAdmin(serverUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
