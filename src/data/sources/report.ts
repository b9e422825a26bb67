import type { SourceReportByHand } from '../refresh/refresher.ts';
import type { SourceStateStore } from '../stores/source-state.ts';
import { healthOf, type SourceHealth } from './health.ts';
import type { Source } from './source.ts';

/** A live source as people are told of it. */
export interface SourceReport {
  readonly name: string;
  /** Whose data it is. */
  readonly label: string;
  readonly health: SourceHealth;
  /** Papers in its batches of the last two weeks. */
  readonly papers: number;
  /** Day of the newest batch that brought any. */
  readonly newest: string | undefined;
  /** Invented papers, while the sources of these labels cannot be reached. */
  readonly standsInFor?: readonly string[];
}

/** The live sources, for whoever looks after them. */
export interface SourceDesk {
  reports(): Promise<readonly SourceReport[]>;
  /** Asks the named sources now, or all; tells within 20 s what came, what failed and what goes on. */
  refresh(names?: readonly string[]): Promise<readonly SourceReportByHand[]>;
}

const DAY_MS = 24 * 60 * 60_000;
const LOOK_BACK_DAYS = 14;

/** How each source is at a moment (epoch ms), from what is kept of it. */
export async function reportSources(
  sources: readonly Source[],
  states: Pick<SourceStateStore, 'all' | 'batches'>,
  now: number,
): Promise<readonly SourceReport[]> {
  const from = new Date(now - LOOK_BACK_DAYS * DAY_MS).toISOString().slice(0, 10);
  const known = await states.all();
  return Promise.all(
    sources.map(async (source) => {
      const { name, label } = source;
      const batches = await states.batches(name, from);
      const attempts = known.find((each) => each.source === name);
      return {
        name,
        label,
        health: healthOf(source, { attempts, batches }, now),
        papers: batches.reduce((sum, { count }) => sum + count, 0),
        newest: batches.findLast(({ count }) => count > 0)?.day,
      };
    }),
  );
}
