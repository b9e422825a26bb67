import { bringExamples, EXAMPLES, removeExamples } from '../data/sources/examples.ts';
import type { FailureKind } from '../data/sources/failure.ts';
import type { SourceDesk, SourceReport } from '../data/sources/report.ts';
import type { Source } from '../data/sources/source.ts';
import type { IngestStore } from '../data/stores/ingest.ts';
import type { PaperStore } from '../data/stores/papers.ts';
import type { SourceState, SourceStateStore } from '../data/stores/source-state.ts';
import type { Clock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';

/** Invented papers while no live source can be reached. */
export interface StandIn {
  /** Brings them, or takes them away, as the sources' last attempts went. */
  look(): Promise<void>;
  /** Undefined while nothing stands in. */
  report(): SourceReport | undefined;
  /** Looks again and again until `stop`. */
  start(): void;
  stop(): Promise<void>;
}

/** A server of invented papers; see `bringExamples`. */
export type OpenExamples = () => Promise<{ readonly url: string; close(): Promise<void> }>;

export interface StandInParts {
  readonly open: OpenExamples;
  readonly sources: readonly Pick<Source, 'name' | 'label'>[];
  readonly states: Pick<SourceStateStore, 'all'>;
  readonly ingest: IngestStore;
  readonly store: Pick<PaperStore, 'changesSince'>;
  readonly clock: Clock;
  readonly log: Pick<Log, 'info' | 'warn'>;
}

const LOOK_MS = 2_000;
/** Votes move. */
const AGAIN_MS = 10 * 60_000;
const NOT_REACHED: ReadonlySet<FailureKind> = new Set(['unreachable', 'slow', 'resting']);

export function createStandIn(parts: StandInParts): StandIn {
  const { sources, clock, log } = parts;
  const stopping = new AbortController();
  const { signal } = stopping;
  let server: ReturnType<OpenExamples> | undefined;
  let standing: { readonly since: number; readonly broughtAt: number } | undefined;
  let isCleared = false;
  let looking: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  const bring = async (): Promise<void> => {
    const now = clock();
    if (standing && now - standing.broughtAt < AGAIN_MS) return;
    server ??= parts.open();
    const { url } = await server;
    await bringExamples({ ...parts, url, signal });
    if (!standing) log.info('no source can be reached: invented examples stand in');
    standing = { since: standing?.since ?? now, broughtAt: now };
    isCleared = false;
  };
  const clear = async (): Promise<void> => {
    if (isCleared) return;
    const removed = await removeExamples(parts.store, parts.ingest);
    if (removed > 0) log.info(`a source answers: ${removed} invented examples are gone`);
    standing = undefined;
    isCleared = true;
  };
  const lookNow = async (): Promise<void> => {
    if (signal.aborted) return;
    const known = await parts.states.all();
    const wanted = verdictOn(sources.map(({ name }) => known.find((s) => s.source === name)));
    if (wanted === 'examples') await bring();
    else if (wanted === 'real') await clear();
  };
  /** One look after the other, so that what one brings another does not miss. */
  const look = (): Promise<void> => {
    const next = looking.then(lookNow);
    looking = next.catch(() => undefined);
    return next;
  };
  const tell = (error: unknown): void => {
    if (!signal.aborted) log.warn({ err: error }, 'invented examples could not stand in');
  };
  const again = (): void => {
    if (signal.aborted) return;
    timer = setTimeout(() => void look().catch(tell).then(again), LOOK_MS).unref();
  };
  return {
    look,
    report: () => standing && reportOf(standing.since, sources),
    start: again,
    async stop() {
      stopping.abort(new Error('stopping'));
      clearTimeout(timer);
      await looking;
      await (await server)?.close();
    },
  };
}

/** Real papers as soon as one source answers; examples once none of them could be reached. */
function verdictOn(
  states: readonly (SourceState | undefined)[],
): 'real' | 'examples' | 'nothing yet' {
  if (states.some((state) => state && state.failure === undefined)) return 'real';
  const isAway = (state: SourceState | undefined): boolean =>
    state?.failure !== undefined && NOT_REACHED.has(state.failure.kind);
  return states.length > 0 && states.every(isAway) ? 'examples' : 'nothing yet';
}

const reportOf = (since: number, sources: StandInParts['sources']): SourceReport => ({
  name: EXAMPLES,
  label: EXAMPLES,
  health: { state: 'fresh', since, why: 'complete', batch: undefined, gaps: [] },
  papers: 0,
  newest: undefined,
  standsInFor: sources.map(({ label }) => label),
});

/** A refresh by hand that reaches nobody brings examples, and one that reaches somebody takes them away. */
export const withExamples = (desk: SourceDesk, standIn: StandIn): SourceDesk => ({
  reports: async () => {
    const report = standIn.report();
    return [...(await desk.reports()), ...(report ? [report] : [])];
  },
  refresh: async (names) => {
    const came = await desk.refresh(names);
    await standIn.look();
    return came;
  },
});
