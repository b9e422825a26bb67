import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { LeaseStore } from '../data/stores/leases.ts';
import { openSqlLeaseStore } from '../data/stores/sql/leases.ts';
import {
  type DatabaseAddress,
  databaseName,
  type openDatabase,
} from '../data/stores/sql/open-database.ts';
import { StoreError } from '../data/stores/sql/store-error.ts';
import type { Clock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';

const NAME = 'gateway';
/** Whoever dies with it is stepped in for after that. */
const LEASE_MS = 20_000;
const RENEW_MS = 5_000;
const LOOK_MS = 1_000;

/** That this process is the one that answers people. */
export interface GatewayLease {
  /** Resolves when another process has become the one: this one has to end. */
  readonly lost: Promise<void>;
  release(): Promise<void>;
}

export interface GatewayLeaseParts {
  readonly leases: LeaseStore;
  /** What messages call the database. */
  readonly name: string;
  readonly log: Pick<Log, 'info' | 'warn'>;
  /** Default: the time after which a process that died has lost it. */
  readonly patienceMs?: number;
  readonly renewMs?: number;
}

/**
 * Makes this process the one gateway of its database, which a file's lock does for SQLite. Throws a
 * StoreError.
 */
export function openGatewayLease(
  db: Awaited<ReturnType<typeof openDatabase>>,
  {
    address,
    clock,
    log,
  }: { readonly address: DatabaseAddress; readonly clock: Clock; readonly log: Log },
): Promise<GatewayLease> {
  if (address.engine === 'sqlite') return Promise.resolve(NOBODY_ELSE);
  const leases = openSqlLeaseStore(db, { holder: randomUUID(), clock });
  return takeGatewayLease({ leases, name: databaseName(address), log });
}

const NOBODY_ELSE: GatewayLease = {
  lost: new Promise(() => undefined),
  release: async () => undefined,
};

/**
 * Waits for another one that leaves, or has died, and throws a StoreError for one that lives. Kept
 * until `release`; while the database is away nobody else can take it.
 */
export async function takeGatewayLease(parts: GatewayLeaseParts): Promise<GatewayLease> {
  const { leases, log, renewMs = RENEW_MS } = parts;
  await waitForTurn(parts);
  let renewing: NodeJS.Timeout | undefined;
  const lost = new Promise<void>((resolve) => {
    renewing = setInterval(() => {
      leases.claim(NAME, LEASE_MS).then(
        (isMine) => {
          if (isMine) return;
          clearInterval(renewing);
          resolve();
        },
        (error: unknown) => log.warn({ err: error }, 'the lease of the gateway was not renewed'),
      );
    }, renewMs).unref();
  });
  return {
    lost,
    release: async () => {
      clearInterval(renewing);
      await leases.release(NAME).catch((error: unknown) => {
        log.warn({ err: error }, 'the lease of the gateway was not given back');
      });
    },
  };
}

async function waitForTurn({
  leases,
  name,
  log,
  patienceMs = LEASE_MS + LOOK_MS,
}: GatewayLeaseParts): Promise<void> {
  if (await leases.claim(NAME, LEASE_MS)) return;
  log.info(`another gateway is on ${name}, or was until just now: waiting for it to leave`);
  for (let waited = 0; waited < patienceMs; waited += LOOK_MS) {
    await pause(Math.min(LOOK_MS, patienceMs));
    if (await leases.claim(NAME, LEASE_MS)) return;
  }
  throw new StoreError(
    `Another gateway is running on ${name}: stop it, or start this one as COLLOQUY_ROLE=worker.`,
  );
}
