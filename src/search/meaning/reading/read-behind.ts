import { setTimeout as pause } from 'node:timers/promises';
import type { Paper } from '../../../data/paper.ts';
import type { LeaseStore } from '../../../data/stores/leases.ts';
import type { Log } from '../../../shared/log.ts';
import { type PaperReader, readPapers } from './read-papers.ts';

/** Papers under small numbers that rise, also where a paper changes. */
interface Papers {
  readonly capacity: number;
  at(ordinal: number): Paper | undefined;
}

export interface ReadBehindOptions extends PaperReader {
  readonly corpus: Papers;
  /** Of all processes on one store one reads at a time. */
  readonly turns: Pick<LeaseStore, 'claim' | 'release'>;
  readonly log: Pick<Log, 'info' | 'warn'>;
  /** Takes papers that somebody asked for: they are read before the others. */
  readonly wanted?: () => readonly Paper[];
  /** Milliseconds of a monotonic clock. Default: this process's. */
  readonly now?: () => number;
  /** Milliseconds between two looks for new papers. Default 1,000. */
  readonly lookMs?: number;
}

/** Looked for at once, and then read. */
const PAGE = 100;
/** Prolonged after some papers; whoever is killed is waited for this long. */
const LEASE_MS = 30_000;
/** All are looked through once more after this time, so that those in use count as such. */
const ANEW_MS = 24 * 60 * 60 * 1000;
const TELL_MS = 60_000;
const AGAIN_MS = 20_000;
const LOOK_MS = 1_000;

/**
 * Reads the papers of a corpus in the background, those first that came last, and then what comes, until it
 * is told to stop. What is read is kept, so that it goes on where it was cut off. Never rejects.
 */
export async function readBehind(options: ReadBehindOptions, signal: AbortSignal): Promise<void> {
  const { log, lookMs = LOOK_MS } = options;
  const pass = { now: () => performance.now(), ...options, signal };
  const place = { known: 0, since: Number.NEGATIVE_INFINITY };
  while (!signal.aborted) {
    const isDone = await readNew(place, pass).catch((error: unknown) => {
      if (!signal.aborted) log.warn({ err: error }, 'papers cannot be read; trying again');
      return false;
    });
    await waited(isDone ? lookMs : AGAIN_MS, signal);
  }
}

/** How far a corpus has been read, and since when. */
interface Place {
  known: number;
  since: number;
}

/** False where another process reads. */
async function readNew(place: Place, pass: Pass): Promise<boolean> {
  if (pass.now() - place.since >= ANEW_MS) {
    await pass.store.purge();
    place.known = 0;
    place.since = pass.now();
  }
  const { capacity } = pass.corpus;
  if (place.known === capacity) return true;
  const isDone = await readBetween(place.known, capacity, pass);
  if (isDone) place.known = capacity;
  return isDone;
}

interface Pass extends ReadBehindOptions {
  readonly now: () => number;
  readonly signal: AbortSignal;
}

/** From the newest to the oldest; false where another process reads, and while it does. */
async function readBetween(first: number, end: number, pass: Pass): Promise<boolean> {
  const { corpus, turns, embedder, log, now, signal, wanted = () => [] } = pass;
  const lease = `reading ${embedder.id}`;
  let toldAt = now();
  let read = 0;
  const between = async (): Promise<void> => {
    await turns.claim(lease, LEASE_MS);
    read += (await readPapers(wanted(), pass, { signal })).size;
  };
  try {
    for (let last = end; last > first && !signal.aborted; last -= PAGE) {
      if (!(await turns.claim(lease, LEASE_MS))) return false;
      const from = Math.max(first, last - PAGE);
      const papers = Array.from({ length: last - from }, (_, at) => corpus.at(last - 1 - at));
      const made = await readPapers(
        papers.filter((paper) => paper !== undefined),
        pass,
        { signal, between },
      );
      read += made.size;
      if (now() - toldAt < TELL_MS) continue;
      toldAt = now();
      log.info({ looked: end - from, of: end - first }, 'papers are read in the background');
    }
    if (read > 0) log.info({ papers: read }, 'all papers have been read');
    return true;
  } finally {
    await turns.release(lease);
  }
}

/** Ends early, and quietly, when the signal says so. */
const waited = (ms: number, signal: AbortSignal): Promise<unknown> =>
  pause(ms, undefined, { signal, ref: false }).catch(() => undefined);
