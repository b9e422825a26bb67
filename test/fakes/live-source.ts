import type { Paper } from '../../src/data/paper.ts';
import type { SourceFailure } from '../../src/data/sources/failure.ts';
import type { DueBatch, Source, SourceBatch } from '../../src/data/sources/source.ts';

const DAY_MS = 24 * 60 * 60_000;

export interface FakeSource extends Source {
  /** What each day's batch holds now; a failure instead of papers is how it answers. */
  readonly days: Map<string, readonly Paper[] | SourceFailure | 'unchanged'>;
  /** The days that were asked for, in order. */
  readonly asked: string[];
}

/** A source with a batch on each day in UTC, complete at noon. */
export function createFakeSource(name: Source['name'] = 'hf-daily'): FakeSource {
  const days: FakeSource['days'] = new Map();
  const asked: string[] = [];
  return {
    name,
    label: 'A source',
    days,
    asked,
    due(now): DueBatch {
      const day = new Date(now).toISOString().slice(0, 10);
      const at = Date.parse(day);
      return { day, at, cutOff: at + DAY_MS / 2 };
    },
    async fetchDay(day): Promise<SourceBatch | 'unchanged'> {
      asked.push(day);
      const held = days.get(day) ?? [];
      if (held === 'unchanged') return held;
      if (held instanceof Error) throw held;
      return { papers: held, warnings: [], dropped: 0 };
    },
  };
}
