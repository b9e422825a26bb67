import { setTimeout as pause } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import type { Log } from '../../shared/log.ts';
import { OwnError } from '../../shared/own-error.ts';
import { type Connection, connect } from './connection.ts';
import { LibraryAwayError } from './library-away.ts';

/** How long to wait before a thread is started again: twice as long each time it does not help. */
export interface Patience {
  readonly firstMs: number;
  readonly longestMs: number;
  /** A thread that has lived so long begins anew with the first pause. */
  readonly steadyMs: number;
  /** Of equal trouble is told this often at most. */
  readonly quietMs: number;
  /** Milliseconds of a monotonic clock. */
  readonly now: () => number;
}

const PATIENCE: Patience = {
  firstMs: 250,
  longestMs: 60_000,
  steadyMs: 60_000,
  quietMs: 60_000,
  now: () => performance.now(),
};

/** Keeps a thread that serves a library alive; throws when it cannot be opened the first time. */
export async function superviseThread(
  start: () => Worker,
  log: Pick<Log, 'error' | 'info'>,
  patience = PATIENCE,
): Promise<Pick<Connection, 'call' | 'close'>> {
  const closing = new AbortController();
  const tell = telling(log, patience);
  const pauses = growingPauses(patience);
  let connection: Connection | undefined = await connect(start());

  const reopen = async (): Promise<Connection | undefined> => {
    while (!closing.signal.aborted) {
      await pause(pauses.next(), undefined, { signal: closing.signal }).catch(() => undefined);
      if (closing.signal.aborted) return undefined;
      try {
        return await connect(start());
      } catch (error) {
        tell(error, 'the library’s thread cannot be started; trying again');
      }
    }
    return undefined;
  };
  const revive = async (cause: unknown): Promise<void> => {
    const told = tell(cause, 'the library’s thread has ended; it is started again');
    connection = await reopen();
    if (connection && closing.signal.aborted) await connection.close();
    else if (connection && told) log.info('the library’s thread is open again');
  };
  const watch = async (): Promise<void> => {
    while (connection) {
      pauses.begin();
      const cause = await connection.ended;
      connection = undefined;
      if (!closing.signal.aborted) await revive(cause);
    }
  };
  const watching = watch();

  return {
    call(method, args) {
      if (closing.signal.aborted) return Promise.reject(new OwnError('the library is closed'));
      return connection?.call(method, args) ?? Promise.reject(new LibraryAwayError());
    },
    async close() {
      closing.abort();
      await connection?.close();
      await watching;
    },
  };
}

function growingPauses({ firstMs, longestMs, steadyMs, now }: Patience) {
  let next = firstMs;
  let since = now();
  return {
    /** A life begins. */
    begin() {
      since = now();
    },
    next(): number {
      if (now() - since >= steadyMs) next = firstMs;
      since = now();
      const current = next;
      next = Math.min(current * 2, longestMs);
      return current;
    },
  };
}

function telling(log: Pick<Log, 'error'>, { quietMs, now }: Patience) {
  let toldAt = Number.NEGATIVE_INFINITY;
  return (error: unknown, message: string): boolean => {
    if (now() - toldAt < quietMs) return false;
    toldAt = now();
    log.error({ err: error }, message);
    return true;
  };
}
