import type { Source } from '../sources/source.ts';
import type { SourceState } from '../stores/source-state.ts';
import { type RefreshOutcome, type RefreshTools, refreshSource } from './refresh-source.ts';

/** Looks so often whether a source is due. */
const TICK_MS = 15_000;
/** Longer than any attempt takes; whoever dies with it is stepped in for after that. */
const LEASE_MS = 10 * 60_000;
/** Whoever refreshes by hand is told by then what came, and what is still on its way. */
const BY_HAND_MS = 20_000;

/** Of all processes on one database one asks a source at a time. */
export interface Turns {
  claim(name: string, ms: number): Promise<boolean>;
  release(name: string): Promise<void>;
}

export interface RefresherOptions extends RefreshTools {
  readonly sources: readonly Source[];
  readonly turns: Turns;
  /** How often each source is asked, in ms. */
  readonly everyMs: (source: Source) => number;
  readonly log: RefreshTools['log'];
}

export interface SourceReportByHand {
  readonly source: string;
  readonly label: string;
  /** `busy`: another process is at it. `pending`: it goes on in the background. */
  readonly result: RefreshOutcome | 'busy' | 'pending';
}

export interface Refresher {
  /** Asks the sources by their schedule until `stop`. */
  start(): void;
  /** Asks the named sources now (all without names), whatever the schedule says; answers within `waitMs`. */
  refresh(options?: {
    readonly names?: readonly string[] | undefined;
    readonly waitMs?: number;
  }): Promise<readonly SourceReportByHand[]>;
  /** Asks those that are due; the timer calls it. */
  tick(): Promise<void>;
  /** Ends what is under way. */
  stop(): Promise<void>;
}

export function createRefresher(options: RefresherOptions): Refresher {
  const { sources, states, clock, log } = options;
  const stopping = new AbortController();
  const running = new Map<string, Promise<RefreshOutcome | 'busy'>>();
  let timer: NodeJS.Timeout | undefined;

  const run = (source: Source): Promise<RefreshOutcome | 'busy'> => {
    const begun = running.get(source.name);
    if (begun !== undefined) return begun;
    const work = inTurn(source, options, stopping.signal).finally(() =>
      running.delete(source.name),
    );
    running.set(source.name, work);
    return work;
  };
  const quietly = async (work: Promise<unknown>): Promise<void> => {
    await work.catch((error: unknown) => {
      if (!stopping.signal.aborted) log.warn({ err: error }, 'a source could not be refreshed');
    });
  };
  const tick = async (): Promise<void> => {
    const known = await states.all();
    const due = sources.filter((source) => {
      const state = known.find((each) => each.source === source.name);
      return isDue(state, options.everyMs(source), clock());
    });
    await Promise.all(due.map((source) => quietly(run(source))));
  };
  return {
    start() {
      const next = (): void => {
        timer = setTimeout(() => quietly(tick()).then(next), TICK_MS).unref();
      };
      quietly(tick()).then(() => {
        if (!stopping.signal.aborted) next();
      });
    },
    tick,
    refresh: async ({ names, waitMs = BY_HAND_MS } = {}) => {
      const wanted = sources.filter(({ name }) => names === undefined || names.includes(name));
      const reports = wanted.map(async (source) => {
        const work = run(source);
        const late = new Promise<'pending'>((resolve) => {
          setTimeout(() => resolve('pending'), waitMs).unref();
        });
        const result = await Promise.race([work, late]);
        if (result === 'pending') quietly(work);
        return { source: source.name, label: source.label, result };
      });
      return Promise.all(reports);
    },
    async stop() {
      stopping.abort(new Error('stopping'));
      clearTimeout(timer);
      await Promise.allSettled(running.values());
    },
  };
}

async function inTurn(
  source: Source,
  options: RefresherOptions,
  signal: AbortSignal,
): Promise<RefreshOutcome | 'busy'> {
  const name = `refresh:${source.name}`;
  if (!(await options.turns.claim(name, LEASE_MS))) return 'busy';
  try {
    return await refreshSource(source, options, signal);
  } finally {
    await options.turns.release(name);
  }
}

/** After a failure its pause counts alone: a source may be asked again sooner than its schedule has it. */
export function isDue(state: SourceState | undefined, everyMs: number, now: number): boolean {
  if (state === undefined) return true;
  if (state.failure) return now >= (state.failure.retryAt ?? state.attemptedAt);
  return now >= state.attemptedAt + everyMs;
}
