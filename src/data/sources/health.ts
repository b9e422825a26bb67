import type { FailureKind } from './failure.ts';
import type { DueBatch, Source } from './source.ts';

/** docs/operations.md, "Health of the sources", has the same rules in words. */
export type HealthState = 'fresh' | 'waiting' | 'quiet' | 'stalled' | 'failed';

export type HealthReason =
  /** Of `fresh`: the batch is in. */
  | 'complete'
  /** Of `waiting`. */
  | 'neverAsked'
  | 'notThere'
  | 'growing'
  /** Of `quiet`. */
  | 'nothingDue'
  | 'noDays'
  /** Of `stalled`: it was asked after the cut-off and had nothing; it was not asked at all. */
  | 'overdue'
  | 'notAsked'
  /** Of `failed`. */
  | FailureKind;

export interface SourceHealth {
  readonly state: HealthState;
  /** Epoch ms; undefined where it was never asked. */
  readonly since: number | undefined;
  readonly why: HealthReason;
  /** The batch that this is about, and how many papers of it are here. */
  readonly batch: { readonly day: string; readonly count: number } | undefined;
  /** Earlier days of the last two weeks that were due and are not here, oldest first. */
  readonly gaps: readonly string[];
}

/** What health goes by; times are epoch ms. */
export interface HealthFacts {
  /** Undefined for a source that was never asked. */
  readonly attempts:
    | {
        readonly attemptedAt: number;
        readonly failure?: { readonly kind: FailureKind; readonly since: number } | undefined;
      }
    | undefined;
  /** Of the last two weeks, in any order. */
  readonly batches: readonly {
    readonly day: string;
    readonly count: number;
    readonly lastChanged: number;
    readonly complete: boolean;
  }[];
}

const HOUR = 60 * 60_000;
const LOOK_BACK_MS = 14 * 24 * HOUR;
/** Batches last a day at least. */
const STRIDE_MS = 6 * HOUR;
/** Batches change at full and half hours, in every zone that a source goes by. */
const BOUNDARY_MS = HOUR / 2;
/** A source without days that nobody asked for so long is not looked after. */
const UNASKED_MS = 48 * HOUR;

type Verdict = Omit<SourceHealth, 'gaps'>;

/** In which of the five states a source is at a moment (epoch ms), since when and why. */
export function healthOf(
  source: Pick<Source, 'due'>,
  facts: HealthFacts,
  now: number,
): SourceHealth {
  const recent = recentDue(source, now);
  const held = heldDays(facts);
  return { ...verdict(source, facts, now, recent), gaps: gapsIn(recent, held, now) };
}

function verdict(
  source: Pick<Source, 'due'>,
  facts: HealthFacts,
  now: number,
  recent: readonly DueBatch[],
): Verdict {
  const { attempts } = facts;
  const about = (day: string | undefined) =>
    day === undefined ? undefined : { day, count: batchOf(facts, day)?.count ?? 0 };
  const newest = recent.at(-1);
  if (attempts === undefined) {
    return { state: 'waiting', since: undefined, why: 'neverAsked', batch: about(newest?.day) };
  }
  if (attempts.failure) {
    const { kind, since } = attempts.failure;
    return { state: 'failed', since, why: kind, batch: about(newest?.day) };
  }
  if (newest === undefined) return withoutDays(attempts, now);
  const overdue = overdueIn(recent, facts, now);
  if (overdue) {
    const why = attempts.attemptedAt < overdue.cutOff ? 'notAsked' : 'overdue';
    return { state: 'stalled', since: overdue.cutOff, why, batch: about(overdue.day) };
  }
  const isCurrent = source.due(now)?.day === newest.day;
  return isCurrent || now < newest.cutOff
    ? ofNewest(newest, facts, now, isCurrent ? undefined : quietSince(source, now))
    : {
        state: 'quiet',
        since: quietSince(source, now),
        why: 'nothingDue',
        batch: about(newest.day),
      };
}

/** Nothing is overdue: the newest batch is in, or may still come. */
function ofNewest(
  { day, at, cutOff }: DueBatch,
  facts: HealthFacts,
  now: number,
  quiet: number | undefined,
): Verdict {
  const batch = batchOf(facts, day);
  const { count = 0, lastChanged = at, complete = false } = batch ?? {};
  const isIn = count > 0 && (complete || now >= cutOff);
  if (isIn && quiet !== undefined) {
    return { state: 'quiet', since: quiet, why: 'nothingDue', batch: { day, count } };
  }
  if (isIn) return { state: 'fresh', since: lastChanged, why: 'complete', batch: { day, count } };
  const why = count > 0 ? 'growing' : 'notThere';
  return { state: 'waiting', since: at, why, batch: { day, count } };
}

function withoutDays({ attemptedAt }: { readonly attemptedAt: number }, now: number): Verdict {
  const since = attemptedAt;
  return now - attemptedAt > UNASKED_MS
    ? { state: 'stalled', since: since + UNASKED_MS, why: 'notAsked', batch: undefined }
    : { state: 'quiet', since, why: 'noDays', batch: undefined };
}

/**
 * The newest batch that had to be here by now, if it is not. Before the first batch that was ever
 * taken nothing is missed: a bot that starts today owes nothing of yesterday.
 */
function overdueIn(
  recent: readonly DueBatch[],
  facts: HealthFacts,
  now: number,
): DueBatch | undefined {
  const held = heldDays(facts);
  const required = recent.filter(({ cutOff }) => cutOff <= now).at(-1);
  if (required === undefined || held.some((day) => day >= required.day)) return undefined;
  const { attemptedAt = now } = facts.attempts ?? {};
  const isFirst = required === recent.at(-1) && attemptedAt >= required.cutOff;
  return held.length > 0 || isFirst ? required : undefined;
}

function gapsIn(
  recent: readonly DueBatch[],
  held: readonly string[],
  now: number,
): readonly string[] {
  const [first] = held;
  const over = recent.filter(({ cutOff }) => cutOff <= now).map(({ day }) => day);
  return over.filter((day) => first !== undefined && day > first && !held.includes(day));
}

const heldDays = ({ batches }: HealthFacts): readonly string[] =>
  batches
    .filter(({ count }) => count > 0)
    .map(({ day }) => day)
    .toSorted();

const batchOf = ({ batches }: HealthFacts, wanted: string) =>
  batches.find(({ day }) => day === wanted);

/** The batches of the last two weeks, oldest first. */
export function recentDue(source: Pick<Source, 'due'>, now: number): readonly DueBatch[] {
  const found = new Map<string, DueBatch>();
  for (let at = now - LOOK_BACK_MS; at <= now; at += STRIDE_MS) {
    const batch = source.due(at);
    if (batch) found.set(batch.day, batch);
  }
  return [...found.values()];
}

/** When the last batch's time was over. */
function quietSince(source: Pick<Source, 'due'>, now: number): number {
  let since = Math.ceil(now / BOUNDARY_MS) * BOUNDARY_MS;
  const earliest = now - LOOK_BACK_MS;
  while (since > earliest && source.due(since - BOUNDARY_MS) === undefined) since -= BOUNDARY_MS;
  return Math.min(since, now);
}
