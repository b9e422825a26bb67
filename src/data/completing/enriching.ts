import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../../shared/log.ts';
import { stateAfter } from '../refresh/refresh-source.ts';
import { isDue, type Turns } from '../refresh/refresher.ts';
import { SourceFailure } from '../sources/failure.ts';
import type { SourceStateStore } from '../stores/source-state.ts';
import { type EnrichingTools, enrichRecent } from './enrich-recent.ts';

const MINUTE_MS = 60_000;
/** Once a day: what it tells changes slowly. */
const EVERY_MS = 24 * 60 * MINUTE_MS;
/** Looks so often whether a round is due. */
const TICK_MS = 5 * MINUTE_MS;
/** Between two requests; without a key everybody shares its limit. */
const BETWEEN_MS = 10_000;
/** Prolonged before each request. */
const LEASE_MS = 5 * MINUTE_MS;

export interface EnrichingOptions extends EnrichingTools {
  readonly turns: Turns;
  readonly states: Pick<SourceStateStore, 'get' | 'put'>;
  readonly random: () => number;
  readonly log: Pick<Log, 'info' | 'warn'>;
  readonly betweenMs?: number;
}

/** Enriches recent papers in the background, in one process of all on a database. */
export interface Enriching {
  start(): void;
  /** A round, if one is due and nobody else is at it. */
  tick(): Promise<void>;
  stop(): Promise<void>;
}

export function createEnriching(options: EnrichingOptions): Enriching {
  const { log } = options;
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const tick = (): Promise<void> => roundIfDue(options, stopping.signal);
  const next = (): void => {
    timer = setTimeout(() => {
      running = tick()
        .catch((error: unknown) => {
          if (!stopping.signal.aborted) log.warn({ err: error }, 'papers could not be enriched');
        })
        .then(() => {
          if (!stopping.signal.aborted) next();
        });
    }, TICK_MS).unref();
  };
  return {
    start: next,
    tick,
    async stop() {
      stopping.abort(new Error('stopping'));
      clearTimeout(timer);
      await running;
    },
  };
}

async function roundIfDue(options: EnrichingOptions, signal: AbortSignal): Promise<void> {
  const { enricher, states, turns, clock } = options;
  const turn = `enrich:${enricher.name}`;
  const before = await states.get(enricher.name);
  if (!isDue(before, EVERY_MS, clock()) || !(await turns.claim(turn, LEASE_MS))) return;
  try {
    const failure = await round(options, turn, signal);
    if (failure && before?.failure === undefined)
      options.log.info(`papers wait to be enriched: ${failure.message}`);
    const how = { failure, at: clock() };
    await states.put(stateAfter(enricher.name, before, how, options.random()));
  } finally {
    await turns.release(turn);
  }
}

async function round(
  options: EnrichingOptions,
  turn: string,
  signal: AbortSignal,
): Promise<SourceFailure | undefined> {
  const { turns, betweenMs = BETWEEN_MS } = options;
  const wait = async (): Promise<void> => {
    await pause(betweenMs, undefined, { signal });
    await turns.claim(turn, LEASE_MS);
  };
  try {
    await enrichRecent(options, { signal, pause: wait });
    return undefined;
  } catch (error) {
    if (error instanceof SourceFailure) return error;
    throw error;
  }
}
