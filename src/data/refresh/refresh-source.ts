import type { Clock } from '../../shared/clock.ts';
import type { Log } from '../../shared/log.ts';
import { type IngestCounts, ingest, NOTHING_DONE, sumOf } from '../ingest.ts';
import { SourceFailure } from '../sources/failure.ts';
import type { DueBatch, Source } from '../sources/source.ts';
import type { IngestStore } from '../stores/ingest.ts';
import type { SourceBatchState, SourceState, SourceStateStore } from '../stores/source-state.ts';
import { logWarnings } from '../warnings.ts';
import { daysToAsk, MISSED_DAYS } from './days.ts';
import { afterLook } from './look.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const LONGEST_PAUSE_MS = 60 * MINUTE_MS;

export interface RefreshTools {
  readonly ingest: IngestStore;
  readonly states: SourceStateStore;
  readonly clock: Clock;
  /** From 0 up to 1; so that not everybody asks again at the same moment. */
  readonly random: () => number;
  readonly log: Pick<Log, 'info' | 'warn'>;
}

/** What one attempt brought. With a failure it is what came before it. */
export interface RefreshOutcome extends IngestCounts {
  readonly source: string;
  readonly label: string;
  /** Records that were left out. */
  readonly dropped: number;
  readonly failure: SourceFailure | undefined;
}

/**
 * Asks a source for its newest batch and for those that were missed, and takes in what comes day by
 * day. How it went is kept for health, whatever it was. Rejects only with the signal's reason, or for
 * a fault of ours.
 */
export async function refreshSource(
  source: Source,
  tools: RefreshTools,
  signal: AbortSignal,
): Promise<RefreshOutcome> {
  const { states, clock } = tools;
  const from = new Date(clock() - (MISSED_DAYS + 2) * DAY_MS).toISOString().slice(0, 10);
  const known = await states.batches(source.name, from);
  let done = { ...NOTHING_DONE, dropped: 0 };
  let failure: SourceFailure | undefined;
  for (const due of daysToAsk(source, known, clock())) {
    const before = known.find(({ day }) => day === due.day);
    const taken = await takeDay(source, { due, before }, { ...tools, signal }).catch(asFailure);
    if (taken instanceof SourceFailure) {
      failure = taken;
      break;
    }
    done = { ...sumOf(done, taken), dropped: done.dropped + taken.dropped };
  }
  const before = await states.get(source.name);
  await states.put(stateAfter(source.name, before, { failure, at: clock() }, tools.random()));
  tellChange(source, before, failure, tools.log);
  return { source: source.name, label: source.label, ...done, failure };
}

/** Once for a row of failures. */
function tellChange(
  { label }: Source,
  before: SourceState | undefined,
  failure: SourceFailure | undefined,
  log: RefreshTools['log'],
): void {
  if (failure && !before?.failure)
    log.warn(`${failure.message}: its papers wait until it answers again`);
  if (!failure && before?.failure) log.info(`${label} answers again`);
}

const asFailure = (error: unknown): SourceFailure => {
  if (error instanceof SourceFailure) return error;
  throw error;
};

interface Day {
  readonly due: DueBatch;
  readonly before: SourceBatchState | undefined;
}

async function takeDay(
  source: Source,
  { due, before }: Day,
  { ingest: store, states, clock, log, signal }: RefreshTools & { readonly signal: AbortSignal },
): Promise<IngestCounts & { readonly dropped: number }> {
  const { day, cutOff } = due;
  const known = before?.validators ? { validators: before.validators } : {};
  const batch = await source.fetchDay(day, { signal, ...known });
  const look = { source: source.name, day, at: clock(), cutOff };
  if (batch === 'unchanged') {
    await states.putBatch(afterLook(before, { ...look, count: undefined }));
    return { ...NOTHING_DONE, dropped: 0 };
  }
  const { papers, warnings, dropped, validators } = batch;
  logWarnings(source.label, warnings, log);
  const done = await ingest(papers, store, { source: source.name, at: new Date(clock()) });
  // A source that is behind has sent another day's papers: they are welcome, and none of this day's.
  const count = batch.day === undefined || batch.day === day ? papers.length : 0;
  await states.putBatch(afterLook(before, { ...look, count, validators }));
  return { ...done, dropped };
}

/** Failures are followed by pauses that double, unless the source says how long to wait. */
export function stateAfter(
  source: string,
  before: SourceState | undefined,
  { failure, at }: { readonly failure: SourceFailure | undefined; readonly at: number },
  random: number,
): SourceState {
  if (failure === undefined) return { source, attemptedAt: at, succeededAt: at };
  const failures = (before?.failure?.failures ?? 0) + 1;
  const pause = Math.min(LONGEST_PAUSE_MS, MINUTE_MS * 2 ** (failures - 1));
  return {
    source,
    attemptedAt: at,
    ...(before?.succeededAt !== undefined && { succeededAt: before.succeededAt }),
    failure: {
      kind: failure.kind,
      message: failure.message,
      since: before?.failure?.since ?? at,
      failures,
      retryAt: Math.max(failure.retryAt ?? 0, Math.round(at + pause * (0.5 + random / 2))),
    },
  };
}
