/** Starts a PostgreSQL server for the tests of this project, or uses the one at TEST_DATABASE_URL. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openPostgres } from '../../src/data/stores/sql/open-postgres.ts';
import { createLogInto } from '../../src/shared/log.ts';
import { createDatabase, dropDatabase, EMPTY, urlOf } from './admin.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of a database from which others can be made; undefined where there is no server. */
    postgresUrl: string | undefined;
    /** The name of a database there with our tables and nothing in them, to be copied. */
    postgresTables: string;
  }
}

/** Versions of Debian's packages lie side by side. */
const DEBIAN = '/usr/lib/postgresql';
const PLACES = [
  ...(existsSync(DEBIAN) ? readdirSync(DEBIAN).toSorted().toReversed() : []).map((version) =>
    join(DEBIAN, version, 'bin'),
  ),
  ...(process.env.PATH ?? '').split(':'),
  '/opt/homebrew/bin',
];
const USER = 'desk';
const PASSWORD = 'moss';
/** PostgreSQL refuses to run as root; nobody is everywhere. */
const NOBODY = 65_534;
const START_WITHIN_MS = 60_000;
const log = createLogInto((line) => process.stderr.write(line), 'warn');

/** Where `initdb` and `postgres` are. */
const binaries = (): string | undefined =>
  PLACES.find((place) => ['initdb', 'postgres'].every((name) => existsSync(join(place, name))));

export async function setup({ provide }: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env.TEST_DATABASE_URL;
  const place = binaries();
  if (given) {
    const tables = await makeTables(given);
    provide('postgresUrl', given);
    provide('postgresTables', tables);
    return () => dropDatabase(given, tables);
  }
  if (place === undefined) {
    provide('postgresUrl', undefined);
    return undefined;
  }
  const server = await startServer(place);
  provide('postgresUrl', server.url);
  provide('postgresTables', await makeTables(server.url));
  return server.stop;
}

/** Migrated once in a run: each time costs more than most tests. */
async function makeTables(serverUrl: string): Promise<string> {
  const name = await createDatabase(serverUrl, EMPTY);
  const db = await openPostgres(urlOf(serverUrl, name), log);
  await db.destroy();
  return name;
}

export interface Server {
  readonly url: string;
  stop(): Promise<void>;
  /** As an operator does who restarts it: connections are closed. */
  restart(): Promise<void>;
}

/** For a test that stops its server: one of its own. */
export async function startOwnServer(): Promise<Server> {
  const place = binaries();
  if (place === undefined) throw new Error('No PostgreSQL found');
  return startServer(place);
}

async function startServer(place: string): Promise<Server> {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-postgres-'));
  const identity = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if (identity.uid !== undefined) chownSync(folder, NOBODY, NOBODY);
  makeCluster(place, folder, identity);
  const port = await freePort();
  const url = `postgres://${USER}:${PASSWORD}@127.0.0.1:${port}/postgres`;
  const start = () => startProcess(place, folder, { port, identity });
  let running = await start();
  return {
    url,
    restart: async () => {
      await stopProcess(running);
      running = await start();
    },
    stop: async () => {
      await stopProcess(running);
      await rm(folder, { recursive: true });
    },
  };
}

type Identity = { readonly uid?: number; readonly gid?: number };

function makeCluster(place: string, folder: string, identity: Identity): void {
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, `${PASSWORD}\n`, { mode: 0o644 });
  const args = ['--pgdata', join(folder, 'data'), '--username', USER, '--pwfile', passwordFile];
  const options = ['--auth=scram-sha-256', '--no-sync', '--encoding=UTF8', '--no-locale'];
  const made = spawnSync(join(place, 'initdb'), [...args, ...options], {
    ...identity,
    cwd: folder,
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
}

async function startProcess(
  place: string,
  folder: string,
  { port, identity }: { readonly port: number; readonly identity: Identity },
): Promise<ChildProcess> {
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: folder,
    fsync: 'off',
    shared_buffers: '16MB',
  };
  const given = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const args = ['-D', join(folder, 'data'), ...given];
  const child = spawn(join(place, 'postgres'), args, {
    ...identity,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = '';
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`not ready: ${told}`)), START_WITHIN_MS);
    child.once('exit', () => reject(new Error(`PostgreSQL ended: ${told}`)));
    child.stderr.on('data', (chunk) => {
      told += chunk;
      if (!/ready to accept connections/.test(told)) return;
      clearTimeout(late);
      resolve();
    });
  });
  child.removeAllListeners('exit');
  child.stderr.removeAllListeners('data').resume();
  return child;
}

async function stopProcess(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  // A fast shutdown: connections are closed, nothing is waited for.
  child.kill('SIGINT');
  await gone;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}
