import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../../shared/log.ts';
import type { Paper } from '../paper.ts';
import type { Turns } from '../refresh/refresher.ts';
import { SourceFailure } from '../sources/failure.ts';
import type { PaperStore } from '../stores/papers.ts';
import { type CompletingTools, toComplete } from './complete-paper.ts';
import { completePapers } from './complete-papers.ts';

const MINUTE_MS = 60_000;
/** Between two papers: a search or two at each service in that time. */
const BETWEEN_MS = 10_000;
const FIRST_ROUND_MS = MINUTE_MS;
const NEXT_ROUND_MS = 6 * 60 * MINUTE_MS;
const AFTER_FAILURE_MS = 30 * MINUTE_MS;
const LEASE_MS = 5 * MINUTE_MS;
const PIECE = 200;
/** Half a day's work. */
const FILE_PAPERS_AT_ONCE = 4_000;
const TURN = 'complete';

export interface CompleterOptions extends CompletingTools {
  readonly turns: Turns;
  /** Papers of files, which are in no store. */
  readonly filePapers: () => Promise<readonly Paper[]>;
  readonly store: Pick<PaperStore, 'changesSince'>;
  readonly log: Pick<Log, 'info' | 'warn'>;
  readonly betweenMs?: number;
  readonly filePapersAtOnce?: number;
}

export interface Completer {
  /** Completes papers in the background until `stop`, one every ten seconds. */
  start(): void;
  /** Once through all papers; rejects with a SourceFailure where nobody can be asked. */
  round(): Promise<void>;
  stop(): Promise<void>;
}

export function createCompleter(options: CompleterOptions): Completer {
  const { turns, log, betweenMs = BETWEEN_MS } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  /** Whether the last round did: it is told once. */
  let failed = false;

  const round = async (): Promise<void> => {
    if (!(await turns.claim(TURN, LEASE_MS))) return;
    try {
      for await (const papers of pagesOf(options)) {
        const wait = async (): Promise<void> => {
          await pause(betweenMs, undefined, { signal });
          await turns.claim(TURN, LEASE_MS);
        };
        const wanted = await toComplete(papers, options);
        if (wanted.length > 0) await wait();
        await completePapers(wanted, { ...options, signal, pause: wait });
      }
    } finally {
      await turns.release(TURN);
    }
  };
  const tell = (error: unknown): void => {
    if (!(error instanceof SourceFailure))
      log.warn({ err: error }, 'papers could not be completed');
    else if (!failed) log.info(`papers wait to be completed: ${error.message}`);
    failed = true;
  };
  const next = (ms: number): void => {
    timer = setTimeout(() => {
      running = round().then(
        () => {
          failed = false;
          next(NEXT_ROUND_MS);
        },
        (error: unknown) => {
          if (signal.aborted) return;
          tell(error);
          next(AFTER_FAILURE_MS);
        },
      );
    }, ms).unref();
  };
  return {
    start: () => next(FIRST_ROUND_MS),
    round,
    async stop() {
      stopping.abort(new Error('stopping'));
      clearTimeout(timer);
      await running;
    },
  };
}

/** A completed paper comes up again as a change, and is then known to be tried. */
async function* pagesOf(options: CompleterOptions): AsyncGenerator<readonly Paper[]> {
  const { filePapers, store } = options;
  yield await someOf(filePapers, options);
  for (let after = 0; ; ) {
    const { papers, revision } = await store.changesSince(after, PIECE);
    if (revision === after) return;
    yield papers;
    after = revision;
  }
}

/** Not all of a large file are held for the days that it takes; the next round takes the next ones. */
async function someOf(
  filePapers: CompleterOptions['filePapers'],
  options: CompleterOptions,
): Promise<readonly Paper[]> {
  const wanted = await toComplete(await filePapers(), options);
  return wanted.slice(0, options.filePapersAtOnce ?? FILE_PAPERS_AT_ONCE);
}
